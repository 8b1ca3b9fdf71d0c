// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/span_words.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

constexpr qint64 secondsOfHour = 3600;
constexpr qint64 secondsOfDay = 24 * secondsOfHour;

class SpanWords
{
    Q_DECLARE_TR_FUNCTIONS(SpanWords)

public:
    static QString span(qint64 seconds)
    {
        if (seconds >= 2 * secondsOfDay)
            //: a length of time
            return tr("%n day(s)", nullptr, static_cast<int>(seconds / secondsOfDay));
        const QString minutes = QStringLiteral("%1").arg(seconds % secondsOfHour / 60, 2, 10, QChar(u'0'));
        if (seconds >= secondsOfHour)
            //: a length of time; %1 hours, %2 minutes with two digits
            return tr("%1 h %2 min").arg(seconds / secondsOfHour).arg(minutes);
        //: a length of time; %1 minutes
        return tr("%1 min").arg(seconds / 60);
    }
    static QString left(qint64 seconds)
    {
        //: how long a deadline is away; %1 is "6 days" or "2 h 05 min"
        return tr("%1 left").arg(span(seconds));
    }
    //: a deadline has passed
    static QString over() { return tr("over"); }
    static QString ago(qint64 seconds)
    {
        //: how long ago something happened; %1 is "6 days" or "2 h 05 min"
        return tr("%1 ago").arg(span(seconds));
    }
    //: it happened less than a minute ago
    static QString justNow() { return tr("just now"); }
};

} // namespace

QString timeLeftText(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid())
        return {};
    const qint64 seconds = now.secsTo(until);
    return seconds > 0 ? SpanWords::left(seconds) : SpanWords::over();
}

QString timeAgoText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const qint64 seconds = since.secsTo(now);
    return seconds >= 60 ? SpanWords::ago(seconds) : SpanWords::justNow();
}

} // namespace tenantry
