// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"
#include "testing/fake_price_lists.h"

namespace tenantry::testing {

// Two months of purchase prices, a sale list, a default rule and one of a customer; a file that is ready to be
// imported.
struct PriceScene
{
    ManualClock clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)};
    FakePriceLists prices;
    FakeCustomerDirectory directory;

    static PriceListInfo list(qint64 key, const QDate &month)
    {
        PriceListInfo info;
        info.key = key;
        info.market = QStringLiteral("RO");
        info.currency = QStringLiteral("EUR");
        info.month = month;
        info.fileName = QStringLiteral("pricesheet-%1.csv").arg(month.toString(QStringLiteral("yyyy-MM")));
        info.sha256 = QByteArray(32, char(key));
        info.rows = 1234;
        info.importedAt = QDateTime(QDate(2026, 11, 2), QTime(8, 30), Qt::UTC);
        return info;
    }
    static ListedPrice price(const QString &title, const char *unit)
    {
        ListedPrice price;
        price.productId = QStringLiteral("CFQ7TTC0LH18");
        price.skuId = title.left(4);
        price.title = title;
        price.term = {Term::Year, QStringLiteral("P1Y")};
        price.billing = {BillingCycle::Monthly, QStringLiteral("Monthly")};
        price.unit = *Decimal::parse(unit);
        return price;
    }
    void fill()
    {
        prices.all = {list(2, {2026, 12, 1}), list(1, {2026, 11, 1})};
        PriceListInfo own = list(3, {2026, 1, 1});
        own.kind = PriceListKind::Sale;
        own.name = QStringLiteral("Standard <b>2026</b>");
        own.market.clear();
        prices.all += own;
        const auto dearer = price(QStringLiteral("Microsoft 365 Business Premium"), "19.50");
        const auto fresh = price(QStringLiteral("New product"), "7.00");
        prices.difference = PriceDifferences{
            1, 0, 1, 0, {{dearer, Decimal::parse("18.6"), Decimal::parse("19.5")}, {fresh, {}, Decimal(7)}}};
        SaleRule standard;
        standard.number = 1;
        standard.percent = Decimal(15);
        standard.at = clock.now();
        SaleRule own1 = standard;
        own1.number = 2;
        own1.customer = CustomerId(QStringLiteral("contoso"));
        own1.basis = SaleRule::Basis::RetailDiscount;
        own1.percent = *Decimal::parse("7.5");
        own1.who = QStringLiteral("Ana Țurcan");
        prices.rules = {{standard, {}}, {own1, QStringLiteral("Contoso SRL")}};
    }
    PriceFile file(bool complete = true)
    {
        PriceFile file;
        file.name = QStringLiteral("december.csv");
        file.size = 1000;
        file.headings = {QStringLiteral("ProductId"), QStringLiteral("SkuId"), QStringLiteral("Term"),
                         QStringLiteral("Plan"), QStringLiteral("Preis")};
        file.rows = {{QStringLiteral("CFQ7TTC0LH18"), QStringLiteral("0001"), QStringLiteral("P1Y"),
                      QStringLiteral("Monthly"), QStringLiteral("5,60")}};
        for (const char *field : {"product", "sku", "term", "billing", "unit"})
            file.fields += TableField{QString::fromLatin1(field), {}, true};
        file.fields += TableField{QStringLiteral("retail"), {}, false};
        file.proposed.path = QStringLiteral("/tmp/december.csv");
        file.proposed.market = QStringLiteral("RO");
        file.proposed.currency = QStringLiteral("EUR");
        file.proposed.month = {2026, 12, 1};
        for (int column = 0; column < (complete ? 5 : 4); ++column)
            file.proposed.mapping.set(file.fields.at(column).id, column);
        return file;
    }
    static PriceFileCheck good()
    {
        PriceFileCheck check;
        check.rows = 1;
        check.market = QStringLiteral("RO");
        check.currency = QStringLiteral("EUR");
        return check;
    }
    static PriceFileCheck faulty()
    {
        PriceFileCheck check = good();
        check.faults = 140;
        check.first = {
            {TableFault::Kind::NotANumber, 3, QStringLiteral("Preis"), QStringLiteral("5,60"), QStringLiteral("."), 0},
            {TableFault::Kind::Contradicts, 7, {}, QStringLiteral("0001"), {}, 2}};
        return check;
    }
};

} // namespace tenantry::testing
