// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_packs.h"
#include "services/api/transition_desk.h"
#include "services/session.h"

namespace tenantry {

class Clock;
class Connection;
class Database;

// Reads the provider's list of targets, then for each eligible one the terms and plans it is sold with; prices come
// from the stored price list. GUI thread.
class TransitionService final : public TransitionDesk
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        CurrentSession session;
        Clock &clock;
        std::function<const RulePacks &()> rules;
    };
    explicit TransitionService(Parts parts, QObject *parent = nullptr);

    Async<TransitionQuestion> targets(qint64 subscriptionKey) override;

private:
    struct Round;
    void askTargets(const std::shared_ptr<Round> &round);
    void askPlans(const std::shared_ptr<Round> &round);
    void takePlans(const std::shared_ptr<Round> &round, const QString &sku,
                   const Result<QList<Provider::CatalogAvailability>> &found);
    bool mayBe(const Round &round, const TransitionOffer::Plan &plan) const;
    void priceAndSettle(const std::shared_ptr<Round> &round);

    Parts m_parts;
};

} // namespace tenantry
