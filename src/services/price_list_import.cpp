// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/price_list_import.h"

#include "storage/price_list_writer.h"
#include "storage/price_store.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenLooks = 1000;

Outcome writePrices(const TableFile &file, const PriceImport &wanted, PriceListWriter &writer,
                    const TellProgress &progress)
{
    PriceTableReader reader(file, wanted);
    for (int row = 0; reader.next(); ++row) {
        if (row % rowsBetweenLooks == 0 && !progress(reader.position()))
            return Error{.kind = Error::Kind::Cancelled};
        const auto price = reader.price();
        if (!price) // the check before would have said so
            return Error{.kind = Error::Kind::Invalid, .subject = QString::number(reader.line())};
        if (const Outcome added = writer.add(*price); !added)
            return added;
    }
    return reader.takeFaults().isEmpty() ? Outcome(Done{}) : Outcome(Error{.kind = Error::Kind::Invalid});
}

Result<qint64> newList(Connection &ledger, const AccountId &account, const TableFile &file, const PriceImport &wanted,
                       PriceListInfo *list, const TellProgress &progress)
{
    PriceListStore store(ledger);
    const Result<qint64> key = store.add(account, *list);
    if (!key)
        return key;
    PriceListWriter writer(ledger, *key);
    if (const Outcome written = writePrices(file, wanted, writer, progress); !written)
        return written.error();
    list->rows = writer.rows();
    if (const Outcome set = store.setRows(*key, writer.rows()); !set)
        return set.error();
    return key;
}

Error takenMeanwhile(const Error &error)
{
    Error conflict = error;
    conflict.kind = error.kind == Error::Kind::Storage ? Error::Kind::Conflict : error.kind;
    return conflict;
}

} // namespace

PriceAct reversed(const PriceAct &act)
{
    return {act.listsOut, act.listsIn, act.rulesOut, act.rulesIn};
}

Outcome turn(Connection &ledger, const AccountId &account, const PriceAct &act, const QDateTime &now)
{
    PriceListStore lists(ledger);
    SaleRuleStore rules(ledger);
    for (const qint64 list : act.listsOut) {
        if (const Outcome out = lists.takeOut(account, list, now); !out)
            return out;
    }
    for (const qint64 rule : act.rulesOut) {
        if (const Outcome out = rules.takeBack(account, rule, now); !out)
            return out;
    }
    for (const qint64 list : act.listsIn) {
        if (const Outcome in = lists.putBack(account, list); !in)
            return takenMeanwhile(in.error());
    }
    for (const qint64 rule : act.rulesIn) {
        if (const Outcome in = rules.putBack(account, rule); !in)
            return takenMeanwhile(in.error());
    }
    return Done{};
}

PriceListInfo listFor(const TableFile &file, const PriceImport &wanted, const PriceFileCheck &check)
{
    PriceListInfo list;
    list.kind = wanted.kind;
    list.name = wanted.kind == PriceListKind::Sale ? wanted.name.trimmed() : QString();
    list.market = check.market;
    list.currency = check.currency;
    list.month = QDate(wanted.month.year(), wanted.month.month(), 1);
    list.fileName = file.name();
    list.sha256 = file.sha256();
    list.mapping = textOf(wanted.mapping);
    list.rows = check.rows;
    return list;
}

Outcome compareWithStored(Connection &ledger, const AccountId &account, const PriceListInfo &list,
                          PriceFileCheck *check)
{
    const auto standing = PriceListStore(ledger).standing(account, list);
    if (!standing)
        return standing.error();
    check->replaces = *standing;
    check->sameAgain = *standing && (*standing)->sha256 == list.sha256 && (*standing)->mapping == list.mapping &&
                       (*standing)->currency == list.currency;
    return Done{};
}

Result<PriceImportDone> importedPrices(Connection &ledger, const AccountId &account, const TableFile &file,
                                       const PriceImport &wanted, const PriceListInfo &list,
                                       const TellProgress &progress)
{
    PriceListStore store(ledger);
    const auto standing = store.standing(account, list);
    const auto same = store.sameFile(account, list);
    if (!standing || !same)
        return standing ? same.error() : standing.error();
    if (*standing && *same && (*standing)->key == (*same)->key)
        return PriceImportDone{{**standing, false}, {}};
    PriceImportDone done{{list, true}, {}};
    if (*standing) {
        if (const Outcome out = store.takeOut(account, (*standing)->key, list.importedAt); !out)
            return out.error();
        done.act.listsOut += (*standing)->key;
    }
    if (*same) { // it was in force before: its rows are there
        if (const Outcome back = store.putBack(account, (*same)->key); !back)
            return back.error();
        done.imported.list = **same;
    } else {
        const Result<qint64> key = newList(ledger, account, file, wanted, &done.imported.list, progress);
        if (!key)
            return key.error();
        done.imported.list.key = *key;
    }
    done.act.listsIn += done.imported.list.key;
    const Outcome kept = MappingStore(ledger).remember(mappingKind(list.kind), headingSet(file.headings()),
                                                       list.mapping, list.importedAt);
    return kept ? Result<PriceImportDone>(done) : kept.error();
}

} // namespace tenantry
