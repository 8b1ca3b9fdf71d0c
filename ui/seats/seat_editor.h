// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace tenantry {

class NoteLine;
class NoteList;
class QuantityEdit;
class SeatEditViewModel;
class TextLabel;

// [−] total [+], change and money side by side; below, what the customer will have, the verdict, what makes the sum and
// what can go back until when (S0-51, S0-52). The one seat editor of the program: a host gives it a view model and puts
// Save where it never scrolls (S0-53). Enter in a field asks for it; Escape is left to the host.
class SeatEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatEditor(SeatEditViewModel &edit, QWidget *parent = nullptr);
    void focusTotal();
    void focusEdited(); // where a fault stands
    QuantityEdit *total() const { return m_total; }
    QuantityEdit *changeField() const { return m_change; }

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void buildColumn();
    void connectFields();
    void reword();
    void refresh();
    void showFault();
    void showVerdict();
    void showCost();

    SeatEditViewModel &m_edit;
    NoteList *m_notices;
    TextLabel *m_totalLabel;
    TextLabel *m_changeLabel;
    TextLabel *m_costLabel;
    QuantityEdit *m_total;
    QuantityEdit *m_change;
    TextLabel *m_figure;
    NoteLine *m_fault;
    TextLabel *m_outcome;
    TextLabel *m_explanation;
    NoteLine *m_verdict;
    TextLabel *m_verdictSource;
    QList<TextLabel *> m_partLabels;
    QList<TextLabel *> m_partAmounts;
    TextLabel *m_priceSource;
    NoteList *m_goingBack;
    QGridLayout *m_fields;
    QGridLayout *m_parts;
};

} // namespace tenantry
