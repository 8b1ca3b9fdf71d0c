// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/review_step.h"

#include "domain/tenant_name.h"
#include "services/api/accounts.h"
#include "support/clock.h"
#include "ui/common/format.h"
#include "ui/common/status_words.h"
#include "ui/orders/draft_editor.h"
#include "ui/orders/field_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString joined(const QStringList &parts, const QString &with)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            kept.append(part.trimmed());
    }
    return kept.join(with);
}

} // namespace

ReviewStep::ReviewStep(DraftEditor &editor, const OrderServices &services, QObject *parent)
    : QObject(parent), m_editor(editor), m_services(services)
{
    connect(&m_editor, &DraftEditor::changed, this, &ReviewStep::refresh);
}

const OrderDraft &ReviewStep::draft() const
{
    return m_editor.draft();
}

QDate ReviewStep::start() const
{
    return m_services.clock.now().toLocalTime().date();
}

OrderSummary ReviewStep::summary() const
{
    return summarize(draft(), start());
}

void ReviewStep::refresh()
{
    m_lines.setRows(summary().lines);
    Q_EMIT changed();
}

QString ReviewStep::totalText(const OrderSummary::Total &total) const
{
    const QString amount = format::money(total.amount);
    switch (total.per) {
    case BillingCycle::Monthly:
        //: Review page, total. %1 is an amount of money
        return tr("%1 each month").arg(amount);
    case BillingCycle::Annual:
        //: Review page, total. %1 is an amount of money
        return tr("%1 each year").arg(amount);
    case BillingCycle::Biennial:
        //: Review page, total. %1 is an amount of money
        return tr("%1 every two years").arg(amount);
    case BillingCycle::Triennial:
        //: Review page, total. %1 is an amount of money
        return tr("%1 every three years").arg(amount);
    case BillingCycle::OneTime:
    case BillingCycle::None:
        //: Review page, total. %1 is an amount of money
        return tr("%1 once").arg(amount);
    case BillingCycle::Unknown:
        break;
    }
    //: Review page, total. %1 is an amount of money
    return tr("%1, billing period unknown").arg(amount);
}

QList<ReviewStep::Fact> ReviewStep::facts() const
{
    QList<Fact> facts;
    //: Review page, label of the customer's name
    facts.append({tr("Customer"), draft().customerName});
    if (draft().scenario == OrderScenario::NewCustomer)
        newCustomerFacts(facts);
    //: Review page, label: country whose offers and prices apply
    facts.append({tr("Country"), countryName(draft().customerCountry)});
    //: Review page, label of the Microsoft Customer Agreement
    facts.append({tr("Agreement"), agreementFact()});
    if (const std::optional<Account> account = m_services.accounts.current()) {
        // Only Microsoft is a proper name; the other providers' words are bent for sentences, and the banner names
        // them.
        const bool named = account->environment == Environment::Production;
        //: Review page, label: whom the order goes to, with the reseller's account there
        facts.append(
            {tr("Provider"), joined({named ? providerName(*account) : QString(), account->displayName}, u" · "_s)});
    }
    return facts;
}

void ReviewStep::newCustomerFacts(QList<Fact> &facts) const
{
    const NewCustomerData &data = draft().newCustomer;
    const TenantPrefix prefix = readTenantPrefix(data.tenantPrefix);
    //: Review page, label of the new tenant's name
    facts.append({tr("New tenant"), prefix.valid() ? prefix.domain() : data.tenantPrefix});
    //: Review page, label of the postal address
    facts.append(
        {tr("Address"), joined({data.address.line1, data.address.line2,
                                joined({data.address.postalCode, data.address.city}, u" "_s), data.address.state},
                               u", "_s)});
    //: Review page, label of the contact person
    facts.append({tr("Contact"), joined({joined({data.contact.firstName, data.contact.lastName}, u" "_s),
                                         data.contact.email, data.contact.phone},
                                        u" · "_s)});
    if (!data.registrationNumber.trimmed().isEmpty()) {
        //: Review page, label of the company's registration number
        facts.append({tr("Registration number"), data.registrationNumber});
    }
}

QString ReviewStep::agreementFact() const
{
    const AgreementConsent &consent = draft().consent;
    if (consent.alreadyOnRecord) {
        //: Review page, agreement
        return tr("On record at the provider");
    }
    if (!consent.given) {
        //: Review page, agreement
        return tr("Not confirmed yet");
    }
    const QString signer = joined({consent.signer.firstName, consent.signer.lastName}, u" "_s);
    //: Review page, agreement. %1 is a person's name, %2 a date
    return tr("Accepted by %1 on %2").arg(signer, format::date(consent.agreedAt));
}

void ReviewStep::setPurchaseOrderNumber(const QString &number)
{
    m_editor.edit([&](OrderDraft &draft) { draft.purchaseOrderNumber = number; });
}

void ReviewStep::setNote(const QString &note)
{
    m_editor.edit([&](OrderDraft &draft) { draft.note = note; });
}

} // namespace tenantry
