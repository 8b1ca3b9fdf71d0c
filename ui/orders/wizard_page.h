// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tenantry {

// Pages of the order wizard in their order. Their ids stand in OrderDraft::page and MissingPart::page.
enum class WizardPage { Scenario, Customer, Tenant, Offer, Agreement, Review, Status };

QString idOf(WizardPage page);
std::optional<WizardPage> wizardPageFrom(const QString &id);

} // namespace tenantry
