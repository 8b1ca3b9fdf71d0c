// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "net/api_reply.h"
#include "providers/partnercenter/order_facts.h"

#include <QFile>

namespace tenantry::testing {

inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TENANTRY_FIXTURES) + QStringLiteral("/partnercenter/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture %s", qPrintable(name));
    return file.readAll();
}

inline ApiReply answer(int status, const QByteArray &body = {},
                       const QByteArray &type = "application/json; charset=utf-8")
{
    ApiReply reply;
    reply.status = status;
    reply.body = body;
    if (!type.isEmpty())
        reply.headers.insert("content-type", type);
    reply.requestId = QUuid(QStringLiteral("{aaaaaaaa-0000-4000-8000-000000000001}"));
    reply.correlationId = QUuid(QStringLiteral("{bbbbbbbb-0000-4000-8000-000000000002}"));
    return reply;
}

inline ApiReply fixtureAnswer(const QString &name, int status = 200)
{
    return answer(status, fixture(name));
}

inline const CustomerId knownCustomer(QStringLiteral("5b0e1d7c-0a61-4c0f-9c3e-6a1f0c2d9e01"));
inline const QDateTime testStart(QDate(2024, 3, 5), QTime(9, 0), Qt::UTC);

inline DraftLine draftLine(const QString &sku, int quantity, const QString &price)
{
    DraftLine line;
    line.offer.productId = QStringLiteral("CFQ7TTC0TEST");
    line.offer.skuId = sku;
    line.offer.title = QStringLiteral("Business Basic");
    line.offer.country = QStringLiteral("RO");
    line.offer.term = termFromText(QStringLiteral("P1Y"));
    line.offer.billing = cycleFromText(QStringLiteral("monthly"));
    if (const auto amount = decimalFrom(price))
        line.offer.listPrice = Money{*amount, QStringLiteral("EUR")};
    line.quantity = quantity;
    line.nickname = QStringLiteral("Birou Cluj");
    return line;
}

inline OrderDraft existingCustomerDraft()
{
    OrderDraft draft;
    draft.scenario = OrderScenario::ExistingCustomer;
    draft.customer = knownCustomer;
    draft.customerCountry = QStringLiteral("RO");
    draft.lines = {draftLine(QStringLiteral("0001"), 15, QStringLiteral("5.1"))};
    draft.consent.given = true;
    draft.consent.signer = {QStringLiteral("Ana"), QStringLiteral("Pop"), QStringLiteral("ana.pop@sanziene.example"),
                            QStringLiteral("0264555010")};
    draft.consent.templateId = QStringLiteral("0a0b0c0d-1111-4222-8333-444455556666");
    draft.consent.agreedAt = testStart;
    return draft;
}

inline OrderDraft newCustomerDraft()
{
    OrderDraft draft = existingCustomerDraft();
    draft.scenario = OrderScenario::NewCustomer;
    draft.customer = {};
    draft.newCustomer.companyName = QStringLiteral("Liliac SRL");
    draft.newCustomer.tenantPrefix = QStringLiteral("liliacsrl");
    draft.newCustomer.culture = QStringLiteral("ro-RO");
    draft.newCustomer.language = QStringLiteral("ro");
    draft.newCustomer.contact = draft.consent.signer;
    draft.newCustomer.address.line1 = QStringLiteral("Strada Memorandumului 28");
    draft.newCustomer.address.city = QStringLiteral("Cluj-Napoca");
    draft.newCustomer.address.postalCode = QStringLiteral("400114");
    draft.newCustomer.address.country = QStringLiteral("RO");
    return draft;
}

inline Step stepOf(const QString &kind, bool writes = false, int attempts = 1)
{
    Step step;
    step.kind = kind;
    step.writes = writes;
    step.requestId = QUuid(QStringLiteral("{cccccccc-0000-4000-8000-000000000003}"));
    step.attempts = writes ? attempts : 0;
    if (writes)
        step.sentAt = testStart;
    return step;
}

// An intent as the ledger holds it: the draft as payload, the checkout accepted at testStart.
inline Intent orderIntent(const OrderDraft &draft, const QJsonObject &learned = {})
{
    Intent intent;
    intent.id = IntentId(QStringLiteral("dddddddd-0000-4000-8000-000000000004"));
    intent.kind = QStringLiteral("order.place");
    intent.payload = toJson(draft);
    intent.facts = learned;
    intent.createdAt = testStart.addSecs(-3600);
    Step checkout = stepOf(partnercenter::steps::cartCheckout, true);
    checkout.changedAt = testStart;
    intent.steps = {checkout};
    return intent;
}

} // namespace tenantry::testing
