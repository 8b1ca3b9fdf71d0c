// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/evidence_words.h"

#include "domain/order_draft.h"
#include "domain/subscription_change.h"
#include "ui/activity/activity_words.h"
#include "ui/activity/order_list_model.h"
#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/intent_words.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    static Paper::Section change(const EvidencePack &pack);
    static Paper::Section reviewed(const Intent &intent);
    static Paper::Section activity(const QList<ActivityEntry> &entries);
    static Paper::Section step(const Step &step);
    static Paper::Section files(const EvidencePack &pack);
    static QString title() { return tr("Evidence of a change"); }
    static QString environment(Environment environment);
    static QString footnote();

private:
    static void addChange(const SubscriptionChange &change, QList<Paper::Fact> *facts);
    static void addAnswer(const Step &step, QList<Paper::Fact> *facts);
};

// Evidence is read anywhere: instants are printed in UTC, to the millisecond, as the files have them.
QString exactly(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QList<Paper::Fact> stated(const QList<Paper::Fact> &facts)
{
    QList<Paper::Fact> kept;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(kept),
                 [](const Paper::Fact &fact) { return !fact.value.isEmpty(); });
    return kept;
}

QString EvidenceWords::environment(Environment environment)
{
    switch (environment) {
    case Environment::Sample:
        //: Evidence, on paper: where the change was made
        return tr("Sample company: nothing of this is real");
    case Environment::Sandbox:
        //: Evidence, on paper: where the change was made
        return tr("Integration sandbox: nothing of this is real");
    case Environment::Production:
        break;
    }
    //: Evidence, on paper: where the change was made
    return tr("Production");
}

Paper::Section EvidenceWords::change(const EvidencePack &pack)
{
    const Intent &intent = pack.intent;
    const bool change = changeKindFrom(intent.kind) != ChangeKind::Unknown;
    const QString waits = change ? changeParkReasonText(intent.parkReason) : parkReasonText(intent.parkReason);
    //: Evidence, on paper: heading over what it is about
    return {tr("What it is about"),
            stated({//: Evidence, on paper: label, company and product
                    {tr("About"), intent.title},
                    //: Evidence, on paper: label, our id of the change
                    {tr("ID"), intent.id.text(), true},
                    //: Evidence, on paper: label, what became of it
                    {tr("Outcome"), change ? changeStateWord(intent.state).word : statusWord(intent.state).word},
                    //: Evidence, on paper: label, why it waits
                    {tr("Waits because"), intent.parkReason.isEmpty() ? QString() : waits},
                    //: Evidence, on paper: label, the provider's own words
                    {tr("The provider said"), intent.detail == intent.parkReason ? QString() : intent.detail},
                    //: Evidence, on paper: label, the reseller
                    {tr("Partner"), pack.accountName},
                    //: Evidence, on paper: label, tenant of the reseller
                    {tr("Partner tenant"), pack.partnerTenant, true},
                    //: Evidence, on paper: label, production or a place for tests
                    {tr("Made in"), environment(pack.environment)},
                    //: Evidence, on paper: label, an instant
                    {tr("Begun (UTC)"), exactly(intent.createdAt)},
                    //: Evidence, on paper: label, an instant
                    {tr("Last changed (UTC)"), exactly(intent.changedAt)},
                    //: Evidence, on paper: label, when the folder was written
                    {tr("Gathered (UTC)"), exactly(pack.gatheredAt)},
                    //: Evidence, on paper: label, the person who wrote the folder
                    {tr("Gathered by"), pack.gatheredBy}})};
}

void EvidenceWords::addChange(const SubscriptionChange &change, QList<Paper::Fact> *facts)
{
    //: Evidence, on paper: label, seats, name, renewal …
    *facts += {tr("What changes"), changeKindText(change.kind)};
    //: Evidence, on paper: label, the value before the change
    *facts += {tr("Before"), sideText(change.kind, change.before)};
    //: Evidence, on paper: label, the value wanted
    *facts += {tr("After"), sideText(change.kind, change.after)};
    //: Evidence, on paper: label
    *facts += {tr("Customer ID"), change.customer.text(), true};
    //: Evidence, on paper: label
    *facts += {tr("Subscription ID"), change.subscription.text(), true};
}

