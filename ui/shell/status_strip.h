// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shell_view_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace tenantry {

class ElidedLabel;
class IconButton;
class LinkButton;

// The line at the bottom: connection with its reason, last sync or running progress, role, account, Work offline.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(ShellViewModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void refill();

    ShellViewModel &m_model;
    QLabel *m_connectionSymbol;
    ElidedLabel *m_connection;
    IconButton *m_refresh;
    ElidedLabel *m_sync;
    QProgressBar *m_progress;
    LinkButton *m_cancel;
    ElidedLabel *m_role;
    QLabel *m_person;
    ElidedLabel *m_account;
    QCheckBox *m_offline;
    QWidget *m_roleEnd;
    QWidget *m_accountEnd;
};

} // namespace tenantry
