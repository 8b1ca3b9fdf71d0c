// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seats/bulk_view_model.h"

#include <QWidget>
#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tenantry {

class ElidedLabel;
class FieldFrame;
class LinkButton;
class NoteLine;
class TextLabel;

// Below the preview: the chosen line, why it is as it is, and its cells to be mended; where several subscriptions match
// which one is meant.
class BulkRowPane final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkRowPane(BulkViewModel &bulk, QWidget *parent = nullptr);

    void showRow(int row); // -1: none
    int row() const { return m_row; }
    void refresh();
    void reword();
    void focusField(); // where the fault is
    QLineEdit *field(BulkTable::Column column) const { return m_fields.at(column); }
    QComboBox *choice() const { return m_choice; }
    NoteLine *note() const { return m_note; }
    LinkButton *nextLink() const { return m_next; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void nextRequested();
    void listRequested(); // Escape: back to the table

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showSubject(const BulkRow &row);
    void showFields(const BulkRow &row);
    void showChoice(const BulkRow &row);
    const BulkRow *current() const;

    BulkViewModel &m_bulk;
    int m_row = -1;
    ElidedLabel *m_subject;
    ElidedLabel *m_particulars;
    NoteLine *m_note;
    TextLabel *m_planned;
    TextLabel *m_source;
    std::array<QLineEdit *, BulkTable::ColumnCount> m_fields{};
    std::array<FieldFrame *, BulkTable::ColumnCount> m_frames{};
    QComboBox *m_choice;
    FieldFrame *m_choiceFrame;
    QList<BulkSubject> m_choices;
    LinkButton *m_next;
};

} // namespace tenantry