Paper::Section EvidenceWords::reviewed(const Intent &intent)
{
    QList<Paper::Fact> facts;
    if (changeKindFrom(intent.kind) != ChangeKind::Unknown) {
        addChange(changeFromJson(intent.payload), &facts);
    } else {
        const OrderDraft draft = orderDraftFromJson(intent.payload);
        //: Evidence, on paper: label
        facts += {tr("Customer"), customerOf(intent)};
        //: Evidence, on paper: label, what was ordered and how many
        facts += {tr("Offer and licences"), offersOf(intent)};
        //: Evidence, on paper: label
        facts += {tr("Purchase order"), draft.purchaseOrderNumber};
        for (const LabelledId &id : idsOf(intent))
            facts += {id.label, id.value, true};
    }
    //: Evidence, on paper: heading over the difference a person saw before sending
    return {tr("What was reviewed"), stated(facts)};
}

Paper::Section EvidenceWords::activity(const QList<ActivityEntry> &entries)
{
    //: Evidence, on paper: heading over the log of the change
    Paper::Section section{tr("Who did what when"), {}};
    for (const ActivityEntry &entry : entries) {
        const QString what = activityWord(entry.what).word;
        //: Evidence, on paper: what happened, by whom; %1 "Change sent", %2 a person's name
        const QString line = entry.who.isEmpty() ? what : tr("%1 · signed in: %2").arg(what, entry.who);
        const QString detail = activityDetail(entry);
        section.facts += {exactly(entry.at), detail.isEmpty() ? line : line + u" · "_s + detail};
    }
    if (entries.isEmpty())
        //: Evidence, on paper: in place of the log
        section.facts += {QString(), tr("Nothing is recorded.")};
    return section;
}

void EvidenceWords::addAnswer(const Step &step, QList<Paper::Fact> *facts)
{
    if (step.httpStatus != 0)
        //: Evidence, on paper: label, HTTP status of the provider's answer
        *facts += {tr("Answer"), QString::number(step.httpStatus), true};
    //: Evidence, on paper: label, code and words of the provider's error
    *facts += {tr("Error"), u"%1 %2"_s.arg(step.errorCode, step.errorText).trimmed()};
    //: Evidence, on paper: label, id of our request
    *facts +=
        {tr("Request ID"), step.requestId.isNull() ? QString() : step.requestId.toString(QUuid::WithoutBraces), true};
    //: Evidence, on paper: label, id the provider keeps
    *facts += {tr("Correlation ID"), step.correlationId, true};
}

Paper::Section EvidenceWords::step(const Step &step)
{
    QList<Paper::Fact> facts{//: Evidence, on paper: label, what became of the step
                             {tr("State"), statusWord(step.state).word},
                             //: Evidence, on paper: label, verb and path of the request
                             {tr("Request"), step.sentRoute, true},
                             //: Evidence, on paper: label, an instant
                             {tr("Sent (UTC)"), exactly(step.sentAt)},
                             //: Evidence, on paper: label, how often it was sent
                             {tr("Attempts"), step.attempts > 0 ? QString::number(step.attempts) : QString()}};
    addAnswer(step, &facts);
    //: Evidence, on paper: label, an instant
    facts += {tr("Last changed (UTC)"), exactly(step.changedAt)};
    //: Evidence, on paper: heading over a step; %1 its number, %2 what it does
    return {tr("Step %1: %2").arg(step.number + 1).arg(stepText(step.kind)), stated(facts)};
}

Paper::Section EvidenceWords::files(const EvidencePack &pack)
{
    //: Evidence, on paper: heading over names of files with their hashes
    Paper::Section section{tr("Files in this folder, with SHA-256"), {}};
    for (const EvidencePart &part : pack.parts)
        section.facts += {part.name, part.sha256, true};
    section.facts += {u"manifest.sha256"_s, pack.manifestSha256, true};
    return section;
}

QString EvidenceWords::footnote()
{
    //: Evidence, on paper: last lines. Keep the command and the file name
    return tr("The manifest names every file above it with its SHA-256; the last line here is the manifest's own. "
              "“sha256sum -c manifest.sha256” in the folder tells whether a file was changed since; compare the "
              "manifest's own hash with this paper.");
}

} // namespace

Paper evidencePaper(const EvidencePack &pack)
{
    Paper paper;
    paper.title = EvidenceWords::title();
    paper.subtitle = pack.intent.title;
    paper.sections = {EvidenceWords::change(pack), EvidenceWords::reviewed(pack.intent),
                      EvidenceWords::activity(pack.activity)};
    for (const Step &step : pack.intent.steps)
        paper.sections += EvidenceWords::step(step);
    paper.sections += EvidenceWords::files(pack);
    paper.footnote = EvidenceWords::footnote();
    return paper;
}

} // namespace tenantry
