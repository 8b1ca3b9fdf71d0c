// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/hairline.h"

#include <QPainter>

namespace tenantry {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Midlight));
}

Ground::Ground(QPalette::ColorRole role, QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(role);
    setAutoFillBackground(true);
}

} // namespace tenantry
