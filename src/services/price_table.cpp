// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/price_table.h"

#include "tables/cell_values.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype faultsKept = 100;
constexpr int rowsBetweenNews = 1000;
constexpr qsizetype skuLetters = 4;          // "0001" (api/partner-center.md §5)
constexpr qsizetype longestInstants = 10000; // a file in which every date differs is not remembered whole

bool isLetters(const QString &text, int count)
{
    return text.size() == count && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// What a later row must not say otherwise.
struct SeenPrice
{
    int line = 0;
    Decimal unit;
    std::optional<Decimal> retail;
};

QString placeOf(const ListedPrice &price)
{
    return QStringList{price.productId.toUpper(),
                       price.skuId.toUpper(),
                       isoDuration(price.term),
                       wireText(price.billing),
                       price.segment,
                       QString::number(price.tierMinimum),
                       QString::number(price.from.isValid() ? price.from.toMSecsSinceEpoch() : 0)}
        .join(u'\t');
}

class PriceCheck
{
public:
    void take(PriceTableReader &reader)
    {
        const auto price = reader.price();
        add(reader.takeFaults());
        if (!price)
            return;
        const auto seen = m_seen.constFind(placeOf(*price));
        if (seen == m_seen.cend())
            count(*price, reader.line());
        else if (seen->unit != price->unit || seen->retail != price->retail)
            add({{TableFault::Kind::Contradicts, reader.line(), {}, price->skuId, {}, seen->line}});
    }
    void add(const QList<TableFault> &faults)
    {
        m_check.faults += static_cast<int>(faults.size());
        m_check.first += faults.mid(0, faultsKept - m_check.first.size());
    }
    PriceFileCheck end(const PriceTableReader &reader)
    {
        if (m_check.rows == 0 && m_check.faults == 0)
            add({{TableFault::Kind::NoRows, 1, {}, {}, {}, 0}});
        m_check.market = reader.market();
        m_check.currency = reader.currency();
        return m_check;
    }

private:
    void count(const ListedPrice &price, int line)
    {
        m_seen.insert(placeOf(price), {line, price.unit, price.retail});
        m_check.rows += 1;
        const bool known = price.term.value != Term::Unknown && price.billing.value != BillingCycle::Unknown;
        if (!known && m_check.unknownRows++ == 0)
            m_check.unknownWord = price.term.value == Term::Unknown ? price.term.raw : price.billing.raw;
    }

    PriceFileCheck m_check;
    QHash<QString, SeenPrice> m_seen;
};

} // namespace

PriceTableReader::PriceTableReader(const TableFile &file, const PriceImport &wanted)
    : m_file(file), m_wanted(wanted), m_rows(file)
{}

bool PriceTableReader::next()
{
    if (m_rows.next())
        return true;
    if (const auto &broken = m_rows.fault()) {
        TableFault fault;
        fault.line = broken->subject.section(u':', 0, 0).toInt();
        fault.found = broken->detail;
        m_faults += fault;
    }
    return false;
}

QString PriceTableReader::cell(const QString &field) const
{
    return m_rows.text(m_wanted.mapping.at(field));
}

void PriceTableReader::fault(TableFault::Kind kind, const QString &field, const QString &expected)
{
    m_faults += TableFault{kind, line(), m_file.headings().value(m_wanted.mapping.at(field)), cell(field), expected, 0};
}

bool PriceTableReader::widthFits()
{
    const auto wanted = static_cast<std::size_t>(m_file.headings().size());
    if (m_rows.width() < wanted) {
        m_faults += TableFault{TableFault::Kind::TooFewCells, line(), {}, QString::number(m_rows.width()),
                               QString::number(wanted),       0};
        return false;
    }
    for (std::size_t column = wanted; column < m_rows.width(); ++column) {
        if (m_rows.isBlank(static_cast<int>(column)))
            continue;
        m_faults += TableFault{TableFault::Kind::TooManyCells, line(), {}, QString::number(m_rows.width()),
                               QString::number(wanted),        0};
        return false;
    }
    return true;
}

QString PriceTableReader::needed(const QString &field)
{
    const QString text = cell(field);
    if (text.isEmpty())
        fault(TableFault::Kind::Empty, field);
    return text;
}

