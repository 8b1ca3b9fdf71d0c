// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"
#include "services/api/transition_desk.h"

#include <QObject>

namespace tenantry {

// What the seats of one subscription shall become: the provider's targets, and the wish a person makes of them with its
// verdict and cost. Stores nothing until put(): then it stands in the plan. GUI thread.
class TransitionViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class Fault { None, NotANumber, BelowOne, AboveAll };

    TransitionViewModel(TransitionDesk &desk, PlanDesk &plan, QObject *parent = nullptr);

    void open(qint64 subscriptionKey); // asks the provider
    void close();
    void refresh() { open(m_key); }
    qint64 subscriptionKey() const { return m_key; }
    bool isReading() const { return m_reading; }
    const std::optional<TransitionQuestion> &question() const { return m_question; }
    const std::optional<Error> &error() const { return m_error; } // of asking

    // --- what is chosen. Only offers that can be had; an index beyond the end is none.
    QList<TransitionOffer> offers() const;
    QList<TransitionOffer> refusedOffers() const;
    const TransitionOffer *offer() const;
    int offerIndex() const { return m_offer; }
    void chooseOffer(int index);
    int planIndex() const { return m_plan; }
    void choosePlan(int index);
    // 0: a new subscription; then those of the customer that may take the seats.
    QList<TransitionHost> hosts() const;
    int hostIndex() const { return m_host; }
    void chooseHost(int index);
    bool mayMoveLicences() const; // the provider offers both ways
    bool movesLicences() const;
    void setMovesLicences(bool on);
    QString seatsText() const { return m_seats; }
    void setSeatsText(const QString &text);

    // --- what it means
    std::optional<int> seats() const;
    int staying() const; // seats that remain where they are
    Fault fault() const;
    SubscriptionChange wish() const;
    const std::optional<PlanItem> &weighed() const { return m_weighed; } // unset: not known yet
    bool mayPut() const;
    void put();

Q_SIGNALS:
    void changed();
    void added(const tenantry::SubscriptionChange &change);
    void failed(const tenantry::Error &error); // put did not work; everything is as it was

private:
    void take(const Result<TransitionQuestion> &answer);
    void chosen();
    const TransitionOffer::Plan *plan() const;

    TransitionDesk &m_desk;
    PlanDesk &m_planDesk;
    qint64 m_key = 0;
    bool m_reading = false;
    bool m_putting = false;
    std::optional<TransitionQuestion> m_question;
    std::optional<Error> m_error;
    std::optional<PlanItem> m_weighed;
    int m_offer = 0;
    int m_plan = 0;
    int m_host = 0;
    bool m_licences = true;
    QString m_seats;
    quint64 m_asked = 0; // number of the last question; answers to earlier ones are dropped
    quint64 m_weighing = 0;
};

} // namespace tenantry
