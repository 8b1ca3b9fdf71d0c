// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_profile FOLDER CUSTOMERS SUBSCRIPTIONS: makes a profile with that store, deterministic, no network. Its account
// works offline, so that what is measured is the program alone.
#include "services/preferences_file.h"
#include "storage/account_store.h"
#include "storage/customer_store.h"
#include "storage/profile.h"
#include "storage/sync_store.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QStringList syllables{u"Al"_s,   u"Berg"_s, u"Cob"_s, u"Dor"_s, u"Eng"_s, u"Fjord"_s,
                            u"Gran"_s, u"Müll"_s, u"Ist"_s, u"Jun"_s, u"Kör"_s, u"Lună"_s};
const QStringList forms{u"GmbH"_s, u"SRL"_s, u"S.p.A."_s, u"AG"_s};
const QStringList plans{u"Microsoft 365 Business Basic"_s, u"Microsoft 365 Business Premium"_s, u"Power BI Pro"_s,
                        u"Exchange Online (Plan 1)"_s, u"Visio Plan 2"_s};

quint64 mixed(quint64 n)
{
    n += 0x9E3779B97F4A7C15ULL;
    n = (n ^ (n >> 30)) * 0xBF58476D1CE4E5B9ULL;
    n = (n ^ (n >> 27)) * 0x94D049BB133111EBULL;
    return n ^ (n >> 31);
}

QString guid(quint64 n)
{
    return QString::asprintf("%08x-%04x-4%03x-8%03x-%012llx", unsigned(mixed(n)), unsigned(mixed(n + 1) & 0xffff),
                             unsigned(mixed(n + 2) & 0xfff), unsigned(mixed(n + 3) & 0xfff),
                             static_cast<unsigned long long>(mixed(n + 4) & 0xffffffffffffULL));
}

template <class List>
auto pick(const List &list, quint64 n)
{
    return list.at(static_cast<qsizetype>(mixed(n) % static_cast<quint64>(list.size())));
}

Customer customer(quint64 n)
{
    Customer made;
    made.id = CustomerId(guid(n * 8));
    made.companyName =
        pick(syllables, n) + pick(syllables, n + 7).toLower() + u' ' + pick(forms, n + 3) + u' ' + QString::number(n);
    made.domain = u"tenant%1.onmicrosoft.com"_s.arg(n);
    made.relationship = {Relationship::Reseller, u"reseller"_s};
    return made;
}

Subscription subscription(quint64 n, const CustomerId &of)
{
    Subscription made;
    made.id = SubscriptionId(guid(n * 8 + 0x5000000000ULL));
    made.customer = of;
    made.offerName = pick(plans, n);
    made.nickname = mixed(n) % 5 == 0 ? u"Site %1"_s.arg(n % 97) : made.offerName;
    made.quantity = int(mixed(n + 9) % 250) + 1;
    made.status = {SubscriptionStatus::Active, u"active"_s};
    made.termStart = QDateTime({2026, 1 + int(n % 11), 1 + int(n % 27)}, {0, 0}, Qt::UTC);
    made.termEnd = made.termStart.addYears(1);
    made.term = {Term::Year, u"P1Y"_s};
    made.billing = {BillingCycle::Monthly, u"monthly"_s};
    made.autoRenew = true;
    return made;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const quint64 customers = words[2].toULongLong();
    const quint64 subscriptions = words[3].toULongLong();
    auto folder = ProfileFolder::at(words[1]);
    if (!folder || !(*folder)->lock())
        return 1;
    auto data = openProfile(**folder);
    if (!data)
        return 1;
    Account account;
    account.id = AccountId(u"11111111-2222-4333-8444-555555555555"_s);
    account.profile = u"microsoft-partner-center"_s;
    account.environment = Environment::Sandbox;
    account.displayName = u"Bench"_s;
    const QUrl nowhere(u"http://127.0.0.1:9/x"_s);
    account.hosts = {nowhere, nowhere, nowhere, nowhere};
    const auto saved =
        data->ledger->writeNow([account](Connection &connection) { return AccountStore(connection).save(account); });
    if (!saved)
        return 1;
    const qint64 key = saved->key;
    const QDateTime at({2026, 11, 1}, {8, 0}, Qt::UTC);
    for (quint64 n = 0; n < customers; n += 500) {
        QList<Customer> page;
        for (quint64 i = n; i < std::min(n + 500, customers); ++i)
            page.append(customer(i));
        const auto stored = data->store->writeNow([key, page, at](Connection &connection) {
            return CustomerStore(connection).observeCustomers(key, page, at);
        });
        if (!stored)
            return 1;
    }
    SyncCursor whole; // the list has ended: makes the indexes that a first load leaves out
    whole.customersComplete = true;
    whole.fullStarted = whole.fullDone = whole.lastDone = at;
    const auto ended = data->store->writeNow(
        [key, whole](Connection &connection) { return SyncStore(connection).setCursor(key, whole); });
    if (!ended)
        return 1;
    for (quint64 n = 0; n < customers; n += 500) {
        const auto stored =
            data->store->writeNow([key, n, customers, subscriptions, at](Connection &connection) -> Outcome {
                CustomerStore store(connection);
                for (quint64 i = n; i < std::min(n + 500, customers); ++i) {
                    const CustomerId id(guid(i * 8));
                    QList<Subscription> list;
                    for (quint64 k = i * subscriptions / customers; k < (i + 1) * subscriptions / customers; ++k)
                        list.append(subscription(k, id));
                    if (const auto seen = store.observeSubscriptions(key, id, list, at); !seen)
                        return seen.error();
                }
                return Done();
            });
        if (!stored)
            return 1;
    }
    PreferencesFile(words[1] + u"/preferences.ini"_s).setValue(u"work-offline"_s, u"yes"_s);
    QTextStream(stdout) << customers << " customers, " << subscriptions << " subscriptions" << Qt::endl;
    return 0;
}
