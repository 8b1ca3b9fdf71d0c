// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

// Lower case without diacritics: "Brașov" → "brasov", "Müller & Söhne" → "muller & sohne", "Straße" → "strasse".
// Blanks and control characters become one space each; letters of other scripts stay. For search and for tenant names.
QString withoutDiacritics(QStringView text);

} // namespace tenantry
