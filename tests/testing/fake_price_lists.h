// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/price_lists.h"
#include "testing/fake_services.h"

namespace tenantry::testing {

// Price lists in memory. Public members are what a test sets beforehand or reads afterwards.
class FakePriceLists final : public PriceLists
{
    Q_OBJECT
public:
    using PriceLists::PriceLists;

    QList<PriceListInfo> all;
    QList<SaleRuleRow> rules;
    std::optional<PriceDifferences> difference;
    Answers<PriceFile> looks{PriceFile{}};
    Answers<PriceFileCheck> checks{PriceFileCheck{}};
    Answers<ImportedPrices> imports{ImportedPrices{}};

    QStringList lookedAt;
    QList<PriceImport> checked;
    QList<PriceImport> imported;
    int cancelled = 0;
    int closed = 0;
    QList<SaleRule> set;
    QList<CustomerId> taken;
    QList<qint64> removed;
    int undone = 0;
    int redone = 0;
    bool undoable = false;
    bool redoable = false;

    Async<QList<PriceListInfo>> lists() override { return readyNow(all); }
    Async<std::optional<PriceDifferences>> differences(const PriceListInfo &, int) override
    {
        return readyNow(difference);
    }
    Async<PriceFile> look(const QString &path, PriceListKind) override
    {
        lookedAt += path;
        return looks.give();
    }
    Async<PriceFileCheck> check(const PriceImport &wanted) override
    {
        checked += wanted;
        return checks.give();
    }
    Async<ImportedPrices> import(const PriceImport &wanted) override
    {
        imported += wanted;
        return imports.give();
    }
    void cancel() override { ++cancelled; }
    void close() override { ++closed; }
    Async<Done> remove(const PriceListInfo &list) override
    {
        removed += list.key;
        return readyNow(Done());
    }
    Async<QList<SaleRuleRow>> saleRules() override { return readyNow(rules); }
    Async<Done> setSaleRule(const SaleRule &rule) override
    {
        set += rule;
        return readyNow(Done());
    }
    Async<Done> removeSaleRule(const CustomerId &customer) override
    {
        taken += customer;
        return readyNow(Done());
    }
    bool canUndo() const override { return undoable; }
    bool canRedo() const override { return redoable; }
    Async<Done> undo() override
    {
        ++undone;
        return readyNow(Done());
    }
    Async<Done> redo() override
    {
        ++redone;
        return readyNow(Done());
    }
};

} // namespace tenantry::testing
