// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

// Tooltips and item views guess rich text; text from a provider must stay plain (design §8). Returns the text itself
// where Qt would show it plain, else the same text escaped.
QString plainToolTip(const QString &text);

// For our own link texts in the few labels that are rich text on purpose.
QString escaped(const QString &text);

} // namespace tenantry
