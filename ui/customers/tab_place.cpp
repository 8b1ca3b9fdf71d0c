// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/tab_place.h"

#include <QList>
#include <QWidget>

namespace tenantry {

void placeInTabOrder(QWidget *late, QWidget *before)
{
    QWidget *last = nullptr;
    QList<QWidget *> stops;
    bool within = true; // what `before` itself got late stands elsewhere
    for (QWidget *at = before->nextInFocusChain(); at != before; at = at->nextInFocusChain()) {
        if (at->focusPolicy() == Qt::NoFocus || at->focusProxy())
            continue;
        within = within && before->isAncestorOf(at);
        if (within)
            last = at;
        else if (late->isAncestorOf(at))
            stops << at;
    }
    for (QWidget *stop : stops) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace tenantry
