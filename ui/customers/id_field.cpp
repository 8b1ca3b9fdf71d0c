// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/id_field.h"

#include "ui/common/buttons.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>

namespace tenantry {

IdField::IdField(QWidget *parent) : QWidget(parent), m_text(new ElidedLabel), m_copy(new CopyButton)
{
    m_text->setElideMode(Qt::ElideMiddle);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
}

void IdField::setId(const QString &id)
{
    m_text->setText(id);
    m_copy->setTextToCopy(id);
}

void IdField::setWhat(const QString &copyText)
{
    m_copy->setWhat(copyText);
}

QString IdField::id() const
{
    return m_text->text();
}

} // namespace tenantry
