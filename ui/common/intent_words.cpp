// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/intent_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class IntentWords
{
    Q_DECLARE_TR_FUNCTIONS(IntentWords)

public:
    static QHash<QString, QString> steps();
    static void append(QList<LabelledId> &ids, const QString &label, const QJsonValue &value);
};

QHash<QString, QString> IntentWords::steps()
{
    return {
        //: one step of an order: ask once more whether the tenant name is free
        {u"tenant.check"_s, tr("Check the tenant name")},
        //: one step of an order
        {u"customer.create"_s, tr("Create the customer")},
        //: one step of an order: look whether the provider has the customer's agreement on record
        {u"agreement.read"_s, tr("Look for the customer agreement")},
        //: one step of an order: ask whether the customer accepted the agreement in Microsoft's own admin center
        {u"agreement.direct"_s, tr("Ask whether the customer accepted it directly")},
        //: one step of an order: read which version of the agreement is in force
        {u"agreement.template"_s, tr("Read the agreement in force")},
        //: one step of an order: tell the provider that the customer accepted the agreement
        {u"agreement.confirm"_s, tr("Record the customer agreement")},
        //: one step of an order: ask whether the provider sells to this customer
        {u"customer.validation"_s, tr("Ask whether the customer may buy")},
        //: one step of an order: read which variant of the offer can be bought now
        {u"offer.resolve"_s, tr("Find the offer in the catalogue")},
        //: one step of an order
        {u"cart.create"_s, tr("Fill the cart")},
        //: one step of an order
        {u"cart.checkout"_s, tr("Check out")},
        //: one step of an order: wait until the subscription is active
        {u"order.watch"_s, tr("Wait until it is active")},
        //: one step of a change of a subscription: read it as the provider has it now
        {u"subscription.read"_s, tr("Read the subscription")},
        //: one step of a change of a subscription: find what the next term orders in the catalogue
        {u"subscription.offer"_s, tr("Find the next term's offer")},
        //: one step of a change of a subscription: send it back changed
        {u"subscription.write"_s, tr("Send the change")},
        //: one step of a change of a subscription: read it again to see that it holds
        {u"subscription.verify"_s, tr("Read back what came of it")},
        //: step of an upgrade
        {u"transition.source"_s, tr("Read the subscription the seats leave")},
        //: step of an upgrade: so that a new one can be told from them
        {u"transition.known"_s, tr("Read earlier upgrades of it")},
        //: step of an upgrade
        {u"transition.offer"_s, tr("Find the new product in the catalogue")},
        //: step of an upgrade
        {u"transition.check"_s, tr("Ask whether it is still possible")},
        //: step of an upgrade
        {u"transition.create"_s, tr("Have the seats moved")},
        //: step of an upgrade: the provider carries it out
        {u"transition.watch"_s, tr("Wait until the provider is done")},
        //: step of an upgrade
        {u"transition.verify"_s, tr("Read back that the seats have left")},
    };
}

void IntentWords::append(QList<LabelledId> &ids, const QString &label, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const auto &one : all)
            append(ids, label, one);
        return;
    }
    const QString text = value.isObject() ? value[u"id"_s].toString() : value.toString();
    if (!text.isEmpty() && !ids.contains({label, text}))
        ids.append({label, text});
}

} // namespace

QString stepText(const QString &kind)
{
    // "offer.resolve/1": the same step once per line
    const QString known = IntentWords::steps().value(kind.section(u'/', 0, 0));
    const QString line = kind.section(u'/', 1);
    if (known.isEmpty())
        return kind;
    //: one step of an order that is taken once per line. %1 is the step, %2 the number of the line
    return line.isEmpty() ? known : IntentWords::tr("%1 (line %2)").arg(known).arg(line.toInt() + 1);
}

QList<LabelledId> idsOf(const Intent &intent)
{
    QList<LabelledId> ids;
    //: label of an id that can be copied: our own number of the order
    IntentWords::append(ids, IntentWords::tr("Our order ID"), intent.id.text());
    //: label of an id that can be copied: the provider's number of the order
    const QString order = IntentWords::tr("Order ID");
    IntentWords::append(ids, order, intent.facts.value(u"orderIds"_s));
    IntentWords::append(ids, order, intent.facts.value(u"orderId"_s));
    //: label of an id that can be copied: the customer's number, which is also the tenant's
    IntentWords::append(ids, IntentWords::tr("Customer and tenant ID"), intent.facts.value(u"customerId"_s));
    //: label of an id that can be copied
    IntentWords::append(ids, IntentWords::tr("Subscription ID"), intent.facts.value(u"subscriptionIds"_s));
    //: label of an id that can be copied: the provider's number of the cart
    IntentWords::append(ids, IntentWords::tr("Cart ID"), intent.facts.value(u"cartId"_s));
    return ids;
}

} // namespace tenantry
