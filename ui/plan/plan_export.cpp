// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_export.h"

#include "support/clock.h"
#include "ui/common/prompts.h"
#include "ui/common/when_done.h"
#include "ui/plan/plan_table.h"

#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

Outcome printTo(const QString &path, const Paper &paper, const PaperPrinter &printer)
{
    const Result<QByteArray> bytes = printer(paper);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return Done();
    Error error{Error::Kind::Storage};
    error.detail = file.errorString();
    error.subject = path;
    return error;
}

} // namespace

PlanExport::PlanExport(Clock &clock, Prompts &prompts, QWidget *page)
    : QObject(page), m_clock(clock), m_prompts(prompts), m_page(page)
{}

QString PlanExport::proposedName() const
{
    //: name proposed for an exported file, without ending; %1 is the day as 2026-11-21
    return tr("plan %1").arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate));
}

void PlanExport::run(const QList<PlanItem> &items)
{
    //: title of the file dialog
    const QString title = tr("Export planned changes");
    //: kind of file in the file dialog; keep (*.csv)
    const QString kind = tr("Comma-separated values (*.csv)");
    m_prompts.saveFile(m_page, title, proposedName() + u".csv"_s, kind, [this, items](const QString &path) {
        if (!path.isEmpty())
            write(path, items);
    });
}

void PlanExport::write(const QString &path, const QList<PlanItem> &items)
{
    whenDone(writePlanFile(path, planTable(items, PlanFigures::Raw)), this, [this, path](const Result<int> &lines) {
        if (lines.ok())
            Q_EMIT written(*lines, path);
        else
            Q_EMIT failed(lines.error());
    });
}

void PlanExport::runPaper(const Paper &paper, const PaperPrinter &printer)
{
    //: title of the file dialog
    const QString title = tr("Save the plan as PDF");
    //: kind of file in the file dialog; keep (*.pdf)
    const QString kind = tr("PDF (*.pdf)");
    m_prompts.saveFile(m_page, title, proposedName() + u".pdf"_s, kind, [this, paper, printer](const QString &path) {
        if (!path.isEmpty())
            print(path, paper, printer);
    });
}

// Laid out on another thread: a plan may have thousands of lines.
void PlanExport::print(const QString &path, const Paper &paper, const PaperPrinter &printer)
{
    const Pending<Done> pending;
    QThreadPool::globalInstance()->start(
        [pending, path, paper, printer] { pending.settle(printTo(path, paper, printer)); });
    whenDone(pending.future(), this, [this, path](const Outcome &done) {
        if (done)
            Q_EMIT printed(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace tenantry
