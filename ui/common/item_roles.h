// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tenantry {

// Roles that item models of every screen share with RowDelegate and TenantryTreeView. Display text stays in
// Qt::DisplayRole, alignment in Qt::TextAlignmentRole (right for figures), full text of elided cells is made by the
// view.
enum class ItemRole : int {
    Icon = Qt::UserRole + 1, // QString: icon name, 16 px left of the text
    Tone,                    // int(Tone): colour of symbol and text
    Unit,                    // QString: small grey unit right of the digits ("EUR/mo")
    Group,                   // bool: group row, AlternateBase and demi-bold over the whole row
    Strong,                  // bool: demi-bold text
    ElideMiddle,             // bool: ids keep both ends
    Caption,                 // QString: second, smaller line (two-line rows)
    Key,                     // qint64: row key in store.db; keeps selection and expansion over a refresh
    Sort,                    // raw value to sort by
    Copy,                    // QString: text for the clipboard where it differs from what is displayed
    Next                     // first role free for a screen's own
};

constexpr int role(ItemRole itemRole)
{
    return static_cast<int>(itemRole);
}

} // namespace tenantry
