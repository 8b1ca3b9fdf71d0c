// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/bulk_changes.h"
#include "support/clock.h"
#include "testing/fake_plan_desk.h"
#include "ui/seats/bulk_view_model.h"

namespace tenantry::testing {

// Tables and answers in memory: exact names, adding is allowed, taking away refused. Public members are what a test
// sets beforehand or reads afterwards.
class FakeBulkChanges final : public BulkChanges
{
    Q_OBJECT
public:
    using BulkChanges::BulkChanges;

    QList<BulkSubject> subjects;
    QHash<QString, BulkTable> tables; // by path; pasted text under its own words
    std::vector<std::pair<QList<BulkLine>, Pending<QList<BulkAnswer>>>> open;
    bool hold = false;
    int asked = 0;            // lines
    QHash<qint64, int> users; // who have the licence, by subscription key; others are not known

    Async<BulkTable> readFile(const QString &path) override;
    Async<BulkTable> readText(const QString &text) override { return readFile(text); }
    Async<QList<BulkAnswer>> judge(const QList<BulkLine> &lines) override;
    void settleAll();
    BulkAnswer answerTo(const BulkLine &line) const;

private:
    QList<BulkAnswer> answersTo(const QList<BulkLine> &lines) const;
};

// Two like-named subscriptions of one customer, one of another, a desk and a table with every kind of fault.
struct BulkScene
{
    static inline const QString file = QStringLiteral("/tmp/seats.csv");

    BulkScene();
    BulkViewModel::Parts parts() { return {bulk, desk, preferences, clock}; }
    QList<BulkLine> selection() const; // all of them
    void pause();                      // what a person's pause in typing is

    FakeBulkChanges bulk;
    FakePlanDesk desk;
    FakePreferences preferences;
    ManualClock clock{QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC)};
};

BulkSubject bulkSubject(qint64 key, const QString &customer, const QString &name, int seats);

} // namespace tenantry::testing
