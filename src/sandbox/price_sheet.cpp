// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/price_sheet.h"

#include "sandbox/shelf.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    Market market;
    QDate month;     // first day
    int percent = 0; // difference to today's prices
};

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString row(const QStringList &cells)
{
    QStringList all;
    for (const auto &cell : cells)
        all.append(quoted(cell));
    return all.join(u',') + u"\r\n"_s;
}

QString usInstant(const QDateTime &instant)
{
    return QLocale::c().toString(instant, u"M/d/yyyy h:mm:ss AP"_s);
}

QString plain(const Decimal &amount)
{
    return QString::fromStdString(amount.toString());
}

QString planWord(const QString &billing)
{
    if (billing == u"annual")
        return u"Annual"_s;
    return billing == u"monthly" ? u"Monthly"_s : u"None"_s;
}

Decimal changedBy(const Decimal &price, int percent)
{
    return percent == 0 ? price
                        : Decimal::multiplyDivide(price, Decimal(100 + percent), Decimal(100), 2, Rounding::HalfUp);
}

QString rowOf(const World &world, const Sheet &sheet, const Product &product, const Sku &sku, const Plan &plan)
{
    const auto price = changedBy(priceOf(world, sku, plan, sheet.market), sheet.percent);
    const auto end = QDateTime(sheet.month.addMonths(1).addDays(-1), QTime(23, 59, 59), Qt::UTC);
    return row({product.title, product.id, sku.id, sku.title, u"Microsoft Corporation"_s, sku.description,
                u"1 License"_s, plan.term, planWord(plan.billing), sheet.market.country, sheet.market.currency,
                plain(price), QString(), QString(), usInstant(sheet.month.startOfDay(Qt::UTC)), usInstant(end),
                QString(), plain(world.catalog.retail(price))});
}

Reply csv(const QString &text, const QByteArray &name)
{
    return {200,
            {{"Content-Type", "application/octet-stream"}, {"Content-Disposition", "attachment; filename=" + name}},
            "\xEF\xBB\xBF" + text.toUtf8(),
            {}};
}

QByteArray sheetBody(const World &world, const Sheet &sheet)
{
    auto text = row({u"ProductTitle"_s, u"ProductId"_s, u"SkuId"_s, u"SkuTitle"_s, u"Publisher"_s, u"SkuDescription"_s,
                     u"UnitOfMeasure"_s, u"TermDuration"_s, u"BillingPlan"_s, u"Market"_s, u"Currency"_s,
                     u"UnitPrice"_s, u"PricingTierRangeMin"_s, u"PricingTierRangeMax"_s, u"EffectiveStartDate"_s,
                     u"EffectiveEndDate"_s, u"Tags"_s, u"ERP Price"_s});
    for (const auto &product : world.catalog.products()) {
        for (const auto &sku : product.skus) {
            if (!isSold(world, sku, sheet.market.country))
                continue;
            for (const auto &plan : sku.plans)
                text += rowOf(world, sheet, product, sku, plan);
        }
    }
    return text.toUtf8();
}

// The value of Name='…' inside the parentheses.
QString argument(const QString &arguments, const QString &name)
{
    const QRegularExpression shape(u"(?:^|,)\\s*%1\\s*=\\s*'([^']*)'"_s.arg(name),
                                   QRegularExpression::CaseInsensitiveOption);
    return shape.match(arguments).captured(1);
}

Reply noList(const QString &why)
{
    return refusal(404, 1000, why);
}

Reply sheet(Call &call)
{
    const auto market = call.world.catalog.market(argument(call.captures.first(), u"Market"_s));
    if (!market)
        return refusal(400, 3000, u"There is no price sheet for this market."_s, {u"Market"_s});
    const auto view = argument(call.captures.first(), u"PricesheetView"_s);
    if (view.compare(u"updatedlicensebased"_s, Qt::CaseInsensitive) != 0)
        return noList(u"This price sheet view is not served."_s);
    const auto today = call.world.now().date();
    Sheet wanted{*market, QDate(today.year(), today.month(), 1), 0};
    const auto timeline = call.request.queryItem(u"timeline").toLower();
    if (timeline == u"future") {
        wanted.percent = call.world.state.rules.futurePercent;
        wanted.month = wanted.month.addMonths(1);
        if (wanted.percent == 0)
            return noList(u"There is no future price list."_s);
    } else if (timeline == u"history") {
        const auto month = QDate::fromString(call.request.queryItem(u"month") + u"01"_s, u"yyyyMMdd"_s);
        if (!month.isValid() || month >= wanted.month)
            return refusal(400, 2000, u"month is written YYYYMM and lies in the past."_s, {u"month"_s});
        wanted.month = month;
        wanted.percent = -2;
    } else if (!timeline.isEmpty() && timeline != u"current") {
        return refusal(400, 2000, u"timeline is current, history or future."_s, {u"timeline"_s});
    }
    return csv(QString::fromUtf8(sheetBody(call.world, wanted)), "pricesheet.csv");
}

Reply exchangeRates(Call &call)
{
    const auto month = argument(call.captures.first(), u"Month"_s);
    if (!QDate::fromString(month + u"01"_s, u"yyyyMMdd"_s).isValid())
        return refusal(400, 2000, u"Month is written YYYYMM."_s, {u"Month"_s});
    auto text = row({u"Month"_s, u"SourceCurrency"_s, u"TargetCurrency"_s, u"Rate"_s});
    QStringList seen;
    const auto countries = call.world.catalog.countries();
    for (const auto &country : countries) {
        const auto market = *call.world.catalog.market(country);
        if (seen.contains(market.currency))
            continue;
        seen.append(market.currency);
        text += row({month, u"EUR"_s, market.currency, plain(market.factor)});
    }
    return csv(text, "fxrates.csv");
}

} // namespace

QList<Route> priceSheetRoutes()
{
    return {{"GET", u"/partner/v1.0/sales/pricesheets({arguments})/$value"_s, u"prices.sheet"_s, sheet},
            {"GET", u"/partner/v1.0/sales/fxrates({arguments})/$value"_s, u"prices.rates"_s, exchangeRates}};
}

} // namespace tenantry::sandbox
