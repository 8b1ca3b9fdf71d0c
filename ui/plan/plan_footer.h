// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QKeySequence;
class QProgressBar;
class QPushButton;

namespace tenantry {

class PlanViewModel;
class TextLabel;

// The fixed end of the page: what the plan costs, and the one button that goes on: review, then send; while changes are
// being sent, how far it is.
class PlanFooter final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanFooter(PlanViewModel &model, QWidget *parent = nullptr);
    QPushButton *mainButton() const { return m_main; }
    QPushButton *stopButton() const { return m_stop; }
    void setMainShortcut(const QKeySequence &keys); // its tooltip tells it

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTotals();
    QWidget *buildAction();
    void retranslate();
    void refresh();
    void refreshTotals();
    void refreshMain();
    void refreshProgress();
    void arrange();
    QString remark() const;

    PlanViewModel &m_model;
    QGridLayout *m_grid;
    QWidget *m_totals;
    QWidget *m_action;
    TextLabel *m_nowCaption;
    TextLabel *m_periodCaption;
    TextLabel *m_termCaption;
    TextLabel *m_now;
    TextLabel *m_period;
    TextLabel *m_term;
    TextLabel *m_remark;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_main;
    QString m_mainShortcut;
    bool m_wide = true;
};

} // namespace tenantry
