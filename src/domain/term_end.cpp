// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/term_end.h"

#include <QMap>

namespace tenantry {

QList<AllowedEnd> oneForEachDay(const QList<AllowedEnd> &stated)
{
    QMap<QDate, AllowedEnd> days;
    for (const AllowedEnd &end : stated) {
        AllowedEnd &kept = days[end.day()];
        if (!kept.at.isValid())
            kept.at = end.at;
        kept.monthEnd = kept.monthEnd || end.monthEnd;
        for (const SubscriptionId &id : end.with) {
            if (!kept.with.contains(id))
                kept.with.append(id);
        }
    }
    return days.values();
}

} // namespace tenantry
