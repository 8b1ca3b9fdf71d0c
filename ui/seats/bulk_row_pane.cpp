// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_row_pane.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/text_label.h"
#include "ui/seats/bulk_words.h"
#include "ui/seats/note_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array bulkColumns{BulkTable::Seats, BulkTable::Subscription, BulkTable::Customer, BulkTable::Product};

QString fieldName(BulkTable::Column column)
{
    constexpr std::array names{"bulkSubscription"_L1, "bulkCustomer"_L1, "bulkProduct"_L1, "bulkSeats"_L1};
    return QString(names.at(column));
}

} // namespace

BulkRowPane::BulkRowPane(BulkViewModel &bulk, QWidget *parent)
    : QWidget(parent)
    , m_bulk(bulk)
    , m_subject(new ElidedLabel)
    , m_particulars(new ElidedLabel)
    , m_note(new NoteLine)
    , m_planned(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_source(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_choice(new QComboBox)
    , m_choiceFrame(new FieldFrame(m_choice))
    , m_next(new LinkButton)
{
    build();
    for (const BulkTable::Column column : bulkColumns)
        connect(m_fields.at(column), &QLineEdit::textEdited, this,
                [this, column](const QString &text) { m_bulk.mend(m_row, column, text); });
    connect(m_choice, &QComboBox::activated, this, [this](int place) {
        if (place > 0 && place <= m_choices.size())
            m_bulk.choose(m_row, m_choices.at(place - 1));
    });
    connect(m_next, &LinkButton::clicked, this, &BulkRowPane::nextRequested);
    connect(&m_bulk, &BulkViewModel::changed, this, &BulkRowPane::refresh);
    reword();
}

void BulkRowPane::build()
{
    setObjectName(u"bulkRowPane"_s);
    m_next->setObjectName(u"nextToClear"_s);
    m_choice->setObjectName(u"bulkChoice"_s);
    m_note->setObjectName(u"bulkNote"_s);
    m_note->setAnnounced(true);
    m_subject->setTextSize(TextSize::Body, true);
    m_particulars->setTone(Tone::Muted);
    m_planned->setWrapping(true);
    m_source->setWrapping(true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_choiceFrame->setWideField(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_subject, 1);
    head->addWidget(m_next);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    for (const BulkTable::Column column : bulkColumns) {
        m_fields.at(column) = new QLineEdit;
        m_fields.at(column)->setObjectName(fieldName(column));
        m_frames.at(column) = new FieldFrame(m_fields.at(column));
        fields->addWidget(m_frames.at(column), column == BulkTable::Seats ? 1 : 3);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    m_fields.at(BulkTable::Seats)->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    column->addLayout(head);
    column->addWidget(m_particulars);
    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addStretch(0);
    column->addLayout(note);
    column->addWidget(m_planned);
    column->addWidget(m_source);
    column->addLayout(fields);
    column->addWidget(m_choiceFrame);
}

QList<QWidget *> BulkRowPane::focusOrder() const
{
    QList<QWidget *> order{m_next};
    for (const BulkTable::Column column : bulkColumns)
        order += m_fields.at(column);
    return order << m_choice;
}

const BulkRow *BulkRowPane::current() const
{
    const auto place = static_cast<std::size_t>(m_row);
    return m_row >= 0 && place < m_bulk.rows().size() ? &m_bulk.rows()[place] : nullptr;
}

void BulkRowPane::showRow(int row)
{
    m_row = row;
    refresh();
}

void BulkRowPane::refresh()
{
    const BulkRow *row = current();
    setVisible(row != nullptr);
    if (!row)
        return;
    m_next->setVisible(m_bulk.counts().toClear > 0);
    showSubject(*row);
    m_note->setMaximumWidth(fontMetrics().height() * 36 + 24); // symbol and a text column
    m_note->setNote(bulkwords::sentence(m_bulk, m_row));
    const QString planned = bulkwords::planned(*row);
    m_planned->setText(planned);
    m_planned->setVisible(!planned.isEmpty());
    const QString source = row->state() == BulkRow::State::Allowed ? QString() : bulkwords::source(*row);
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    showFields(*row);
    showChoice(*row);
}

void BulkRowPane::showSubject(const BulkRow &row)
{
    const bool found = row.answer && row.answer->match == BulkAnswer::Match::Found;
    QStringList written{row.line.customer, row.line.product, row.line.subscription};
    written.removeAll(QString());
    m_subject->setText(found ? bulkwords::subject(row.answer->subject) : written.join(u" · "_s));
    m_particulars->setText(found ? bulkwords::particulars(row.answer->subject) : QString());
    m_particulars->setVisible(found);
}

void BulkRowPane::showFields(const BulkRow &row)
{
    const bool table = m_bulk.source() == BulkViewModel::Source::Table;
    const bool fault = row.state() == BulkRow::State::Fault || row.state() == BulkRow::State::Unmatched;
    for (const BulkTable::Column column : bulkColumns) {
        QLineEdit *field = m_fields.at(column);
        const QString text = m_bulk.text(m_row, column);
        if (field->text() != text)
            field->setText(text);
        const bool wrong = fault && column == row.faultyColumn();
        field->setProperty("tenantryFault", wrong);
        field->setAccessibleDescription(wrong ? m_note->note().word : QString());
        field->update();
        m_frames.at(column)->setVisible(table || column == BulkTable::Seats);
    }
}

void BulkRowPane::showChoice(const BulkRow &row)
{
    const bool several = row.state() == BulkRow::State::Choose;
    m_choiceFrame->setVisible(several);
    const QList<BulkSubject> choices = several ? row.answer->choices : QList<BulkSubject>();
    if (choices == m_choices && m_choice->count() > 0)
        return;
    m_choices = choices;
    m_choice->clear();
    //: preview of many seat changes: nothing is chosen yet among several subscriptions
    m_choice->addItem(tr("Choose…"));
    for (const BulkSubject &subject : m_choices)
        m_choice->addItem(bulkwords::subject(subject) + u" · "_s + bulkwords::particulars(subject));
}

void BulkRowPane::focusField()
{
    const BulkRow *row = current();
    if (!row)
        return;
    if (row->state() == BulkRow::State::Choose) {
        m_choice->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool table = m_bulk.source() == BulkViewModel::Source::Table;
    QLineEdit *field = m_fields.at(table ? row->faultyColumn() : BulkTable::Seats);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void BulkRowPane::reword()
{
    //: preview of many seat changes: name of the region below the table for screen readers
    setAccessibleName(tr("Chosen line"));
    for (const BulkTable::Column column : bulkColumns)
        m_frames.at(column)->setLabel(bulkwords::columnName(column));
    //: preview of many seat changes: label of the list of subscriptions that match
    m_choiceFrame->setLabel(tr("Which one is meant?"));
    //: preview of many seat changes: link that goes to the next line with a fault, a refusal or a question
    m_next->setText(tr("Next to clear up"));
    m_choices.clear();
    m_choice->clear();
    refresh();
}

void BulkRowPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT nextRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT listRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tenantry
