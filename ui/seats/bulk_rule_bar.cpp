// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_rule_bar.h"

#include "ui/common/text_label.h"
#include "ui/seats/bulk_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array columnNames{"columnSubscription"_L1, "columnCustomer"_L1, "columnProduct"_L1, "columnSeats"_L1};

} // namespace

BulkRuleBar::BulkRuleBar(BulkViewModel &bulk, QWidget *parent)
    : QWidget(parent)
    , m_bulk(bulk)
    , m_add(new QRadioButton)
    , m_set(new QRadioButton)
    , m_assigned(new QRadioButton)
    , m_label(new TextLabel)
    , m_number(new QLineEdit)
    , m_why(new TextLabel(TextSize::Caption, Tone::Muted))
{
    m_add->setObjectName(u"bulkAdd"_s);
    m_set->setObjectName(u"bulkSet"_s);
    m_assigned->setObjectName(u"bulkAssigned"_s);
    m_number->setObjectName(u"bulkNumber"_s);
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_label->setBuddy(m_number);
    m_add->setChecked(true);
    m_why->setWrapping(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_add);
    row->addWidget(m_set);
    row->addWidget(m_assigned);
    row->addStretch(1);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_label);
    entry->addWidget(m_number);
    entry->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(entry);
    column->addWidget(m_why);
    connect(m_number, &QLineEdit::textEdited, this, &BulkRuleBar::apply);
    connect(m_number, &QLineEdit::returnPressed, this, &BulkRuleBar::submitted);
    for (QRadioButton *radio : {m_add, m_set, m_assigned})
        connect(radio, &QRadioButton::clicked, this, &BulkRuleBar::apply);
    reword();
}

void BulkRuleBar::apply()
{
    using Rule = BulkViewModel::Rule;
    const Rule rule = m_set->isChecked() ? Rule::Set : m_assigned->isChecked() ? Rule::Assigned : Rule::Add;
    m_bulk.setRule(rule, m_number->text());
    showHint();
}

void BulkRuleBar::showHint()
{
    const bool fault = m_bulk.hasSignedTotal();
    m_number->setProperty("tenantryFault", fault);
    m_number->update();
    m_why->setTone(fault ? Tone::Trouble : Tone::Muted);
    if (fault) {
        //: seats of many subscriptions, fault: "+5" was entered as the total of each
        m_why->setText(tr("A number with a sign is a change. Choose “Add to what each has”, or enter the new total."));
    } else if (m_bulk.rule() == BulkViewModel::Rule::Assigned) {
        m_why->setText(bulkwords::assignedHint());
    } else {
        //: seats of many subscriptions, below the field
        m_why->setText(tr("When adding, +5 or 5 adds five seats and -2 takes two away."));
    }
    m_number->setAccessibleDescription(m_why->text());
}

void BulkRuleBar::takeFocus()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

void BulkRuleBar::refresh()
{
    if (m_number->text() != m_bulk.ruleNumber())
        m_number->setText(m_bulk.ruleNumber());
    const BulkViewModel::Rule rule = m_bulk.rule();
    QRadioButton *chosen = rule == BulkViewModel::Rule::Set ? m_set : m_add;
    (rule == BulkViewModel::Rule::Assigned ? m_assigned : chosen)->setChecked(true);
    showHint();
}

void BulkRuleBar::reword()
{
    //: seats of many subscriptions: each gets so many more; a minus takes away
    m_add->setText(tr("Add to what each has"));
    //: seats of many subscriptions: each has exactly so many afterwards
    m_set->setText(tr("Set the total of each"));
    //: seats of many subscriptions: as many as users have the licence, and some more
    m_assigned->setText(tr("Assigned users and more"));
    //: seats of many subscriptions: label of the number
    m_label->setText(tr("Number of seats:"));
    showHint();
    m_assigned->setToolTip(bulkwords::assignedHint());
    m_assigned->setAccessibleDescription(bulkwords::assignedHint());
}

BulkColumnsBar::BulkColumnsBar(BulkViewModel &bulk, QWidget *parent)
    : QWidget(parent), m_bulk(bulk), m_hint(new TextLabel(TextSize::Caption, Tone::Muted))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (int place = 0; place < BulkTable::ColumnCount; ++place) {
        const auto column = static_cast<BulkTable::Column>(place);
        auto *label = new TextLabel(TextSize::Caption, Tone::Muted);
        auto *box = new QComboBox;
        box->setObjectName(QString(columnNames.at(static_cast<std::size_t>(place))));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        label->setBuddy(box);
        grid->addWidget(label, 0, place);
        grid->addWidget(box, 1, place);
        grid->setColumnStretch(place, 1);
        m_labels.at(column) = label;
        m_columns.at(column) = box;
        connect(box, &QComboBox::activated, this, [this, column](int chosen) { m_bulk.setColumn(column, chosen - 1); });
    }
    m_hint->setWrapping(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(m_hint);
    reword();
}

void BulkColumnsBar::refresh()
{
    const BulkTable &table = m_bulk.table();
    qsizetype width = table.headers.size();
    for (const BulkTable::Row &row : table.rows.mid(0, 1))
        width = std::max(width, row.cells.size());
    //: import of seat changes: this table has no such column
    QStringList names{tr("No column")};
    for (int place = 0; place < int(width); ++place)
        names += bulkwords::header(table, place);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        QComboBox *box = m_columns[column];
        if (names != m_shown) {
            box->clear();
            box->addItems(names);
        }
        box->setCurrentIndex(m_bulk.columns()[column] + 1);
    }
    m_shown = names;
}

void BulkColumnsBar::reword()
{
    for (int place = 0; place < BulkTable::ColumnCount; ++place) {
        const auto column = static_cast<BulkTable::Column>(place);
        const QString name = bulkwords::columnName(column);
        m_labels.at(column)->setText(name);
        //: import of seat changes: name of a list of columns for screen readers; %1 is "Subscription id"
        m_columns.at(column)->setAccessibleName(tr("Column of the table with: %1").arg(name));
    }
    //: import of seat changes
    m_hint->setText(
        tr("A number without a sign is the new total, +5 adds five seats, -2 takes two away. A subscription "
           "is found by its id, else by customer and product together."));
    refresh();
}

} // namespace tenantry
