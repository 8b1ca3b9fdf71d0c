// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/prices/price_import_view_model.h"
#include "ui/prices/prices_view_model.h"

class QPushButton;
class QStackedWidget;

namespace tenantry {

class EmptyState;
class MessageBar;
class PageHeader;
class PriceImportPanel;
class Prompts;
class SaleRuleForm;
class TenantryTreeView;
class TextLabel;

// Price lists (this month's and next month's, S2-178) and sale prices: what is in force, what changes, importing.
class PricesPage final : public Page
{
    Q_OBJECT
public:
    struct Parts
    {
        PriceLists &prices;
        CustomerDirectory &directory;
        Clock &clock;
    };
    PricesPage(const Parts &parts, Prompts &prompts, QWidget *parent = nullptr);
    ~PricesPage() override;

    void entered() override;
    void copySelection() override;
    void leaveAll(); // another account: what was begun is dropped

    PricesViewModel &model() { return m_model; }
    PriceImportViewModel &importing() { return m_importing; }
    PriceImportPanel *importPanel() const { return m_import; }
    SaleRuleForm *ruleForm() const { return m_form; }
    TenantryTreeView *listView() const { return m_lists; }
    TenantryTreeView *ruleView() const { return m_rules; }
    MessageBar *messageBar() const { return m_bar; }
    bool showsEmpty() const;
    bool showsImport() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildOverview();
    void build();
    void connectParts();
    void orderFocus();
    void retranslate();
    void refresh();
    void chooseFile();
    void askToRemoveList();
    void leaveImport();
    void showOverview();
    void editRule();
    void tellImported(const ImportedPrices &done);
    void tell(const Error &error);

    PricesViewModel m_model;
    PriceImportViewModel m_importing;
    Prompts &m_prompts;
    MessageBar *m_bar;
    PageHeader *m_header;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_open;
    QPushButton *m_close;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_overview = nullptr;
    PriceImportPanel *m_import;
    SaleRuleForm *m_form;
    TextLabel *m_listsHeadline;
    TenantryTreeView *m_lists;
    QPushButton *m_remove;
    TextLabel *m_changesText;
    TenantryTreeView *m_changes;
    TextLabel *m_rulesHeadline;
    TextLabel *m_rulesHint;
    TenantryTreeView *m_rules;
    QPushButton *m_addRule;
    QPushButton *m_editRule;
    QPushButton *m_removeRule;
};

} // namespace tenantry
