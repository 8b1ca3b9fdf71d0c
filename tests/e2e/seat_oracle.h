// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

namespace tenantry::oracle {

using Second = std::int64_t; // since 1970, UTC

// What of a subscription's seats may go back, told seat by seat. Written apart: it knows neither the program nor the
// sandbox, only api/partner-center.md §19.2 and §19.3. A seat goes back within seven days of the purchase, the renewal
// or its own addition, to the second; those that go are the youngest; one always stays.
//
// It keeps two books: what happened at the provider, and what somebody can know of it who only looks now and then. Of a
// seat that appeared between two looks nobody can say more than that.
class SeatOracle
{
public:
    explicit SeatOracle(int bought, Second at);

    // --- at the provider
    void set(int seats, Second at);
    void renew(Second at);
    int seats() const { return static_cast<int>(m_came.size()); }
    int mayGo(Second now) const; // tried one after another
    // An instant at which a way back ends; 0: none is open.
    Second someEdge(std::size_t which) const;

    // --- somebody looks
    void look(Second at);
    bool looked() const { return m_looked; }
    int lastSeen() const { return static_cast<int>(m_known.size()); }

    struct Offer
    {
        int seats = 0;               // the greatest reduction that certainly will be accepted
        std::map<Second, int> until; // the same by the instant at which it ends
        int unknown = 0;             // more that may or may not be
    };
    Offer offer(Second now, bool providerTells) const;

private:
    struct Known
    {
        Second earliest;
        Second latest;
    };
    std::vector<Second> m_came; // of each seat that is there, oldest first
    std::vector<Known> m_known; // the same for who looked, as of the last look
    Second m_opened;            // purchase or last renewal
    Second m_lastLook = 0;
    bool m_looked = false;
    bool m_renewed = false; // since the last look
};

} // namespace tenantry::oracle
