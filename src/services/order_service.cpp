// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_service.h"

#include "domain/base_rules.h"
#include "services/activity_service.h"
#include "services/catalog_reading.h"
#include "services/customer_reading.h"
#include "services/first_password_keeper.h"
#include "services/observations.h"
#include "services/order_intent.h"
#include "services/plan_service.h"
#include "services/tenant_checks.h"
#include "storage/catalog_store.h"
#include "storage/database.h"
#include "storage/draft_store.h"
#include "storage/intent_store.h"
#include "storage/note_store.h"
#include "support/clock.h"

#include <QJsonArray>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int offersShown = 500;
constexpr qint64 secondsCatalogHolds = 86'400;
constexpr qint64 secondsBetweenAsking = 60;

AddressCheck checkFrom(const Result<AddressVerdict> &verdict)
{
    AddressCheck check;
    if (!verdict) {
        const bool unreachable = verdict.error().kind == Error::Kind::Offline;
        check.kind = unreachable ? AddressCheck::Kind::NotChecked : AddressCheck::Kind::CouldNotCheck;
        check.error = verdict.error();
        return check;
    }
    check.suggestions = verdict->suggestions;
    switch (verdict->kind) {
    case AddressVerdict::Kind::Verified:
        check.kind = AddressCheck::Kind::Verified;
        break;
    case AddressVerdict::Kind::Suggestion:
        check.kind = AddressCheck::Kind::Suggestion;
        break;
    case AddressVerdict::Kind::AskUser:
        check.kind = AddressCheck::Kind::AskUser;
        break;
    case AddressVerdict::Kind::Partial:
        check.kind = AddressCheck::Kind::Partial;
        break;
    case AddressVerdict::Kind::NotFound:
        check.kind = AddressCheck::Kind::NotFound;
        break;
    case AddressVerdict::Kind::NotChecked:
        check.kind = AddressCheck::Kind::NotChecked;
        break;
    }
    return check;
}

AgreementStatus statusFrom(const Result<QList<AgreementTemplate>> &templates,
                           const Result<QList<AgreementRecord>> &records)
{
    AgreementStatus status;
    if (templates) {
        for (const AgreementTemplate &each : *templates) {
            if (each.type == AgreementType::MicrosoftCustomerAgreement &&
                (!status.current || each.versionRank > status.current->versionRank))
                status.current = each;
        }
    }
    if (!records || !templates) {
        const Error error = !records ? records.error() : templates.error();
        status.kind = error.kind == Error::Kind::Offline ? AgreementStatus::Kind::NotChecked
                                                         : AgreementStatus::Kind::CouldNotCheck;
        status.error = error;
        return status;
    }
    status.kind = AgreementStatus::Kind::Missing;
    for (const AgreementRecord &each : *records) {
        if (each.type == AgreementType::MicrosoftCustomerAgreement) {
            status.kind = AgreementStatus::Kind::OnRecord;
            status.record = each;
        }
    }
    return status;
}

} // namespace

OrderService::OrderService(Parts parts, QObject *parent) : OrderDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.plan, &PlanService::changed, this, [this](const Intent &intent) {
        if (isOrder(intent))
            Q_EMIT orderChanged(intent.id);
    });
    connect(&m_parts.plan, &PlanService::ended, this, &OrderService::ended);
    connect(&m_parts.catalog, &CatalogReading::stored, this, &OrderDesk::catalogChanged);
}

// --- drafts

Async<OrderDraft> OrderService::newDraft()
{
    OrderDraft draft;
    draft.id = DraftId::make();
    if (const auto account = m_parts.account()) {
        draft.account = account->id;
        draft.customerCountry = account->market;
        draft.newCustomer.address.country = account->market;
    }
    draft.savedAt = m_parts.clock.now();
    return readyNow(draft);
}

Async<Done> OrderService::saveDraft(const OrderDraft &draft)
{
    OrderDraft saved = draft;
    saved.savedAt = m_parts.clock.now();
    return m_parts.ledger
        .write([saved](Connection &connection) { return DraftStore(connection).save(saved, orderTitle(saved)); })
        .then(this, [this](const Outcome &outcome) {
            if (outcome)
                Q_EMIT draftsChanged();
            return outcome;
        });
}

