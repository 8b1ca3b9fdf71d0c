// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms that end, the plan, trials and ways back.
#include "ui/today/today_rows.h"

#include "ui/common/change_words.h"
#include "ui/common/ending_words.h"
#include "ui/common/format.h"
#include "ui/common/span_words.h"
#include "ui/today/today_notes.h"
#include "ui/today/today_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype customersShown = 5;

class TodayListWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayListWords)

public:
    static QString due(int open, int urgent)
    {
        //: screen "Today": how many decisions about ending terms are due
        const QString all = tr("%n decision(s) due", nullptr, open);
        //: screen "Today", behind "7 decisions due"; the word is defined on the screen
        return urgent > 0 ? all + u", "_s + tr("%n urgent", nullptr, urgent) : all;
    }
    static QString nothingDue(const EndingSummary &summary);
    static QString looked(int terms)
    {
        //: screen "Today", behind "Nothing is due": how many ending terms were looked at; %1 is a number of days
        return tr("%n term(s) that end within %1 days looked at", nullptr, terms).arg(TodayFacts::days);
    }
    //: screen "Today", verb of a line: opens the end-of-term board at this term
    static QString choose() { return tr("Choose renewal…"); }
    //: screen "Today", verb of a line
    static QString openPlan() { return tr("Open the plan"); }
    //: screen "Today", verb of a heading: opens the end-of-term board
    static QString openBoard() { return tr("Open renewals"); }
    //: screen "Today", state of a line: changes were collected and not sent
    static StatusWord unsent() { return {tr("Not sent"), u"plan"_s, Tone::Progress}; }
    static QString changes(int count)
    {
        //: screen "Today": changes in the plan
        return tr("%n change(s)", nullptr, count);
    }
    static QString ofCustomers(const QString &changes, int customers)
    {
        //: screen "Today"; %1 is "13 changes", %n how many customers they are for
        return tr("%1 for %n customer(s)", nullptr, customers).arg(changes);
    }
    static QString held(int count)
    {
        //: screen "Today": some changes of the plan cannot be sent as they are
        return tr("%n cannot be sent as it stands", nullptr, count);
    }
    //: screen "Today": all changes of a line can be sent
    static QString ready() { return tr("Ready to review and send"); }
    //: screen "Today", second line below an amount: what sending costs at once
    static QString nowCaption() { return tr("now"); }
    //: screen "Today", list of unsent changes; %1 is amounts
    static QString costNow(const QString &amounts) { return tr("%1 now").arg(amounts); }
    //: screen "Today", the plan is empty
    static QString planEmpty() { return tr("Nothing is waiting to be sent"); }
    static QString customersMore(int count)
    {
        //: screen "Today", heading of unsent changes: customers that are not listed
        return tr("%n customer(s) more in the plan", nullptr, count);
    }
    static StatusWord trial(TermOutcome outcome);
    static QString trialEnds(int count)
    {
        //: screen "Today": %1 is a number of days
        return tr("%n trial(s) end within %1 days", nullptr, count).arg(TodayDesk::trialDays);
    }
    static QString noTrial()
    {
        //: screen "Today", instead of a list; %1 is a number of days
        return tr("No trial ends within %1 days").arg(TodayDesk::trialDays);
    }
    //: screen "Today", verb of a trial
    static QString convertOrEnd() { return tr("Convert or end…"); }
    static StatusWord cancellable(const Verdict &verdict);
    static QString windows(int count)
    {
        //: screen "Today": how many subscriptions can be cancelled; %1 is a number of days
        return tr("%n window(s) close within %1 days", nullptr, count).arg(TodayDesk::windowDays);
    }
    static QString noWindow()
    {
        //: screen "Today", instead of a list; %1 is a number of days
        return tr("No cancellation date the provider stated lies within the next %1 days").arg(TodayDesk::windowDays);
    }
    static QString bound(const QString &day)
    {
        //: screen "Today": what follows if a subscription is not cancelled in time; %1 is the last day of its term
        return tr("Billed to %1").arg(day);
    }
    static QString refund(bool full)
    {
        //: screen "Today", second line below an amount: all that was paid for this period comes back; an estimate
        return full ? tr("estimate, in full")
                    //: screen "Today", second line below an amount: what comes back by the day; an estimate
                    : tr("estimate, by the day");
    }
    //: screen "Today", second line: no price is known, so nothing can be said about what comes back
    static QString noRefund() { return tr("refund not known"); }
    //: screen "Today", verb of a line: shows the subscription in the list of customers
    static QString show() { return tr("Show it"); }
};

