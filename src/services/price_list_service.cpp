// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/price_list_service.h"

#include "storage/customer_store.h"
#include "storage/database.h"
#include "storage/price_store.h"
#include "support/clock.h"

#include <QCoreApplication>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPriceFile = 256LL * 1024 * 1024; // price sheets are tens of megabytes (§17)
constexpr qsizetype priceActsKept = 200;

Error noPriceAccount()
{
    return Error{Error::Kind::SignedOut};
}

Error misfit(const QString &subject)
{
    return Error{.kind = Error::Kind::Invalid, .subject = subject};
}

Result<QList<SaleRuleRow>> withNames(Connection &store, qint64 account, const QList<SaleRule> &rules)
{
    CustomerStore customers(store);
    QList<SaleRuleRow> rows;
    for (const SaleRule &rule : rules) {
        SaleRuleRow row{rule, {}};
        const Result<qint64> key =
            rule.customer.isEmpty() ? Result<qint64>(0) : customers.keyOf(account, rule.customer);
        if (!key && key.error().kind != Error::Kind::NotFound)
            return key.error();
        const auto found = key && *key != 0 ? customers.rows({*key}) : Result<QList<CustomerRow>>(QList<CustomerRow>());
        if (!found)
            return found.error();
        if (!found->isEmpty())
            row.customerName = found->first().companyName;
        rows += row;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SaleRuleRow &a, const SaleRuleRow &b) {
        return std::pair(!a.rule.customer.isEmpty(), a.customerName.toCaseFolded()) <
               std::pair(!b.rule.customer.isEmpty(), b.customerName.toCaseFolded());
    });
    return rows;
}

std::optional<qint64> numberOf(const QList<SaleRule> &rules, const CustomerId &customer)
{
    for (const SaleRule &rule : rules) {
        if (rule.customer == customer)
            return rule.number;
    }
    return std::nullopt;
}

// The customer's rule in force goes, the new one comes; one that says the same changes nothing.
Result<PriceAct> replaceRule(Connection &ledger, const AccountId &account, const SaleRule &rule)
{
    SaleRuleStore store(ledger);
    const auto rules = store.rules(account);
    if (!rules)
        return rules.error();
    PriceAct act;
    for (SaleRule stood : *rules) {
        if (stood.customer != rule.customer)
            continue;
        act.rulesOut += stood.number;
        stood.number = rule.number;
        stood.who = rule.who;
        stood.at = rule.at;
        if (stood == rule)
            return PriceAct();
    }
    for (const qint64 number : std::as_const(act.rulesOut)) {
        if (const Outcome back = store.takeBack(account, number, rule.at); !back)
            return back.error();
    }
    const Result<qint64> number = store.add(account, rule);
    if (!number)
        return number.error();
    act.rulesIn += *number;
    return act;
}

} // namespace

PriceListService::PriceListService(Parts parts, QObject *parent) : PriceLists(parent), m_parts(std::move(parts))
{
    m_files.setMaxThreadCount(1);
}

PriceListService::~PriceListService()
{
    end();
}

