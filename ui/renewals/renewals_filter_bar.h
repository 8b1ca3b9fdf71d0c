// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/renewals_view_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tenantry {

class TextLabel;

// Above the list: search, which terms, which days (the time line as a list), how far ahead, and how many are shown.
class RenewalsFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RenewalsFilterBar(RenewalsViewModel &model, QWidget *parent = nullptr);
    void refresh();
    void reword();
    QLineEdit *search() const { return m_search; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void downPressed(); // from the search into the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshDays();
    void chooseDays(int row);
    QString foundText() const;

    RenewalsViewModel &m_model;
    QLineEdit *m_search;
    QComboBox *m_show;
    QComboBox *m_days;
    QComboBox *m_horizon;
    TextLabel *m_found;
    QList<EndingBin> m_listed;
};

} // namespace tenantry
