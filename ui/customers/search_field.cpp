// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/search_field.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int edge = 8;
constexpr int gap = 6;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_clear(new QToolButton(this))
{
    m_clear->setIcon(symbol(u"close"_s, Tone::Muted));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::NoFocus); // by keyboard it is Esc
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    arrange();
}

void SearchField::setClearName(const QString &name)
{
    m_clear->setAccessibleName(name);
    m_clear->setToolTip(plainToolTip(name));
}

int SearchField::clearSide() const
{
    return std::max(24, height() - 4);
}

void SearchField::arrange()
{
    setTextMargins(edge + rowIconSize(this) + gap - 2, 0, clearSide() + 2, 0);
    m_clear->setGeometry(width() - clearSide() - 2, (height() - clearSide()) / 2, clearSide(), clearSide());
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = rowIconSize(this);
    painter.drawPixmap(edge, (height() - side) / 2,
                       iconPixmap(u"search"_s, side, toneColour(Tone::Muted, palette()), devicePixelRatioF()));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace tenantry