Async<OrderDraft> OrderService::draft(const DraftId &id)
{
    return m_parts.ledger.read([id](Connection &connection) { return DraftStore(connection).load(id); });
}

Async<QList<DraftSummary>> OrderService::drafts()
{
    const auto account = m_parts.account();
    return m_parts.ledger.read(
        [id = account ? account->id : AccountId()](Connection &connection) { return DraftStore(connection).list(id); });
}

Async<Done> OrderService::discardDraft(const DraftId &id)
{
    return m_parts.ledger.write([id](Connection &connection) { return DraftStore(connection).remove(id); })
        .then(this, [this](const Outcome &outcome) {
            if (outcome)
                Q_EMIT draftsChanged();
            return outcome;
        });
}

// --- checks

Async<TenantState> OrderService::checkTenant(const QString &prefix)
{
    return m_parts.tenants.check(prefix);
}

void OrderService::forgetTenantAnswers()
{
    m_parts.tenants.forget();
}

Async<AddressCheck> OrderService::checkAddress(const Address &address)
{
    const auto session = m_parts.session();
    if (!session || m_parts.offline())
        return readyNow(checkFrom(Error{Error::Kind::Offline}));
    return ask(session->send, session->provider->checkAddress(address), Priority::Foreground, this)
        .then(this, [](const Result<AddressVerdict> &verdict) -> Result<AddressCheck> { return checkFrom(verdict); });
}

CountryRules OrderService::rulesOf(const QString &iso2) const
{
    const auto known = m_rules.constFind(iso2);
    if (known != m_rules.cend())
        return *known;
    return builtInCountryRules(iso2).value_or(CountryRules());
}

Async<CountryRules> OrderService::countryRules(const QString &iso2)
{
    if (const auto known = m_rules.constFind(iso2); known != m_rules.cend())
        return readyNow(*known);
    const auto account = m_parts.account();
    return m_parts.store
        .read([key = account ? account->key : 0, iso2](Connection &connection) {
            return CatalogStore(connection).countryRules(key, iso2);
        })
        .then(this,
              [this, iso2](const Result<std::optional<CountryRules>> &stored) {
                  if (!stored || !stored->has_value())
                      return rulesFromProvider(iso2);
                  m_rules.insert(iso2, **stored);
                  return readyNow(**stored);
              })
        .unwrap();
}

Async<CountryRules> OrderService::rulesFromProvider(const QString &iso2)
{
    const auto session = m_parts.session();
    if (!session || m_parts.offline())
        return readyNow(rulesOf(iso2));
    return ask(session->send, session->provider->countryRules(iso2), Priority::Foreground, this)
        .then(this,
              [this, iso2, key = session->account.key](const Result<CountryRules> &rules) -> Result<CountryRules> {
                  if (!rules)
                      return rulesOf(iso2); // the base rules stand in until the provider answers
                  CountryRules merged = *rules;
                  const CountryRules base = builtInCountryRules(iso2).value_or(CountryRules());
                  // The route does not say these two; the create page does (api/partner-center.md §3.2).
                  merged.registrationNumberRequired = base.registrationNumberRequired;
                  merged.phoneRequired = base.phoneRequired;
                  m_rules.insert(iso2, merged);
                  m_parts.store.write([key, merged, at = m_parts.clock.now()](Connection &connection) {
                      return CatalogStore(connection).setCountryRules(key, merged, at);
                  });
                  return merged;
              });
}

QStringList OrderService::countries() const
{
    return builtInWords(u"customer.countries");
}

Async<OfferList> OrderService::offers(const OfferQuery &query)
{
    const auto account = m_parts.account();
    return m_parts.store
        .read([key = account ? account->key : 0, query](Connection &connection) -> Result<OfferList> {
            CatalogStore catalog(connection);
            const int limit = query.products.isEmpty() ? offersShown : 0;
            const Result<OffersFound> found = catalog.offers(
                key, query.country, {query.text, query.products, query.withAddOns, query.trialsOnly, limit});
            if (!found)
                return found.error();
            OfferList list;
            list.offers = found->offers;
            list.total = found->total;
            list.titles = found->titles;
            list.pricesAsOf = catalog.pricesReadAt(key, query.country).valueOr({});
            list.readAt = catalog.offersReadAt(key, query.country).valueOr({});
            return list;
        })
        .then(this, [this, country = query.country](const Result<OfferList> &list) {
            if (list)
                readCatalogWhenOld(country, list->readAt);
            return list;
        });
}

