// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/draft_editor.h"

#include "services/api/order_desk.h"
#include "support/clock.h"
#include "ui/common/when_done.h"

#include <chrono>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto savePause = 500ms;

} // namespace

DraftEditor::DraftEditor(OrderDesk &desk, Clock &clock, QObject *parent) : QObject(parent), m_desk(desk), m_clock(clock)
{}

void DraftEditor::open(const OrderDraft &draft)
{
    ++m_opening;
    m_draft = draft;
    m_open = true;
    m_touched = false;
    m_writing = false;
    setSaving(Saving::Saved);
    Q_EMIT opened();
    Q_EMIT changed();
}

void DraftEditor::close()
{
    ++m_opening;
    m_open = false;
    m_writing = false;
    setSaving(Saving::Saved);
}

void DraftEditor::apply(const OrderDraft &next)
{
    if (!m_open || next == m_draft)
        return;
    m_draft = next;
    m_touched = true;
    ++m_edits;
    setSaving(Saving::Unsaved);
    saveAfterPause();
    Q_EMIT changed();
}

void DraftEditor::saveAfterPause()
{
    const quint64 edit = m_edits;
    m_clock.after(savePause, this, [this, edit] {
        if (edit == m_edits)
            save();
    });
}

void DraftEditor::save()
{
    if (!m_open || m_writing || m_saving == Saving::Saved)
        return;
    m_writing = true;
    m_draft.savedAt = m_clock.now();
    setSaving(Saving::Underway);
    const quint64 edit = m_handedOver = m_edits;
    const quint64 opening = m_opening;
    whenDone(m_desk.saveDraft(m_draft), this, [this, edit, opening](const Outcome &outcome) {
        if (opening != m_opening) {
            if (!outcome.ok())
                Q_EMIT notSaved(outcome.error());
            return;
        }
        m_writing = false;
        if (!outcome.ok()) {
            m_error = outcome.error();
            setSaving(Saving::Failed);
            return;
        }
        setSaving(edit == m_edits ? Saving::Saved : Saving::Unsaved);
        save(); // what was typed meanwhile
    });
}

void DraftEditor::saveBeforeLeaving()
{
    const bool handedOver = m_saving == Saving::Saved || (m_writing && m_handedOver == m_edits);
    if (!m_open || handedOver)
        return;
    m_handedOver = m_edits;
    m_draft.savedAt = m_clock.now();
    whenDone(m_desk.saveDraft(m_draft), this, [this](const Outcome &outcome) {
        if (!outcome.ok())
            Q_EMIT notSaved(outcome.error());
    });
}

void DraftEditor::setSaving(Saving saving)
{
    if (m_saving == saving)
        return;
    m_saving = saving;
    Q_EMIT savingChanged();
}

} // namespace tenantry
