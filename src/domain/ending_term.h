// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_list.h"
#include "domain/seat_room.h"
#include "domain/subscription_change.h"
#include "domain/term_mark.h"
#include "domain/verdict.h"

#include <QList>
#include <optional>

namespace tenantry {

class RulePacks;

// What happens when a term ends and nobody does anything (design: doing nothing has a price; C1, C37).
enum class TermOutcome {
    Unknown,       // the provider does not say whether it renews, or a word of it is not known
    Renews,        // as it is now
    RenewsChanged, // by the next-term instruction, or a trial that becomes a paid subscription
    Ends,          // service ends
    Extended       // extended service term: a forecast, see TermDefault::rule
};

enum class TermOption { Renew, RenewChanged, CancelAtEnd, ExtendedTerm };

// What one way costs from the end of this term to the next exit: purchase prices before tax (C18), all seats. Unset
// where no price is known, never guessed.
struct ExitPrice
{
    std::optional<Money> total; // to the next exit
    std::optional<Money> perSeat;
    BillingCycle per = BillingCycle::Unknown; // what perSeat is for
    PriceSource from = PriceSource::Unknown;
    int seats = 0;
    QDate exit;            // last day that is paid for; invalid: unknown, or there is nothing to leave
    bool anyTime = false;  // may be left before exit without paying on to it
    bool forecast = false; // nobody confirmed the price; the rule beside it names its source

    bool operator==(const ExitPrice &) const = default;
};

struct TermDefault
{
    TermOutcome outcome = TermOutcome::Unknown;
    TermWord term; // of what follows; Unknown where nothing does
    CycleWord billing;
    int quantity = 0; // seats that go on
    QDate earlyEnd;   // last day of what follows where it was told to end before it is full (C25)
    // The rule behind Ends and Extended. Extended is CannotTell: "unconfirmed", with source and date.
    Verdict rule;
    ExitPrice price;

    bool operator==(const TermDefault &) const = default;
};

// One way a person may choose. Where verdict is Refused it cannot be chosen any more ("locked": inside the provider's
// lock, C23) or at all; CannotTell says why in its reason ("no-documented-call": only in the provider's portal).
struct TermWay
{
    TermOption option = TermOption::Renew;
    bool isDefault = false; // what happens anyway
    TermOutcome leadsTo = TermOutcome::Unknown;
    ExitPrice price;
    Verdict verdict;

    bool operator==(const TermWay &) const = default;
};

// What a person has decided about this end of the term.
struct TermDecision
{
    enum class Kind {
        None,
        LeaveAsIs, // recorded: what happens by default is wanted
        Waiting,   // a change of it waits in the plan or is on its way: not at the provider yet
        Settled    // a change went through the plan and the provider still says so
    };
    Kind kind = Kind::None;
    QString who; // empty where the plan does not say
    QString why;
    QDateTime at;                 // UTC
    QList<IntentId> intents;      // of Waiting and Settled
    std::optional<TermMark> mark; // of LeaveAsIs, also when it no longer counts
    bool outdated = false;        // LeaveAsIs was recorded, but something else happens by default since: None
    bool stopped = false;         // None: what was sent last was refused or waits for a person in the plan

    bool operator==(const TermDecision &) const = default;
};

enum class AlertReason {
    EndsService,
    RaisesPrice,
    BindsLonger,    // than a month, without a way out on the way
    EndsOrBinds,    // renewal not known, and the term is longer than a month: it does one of the two
    UnassignedSeats // renews seats nobody is assigned to (C5)
};

// An alert exists only for a decision that is due (C3). Its identity is TermKey: no text and no number of days (C4).
struct TermAlert
{
    enum class State {
        None,   // decided, or nothing to decide
        NotYet, // there is a reason; raised from raisedAt on
        Open,
        Snoozed, // until hiddenUntil
        Muted    // until hiddenUntil, with the reason in mark
    };
    State state = State::None;
    QList<AlertReason> reasons; // also while decided, so that a screen can say what was decided about
    QDateTime raisedAt;         // UTC
    QDateTime hiddenUntil;      // UTC
    std::optional<TermMark> mark;

