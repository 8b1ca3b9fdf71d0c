// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seat_words.h"

#include "ui/common/change_words.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class SeatWords
{
    Q_DECLARE_TR_FUNCTIONS(SeatWords)

public:
    //: seat editor, below the fields: a total is no addition
    static QString explanation()
    {
        return tr("The total is the number of seats the customer will have, not the number to add.");
    }
    static QString has(int seats)
    {
        //: seat editor: nothing is changed yet
        return tr("The customer has %Ln seat(s) now.", nullptr, seats);
    }
    //: seat editor; %1 is "15 seats", %2 "12 now and 3 more"
    static QString afterwards(const QString &seats, const QString &how)
    {
        return tr("Afterwards the customer has %1: %2.").arg(seats, how);
    }
    static QString seats(int count)
    {
        //: a number of seats (licences)
        return tr("%Ln seat(s)", nullptr, count);
    }
    static QString how(int now, int change);
    static QString limits(int lowest, int highest);
    static QString lowest(const SeatRoom &room);
    static QString fault(SeatEditViewModel::Fault fault, const SeatRoom &room);
    //: seat editor: how many seats can go back, with their deadline; %1 is "8 of 12", %2 date and time, with UTC
    static QString until(const QString &count, const QString &deadline)
    {
        return tr("%1 seats can go back until %2").arg(count, deadline);
    }
    //: seat editor: so many of all seats; %1 and %2 are numbers
    static QString of(int part, int whole) { return tr("%1 of %2").arg(format::count(part), format::count(whole)); }
    //: seat editor: the subscription is of a kind that can have fewer seats whenever one likes
    static QString anyTime() { return tr("Seats can go back at any time."); }
    //: seat editor
    static QString none() { return tr("No seat can go back now."); }
    //: seat editor: nothing is known about returning seats
    static QString noneKnown() { return tr("Whether seats can go back is not known."); }
    static QString differing(const SeatRoom &room);
    //: seat editor: the plan holds an unsent change already; %1 is a number, %2 is "12 → 15"
    static QString planned(const QString &total, const QString &arrow)
    {
        return tr("The plan already wants %1 (%2). What you enter here replaces it.").arg(total, arrow);
    }
    //: seat editor: another change arrived from the provider while typing; %1 is "12 → 14"
    static QString moved(const QString &arrow)
    {
        return tr("The provider's number has changed meanwhile: %1. Check the total.").arg(arrow);
    }
    static QString assigned(int users, int seats)
    {
        //: seat editor: who has a licence of this plan in the tenant, whoever sold it; %1 and %2 are numbers
        return tr("In the tenant %1 of %2 seats of this licence are assigned to users.")
            .arg(format::count(users), format::count(seats));
    }
    static QString withoutSeat(int users)
    {
        //: seat editor: with the number typed there would be fewer seats than assigned users
        return tr("%Ln user(s) more than there would be seats: take their licences away before or after.", nullptr,
                  users);
    }
    //: seat editor: the verdict is still being worked out
    static QString checking() { return tr("Checking"); }
    //: message after seats were put into the plan; %1 is "+5 seats", %2 the subscription, %3 the customer, %4 "12 → 17"
    static QString added(const QString &seats, const QString &subscription, const QString &customer,
                         const QString &arrow)
    {
        return tr("Added to the plan: %1 for %2, %3 (%4).").arg(seats, subscription, customer, arrow);
    }
    //: message after a change of seats was taken out of the plan; %1 is the subscription, %2 the customer
    static QString taken(const QString &subscription, const QString &customer)
    {
        return tr("Taken out of the plan: the seats of %1, %2, stay as they are.").arg(subscription, customer);
    }
    static QString more(int count)
    {
        //: a number of seats that are added
        return tr("+%Ln seat(s)", nullptr, count);
    }
    static QString fewer(int count)
    {
        //: a number of seats that go back; the sign is a minus
        return tr("−%Ln seat(s)", nullptr, count);
    }
};

QString SeatWords::how(int now, int change)
{
    const QString held = format::count(now);
    const QString by = format::count(std::abs(change));
    if (change > 0) {
        //: seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers
        return tr("%1 now and %2 more").arg(held, by);
    }
    //: seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers
    return tr("%1 now and %2 fewer").arg(held, by);
}

QString SeatWords::limits(int lowest, int highest)
{
    if (highest <= 0) {
        //: seat editor: possible totals; %1 is a number
        return tr("Possible now: at least %1.").arg(format::count(lowest));
    }
    //: seat editor: possible totals; %1 and %2 are numbers
    return tr("Possible now: %1 to %2.").arg(format::count(lowest), format::count(highest));
}

QString SeatWords::lowest(const SeatRoom &room)
{
    if (room.lowest == room.current) {
        //: seat editor, fault: fewer seats were typed. %n is the number the customer has
        return tr("No seat can go back now: at least %Ln seat(s) must stay.", nullptr, room.current);
    }
    //: seat editor, fault: fewer seats were typed than possible. %n must stay; %1 is "8 of 12"
    return tr("Only %1 can go back now: at least %Ln seat(s) must stay.", nullptr, room.lowest)
        .arg(of(room.current - room.lowest, room.current));
}

QString SeatWords::fault(SeatEditViewModel::Fault fault, const SeatRoom &room)
{
    using Fault = SeatEditViewModel::Fault;
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::Empty:
        //: seat editor, fault: the field is empty
        return tr("Enter the number of seats.");
    case Fault::NotANumber:
        //: seat editor, fault: letters or fractions were typed
        return tr("Enter a whole number.");
    case Fault::Signed:
        //: seat editor, fault: "+5" was typed as a total
        return tr("A number with a sign is a change. Enter it under “Change”, or enter the new total here.");
    case Fault::BelowOne:
        //: seat editor, fault: 0 or less. Cancelling is a different thing
        return tr("At least one seat must stay. To end the subscription, cancel it.");
    case Fault::BelowLowest:
        return lowest(room);
    case Fault::AboveHighest:
        if (room.highest > 0) {
            //: seat editor, fault. %n is the largest number of seats possible
            return tr("At most %Ln seat(s) are possible.", nullptr, room.highest);
        }
        //: seat editor, fault: no limit is known, but the number is absurd
        return tr("This number is too large.");
    }
    return {};
}

