// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/hairline.h"
#include "ui/common/languages.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/scroll_column.h"
#include "ui/common/text_label.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/network_section.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

SettingsPage::SettingsPage(SettingsViewModel &model, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_prompts(prompts)
    , m_header(new PageHeader)
    , m_bar(new MessageBar)
    , m_accounts(new AccountsSection(model, prompts))
    , m_lookHeadline(new TextLabel(TextSize::Section))
    , m_language(new QComboBox)
    , m_appearance(new QComboBox)
    , m_languageFrame(new FieldFrame(m_language))
    , m_appearanceFrame(new FieldFrame(m_appearance))
    , m_pricesHeadline(new TextLabel(TextSize::Section))
    , m_pricesHint(new TextLabel(TextSize::Body, Tone::Muted))
    , m_prices(pushButton())
    , m_network(new NetworkSection(model))
    , m_storageHeadline(new TextLabel(TextSize::Section))
    , m_folder(new QLineEdit)
    , m_folderFrame(new FieldFrame(m_folder))
    , m_copyFolder(new CopyButton)
    , m_encryption(new MessageBar)
    , m_backup(pushButton())
    , m_restore(pushButton())
{
    setObjectName(u"settingsPage"_s);
    m_language->setObjectName(u"language"_s);
    m_appearance->setObjectName(u"appearance"_s);
    m_folder->setObjectName(u"folder"_s);
    m_bar->setObjectName(u"settingsBar"_s);
    m_prices->setObjectName(u"openPricesPage"_s);
    m_backup->setObjectName(u"backUp"_s);
    m_restore->setObjectName(u"restore"_s);
    build();
    connectParts();
    retranslate();
}

void SettingsPage::build()
{
    m_language->addItem(QString(), QString());
    for (const Language &language : availableLanguages())
        m_language->addItem(language.ownName, language.code);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        m_appearance->addItem(QString(), static_cast<int>(appearance));
    m_folder->setReadOnly(true);
    m_pricesHint->setWrapping(true);
    m_prices->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_folderFrame->setMaximumWidth(m_folder->maximumWidth()); // the copy button stands beside the field
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folderFrame, 1000);
    folderRow->addWidget(m_copyFolder, 0, Qt::AlignBottom);
    folderRow->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_backup);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);

    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    scroll->addNarrow(m_accounts);
    column->addWidget(new Hairline);
    column->addWidget(m_lookHeadline);
    column->addWidget(m_languageFrame);
    column->addWidget(m_appearanceFrame);
    column->addWidget(new Hairline);
    column->addWidget(m_pricesHeadline);
    scroll->addNarrow(m_pricesHint);
    column->addWidget(m_prices);
    column->addWidget(new Hairline);
    column->addWidget(m_network);
    column->addWidget(new Hairline);
    column->addWidget(m_storageHeadline);
    column->addLayout(folderRow);
    scroll->addNarrow(m_encryption);
    column->addLayout(buttons);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_header);
    layout->addWidget(new Hairline);
    layout->addWidget(scroll, 1);
}

void SettingsPage::connectParts()
{
    connect(m_accounts, &AccountsSection::connectRequested, this, &SettingsPage::connectRequested);
    connect(m_accounts, &AccountsSection::signInAgainRequested, this, &SettingsPage::signInAgainRequested);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_model.setLanguage(m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { m_model.setAppearance(static_cast<Appearance>(m_appearance->currentData().toInt())); });
    connect(m_prices, &QPushButton::clicked, this, &SettingsPage::pricesRequested);
    connect(m_backup, &QPushButton::clicked, this, &SettingsPage::askBackup);
    connect(m_restore, &QPushButton::clicked, this, &SettingsPage::askRestore);
    connect(m_bar, &MessageBar::linkActivated, this, &SettingsPage::closeProgramRequested);
    connect(&m_model, &SettingsViewModel::changed, this, &SettingsPage::refill);
}

void SettingsPage::askBackup()
{
    //: title of the file dialog
    m_prompts.saveFile(this, tr("Back up to"), m_model.suggestedBackupName(),
                       //: kind of file in the file dialog; the part in brackets stays
                       tr("Tenantry backup (*.backup)"), [this](const QString &path) {
                           if (!path.isEmpty())
                               m_model.backup(path);
                       });
}

