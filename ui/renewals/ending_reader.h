// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/ending_bins.h"

#include <QObject>
#include <functional>
#include <optional>

namespace tenantry {

// Which ending terms the screen wants to see.
struct EndingWish
{
    EndingQuery::Show show = EndingQuery::Show::Alerts;
    int days = 120;
    QString search;
    std::optional<DaySpan> span;
    bool operator==(const EndingWish &) const = default;
};

// Reads the board page by page: the next page when the list is scrolled to it; while something is searched, and for an
// export, all of them one after the other. An answer to an older wish is dropped. GUI thread.
class EndingReader final : public QObject
{
    Q_OBJECT
public:
    explicit EndingReader(RenewalBoard &board, QObject *parent = nullptr);

    void want(const EndingWish &wish);
    void again(); // as many as stand now; once more where an answer is still under way
    void forget();
    void more();
    void whenComplete(std::function<void()> task); // once; not at all when reading fails or the wish changes

    const EndingWish &wish() const { return m_wish; }
    QList<EndingTerm> found() const; // of what was read, those that match search and days
    bool isRead() const { return m_read; }
    bool isComplete() const { return m_read && !m_next; }
    bool isReadingOn() const { return !m_wish.search.isEmpty() || m_task; }
    const EndingPolicy &policy() const { return m_policy; }
    QDateTime asOf() const { return m_asOf; } // invalid: nothing was read

Q_SIGNALS:
    void changed();
    void failed(const tenantry::Error &error);

private:
    EndingQuery query(int limit) const;
    void ask(const EndingQuery &query);
    void took(const EndingQuery &query, const EndingPage &page);

    RenewalBoard &m_board;
    EndingWish m_wish;
    QList<EndingTerm> m_terms;
    std::optional<EndingQuery::Place> m_next;
    EndingPolicy m_policy;
    QDateTime m_asOf;
    std::function<void()> m_task;
    quint64 m_asked = 0;
    bool m_read = false;
    bool m_asking = false;
    bool m_moreWanted = false;
    bool m_againWanted = false;
};

} // namespace tenantry
