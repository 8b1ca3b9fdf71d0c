// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "services/api/plan_desk.h"
#include "ui/seats/seat_number.h"

#include <QObject>
#include <optional>

namespace tenantry {

class Clock;

// The new number of seats of one subscription, as total or as change, with what it costs and whether it is allowed
// (S0-50…S0-53). The total is what counts; the change follows it and the other way round. Stores nothing until put():
// then the wish stands in the plan. GUI thread.
class SeatEditViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class Fault { None, Empty, NotANumber, Signed, BelowOne, BelowLowest, AboveHighest };
    enum class Field { Total, Change };

    SeatEditViewModel(PlanDesk &plan, Clock &clock, QObject *parent = nullptr);

    void open(qint64 subscriptionKey); // reads the desk; another one's typing is dropped
    void close();
    void refresh();                                // reads again; what was typed stays
    void changedElsewhere(const Changes &changes); // as CustomerDirectory tells it: reads again where it matters
    qint64 subscriptionKey() const { return m_key; }
    const std::optional<SeatQuestion> &question() const { return m_question; }
    const std::optional<Error> &error() const { return m_error; } // of reading
    QDateTime now() const;

    // --- what is typed
    void setTotalText(const QString &text);
    void setChangeText(const QString &text);
    void step(int by); // stays within what is possible
    void discard();    // back to what the plan wants, or what there is
    QString totalText() const { return m_totalText; }
    QString changeText() const { return m_changeText; }
    Field edited() const { return m_edited; } // where a fault belongs

    // --- what it means
    std::optional<int> total() const; // unset while there is no number
    int change() const;               // against what the customer has now
    Fault fault() const;
    bool isChanged() const; // another number than the plan, or else the provider, has
    // The provider has another number than when the person began.
    std::optional<int> movedFrom() const;
    SubscriptionChange wish() const;
    const std::optional<PlanItem> &weighed() const { return m_weighed; } // of total(); unset: not known yet
    bool isRefused() const;
    bool mayPut() const;
    bool isPutting() const { return m_putting; }

    // Into the plan, once its verdict is known. Does nothing where mayPut() does not hold.
    void put();

Q_SIGNALS:
    void opened();  // another subscription, or it was read
    void changed(); // texts, verdict, money
    void added(const tenantry::SubscriptionChange &change, const tenantry::SeatQuestion &question);
    void failed(const tenantry::Error &error); // put did not work; everything is as it was

private:
    void take(const Result<SeatQuestion> &answer);
    void follow(int total);
    void edit(Field field);
    void weighSoon();
    void weigh();
    void forgetWeighing();
    void putNow();
    void watchDeadline();
    int start() const;

    PlanDesk &m_plan;
    Clock &m_clock;
    qint64 m_key = 0;
    std::optional<SeatQuestion> m_question;
    std::optional<Error> m_error;
    std::optional<PlanItem> m_weighed;
    QString m_totalText;
    QString m_changeText;
    Field m_edited = Field::Total;
    int m_begunWith = 0; // current seats when it was opened
    quint64 m_read = 0;  // number of the last reading
    quint64 m_weighing = 0;
    quint64 m_watching = 0;
    bool m_putting = false;
    bool m_putWaits = false; // asked for before the verdict was known
};

} // namespace tenantry
