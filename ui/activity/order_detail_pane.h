// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tenantry {

class ActivityViewModel;
class FactsGrid;
class IdList;
class MessageBar;
class Prompts;
class StateLabel;
class TenantryTreeView;
class TextLabel;

// One order in full: why it waits, what can be done, its steps and every id.
class OrderDetailPane final : public QWidget
{
    Q_OBJECT
public:
    OrderDetailPane(ActivityViewModel &model, Prompts &prompts, QWidget *parent = nullptr);
    void refresh();
    void setEvidenceOffered(bool offered, bool possible);
    TenantryTreeView *steps() const { return m_steps; }

Q_SIGNALS:
    void openRequested(); // the order's own page
    void evidenceRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refreshActions();
    void askToAbandon();

    ActivityViewModel &m_model;
    Prompts &m_prompts;
    TextLabel *m_title;
    TextLabel *m_offers;
    StateLabel *m_state;
    TextLabel *m_reason;
    TextLabel *m_providerWords;
    MessageBar *m_trouble;
    QPushButton *m_send;
    QPushButton *m_review;
    QPushButton *m_abandon;
    QPushButton *m_open;
    QPushButton *m_evidence;
    FactsGrid *m_facts;
    TextLabel *m_stepsTitle;
    TenantryTreeView *m_steps;
    IdList *m_ids;
};

} // namespace tenantry
