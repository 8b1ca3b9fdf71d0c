// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_frame.h"

#include "ui/common/state_label.h"
#include "ui/common/text_label.h"

#include <QAccessible>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

FieldFrame::FieldFrame(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new TextLabel)
    , m_hintLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_state(new StateLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_hintLabel);
    layout->addWidget(m_state);
    m_label->setBuddy(field);
    m_hintLabel->setWordWrap(true);
    setWideField(false);
    refill();
}

void FieldFrame::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

QString FieldFrame::label() const
{
    return m_label->text();
}

void FieldFrame::setHint(const QString &hint)
{
    m_hint = hint;
    refill();
}

void FieldFrame::setWarning(const QString &warning)
{
    m_warning = warning;
    refill();
}

void FieldFrame::setFault(const QString &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    m_field->setProperty("tenantryFault", hasFault());
    m_field->update();
    refill();
    if (hasFault())
        announce(fault);
}

void FieldFrame::setWideField(bool wide)
{
    const int limit = wide ? QWIDGETSIZE_MAX : fontMetrics().averageCharWidth() * 62;
    m_field->setMaximumWidth(limit);
    m_state->setMaximumWidth(wide ? limit : fontMetrics().averageCharWidth() * 90);
}

void FieldFrame::refill()
{
    const bool trouble = hasFault();
    const bool warned = !trouble && !m_warning.isEmpty();
    m_hintLabel->setText(m_hint);
    m_hintLabel->setVisible(!trouble && !warned && !m_hint.isEmpty());
    m_state->setVisible(trouble || warned);
    if (trouble)
        m_state->setState({m_fault, u"octagon-x"_s, Tone::Trouble});
    else if (warned)
        m_state->setState({m_warning, u"triangle"_s, Tone::Attention});
    m_field->setAccessibleDescription(trouble ? m_fault : warned ? m_warning : m_hint);
}

void FieldFrame::announce(const QString &text)
{
    Q_UNUSED(text)
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace tenantry
