// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"

#include <QWidget>

namespace tenantry {

class Clock;
class MessageBar;
class Prompts;

// "Export…": asks for a file, has the directory write it, says how it went. Columns keep their order; their titles are
// in the current language, the values raw.
class CustomerExport final : public QObject
{
    Q_OBJECT
public:
    CustomerExport(CustomerDirectory &directory, Clock &clock, Prompts &prompts, MessageBar &bar, QWidget *page);
    void run(const QList<qint64> &customers); // empty: all
    static CustomerDirectory::CsvTexts texts();

private:
    void write(const QString &path, const QList<qint64> &customers);

    CustomerDirectory &m_directory;
    Clock &m_clock;
    Prompts &m_prompts;
    MessageBar &m_bar;
    QWidget *m_page;
};

} // namespace tenantry
