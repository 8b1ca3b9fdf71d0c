// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

// What a colour says. The theme turns it into a colour that fits light, dark and selected rows (look.md §2); it never
// stands alone, a word and mostly a symbol say the same.
enum class Tone { Normal, Muted, Good, Attention, Trouble, Progress };

// A state as screens show it: word, symbol (name for icons.h) and tone.
struct StatusWord
{
    QString word;
    QString icon;
    Tone tone = Tone::Normal;

    bool operator==(const StatusWord &) const = default;
};

} // namespace tenantry
