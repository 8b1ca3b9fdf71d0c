// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/notes_editor.h"

#include "support/clock.h"
#include "support/error.h"
#include "ui/common/error_text.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// A pause in typing after which the note is kept; long enough not to save in mid-word.
constexpr std::chrono::milliseconds pause{1500};
constexpr int linesShown = 4;

} // namespace

NotesEditor::NotesEditor(Clock &clock, Save save, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_save(std::move(save))
    , m_heading(new TextLabel(TextSize::Section))
    , m_state(new StateLabel)
    , m_edit(new QPlainTextEdit)
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch(1);
    top->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    m_edit->setObjectName(u"notes"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * linesShown + 12);
    m_edit->installEventFilter(this);
    m_state->setAnnounced(true);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NotesEditor::textEdited);
    reword();
}

NotesEditor::~NotesEditor() = default;

void NotesEditor::setSubject(const Subject &subject, const QString &note)
{
    if (subject == m_subject) {
        if (isUnsaved() || note == m_edit->toPlainText())
            return;
    } else {
        saveNow();
    }
    const QScopedValueRollback guard(m_filling, true);
    m_everSaved = m_everSaved && subject == m_subject;
    m_subject = subject;
    m_kept = note;
    m_fault.clear();
    m_edit->setPlainText(note); // a new subject also forgets the undo steps of the old one
    showState();
}

bool NotesEditor::isUnsaved() const
{
    return m_subject.key && m_edit->toPlainText() != m_kept;
}

void NotesEditor::textEdited()
{
    if (m_filling)
        return;
    m_fault.clear();
    showState();
    m_clock.after(pause, this, [this, edit = ++m_edits] {
        if (edit == m_edits)
            saveNow();
    });
}

void NotesEditor::saveNow()
{
    if (!isUnsaved())
        return;
    const QString text = m_edit->toPlainText();
    const Subject subject = m_subject;
    m_save(subject, text, [this, subject, text](const std::optional<Error> &error) { saved(subject, text, error); });
}

void NotesEditor::saved(const Subject &subject, const QString &text, const std::optional<Error> &error)
{
    if (!(subject == m_subject))
        return;
    if (error) {
        m_fault = errorText(*error).full();
    } else {
        m_kept = text;
        m_everSaved = true;
    }
    showState();
}

void NotesEditor::showState()
{
    if (!m_fault.isEmpty())
        //: beside the heading of notes; the reason follows
        m_state->setState({tr("Not saved"), u"octagon-x"_s, Tone::Trouble}, m_fault);
    else if (isUnsaved())
        //: beside the heading of notes
        m_state->setState({tr("Not saved yet"), u"dashed-ring"_s, Tone::Progress});
    else if (m_everSaved)
        //: beside the heading of notes
        m_state->setState({tr("Saved"), u"check-ring"_s, Tone::Good});
    m_state->setVisible(!m_fault.isEmpty() || isUnsaved() || m_everSaved);
}

void NotesEditor::reword()
{
    //: heading in the detail pane: own notes on a customer or subscription
    m_heading->setText(tr("Notes"));
    //: name of the notes field for screen readers
    m_edit->setAccessibleName(tr("Notes"));
    //: in the empty notes field
    m_edit->setPlaceholderText(tr("Only you and this computer see what you write here."));
    showState();
}

bool NotesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        saveNow();
    return QWidget::eventFilter(watched, event);
}

void NotesEditor::hideEvent(QHideEvent *event)
{
    saveNow();
    QWidget::hideEvent(event);
}

} // namespace tenantry
