// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/renewals_view_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace tenantry {

class Clock;
class EndingForm;
class FactsGrid;
class MuteForm;
class RenewChangesForm;
class ScrollColumn;
class SnoozeForm;
class StateLabel;
class TextLabel;
class WayRow;

// Beside the list: what is known of the chosen terms, what happens by default, every way with its price, and the acts.
// A form takes its place while it is filled in and keeps the terms it was opened for.
class EndingPanel final : public QWidget
{
    Q_OBJECT
public:
    EndingPanel(RenewalsViewModel &model, RenewalBoard &board, Clock &clock, QWidget *parent = nullptr);

    void showTerms(const QList<EndingTerm> &terms);
    const QList<EndingTerm> &terms() const { return m_terms; }
    void setPortalOffered(bool offered);
    void setChangesRefused(const QString &why); // by the role; empty: it may
    void openChanges();
    void openSnooze();
    void openMute();
    void closeForm();
    bool isFormOpen() const;
    int usualWidth() const;
    QList<QWidget *> focusOrder() const;
    QList<QPushButton *> actButtons() const; // the same acts stand in the list's context menu
    RenewChangesForm *changesForm() const { return m_changes; }

Q_SIGNALS:
    void formClosed();
    void actsChanged();
    void portalRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildLater(class QVBoxLayout *column);
    void connectForms();
    void openForm(EndingForm *form);
    void refresh();
    void showOne(const EndingTerm &term);
    void showSeveral();
    void showWays();
    void showActs();
    void reword();
    void choose(TermOption option);

    RenewalsViewModel &m_model;
    Clock &m_clock;
    QList<EndingTerm> m_terms;
    bool m_portal = false;
    QString m_refused;
    TextLabel *m_why;
    QStackedWidget *m_stack;
    ScrollColumn *m_overview;
    TextLabel *m_title;
    TextLabel *m_name;
    StateLabel *m_state;
    FactsGrid *m_facts;
    TextLabel *m_defaultHeading;
    TextLabel *m_default;
    TextLabel *m_defaultPrice;
    TextLabel *m_defaultRule;
    QPushButton *m_leave;
    TextLabel *m_waysHeading;
    QList<WayRow *> m_ways;
    TextLabel *m_laterHeading;
    QPushButton *m_snooze;
    QPushButton *m_mute;
    QPushButton *m_takeBack;
    RenewChangesForm *m_changes;
    SnoozeForm *m_snoozeForm;
    MuteForm *m_muteForm;
};

} // namespace tenantry
