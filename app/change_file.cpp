// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/change_file.h"

#include "tables/csv_reader.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

enum WishColumn { CustomerColumn, SubscriptionColumn, KindColumn, WantedColumn };
constexpr std::array wishColumns{"customer"_L1, "subscription"_L1, "kind"_L1, "wanted"_L1};

// Intent kinds without what they have in common.
constexpr qsizetype kindPrefix = "subscription."_L1.size();
constexpr std::array wishKinds{ChangeKind::Seats,  ChangeKind::Renewal,     ChangeKind::NextTerm,
                               ChangeKind::Cancel, ChangeKind::Suspend,     ChangeKind::Reactivate,
                               ChangeKind::Rename, ChangeKind::BillingPlan, ChangeKind::Term};

QString kindsExpected()
{
    QStringList words;
    for (const ChangeKind kind : wishKinds)
        words += kindWord(kind);
    return u"one of "_s + words.join(u", ");
}

ChangeKind kindFrom(const QString &word)
{
    const auto found =
        std::find_if(wishKinds.begin(), wishKinds.end(), [&word](ChangeKind kind) { return kindWord(kind) == word; });
    return found == wishKinds.end() ? ChangeKind::Unknown : *found;
}

SubscriptionStatus statusAfter(ChangeKind kind)
{
    if (kind == ChangeKind::Cancel)
        return SubscriptionStatus::Deleted;
    return kind == ChangeKind::Suspend ? SubscriptionStatus::Suspended : SubscriptionStatus::Active;
}

std::optional<int> seatsFrom(const QString &text)
{
    bool whole = false;
    const int seats = text.toInt(&whole);
    return whole && seats > 0 ? std::optional(seats) : std::nullopt;
}

// Each answers what was expected instead, empty when the wish is understood.
QString readSeats(const QString &wanted, ChangeSide &after)
{
    after.quantity = seatsFrom(wanted);
    return after.quantity ? QString() : u"the total of seats, a whole number from 1"_s;
}

QString readRenewal(const QString &wanted, ChangeSide &after)
{
    if (wanted != u"on" && wanted != u"off")
        return u"on or off"_s;
    after.autoRenew = wanted == u"on";
    return {};
}

QString readNextTerm(const QString &wanted, ChangeSide &after)
{
    if (wanted == u"none")
        return {};
    const std::optional<int> seats = seatsFrom(wanted);
    if (!seats)
        return u"the seats from the next term on, a whole number from 1, or none"_s;
    after.nextTerm = NextTerm();
    after.nextTerm->quantity = *seats;
    return {};
}

QString readStatus(ChangeKind kind, const QString &wanted, ChangeSide &after)
{
    after.status = statusAfter(kind);
    return wanted.isEmpty() ? QString() : u"nothing here for this kind"_s;
}

QString readName(const QString &wanted, ChangeSide &after)
{
    after.nickname = wanted;
    return wanted.isEmpty() ? u"a name"_s : QString();
}

QString readBilling(const QString &wanted, ChangeSide &after)
{
    after.billing = cycleFromText(wanted);
    const BillingCycle cycle = after.billing->value;
    const bool known =
        cycle == BillingCycle::Monthly || cycle == BillingCycle::Annual || cycle == BillingCycle::Triennial;
    return known ? QString() : u"monthly, annual or triennial"_s;
}

QString readTerm(const QString &wanted, ChangeSide &after)
{
    after.term = termFromText(wanted);
    const Term term = after.term->value;
    const bool known = term == Term::Month || term == Term::Year || term == Term::ThreeYears;
    return known ? QString() : u"P1M, P1Y or P3Y"_s;
}

QString readWanted(ChangeKind kind, const QString &wanted, ChangeSide &after)
{
    switch (kind) {
    case ChangeKind::Seats:
        return readSeats(wanted, after);
    case ChangeKind::Renewal:
        return readRenewal(wanted, after);
    case ChangeKind::NextTerm:
        return readNextTerm(wanted, after);
    case ChangeKind::Cancel:
    case ChangeKind::Suspend:
    case ChangeKind::Reactivate:
        return readStatus(kind, wanted, after);
    case ChangeKind::Rename:
        return readName(wanted, after);
    case ChangeKind::BillingPlan:
        return readBilling(wanted, after);
    case ChangeKind::Term:
        return readTerm(wanted, after);
    case ChangeKind::Unknown:
        break;
    }
    return {};
}

