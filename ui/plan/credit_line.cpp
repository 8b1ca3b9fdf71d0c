// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/credit_line.h"

#include "services/api/preferences.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class CreditWords
{
    Q_DECLARE_TR_FUNCTIONS(CreditWords)

public:
    static QString within(const QString &needed, const QString &left)
    {
        //: plan, estimate of the credit line: %1 is an amount the plan needs, %2 what is left, with its currency
        return tr("Estimate: the plan needs %1 now, %2 of credit are left").arg(needed, left);
    }
    static QString beyond(const QString &needed, const QString &more, const QString &left)
    {
        //: plan, estimate of the credit line that would not do: %1 what the plan needs, %2 how much is missing, %3 what
        //: is left. 800023 is the provider's code
        return tr("Estimate: the plan needs %1 now, %2 more than the %3 of credit that are left. The provider may "
                  "refuse "
                  "what goes beyond it (800023)")
            .arg(needed, more, left);
    }
    static QString source(const QString &limit, const QString &open, const QString &day)
    {
        //: plan, where the estimate of the credit line comes from: %1 and %2 are amounts, %3 a day
        return tr("limit %1, open balance %2, entered %3").arg(limit, open, day);
    }
    static QString unknown(int changes)
    {
        //: plan, estimate of the credit line: so many changes are left out
        return tr("%n change(s) of unknown cost are not counted.", nullptr, changes);
    }
};

QString creditKey(const AccountId &account)
{
    return u"credit/"_s + account.text();
}

CreditLine creditLineFrom(const QJsonObject &json)
{
    const auto amount = [&json](QLatin1StringView name) {
        return decimalFrom(json[name].toString()).value_or(Decimal());
    };
    return {json["currency"_L1].toString(), amount("limit"_L1), amount("open"_L1),
            QDateTime::fromString(json["enteredAt"_L1].toString(), Qt::ISODateWithMs)};
}

void storeCreditLines(Preferences &preferences, const AccountId &account, const QList<CreditLine> &lines)
{
    QJsonArray array;
    for (const CreditLine &line : lines)
        array += QJsonObject{{u"currency"_s, line.currency},
                             {u"limit"_s, digits(line.limit)},
                             {u"open"_s, digits(line.open)},
                             {u"enteredAt"_s, line.enteredAt.toUTC().toString(Qt::ISODateWithMs)}};
    preferences.setValue(creditKey(account), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QList<CreditLine> withoutCurrency(QList<CreditLine> lines, const QString &currency)
{
    lines.removeIf([&currency](const CreditLine &line) { return line.currency == currency; });
    return lines;
}

QString sentenceOf(const CreditEstimate &estimate)
{
    const CreditLine &line = estimate.line;
    const auto money = [&line](const Decimal &amount) { return format::money({amount, line.currency}); };
    const QString needed = money(estimate.needed);
    const QString left = money(estimate.left());
    const QString verdict = estimate.exceeded()
                                ? CreditWords::beyond(needed, money(estimate.needed - estimate.left()), left)
                                : CreditWords::within(needed, left);
    const QString source = CreditWords::source(money(line.limit), money(line.open), format::date(line.enteredAt));
    return verdict + u" ("_s + source + u")."_s;
}

} // namespace

QList<CreditLine> creditLines(const Preferences &preferences, const AccountId &account)
{
    QList<CreditLine> lines;
    const QJsonArray array = QJsonDocument::fromJson(preferences.value(creditKey(account)).toUtf8()).array();
    for (const QJsonValue each : array)
        lines += creditLineFrom(each.toObject());
    return lines;
}

void keepCreditLine(Preferences &preferences, const AccountId &account, const CreditLine &line)
{
    QList<CreditLine> lines = withoutCurrency(creditLines(preferences, account), line.currency);
    lines += line;
    std::sort(lines.begin(), lines.end(),
              [](const CreditLine &a, const CreditLine &b) { return a.currency < b.currency; });
    storeCreditLines(preferences, account, lines);
}

void forgetCreditLine(Preferences &preferences, const AccountId &account, const QString &currency)
{
    storeCreditLines(preferences, account, withoutCurrency(creditLines(preferences, account), currency));
}

// A mark that could be either is taken as the language has it; a group that is not of three digits is no number.
std::optional<Decimal> readCreditAmount(const QString &typed, const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    QString text = typed.trimmed();
    const qsizetype point = text.lastIndexOf(locale.decimalPoint());
    const QStringList groups = text.left(point < 0 ? text.size() : point).split(group);
    for (qsizetype at = 1; at < groups.size(); ++at) {
        if (groups.at(at).size() != 3)
            return std::nullopt;
    }
    QString plain = groups.join(QString());
    if (point >= 0)
        plain += u'.' + text.mid(point + locale.decimalPoint().size());
    const bool figures = !plain.isEmpty() && std::all_of(plain.begin(), plain.end(),
                                                         [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return figures ? decimalFrom(plain) : std::nullopt;
}

QList<CreditEstimate> creditEstimates(const QList<CreditLine> &lines, const QList<Money> &charges)
{
    QList<CreditEstimate> estimates;
    for (const CreditLine &line : lines) {
        for (const Money &charge : charges) {
            if (charge.currency == line.currency)
                estimates += CreditEstimate{line, charge.amount};
        }
    }
    return estimates;
}

QString creditText(const QList<CreditEstimate> &estimates, int unknown)
{
    QStringList sentences;
    for (const CreditEstimate &estimate : estimates)
        sentences += sentenceOf(estimate);
    if (unknown > 0 && !estimates.isEmpty())
        sentences += CreditWords::unknown(unknown);
    return sentences.join(u'\n');
}

} // namespace tenantry
