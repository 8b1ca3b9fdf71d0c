// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

template <class T>
Async<T> FakeOrderDesk::answer(T value)
{
    return failure ? failedNow<T>(*failure) : readyNow<T>(std::move(value));
}

Async<OrderDraft> FakeOrderDesk::newDraft()
{
    OrderDraft draft;
    draft.id = DraftId::make();
    if (!failure)
        saved.insert(draft.id.text(), draft);
    return answer(draft);
}

Async<Done> FakeOrderDesk::saveDraft(const OrderDraft &draft)
{
    if (!failure) {
        saved.insert(draft.id.text(), draft);
        Q_EMIT draftsChanged();
    }
    if (!holdSaves)
        return answer(Done{});
    m_heldSaves.append(Pending<Done>());
    return m_heldSaves.last().future();
}

Async<OrderDraft> FakeOrderDesk::draft(const DraftId &id)
{
    return saved.contains(id.text()) ? answer(saved.value(id.text()))
                                     : failedNow<OrderDraft>(Error{.kind = Error::Kind::NotFound});
}

Async<QList<DraftSummary>> FakeOrderDesk::drafts()
{
    QList<DraftSummary> list;
    for (const OrderDraft &draft : std::as_const(saved))
        list << DraftSummary{draft.id, draft.customerName, draft.savedAt, draft.page};
    return answer(list);
}

Async<Done> FakeOrderDesk::discardDraft(const DraftId &id)
{
    saved.remove(id.text());
    Q_EMIT draftsChanged();
    return answer(Done{});
}

Async<TenantState> FakeOrderDesk::checkTenant(const QString &prefix)
{
    askedPrefixes << prefix;
    if (holdTenants || !tenantAnswers.next.empty()) {
        tenantAnswers.hold = holdTenants;
        return tenantAnswers.give();
    }
    TenantState free;
    free.kind = TenantState::Kind::Free;
    return answer(tenants.value(prefix, free));
}

Async<AddressCheck> FakeOrderDesk::checkAddress(const Address &)
{
    return answer(addressAnswer);
}

Async<CountryRules> FakeOrderDesk::countryRules(const QString &iso2)
{
    CountryRules plain;
    plain.iso2 = iso2;
    return answer(rules.value(iso2, plain));
}

QStringList FakeOrderDesk::countries() const
{
    QStringList codes = rules.keys();
    codes.sort();
    return codes;
}

Async<OfferList> FakeOrderDesk::offers(const OfferQuery &query)
{
    OfferList list;
    list.pricesAsOf = pricesAsOf;
    list.readAt = catalogReadAt;
    for (const Offer &offer : std::as_const(catalog)) {
        const bool match = query.text.isEmpty() || offer.title.contains(query.text, Qt::CaseInsensitive) ||
                           offer.productId.contains(query.text, Qt::CaseInsensitive) ||
                           offer.skuId.contains(query.text, Qt::CaseInsensitive);
        const bool country = query.country.isEmpty() || offer.country.isEmpty() || offer.country == query.country;
        const bool asked =
            query.products.isEmpty() ? match : query.products.contains(offer.productId + u':' + offer.skuId);
        if (asked && country && (query.withAddOns || !offer.addOn) && (!query.trialsOnly || offer.trial))
            list.offers << offer;
        list.titles.insert(offer.productId + u':' + offer.skuId, offer.title);
    }
    list.total = static_cast<int>(list.offers.size());
    if (query.products.isEmpty() && list.total > mostOffers)
        list.offers.resize(mostOffers);
    return answer(list);
}

Async<Done> FakeOrderDesk::refreshCatalog(const QString &country)
{
    ++catalogRefreshes;
    Q_EMIT catalogChanged(country);
    return answer(Done{});
}

Async<AgreementStatus> FakeOrderDesk::agreementStatus(const CustomerId &)
{
    return answer(agreement);
}

Async<QUrl> FakeOrderDesk::agreementDocument(const QString &templateId, const QString &, const QString &)
{
    return answer(QUrl(u"https://agreement.example/"_s + templateId));
}

QList<MissingPart> FakeOrderDesk::missing(const OrderDraft &draft) const
{
    return missingRule ? missingRule(draft) : QList<MissingPart>();
}

Async<PlaceOutcome> FakeOrderDesk::place(const OrderDraft &draft)
{
    if (failure)
        return failedNow<PlaceOutcome>(*failure);
    placed << draft;
    saved.remove(draft.id.text());
    Intent intent;
    intent.id = IntentId::make();
    intent.account = draft.account;
    intent.kind = u"order.place"_s;
    intent.state = offline ? IntentState::Queued : IntentState::Running;
    intent.title = draft.customerName.isEmpty() ? draft.newCustomer.companyName : draft.customerName;
    intent.payload = toJson(draft);
    intents.prepend(intent);
    return readyNow(PlaceOutcome{intent.id, offline});
}

