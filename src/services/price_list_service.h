// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "services/api/price_lists.h"
#include "services/price_list_import.h"

#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace tenantry {

class Clock;
class Database;

// Price lists and sale rules over the ledger. Files are read and checked on a thread of its own, lists are written on
// the ledger's. GUI thread.
class PriceListService final : public PriceLists
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store; // names of customers
        Database &ledger;
        std::function<std::optional<Account>()> account;
        Clock &clock;
    };
    explicit PriceListService(Parts parts, QObject *parent = nullptr);
    ~PriceListService() override;

    Async<QList<PriceListInfo>> lists() override;
    Async<std::optional<PriceDifferences>> differences(const PriceListInfo &list, int limit) override;

    Async<PriceFile> look(const QString &path, PriceListKind kind) override;
    Async<PriceFileCheck> check(const PriceImport &wanted) override;
    Async<ImportedPrices> import(const PriceImport &wanted) override;
    void cancel() override;
    void close() override;

    Async<Done> remove(const PriceListInfo &list) override;
    Async<QList<SaleRuleRow>> saleRules() override;
    Async<Done> setSaleRule(const SaleRule &rule) override;
    Async<Done> removeSaleRule(const CustomerId &customer) override;

    bool canUndo() const override { return !m_done.isEmpty(); }
    bool canRedo() const override { return !m_undone.isEmpty(); }
    Async<Done> undo() override;
    Async<Done> redo() override;

    void accountChanged();
    // Whoever waits for a file is answered, and no file is read any more. Before the ledger is closed.
    void end();

private:
    using File = std::shared_ptr<const TableFile>;
    using Stop = std::shared_ptr<std::atomic_bool>;

    template <class T>
    Async<T> onFileThread(std::function<Result<T>()> work);
    Async<PriceFile> seenFile(const File &file, const PriceImport &wanted);
    Async<PriceFileCheck> compared(const PriceFileCheck &check, const PriceImport &wanted);
    Async<ImportedPrices> write(const PriceFileCheck &check, const PriceImport &wanted);
    Outcome fits(const PriceImport &wanted) const;
    TellProgress begin();
    void tell(const ImportProgress &progress);
    Async<Done> act(std::function<Result<PriceAct>(Connection &, const AccountId &)> work);
    void remember(const PriceAct &act);
    Async<Done> step(QList<PriceAct> &from, QList<PriceAct> &to, bool back);

    Parts m_parts;
    QThreadPool m_files;
    File m_file;
    QString m_path;
    Stop m_stop;
    ImportProgress m_progress;
    QList<PriceAct> m_done;
    QList<PriceAct> m_undone;
};

} // namespace tenantry
