// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/seat_room.h"
#include "domain/subscription_change.h"
#include "domain/verdict.h"
#include "support/result.h"

#include <QDateTime>
#include <QStringList>
#include <chrono>
#include <memory>

namespace tenantry {

// How the offers of a subscription are sold; decides which rules speak (S2-75, api/partner-center.md §19).
enum class OfferFamily { Unknown, Legacy, Nce };
OfferFamily familyOf(const Subscription &subscription); // by the shape of its offer id (§1.4)

// Terms and billing plans a SKU is sold with; empty: not known.
using OfferedPlans = QList<QPair<TermWord, CycleWord>>;

// What a rule is asked about: not only changes but everything the profiles' documents fix (trial, proration, cut-off).
// The operations that have rules are listed by RulePacks::operations().
struct RuleQuestion
{
    QString operation; // "seats.fewer", "seats.more", "cancel", "suspend", "reactivate", "renewal", "next-term",
                       // "billing.change", "term.change", "rename", "trial.extend", "trial.convert" …
    OfferFamily family = OfferFamily::Unknown;  // Unknown: the subscription's, where there is one
    QString profile;                            // provider profile's id; empty: what holds for all
    QDateTime now;                              // UTC; picks the rule in force and is what windows are compared with
    const Subscription *subscription = nullptr; // for conditions on it; may be null
    std::optional<int> quantity;                // wanted total
    std::optional<TermWord> term;               // wanted
    std::optional<CycleWord> billing;           // wanted
    std::optional<bool> autoRenew;              // wanted
    const QList<SeatLot> *lots = nullptr;       // null: all seats count from the start of the term
    SeatLimits limits;                          // of the SKU
    OfferedPlans offered;                       // of the SKU, by the catalog
    QString market;                             // the account's country, two letters
    QString country;                            // the customer's
};

// All packs, immutable once read: compiled in (resources/rules/*.json), each replaced by a file of the same name in the
// user's folder. A rule answers with a Verdict; which rule speaks is chosen by operation, family, profile and date, the
// more particular before the general, the younger before the older. Any thread.
class RulePacks
{
public:
    static const RulePacks &builtIn();
    // Files of the user's folder over the built-in ones, new names beside them; an unreadable file is an Error naming
    // file and line and changes nothing. A folder that is not there has no files.
    static Result<RulePacks> withFolder(const QString &folder);
    // One pack alone. Faults are Invalid: subject "file:line", detail what was expected there.
    static Result<RulePacks> parse(const QByteArray &bytes, const QString &fileName);

    Verdict ask(const RuleQuestion &question) const;
    // Lots and limits matter for seats only, what is offered for terms and billing plans; without them as in
    // RuleQuestion.
    Verdict judge(const SubscriptionChange &change, const Subscription &subscription, const QString &profile,
                  const QDateTime &now, const QList<SeatLot> *lots = nullptr, const SeatLimits &limits = {},
                  const OfferedPlans &offered = {}) const;
    // How long seats may go back when the provider states no date: max() at any time; zero: nobody said, or never.
    std::chrono::seconds returnWindow(OfferFamily family, const QString &profile, const QDateTime &now) const;
    std::chrono::seconds returnWindow(const RuleQuestion &seatsFewer) const;
    QStringList operations() const; // sorted

private:
    struct Index;
    std::shared_ptr<const Index> m_index;
};

} // namespace tenantry
