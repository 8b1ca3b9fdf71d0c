// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/next_term_ends.h"

namespace tenantry {

// One line of the choice until when a next term runs. at is invalid for the full term.
struct TermEndLine
{
    QDateTime at;
    QString text;
    QString allNames; // for a tooltip, where the text names some of them
    bool operator==(const TermEndLine &) const = default;
};
// The full term first, then the days in their order, the chosen one among them even where nobody lists it.
QList<TermEndLine> termEndLines(const NextTermEnds &ends);
// Why no other day stands there, or that the provider is being asked.
QString termEndsNote(const NextTermEnds &ends);
QString termEndsSource(const NextTermEnds &ends); // where that was read
QString termEndsTrouble(const Error &error);

} // namespace tenantry
