// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"

namespace tenantry::testing {

// --- preferences, connection, sync

void FakePreferences::setLanguage(const QString &code)
{
    if (languageCode == code)
        return;
    languageCode = code;
    Q_EMIT languageChanged();
}

void FakePreferences::setAppearance(Appearance appearance)
{
    if (look == appearance)
        return;
    look = appearance;
    Q_EMIT appearanceChanged();
}

void FakeConnectionStatus::setWorkOffline(bool on)
{
    offline = on;
    ConnectionState state = now;
    state.kind = on ? ConnectionState::Kind::WorkingOffline : ConnectionState::Kind::Connected;
    become(state);
}

void FakeConnectionStatus::become(const ConnectionState &state)
{
    now = state;
    Q_EMIT changed(now);
}

void FakeSyncControl::become(const SyncState &state)
{
    now = state;
    Q_EMIT stateChanged(now);
}

// --- activity, profile, prompts

Async<QList<ActivityEntry>> FakeActivityLog::entries(qint64 before, int limit)
{
    ++reads;
    if (failure)
        return failedNow<QList<ActivityEntry>>(*failure);
    QList<ActivityEntry> page;
    for (const ActivityEntry &entry : std::as_const(all)) {
        if ((before == 0 || entry.number < before) && page.size() < limit)
            page << entry;
    }
    return readyNow(page);
}

Async<Intent> FakeActivityLog::intent(const IntentId &id)
{
    for (const Intent &each : std::as_const(intents)) {
        if (each.id == id && !failure)
            return readyNow(each);
    }
    return failedNow<Intent>(failure.value_or(Error{Error::Kind::NotFound}));
}

void FakeActivityLog::append(ActivityEntry entry)
{
    entry.number = all.isEmpty() ? 1 : all.first().number + 1;
    all.prepend(entry);
    Q_EMIT appended();
}

Async<Done> FakeProfileCare::backup(const QString &file)
{
    if (failure)
        return failedNow<Done>(*failure);
    backups << file;
    return readyNow(Done{});
}

Async<Done> FakeProfileCare::restore(const QString &file)
{
    if (failure)
        return failedNow<Done>(*failure);
    restores << file;
    Q_EMIT restartNeeded();
    return readyNow(Done{});
}

void FakePrompts::decide(QWidget *, const Decision &decision, std::function<void(bool)> answer)
{
    asked << decision;
    const bool prepared = !decisions.empty();
    const bool goOn = prepared && decisions.front();
    if (prepared)
        decisions.pop_front();
    else
        ++unexpected;
    answer(goOn);
}

void FakePrompts::saveFile(QWidget *, const QString &, const QString &suggested, const QString &,
                           std::function<void(const QString &)> answer)
{
    suggestedFiles << suggested;
    givePath(answer);
}

void FakePrompts::openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)> answer)
{
    givePath(answer);
}

void FakePrompts::folder(QWidget *, const QString &, std::function<void(const QString &)> answer)
{
    givePath(answer);
}

void FakePrompts::givePath(const std::function<void(const QString &)> &answer)
{
    QString path;
    if (paths.empty()) {
        ++unexpected;
    } else {
        path = paths.front();
        paths.pop_front();
    }
    answer(path);
}

} // namespace tenantry::testing
