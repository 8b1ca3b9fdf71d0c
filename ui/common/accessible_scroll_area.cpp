// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible_scroll_area.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// QAccessibleWidget knows the widgets inside and checks the number it is asked for.
QAccessibleInterface *scrollAreaAccess(const QString &className, QObject *object)
{
    auto *area = className == u"QScrollArea"_s ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(scrollAreaAccess);
}

} // namespace tenantry
