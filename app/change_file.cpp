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
constexpr std::array wishKinds{ChangeKind::Seats,      ChangeKind::Renewal,     ChangeKind::NextTerm,
                               ChangeKind::Cancel,     ChangeKind::Suspend,     ChangeKind::Reactivate,
                               ChangeKind::Rename,     ChangeKind::BillingPlan, ChangeKind::Term,
                               ChangeKind::Transition, ChangeKind::Conversion};

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

bool isTermWord(const TermWord &term)
{
    return term.value == Term::Month || term.value == Term::Year || term.value == Term::ThreeYears;
}

bool isPlanWord(const CycleWord &billing)
{
    return billing.value == BillingCycle::Monthly || billing.value == BillingCycle::Annual ||
           billing.value == BillingCycle::Triennial;
}

// Behind the seats: a term, a billing plan, "until" and a day, each where it shall be another.
bool readNextTermWords(QStringList words, NextTerm &next)
{
    if (!words.isEmpty() && isTermWord(termFromText(words.first())))
        next.term = termFromText(words.takeFirst());
    if (!words.isEmpty() && isPlanWord(cycleFromText(words.first())))
        next.billing = cycleFromText(words.takeFirst());
    if (words.size() == 2 && words.first() == u"until")
        next.customTermEnd = QDate::fromString(words.last(), Qt::ISODate).startOfDay(Qt::UTC);
    return words.isEmpty() || next.customTermEnd.isValid();
}

QString readNextTerm(const QString &wanted, ChangeSide &after)
{
    if (wanted == u"none")
        return {};
    const QStringList words = wanted.simplified().split(u' ');
    const std::optional<int> seats = seatsFrom(words.first());
    NextTerm next;
    if (!seats)
        return u"the seats from the next term on, a whole number from 1, or none"_s;
    next.quantity = *seats;
    if (!readNextTermWords(words.mid(1), next))
        return u"behind the seats a term, a billing plan, until and a day, as in 12 P1Y annual until 2027-01-31"_s;
    after.nextTerm = next;
    return {};
}

QString nextTermText(const NextTerm &next)
{
    QStringList words{QString::number(next.quantity)};
    if (isTermWord(next.term))
        words += isoDuration(next.term);
    if (isPlanWord(next.billing))
        words += wireText(next.billing);
    if (next.customTermEnd.isValid())
        words += u"until "_s + next.customTermEnd.toUTC().date().toString(Qt::ISODate);
    return words.join(u' ');
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
    return isPlanWord(*after.billing) ? QString() : u"monthly, annual or triennial"_s;
}

QString readTerm(const QString &wanted, ChangeSide &after)
{
    after.term = termFromText(wanted);
    return isTermWord(*after.term) ? QString() : u"P1M, P1Y or P3Y"_s;
}

// Target, term, billing plan and seats: "CFQ7TTC0LDPB:0001 P1Y monthly 3".
QString readTransition(const QString &wanted, ChangeSide &after)
{
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    const QString fault = u"product:sku, term, billing plan and a number of seats"_s;
    ChangeSide plan;
    const std::optional<int> seats = parts.size() == 4 ? seatsFrom(parts.at(3)) : std::nullopt;
    if (!seats || parts.at(0).count(u':') != 1 || !readTerm(parts.at(1), plan).isEmpty() ||
        !readBilling(parts.at(2), plan).isEmpty())
        return fault;
    Transition transition;
    transition.productId = parts.at(0).section(u':', 0, 0);
    transition.skuId = parts.at(0).section(u':', 1, 1);
    transition.name = parts.at(0);
    transition.term = *plan.term;
    transition.billing = *plan.billing;
    transition.quantity = *seats;
    after.transition = transition;
    return {};
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
    case ChangeKind::Transition:
    case ChangeKind::Conversion:
        return readTransition(wanted, after);
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
    if (const auto &to = after.transition)
        return u"%1:%2 %3 %4 %5"_s.arg(to->productId, to->skuId, isoDuration(to->term), wireText(to->billing))
            .arg(to->quantity);
    if (after.quantity)
        return QString::number(*after.quantity);
    if (after.autoRenew)
        return *after.autoRenew ? u"on"_s : u"off"_s;
    if (change.kind == ChangeKind::NextTerm)
        return after.nextTerm ? nextTermText(*after.nextTerm) : u"none"_s;
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
