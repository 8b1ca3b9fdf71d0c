// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "support/error.h"

#include <QObject>

class QWidget;

namespace tenantry {

class EvidenceDesk;
class MessageBar;
class Prompts;

// "Export evidence…": asks for a folder, has the pack written below it and says where it is. One at a time.
class EvidenceExport final : public QObject
{
    Q_OBJECT
public:
    // desk may be null: then available() is false and nothing is offered.
    EvidenceExport(EvidenceDesk *desk, Prompts &prompts, MessageBar &bar, QWidget *page);

    bool available() const { return m_desk != nullptr; }
    bool running() const { return m_running; }
    void run(const IntentId &intent);

Q_SIGNALS:
    void runningChanged();

private:
    void gather(const IntentId &intent, const QString &folder);
    void setRunning(bool running);
    void failed(const Error &error);

    EvidenceDesk *m_desk;
    Prompts &m_prompts;
    MessageBar &m_bar;
    QWidget *m_page;
    bool m_running = false;
};

} // namespace tenantry
