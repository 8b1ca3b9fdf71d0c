// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/private_files.h"
#include "storage/profile.h"
#include "storage/query.h"
#include "storage/salvage.h"
#include "storage/storage_errors.h"
#include "support/clock.h"
#include "support/log.h"

#include <QFile>
#include <QFileInfo>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;

bool leftOpen(const QString &database)
{
    return QFileInfo(database + u"-wal"_s).size() > 0; // a writer that ends well empties and removes it
}

// A reading once found damage: look at the whole file before it is used again.
Outcome recheckWhenMarked(const QString &database)
{
    if (!QFile::exists(damageMark(database)) || QFileInfo(database).size() == 0)
        return Done{};
    const auto connection = Connection::open({.path = database, .mode = Connection::Mode::ReadOnly});
    if (!connection)
        return connection.error();
    if (const Outcome checked = quickCheck(**connection); !checked)
        return checked;
    QFile::remove(damageMark(database));
    return Done{};
}

Result<std::unique_ptr<Database>> openMarked(const Database::Settings &settings)
{
    if (const Outcome checked = recheckWhenMarked(settings.path); !checked)
        return checked.error();
    return Database::open(settings);
}

// Puts the damaged store aside and starts a new one with what can be saved.
Result<std::unique_ptr<Database>> rebuildStore(const Database::Settings &settings, ProfileData *data)
{
    const QDateTime now = SystemClock().now();
    data->setAside = nameBeside(settings.path, u"damaged-"_s + fileStamp(now));
    if (!moveDatabase(settings.path, data->setAside))
        return storageError(Error::Kind::Storage, settings.path, u"the damaged file could not be set aside"_s);
    QFile::remove(damageMark(settings.path));
    auto store = Database::open(settings);
    if (!store)
        return store;
    data->storeRebuilt = true;
    const Result<int> salvaged = (*store)->writeNow(
        [aside = data->setAside, now](Connection &connection) { return salvageHistory(aside, connection, now); });
    data->salvaged = salvaged.valueOr(0);
    log::warn(log::Area::Storage, u"store.db was damaged and set aside; %1 states kept"_s.arg(data->salvaged));
    return store;
}

Result<bool> takeCheck(Connection &connection, bool unclean, const QDateTime &now)
{
    Query last(connection, "SELECT value FROM facts WHERE name = 'checked-at'");
    const QDateTime checked = last.next() ? QDateTime::fromString(last.text(0), Qt::ISODate) : QDateTime();
    if (last.failed())
        return last.error();
    if (!unclean && checked.isValid() && checked.secsTo(now) < secondsPerDay)
        return false;
    Query mark(connection,
               "INSERT INTO facts (name, value) VALUES ('checked-at', ?1) "
               "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
               now.toUTC().toString(Qt::ISODate));
    if (const Outcome marked = mark.run(); !marked)
        return marked.error();
    return true;
}

} // namespace

Result<ProfileData> openProfile(const ProfileFolder &folder, bool readOnly, qint64 maxPages)
{
    ProfileData data;
    data.uncleanEnd = !readOnly && (leftOpen(folder.storeFile()) || leftOpen(folder.ledgerFile()));
    auto ledger = openMarked({.path = folder.ledgerFile(),
                              .migrations = u":/migrations/ledger"_s,
                              .syncFull = true,
                              .copyBeforeMigration = true,
                              .maxPages = maxPages,
                              .readOnly = readOnly});
    if (!ledger)
        return ledger.error();
    data.ledger = std::move(ledger).value();
    const Database::Settings settings{
        .path = folder.storeFile(), .migrations = u":/migrations/store"_s, .maxPages = maxPages, .readOnly = readOnly};
    auto store = openMarked(settings);
    if (!store && store.error().kind == Error::Kind::Damaged && !readOnly)
        store = rebuildStore(settings, &data);
    if (!store)
        return store.error();
    data.store = std::move(store).value();
    return data;
}

Async<bool> storeCheckDue(ProfileData &data, const QDateTime &now)
{
    return data.store->write(
        [unclean = data.uncleanEnd, now](Connection &connection) { return takeCheck(connection, unclean, now); });
}

} // namespace tenantry
