// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "services/api/evidence.h"
#include "services/evidence_folder.h"

#include <functional>

namespace tenantry {

class Clock;
class Database;

// Gathers from the ledger and writes folders, both on the ledger's reading thread. GUI thread.
class EvidenceService final : public EvidenceDesk
{
    Q_OBJECT
public:
    using CurrentAccount = std::function<std::optional<Account>()>;
    // Makes the PDF, in any thread. Given by the program that has fonts; without it there is no PDF and write() fails.
    using Print = std::function<Result<QByteArray>(const Paper &)>;

    EvidenceService(Database &ledger, CurrentAccount account, Clock &clock, QObject *parent = nullptr);
    void printWith(Print print) { m_print = std::move(print); }
    void askRoomWith(RoomIn room) { m_room = std::move(room); } // tests of "disk full"

    Async<EvidencePack> gather(const IntentId &id) override;
    Async<QString> write(const EvidencePack &pack, const Paper &paper, const QString &parent) override;

private:
    Database &m_ledger;
    CurrentAccount m_account;
    Clock &m_clock;
    Print m_print;
    RoomIn m_room = roomOnDisk;
};

} // namespace tenantry
