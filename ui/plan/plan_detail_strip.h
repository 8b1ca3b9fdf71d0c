// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"

#include <QWidget>

class QPushButton;

namespace tenantry {

class ElidedLabel;
class PlanViewModel;
class Prompts;
class StateLabel;
class TextLabel;

// Below the tree: why the chosen change stays, waits or was refused, with its source, and what can be done about it.
// For several changes: what they cost together.
class PlanDetailStrip final : public QWidget
{
    Q_OBJECT
public:
    PlanDetailStrip(PlanViewModel &model, Prompts &prompts, QWidget *parent = nullptr);
    void showItems(const QList<PlanItem> &items);
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void openRequested(qint64 customerKey, qint64 subscriptionKey); // show the subscription itself

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showOne(const PlanItem &item);
    void showSeveral();
    void refreshActions();
    void askToGiveUp();

    PlanViewModel &m_model;
    Prompts &m_prompts;
    QList<PlanItem> m_items;
    ElidedLabel *m_title;
    StateLabel *m_state;
    TextLabel *m_reason;
    TextLabel *m_providerWords;
    TextLabel *m_sale;
    TextLabel *m_source;
    QPushButton *m_keep;
    QPushButton *m_send;
    QPushButton *m_open;
    QPushButton *m_giveUp;
    QPushButton *m_remove;
};

} // namespace tenantry
