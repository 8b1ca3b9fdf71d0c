// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_request.h"
#include "support/error.h"

#include <array>
#include <chrono>
#include <optional>

namespace tenantry {

// What one attempt of a logical call came to.
struct AttemptFault
{
    Error error;
    bool passing = false; // may go away by itself: no connection, cut, timeout
};

// When the client itself repeats a call. Pure. Only GET and HEAD are ever repeated here; what happens to a write that
// failed is the executor's decision.
class RetryPolicy
{
public:
    struct Rung
    {
        int timeoutPercent;             // of the client's timeout: a slow answer gets more time on a later try
        std::chrono::milliseconds wait; // before this try
    };
    // At most three repeats, (2^n - 1) / 2 seconds apart (api/partner-center.md §1.9).
    static constexpr std::array<Rung, 4> ladder{{
        {100, std::chrono::milliseconds(0)},
        {100, std::chrono::milliseconds(500)},
        {150, std::chrono::milliseconds(1500)},
        {200, std::chrono::milliseconds(3500)},
    }};
    // A provider that wants us away longer than this gets its answer passed on instead of a silent wait.
    static constexpr std::chrono::seconds longestWait{300};

    static constexpr std::chrono::milliseconds timeoutOf(int attempt, std::chrono::milliseconds base)
    {
        return base * ladder.at(static_cast<std::size_t>(attempt)).timeoutPercent / 100;
    }

    // attempts: how many were made. Empty: no further try.
    static std::optional<std::chrono::milliseconds> waitAfter(const ApiRequest &request, int attempts, int status,
                                                              std::chrono::seconds retryAfter);
    static std::optional<std::chrono::milliseconds> waitAfter(const ApiRequest &request, int attempts,
                                                              const AttemptFault &fault);
};

// How long a 429 holds the whole queue: what the provider asked for, and never less than the ladder's rung.
std::chrono::milliseconds queuePause(int attempts, std::chrono::seconds retryAfter);

} // namespace tenantry
