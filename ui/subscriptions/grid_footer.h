// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace tenantry {

class SubscriptionsViewModel;
class TextLabel;

// Below the grid: what is chosen, how many seats that is, and what can be done with it.
class GridFooter final : public QWidget
{
    Q_OBJECT
public:
    explicit GridFooter(SubscriptionsViewModel &model, QMenu *wishes, QWidget *parent = nullptr);
    void refresh();
    void setRefused(const QString &why); // by the role; empty: it may
    void reword();
    QPushButton *seatsButton() const { return m_seats; }
    QPushButton *planButton() const { return m_plan; }

Q_SIGNALS:
    void seatsRequested();

private:
    QString chosenText() const;
    QString whyNot() const; // why the chosen ones cannot be changed; empty: they can

    SubscriptionsViewModel &m_model;
    TextLabel *m_chosen;
    QPushButton *m_plan;
    QPushButton *m_seats;
    QString m_refused;
};

} // namespace tenantry