// Empty where the row does not say; then the import as a whole does.
QString PriceTableReader::code(const QString &field, int letters, TableFault::Kind kind)
{
    const QString text = cell(field).toUpper();
    if (!text.isEmpty() && !isLetters(text, letters))
        fault(kind, field);
    return text;
}

QString PriceTableReader::skuOf()
{
    const QString sku = needed(u"sku"_s);
    if (!sku.isEmpty() && sku.size() < skuLetters && wholeCell(sku))
        fault(TableFault::Kind::LeadingZerosLost, u"sku"_s, sku.rightJustified(skuLetters, u'0'));
    return sku;
}

// A list is one market's and one currency's: two in a file would be two lists.
void PriceTableReader::oneMarketAndCurrency()
{
    QString market = code(u"market"_s, 2, TableFault::Kind::NotAMarket);
    QString currency = code(u"currency"_s, 3, TableFault::Kind::NotACurrency);
    market = market.isEmpty() ? m_wanted.market : market;
    currency = currency.isEmpty() ? m_wanted.currency : currency;
    if (m_market.isEmpty())
        m_market = market;
    if (m_currency.isEmpty())
        m_currency = currency;
    if (market != m_market)
        fault(TableFault::Kind::OtherMarket, u"market"_s, m_market);
    if (currency != m_currency)
        fault(TableFault::Kind::OtherCurrency, u"currency"_s, m_currency);
}

std::optional<Decimal> PriceTableReader::amount(const QString &field, bool isNeeded)
{
    const QString text = isNeeded ? needed(field) : cell(field);
    if (text.isEmpty())
        return std::nullopt;
    const auto value = decimalCell(text, m_wanted.mapping.decimalSign);
    if (!value)
        fault(TableFault::Kind::NotANumber, field, QString(m_wanted.mapping.decimalSign));
    else if (value->isNegative())
        fault(TableFault::Kind::Negative, field);
    return value;
}

int PriceTableReader::quantity(const QString &field)
{
    const QString text = cell(field);
    const auto value = text.isEmpty() ? std::optional(0) : wholeCell(text);
    if (!value)
        fault(TableFault::Kind::NotWhole, field);
    return value.value_or(0);
}

QDateTime PriceTableReader::instant(const QString &field, bool endOfDay)
{
    const QString text = cell(field);
    if (text.isEmpty())
        return {};
    const QString key = (endOfDay ? u">"_s : u"<"_s) + text;
    const auto known = m_instants.constFind(key);
    if (known != m_instants.cend())
        return *known;
    const auto value = instantCell(text, endOfDay ? DayIs::End : DayIs::Begin);
    if (!value) {
        fault(TableFault::Kind::NotADate, field);
        return {};
    }
    if (m_instants.size() < longestInstants)
        m_instants.insert(key, *value);
    return *value;
}

std::optional<ListedPrice> PriceTableReader::price()
{
    const qsizetype before = m_faults.size();
    if (!widthFits())
        return std::nullopt;
    ListedPrice price;
    price.productId = needed(u"product"_s);
    price.skuId = skuOf();
    price.title = cell(u"title"_s);
    price.segment = cell(u"segment"_s);
    price.term = termFromText(cell(u"term"_s));
    price.billing = cycleFromText(cell(u"billing"_s));
    oneMarketAndCurrency();
    price.unit = amount(u"unit"_s, true).value_or(Decimal());
    price.retail = amount(u"retail"_s, false);
    price.tierMinimum = quantity(u"tierMinimum"_s);
    price.tierMaximum = quantity(u"tierMaximum"_s);
    price.from = instant(u"from"_s, false);
    price.to = instant(u"to"_s, true);
    return m_faults.size() == before ? std::optional(price) : std::nullopt;
}

Result<PriceFileCheck> checkedPrices(const TableFile &file, const PriceImport &wanted, const TellProgress &progress)
{
    PriceTableReader reader(file, wanted);
    PriceCheck check;
    for (int row = 0; reader.next(); ++row) {
        if (row % rowsBetweenNews == 0 && !progress(reader.position()))
            return Error{.kind = Error::Kind::Cancelled};
        check.take(reader);
    }
    check.add(reader.takeFaults());
    return check.end(reader);
}

} // namespace tenantry
