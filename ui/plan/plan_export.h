// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper.h"
#include "services/api/plan_desk.h"

#include <QWidget>
#include <functional>

namespace tenantry {

class Clock;
class MessageBar;
class Prompts;

// Makes a file of a paper: src/documents, which only the program with a window links.
using PaperPrinter = std::function<Result<QByteArray>(const Paper &)>;

// "Export…" and "Save as PDF…": asks for a file, writes the changes to it, for the record or for approval, and says how
// it went.
class PlanExport final : public QObject
{
    Q_OBJECT
public:
    PlanExport(Clock &clock, Prompts &prompts, QWidget *page);
    void run(const QList<PlanItem> &items);
    void runPaper(const Paper &paper, const PaperPrinter &print);

Q_SIGNALS:
    void written(int lines, const QString &path);
    void printed(const QString &path);
    void failed(const tenantry::Error &error);

private:
    void write(const QString &path, const QList<PlanItem> &items);
    void print(const QString &path, const Paper &paper, const PaperPrinter &print);
    QString proposedName() const;

    Clock &m_clock;
    Prompts &m_prompts;
    QWidget *m_page;
};

} // namespace tenantry
