// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry_policy.h"

#include <algorithm>

namespace tenantry {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

std::optional<milliseconds> nextRung(const ApiRequest &request, int attempts)
{
    const auto next = static_cast<std::size_t>(attempts);
    if (!request.repeatable() || next >= RetryPolicy::ladder.size())
        return std::nullopt;
    return RetryPolicy::ladder.at(next).wait;
}

bool passes(int status)
{
    return status == 429 || status == 500 || (status >= 502 && status <= 504);
}

} // namespace

std::optional<milliseconds> RetryPolicy::waitAfter(const ApiRequest &request, int attempts, int status,
                                                   seconds retryAfter)
{
    if (!passes(status) || retryAfter > longestWait)
        return std::nullopt;
    const auto wait = nextRung(request, attempts);
    if (!wait)
        return std::nullopt;
    return std::max<milliseconds>(*wait, retryAfter);
}

std::optional<milliseconds> RetryPolicy::waitAfter(const ApiRequest &request, int attempts, const AttemptFault &fault)
{
    return fault.passing ? nextRung(request, attempts) : std::nullopt;
}

milliseconds queuePause(int attempts, seconds retryAfter)
{
    const auto rung = std::min(static_cast<std::size_t>(std::max(attempts, 1)), RetryPolicy::ladder.size() - 1);
    return std::max<milliseconds>(RetryPolicy::ladder.at(rung).wait, retryAfter);
}

} // namespace tenantry
