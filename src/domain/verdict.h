// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace tenantry {

// What a rule says about a wish (design idea 3): allowed, or refused with reason, source and the next time it would be
// allowed. CannotTell is a value of its own: nothing is guessed green (design idea 4).
struct Verdict
{
    enum class Kind { Allowed, Refused, CannotTell };
    Kind kind = Kind::CannotTell;
    QString rule;   // its id in the pack: "nce.seats.fewer"; empty: no rule speaks of it
    QString reason; // a word screens know: "window-passed", "not-active", "below-minimum" …
    QString detail; // a figure that belongs to the reason, C locale: the limit, the status word
    QString source; // where the rule was read
    QDate from;     // since when it holds
    // Refused: when it will be allowed, UTC; unset with never: not at all; unset without: nobody said.
    std::optional<QDateTime> nextAllowed;
    bool never = false;

    bool allowed() const { return kind == Kind::Allowed; }
    bool operator==(const Verdict &) const = default;
};

} // namespace tenantry
