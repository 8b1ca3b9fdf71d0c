// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"

#include <QWidget>

namespace tenantry {

class Clock;
class Prompts;

// "Export…": asks for a file, writes the terms to it and says how it went.
class RenewalsExport final : public QObject
{
    Q_OBJECT
public:
    RenewalsExport(Clock &clock, Prompts &prompts, QWidget *page);
    // terms is asked once the file is chosen.
    void run(std::function<void(std::function<void(const QList<EndingTerm> &)>)> terms);

Q_SIGNALS:
    void written(int lines, const QString &path);
    void failed(const tenantry::Error &error);

private:
    void write(const QString &path, const QList<EndingTerm> &terms);

    Clock &m_clock;
    Prompts &m_prompts;
    QWidget *m_page;
};

} // namespace tenantry
