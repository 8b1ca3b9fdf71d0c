// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scroll_column.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tenantry {

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(12);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(content);
    content->installEventFilter(this);
    // Tabbing to a field below the fold brings it up.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 40);
    });
}

void ScrollColumn::addNarrow(QWidget *widget)
{
    widget->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *row = new QHBoxLayout;
    row->addWidget(widget, 1000);
    row->addStretch(1);
    m_column->addLayout(row);
}

QSize ScrollColumn::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), fontMetrics().height() * 6};
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tenantry