// The catalog is read by itself when it is first needed and once a day after; catalogChanged() tells when it is there.
void OrderService::readCatalogWhenOld(const QString &country, const QDateTime &readAt)
{
    const QDateTime now = m_parts.clock.now();
    const QDateTime asked = m_catalogAsked.value(country);
    const bool fresh = readAt.isValid() && readAt.secsTo(now) < secondsCatalogHolds;
    const bool askedLately = asked.isValid() && asked.secsTo(now) < secondsBetweenAsking;
    if (fresh || askedLately || country.isEmpty() || m_parts.offline())
        return;
    m_catalogAsked.insert(country, now);
    refreshCatalog(country);
}

Async<Done> OrderService::refreshCatalog(const QString &country)
{
    const auto session = m_parts.session();
    if (!session || m_parts.offline())
        return failedNow<Done>(Error{Error::Kind::Offline});
    return m_parts.catalog.read(*session, country);
}

Async<AgreementStatus> OrderService::agreementStatus(const CustomerId &customer)
{
    const auto session = m_parts.session();
    if (!session || m_parts.offline())
        return readyNow(statusFrom(Error{Error::Kind::Offline}, Error{Error::Kind::Offline}));
    return ask(session->send, session->provider->agreementTemplates(), Priority::Foreground, this)
        .then(this,
              [this, session = *session, customer](const Result<QList<AgreementTemplate>> &templates) {
                  if (customer.isEmpty())
                      return readyNow(statusFrom(templates, QList<AgreementRecord>()));
                  return ask(session.send, session.provider->agreements(customer), Priority::Foreground, this)
                      .then(this,
                            [this, session, customer, templates](const Result<QList<AgreementRecord>> &records) {
                                return withDirectSigning(session, customer, statusFrom(templates, records));
                            })
                      .unwrap();
              })
        .unwrap();
}

// Asked only where no confirmation is on record; without an answer the confirmation is simply missing.
Async<AgreementStatus> OrderService::withDirectSigning(const Session &session, const CustomerId &customer,
                                                       const AgreementStatus &status)
{
    if (status.kind != AgreementStatus::Kind::Missing)
        return readyNow(status);
    return ask(session.send, session.provider->agreementSignedDirectly(customer), Priority::Foreground, this)
        .then(this, [status](const Result<bool> &direct) -> Result<AgreementStatus> {
            AgreementStatus known = status;
            if (direct.valueOr(false))
                known.kind = AgreementStatus::Kind::OnRecord;
            return known;
        });
}

Async<QUrl> OrderService::agreementDocument(const QString &templateId, const QString &language, const QString &country)
{
    const auto session = m_parts.session();
    if (!session || m_parts.offline())
        return failedNow<QUrl>(Error{Error::Kind::Offline});
    return ask(session->send, session->provider->agreementDocument(templateId, language, country), Priority::Foreground,
               this);
}

// --- placing and following

QList<MissingPart> OrderService::missing(const OrderDraft &draft) const
{
    const auto account = m_parts.account();
    return missingParts(draft, rulesOf(draft.newCustomer.address.country),
                        account ? account->partnerDomain : QString());
}

Async<PlaceOutcome> OrderService::place(const OrderDraft &draft)
{
    const auto account = m_parts.account();
    if (!account)
        return failedNow<PlaceOutcome>(Error{Error::Kind::SignedOut});
    if (!mayOrder(account->role))
        return failedNow<PlaceOutcome>(Error{Error::Kind::Forbidden, 0, u"role"_s});
    if (const auto parts = missing(draft); !parts.isEmpty()) {
        Error error{Error::Kind::Invalid};
        error.subject = parts.first().page + u'.' + parts.first().field;
        return failedNow<PlaceOutcome>(error);
    }
    OrderDraft reviewed = draft;
    reviewed.account = account->id;
    const bool keep = m_parts.offline();
    return m_parts.plan
        .queue(orderIntent(reviewed),
               [reviewed, at = m_parts.clock.now()](Connection &connection) -> Outcome {
                   if (Outcome kept = recordConsent(connection, reviewed, at); !kept)
                       return kept;
                   return DraftStore(connection).remove(reviewed.id);
               })
        .then(this, [this, keep](const Result<Intent> &intent) -> Result<PlaceOutcome> {
            if (!intent)
                return intent.error();
            Q_EMIT draftsChanged();
            note(keep ? u"order.queued"_s : u"order.sent"_s, *intent);
            if (!keep)
                m_parts.plan.send(intent->id);
            return PlaceOutcome{intent->id, keep};
        });
}

