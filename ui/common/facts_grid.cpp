// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/facts_grid.h"

#include "ui/common/text_label.h"

#include <QGridLayout>

namespace tenantry {

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

int FactsGrid::addFact(const QString &label, const QString &value)
{
    auto *text = new TextLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return addWidget(label, text);
}

int FactsGrid::addWidget(const QString &label, QWidget *value)
{
    const int row = static_cast<int>(m_labels.size());
    auto *name = new TextLabel(label, TextSize::Body, Tone::Muted);
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    m_labels << name;
    m_values << value;
    value->setAccessibleName(label);
    return row;
}

void FactsGrid::setLabel(int row, const QString &label)
{
    m_labels.at(row)->setText(label);
    m_values.at(row)->setAccessibleName(label);
}

void FactsGrid::setValue(int row, const QString &value, Tone tone)
{
    if (auto *label = qobject_cast<TextLabel *>(m_values.at(row))) {
        label->setText(value);
        label->setTone(tone);
        label->setAccessibleName(m_labels.at(row)->text() + u' ' + value);
    }
    setRowShown(row, !value.isEmpty());
}

QString FactsGrid::value(int row) const
{
    const auto *label = qobject_cast<const TextLabel *>(m_values.at(row));
    return label ? label->text() : QString();
}

void FactsGrid::setRowShown(int row, bool shown)
{
    m_labels.at(row)->setVisible(shown);
    m_values.at(row)->setVisible(shown);
}

void FactsGrid::clear()
{
    for (TextLabel *label : std::as_const(m_labels))
        label->deleteLater();
    for (QWidget *value : std::as_const(m_values))
        value->deleteLater();
    m_labels.clear();
    m_values.clear();
}

} // namespace tenantry