Async<QList<Intent>> FakeOrderDesk::orders()
{
    return answer(intents);
}

Intent *FakeOrderDesk::find(const IntentId &id)
{
    const auto at = std::find_if(intents.begin(), intents.end(), [&](const Intent &i) { return i.id == id; });
    return at == intents.end() ? nullptr : &*at;
}

Async<Intent> FakeOrderDesk::order(const IntentId &id)
{
    const Intent *intent = find(id);
    return intent ? answer(*intent) : failedNow<Intent>(Error{.kind = Error::Kind::NotFound});
}

Async<Done> FakeOrderDesk::sendKept(const IntentId &id)
{
    if (!failure) {
        sent << id;
        become(id, IntentState::Running);
    }
    return answer(Done{});
}

Async<DraftId> FakeOrderDesk::reviseParked(const IntentId &id)
{
    const Intent *parked = find(id);
    OrderDraft draft = parked ? orderDraftFromJson(parked->payload) : OrderDraft();
    draft.id = DraftId::make();
    draft.page = u"review"_s;
    become(id, IntentState::Abandoned);
    saved.insert(draft.id.text(), draft);
    return answer(draft.id);
}

Async<Done> FakeOrderDesk::abandon(const IntentId &id)
{
    if (!failure) {
        abandoned << id;
        become(id, IntentState::Abandoned);
    }
    return answer(Done{});
}

Async<FirstPassword> FakeOrderDesk::firstPasswordState(const IntentId &)
{
    return answer(firstPasswordKind);
}

Async<QString> FakeOrderDesk::firstPassword(const IntentId &)
{
    return answer(password);
}

Async<Done> FakeOrderDesk::firstPasswordSaved(const IntentId &id)
{
    passwordSaved = true;
    password.clear();
    firstPasswordKind.kind = FirstPassword::Kind::Taken;
    Q_EMIT orderChanged(id);
    return answer(Done{});
}

void FakeOrderDesk::become(const IntentId &id, IntentState state, const QString &parkReason)
{
    Intent *intent = find(id);
    if (!intent)
        return;
    intent->state = state;
    intent->parkReason = parkReason;
    Q_EMIT orderChanged(id);
}

namespace {

CountryRules country(const QString &iso2, const QString &culture, const QString &postal, const QString &calling)
{
    CountryRules rules;
    rules.iso2 = iso2;
    rules.defaultCulture = culture;
    rules.languages = {culture.left(2)};
    rules.cultures = {culture};
    rules.callingCodes = {calling};
    rules.postalCodeRequired = true;
    rules.postalCodePattern = postal;
    return rules;
}

Offer offer(const QString &product, const QString &title, Term term, BillingCycle billing, const char *price)
{
    Offer result;
    result.productId = product;
    result.skuId = u"0001"_s;
    result.title = title;
    result.productTitle = title;
    result.term = {term, isoDuration({term, {}})};
    result.billing = {billing, wireText({billing, {}})};
    result.maximum = 300;
    result.listPrice = Money{*Decimal::parse(price), u"EUR"_s};
    return result;
}

} // namespace

void FakeOrderDesk::fillBelievably()
{
    rules.insert(u"RO"_s, country(u"RO"_s, u"ro-RO"_s, u"^\\d{6}$"_s, u"40"_s));
    rules.insert(u"IT"_s, country(u"IT"_s, u"it-IT"_s, u"^\\d{5}$"_s, u"39"_s));
    rules.insert(u"DE"_s, country(u"DE"_s, u"de-DE"_s, u"^\\d{5}$"_s, u"49"_s));
    const QString basic = u"CFQ7TTC0BASE"_s;
    catalog << offer(basic, u"Sample 365 Basic"_s, Term::Month, BillingCycle::Monthly, "6.72")
            << offer(basic, u"Sample 365 Basic"_s, Term::Year, BillingCycle::Monthly, "5.60")
            << offer(basic, u"Sample 365 Basic"_s, Term::Year, BillingCycle::Annual, "67.20");
    Offer addOn = offer(u"CFQ7TTC0ADDN"_s, u"Sample Phone add-on"_s, Term::Year, BillingCycle::Monthly, "7.50");
    addOn.addOn = true;
    addOn.prerequisites = {basic + u":0001"_s};
    Offer trial = offer(basic, u"Sample 365 Basic trial"_s, Term::Month, BillingCycle::None, "0");
    trial.skuId = u"0002"_s;
    trial.trial = true;
    trial.maximum = 25;
    catalog << addOn << trial;
    agreement.kind = AgreementStatus::Kind::Missing;
    agreement.current = AgreementTemplate{u"template-1"_s,
                                          {AgreementType::MicrosoftCustomerAgreement, u"MicrosoftCustomerAgreement"_s},
                                          u"https://agreement.example/template-1"_s,
                                          1};
}

} // namespace tenantry::testing
