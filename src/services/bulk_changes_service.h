// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/rule_packs.h"
#include "services/api/bulk_changes.h"

#include <functional>
#include <memory>

namespace tenantry {

class BulkIndex;
class Clock;
class Database;
class Observations;

// Tables of seats over store and ledger. GUI thread; reads on the threads of the files.
class BulkChangesService final : public BulkChanges
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Database &ledger;
        Observations &observations;
        std::function<std::optional<Account>()> account;
        Clock &clock;
        std::function<const RulePacks &()> rules;
    };
    explicit BulkChangesService(Parts parts, QObject *parent = nullptr);
    ~BulkChangesService() override;

    Async<BulkTable> readFile(const QString &path) override;
    Async<BulkTable> readText(const QString &text) override;
    Async<QList<BulkAnswer>> judge(const QList<BulkLine> &lines) override;

    void accountChanged();

private:
    using Index = std::shared_ptr<const BulkIndex>;
    using Planned = QHash<SubscriptionId, int>;

    Async<Index> index(const QList<BulkLine> &lines);
    Async<Planned> planned(const AccountId &account) const;
    Async<QList<BulkAnswer>> answers(const QList<BulkLine> &lines, const Index &index, const Planned &planned);

    Parts m_parts;
    Index m_index;      // until something is observed or another account is in front
    quint64 m_seen = 0; // observations and accounts, counted
};

} // namespace tenantry
