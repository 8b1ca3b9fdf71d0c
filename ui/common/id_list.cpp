// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/id_list.h"

#include "ui/common/buttons.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tenantry {

IdList::IdList(QWidget *parent) : QWidget(parent), m_title(new TextLabel(TextSize::Section))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    retranslate();
}

void IdList::setIds(const QList<LabelledId> &ids)
{
    if (ids == m_shown)
        return;
    m_shown = ids;
    rebuild();
}

void IdList::rebuild()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    m_rows->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    for (int row = 0; row < m_shown.size(); ++row) {
        const LabelledId &id = m_shown.at(row);
        auto *value = new ElidedLabel;
        value->setElideMode(Qt::ElideMiddle);
        value->setText(id.value);
        auto *copy = new CopyButton;
        //: name of a button that copies an id. %1 is what the id is, for example Order ID
        copy->setWhat(tr("Copy %1").arg(id.label));
        copy->setTextToCopy(id.value);
        grid->addWidget(new TextLabel(id.label, TextSize::Body, Tone::Muted), row, 0);
        grid->addWidget(value, row, 1);
        grid->addWidget(copy, row, 2);
    }
    layout()->addWidget(m_rows);
    setVisible(!m_shown.isEmpty());
}

void IdList::retranslate()
{
    //: heading over ids that can be copied for the provider's support
    m_title->setText(tr("IDs to copy"));
}

void IdList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // labels of ids come anew with setIds()
}

} // namespace tenantry
