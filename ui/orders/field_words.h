// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country_rules.h"
#include "domain/order_draft.h"
#include "ui/orders/wizard_page.h"

namespace tenantry {

QString pageName(WizardPage page);                // as in the list at the left
QString fieldName(const QString &field);          // "postal code"; an unknown field as it is called
QString fieldLabel(const QString &field);         // "Postal code", above its field
QString optionalFieldLabel(const QString &field); // "Postal code (optional)"
QString faultText(const FieldProblem &problem);   // beside the field
QString hintText(FieldHint hint);
QString missingText(const MissingPart &part); // "Customer: postal code"
QString countryName(const QString &iso2);     // in the screen's language where known
QString cultureName(const QString &culture);  // in its own language
QString languageName(const QString &language);

} // namespace tenantry
