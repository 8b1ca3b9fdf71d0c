// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tenantry {

class FieldFrame;
class NewCustomerStep;
class StateLabel;
class TextLabel;

// Fields of a customer that is created with the order, with faults beside them.
class NewCustomerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NewCustomerForm(NewCustomerStep &step, QWidget *parent = nullptr);
    void refresh();
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    FieldFrame *addText(const QString &field);
    FieldFrame *addChoice(const QString &field);
    TextLabel *addSection();
    void addAddressCheck();
    void refreshChoices();
    void refreshLabels();
    void refreshFaults();
    void refreshAddressCheck();

    NewCustomerStep &m_step;
    QVBoxLayout *m_column;
    QHash<QString, FieldFrame *> m_frames;
    QHash<QString, QLineEdit *> m_edits;
    QHash<QString, QComboBox *> m_combos;
    TextLabel *m_companySection;
    TextLabel *m_contactSection;
    TextLabel *m_languageSection;
    QPushButton *m_checkAddress;
    QPushButton *m_useSuggestion;
    StateLabel *m_addressState;
    TextLabel *m_suggestion;
};

} // namespace tenantry
