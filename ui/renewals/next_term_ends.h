// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"

#include <QObject>
#include <optional>

namespace tenantry {

class Clock;

// Until when the next term of one subscription shall run (C25): in full, or to a day of the provider's own list. The
// list is read for each length of the term and never kept for another; an answer that comes late is dropped. GUI
// thread.
class NextTermEnds final : public QObject
{
    Q_OBJECT
public:
    NextTermEnds(RenewalBoard &board, Clock &clock, QObject *parent = nullptr);

    // told: what the provider or the plan has for the next term already.
    void open(const EndingTerm &term, const NextTerm &told);
    void close();
    bool isOpen() const { return m_term.has_value(); }

    void setTerm(Term term);          // Unknown: as it is; another length begins in full
    void choose(const QDateTime &at); // invalid: in full
    void readAgain();

    const QDateTime &chosen() const { return m_chosen; }
    bool isTold(const QDateTime &at) const; // on the day that stands in the instruction so far
    QDate fullEnd() const;                  // last day of the full term; invalid: not known
    bool isMonthly() const;
    bool isReading() const { return isOpen() && !m_known && !m_error; }
    const std::optional<TermEndChoices> &known() const { return m_known; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed(); // what may be chosen
    void chose();

private:
    Subscription renewed() const; // in full
    void read();
    void took(const Result<TermEndChoices> &answer);

    RenewalBoard &m_board;
    Clock &m_clock;
    std::optional<EndingTerm> m_term;
    NextTerm m_wanted; // as told, with the term that was set; decides the length
    QDateTime m_told;
    QDateTime m_chosen;
    std::optional<TermEndChoices> m_known;
    std::optional<Error> m_error;
    quint64 m_reading = 0;
};

} // namespace tenantry
