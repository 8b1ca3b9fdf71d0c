// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_facts.h"
#include "ui/today/today_list_model.h"

#include <QObject>
#include <array>

namespace tenantry {

class Clock;
class ProfileCare;

// What the screen "Today" shows: what is due, what waits, what does not work. It reads again what was announced as
// changed, several announcements at once, and only while it is shown; the counts stay as they were meanwhile. GUI
// thread.
class TodayViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        RenewalBoard &board;
        PlanDesk &plan;
        TodayDesk &desk;
        Accounts &accounts;
        ConnectionStatus &connection;
        SyncControl &sync;
        ProfileCare &care;
        Clock &clock;
    };
    explicit TodayViewModel(const Parts &parts, QObject *parent = nullptr);

    void setShown(bool shown);
    void refresh(); // everything, soon
    void reword();  // the language changed

    TodayListModel &list() { return m_list; }
    const TodayFacts &facts() const { return m_facts; }
    bool hasAccount() const { return m_facts.account.has_value(); }
    QString caption() const;
    QString urgentDefinition() const; // empty until the board was read
    int needed() const;               // decisions due and trouble: the navigation shows it
    void setDue(int decisions);       // as another screen has counted them meanwhile

    void tryNow();
    void readAgain();

Q_SIGNALS:
    void changed();

private:
    enum Source { Decisions, Plan, Terms, Sends, sources };
    struct Reading
    {
        bool dirty = true;
        bool asking = false;
    };

    void forget(); // another account
    void outdated(Source source);
    void wake();
    void flush();
    void read(Source source);
    void readDecisions();
    void readSummary(const QList<EndingTerm> &urgent);
    void readAlerts(const EndingSummary &summary, const QList<EndingTerm> &urgent);
    void takeState();
    void compose();
    void tick();
    template <class T>
    void take(Source source, quint64 asked, TodayRead<T> *into, const Result<T> &answer);

    Parts m_parts;
    TodayFacts m_facts;
    TodayListModel m_list;
    std::array<Reading, sources> m_readings;
    quint64 m_asked = 0; // another account makes older answers void
    int m_ticks = 0;
    int m_due = 0;
    bool m_shown = false;
    bool m_waking = false;
    bool m_ticking = false;
};

} // namespace tenantry
