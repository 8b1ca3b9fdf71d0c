// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

#include "sandbox/chance.h"

namespace tenantry::sandbox {

namespace {

constexpr quint64 mintedKind = 1000;

} // namespace

World::World(Clock &base) : clock(base), partner(Partner::load()) {}

void World::restore(State restored)
{
    state = std::move(restored);
    clock.setOffset(state.clockOffset);
    m_population = std::make_unique<Population>(catalog, partner, state.origin);
}

const State &World::checkpoint()
{
    state.clockOffset = clock.offset();
    return state;
}

quint64 World::mint()
{
    return ++state.minted;
}

QString World::mintGuid()
{
    return guidCarrying(state.origin.number, mintedKind, mint());
}

QString World::mintHex(int length)
{
    return hex(mixed(mixed(state.origin.number + mintedKind) ^ mint()), length);
}

QString World::mintWord(int length)
{
    return code(mixed(mixed(state.origin.number + mintedKind + 1) ^ mint()), length);
}

} // namespace tenantry::sandbox