    bool operator==(const TermAlert &) const = default;
};

// Until when the provider takes changes for the end of this term (C24). Where nobody says how long before the end it
// stops, at is the end itself and rule is CannotTell.
struct TermLock
{
    QDateTime at; // UTC
    Verdict rule;
    bool known() const { return rule.kind == Verdict::Kind::Allowed; }
    bool operator==(const TermLock &) const = default;
};

// What is known of one subscription whose term ends.
struct EndingFacts
{
    Subscription subscription;
    ShownPrice price;   // of the running term
    ShownPrice renewal; // list price of what follows by default or is wanted; Unknown: none known
    ShownPrice asIs;    // list price of the same once more
    // Which month's list the renewal's price is from, and why where that is not the month the next term begins in.
    PriceFound renewalList;
    ShownPrice month;  // list price of the same SKU as a monthly plan; Unknown beside a known asIs: there is none
    SeatLimits limits; // of the SKU; by default none
    std::optional<int> assigned;       // users with a seat of it; unset: not known, and never an alert for it
    QList<SubscriptionChange> waiting; // kinds that decide the end, in the plan or on their way
    // Sent during this term, oldest first, whatever came of it: what the provider says of itself is decided too.
    QList<SubscriptionChange> done;
    bool stopped = false;       // the last of them was refused, or waits for a person in the plan
    QList<IntentId> waitingIds; // beside waiting and done
    QList<IntentId> doneIds;
    QDateTime waitingSince; // UTC, latest of each
    QDateTime doneAt;
    QList<TermMark> marks; // that concern it
};

struct EndingTerm
{
    TermKey key;
    qint64 subscriptionKey = 0;
    qint64 customerKey = 0;
    QString customerName;
    Subscription subscription;
    ShownPrice price;       // of the running term
    PriceFound renewalList; // see EndingFacts
    TermLock lock;
    TermDefault byDefault;
    QList<TermWay> ways; // in the order a screen shows them
    TermDecision decision;
    TermAlert alert;
    bool urgent = false; // see EndingPolicy::urgentDays; not while snoozed or muted
    // What waits in the plan or is on its way as the instruction for the next term; the provider's own stands in
    // subscription.
    std::optional<NextTerm> planned;

    bool locked(const QDateTime &now) const { return now >= lock.at; }
    bool operator==(const EndingTerm &) const = default;
};

// The one definition of urgent (C17), to be printed by every screen that uses the word: an open alert, or a decision
// that still waits in the plan, with this many days or fewer left to the lock.
struct EndingPolicy
{
    int urgentDays = 0;
    Verdict rule; // its source and date
    bool operator==(const EndingPolicy &) const = default;
};
EndingPolicy endingPolicy(const RulePacks &rules, const QString &profile, const QDateTime &now);

// Whether its end belongs on the board at all: it is not over and its end is known and not past.
bool endsAhead(const Subscription &subscription, const QDateTime &now);
EndingTerm endingTerm(const EndingFacts &facts, const RulePacks &rules, const QString &profile, const QDateTime &now);
// "Renew with changes" to what a person has in mind; facts.renewal is the list price of that.
TermWay renewChanged(const EndingFacts &facts, const NextTerm &wanted, const RulePacks &rules, const QString &profile,
                     const QDateTime &now);

// The subscription as it would stand after the end with these instructions: an unset member stays as it is.
Subscription renewedBy(const Subscription &subscription, const std::optional<NextTerm> &next);
// The terms after this one are entered at the day after the last day of this one.
QDate lastTermDay(const Subscription &subscription);

// What has to go into the plan for a way; empty where nothing is to be changed. next only with RenewChanged. Never for
// ExtendedTerm: the provider documents no call for it (api/partner-center.md §0, 2026-05-04).
QList<SubscriptionChange> changesFor(TermOption option, const Subscription &subscription,
                                     const std::optional<NextTerm> &next = {});

// What a decision "leave it as is" was about; recorded with it. When it reads differently by now the decision is
// outdated: it was another default that was accepted.
QString stoodAs(const EndingTerm &term);
// A mute of this end, of every end of its SKU or of its customer; until and why still to be filled in.
TermMark muteOf(const EndingTerm &term, TermMark::Scope scope);

} // namespace tenantry
