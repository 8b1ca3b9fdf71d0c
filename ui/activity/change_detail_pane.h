// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace tenantry {

class ChangeDetailViewModel;
class FactsGrid;
class IdList;
class MessageBar;
class Prompts;
class StateLabel;
class TenantryTreeView;
class TextLabel;

// One change of a subscription in full: the difference, why it waits, its steps with every id, and what was sent and
// answered, as it was.
class ChangeDetailPane final : public QWidget
{
    Q_OBJECT
public:
    ChangeDetailPane(ChangeDetailViewModel &model, Prompts &prompts, QWidget *parent = nullptr);
    void setEvidenceOffered(bool offered, bool possible);
    TenantryTreeView *steps() const { return m_steps; }

Q_SIGNALS:
    void evidenceRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshActions();
    void showExchange();
    void askToAbandon();

    ChangeDetailViewModel &m_model;
    Prompts &m_prompts;
    TextLabel *m_title;
    TextLabel *m_subscription;
    StateLabel *m_state;
    TextLabel *m_reason;
    TextLabel *m_providerWords;
    MessageBar *m_trouble;
    QPushButton *m_send;
    QPushButton *m_abandon;
    QPushButton *m_evidence;
    TextLabel *m_refused;
    FactsGrid *m_facts;
    TextLabel *m_stepsTitle;
    TenantryTreeView *m_steps;
    TextLabel *m_exchangeTitle;
    QPlainTextEdit *m_exchange;
    IdList *m_ids;
};

} // namespace tenantry
