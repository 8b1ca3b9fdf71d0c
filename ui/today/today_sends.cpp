// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and changes that wait for somebody, were refused, or were carried out.
#include "domain/subscription_change.h"
#include "ui/common/change_words.h"
#include "ui/common/span_words.h"
#include "ui/common/status_words.h"
#include "ui/today/today_notes.h"
#include "ui/today/today_rows.h"
#include "ui/today/today_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class TodaySendWords
{
    Q_DECLARE_TR_FUNCTIONS(TodaySendWords)

public:
    static QString counts(int waiting, int refused)
    {
        //: screen "Today": orders and changes that wait for somebody
        const QString waits = tr("%n waiting", nullptr, waiting);
        //: screen "Today": orders and changes that were refused; %1 is a number of days
        return waits + u" · "_s + tr("%n refused in %1 days", nullptr, refused).arg(TodayDesk::daysBack);
    }
    static QString nothingWaits()
    {
        //: screen "Today", instead of a list; %1 is a number of days
        return tr("No order and no change waits, none was refused in %1 days").arg(TodayDesk::daysBack);
    }
    static QString confirmed(int count)
    {
        //: screen "Today"; %1 is a number of days
        return tr("%n in %1 days", nullptr, count).arg(TodayDesk::daysBack);
    }
    static QString nothingConfirmed()
    {
        //: screen "Today", instead of a list; %1 is a number of days
        return tr("Nothing was confirmed in %1 days").arg(TodayDesk::daysBack);
    }
    //: screen "Today", what a line is about
    static QString order() { return tr("New order"); }
    //: screen "Today", verb of a line that waits for a decision
    static QString decide() { return tr("Look at it"); }
    //: screen "Today", verb of a line: shows steps, answers and the evidence of it
    static QString proof() { return tr("Show the evidence"); }
    //: screen "Today", verb of a heading
    static QString activity() { return tr("Open activity"); }
    //: screen "Today": an order or a change that was kept while there was no connection
    static QString kept() { return tr("Kept until you send it"); }
};

bool isChangeOf(const Intent &intent)
{
    return changeKindFrom(intent.kind) != ChangeKind::Unknown;
}

QString reasonOf(const Intent &intent, bool change)
{
    switch (intent.state) {
    case IntentState::Queued:
        return TodaySendWords::kept();
    case IntentState::Parked:
        return change ? changeParkReasonText(intent.parkReason) : parkReasonText(intent.parkReason);
    default:
        return intent.detail;
    }
}

TodayRow intentRow(TodaySection section, const Intent &intent, const QDateTime &now)
{
    const bool change = isChangeOf(intent);
    const QString customer = intent.title.section(u": "_s, 0, 0);
    const QString subject = intent.title.section(u": "_s, 1);
    TodayRow row;
    row.section = section;
    row.key = intent.id.text();
    row.state = change ? changeStateWord(intent.state) : statusWord(intent.state);
    row.left = timeAgoText(intent.changedAt, now);
    row.when = todaywords::when(intent.changedAt);
    row.what = {customer, subject};
    row.then = {change ? changeText(changeFromJson(intent.payload)) : TodaySendWords::order(),
                reasonOf(intent, change)};
    row.verb = section == TodaySection::Confirmed ? TodaySendWords::proof() : TodaySendWords::decide();
    row.more = joinedNotes({intent.title, row.then.text, row.then.caption, intent.detail});
    row.target.kind = change ? TodayTarget::Kind::Change : TodayTarget::Kind::Order;
    row.target.intent = intent.id;
    return row;
}

TodayRow activityHeading(TodaySection section, const QString &note)
{
    TodayRow heading = todayHeading(section, note);
    heading.verb = TodaySendWords::activity();
    heading.target.kind = TodayTarget::Kind::Activity;
    return heading;
}

} // namespace

QList<TodayRow> waitingRows(const TodayFacts &facts)
{
    TodayRow heading = activityHeading(TodaySection::Waiting, unreadNote(facts.sends));
    if (!facts.sends.value || !heading.what.caption.isEmpty())
        return {heading};
    const TodaySends &read = *facts.sends.value;
    QList<TodayRow> rows;
    for (const TodayIntents *list : {&read.waiting, &read.refused}) {
        for (const Intent &intent : list->intents)
            rows << intentRow(TodaySection::Waiting, intent, facts.now);
    }
    const int all = read.waiting.inAll + read.refused.inAll;
    const QString note = all == 0 ? TodaySendWords::nothingWaits()
                                  : joinedNotes({TodaySendWords::counts(read.waiting.inAll, read.refused.inAll),
                                                 todaywords::shownOf(static_cast<int>(rows.size()), all)});
    heading.what.caption = todaywords::asOf(note, read.asOf, facts.now);
    rows.prepend(heading);
    return rows;
}

QList<TodayRow> confirmedRows(const TodayFacts &facts)
{
    TodayRow heading = activityHeading(TodaySection::Confirmed, unreadNote(facts.sends));
    if (!facts.sends.value || !heading.what.caption.isEmpty())
        return {heading};
    const TodaySends &read = *facts.sends.value;
    QList<TodayRow> rows;
    for (const Intent &intent : read.confirmed.intents)
        rows << intentRow(TodaySection::Confirmed, intent, facts.now);
    const int all = read.confirmed.inAll;
    const QString note =
        all == 0
            ? TodaySendWords::nothingConfirmed()
            : joinedNotes({TodaySendWords::confirmed(all), todaywords::shownOf(static_cast<int>(rows.size()), all)});
    heading.what.caption = todaywords::asOf(note, read.asOf, facts.now);
    rows.prepend(heading);
    return rows;
}

} // namespace tenantry
