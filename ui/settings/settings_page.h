// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/settings/settings_view_model.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tenantry {

class AccountsSection;
class CopyButton;
class FieldFrame;
class MessageBar;
class NetworkSection;
class PageHeader;
class TextLabel;

// Settings: accounts, language, appearance, network, storage. Everything takes effect at once, there is no Save at the
// bottom; only the proxy is committed by its own button.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(SettingsViewModel &model, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void signInAgainRequested(const tenantry::AccountId &id);
    void pricesRequested();
    void closeProgramRequested(); // after a backup was laid ready

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void refill();
    void refillNotice();
    void askBackup();
    void askRestore();

    SettingsViewModel &m_model;
    Prompts &m_prompts;
    PageHeader *m_header;
    MessageBar *m_bar;
    AccountsSection *m_accounts;
    TextLabel *m_lookHeadline;
    QComboBox *m_language;
    QComboBox *m_appearance;
    FieldFrame *m_languageFrame;
    FieldFrame *m_appearanceFrame;
    TextLabel *m_pricesHeadline;
    TextLabel *m_pricesHint;
    QPushButton *m_prices;
    NetworkSection *m_network;
    TextLabel *m_storageHeadline;
    QLineEdit *m_folder;
    FieldFrame *m_folderFrame;
    CopyButton *m_copyFolder;
    MessageBar *m_encryption;
    QPushButton *m_backup;
    QPushButton *m_restore;
};

} // namespace tenantry
