// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

namespace tenantry {

// One row operation on a list of siblings, in the terms of QAbstractItemModel's begin… functions. Steps apply in order,
// each to the list as the steps before it left it.
struct RowStep
{
    enum class Kind { Remove, Insert, Move };
    Kind kind = Kind::Insert;
    int row = 0;    // first row removed, first row inserted, row moved
    int count = 1;  // of removed or inserted rows; inserted keys are to[row …]
    int target = 0; // Move: destination child as beginMoveRows() wants it, in the list before the move

    bool operator==(const RowStep &) const = default;
};

// Steps that turn the order `from` into `to`, so that a refresh never resets a view (style-anchors §2.7). Only keys in
// `touched` may be new, gone or elsewhere; the rest keeps its order. Returns nothing usable (ok = false) where that
// does not hold: the caller then resets.
struct RowSteps
{
    std::vector<RowStep> steps;
    bool ok = true;
};
RowSteps rowSteps(const std::vector<qint64> &from, const std::vector<qint64> &to, const QSet<qint64> &touched);

} // namespace tenantry
