// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grid_rows.h"
#include "ui/common/tone.h"

#include <QVariant>

namespace tenantry {

// What the cells of the grid say, by ItemRole and the roles of Qt. Plain text; every function stands alone.
QString gridTitle(GridColumn column);
bool isFigure(GridColumn column);
QVariant gridCell(const GridRow &row, GridColumn column, const QDateTime &now, int role);
QString gridName(const Subscription &subscription); // own name where it has one, else the product's

} // namespace tenantry
