// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seats/bulk_view_model.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QRadioButton;

namespace tenantry {

class TextLabel;

// One rule for all lines of a selection: add, set to, or as many as users have the licence and some more.
class BulkRuleBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkRuleBar(BulkViewModel &bulk, QWidget *parent = nullptr);
    void reword();
    void refresh();
    void takeFocus();
    QLineEdit *number() const { return m_number; }
    QRadioButton *addChoice() const { return m_add; }
    QRadioButton *setChoice() const { return m_set; }
    QRadioButton *assignedChoice() const { return m_assigned; }

Q_SIGNALS:
    void submitted(); // Enter

private:
    void apply();
    void showHint();

    BulkViewModel &m_bulk;
    QRadioButton *m_add;
    QRadioButton *m_set;
    QRadioButton *m_assigned;
    TextLabel *m_label;
    QLineEdit *m_number;
    TextLabel *m_why;
};

// Which column of a table holds what; shown for every table, because a wrong column is a wrong change.
class BulkColumnsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkColumnsBar(BulkViewModel &bulk, QWidget *parent = nullptr);
    void reword();
    void refresh();
    QComboBox *column(BulkTable::Column column) const { return m_columns.at(column); }

private:
    BulkViewModel &m_bulk;
    TextLabel *m_hint;
    std::array<TextLabel *, BulkTable::ColumnCount> m_labels{};
    std::array<QComboBox *, BulkTable::ColumnCount> m_columns{};
    QStringList m_shown;
};

} // namespace tenantry