QString TodayListWords::nothingDue(const EndingSummary &summary)
{
    if (summary.nextRaised.isValid())
        //: screen "Today", instead of a list; %1 is the day on which the next decision is asked for
        return tr("Nothing is due until %1").arg(format::date(summary.nextRaised));
    //: screen "Today", instead of a list; %1 is a number of days
    return tr("Nothing is due within %1 days").arg(TodayFacts::days);
}

StatusWord TodayListWords::trial(TermOutcome outcome)
{
    switch (outcome) {
    case TermOutcome::RenewsChanged:
    case TermOutcome::Renews:
        //: screen "Today", state of a trial: it turns into a paid subscription by itself
        return {tr("Becomes paid"), u"triangle"_s, Tone::Attention};
    case TermOutcome::Ends:
        //: screen "Today", state of a trial: it ends by itself
        return {tr("Trial ends"), u"clock"_s, Tone::Attention};
    case TermOutcome::Extended:
    case TermOutcome::Unknown:
        break;
    }
    //: screen "Today", state of a trial: what becomes of it is not known
    return {tr("Not known"), u"dashed-ring"_s, Tone::Muted};
}

StatusWord TodayListWords::cancellable(const Verdict &verdict)
{
    if (verdict.kind == Verdict::Kind::CannotTell)
        return verdictWord(verdict);
    if (!verdict.allowed())
        //: screen "Today", state of a subscription with a cancellation date: our rules say no
        return {tr("Not by our rules"), u"barred-ring"_s, Tone::Attention};
    //: screen "Today", state of a subscription that can be cancelled
    return {tr("Window open"), u"clock"_s, Tone::Attention};
}

TodayCell costCell(const std::optional<Money> &money, const QString &caption)
{
    if (!money)
        return {format::unknown(), caption, {}, Tone::Muted};
    return {format::amount(money->amount, format::minorDigits(money->currency)), caption, money->currency,
            Tone::Normal};
}

