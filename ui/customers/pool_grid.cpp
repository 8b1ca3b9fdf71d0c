// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pool_grid.h"

#include "ui/common/text_label.h"
#include "ui/customers/pool_words.h"

#include <QGridLayout>

namespace tenantry {

namespace {

constexpr int poolColumns = 5;

} // namespace

PoolGrid::PoolGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < poolColumns; ++column) {
        auto *header = new TextLabel(TextSize::Caption, Tone::Muted);
        header->setWordWrap(true);
        m_grid->addWidget(header, 0, column, Qt::AlignBottom);
        m_grid->setColumnStretch(column, 1);
        m_headers << header;
    }
    reword();
}

void PoolGrid::reword()
{
    //: licence pool of a tenant, head of a narrow column: seats bought from us
    m_headers.at(0)->setText(tr("Bought here"));
    //: licence pool of a tenant, head of a narrow column: seats from all sellers
    m_headers.at(1)->setText(tr("Total in tenant"));
    //: licence pool of a tenant, head of a narrow column: seats other sellers sold
    m_headers.at(2)->setText(tr("Others"));
    //: licence pool of a tenant, head of a narrow column: seats a user has
    m_headers.at(3)->setText(tr("Assigned"));
    //: licence pool of a tenant, head of a narrow column: seats no user has
    m_headers.at(4)->setText(tr("Free"));
}

void PoolGrid::show(const QList<PoolLine> &lines, const QDateTime &now)
{
    clear();
    for (TextLabel *header : std::as_const(m_headers))
        header->setVisible(!lines.isEmpty());
    for (const PoolLine &line : lines)
        addLine(line, now);
}

void PoolGrid::clear()
{
    for (QWidget *cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell);
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    m_row = 1;
}

void PoolGrid::addLine(const PoolLine &line, const QDateTime &now)
{
    auto *name = new TextLabel(line.name);
    name->setStrong(true);
    addText(name);
    const std::optional<int> counts[poolColumns]{line.ours, line.total, line.others, line.assigned, line.free};
    for (int column = 0; column < poolColumns; ++column)
        addNumber(column, counts[column]);
    ++m_row;
    const QList<FactText> remarks = poolwords::remarks(line, now);
    for (const FactText &remark : remarks)
        addText(new TextLabel(remark.text, TextSize::Body, remark.tone));
}

void PoolGrid::addText(TextLabel *text)
{
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, m_row++, 0, 1, poolColumns);
    m_cells << text;
}

void PoolGrid::addNumber(int column, const std::optional<int> &seats)
{
    auto *number = new ElidedLabel;
    number->setText(poolwords::number(seats));
    if (!seats)
        number->setTone(Tone::Muted);
    //: for screen readers; %1 is the head of the column ("Assigned"), %2 the number below it
    number->setAccessibleName(tr("%1: %2").arg(m_headers.at(column)->text(), number->text()));
    m_grid->addWidget(number, m_row, column);
    m_cells << number;
}

} // namespace tenantry
