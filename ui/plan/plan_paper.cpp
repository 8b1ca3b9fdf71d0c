// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_paper.h"

#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/plan/plan_line.h"
#include "ui/plan/plan_totals.h"

#include <QCollator>
#include <QCoreApplication>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class PlanPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanPaperWords)

public:
    //: planned changes on paper: title
    static QString title() { return tr("Planned changes of subscriptions, for approval"); }
    static QString noCustomer()
    {
        //: planned changes on paper: heading over changes whose customer is no longer known
        return tr("Customer no longer known");
    }
    static QString environment(Environment environment)
    {
        switch (environment) {
        case Environment::Sample:
            //: planned changes on paper: where they would be sent
            return tr("Sample company: nothing of this is real");
        case Environment::Sandbox:
            //: planned changes on paper: where they would be sent
            return tr("Integration sandbox: nothing of this is billed");
        case Environment::Production:
            break;
        }
        //: planned changes on paper: where they would be sent
        return tr("Production");
    }
    static Paper::Section origin(const PlanPaperFacts &facts);
    static Paper::Section totals(const PlanTotals &totals, const QString &credit);
    static Paper::Section approval();
    static QString footnote()
    {
        //: planned changes on paper: below everything
        return tr(
            "Costs are purchase prices before tax, computed when this was prepared. Nothing is sent until a person "
            "sends it; what the provider says then counts.");
    }
};

Paper::Section PlanPaperWords::origin(const PlanPaperFacts &facts)
{
    const Account account = facts.account.value_or(Account());
    //: planned changes on paper: label, the reseller
    QList<Paper::Fact> list{{tr("Partner"), account.displayName},
                            //: planned changes on paper: label, tenant of the reseller
                            {tr("Partner tenant"), account.partnerTenant, true},
                            //: planned changes on paper: label, a person
                            {tr("Prepared by"), account.signedInAs},
                            //: planned changes on paper: label, an instant
                            {tr("Prepared on"), format::deadline(facts.preparedAt)},
                            //: planned changes on paper: label, production or a place for tests
                            {tr("For"), facts.account ? environment(account.environment) : QString()}};
    list.removeIf([](const Paper::Fact &fact) { return fact.value.isEmpty(); });
    //: planned changes on paper: heading over who prepared them
    return {tr("Prepared"), list};
}

Paper::Section PlanPaperWords::totals(const PlanTotals &totals, const QString &credit)
{
    QList<Paper::Fact> list{//: planned changes on paper: label of their number
                            {tr("Changes"), format::count(totals.changes)},
                            //: planned changes on paper: label of a sum, due at once
                            {tr("Now"), amountLines(totals.now)},
                            //: planned changes on paper: label of a sum, due in each full billing period
                            {tr("Per period"), amountLines(totals.perPeriod)},
                            //: planned changes on paper: label of a sum, up to the end of the terms
                            {tr("To term end"), amountLines(totals.toTermEnd)}};
    if (totals.unknown > 0)
        //: planned changes on paper: label of the number of changes whose cost is not known in full
        list += {tr("Cost not known"), format::count(totals.unknown)};
    if (!credit.isEmpty())
        //: planned changes on paper: label of the estimate of the credit line
        list += {tr("Credit line"), credit};
    //: planned changes on paper: heading over the sums
    return {tr("Totals"), list};
}

Paper::Section PlanPaperWords::approval()
{
    const QString line(40, u'_');
    //: planned changes on paper: heading over the place to sign
    return {tr("Approved by"),
            {//: planned changes on paper: label before a line to write on
             {tr("Name"), line},
             //: planned changes on paper: label before a line to write on
             {tr("Date"), line},
             //: planned changes on paper: label before a line to write on
             {tr("Signature"), line}}};
}

// What changes, what is said to it, what it costs: a line each.
QString linesOf(const PlanItem &item)
{
    const QString word = lineWord(item).word;
    const QString reason = lineReason(item);
    QStringList lines{arrowText(lineBefore(item), lineAfter(item)), reason.isEmpty() ? word : word + u": "_s + reason,
                      costText(item.cost)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<Paper::Section> customersOf(const QList<PlanItem> &items)
{
    QMap<QString, QList<Paper::Fact>> byName;
    for (const PlanItem &item : items) {
        QList<Paper::Fact> &facts = byName[item.customerName + u'\n' + item.change.customer.text()];
        facts += {lineName(item), linesOf(item)};
        facts += {QString(), item.change.subscription.text(), true};
    }
    QStringList keys = byName.keys();
    std::sort(keys.begin(), keys.end(), QCollator());
    QList<Paper::Section> sections;
    for (const QString &key : keys) {
        const QString name = key.section(u'\n', 0, 0);
        sections += {name.isEmpty() ? PlanPaperWords::noCustomer() : name, byName.value(key)};
    }
    return sections;
}

} // namespace

Paper planPaper(const QList<PlanItem> &items, const PlanPaperFacts &facts)
{
    PlanSum sum;
    for (const PlanItem &item : items)
        sum.add(item.cost);
    Paper paper;
    paper.title = PlanPaperWords::title();
    paper.sections += PlanPaperWords::origin(facts);
    paper.sections += customersOf(items);
    paper.sections += PlanPaperWords::totals(sum.totals(), facts.credit);
    paper.sections += PlanPaperWords::approval();
    paper.footnote = PlanPaperWords::footnote();
    return paper;
}

} // namespace tenantry
