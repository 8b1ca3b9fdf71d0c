// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/cart_answers.h"

#include "providers/partnercenter/carts.h"
#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/verdicts.h"

#include <QJsonArray>
#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// Repeats of a checkout that is said to be submitted already before a person is asked.
constexpr int submittedLimit = 3;

// The faults of a cart's lines as one text of the provider's words, a line each.
StepVerdict lineFaults(const QList<CartAnswer::Line> &lines)
{
    QString code;
    QStringList texts;
    bool gone = true;
    for (const CartAnswer::Line &line : lines) {
        if (line.errorCode.isEmpty())
            continue;
        if (code.isEmpty())
            code = line.errorCode;
        gone = gone && isOfferGone(line.errorCode);
        texts.append(u"%1: %2 %3"_s.arg(QString::number(line.id + 1), line.errorCode, line.errorText));
    }
    return gone ? parked(park::offerGone, code, texts.join(u'\n')) : refused(code, texts.join(u'\n'));
}

// What was reviewed against what the cart asks, line by line.
struct PriceComparison
{
    QJsonArray prices;
    QJsonArray notCompared;
    QStringList changes;

    void add(int number, const std::optional<Money> &reviewed, const CartAnswer::Line &line)
    {
        QJsonObject entry{{u"line"_s, number}, {u"currency"_s, line.currency}};
        if (reviewed)
            entry.insert(u"reviewed"_s, digits(reviewed->amount));
        if (line.listPrice)
            entry.insert(u"cart"_s, digits(*line.listPrice));
        prices.append(entry);
        if (!reviewed || !line.listPrice) {
            notCompared.append(number);
            return;
        }
        const bool sameCurrency =
            line.currency.isEmpty() || line.currency.compare(reviewed->currency, Qt::CaseInsensitive) == 0;
        if (!sameCurrency || reviewed->amount != *line.listPrice) {
            const QString currency = line.currency.isEmpty() ? reviewed->currency : line.currency;
            changes.append(u"%1: %2 %3 → %4 %5"_s.arg(QString::number(number + 1), digits(reviewed->amount),
                                                      reviewed->currency, digits(*line.listPrice), currency));
        }
    }
};

PriceComparison comparePrices(const OrderDraft &draft, const CartAnswer &cart)
{
    PriceComparison comparison;
    for (int number = 0; number < draft.lines.size(); ++number) {
        const auto line = std::find_if(cart.lines.begin(), cart.lines.end(),
                                       [number](const CartAnswer::Line &each) { return each.id == number; });
        comparison.add(number, draft.lines.at(number).offer.listPrice,
                       line == cart.lines.end() ? CartAnswer::Line() : *line);
    }
    return comparison;
}

QJsonArray idsOf(const QList<Order> &orders)
{
    QJsonArray ids;
    for (const Order &order : orders)
        ids.append(order.id.text());
    return ids;
}

QJsonArray describe(const QList<CheckoutAnswer::Failure> &failures)
{
    QJsonArray array;
    for (const CheckoutAnswer::Failure &failure : failures) {
        array.append(
            QJsonObject{{u"orderGroup"_s, failure.orderGroup}, {u"code"_s, failure.code}, {u"text"_s, failure.text}});
    }
    return array;
}

// Nothing was ordered: judged like the error it is.
StepVerdict allFailed(const Intent &intent, const Step &step, const CheckoutAnswer &answer)
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.code = answer.failures.constFirst().code;
    QStringList texts;
    for (const CheckoutAnswer::Failure &failure : answer.failures)
        texts.append(failure.text);
    error.detail = texts.join(u'\n');
    return judgeError(intent, step, error);
}

StepVerdict judgeCheckoutError(const Intent &intent, const Step &step, const Error &error)
{
    // The cart is gone or was ordered before: only reading back tells what came of an earlier attempt.
    const bool settled = error.code == "800065"_L1 || error.code == "800008"_L1 || error.http == 404;
    if (!settled || isOfferGone(error.code))
        return judgeError(intent, step, error);
    if (step.attempts > submittedLimit)
        return parked(park::cannotTell, error.code, error.detail);
    return readBack(error);
}

} // namespace

StepVerdict judgeCart(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<CartAnswer> cart = parseCart(reply);
    if (!cart)
        return judgeError(intent, step, cart.error());
    const bool faulty = std::any_of(cart->lines.begin(), cart->lines.end(),
                                    [](const CartAnswer::Line &line) { return !line.errorCode.isEmpty(); });
    if (faulty)
        return lineFaults(cart->lines);
    const PriceComparison comparison = comparePrices(draftOf(intent), *cart);
    StepVerdict verdict =
        comparison.changes.isEmpty() ? succeeded() : parked(park::priceChanged, {}, comparison.changes.join(u'\n'));
    verdict.facts = {{facts::cartId, cart->id},
                     {facts::cartExpires, cart->expires.toString(Qt::ISODate)},
                     {facts::cartPrices, comparison.prices},
                     {facts::pricesNotCompared, comparison.notCompared}};
    return verdict;
}

StepVerdict judgeCheckout(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<CheckoutAnswer> answer = parseCheckout(customerOf(intent), reply);
    if (!answer)
        return judgeCheckoutError(intent, step, answer.error());
    if (answer->orders.isEmpty())
        return allFailed(intent, step, *answer);
    QJsonObject learned{{facts::orderIds, idsOf(answer->orders)}};
    if (!answer->failures.isEmpty()) {
        learned.insert(facts::orderErrors, describe(answer->failures));
        learned.insert(facts::partial, true);
    }
    return succeeded(learned);
}

} // namespace tenantry::partnercenter
