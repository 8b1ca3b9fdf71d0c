// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_reader.h"

#include "domain/text_folding.h"
#include "ui/common/when_done.h"
#include "ui/renewals/ending_cells.h"

#include <algorithm>
#include <utility>

namespace tenantry {

namespace {

constexpr int pageSize = 200;

bool matches(const EndingTerm &term, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text = endingSearchText(term);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace

EndingReader::EndingReader(RenewalBoard &board, QObject *parent) : QObject(parent), m_board(board) {}

void EndingReader::want(const EndingWish &wish)
{
    const bool sameTerms = m_read && wish.show == m_wish.show && wish.days == m_wish.days && wish.span == m_wish.span;
    m_wish = wish;
    if (!sameTerms) {
        m_task = nullptr;
        m_againWanted = m_moreWanted = false;
        m_next.reset();
        ask(query(pageSize));
        return;
    }
    Q_EMIT changed(); // of what is read already
    if (isReadingOn())
        more();
}

// While much is read in, one answer follows the other: a newer question would drop the answer each time.
void EndingReader::again()
{
    m_againWanted = m_asking;
    if (m_asking)
        return;
    ask(query(std::max(pageSize, static_cast<int>(m_terms.size()))));
}

void EndingReader::forget()
{
    ++m_asked;
    m_terms.clear();
    m_next.reset();
    m_task = nullptr;
    m_read = m_asking = m_moreWanted = m_againWanted = false;
    m_wish.search.clear();
    m_wish.span.reset();
}

void EndingReader::more()
{
    m_moreWanted = m_asking; // comes when the answer is there
    if (m_asking || !m_next)
        return;
    EndingQuery further = query(pageSize);
    further.after = m_next;
    ask(further);
}

void EndingReader::whenComplete(std::function<void()> task)
{
    if (isComplete()) {
        task();
        return;
    }
    m_task = std::move(task);
    more();
}

QList<EndingTerm> EndingReader::found() const
{
    const QStringList words = withoutDiacritics(m_wish.search).split(u' ', Qt::SkipEmptyParts);
    QList<EndingTerm> some;
    for (const EndingTerm &term : m_terms) {
        const bool inSpan = !m_wish.span || m_wish.span->contains(term.key.end.toUTC().date());
        if (inSpan && matches(term, words))
            some << term;
    }
    return some;
}

// Of chosen days only these are read: from the last instant before the first on.
EndingQuery EndingReader::query(int limit) const
{
    EndingQuery query;
    query.days = m_wish.days;
    query.show = m_wish.show;
    query.limit = limit;
    if (m_wish.span)
        query.after = EndingQuery::Place{m_wish.span->first.startOfDay(Qt::UTC).addMSecs(-1), 0};
    return query;
}

void EndingReader::ask(const EndingQuery &query)
{
    m_asking = true;
    const quint64 asked = ++m_asked;
    whenDone(m_board.page(query), this, [this, asked, query](const Result<EndingPage> &page) {
        if (asked != m_asked)
            return;
        m_asking = false;
        if (page.ok())
            return took(query, *page);
        m_task = nullptr;
        m_againWanted = m_moreWanted = false;
        Q_EMIT failed(page.error());
    });
}

void EndingReader::took(const EndingQuery &query, const EndingPage &page)
{
    const bool further = m_next && query.after == m_next;
    m_terms = further ? m_terms + page.terms : page.terms;
    m_next = page.next;
    const bool past = m_wish.span && !m_terms.isEmpty() && m_terms.last().key.end.toUTC().date() > m_wish.span->last;
    if (past)
        m_next.reset();
    m_policy = page.policy;
    m_asOf = page.asOf;
    m_read = true;
    Q_EMIT changed();
    if (m_againWanted)
        return again();
    if (isReadingOn() || m_moreWanted)
        more();
    if (isComplete() && m_task)
        std::exchange(m_task, nullptr)();
}

} // namespace tenantry
