// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/note_line.h"

#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tenantry {

NoteLine::NoteLine(QWidget *parent) : QWidget(parent), m_symbol(new QLabel), m_text(new TextLabel)
{
    m_text->setWrapping(true);
    m_symbol->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1000); // as wide as text may be; the rest stays empty
    row->addStretch(1);
    setVisible(false);
}

void NoteLine::setNote(const StatusWord &note)
{
    setVisible(!note.word.isEmpty());
    if (m_note == note)
        return;
    m_note = note;
    m_text->setText(note.word);
    // a sentence reads best in the text colour; its symbol says the rest, but what is refused or fine says it twice
    const bool coloured = note.tone == Tone::Trouble || note.tone == Tone::Good;
    m_text->setTone(coloured ? note.tone : Tone::Normal);
    setAccessibleName(note.word);
    restyle();
    if (!m_announced || note.word.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void NoteLine::restyle()
{
    if (!m_note.icon.isEmpty())
        m_symbol->setPixmap(
            iconPixmap(m_note.icon, rowIconSize(this), toneColour(m_note.tone, palette()), devicePixelRatioF()));
    // the symbol stands in the middle of the first line
    m_symbol->setContentsMargins(0, qMax(0, (m_text->fontMetrics().height() - rowIconSize(this)) / 2), 0, 0);
}

void NoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

NoteList::NoteList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    setVisible(false);
}

void NoteList::setNotes(const QList<StatusWord> &notes)
{
    while (m_lines.size() < notes.size()) {
        m_lines << new NoteLine;
        layout()->addWidget(m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setNote(notes.value(i));
    setVisible(!notes.isEmpty());
}

QStringList NoteList::words() const
{
    QStringList words;
    for (const NoteLine *line : m_lines) {
        if (!line->note().word.isEmpty())
            words << line->note().word;
    }
    return words;
}

} // namespace tenantry
