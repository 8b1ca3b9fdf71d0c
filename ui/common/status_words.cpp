// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)

public:
    static StatusWord of(const Word<SubscriptionStatus> &status);
    static StatusWord of(const Word<OrderStatus> &status);
    static StatusWord of(const Word<Relationship> &relationship);
    static StatusWord of(IntentState state);
    static StatusWord of(StepState state);
    static QString unknown(const QString &raw)
    {
        //: status column; %1 is a word of the provider that this program does not know
        return raw.isEmpty() ? tr("Unknown") : tr("unknown status “%1”").arg(raw);
    }
    static QString park(const QString &reason);
    static QString role(StaffRole role);
    static QString provider(const Account &account);
};

StatusWord StatusWords::of(const Word<SubscriptionStatus> &status)
{
    switch (status.value) {
    case SubscriptionStatus::Active:
        //: status of a subscription
        return {tr("Active"), u"check-ring"_s, Tone::Good};
    case SubscriptionStatus::Pending:
        //: status of a subscription: the provider is still setting it up
        return {tr("Provisioning"), u"arc"_s, Tone::Progress};
    case SubscriptionStatus::Suspended:
        //: status of a subscription
        return {tr("Suspended"), u"pause"_s, Tone::Trouble};
    case SubscriptionStatus::Expired:
        //: status of a subscription: its term ended
        return {tr("Expired"), u"clock"_s, Tone::Attention};
    case SubscriptionStatus::Disabled:
        //: status of a subscription: switched off by the provider
        return {tr("Disabled"), u"barred-ring"_s, Tone::Trouble};
    case SubscriptionStatus::Deleted:
        //: status of a subscription
        return {tr("Deleted"), u"octagon-x"_s, Tone::Muted};
    case SubscriptionStatus::None:
        //: status of a subscription: the provider says it has none
        return {tr("No status"), u"dashed-ring"_s, Tone::Muted};
    case SubscriptionStatus::Unknown:
        break;
    }
    return {unknown(status.raw), u"dashed-ring"_s, Tone::Attention};
}

StatusWord StatusWords::of(const Word<OrderStatus> &status)
{
    switch (status.value) {
    case OrderStatus::Completed:
        //: status of an order at the provider
        return {tr("Completed"), u"check-ring"_s, Tone::Good};
    case OrderStatus::Pending:
        //: status of an order at the provider
        return {tr("Pending"), u"arc"_s, Tone::Progress};
    case OrderStatus::Cancelled:
        //: status of an order at the provider
        return {tr("Cancelled"), u"octagon-x"_s, Tone::Muted};
    case OrderStatus::Suspended:
        //: status of an order at the provider
        return {tr("Suspended"), u"pause"_s, Tone::Trouble};
    case OrderStatus::PendingReview:
        //: status of an order at the provider
        return {tr("Under review"), u"clock"_s, Tone::Attention};
    case OrderStatus::PendingPoUpload:
        //: status of an order at the provider: it waits for a purchase order document
        return {tr("Waits for the purchase order"), u"clock"_s, Tone::Attention};
    case OrderStatus::PoUploadComplete:
        //: status of an order at the provider: the purchase order document was received
        return {tr("Purchase order received"), u"arc"_s, Tone::Progress};
    case OrderStatus::PoReviewRejected:
        //: status of an order at the provider: the purchase order document was refused
        return {tr("Purchase order refused"), u"octagon-x"_s, Tone::Trouble};
    case OrderStatus::PartialSuccess:
        //: status of an order at the provider: some lines were ordered, some not
        return {tr("Partly done"), u"triangle"_s, Tone::Attention};
    case OrderStatus::Error:
        //: status of an order at the provider
        return {tr("Failed"), u"octagon-x"_s, Tone::Trouble};
    case OrderStatus::Unknown:
        break;
    }
    return {unknown(status.raw), u"dashed-ring"_s, Tone::Attention};
}

StatusWord StatusWords::of(const Word<Relationship> &relationship)
{
    switch (relationship.value) {
    case Relationship::None:
        //: relation of the partner to a customer
        return {tr("No relationship"), u"barred-ring"_s, Tone::Muted};
    case Relationship::Reseller:
        //: relation of the partner to a customer
        return {tr("Reseller"), u"check-ring"_s, Tone::Good};
    case Relationship::Advisor:
        //: relation of the partner to a customer
        return {tr("Advisor"), u"info"_s, Tone::Muted};
    case Relationship::Syndication:
        //: relation of the partner to a customer
        return {tr("Syndication"), u"info"_s, Tone::Muted};
    case Relationship::MicrosoftSupport:
        //: relation of the partner to a customer
        return {tr("Microsoft support"), u"info"_s, Tone::Muted};
    case Relationship::Pending:
        //: relation of the partner to a customer: the customer has not accepted yet
        return {tr("Waits for acceptance"), u"clock"_s, Tone::Attention};
    case Relationship::Unknown:
        break;
    }
    return {unknown(relationship.raw), u"dashed-ring"_s, Tone::Attention};
}

