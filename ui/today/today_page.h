// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/today/today_view_model.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace tenantry {

class EmptyState;
class PageHeader;
class Preferences;
class TextLabel;
class TodayListView;

// The screen "Today" (design §8): decisions due, changes not sent, what waits or was refused, trouble, trials, ways
// back that close, and what was confirmed lately. Every line leads to where something can be done about it.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    TodayPage(const TodayViewModel::Parts &parts, Preferences &preferences, QWidget *parent = nullptr);
    ~TodayPage() override;

    void entered() override;
    void copySelection() override;
    TodayViewModel &model() { return *m_model; }
    TodayListView *lists() const { return m_lists; }

Q_SIGNALS:
    void neededChanged(int count);                             // the navigation shows it
    void renewalsRequested(qint64 subscriptionKey, QDate end); // 0: the board
    void planRequested();
    void activityRequested();
    void orderRequested(const tenantry::IntentId &order);
    void changeRequested(const tenantry::IntentId &change);
    void subscriptionRequested(qint64 customerKey, qint64 subscriptionKey);
    void signInRequested();
    void settingsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void lead(const TodayTarget &target);

    std::unique_ptr<TodayViewModel> m_model;
    PageHeader *m_header;
    QPushButton *m_board;
    TextLabel *m_definition;
    QStackedWidget *m_stack;
    TodayListView *m_lists;
    EmptyState *m_empty;
    int m_needed = -1;
};

} // namespace tenantry
