// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/order_read_back.h"

#include "providers/partnercenter/agreements.h"
#include "providers/partnercenter/carts.h"
#include "providers/partnercenter/customers.h"
#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/orders.h"
#include "providers/partnercenter/verdicts.h"

#include <QJsonArray>
#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

using Found = ReadBackVerdict::Kind;

constexpr int filteredPage = 100;
// The provider's clock and ours may differ by this much.
constexpr std::chrono::minutes clockTolerance{5};

ReadBackVerdict judgeDomain(const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const Result<bool> taken = parseDomainTaken(reply);
    if (!taken)
        return unansweredQuestion(taken.error());
    return *taken ? readBackVerdict(Found::AskNext) : repeatUnlessTooSoon(step, now);
}

ReadBackVerdict judgeOurCustomers(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const QString domain = tenantOf(intent);
    const Result<ListPage<Customer>> page = parseCustomers(customersByDomainRequest(domain, filteredPage), reply);
    if (!page)
        return unansweredQuestion(page.error());
    const auto ours = std::find_if(page->items.begin(), page->items.end(), [&domain](const Customer &customer) {
        return customer.domain.compare(domain, Qt::CaseInsensitive) == 0;
    });
    // Taken but not by a customer of ours: a repeat will be told so, and that parks the order.
    if (ours == page->items.end())
        return repeatUnlessTooSoon(step, now);
    return readBackVerdict(
        Found::Happened,
        {{facts::customerId, ours->id.text()}, {facts::tenantDomain, domain}, {facts::passwordLost, true}});
}

ReadBackVerdict judgeAgreements(const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const Result<QList<AgreementRecord>> records = parseAgreements(reply);
    if (!records)
        return unansweredQuestion(records.error());
    const bool any = std::any_of(records->begin(), records->end(), [](const AgreementRecord &record) {
        return record.type == AgreementType::MicrosoftCustomerAgreement;
    });
    return any ? readBackVerdict(Found::Happened, {{facts::agreementOnRecord, true}}) : repeatUnlessTooSoon(step, now);
}

ReadBackVerdict judgeCartState(const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const Result<CartAnswer> cart = parseCart(reply);
    if (!cart && cart.error().kind == Error::Kind::NotFound)
        return readBackVerdict(Found::AskNext);
    if (!cart)
        return unansweredQuestion(cart.error());
    if (cart->status == CartAnswer::Status::Active)
        return repeatUnlessTooSoon(step, now);
    // A second checkout of an ordered cart returns the first one's orders (§1.8); where it said "submitted already"
    // instead, or the state is a word we do not know, the orders themselves have to tell.
    const bool idempotent = cart->status == CartAnswer::Status::Ordered && step.errorCode != "800065"_L1;
    return idempotent ? repeatUnlessTooSoon(step, now) : readBackVerdict(Found::AskNext);
}

struct Wanted
{
    QString catalogItem;
    int quantity;
    bool operator==(const Wanted &) const = default;
};

QList<Wanted> wantedLines(const Intent &intent)
{
    QList<Wanted> wanted;
    const OrderDraft draft = draftOf(intent);
    for (int line = 0; line < draft.lines.size(); ++line)
        wanted.append({catalogItemOf(intent, line), draft.lines.at(line).quantity});
    return wanted;
}

// Takes an order's lines off the wanted ones, if all of them are wanted.
bool takeLines(const Order &order, QList<Wanted> &wanted)
{
    QList<Wanted> left = wanted;
    for (const OrderLine &line : order.lines) {
        if (!left.removeOne({line.offerId, line.quantity}))
            return false;
    }
    wanted = left;
    return !order.lines.isEmpty();
}

ReadBackVerdict judgeOrders(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const Result<QList<Order>> orders = parseOrders(customerOf(intent), reply);
    if (!orders)
        return unansweredQuestion(orders.error());
    const QDateTime earliest = step.sentAt.addSecs(-std::chrono::seconds(clockTolerance).count());
    QList<Wanted> wanted = wantedLines(intent);
    QJsonArray found;
    for (const Order &order : *orders) {
        if (order.created >= earliest && takeLines(order, wanted))
            found.append(order.id.text());
    }
    const qint64 left = now.secsTo(step.sentAt.addSecs(visibilityLag().count()));
    if (wanted.isEmpty())
        return readBackVerdict(Found::Happened, {{facts::orderIds, found}});
    if (left > 0)
        return askLater(std::chrono::seconds(left));
    if (found.isEmpty())
        return readBackVerdict(Found::CannotTell);
    return readBackVerdict(Found::Happened, {{facts::orderIds, found}, {facts::partial, true}});
}

} // namespace

std::optional<ApiRequest> orderReadBack(const Intent &intent, const Step &step, int round)
{
    if (step.kind == steps::customerCreate && round == 0)
        return domainRequest(tenantOf(intent));
    if (step.kind == steps::customerCreate && round == 1)
        return customersByDomainRequest(tenantOf(intent), filteredPage);
    if (step.kind == steps::agreementConfirm && round == 0)
        return agreementsRequest(customerOf(intent));
    if (step.kind == steps::cartCheckout && round == 0)
        return cartRequest(customerOf(intent), intent.facts.value(facts::cartId).toString());
    if (step.kind == steps::cartCheckout && round == 1)
        return ordersRequest(customerOf(intent));
    return std::nullopt;
}

ReadBackVerdict judgeOrderReadBack(const Intent &intent, const Step &step, int round, const ApiReply &reply,
                                   const QDateTime &now)
{
    if (step.kind == steps::customerCreate)
        return round == 0 ? judgeDomain(step, reply, now) : judgeOurCustomers(intent, step, reply, now);
    if (step.kind == steps::agreementConfirm)
        return judgeAgreements(step, reply, now);
    if (step.kind == steps::cartCheckout)
        return round == 0 ? judgeCartState(step, reply, now) : judgeOrders(intent, step, reply, now);
    return readBackVerdict(Found::CannotTell);
}

} // namespace tenantry::partnercenter
