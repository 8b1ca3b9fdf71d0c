// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intent.h"

#include <array>
#include <utility>

namespace tenantry {

namespace {

using IntentWord = std::pair<IntentState, const char *>;
constexpr std::array<IntentWord, 8> intentWords{{
    {IntentState::Draft, "draft"},
    {IntentState::Reviewed, "reviewed"},
    {IntentState::Queued, "queued"},
    {IntentState::Running, "running"},
    {IntentState::Confirmed, "confirmed"},
    {IntentState::Refused, "refused"},
    {IntentState::Parked, "parked"},
    {IntentState::Abandoned, "abandoned"},
}};

using StepWord = std::pair<StepState, const char *>;
constexpr std::array<StepWord, 7> stepWords{{
    {StepState::Waiting, "waiting"},
    {StepState::Sending, "sending"},
    {StepState::SentUnknown, "sent-unknown"},
    {StepState::Accepted, "accepted"},
    {StepState::Confirmed, "confirmed"},
    {StepState::Refused, "refused"},
    {StepState::Parked, "parked"},
}};

template <class Words, class State>
QString wordIn(const Words &words, State state)
{
    for (const auto &[known, word] : words) {
        if (known == state)
            return QString::fromLatin1(word);
    }
    return {};
}

// A word we cannot read must never look sendable, so the caller says what is safe.
template <class Words, class State>
State stateIn(const Words &words, const QString &wanted, State otherwise)
{
    for (const auto &[state, word] : words) {
        if (wanted == QLatin1StringView(word))
            return state;
    }
    return otherwise;
}

} // namespace

bool isFinal(IntentState state)
{
    return state == IntentState::Confirmed || state == IntentState::Refused || state == IntentState::Abandoned;
}

bool isAskedAgain(const QString &parkReason)
{
    return parkReason == QLatin1String(park::providerReview) || parkReason == QLatin1String(park::cannotTell) ||
           parkReason == QLatin1String(park::customerUnderReview);
}

QString wordOf(IntentState state)
{
    return wordIn(intentWords, state);
}

QString wordOf(StepState state)
{
    return wordIn(stepWords, state);
}

IntentState intentStateFrom(const QString &word)
{
    return stateIn(intentWords, word, IntentState::Parked);
}

StepState stepStateFrom(const QString &word)
{
    return stateIn(stepWords, word, StepState::Parked);
}

} // namespace tenantry