QString SeatWords::differing(const SeatRoom &room)
{
    //: seat editor: two figures for the seats that can go back; %1 the provider's, %2 our own
    return tr("The provider states %1, our own record of your additions counts %2. The smaller number is offered.")
        .arg(format::count(*room.stated), format::count(*room.counted));
}

// Tue 24 Nov 2026 14:07 UTC · 15:07 here
QString weekdayAndDeadline(const QDateTime &until)
{
    const QString day = QLocale().dayName(until.toUTC().date().dayOfWeek(), QLocale::ShortFormat);
    QString glued = day + QChar::Nbsp + format::deadline(until);
    glued.replace(u' ', QChar::Nbsp); // wraps between the two zones only
    return glued.replace(u"·\u00a0"_s, u"· "_s);
}

// S2-232, C8
QList<StatusWord> assignedSeats(const SeatEditViewModel &edit)
{
    QList<StatusWord> lines;
    const std::optional<PoolLine> &pool = edit.question()->pool;
    if (!pool || !pool->total || !pool->assigned)
        return lines;
    lines << StatusWord{SeatWords::assigned(*pool->assigned, *pool->total), u"person"_s, Tone::Muted};
    if (const int users = usersWithoutSeat(*pool, edit.change()))
        lines << StatusWord{SeatWords::withoutSeat(users), u"triangle"_s, Tone::Attention};
    return lines;
}

} // namespace

namespace seatwords {

QString subscriptionName(const Subscription &subscription)
{
    return subscription.nickname.isEmpty() ? subscription.offerName : subscription.nickname;
}

QString explanation()
{
    return SeatWords::explanation();
}

QString outcome(const SeatEditViewModel &edit)
{
    if (!edit.question())
        return {};
    const int now = edit.question()->room.current;
    const bool possible = edit.fault() == SeatEditViewModel::Fault::None && !edit.isRefused();
    if (!possible || edit.change() == 0)
        return SeatWords::has(now);
    return SeatWords::afterwards(SeatWords::seats(*edit.total()), SeatWords::how(now, edit.change()));
}

QString limits(const SeatRoom &room)
{
    if (room.fewer.kind == Verdict::Kind::CannotTell)
        return {};
    return SeatWords::limits(std::max(1, room.lowest), room.highest);
}

QString fault(SeatEditViewModel::Fault fault, const SeatRoom &room)
{
    return SeatWords::fault(fault, room);
}

QList<StatusWord> goingBack(const SeatRoom &room)
{
    QList<StatusWord> lines;
    if (room.anyTime)
        lines << StatusWord{SeatWords::anyTime(), u"check-ring"_s, Tone::Muted};
    for (const SeatRoom::Part &part : room.returnable)
        lines << StatusWord{
            SeatWords::until(SeatWords::of(part.quantity, room.current), weekdayAndDeadline(part.until)), u"clock"_s,
            Tone::Attention};
    if (lines.isEmpty() && room.fewer.kind == Verdict::Kind::CannotTell)
        lines << StatusWord{SeatWords::noneKnown(), u"info"_s, Tone::Muted};
    else if (lines.isEmpty()) {
        const QString next = verdictNextText(room.fewer);
        lines << StatusWord{next.isEmpty() ? SeatWords::none() : SeatWords::none() + u' ' + next, u"barred-ring"_s,
                            Tone::Muted};
    }
    if (room.stated && room.counted && room.stated != room.counted)
        lines << StatusWord{SeatWords::differing(room), u"info"_s, Tone::Muted};
    return lines;
}

QList<StatusWord> notices(const SeatEditViewModel &edit)
{
    QList<StatusWord> lines;
    if (!edit.question())
        return lines;
    const SeatRoom &room = edit.question()->room;
    if (const std::optional<int> before = edit.movedFrom())
        lines << StatusWord{SeatWords::moved(arrowText(format::count(*before), format::count(room.current))), u"flag"_s,
                            Tone::Attention};
    if (const std::optional<int> planned = edit.question()->planned)
        lines << StatusWord{SeatWords::planned(SeatWords::seats(*planned),
                                               arrowText(format::count(room.current), format::count(*planned))),
                            u"plan"_s, Tone::Progress};
    return lines + assignedSeats(edit);
}

StatusWord verdict(const SeatEditViewModel &edit)
{
    if (edit.change() == 0 || edit.total().value_or(0) < 1)
        return {};
    if (!edit.weighed())
        return {SeatWords::checking(), u"arc"_s, Tone::Muted};
    const Verdict &verdict = edit.weighed()->verdict;
    StatusWord word = verdictWord(verdict);
    const QString why = verdictText(verdict);
    if (!verdict.allowed() && !why.isEmpty())
        word.word += u": "_s + why;
    return word;
}

QString added(const SubscriptionChange &change, const SeatQuestion &question)
{
    const QString name = subscriptionName(question.row.subscription);
    const int before = change.before.quantity.value_or(0);
    const int after = change.after.quantity.value_or(0);
    if (before == after)
        return SeatWords::taken(name, question.customerName);
    return SeatWords::added(after > before ? SeatWords::more(after - before) : SeatWords::fewer(before - after), name,
                            question.customerName, arrowText(format::count(before), format::count(after)));
}

} // namespace seatwords

} // namespace tenantry
