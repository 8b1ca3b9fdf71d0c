// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/prices_view_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tenantry {

class FieldFrame;
class TextLabel;

// How the sale price of one customer, or of all others, is made.
class SaleRuleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SaleRuleForm(PricesViewModel &model, QWidget *parent = nullptr);

    void startNew(); // asks for the customer
    void edit(const SaleRuleRow &row);

    QLineEdit *customer() const { return m_customer; }
    QListWidget *hits() const { return m_hits; }
    QComboBox *basis() const { return m_basis; }
    QLineEdit *percent() const { return m_percent; }
    QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void refresh();
    void showHits();
    void choose(int hit);
    void start(const SaleRule &rule, const QString &customerName);
    SaleRule written() const;
    QString percentFault() const;
    void save();

    PricesViewModel &m_model;
    SaleRule m_rule;
    bool m_chosen = false; // whose rule it is
    TextLabel *m_headline;
    QLineEdit *m_customer;
    FieldFrame *m_customerFrame;
    QListWidget *m_hits;
    QPushButton *m_everybody;
    QComboBox *m_basis;
    FieldFrame *m_basisFrame;
    QLineEdit *m_percent;
    FieldFrame *m_percentFrame;
    QComboBox *m_list;
    FieldFrame *m_listFrame;
    QComboBox *m_rounding;
    FieldFrame *m_roundingFrame;
    QComboBox *m_digits;
    FieldFrame *m_digitsFrame;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace tenantry
