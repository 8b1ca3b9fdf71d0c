// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "support/error.h"

#include <QObject>

namespace tenantry {

class Clock;
class OrderDesk;

// The one order being written: the truth of every wizard page. Saves itself when typing pauses and when told to; one
// write is under way at a time and the last state always gets written. GUI thread.
class DraftEditor final : public QObject
{
    Q_OBJECT
public:
    enum class Saving { Saved, Unsaved, Underway, Failed };

    DraftEditor(OrderDesk &desk, Clock &clock, QObject *parent = nullptr);

    void open(const OrderDraft &draft); // replaces what is held; nothing is written
    void close();                       // the draft became an order or was discarded: no write any more
    bool isOpen() const { return m_open; }
    const OrderDraft &draft() const { return m_draft; }
    bool touched() const { return m_touched; } // edited since it was opened

    // draft.edit([&](OrderDraft &d) { d.note = text; });
    template <class Change>
    void edit(Change change)
    {
        OrderDraft next = m_draft;
        change(next);
        apply(next);
    }
    void save(); // now, if something is unsaved
    // What no earlier write holds is handed over at once, behind any that is under way: the draft is left now. Whether
    // it was written is told by notSaved() only.
    void saveBeforeLeaving();

    Saving saving() const { return m_saving; }
    const Error &error() const { return m_error; } // of Saving::Failed

Q_SIGNALS:
    void opened();
    void changed();
    void savingChanged();
    void notSaved(const tenantry::Error &error); // of a draft that was left

private:
    void apply(const OrderDraft &next);
    void saveAfterPause();
    void setSaving(Saving saving);

    OrderDesk &m_desk;
    Clock &m_clock;
    OrderDraft m_draft;
    Error m_error;
    Saving m_saving = Saving::Saved;
    bool m_open = false;
    bool m_touched = false;
    bool m_writing = false;
    quint64 m_edits = 0;
    quint64 m_handedOver = 0; // the edit up to which the desk was asked to write
    quint64 m_opening = 0;
};

} // namespace tenantry