void PriceListService::end()
{
    m_parts.account = [] { return std::optional<Account>(); };
    close();
    m_files.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void PriceListService::accountChanged()
{
    close();
    m_done.clear();
    m_undone.clear();
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

// --- reading

Async<QList<PriceListInfo>> PriceListService::lists()
{
    const auto current = m_parts.account();
    if (!current)
        return readyNow(QList<PriceListInfo>());
    return m_parts.ledger.read(
        [id = current->id](Connection &connection) { return PriceListStore(connection).lists(id); });
}

Async<std::optional<PriceDifferences>> PriceListService::differences(const PriceListInfo &list, int limit)
{
    using Answer = std::optional<PriceDifferences>;
    const auto current = m_parts.account();
    if (!current)
        return failedNow<Answer>(noPriceAccount());
    return m_parts.ledger.read([id = current->id, list, limit](Connection &connection) -> Result<Answer> {
        PriceListStore store(connection);
        PriceListInfo earlier = list;
        earlier.month = list.month.addMonths(-1);
        const auto before = store.standing(id, earlier);
        if (!before)
            return before.error();
        if (!*before || (*before)->currency != list.currency)
            return Answer();
        const auto differences = store.differences((*before)->key, list.key, limit);
        return differences ? Result<Answer>(*differences) : differences.error();
    });
}

// --- importing

// The answer comes back through the event loop, as those of the files do.
template <class T>
Async<T> PriceListService::onFileThread(std::function<Result<T>()> work)
{
    Pending<T> pending;
    m_files.start([this, pending, work = std::move(work)] {
        auto answer = work();
        QMetaObject::invokeMethod(
            this, [pending, answer = std::move(answer)] { pending.settle(answer); }, Qt::QueuedConnection);
    });
    return pending.future();
}

Async<PriceFile> PriceListService::look(const QString &path, PriceListKind kind)
{
    close();
    if (!m_parts.account())
        return failedNow<PriceFile>(noPriceAccount());
    PriceImport wanted;
    wanted.path = path;
    wanted.kind = kind;
    return onFileThread<File>([path]() -> Result<File> {
               auto file = TableFile::at(path, largestPriceFile);
               return file ? Result<File>(std::make_shared<const TableFile>(std::move(*file))) : file.error();
           })
        .then(this,
              [this, wanted](const Result<File> &file) -> Async<PriceFile> {
                  return file ? seenFile(*file, wanted) : failedNow<PriceFile>(file.error());
              })
        .unwrap();
}

Async<PriceFile> PriceListService::seenFile(const File &file, const PriceImport &wanted)
{
    const auto current = m_parts.account();
    if (!current)
        return failedNow<PriceFile>(noPriceAccount());
    m_file = file;
    m_path = wanted.path;
    const PriceTableHome home{current->market, current->currency, m_parts.clock.now()};
    return m_parts.ledger.read([file, wanted, home](Connection &connection) -> Result<PriceFile> {
        const auto kept = MappingStore(connection).remembered(mappingKind(wanted.kind), headingSet(file->headings()));
        if (!kept)
            return kept.error();
        return lookedAt(*file, wanted, mappingFrom(*kept, file->headings().size()), home);
    });
}

Outcome PriceListService::fits(const PriceImport &wanted) const
{
    if (!m_parts.account())
        return noPriceAccount();
    if (!m_file || wanted.path != m_path)
        return misfit(u"path"_s);
    if (!wanted.month.isValid())
        return misfit(u"month"_s);
    const QStringList missing = missingFields(wanted.mapping, priceFields());
    if (!missing.isEmpty())
        return misfit(missing.first());
    const bool sale = wanted.kind == PriceListKind::Sale;
    if (sale && wanted.name.trimmed().isEmpty())
        return misfit(u"name"_s);
    if (!sale && wanted.market.isEmpty() && wanted.mapping.at(u"market"_s) < 0)
        return misfit(u"market"_s);
    return wanted.currency.isEmpty() && wanted.mapping.at(u"currency"_s) < 0 ? Outcome(misfit(u"currency"_s))
                                                                             : Outcome(Done{});
}

void PriceListService::tell(const ImportProgress &progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged(progress);
}

// From another thread: news arrive in this one, and stop is looked at.
TellProgress PriceListService::begin()
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    tell({true, 0, m_file->size()});
    return [this, stop = m_stop, total = m_file->size()](qint64 done) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, done, total] {
                if (m_stop == stop && m_progress.running)
                    tell({true, done, total});
            },
            Qt::QueuedConnection);
        return !stop->load();
    };
}

Async<PriceFileCheck> PriceListService::check(const PriceImport &wanted)
{
    if (const Outcome fit = fits(wanted); !fit)
        return failedNow<PriceFileCheck>(fit.error());
    const TellProgress progress = begin();
    return onFileThread<PriceFileCheck>(
               [file = m_file, wanted, progress] { return checkedPrices(*file, wanted, progress); })
        .then(this,
              [this, wanted, stop = m_stop](const Result<PriceFileCheck> &check) -> Async<PriceFileCheck> {
                  if (m_stop == stop)
                      tell({});
                  return check ? compared(*check, wanted) : failedNow<PriceFileCheck>(check.error());
              })
        .unwrap();
}

Async<PriceFileCheck> PriceListService::compared(const PriceFileCheck &check, const PriceImport &wanted)
{
    const auto current = m_parts.account();
    if (!current || !m_file || m_path != wanted.path)
        return failedNow<PriceFileCheck>(Error{Error::Kind::Cancelled});
    return m_parts.ledger.read(
        [id = current->id, list = listFor(*m_file, wanted, check),
         check = PriceFileCheck(check)](Connection &connection) mutable -> Result<PriceFileCheck> {
            const Outcome compared = compareWithStored(connection, id, list, &check);
            return compared ? Result<PriceFileCheck>(check) : compared.error();
        });
}

Async<ImportedPrices> PriceListService::import(const PriceImport &wanted)
{
    return check(wanted)
        .then(this,
              [this, wanted](const Result<PriceFileCheck> &check) -> Async<ImportedPrices> {
                  if (!check)
                      return failedNow<ImportedPrices>(check.error());
                  if (check->faults > 0)
                      return failedNow<ImportedPrices>(misfit(u"table"_s));
                  return write(*check, wanted);
              })
        .unwrap();
}

