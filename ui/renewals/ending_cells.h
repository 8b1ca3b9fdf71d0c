// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/ending_list_model.h"

#include <QVariant>

namespace tenantry {

// What a cell of the board's list says, by ItemRole and the roles of Qt.
QVariant endingCell(const EndingTerm &term, EndingColumn column, int role);
QString endingHeader(EndingColumn column);
int endingAlignment(EndingColumn column);
// One line for screen readers and search: everything that is shown of it.
QString endingLine(const EndingTerm &term);
QString endingSearchText(const EndingTerm &term); // folded

} // namespace tenantry
