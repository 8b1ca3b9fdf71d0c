// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/catalog.h"
#include "sandbox/countries.h"
#include "sandbox/partner.h"
#include "sandbox/population.h"
#include "sandbox/simulated_clock.h"
#include "sandbox/state.h"

#include <memory>

namespace tenantry::sandbox {

// All that the routes work on. One object, main thread; created by Sandbox.
class World final
{
public:
    explicit World(Clock &base);

    // Takes the state as the truth: clock, population and everything that happened since.
    void restore(State state);
    const State &checkpoint(); // the state with the clock's offset filled in

    QDateTime now() const { return clock.now(); }
    const Population &population() const { return *m_population; }
    QString mintGuid();
    QString mintHex(int length);
    QString mintWord(int length); // letters and digits, for passwords and user codes

    SimulatedClock clock;
    const Catalog catalog;
    const Countries countries;
    const Partner partner;
    State state;
    QString baseUrl; // http://127.0.0.1:port

private:
    quint64 mint();
    std::unique_ptr<Population> m_population;
};

} // namespace tenantry::sandbox
