// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/seats/bulk_view_model.h"

#include <functional>

class QPushButton;
class QStackedWidget;

namespace tenantry {

class BulkColumnsBar;
class BulkRowPane;
class BulkRuleBar;
class BulkTableModel;
class BulkTableView;
class EmptyState;
class MessageBar;
class PageHeader;
class ProgressRow;
class Prompts;
class TextLabel;

// Seats of many subscriptions, of a selection or from a table: one preview with before, after and verdict per line,
// then one step into the plan. "Add" stands in a footer that never scrolls (S0-53). Nothing is sent from here.
class BulkPage final : public Page
{
    Q_OBJECT
public:
    BulkPage(BulkViewModel::Parts parts, Prompts &prompts, QWidget *parent = nullptr);
    ~BulkPage() override;

    void openSelection(const QList<BulkLine> &chosen);
    void openImport();                   // asks for a file or a paste
    void leave();                        // without asking
    void setRefused(const QString &why); // by the role; empty: it may
    void mayLeave();                     // asks where something was entered here
    void entered() override;
    void copySelection() override;

    BulkViewModel &model() { return m_bulk; }
    BulkTableView *table() const { return m_view; }
    BulkRowPane *pane() const { return m_pane; }
    BulkRuleBar *ruleBar() const { return m_rule; }
    BulkColumnsBar *columnsBar() const { return m_columns; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *pasteButton() const { return m_paste; }
    MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    void closed();
    void added(const QString &sentence); // everything is in the plan, nothing is left here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void reword();
    void refresh();
    void refreshMessage();
    void refreshProgress();
    void ifDiscarded(std::function<void()> then);
    void chooseFile();
    void paste();
    void take(const std::function<void(BulkViewModel &)> &open);
    void tellAdded(int changes, int left);
    void tell(const Error &error);
    void next();
    void orderFocus();

    BulkViewModel m_bulk;
    Prompts &m_prompts;
    BulkTableModel *m_model;
    MessageBar *m_bar;
    PageHeader *m_header;
    QPushButton *m_open;
    QPushButton *m_paste;
    BulkRuleBar *m_rule;
    BulkColumnsBar *m_columns;
    QStackedWidget *m_stack;
    BulkTableView *m_view;
    EmptyState *m_empty;
    BulkRowPane *m_pane;
    ProgressRow *m_progress;
    TextLabel *m_counts;
    QPushButton *m_rest;
    QPushButton *m_close;
    QPushButton *m_add;
    QString m_refused;
    bool m_told = false; // the bar says something that is not about the table's end
};

} // namespace tenantry
