// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenantry {

// The words of a company name, with dotted abbreviations closed up: "S.C. Brutăria Veche S.R.L." → SC, Brutăria,
// Veche, SRL. Case and diacritics stay.
QStringList companyWords(const QString &name);

// The same without what only says which kind of company it is (features e3, rules company.forms.*). Words of the
// country's own language come first; never empty unless words are.
QStringList withoutLegalForm(const QStringList &words, const QString &country);

// "GmbH", "S.R.L.", "SC SRL": nothing but a legal form (§3.9 refuses such a name)
bool isOnlyLegalForm(const QStringList &words);

} // namespace tenantry
