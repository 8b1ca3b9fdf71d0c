// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_export.h"

#include "support/clock.h"
#include "ui/common/prompts.h"
#include "ui/common/when_done.h"
#include "ui/plan/plan_table.h"

using namespace Qt::StringLiterals;

namespace tenantry {

PlanExport::PlanExport(Clock &clock, Prompts &prompts, QWidget *page)
    : QObject(page), m_clock(clock), m_prompts(prompts), m_page(page)
{}

void PlanExport::run(const QList<PlanItem> &items)
{
    //: name proposed for an exported file, without ending; %1 is the day as 2026-11-21
    const QString name = tr("plan %1").arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate));
    //: title of the file dialog
    const QString title = tr("Export planned changes");
    //: kind of file in the file dialog; keep (*.csv)
    const QString kind = tr("Comma-separated values (*.csv)");
    m_prompts.saveFile(m_page, title, name + u".csv"_s, kind, [this, items](const QString &path) {
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

} // namespace tenantry