Async<ImportedPrices> PriceListService::write(const PriceFileCheck &check, const PriceImport &wanted)
{
    const auto current = m_parts.account();
    if (!current || !m_file || m_path != wanted.path)
        return failedNow<ImportedPrices>(Error{Error::Kind::Cancelled});
    PriceListInfo list = listFor(*m_file, wanted, check);
    list.importedAt = m_parts.clock.now();
    const TellProgress progress = begin();
    return m_parts.ledger
        .write([id = current->id, file = m_file, wanted, list, progress](Connection &connection) {
            return importedPrices(connection, id, *file, wanted, list, progress);
        })
        .then(this, [this, stop = m_stop](const Result<PriceImportDone> &done) -> Result<ImportedPrices> {
            if (m_stop == stop)
                tell({});
            if (!done)
                return done.error();
            remember(done->act);
            return done->imported;
        });
}

void PriceListService::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void PriceListService::close()
{
    cancel();
    m_stop.reset();
    m_file.reset();
    m_path.clear();
    tell({});
}

// --- lists and rules

Async<Done> PriceListService::act(std::function<Result<PriceAct>(Connection &, const AccountId &)> work)
{
    const auto current = m_parts.account();
    if (!current)
        return failedNow<Done>(noPriceAccount());
    return m_parts.ledger
        .write([id = current->id, work = std::move(work)](Connection &connection) { return work(connection, id); })
        .then(this, [this](const Result<PriceAct> &act) -> Outcome {
            if (!act)
                return act.error();
            remember(*act);
            return Done{};
        });
}

void PriceListService::remember(const PriceAct &act)
{
    if (act.isEmpty())
        return;
    m_done += act;
    if (m_done.size() > priceActsKept)
        m_done.removeFirst();
    m_undone.clear();
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

Async<Done> PriceListService::remove(const PriceListInfo &list)
{
    return act(
        [key = list.key, now = m_parts.clock.now()](Connection &ledger, const AccountId &account) -> Result<PriceAct> {
            const Outcome out = PriceListStore(ledger).takeOut(account, key, now);
            return out ? Result<PriceAct>(PriceAct{{}, {key}, {}, {}}) : out.error();
        });
}

Async<QList<SaleRuleRow>> PriceListService::saleRules()
{
    const auto current = m_parts.account();
    if (!current)
        return readyNow(QList<SaleRuleRow>());
    return m_parts.ledger
        .read([id = current->id](Connection &connection) { return SaleRuleStore(connection).rules(id); })
        .then(this,
              [this, key = current->key](const Result<QList<SaleRule>> &rules) -> Async<QList<SaleRuleRow>> {
                  if (!rules)
                      return failedNow<QList<SaleRuleRow>>(rules.error());
                  return m_parts.store.read(
                      [key, rules = *rules](Connection &connection) { return withNames(connection, key, rules); });
              })
        .unwrap();
}

Async<Done> PriceListService::setSaleRule(const SaleRule &rule)
{
    if (faultOf(rule) != SaleRuleFault::None)
        return failedNow<Done>(misfit(u"rule"_s));
    const auto current = m_parts.account();
    SaleRule made = rule;
    made.number = 0;
    made.list = rule.basis == SaleRule::Basis::List ? rule.list.trimmed() : QString();
    made.who = current ? current->signedInAs : QString();
    made.at = m_parts.clock.now();
    return act([made](Connection &ledger, const AccountId &account) { return replaceRule(ledger, account, made); });
}

Async<Done> PriceListService::removeSaleRule(const CustomerId &customer)
{
    return act([customer, now = m_parts.clock.now()](Connection &ledger, const AccountId &account) -> Result<PriceAct> {
        SaleRuleStore store(ledger);
        const auto rules = store.rules(account);
        if (!rules)
            return rules.error();
        const auto number = numberOf(*rules, customer);
        if (!number)
            return Error{.kind = Error::Kind::NotFound, .subject = u"rule"_s};
        const Outcome back = store.takeBack(account, *number, now);
        return back ? Result<PriceAct>(PriceAct{{}, {}, {}, {*number}}) : back.error();
    });
}

Async<Done> PriceListService::step(QList<PriceAct> &from, QList<PriceAct> &to, bool back)
{
    const auto current = m_parts.account();
    if (from.isEmpty() || !current)
        return current ? readyNow(Done{}) : failedNow<Done>(noPriceAccount());
    const PriceAct act = from.takeLast();
    Q_EMIT undoChanged();
    return m_parts.ledger
        .write([id = current->id, act, back, now = m_parts.clock.now()](Connection &connection) {
            return turn(connection, id, back ? reversed(act) : act, now);
        })
        .then(this, [this, act, &to](const Outcome &done) -> Outcome {
            if (!done)
                return done; // something else stands there: it is not offered again
            to += act;
            Q_EMIT undoChanged();
            Q_EMIT changed();
            return Done{};
        });
}

Async<Done> PriceListService::undo()
{
    return step(m_done, m_undone, true);
}

Async<Done> PriceListService::redo()
{
    return step(m_undone, m_done, false);
}

} // namespace tenantry
