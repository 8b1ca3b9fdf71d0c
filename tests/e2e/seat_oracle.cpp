// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/seat_oracle.h"

namespace tenantry::oracle {

namespace {

constexpr Second sevenDays = 7 * 24 * 60 * 60;

bool isOpen(Second came, Second now)
{
    return now - came < sevenDays;
}

} // namespace

SeatOracle::SeatOracle(int bought, Second at) : m_opened(at)
{
    set(bought, at);
}

void SeatOracle::set(int seats, Second at)
{
    while (this->seats() > seats)
        m_came.pop_back();
    while (this->seats() < seats)
        m_came.push_back(at);
}

void SeatOracle::renew(Second at)
{
    for (Second &came : m_came)
        came = at;
    m_opened = at;
    m_renewed = true;
}

int SeatOracle::mayGo(Second now) const
{
    int gone = 0;
    while (gone + 1 < seats() && isOpen(m_came[m_came.size() - 1 - static_cast<std::size_t>(gone)], now))
        ++gone;
    return gone;
}

Second SeatOracle::someEdge(std::size_t which) const
{
    return m_came.empty() ? 0 : m_came[which % m_came.size()] + sevenDays;
}

void SeatOracle::look(Second at)
{
    const std::size_t before = m_known.size();
    m_known.resize(m_came.size());
    for (std::size_t seat = 0; seat < m_known.size(); ++seat) {
        if (!m_looked)
            m_known[seat] = {m_opened, at};
        else if (m_renewed)
            m_known[seat] = {m_opened, seat < before ? m_opened : at};
        else if (seat >= before)
            m_known[seat] = {m_lastLook, at};
    }
    m_lastLook = at;
    m_looked = true;
    m_renewed = false;
}

SeatOracle::Offer SeatOracle::offer(Second now, bool providerTells) const
{
    Offer offer;
    int open = 0;
    int perhaps = 0;
    for (std::size_t seat = 0; seat < m_known.size(); ++seat) {
        const Second came = providerTells ? m_came[seat] : m_known[seat].earliest;
        if (isOpen(came, now)) {
            ++open;
            ++offer.until[came + sevenDays];
        } else if (!providerTells && isOpen(m_known[seat].latest, now)) {
            ++perhaps;
        }
    }
    const int all = static_cast<int>(m_known.size());
    offer.seats = open == all && open > 0 ? open - 1 : open;
    if (offer.seats < open && --offer.until.begin()->second == 0) // the one that stays is one that could go soonest
        offer.until.erase(offer.until.begin());
    offer.unknown = open + perhaps == all && perhaps > 0 ? perhaps - 1 : perhaps;
    return offer;
}

} // namespace tenantry::oracle
