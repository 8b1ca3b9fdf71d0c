// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/term_end_words.h"

#include "ui/common/change_words.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype namedInLine = 2;

class TermEndWords
{
    Q_DECLARE_TR_FUNCTIONS(TermEndWords)

public:
    static QString full(QDate last);
    static QString told(const QDateTime &at);
    static QString with(const QStringList &names);
    static QString day(const TermEndChoices::Choice &choice);
    static QString limits(bool monthly);
    static QString note(const NextTermEnds &ends);
    static QString trouble(const QString &why);
};

QString TermEndWords::full(QDate last)
{
    if (!last.isValid())
        //: end-of-term board, form, until when the next term runs: nothing is cut short
        return tr("Full term");
    //: end-of-term board, form, until when the next term runs: nothing is cut short; %1 is the term's last day
    return tr("Full term – %1").arg(format::date(last));
}

QString TermEndWords::told(const QDateTime &at)
{
    //: end-of-term board, form, until when the next term runs: %1 is a day that stands in the instruction so far
    return tr("%1 – as instructed so far").arg(format::dateUtc(at));
}

QString TermEndWords::with(const QStringList &names)
{
    const QString some = names.mid(0, namedInLine).join(u", "_s);
    if (names.size() <= namedInLine)
        return some;
    //: end-of-term board, form: %1 is the names of some subscriptions, %n is how many others there are
    return tr("%1 and %n more", nullptr, static_cast<int>(names.size() - namedInLine)).arg(some);
}

QString TermEndWords::day(const TermEndChoices::Choice &choice)
{
    const QString day = format::dateUtc(choice.end.at);
    if (choice.end.monthEnd && choice.with.isEmpty())
        //: end-of-term board, form, until when the next term runs: %1 is a day
        return tr("%1 – end of the month").arg(day);
    if (choice.end.monthEnd)
        //: end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too
        return tr("%1 – end of the month, with %2").arg(day, with(choice.with));
    if (!choice.with.isEmpty())
        //: end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too
        return tr("%1 – with %2").arg(day, with(choice.with));
    return day;
}

QString TermEndWords::limits(bool monthly)
{
    if (monthly)
        //: end-of-term board, form: why no other days can be chosen as the end of a term of one month
        return tr("Only month ends and ends of the customer’s other active subscriptions within the term; no trials, "
                  "no 28th to 30th before a month’s end.");
    //: end-of-term board, form: why no other days can be chosen as the end of a term of a year or longer
    return tr("Only month ends and ends of the customer’s other active subscriptions within the term; no trials, no "
              "monthly ones.");
}

QString TermEndWords::note(const NextTermEnds &ends)
{
    if (ends.isReading())
        //: end-of-term board, form: the list of days the next term may end on is on its way
        return tr("Asking the provider which other ends are possible…");
    if (!ends.known())
        return {};
    const Verdict &rule = ends.known()->rule;
    return rule.kind == Verdict::Kind::Allowed ? limits(ends.isMonthly()) : verdictText(rule);
}

QString TermEndWords::trouble(const QString &why)
{
    //: end-of-term board, form: the list of days the next term may end on could not be read; %1 is why, and what to do
    return tr("Other ends than the full term cannot be listed. %1").arg(why);
}

bool isSooner(const TermEndLine &a, const TermEndLine &b)
{
    return a.at < b.at;
}

} // namespace

QList<TermEndLine> termEndLines(const NextTermEnds &ends)
{
    QList<TermEndLine> days;
    bool listed = !ends.chosen().isValid();
    for (const TermEndChoices::Choice &choice : ends.known().value_or(TermEndChoices()).choices) {
        const bool chosen = choice.end.day() == ends.chosen().toUTC().date();
        const QString names = choice.with.size() > namedInLine ? choice.with.join(u", "_s) : QString();
        days.append({chosen ? ends.chosen() : choice.end.at, TermEndWords::day(choice), names});
        listed = listed || chosen;
    }
    if (!listed)
        days.append({ends.chosen(), TermEndWords::told(ends.chosen()), {}});
    std::stable_sort(days.begin(), days.end(), isSooner);
    days.prepend({{}, TermEndWords::full(ends.fullEnd()), {}});
    return days;
}

QString termEndsNote(const NextTermEnds &ends)
{
    return TermEndWords::note(ends);
}

QString termEndsSource(const NextTermEnds &ends)
{
    return ends.known() ? verdictSourceText(ends.known()->rule) : QString();
}

QString termEndsTrouble(const Error &error)
{
    return TermEndWords::trouble(errorText(error).full());
}

} // namespace tenantry
