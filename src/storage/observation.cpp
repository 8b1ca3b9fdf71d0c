// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/observation.h"

#include "storage/first_load.h"
#include "storage/id_hash.h"
#include "storage/query.h"
#include "storage/storage_errors.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

void keepWhenEmpty(QString *text, const QString &known)
{
    if (text->isEmpty())
        *text = known;
}

template <class T>
void keepWhenAbsent(std::optional<T> *value, const std::optional<T> &known)
{
    if (!value->has_value())
        *value = known;
}

} // namespace

Result<qint64> customerKey(Connection &connection, qint64 account, const QString &id)
{
    // Two statements: with one for both cases the planner could use neither the key nor the index.
    const std::optional<qint64> probable = connection.firstLoad().probableKey(account, id);
    Query query(connection,
                probable ? "SELECT key FROM customers WHERE key = ?3 AND account = ?1 AND id = ?2 AND id_hash = ?4"
                         : "SELECT key FROM customers WHERE id_hash = ?4 AND id = ?2 AND account = ?1 AND ?3 IS NULL",
                account, id, probable, idHash(id));
    const qint64 key = query.next() ? query.number(0) : 0;
    if (query.failed())
        return query.error();
    if (key == 0)
        return storageError(Error::Kind::NotFound, u"customer %1"_s.arg(id), u"no such customer is stored"_s);
    return key;
}

Customer merged(const Customer &stored, const Customer &observed)
{
    Customer customer = observed;
    // A list states neither these nor the address; only the single read does.
    keepWhenAbsent(&customer.delegatedAdmin, stored.delegatedAdmin);
    keepWhenAbsent(&customer.address, stored.address);
    keepWhenEmpty(&customer.commerceId, stored.commerceId);
    keepWhenEmpty(&customer.email, stored.email);
    keepWhenEmpty(&customer.culture, stored.culture);
    keepWhenEmpty(&customer.language, stored.language);
    return customer;
}

Order merged(const Order &stored, const Order &observed)
{
    Order order = observed;
    // Read without prices, an order still costs what it cost.
    keepWhenAbsent(&order.totalPrice, stored.totalPrice);
    for (OrderLine &line : order.lines) {
        const auto same = std::find_if(stored.lines.cbegin(), stored.lines.cend(), [&line](const OrderLine &known) {
            return known.number == line.number && known.offerId == line.offerId && known.quantity == line.quantity;
        });
        if (same != stored.lines.cend())
            keepWhenAbsent(&line.unitPrice, same->unitPrice);
    }
    return order;
}

} // namespace tenantry