Async<QList<Intent>> OrderService::orders()
{
    const auto account = m_parts.account();
    return m_parts.ledger.read([id = account ? account->id : AccountId()](Connection &connection) {
        return IntentStore(connection).list(id, orderKind);
    });
}

Async<Intent> OrderService::order(const IntentId &id)
{
    return m_parts.ledger.read([id](Connection &connection) { return IntentStore(connection).load(id); });
}

Async<Done> OrderService::sendKept(const IntentId &id)
{
    return m_parts.plan.send(id);
}

Async<DraftId> OrderService::reviseParked(const IntentId &id)
{
    const DraftId draft = DraftId::make();
    return m_parts.plan
        .abandon(id,
                 [draft](Connection &connection, const Intent &intent) -> Outcome {
                     const Result<OrderDraft> again = draftAgain(intent, draft);
                     if (!again)
                         return again.error();
                     return DraftStore(connection).save(*again, orderTitle(*again));
                 })
        .then(this, [this, draft](const Result<Intent> &intent) -> Result<DraftId> {
            if (!intent)
                return intent.error();
            Q_EMIT draftsChanged();
            return draft;
        });
}

Async<Done> OrderService::abandon(const IntentId &id)
{
    return m_parts.plan.abandon(id).then(this, [](const Result<Intent> &intent) -> Outcome {
        if (!intent)
            return intent.error();
        return Done();
    });
}

// --- first password

Async<FirstPassword> OrderService::firstPasswordState(const IntentId &id)
{
    return m_parts.passwords.state(id);
}

Async<QString> OrderService::firstPassword(const IntentId &id)
{
    return m_parts.passwords.password(id);
}

Async<Done> OrderService::firstPasswordSaved(const IntentId &id)
{
    return m_parts.passwords.taken(id).then(this, [this, id](const Outcome &outcome) {
        Q_EMIT orderChanged(id);
        return outcome;
    });
}

// --- after the end

void OrderService::ended(const Intent &intent)
{
    if (!isOrder(intent))
        return;
    switch (intent.state) {
    case IntentState::Confirmed:
        note(u"order.confirmed"_s, intent);
        break;
    case IntentState::Refused:
        note(u"order.refused"_s, intent);
        break;
    case IntentState::Parked:
        note(u"order.parked"_s, intent);
        break;
    case IntentState::Abandoned:
        note(u"order.abandoned"_s, intent);
        break;
    default:
        note(u"order.queued"_s, intent);
        break;
    }
    Q_EMIT orderChanged(intent.id);
    readCustomerOf(intent);
}

// What the order changed is read back at once, so that the tree shows it without waiting for the next round.
void OrderService::readCustomerOf(const Intent &intent)
{
    const CustomerId customer(intent.facts.value(u"customerId"_s).toString());
    const auto session = m_parts.session();
    if (customer.isEmpty() || !session || session->account.id != intent.account)
        return;
    ask(session->send, session->provider->customer(customer), Priority::Opened, this)
        .then(this,
              [this, key = session->account.key](const Result<Customer> &record) {
                  return record ? m_parts.observations.customers(key, {*record}) : failedNow<Changes>(record.error());
              })
        .unwrap()
        .then(this, [this, session, customer](const Result<Changes> &seen) {
            if (seen)
                m_parts.reading.read(*session, customer, CustomerReading::Depth::Everything, Priority::Opened);
        });
}

void OrderService::note(const QString &what, const Intent &intent)
{
    ActivityEntry entry;
    entry.what = what;
    entry.subject = intent.title;
    entry.intent = intent.id.text();
    entry.reference = intent.facts.value(u"orderIds"_s).toArray().at(0).toString();
    entry.detail = intent.parkReason.isEmpty() ? intent.detail : intent.parkReason;
    m_parts.activity.append(intent.account, entry);
}

} // namespace tenantry
