// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"

#include <QWidget>

namespace tenantry {

class Clock;
class MessageBar;
class Prompts;

// "Export…": asks for a file, writes the changes to it, for approval or for the record, and says how it went.
class PlanExport final : public QObject
{
    Q_OBJECT
public:
    PlanExport(Clock &clock, Prompts &prompts, QWidget *page);
    void run(const QList<PlanItem> &items);

Q_SIGNALS:
    void written(int lines, const QString &path);
    void failed(const tenantry::Error &error);

private:
    void write(const QString &path, const QList<PlanItem> &items);

    Clock &m_clock;
    Prompts &m_prompts;
    QWidget *m_page;
};

} // namespace tenantry
