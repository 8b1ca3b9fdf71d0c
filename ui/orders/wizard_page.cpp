// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/wizard_page.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const std::array<std::pair<WizardPage, QString>, 7> &pageIds()
{
    static const std::array<std::pair<WizardPage, QString>, 7> ids{{{WizardPage::Scenario, u"scenario"_s},
                                                                    {WizardPage::Customer, u"customer"_s},
                                                                    {WizardPage::Tenant, u"tenant"_s},
                                                                    {WizardPage::Offer, u"offer"_s},
                                                                    {WizardPage::Agreement, u"agreement"_s},
                                                                    {WizardPage::Review, u"review"_s},
                                                                    {WizardPage::Status, u"status"_s}}};
    return ids;
}

} // namespace

QString idOf(WizardPage page)
{
    for (const auto &[known, id] : pageIds()) {
        if (known == page)
            return id;
    }
    return {};
}

std::optional<WizardPage> wizardPageFrom(const QString &id)
{
    for (const auto &[page, known] : pageIds()) {
        if (known == id)
            return page;
    }
    return std::nullopt;
}

} // namespace tenantry
