// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tenantry {

class DraftEditor;
class ExistingCustomerStep;
class FactsGrid;
class FieldFrame;
class MessageBar;
class TenantryTreeView;
class TextLabel;

// Type-ahead among our customers, and what is known of the chosen one.
class ExistingCustomerForm final : public QWidget
{
    Q_OBJECT
public:
    ExistingCustomerForm(ExistingCustomerStep &step, DraftEditor &editor, QWidget *parent = nullptr);
    void refresh();
    void focusSearch();
    bool takeBest(); // Enter in the search: chooses the marked or first hit; false: nothing new to choose

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refreshChosen();

    ExistingCustomerStep &m_step;
    DraftEditor &m_editor;
    QLineEdit *m_search;
    FieldFrame *m_searchFrame;
    TenantryTreeView *m_hits;
    TextLabel *m_none;
    TextLabel *m_chosenTitle;
    FactsGrid *m_facts;
    QComboBox *m_country;
    FieldFrame *m_countryFrame;
    MessageBar *m_relation;
};

} // namespace tenantry
