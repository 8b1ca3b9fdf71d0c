// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/today.h"
#include "testing/fake_services.h"

namespace tenantry::testing {

// Today's lists in memory. Public members are what a test sets beforehand or reads afterwards.
class FakeTodayDesk final : public TodayDesk
{
    Q_OBJECT
public:
    using TodayDesk::TodayDesk;

    Answers<TodayTerms> termAnswers{TodayTerms{}};
    Answers<TodaySends> sendAnswers{TodaySends{}};
    int termReads = 0;
    int sendReads = 0;

    Async<TodayTerms> terms(int limit) override
    {
        Q_UNUSED(limit)
        ++termReads;
        return termAnswers.give();
    }
    Async<TodaySends> sends(int limit) override
    {
        Q_UNUSED(limit)
        ++sendReads;
        return sendAnswers.give();
    }
};

} // namespace tenantry::testing
