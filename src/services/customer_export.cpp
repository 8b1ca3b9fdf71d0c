// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_export.h"

#include "domain/money.h"
#include "storage/customer_store.h"
#include "tables/csv_writer.h"

#include <QSaveFile>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype customersPerRead = 500;
constexpr qsizetype ownColumns = 4; // of the customer itself

QString instant(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

// The record's own lines: bases first, each followed by its add-ons.
QList<const SubscriptionRow *> inTreeOrder(const QList<SubscriptionRow> &rows, qint64 customer)
{
    QList<const SubscriptionRow *> ordered;
    const auto addBelow = [&](qint64 parent) {
        for (const SubscriptionRow &row : rows) {
            if (row.customerKey == customer && row.parentKey == parent && parent != 0)
                ordered.append(&row);
        }
    };
    for (const SubscriptionRow &row : rows) {
        if (row.customerKey != customer || row.parentKey != 0)
            continue;
        ordered.append(&row);
        addBelow(row.key);
    }
    return ordered;
}

QString parentName(const QList<SubscriptionRow> &rows, const SubscriptionRow &row)
{
    for (const SubscriptionRow &each : rows) {
        if (each.key == row.parentKey && row.parentKey != 0)
            return each.subscription.offerName;
    }
    return {};
}

void writeCustomer(CsvWriter &csv, const CustomerRow &customer)
{
    csv.text(customer.companyName).text(customer.domain).text(customer.id.text()).text(customer.relationship.raw);
}

void writePrice(CsvWriter &csv, const ShownPrice &price, const CustomerDirectory::CsvTexts &texts)
{
    if (price.source == PriceSource::Unknown) {
        csv.text({}).text({}).text({}).text({});
        return;
    }
    csv.number(digits(price.perSeat.amount)).text(price.perSeat.currency).text(wireText(CycleWord(price.per)));
    csv.text(price.source == PriceSource::OrderLine ? texts.fromOrder : texts.fromList);
}

void writeSubscription(CsvWriter &csv, const QList<SubscriptionRow> &rows, const SubscriptionRow &row,
                       const CustomerDirectory::CsvTexts &texts)
{
    const Subscription &subscription = row.subscription;
    csv.text(subscription.offerName).text(subscription.nickname).text(parentName(rows, row));
    csv.text(subscription.id.text()).number(QString::number(subscription.quantity)).text(subscription.status.raw);
    csv.text(instant(subscription.termStart)).text(instant(subscription.termEnd));
    csv.text(isoDuration(subscription.term)).text(wireText(subscription.billing));
    csv.text(subscription.autoRenew ? (*subscription.autoRenew ? u"true"_s : u"false"_s) : QString());
    writePrice(csv, row.price, texts);
    csv.text(subscription.order.text());
}

int writeSlice(CsvWriter &csv, const QList<CustomerRow> &customers, const QList<SubscriptionRow> &rows,
               const CustomerDirectory::CsvTexts &texts)
{
    int lines = 0;
    for (const CustomerRow &customer : customers) {
        const auto ordered = inTreeOrder(rows, customer.key);
        for (const SubscriptionRow *row : ordered) {
            writeCustomer(csv, customer);
            writeSubscription(csv, rows, *row, texts);
            csv.endRow();
            ++lines;
        }
        if (ordered.isEmpty()) {
            writeCustomer(csv, customer);
            for (qsizetype column = ownColumns; column < texts.headers.size(); ++column)
                csv.text({});
            csv.endRow();
            ++lines;
        }
    }
    return lines;
}

Error writeFault(const QString &path, const QSaveFile &file)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = file.errorString();
    error.subject = path;
    return error;
}

} // namespace

Result<int> exportCustomersCsv(Connection &connection, const QString &path, const QList<qint64> &customerKeys,
                               const CustomerDirectory::CsvTexts &texts)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFault(path, file);
    CsvWriter csv(&file);
    for (const QString &header : texts.headers)
        csv.text(header);
    csv.endRow();
    CustomerStore store(connection);
    int lines = 0;
    for (qsizetype from = 0; from < customerKeys.size(); from += customersPerRead) {
        const QList<qint64> keys = customerKeys.mid(from, customersPerRead);
        const auto customers = store.rows(keys);
        if (!customers)
            return customers.error();
        const auto rows = store.subscriptionsOf(keys);
        if (!rows)
            return rows.error();
        lines += writeSlice(csv, *customers, *rows, texts);
    }
    if (const Outcome written = csv.finish(); !written)
        return written.error();
    if (!file.commit())
        return writeFault(path, file);
    return lines;
}

} // namespace tenantry
