// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/price_sheet.h"

#include "providers/partnercenter/csv_lines.h"
#include "providers/partnercenter/dates.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

#include <array>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

enum class Column {
    ProductId,
    SkuId,
    SkuTitle,
    Term,
    Plan,
    Market,
    Currency,
    UnitPrice,
    RetailPrice,
    TierMinimum,
    TierMaximum,
    From,
    To
};
constexpr std::array<std::string_view, 13> columnNames{
    "ProductId",        "SkuId",     "SkuTitle",  "TermDuration",        "BillingPlan",         "Market",
    "Currency",         "UnitPrice", "ERP Price", "PricingTierRangeMin", "PricingTierRangeMax", "EffectiveStartDate",
    "EffectiveEndDate",
};
// What a price means nothing without; the others may be absent.
constexpr std::array neededColumns{Column::ProductId, Column::SkuId,    Column::Term,
                                   Column::Plan,      Column::Currency, Column::UnitPrice};

using Fields = std::vector<std::string_view>;

class SheetColumns
{
public:
    explicit SheetColumns(const Fields &header)
    {
        m_at.fill(-1);
        for (std::size_t at = 0; at < header.size(); ++at) {
            for (std::size_t column = 0; column < columnNames.size(); ++column) {
                if (sameWord(header[at], columnNames[column]))
                    m_at[column] = static_cast<int>(at);
            }
        }
    }
    QString firstMissing() const
    {
        for (const Column column : neededColumns) {
            const auto at = static_cast<std::size_t>(column);
            if (m_at[at] < 0)
                return QLatin1StringView(columnNames[at].data(), qsizetype(columnNames[at].size()));
        }
        return {};
    }
    std::string_view raw(const Fields &fields, Column column) const
    {
        const int at = m_at[static_cast<std::size_t>(column)];
        return at >= 0 && static_cast<std::size_t>(at) < fields.size() ? fields[static_cast<std::size_t>(at)]
                                                                       : std::string_view();
    }
    QString text(const Fields &fields, Column column) const
    {
        const std::string_view field = raw(fields, column);
        return QString::fromUtf8(field.data(), qsizetype(field.size()));
    }

private:
    std::array<int, columnNames.size()> m_at{};
};

int wholeOr(std::string_view text, int other)
{
    const std::optional<Decimal> value = Decimal::parse(text);
    return value ? static_cast<int>(value->toWhole().value_or(other)) : other;
}

std::optional<PriceRow> readRow(const SheetColumns &columns, const Fields &fields)
{
    const std::optional<Decimal> price = Decimal::parse(columns.raw(fields, Column::UnitPrice));
    PriceRow row;
    row.productId = columns.text(fields, Column::ProductId);
    row.skuId = columns.text(fields, Column::SkuId);
    if (!price || row.productId.isEmpty() || row.skuId.isEmpty())
        return std::nullopt;
    row.skuTitle = columns.text(fields, Column::SkuTitle);
    row.market = columns.text(fields, Column::Market).toUpper();
    row.term = termFromText(columns.text(fields, Column::Term));
    row.billing = cycleFromText(columns.text(fields, Column::Plan));
    const QString currency = columns.text(fields, Column::Currency).toUpper();
    row.unitPrice = {*price, currency};
    if (const auto retail = Decimal::parse(columns.raw(fields, Column::RetailPrice)))
        row.retailPrice = {*retail, currency};
    row.tierMinimum = wholeOr(columns.raw(fields, Column::TierMinimum), 0);
    row.tierMaximum = wholeOr(columns.raw(fields, Column::TierMaximum), 0);
    row.from = readFileDate(columns.raw(fields, Column::From));
    row.to = readFileDate(columns.raw(fields, Column::To));
    return row;
}

// The answer comes as an octet stream: what it must not be is a page, an error or an archive nobody asked for.
QString wrongContent(const ApiReply &reply)
{
    const QByteArray type = reply.contentType();
    if (type == "text/html" || type == "application/json" || type.contains("zip"))
        return QString::fromLatin1(type);
    if (reply.body.startsWith("PK\x03\x04"))
        return u"zip"_s;
    return reply.body.trimmed().startsWith('<') ? u"markup"_s : QString();
}

} // namespace

ApiRequest priceSheetRequest(const QString &market)
{
    const QString path = u"/sales/pricesheets(Market='%1',PricesheetView='updatedlicensebased')/$value"_s;
    ApiRequest request = getRequest(path.arg(segment(market)), u"/sales/pricesheets/$value"_s);
    request.host = ApiHost::PartnerApi;
    request.accept = "application/octet-stream";
    addQuery(request, u"timeline"_s, u"current"_s);
    return request;
}

Result<QList<PriceRow>> parsePriceSheet(const ApiReply &reply)
{
    if (!reply.success())
        return errorFrom(reply);
    if (const QString type = wrongContent(reply); !type.isEmpty())
        return badReply(reply, u"content-type"_s, type);
    CsvLines lines(std::string_view(reply.body.constData(), static_cast<std::size_t>(reply.body.size())));
    const std::optional<Fields> header = lines.next();
    if (!header)
        return missingMember(reply, u"header"_s);
    const SheetColumns columns(*header);
    if (const QString column = columns.firstMissing(); !column.isEmpty())
        return missingMember(reply, column);
    const std::size_t width = header->size();
    QList<PriceRow> rows;
    while (const std::optional<Fields> fields = lines.next()) {
        if (fields->size() < width) // the file was cut off
            return badReply(reply, u"line %1"_s.arg(lines.line()), u"too few fields"_s);
        if (std::optional<PriceRow> row = readRow(columns, *fields))
            rows.append(std::move(*row));
    }
    if (lines.torn())
        return badReply(reply, u"line %1"_s.arg(lines.line()), u"quotes do not match"_s);
    return rows;
}

} // namespace tenantry::partnercenter
