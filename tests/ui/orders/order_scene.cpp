// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry::testing {

OrderScene::OrderScene()
    : clock(QDateTime(QDate(2026, 12, 4), QTime(9, 0), Qt::UTC))
    , services{desk, directory, connection, accounts, clock}
    , wizard(services)
{
    desk.fillBelievably();
    desk.catalogReadAt = clock.now();
    desk.pricesAsOf = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    directory.addCustomer(u"Brașov Unelte SRL"_s, u"brasovunelte.example"_s);
    directory.addCustomer(u"Nordwind Grup SRL"_s, u"nordwindgrup.example"_s);
    accounts.add(FakeAccounts::sampleAccount());
    setRole(StaffRole::AdminAgent);
    connection.now.kind = ConnectionState::Kind::Connected;
}

void OrderScene::setRole(StaffRole role)
{
    accounts.accounts[0].role = role;
    Q_EMIT accounts.changed();
}

void OrderScene::demandEverything()
{
    desk.missingRule = [](const OrderDraft &draft) {
        QList<MissingPart> parts;
        if (draft.scenario == OrderScenario::NotChosen)
            parts.append({u"scenario"_s, u"scenario"_s});
        if (draft.scenario == OrderScenario::ExistingCustomer && draft.customer.isEmpty())
            parts.append({u"customer"_s, u"customer"_s});
        if (draft.scenario == OrderScenario::NewCustomer) {
            if (draft.newCustomer.companyName.isEmpty())
                parts.append({u"customer"_s, u"companyName"_s});
            if (draft.newCustomer.address.postalCode.isEmpty())
                parts.append({u"customer"_s, u"postalCode"_s});
            if (draft.newCustomer.tenantPrefix.isEmpty())
                parts.append({u"tenant"_s, u"prefix"_s});
        }
        if (draft.lines.isEmpty())
            parts.append({u"offer"_s, u"lines"_s});
        if (!draft.consent.given && !draft.consent.alreadyOnRecord)
            parts.append({u"agreement"_s, u"given"_s});
        return parts;
    };
}

void OrderScene::begin(OrderScenario scenario)
{
    wizard.start();
    wizard.scenario().choose(scenario);
    wizard.next();
}

void OrderScene::fillNewCustomer()
{
    NewCustomerStep &step = wizard.newCustomer();
    step.setValue(u"country"_s, u"RO"_s);
    step.setValue(u"companyName"_s, u"Nordwind Logistik S.R.L."_s);
    step.setValue(u"line1"_s, u"Strada Lungă 5"_s);
    step.setValue(u"city"_s, u"Brașov"_s);
    step.setValue(u"postalCode"_s, u"500035"_s);
    step.setValue(u"firstName"_s, u"Ana"_s);
    step.setValue(u"lastName"_s, u"Munteanu"_s);
    step.setValue(u"email"_s, u"ana.munteanu@nordwind.example"_s);
    step.setValue(u"phone"_s, u"+40215550100"_s);
}

void OrderScene::chooseTenant(const QString &prefix)
{
    wizard.goTo(WizardPage::Tenant);
    wizard.tenant().setTyped(prefix);
    clock.advance(250ms);
    wizard.tenant().setConfirmation(prefix);
}

void OrderScene::chooseOffer(const QString &quantity)
{
    wizard.goTo(WizardPage::Offer);
    const int line = wizard.offer().add(1); // one year, billed monthly
    wizard.offer().setQuantityText(line, quantity);
}

void OrderScene::confirmAgreement()
{
    wizard.goTo(WizardPage::Agreement);
    for (const auto &[field, value] : {std::pair{u"firstName"_s, u"Ana"_s},
                                       {u"lastName"_s, u"Munteanu"_s},
                                       {u"email"_s, u"ana.munteanu@nordwind.example"_s}})
        wizard.agreement().setSigner(field, value);
    wizard.agreement().setGiven(true);
}

void OrderScene::completeNewOrder()
{
    begin(OrderScenario::NewCustomer);
    fillNewCustomer();
    chooseTenant(u"nordwindlogistik"_s);
    chooseOffer(u"12"_s);
    confirmAgreement();
    wizard.goTo(WizardPage::Review);
}

void OrderScene::completeExistingOrder()
{
    begin(OrderScenario::ExistingCustomer);
    wizard.existingCustomer().chooseById(directory.customerDetails.first().row.id);
    wizard.existingCustomer().setCountry(u"RO"_s);
    chooseOffer(u"12"_s);
    confirmAgreement();
    wizard.goTo(WizardPage::Review);
}

OrderDraft OrderScene::stored() const
{
    return desk.saved.isEmpty() ? OrderDraft() : desk.saved.first();
}

} // namespace tenantry::testing