class ChangeReading
{
public:
    explicit ChangeReading(std::string_view bytes) : m_rows(bytes) {}

    ChangeFile read()
    {
        if (readNames()) {
            while (m_rows.next())
                readRow();
        }
        if (const auto &fault = m_rows.fault())
            m_file.faults += {fault->subject.section(u':', 0, 0).toInt(), {}, fault->detail};
        return m_file;
    }

private:
    bool readNames()
    {
        if (!m_rows.next()) {
            if (!m_rows.fault())
                m_file.faults += {1, {}, u"expected a row with the columns' names"_s};
            return false;
        }
        m_places.fill(-1);
        for (std::size_t place = 0; place < m_rows.width(); ++place) {
            const auto name = std::find(wishColumns.begin(), wishColumns.end(), m_rows.text(place).trimmed());
            if (name == wishColumns.end())
                m_file.faults += {m_rows.line(), m_rows.text(place).trimmed(), u"there is no such column"_s};
            else
                m_places[std::size_t(name - wishColumns.begin())] = int(place);
        }
        for (std::size_t column = 0; column < wishColumns.size(); ++column) {
            if (m_places[column] < 0)
                fault(wishColumns[column], u"a column of this name"_s);
        }
        return m_file.faults.isEmpty();
    }

    void readRow()
    {
        WishLine wish;
        wish.line = m_rows.line();
        wish.change.customer = CustomerId(cell(CustomerColumn));
        wish.change.subscription = SubscriptionId(cell(SubscriptionColumn));
        wish.change.kind = kindFrom(cell(KindColumn));
        const qsizetype before = m_file.faults.size();
        if (wish.change.customer.isEmpty())
            fault(wishColumns[CustomerColumn], u"the customer's id"_s);
        if (wish.change.subscription.isEmpty())
            fault(wishColumns[SubscriptionColumn], u"the subscription's id"_s);
        if (wish.change.kind == ChangeKind::Unknown)
            fault(wishColumns[KindColumn], kindsExpected());
        const QString expected = readWanted(wish.change.kind, cell(WantedColumn), wish.change.after);
        if (!expected.isEmpty())
            fault(wishColumns[WantedColumn], expected);
        if (m_file.faults.size() == before)
            take(wish);
    }

    // Two wishes about the same would leave it to chance, or to the order of the lines, which is meant.
    void take(const WishLine &wish)
    {
        const std::pair about{wish.change.subscription, int(wish.change.kind)};
        const int earlier = m_lines.value(about, wish.line);
        m_lines.insert(about, earlier);
        if (earlier != wish.line)
            fault({}, u"one wish of a kind for a subscription; line %1 has one already"_s.arg(earlier));
        m_file.wishes += wish;
    }

    QString cell(WishColumn column) const { return m_rows.text(std::size_t(m_places[column])).trimmed(); }
    void fault(const QString &column, const QString &expected)
    {
        m_file.faults += {m_rows.line(), column, u"expected "_s + expected};
    }

    CsvReader m_rows;
    std::array<int, wishColumns.size()> m_places{};
    QHash<std::pair<SubscriptionId, int>, int> m_lines;
    ChangeFile m_file;
};

} // namespace

ChangeFile readChangeFile(std::string_view bytes)
{
    return ChangeReading(bytes).read();
}

QString kindWord(ChangeKind kind)
{
    return intentKind(kind).mid(kindPrefix);
}

QString wantedText(const SubscriptionChange &change)
{
    const ChangeSide &after = change.after;
    if (after.quantity)
        return QString::number(*after.quantity);
    if (after.autoRenew)
        return *after.autoRenew ? u"on"_s : u"off"_s;
    if (change.kind == ChangeKind::NextTerm)
        return after.nextTerm ? QString::number(after.nextTerm->quantity) : u"none"_s;
    if (after.nickname)
        return *after.nickname;
    if (after.billing)
        return wireText(*after.billing);
    return after.term ? isoDuration(*after.term) : QString();
}

QString sentence(const QString &file, const WishFault &fault)
{
    QString place = u"%1, line %2"_s.arg(file).arg(fault.line);
    if (!fault.column.isEmpty())
        place += u", column "_s + fault.column;
    return place + u": "_s + fault.what + u'.';
}

} // namespace tenantry
