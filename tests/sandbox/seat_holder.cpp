// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_holder.h"

namespace tenantry::testing {

using namespace Qt::StringLiterals;

namespace {

sandbox::Options prompt(sandbox::Options options)
{
    if (!options.lagSeconds)
        options.lagSeconds = 0;
    if (!options.provisioningSeconds)
        options.provisioningSeconds = 0;
    options.throttled = false;
    return options;
}

} // namespace

SeatHolder::SeatHolder(sandbox::Options options) : guest(prompt(std::move(options)))
{
    guest.signIn();
    customer = guest.post(u"/v1/customers"_s, newCustomer(u"halter.onmicrosoft.com"_s)).body[u"id"].toString();
    const auto known = guest.get(u"/v1/agreements?agreementType=*"_s).items();
    const QJsonObject contact{
        {u"firstName"_s, u"Ana"_s}, {u"lastName"_s, u"Țurcan"_s}, {u"email"_s, u"ana@incercare.example"_s}};
    guest.post(path(u"agreements"_s), {{u"primaryContact"_s, contact},
                                       {u"dateAgreed"_s, u"2020-12-01T09:00:00Z"_s},
                                       {u"templateId"_s, known.first()[u"templateId"]},
                                       {u"type"_s, u"MicrosoftCustomerAgreement"_s}});
}

QJsonObject SeatHolder::buy(const QString &product, const QString &sku, int quantity, const QString &term,
                            const QString &billing)
{
    const auto item = guest.catalogItem(product, sku, term);
    const auto cart = guest.post(path(u"carts"_s), cartOf({cartLine(0, item, quantity, term, billing)}));
    const auto bought = guest.post(path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {});
    const auto order = bought.body[u"orders"][0][u"id"].toString();
    return guest.get(path(u"subscriptions?order_id="_s + order)).items().first().toObject();
}

QString SeatHolder::pathOf(const QJsonObject &subscription) const
{
    return path(u"subscriptions/"_s + subscription[u"id"].toString());
}

QJsonObject SeatHolder::read(const QJsonObject &subscription)
{
    return guest.get(pathOf(subscription)).body;
}

Answer SeatHolder::change(const QJsonObject &subscription, const QJsonObject &members)
{
    auto body = read(subscription);
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            body.remove(it.key());
        else
            body.insert(it.key(), it.value());
    }
    return guest.patch(pathOf(subscription), body, {{"MS-RequestId", someId()}});
}

Answer SeatHolder::setSeats(const QJsonObject &subscription, int quantity)
{
    return change(subscription, {{u"quantity"_s, quantity}});
}

int SeatHolder::refundable(const QJsonObject &subscription)
{
    return read(subscription)[u"refundableQuantity"][u"totalQuantity"].toInt(-1);
}

void SeatHolder::edit(const QJsonObject &subscription, const QJsonObject &members)
{
    guest.command(u"edit-subscription"_s,
                  {{u"customer"_s, customer}, {u"subscription"_s, subscription[u"id"]}, {u"set"_s, members}});
}

void SeatHolder::rules(const QJsonObject &set)
{
    guest.command(u"rules"_s, {{u"set"_s, set}});
}

void SeatHolder::wait(qint64 seconds)
{
    guest.advance(seconds);
    guest.signIn();
}

QJsonObject nextTerm(const QString &catalogItem, int quantity, const QString &term, const QString &billing)
{
    const QJsonObject product{{u"productId"_s, catalogItem.section(u':', 0, 0)},
                              {u"skuId"_s, catalogItem.section(u':', 1, 1)},
                              {u"availabilityId"_s, catalogItem.section(u':', 2, 2)},
                              {u"billingCycle"_s, billing},
                              {u"termDuration"_s, term}};
    return {{u"product"_s, product}, {u"quantity"_s, quantity}};
}

} // namespace tenantry::testing