QString toolTipOf(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

TodayRow termRow(TodaySection section, const EndingTerm &term, const QDateTime &now)
{
    TodayRow row;
    row.section = section;
    row.key = QString::number(term.subscriptionKey);
    row.state = alertWord(term);
    row.left = timeLeftText(term.lock.at, now);
    row.when = todaywords::when(term.lock.at);
    row.what = {term.customerName, todaywords::seats(endingName(term.subscription), term.subscription.quantity)};
    row.then = {outcomeText(term.byDefault), alertRemark(term)};
    row.cost = costCell(term.byDefault.price.total, exitText(term.byDefault.price));
    if (term.byDefault.outcome == TermOutcome::Ends)
        row.cost = {};
    row.verb = TodayListWords::choose();
    row.more = toolTipOf({outcomeSentence(term.byDefault), ruleText(term.byDefault.rule), cutOffText(term.lock)});
    row.target = {TodayTarget::Kind::Renewals, term.customerKey, term.subscriptionKey, {}, term.key.end.toUTC().date()};
    return row;
}

// --- the plan

struct CustomerPlan
{
    QString customer;
    QStringList changes;
    QMap<QString, Decimal> now; // by currency
    QDateTime changedAt;
    int count = 0;
    int held = 0;
    int unpriced = 0;
};

bool isUnsent(const PlanItem &item)
{
    return item.state == IntentState::Draft || item.state == IntentState::Reviewed;
}

bool isHeld(const PlanItem &item)
{
    return item.verdict.kind == Verdict::Kind::Refused || item.standing == ChangeStanding::Overtaken;
}

void addTo(CustomerPlan &plan, const PlanItem &item)
{
    plan.customer = item.customerName;
    plan.changes << item.subscriptionName + u": "_s + changeText(item.change);
    plan.changedAt = plan.changedAt.isValid() ? std::max(plan.changedAt, item.changedAt) : item.changedAt;
    ++plan.count;
    plan.held += isHeld(item) ? 1 : 0;
    if (item.cost.now)
        plan.now[item.cost.now->currency] = plan.now.value(item.cost.now->currency) + item.cost.now->amount;
    else
        ++plan.unpriced;
}

QList<Money> moneyOf(const QMap<QString, Decimal> &sums)
{
    QList<Money> money;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        money << Money{sum.value(), sum.key()};
    return money;
}

TodayRow planRow(const CustomerPlan &plan, const QDateTime &now)
{
    TodayRow row;
    row.section = TodaySection::Unsent;
    row.key = plan.customer;
    row.state = TodayListWords::unsent();
    row.left = timeAgoText(plan.changedAt, now);
    row.when = todaywords::when(plan.changedAt);
    row.what = {plan.customer, plan.changes.join(u", "_s)};
    row.then = {TodayListWords::changes(plan.count),
                plan.held > 0 ? TodayListWords::held(plan.held) : TodayListWords::ready()};
    const QList<Money> sums = moneyOf(plan.now);
    if (sums.size() == 1 && plan.unpriced == 0)
        row.cost = {format::difference(sums.first().amount, format::minorDigits(sums.first().currency)),
                    TodayListWords::nowCaption(), sums.first().currency};
    else
        row.cost = {sums.isEmpty() ? format::unknown() : sumText(sums, plan.unpriced),
                    TodayListWords::nowCaption(),
                    {},
                    Tone::Muted};
    row.verb = TodayListWords::openPlan();
    row.more = plan.changes.join(u'\n');
    row.target.kind = TodayTarget::Kind::Plan;
    return row;
}

QString planNote(const CustomerPlan &all, qsizetype customers)
{
    const int count = static_cast<int>(customers);
    QString note = TodayListWords::ofCustomers(TodayListWords::changes(all.count), count) + u" · "_s +
                   TodayListWords::costNow(sumText(moneyOf(all.now), all.unpriced));
    if (all.held > 0)
        note += u" · "_s + TodayListWords::held(all.held);
    if (customers > customersShown)
        note += u" · "_s + TodayListWords::customersMore(static_cast<int>(customers - customersShown));
    return note;
}

// --- ways back

TodayRow windowRow(const OpenWindow &window, const QDateTime &now)
{
    const Subscription &subscription = window.subscription;
    TodayRow row;
    row.section = TodaySection::Windows;
    row.key = QString::number(window.subscriptionKey);
    row.state = TodayListWords::cancellable(window.way.verdict);
    row.left = timeLeftText(window.way.until, now);
    row.when = todaywords::when(window.way.until);
    row.what = {window.customerName, todaywords::seats(endingName(subscription), subscription.quantity)};
    const QDate last = lastTermDay(subscription);
    row.then.text = last.isValid() ? TodayListWords::bound(format::date(last)) : QString();
    row.then.caption = window.way.verdict.allowed() ? QString() : verdictReasonText(window.way.verdict);
    row.cost = window.way.refund ? costCell(window.way.refund, TodayListWords::refund(window.way.full))
                                 : TodayCell{{}, TodayListWords::noRefund()};
    row.verb = TodayListWords::show();
    row.more = toolTipOf({verdictSourceText(window.way.verdict), verdictSourceText(window.way.refundRule)});
    row.target = {TodayTarget::Kind::Subscription, window.customerKey, window.subscriptionKey};
    return row;
}

} // namespace

TodayRow todayHeading(TodaySection section, const QString &note)
{
    TodayRow row;
    row.section = section;
    row.heading = true;
    row.what = {todaywords::title(section), note, {}, Tone::Normal};
    return row;
}

QList<TodayRow> decisionRows(const TodayFacts &facts)
{
    TodayRow heading = todayHeading(TodaySection::Decisions, unreadNote(facts.decisions, facts.providerRead()));
    heading.verb = TodayListWords::openBoard();
    heading.target.kind = TodayTarget::Kind::Renewals;
    if (!heading.what.caption.isEmpty() || !facts.decisions.value)
        return {heading};
    const TodayDecisions &read = *facts.decisions.value;
    QList<TodayRow> rows;
    int alerts = 0;
    for (const EndingTerm &term : read.terms) {
        rows << termRow(TodaySection::Decisions, term, facts.now);
        alerts += term.alert.state == TermAlert::State::Open ? 1 : 0;
    }
    const EndingSummary &summary = read.summary;
    heading.what.caption = rows.isEmpty()
                               ? TodayListWords::nothingDue(summary) + u" · "_s + TodayListWords::looked(summary.terms)
                               : joinedNotes({TodayListWords::due(summary.open, summary.urgent),
                                              todaywords::shownOf(alerts, summary.open)});
    heading.what.caption = todaywords::asOf(heading.what.caption, read.asOf, facts.now);
    rows.prepend(heading);
    return rows;
}

