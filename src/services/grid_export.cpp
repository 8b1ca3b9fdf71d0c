// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/grid_export.h"

#include "storage/grid_lookup.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsPerSlice = 2000;

QString countText(const std::optional<int> &seats)
{
    return seats ? QString::number(*seats) : QString();
}

QString endText(const QDateTime &end)
{
    return end.isValid() ? end.toUTC().toString(Qt::ISODate) : QString();
}

QString choiceText(const std::optional<bool> &choice)
{
    return choice ? (*choice ? u"true"_s : u"false"_s) : QString();
}

} // namespace

GridExport::GridExport(const QString &path, GridKeys keys, SubscriptionGrid::CsvTexts texts, const QDateTime &now)
    : m_keys(std::move(keys)), m_texts(std::move(texts)), m_now(now), m_file(path), m_csv(&m_file)
{}

Error GridExport::fault() const
{
    Error error{.kind = Error::Kind::Storage};
    error.detail = m_file.errorString();
    error.subject = m_file.fileName();
    return error;
}

Outcome GridExport::begin()
{
    if (m_file.isOpen())
        return Done{};
    if (!m_file.open(QIODevice::WriteOnly))
        return fault();
    for (const QString &header : m_texts.headers)
        m_csv.text(header);
    m_csv.endRow();
    return Done{};
}

Result<std::optional<int>> GridExport::writeSlice(Connection &connection)
{
    if (const Outcome begun = begin(); !begun)
        return begun.error();
    if (const Outcome written = writeRows(connection); !written)
        return written.error();
    if (m_next < m_keys->size())
        return std::optional<int>();
    if (const Outcome finished = finish(); !finished)
        return finished.error();
    return std::optional(m_lines);
}

Outcome GridExport::writeRows(Connection &connection)
{
    const std::size_t end = std::min(m_next + rowsPerSlice, m_keys->size());
    const auto from = m_keys->begin();
    const auto rows = gridRows(connection, {from + static_cast<std::ptrdiff_t>(std::exchange(m_next, end)),
                                            from + static_cast<std::ptrdiff_t>(end)});
    if (!rows)
        return rows.error();
    for (const GridRow &row : *rows)
        write(row);
    return Done{};
}

void GridExport::write(const GridRow &row)
{
    const Subscription &subscription = row.subscription;
    m_csv.text(row.customerName).text(subscription.customer.text());
    m_csv.text(subscription.offerName).text(subscription.nickname);
    m_csv.text(subscription.id.text()).text(subscription.parent.text());
    m_csv.number(QString::number(subscription.quantity)).number(countText(row.assigned));
    m_csv.number(countText(statedReturn(subscription, m_now)));
    m_csv.text(subscription.status.raw).text(endText(subscription.termEnd)).text(choiceText(subscription.autoRenew));
    m_csv.text(isoDuration(subscription.term)).text(wireText(subscription.billing));
    m_csv.endRow();
    ++m_lines;
}

Outcome GridExport::finish()
{
    if (const Outcome written = m_csv.finish(); !written)
        return written;
    if (!m_file.commit())
        return fault();
    return Done{};
}

} // namespace tenantry
