// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_header.h"

#include "ui/common/text_label.h"

#include <QHBoxLayout>

namespace tenantry {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextSize::Title)), m_caption(new ElidedLabel), m_actions(new QHBoxLayout)
{
    m_caption->setTone(Tone::Muted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    m_title->setMinimumHeight(fontMetrics().height() + 12); // as high with actions as without
    layout->addWidget(m_title);
    layout->addWidget(m_caption, 1);
    m_actions->setSpacing(8);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::caption() const
{
    return m_caption->text();
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace tenantry