QList<TodayRow> unsentRows(const TodayFacts &facts)
{
    TodayRow heading = todayHeading(TodaySection::Unsent, unreadNote(facts.plan));
    heading.verb = TodayListWords::openPlan();
    heading.target.kind = TodayTarget::Kind::Plan;
    if (!facts.plan.value || !heading.what.caption.isEmpty())
        return {heading};
    QList<CustomerPlan> plans;
    QHash<QString, qsizetype> places;
    CustomerPlan all;
    for (const PlanItem &item : facts.plan.value->items) {
        if (!isUnsent(item))
            continue;
        const auto place = places.constFind(item.customerName);
        if (place == places.cend()) {
            places.insert(item.customerName, plans.size());
            plans << CustomerPlan();
        }
        addTo(plans[places.value(item.customerName)], item);
        addTo(all, item);
    }
    QList<TodayRow> rows;
    for (const CustomerPlan &plan : plans.first(std::min(customersShown, plans.size())))
        rows << planRow(plan, facts.now);
    const QString note = plans.isEmpty() ? TodayListWords::planEmpty() : planNote(all, plans.size());
    heading.what.caption = todaywords::asOf(note, facts.plan.value->asOf, facts.now);
    rows.prepend(heading);
    return rows;
}

QList<TodayRow> trialRows(const TodayFacts &facts)
{
    TodayRow heading = todayHeading(TodaySection::Trials, unreadNote(facts.terms, facts.providerRead()));
    if (!facts.terms.value || !heading.what.caption.isEmpty())
        return {heading};
    const TodayTerms &read = *facts.terms.value;
    QList<TodayRow> rows;
    for (const EndingTerm &term : read.trials) {
        TodayRow row = termRow(TodaySection::Trials, term, facts.now);
        row.state = TodayListWords::trial(term.byDefault.outcome);
        row.left = timeLeftText(term.key.end, facts.now);
        row.when = todaywords::when(term.key.end);
        row.verb = TodayListWords::convertOrEnd();
        rows << row;
    }
    const QString note = rows.isEmpty()
                             ? TodayListWords::noTrial()
                             : joinedNotes({TodayListWords::trialEnds(read.trialsInAll),
                                            todaywords::shownOf(static_cast<int>(rows.size()), read.trialsInAll)});
    heading.what.caption = todaywords::asOf(note, read.asOf, facts.now);
    rows.prepend(heading);
    return rows;
}

QList<TodayRow> windowRows(const TodayFacts &facts)
{
    TodayRow heading = todayHeading(TodaySection::Windows, unreadNote(facts.terms, facts.providerRead()));
    if (!facts.terms.value || !heading.what.caption.isEmpty())
        return {heading};
    const TodayTerms &read = *facts.terms.value;
    QList<TodayRow> rows;
    for (const OpenWindow &window : read.windows)
        rows << windowRow(window, facts.now);
    const QString note = rows.isEmpty()
                             ? TodayListWords::noWindow()
                             : joinedNotes({TodayListWords::windows(read.windowsInAll),
                                            todaywords::shownOf(static_cast<int>(rows.size()), read.windowsInAll)});
    heading.what.caption = todaywords::asOf(note, read.asOf, facts.now);
    rows.prepend(heading);
    return rows;
}

QList<TodayRow> todayRows(const TodayFacts &facts)
{
    QList<TodayRow> rows;
    for (const auto list : {troubleRows, decisionRows, unsentRows, waitingRows, trialRows, windowRows, confirmedRows})
        rows += list(facts);
    return rows;
}

QString todayCaption(const TodayFacts &facts)
{
    QStringList parts{QLocale().toString(facts.now.toLocalTime().date(), QLocale::LongFormat)};
    if (facts.decisions.value)
        parts << (facts.decisions.value->summary.open > 0
                      ? TodayListWords::due(facts.decisions.value->summary.open, facts.decisions.value->summary.urgent)
                      : QString());
    parts << troubleNote(facts);
    return joinedNotes(parts);
}

} // namespace tenantry
