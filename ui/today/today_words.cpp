// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_words.h"

#include "ui/common/ending_words.h"
#include "ui/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)

public:
    static QString title(TodaySection section);
    static QString seats(const QString &subscription, int count)
    {
        //: screen "Today"; %1 is the name of a subscription, %n its number of seats
        return tr("%1, %n seat(s)", nullptr, count).arg(subscription);
    }
    //: screen "Today", instead of a list: it is still being read from this computer
    static QString notRead() { return tr("Not read yet"); }
    static QString notReadFromProvider()
    {
        //: screen "Today", instead of a list: no round of reading from the provider has ended yet
        return tr("Not known: nothing has been read from the provider yet");
    }
    //: screen "Today", instead of a list; %1 is a sentence
    static QString couldNotRead(const QString &why) { return tr("Could not be read: %1").arg(why); }
    //: screen "Today"; %1 is what was found, %2 a time, or day and time
    static QString asOf(const QString &note, const QString &at) { return tr("%1 · as of %2").arg(note, at); }
    static QString shownOf(int shown, int all)
    {
        //: screen "Today": only the first of a list are shown; %1 and %2 are numbers
        return tr("%1 of %2 shown").arg(format::count(shown), format::count(all));
    }
};

QString TodayWords::title(TodaySection section)
{
    switch (section) {
    case TodaySection::Trouble:
        //: screen "Today", heading of a list: what does not work
        return tr("Trouble");
    case TodaySection::Decisions:
        //: screen "Today", heading of a list: terms that end and that somebody has to decide about
        return tr("Decisions due");
    case TodaySection::Unsent:
        //: screen "Today", heading of a list: changes collected in the plan
        return tr("Changes not sent");
    case TodaySection::Waiting:
        //: screen "Today", heading of a list: orders and changes that wait for somebody, and those that were refused
        return tr("Waiting and refused");
    case TodaySection::Trials:
        //: screen "Today", heading of a list
        return tr("Trials that end");
    case TodaySection::Windows:
        //: screen "Today", heading of a list: subscriptions that can still be cancelled
        return tr("Can still be cancelled");
    case TodaySection::Confirmed:
        break;
    }
    //: screen "Today", heading of a list: orders and changes the provider has carried out
    return tr("Lately confirmed");
}

} // namespace

namespace todaywords {

QString title(TodaySection section)
{
    return TodayWords::title(section);
}

TodayCell when(const QDateTime &utc)
{
    if (!utc.isValid())
        return {format::unknown(), {}, {}, Tone::Muted};
    return {instantUtcText(utc), instantHereText(utc), {}, Tone::Normal};
}

QString seats(const QString &subscription, int seats)
{
    return TodayWords::seats(subscription, seats);
}

QString notRead()
{
    return TodayWords::notRead();
}

QString notReadFromProvider()
{
    return TodayWords::notReadFromProvider();
}

QString couldNotRead(const QString &why)
{
    return TodayWords::couldNotRead(why);
}

QString asOf(const QString &note, const QDateTime &at, const QDateTime &now)
{
    return at.isValid() ? TodayWords::asOf(note, format::recent(at, now)) : note;
}

QString shownOf(int shown, int all)
{
    return shown < all ? TodayWords::shownOf(shown, all) : QString();
}

} // namespace todaywords

} // namespace tenantry