StatusWord StatusWords::of(IntentState state)
{
    switch (state) {
    case IntentState::Draft:
        //: state of an order of ours: being written
        return {tr("Draft"), u"dashed-ring"_s, Tone::Muted};
    case IntentState::Reviewed:
        //: state of an order of ours: looked over, not sent
        return {tr("Reviewed"), u"dashed-ring"_s, Tone::Muted};
    case IntentState::Queued:
        //: state of an order of ours: kept until the person sends it
        return {tr("Kept for sending"), u"clock"_s, Tone::Attention};
    case IntentState::Running:
        //: state of an order of ours
        return {tr("Being placed"), u"arc"_s, Tone::Progress};
    case IntentState::Confirmed:
        //: state of an order of ours: the provider carried it out
        return {tr("Done"), u"check-ring"_s, Tone::Good};
    case IntentState::Refused:
        //: state of an order of ours: the provider refused it
        return {tr("Refused"), u"octagon-x"_s, Tone::Trouble};
    case IntentState::Parked:
        //: state of an order of ours: waits for a decision of somebody
        return {tr("Waits for a decision"), u"pause"_s, Tone::Attention};
    case IntentState::Abandoned:
        //: state of an order of ours: given up by the person
        return {tr("Given up"), u"barred-ring"_s, Tone::Muted};
    }
    return {};
}

StatusWord StatusWords::of(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        //: state of one step of an order
        return {tr("Not started"), u"dot"_s, Tone::Muted};
    case StepState::Sending:
        //: state of one step of an order
        return {tr("Sending"), u"arc"_s, Tone::Progress};
    case StepState::SentUnknown:
        //: state of one step of an order: sent, and no answer was read
        return {tr("Sent, no answer yet"), u"triangle"_s, Tone::Attention};
    case StepState::Accepted:
        //: state of one step of an order: the provider took it and works on it
        return {tr("Accepted"), u"arc"_s, Tone::Progress};
    case StepState::Confirmed:
        //: state of one step of an order
        return {tr("Done"), u"check-ring"_s, Tone::Good};
    case StepState::Refused:
        //: state of one step of an order
        return {tr("Refused"), u"octagon-x"_s, Tone::Trouble};
    case StepState::Parked:
        //: state of one step of an order: waits for a decision of somebody
        return {tr("Waits for a decision"), u"pause"_s, Tone::Attention};
    }
    return {};
}

QString StatusWords::park(const QString &reason)
{
    if (reason == QLatin1String(park::priceChanged))
        //: why an order waits
        return tr("The price changed after you reviewed the order.");
    if (reason == QLatin1String(park::tenantTaken))
        //: why an order waits
        return tr("The tenant name was taken by someone else in the meantime.");
    if (reason == QLatin1String(park::agreementMissing))
        //: why an order waits
        return tr("The provider has no customer agreement on record for this customer.");
    if (reason == QLatin1String(park::offerGone))
        //: why an order waits
        return tr("An ordered offer is no longer sold.");
    if (reason == QLatin1String(park::needsSignIn))
        //: why an order waits
        return tr("The sign-in has ended. Sign in again, then send the order.");
    if (reason == QLatin1String(park::providerReview))
        //: why an order waits
        return tr("The provider is reviewing the order.");
    if (reason == QLatin1String(park::customerUnderReview))
        //: why an order waits
        return tr("The provider is reviewing this customer’s account.");
    if (reason == QLatin1String(park::partialSuccess))
        //: why an order waits
        return tr("Some lines were ordered, others were refused.");
    if (reason == QLatin1String(park::movedOn))
        //: Why a change waits
        return StatusWords::tr("The provider's state has changed since. Decide which of the two shall stand.");
    if (reason == QLatin1String(park::operationPending))
        //: Why a change waits
        return StatusWords::tr("The provider is still busy with this subscription. Try again tomorrow.");
    if (reason == QLatin1String(park::cannotTell))
        //: why an order waits
        return tr("No answer came, and reading back did not tell whether the order took effect.");
    return reason;
}

QString StatusWords::role(StaffRole role)
{
    switch (role) {
    case StaffRole::AdminAgent:
        //: role of the signed-in person at the provider
        return tr("Admin agent");
    case StaffRole::SalesAgent:
        //: role of the signed-in person at the provider
        return tr("Sales agent");
    case StaffRole::HelpdeskAgent:
        //: role of the signed-in person at the provider
        return tr("Helpdesk agent");
    case StaffRole::Unknown:
        break;
    }
    //: role of the signed-in person at the provider: nobody told
    return tr("Not stated");
}

QString StatusWords::provider(const Account &account)
{
    switch (account.environment) {
    case Environment::Sample:
        //: who answers, in a sentence: "no answer from the sample company"
        return tr("the sample company");
    case Environment::Sandbox:
        //: who answers, in a sentence: "no answer from the sandbox"
        return tr("the sandbox");
    case Environment::Production:
        break;
    }
    //: who answers, in a sentence: "no answer from Microsoft"; a proper name
    return tr("Microsoft");
}

} // namespace

StatusWord statusWord(const Word<SubscriptionStatus> &status)
{
    return StatusWords::of(status);
}

StatusWord statusWord(const Word<OrderStatus> &status)
{
    return StatusWords::of(status);
}

StatusWord statusWord(const Word<Relationship> &relationship)
{
    return StatusWords::of(relationship);
}

StatusWord statusWord(IntentState state)
{
    return StatusWords::of(state);
}

StatusWord statusWord(StepState state)
{
    return StatusWords::of(state);
}

QString roleText(StaffRole role)
{
    return StatusWords::role(role);
}

QString parkReasonText(const QString &reason)
{
    return StatusWords::park(reason);
}

QString providerName(const Account &account)
{
    return StatusWords::provider(account);
}

} // namespace tenantry
