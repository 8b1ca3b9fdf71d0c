// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tenantry {

class FieldFrame;
class IconButton;
class OfferStep;
class QuantityEdit;
class StateLabel;
class TextLabel;

// One line of the order: offer, number of licences with its fault, own name, remove.
class OrderLineEditor final : public QWidget
{
    Q_OBJECT
public:
    OrderLineEditor(OfferStep &step, int line, QWidget *parent = nullptr);
    void refresh();
    void focusQuantity();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showNote();

    OfferStep &m_step;
    int m_line;
    TextLabel *m_title;
    TextLabel *m_terms;
    QuantityEdit *m_quantity;
    FieldFrame *m_quantityFrame;
    QLineEdit *m_nickname;
    FieldFrame *m_nicknameFrame;
    IconButton *m_remove;
    StateLabel *m_note;
};

} // namespace tenantry
