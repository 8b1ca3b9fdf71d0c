// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/sync_control.h"
#include "services/customer_reading.h"
#include "services/session.h"
#include "storage/sync_store.h"

#include <QSet>
#include <QThreadPool>

namespace tenantry {

class Clock;
class Database;
class Observations;

// Keeps the store like the provider (design §6). A full round reads all customers by pages, then each customer's
// subscriptions; it stands in the store after every page and goes on there after a kill. In between, audit records
// name what to read again. GUI thread; parsing runs on a worker, writing on the store's thread.
class SyncService final : public SyncControl
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Observations &observations;
        CustomerReading &reading;
        CurrentSession session;
        Clock &clock;
    };
    explicit SyncService(Parts parts, QObject *parent = nullptr);
    ~SyncService() override;

    SyncState state() const override;
    void refresh() override;
    void refreshAll() override;
    void cancel() override;

    // Only the customer list, for measuring that stage alone.
    void readCustomerList();
    // The account changed: whatever runs is given up, its state is read anew.
    void accountChanged();

private:
    void begin(bool full, bool listOnly);
    void plan(bool full);
    void readPage(const std::optional<ApiRequest> &next);
    void pageArrived(const Result<ApiReply> &reply, bool continued);
    void pageParsed(const Result<ListPage<Customer>> &page, bool continued);
    void pageStored(const Outcome &stored, bool last);
    void listComplete();
    void collectCustomers();
    void readMoreCustomers();
    void customerDone(const CustomerId &id, const Result<Changes> &changes);
    void readPrices();
    void readAudit(const std::optional<ApiRequest> &next);
    void auditArrived(const Result<ListPage<AuditEntry>> &page);
    void finish();
    void fail(const Error &error);
    void setPhase(SyncState::Phase phase);
    void announce();
    void storeCursor(std::function<void()> then);
    // Drops answers of a round that was given up.
    template <class T>
    std::function<void(const Result<T> &)> guarded(std::function<void(const Result<T> &)> work)
    {
        return [this, round = m_round, work = std::move(work)](const Result<T> &answer) {
            if (round == m_round)
                work(answer);
        };
    }

    Parts m_parts;
    QThreadPool m_parser;
    SyncState m_state;
    SyncCursor m_cursor;
    std::optional<Session> m_session;
    quint64 m_round = 0;
    bool m_listOnly = false;
    bool m_endOfList = false;
    int m_pagesBeingStored = 0;
    std::optional<ApiRequest> m_waitingPage; // held back while the writer is behind
    QList<CustomerId> m_toRead;
    QSet<CustomerId> m_named;   // by audit records
    QSet<CustomerId> m_givenUp; // could not be read in this round
    int m_reading = 0;
    QDateTime m_newestAudit;
};

} // namespace tenantry
