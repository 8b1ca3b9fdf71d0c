// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/error.h"

#include <QString>

namespace tenantry {

// An Error as a person reads it (design §10): what happened, what to do next, and what to copy for support. All plain
// text; `detail` may hold the provider's own words.
struct ErrorText
{
    QString sentence;
    QString nextStep; // may be empty: nothing to do
    QString detail;   // kind, HTTP status, code, ids: for "Copy details"

    // sentence and next step in one line
    QString full() const { return nextStep.isEmpty() ? sentence : sentence + u' ' + nextStep; }
};

ErrorText errorText(const Error &error);

// The sentence for a provider code of api/partner-center.md §22; empty where it is not known.
struct ProviderCodeText
{
    QString sentence;
    QString nextStep;
};
ProviderCodeText providerCodeText(const QString &code);
// Why seats cannot become another product: "transition-7" and "transition-host-3", the provider's numbers in its lists
// of eligibility (api/partner-center.md §10.3), which are not those of §22.
ProviderCodeText transitionCodeText(const QString &code);

} // namespace tenantry
