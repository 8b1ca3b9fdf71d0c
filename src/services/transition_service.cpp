// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transition_service.h"

#include "storage/customer_store.h"
#include "storage/database.h"
#include "storage/price_lookup.h"
#include "support/clock.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

struct TransitionService::Round
{
    Session session;
    TransitionQuestion question;
    QSet<QString> open; // catalog items whose plans are on their way
    Pending<TransitionQuestion> answer;
};

namespace {

const Subscription &sourceOf(const TransitionQuestion &question)
{
    return question.row.subscription;
}

Result<TransitionQuestion> storedQuestion(Connection &connection, qint64 key)
{
    const Result<SubscriptionDetail> detail = CustomerStore(connection).subscriptionDetail(key);
    if (!detail)
        return detail.error();
    TransitionQuestion question;
    question.row = detail->row;
    question.customerName = detail->customerName;
    question.trial = detail->row.subscription.trial;
    return question;
}

RuleQuestion ruleQuestion(const TransitionQuestion &question, const QString &profile, const QDateTime &now)
{
    RuleQuestion asked;
    asked.operation = question.trial ? u"trial.convert"_s : u"transition"_s;
    asked.family = familyOf(sourceOf(question));
    asked.profile = profile;
    asked.now = now;
    asked.subscription = &sourceOf(question);
    asked.quantity = sourceOf(question).quantity;
    asked.term = sourceOf(question).term;
    if (!question.trial)
        asked.billing = sourceOf(question).billing;
    return asked;
}

// A list price of another product: asked as if it were a subscription of its own.
Outcome priceOffers(Connection &connection, qint64 account, TransitionQuestion *question)
{
    const Result<ShownPrices> prices = ShownPrices::of(connection, account, question->row.customerKey);
    if (!prices)
        return prices.error();
    for (TransitionOffer &offer : question->offers) {
        for (TransitionOffer::Plan &plan : offer.plans) {
            Subscription target;
            target.offerId = offer.target.catalogItemId;
            target.quantity = sourceOf(*question).quantity;
            target.term = plan.term;
            target.billing = plan.billing;
            const Result<ShownPrice> price = prices->priceOf(target);
            if (!price)
                return price.error();
            plan.price = *price;
        }
    }
    return Done{};
}

} // namespace

TransitionService::TransitionService(Parts parts, QObject *parent) : TransitionDesk(parent), m_parts(std::move(parts))
{}

Async<TransitionQuestion> TransitionService::targets(qint64 subscriptionKey)
{
    const std::optional<Session> session = m_parts.session();
    if (!session)
        return failedNow<TransitionQuestion>(Error{Error::Kind::SignedOut});
    const auto round = std::make_shared<Round>();
    round->session = *session;
    const auto stored = m_parts.store.read(
        [subscriptionKey](Connection &connection) { return storedQuestion(connection, subscriptionKey); });
    whenReady(stored, this, [this, round](const Result<TransitionQuestion> &question) {
        if (!question)
            return round->answer.settle(question.error());
        round->question = *question;
        askTargets(round);
    });
    return round->answer.future();
}

void TransitionService::askTargets(const std::shared_ptr<Round> &round)
{
    const Subscription &source = sourceOf(round->question);
    if (familyOf(source) != OfferFamily::Nce) {
        Error error{Error::Kind::Invalid};
        error.subject = u"offer"_s;
        return round->answer.settle(error);
    }
    const QString profile = round->session.account.profile;
    round->question.verdict = m_parts.rules().ask(ruleQuestion(round->question, profile, m_parts.clock.now()));
    const auto asked = ask(round->session.send, round->session.provider->transitionTargets(source.customer, source.id),
                           Priority::Foreground, this);
    whenReady(asked, this, [this, round](const Result<QList<TransitionTarget>> &targets) {
        if (!targets)
            return round->answer.settle(targets.error());
        round->question.readAt = m_parts.clock.now();
        for (const TransitionTarget &target : *targets)
            round->question.offers.append({target, {}});
        askPlans(round);
    });
}

void TransitionService::askPlans(const std::shared_ptr<Round> &round)
{
    QSet<QString> skus;
    for (const TransitionOffer &offer : round->question.offers) {
        if (offer.target.eligible())
            skus.insert(offer.target.catalogItemId.section(u':', 0, 1));
    }
    round->open = skus;
    for (const QString &sku : skus) {
        const Endpoint<QList<Provider::CatalogAvailability>> endpoint = round->session.provider->availabilitiesFor(
            sourceOf(round->question).customer, sku.section(u':', 0, 0), sku.section(u':', 1, 1));
        whenReady(ask(round->session.send, endpoint, Priority::Foreground, this), this,
                  [this, round, sku](const Result<QList<Provider::CatalogAvailability>> &found) {
                      takePlans(round, sku, found);
                  });
    }
    if (skus.isEmpty())
        priceAndSettle(round);
}

bool TransitionService::mayBe(const Round &round, const TransitionOffer::Plan &plan) const
{
    RuleQuestion question = ruleQuestion(round.question, round.session.account.profile, m_parts.clock.now());
    question.term = plan.term;
    question.billing = plan.billing;
    return m_parts.rules().ask(question).kind != Verdict::Kind::Refused;
}

// Each item of the provider's list is sold with the plans of its own availability; where the catalog names others,
// with all there are.
void TransitionService::takePlans(const std::shared_ptr<Round> &round, const QString &sku,
                                  const Result<QList<Provider::CatalogAvailability>> &found)
{
    if (!found) {
        round->open.clear();
        return round->answer.settle(found.error());
    }
    for (TransitionOffer &offer : round->question.offers) {
        const QString item = offer.target.catalogItemId;
        if (!offer.target.eligible() || item.section(u':', 0, 1) != sku)
            continue;
        const bool named = std::any_of(found->begin(), found->end(), [&item](const auto &availability) {
            return availability.catalogItemId.compare(item, Qt::CaseInsensitive) == 0;
        });
        for (const Provider::CatalogAvailability &availability : *found) {
            if (named && availability.catalogItemId.compare(item, Qt::CaseInsensitive) != 0)
                continue;
            for (const auto &each : availability.plans) {
                const TransitionOffer::Plan plan{each.term, each.billing, {}};
                if (availability.purchasable && mayBe(*round, plan) && !offer.plans.contains(plan))
                    offer.plans.append(plan);
            }
        }
    }
    if (round->open.remove(sku) && round->open.isEmpty())
        priceAndSettle(round);
}

void TransitionService::priceAndSettle(const std::shared_ptr<Round> &round)
{
    QList<TransitionOffer> &offers = round->question.offers;
    std::stable_partition(offers.begin(), offers.end(),
                          [](const TransitionOffer &offer) { return offer.target.eligible(); });
    const auto priced = m_parts.store.read([account = round->session.account.key, question = round->question](
                                               Connection &connection) mutable -> Result<TransitionQuestion> {
        if (const Outcome done = priceOffers(connection, account, &question); !done)
            return done.error();
        return question;
    });
    whenReady(priced, this, [round](const Result<TransitionQuestion> &question) { round->answer.settle(question); });
}

} // namespace tenantry
