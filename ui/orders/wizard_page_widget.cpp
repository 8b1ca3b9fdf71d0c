// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/wizard_page_widget.h"

#include "ui/common/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tenantry {

WizardPageWidget::WizardPageWidget(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_title(new TextLabel(TextSize::Title))
    , m_sentence(new TextLabel(TextSize::Body, Tone::Muted))
{
    m_sentence->setWrapping(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 16, 24, 24);
    outer->addLayout(m_column);
    outer->addStretch(1); // free space is at the bottom; an alignment would ignore wrapped lines
    m_column->setSpacing(12);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
}

QString WizardPageWidget::title() const
{
    return m_title->text();
}

bool WizardPageWidget::focusField(const QString &field)
{
    QWidget *found = findChild<QWidget *>(field);
    if (!found || !found->isVisibleTo(this))
        return false;
    found->setFocus(Qt::OtherFocusReason);
    return true;
}

void WizardPageWidget::setHeading(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
}

void WizardPageWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