void SettingsPage::askRestore()
{
    const auto confirmed = [this](const QString &path) {
        if (path.isEmpty())
            return;
        Decision decision;
        //: question before restoring a backup
        decision.headline = tr("Restore this backup?");
        //: text of the question before restoring a backup
        decision.text =
            tr("At the next start it takes the place of everything kept here. The files it replaces are set "
               "aside, not deleted. Sign-ins are not part of a backup.");
        //: button of the question before restoring a backup
        decision.goOn = tr("Restore backup");
        //: button of the question before restoring a backup
        decision.goBack = tr("Keep what is here");
        decision.destructive = true;
        m_prompts.decide(this, decision, [this, path](bool goOn) {
            if (goOn)
                m_model.restore(path);
        });
    };
    //: title of the file dialog
    m_prompts.openFile(this, tr("Restore from"),
                       //: kind of file in the file dialog; the part in brackets stays
                       tr("Tenantry backup (*.backup)"), confirmed);
}

void SettingsPage::refill()
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_model.language())));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_model.appearance())));
    if (m_folder->text() != m_model.folder()) {
        m_folder->setText(m_model.folder());
        m_folder->setCursorPosition(0);
    }
    m_copyFolder->setTextToCopy(m_model.folder());
    m_backup->setEnabled(!m_model.busy());
    m_restore->setEnabled(!m_model.busy());
    refillNotice();
}

void SettingsPage::refillNotice()
{
    const QString text = m_model.noticeText();
    if (text.isEmpty()) {
        m_bar->clear();
        return;
    }
    const bool restart = m_model.notice() == SettingsViewModel::Notice::RestartNeeded;
    const auto severity = m_model.notice() == SettingsViewModel::Notice::Failed ? MessageBar::Severity::Trouble
                          : restart                                             ? MessageBar::Severity::Attention
                                                                                : MessageBar::Severity::Good;
    //: link in the message bar after a backup was laid ready
    m_bar->showMessage(severity, text, restart ? tr("Close Tenantry") : QString());
    m_bar->setDetail(m_model.noticeDetail());
}

void SettingsPage::retranslate()
{
    //: title of the Settings page
    m_header->setTitle(tr("Settings"));
    //: section of Settings
    m_lookHeadline->setText(tr("Language and appearance"));
    //: label in Settings
    m_languageFrame->setLabel(tr("Language"));
    //: choice of language: what the operating system says
    m_language->setItemText(0, tr("As the system"));
    //: label in Settings
    m_appearanceFrame->setLabel(tr("Appearance"));
    //: choice of appearance: what the desktop says
    m_appearance->setItemText(0, tr("As the system"));
    //: choice of appearance
    m_appearance->setItemText(1, tr("Light"));
    //: choice of appearance
    m_appearance->setItemText(2, tr("Dark"));
    //: section of Settings: price lists and sale prices
    m_pricesHeadline->setText(tr("Prices"));
    //: note in Settings, section Prices
    m_pricesHint->setText(tr("Price lists of this month and the next, and what your customers pay."));
    //: button in Settings: opens the screen with price lists
    m_prices->setText(tr("Price lists and sale prices…"));
    //: section of Settings
    m_storageHeadline->setText(tr("Storage"));
    //: label in Settings: where the files are
    m_folderFrame->setLabel(tr("Profile folder"));
    //: symbol button; name for screen readers and tooltip
    m_copyFolder->setWhat(tr("Copy folder"));
    //: note in Settings, section Storage
    m_encryption->showMessage(MessageBar::Severity::Info,
                              tr("These files are not encrypted, and neither is a backup: turn on disk encryption. "
                                 "Sign-ins and passwords are in the keyring, not here."),
                              {}, u"lock"_s);
    //: button; a file dialog follows
    m_backup->setText(tr("Back up…"));
    //: button; a file dialog follows
    m_restore->setText(tr("Restore…"));
    m_model.retranslate();
    refill();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
