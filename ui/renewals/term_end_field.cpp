// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/term_end_field.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

TermEndField::TermEndField(NextTermEnds &ends, QWidget *parent)
    : QWidget(parent)
    , m_ends(ends)
    , m_label(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_choice(new QComboBox)
    , m_note(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_again(new LinkButton)
{
    m_choice->setObjectName(u"nextEnd"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names are long
    m_choice->setMinimumContentsLength(16);
    m_note->setObjectName(u"nextEndNote"_s);
    m_note->setWrapping(true);
    m_again->setObjectName(u"nextEndAgain"_s);
    m_label->setBuddy(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_note)})
        column->addWidget(part);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int row) { m_ends.choose(m_lines.value(row).at); });
    connect(m_again, &LinkButton::clicked, this, [this] {
        m_choice->setFocus(Qt::OtherFocusReason); // the link goes
        m_ends.readAgain();
    });
    connect(&m_ends, &NextTermEnds::changed, this, &TermEndField::refresh);
    connect(&m_ends, &NextTermEnds::chose, this, &TermEndField::refresh);
    reword();
}

void TermEndField::refresh()
{
    setVisible(m_ends.isOpen());
    if (!m_ends.isOpen())
        return;
    refreshLines();
    refreshNote();
}

// Lines that are as they were stay, so that a list somebody has opened does not close.
void TermEndField::refreshLines()
{
    const QSignalBlocker quiet(m_choice);
    const QList<TermEndLine> lines = termEndLines(m_ends);
    if (lines != m_lines) {
        m_lines = lines;
        m_choice->clear();
        for (const TermEndLine &line : lines) {
            m_choice->addItem(line.text);
            m_choice->setItemData(m_choice->count() - 1,
                                  plainToolTip(line.allNames.isEmpty() ? line.text : line.allNames),
                                  Qt::ToolTipRole); // the box may elide
        }
    }
    const auto chosen = std::find_if(m_lines.begin(), m_lines.end(),
                                     [this](const TermEndLine &line) { return line.at == m_ends.chosen(); });
    m_choice->setCurrentIndex(chosen == m_lines.end() ? 0 : static_cast<int>(chosen - m_lines.begin()));
    m_choice->setToolTip(plainToolTip(m_choice->currentText()));
}

// Trouble is said in the note's place: the full term can be had without the list. Where a rule was read stands in the
// tool tip, so that the price below stays in sight.
void TermEndField::refreshNote()
{
    const std::optional<Error> &error = m_ends.error();
    const QString note = error ? termEndsTrouble(*error) : termEndsNote(m_ends);
    m_note->setTone(error ? Tone::Attention : Tone::Muted);
    m_note->setText(note);
    m_note->setToolTip(plainToolTip(error ? errorText(*error).detail : termEndsSource(m_ends)));
    m_choice->setAccessibleDescription(QStringList{note, termEndsSource(m_ends)}.join(u' ').trimmed());
    m_again->setVisible(error.has_value());
}

void TermEndField::reword()
{
    //: end-of-term board, form: label of the choice until when the next term runs
    m_label->setText(tr("Ends"));
    m_choice->setAccessibleName(m_label->text());
    //: link on a message: asks the provider again
    m_again->setText(tr("Try again"));
    m_lines.clear(); // dates and words are those of the language
    refresh();
}

} // namespace tenantry
