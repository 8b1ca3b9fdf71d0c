// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/change_read_back.h"

#include "providers/partnercenter/change_facts.h"
#include "providers/partnercenter/change_standing.h"
#include "providers/partnercenter/verdicts.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

using Found = ReadBackVerdict::Kind;

ReadBackVerdict notChanged(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    ReadBackVerdict verdict = repeatUnlessTooSoon(step, now);
    if (verdict.kind != Found::NotHappened)
        return verdict;
    // Unmoved to the byte: what was sent is what would be sent again.
    const bool unmoved = intent.facts.value(facts::resource).toString().toUtf8() == reply.body;
    verdict.facts.insert(facts::resourceReadAt, unmoved ? now.toString(Qt::ISODateWithMs) : QString());
    return verdict;
}

} // namespace

std::optional<ApiRequest> changeReadBack(const Intent &intent, const Step &step, int round)
{
    if (step.kind != steps::subscriptionWrite || onlyRead(step) || round > 0)
        return std::nullopt;
    return readRequest(intent);
}

ReadBackVerdict judgeChangeReadBack(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const SubscriptionChange change = changeOf(intent);
    const Result<SubscriptionResource> resource = parseSubscriptionResource(change.customer, reply);
    const bool gone = !resource && resource.error().kind == Error::Kind::NotFound;
    if (gone)
        return readBackVerdict(change.kind == ChangeKind::Cancel ? Found::Happened : Found::CannotTell);
    if (!resource)
        return unansweredQuestion(resource.error());
    switch (standingOf(change, *resource)) {
    case ChangeStanding::AlreadySo:
        return readBackVerdict(Found::Happened);
    case ChangeStanding::Fits:
        return notChanged(intent, step, reply, now);
    case ChangeStanding::Overtaken:
        break;
    }
    return readBackVerdict(Found::CannotTell);
}

} // namespace tenantry::partnercenter
