// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sync URL STORE: reads the whole customer list from a static server on this machine into a store, as the
// program's own sync does: pages by links.next, observed with history, cursor kept after each page. Prints the count.
#include "providers/partnercenter/partner_center.h"
#include "services/customer_reading.h"
#include "services/observations.h"
#include "services/sync_service.h"
#include "storage/customer_store.h"
#include "storage/database.h"
#include "support/clock.h"
#include "testing/fake_tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QTextStream>

using namespace tenantry;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(words[2] + suffix);
    auto store = Database::open({words[2], u":/migrations/store"_s});
    if (!store)
        return 1;
    const QUrl base(words[1]);
    SystemClock clock;
    QNetworkAccessManager network;
    testing::FakeTokens tokens;
    ApiClient::Settings settings;
    settings.budgetOn = false;
    ApiClient client({base, base, base, base}, tokens, clock, network, settings);
    const partnercenter::PartnerCenter provider;
    Account account;
    account.key = 1;
    const CurrentSession session = [&]() -> std::optional<Session> {
        return Session{account, &provider, [&client](const ApiRequest &request, Priority priority) {
                           return client.send(request, priority);
                       }};
    };
    Observations observations(**store, clock);
    CustomerReading reading(observations);
    SyncService sync({**store, observations, reading, session, clock});
    QObject::connect(&sync, &SyncControl::stateChanged, &application, [](const SyncState &state) {
        if (state.phase == SyncState::Phase::Failed || state.phase == SyncState::Phase::Cancelled)
            QCoreApplication::exit(1);
        else if (state.phase == SyncState::Phase::Idle && state.lastDone.isValid())
            QCoreApplication::exit(0);
    });
    QMetaObject::invokeMethod(&sync, &SyncService::readCustomerList, Qt::QueuedConnection);
    const int code = application.exec();
    const auto count =
        (*store)->readNow([](Connection &connection) { return CustomerStore(connection).customerCount(1); });
    QTextStream(stdout) << (count ? *count : -1) << Qt::endl;
    return code;
}
