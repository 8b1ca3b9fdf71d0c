// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompts.h"
#include "ui/settings/settings_view_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tenantry {

class FieldFrame;
class TenantryTreeView;
class TextLabel;

// Settings: list of accounts and what can be done with the chosen one.
class AccountsSection final : public QWidget
{
    Q_OBJECT
public:
    AccountsSection(SettingsViewModel &model, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void signInAgainRequested(const tenantry::AccountId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void refill();
    std::optional<Account> chosen() const;
    void askRemove();
    void askSignOut();

    SettingsViewModel &m_model;
    Prompts &m_prompts;
    TextLabel *m_headline;
    TenantryTreeView *m_list;
    QComboBox *m_role;
    FieldFrame *m_roleFrame;
    QPushButton *m_use;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QPushButton *m_remove;
    QPushButton *m_connect;
    QPushButton *m_sample;
};

} // namespace tenantry
