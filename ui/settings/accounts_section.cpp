// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounts_section.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/status_words.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

AccountsSection::AccountsSection(SettingsViewModel &model, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_prompts(prompts)
    , m_headline(new TextLabel(TextSize::Section))
    , m_list(new TenantryTreeView)
    , m_role(new QComboBox)
    , m_roleFrame(new FieldFrame(m_role))
    , m_use(pushButton())
    , m_signIn(pushButton(u"key"_s))
    , m_signOut(pushButton())
    , m_remove(pushButton())
    , m_connect(pushButton(u"plus"_s))
    , m_sample(pushButton(u"flask"_s))
{
    m_list->setObjectName(u"accounts"_s);
    m_role->setObjectName(u"accountRole"_s);
    m_use->setObjectName(u"useAccount"_s);
    m_signIn->setObjectName(u"signInAgain"_s);
    m_signOut->setObjectName(u"signOut"_s);
    m_remove->setObjectName(u"removeAccount"_s);
    m_connect->setObjectName(u"connectAccount"_s);
    m_sample->setObjectName(u"addSample"_s);
    build();
    connectParts();
    retranslate();
}

void AccountsSection::build()
{
    m_list->setModel(m_model.accountModel());
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight((fontMetrics().height() + 10) * 4);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setFocusPolicy(Qt::NoFocus);
    for (const StaffRole role : {StaffRole::AdminAgent, StaffRole::SalesAgent, StaffRole::HelpdeskAgent})
        m_role->addItem(QString(), static_cast<int>(role));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : {m_use, m_signIn, m_signOut})
        actions->addWidget(button);
    actions->addStretch(1);
    actions->addWidget(m_remove); // destructive: apart
    auto *additions = new QHBoxLayout;
    additions->setSpacing(8);
    additions->addWidget(m_connect);
    additions->addWidget(m_sample);
    additions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_list);
    layout->addWidget(m_roleFrame);
    layout->addLayout(actions);
    layout->addSpacing(4);
    layout->addLayout(additions);
}

void AccountsSection::connectParts()
{
    connect(&m_model, &SettingsViewModel::changed, this, &AccountsSection::refill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsSection::refill);
    connect(m_role, &QComboBox::activated, this, [this] {
        if (const auto account = chosen())
            m_model.setRole(account->id, static_cast<StaffRole>(m_role->currentData().toInt()));
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto account = chosen())
            m_model.use(account->id);
    });
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (const auto account = chosen())
            Q_EMIT signInAgainRequested(account->id);
    });
    connect(m_signOut, &QPushButton::clicked, this, &AccountsSection::askSignOut);
    connect(m_remove, &QPushButton::clicked, this, &AccountsSection::askRemove);
    connect(m_connect, &QPushButton::clicked, this, &AccountsSection::connectRequested);
    connect(m_sample, &QPushButton::clicked, &m_model, &SettingsViewModel::addSample);
}

std::optional<Account> AccountsSection::chosen() const
{
    return m_model.account(m_list->currentIndex().row());
}

void AccountsSection::askSignOut()
{
    const auto account = chosen();
    if (!account)
        return;
    Decision decision;
    //: question before signing out; %1 is the company name of the account
    decision.headline = tr("Sign out of %1?").arg(account->displayName);
    //: text of the question before signing out
    decision.text =
        tr("The sign-in is forgotten on this computer. What was read stays readable; nothing can be sent until "
           "you sign in again.");
    //: button of the question before signing out
    decision.goOn = tr("Sign out");
    //: button of the question before signing out
    decision.goBack = tr("Stay signed in");
    m_prompts.decide(this, decision, [this, id = account->id](bool goOn) {
        if (goOn)
            m_model.signOut(id);
    });
}

void AccountsSection::askRemove()
{
    const auto account = chosen();
    if (!account)
        return;
    Decision decision;
    //: question before removing an account; %1 is the company name of the account
    decision.headline = tr("Remove the account %1?").arg(account->displayName);
    //: text of the question before removing an account
    decision.text =
        tr("You are signed out and the copy of its customers on this computer is deleted. Orders, drafts and "
           "notes are kept. At the provider nothing changes.");
    //: button of the question before removing an account
    decision.goOn = tr("Remove account");
    //: button of the question before removing an account
    decision.goBack = tr("Keep account");
    decision.destructive = true;
    m_prompts.decide(this, decision, [this, id = account->id](bool goOn) {
        if (goOn)
            m_model.remove(id);
    });
}

void AccountsSection::retranslate()
{
    //: section of Settings
    m_headline->setText(tr("Accounts"));
    //: list in Settings; name for screen readers
    m_list->setAccessibleName(tr("Accounts"));
    //: label of the role of the chosen account
    m_roleFrame->setLabel(tr("Role of the chosen account"));
    //: button: makes the chosen account the one all screens show
    m_use->setText(tr("Use this account"));
    //: button
    m_signIn->setText(tr("Sign in again…"));
    //: button; a question follows
    m_signOut->setText(tr("Sign out…"));
    //: button; a question follows
    m_remove->setText(tr("Remove account…"));
    //: button: opens account set-up
    m_connect->setText(tr("Connect Partner Center…"));
    //: button: adds the built-in example company
    m_sample->setText(tr("Add the sample company"));
    for (int at = 0; at < m_role->count(); ++at)
        m_role->setItemText(at, roleText(static_cast<StaffRole>(m_role->itemData(at).toInt())));
    refill();
}

void AccountsSection::refill()
{
    if (!m_list->currentIndex().isValid() && m_list->model()->rowCount() > 0)
        m_list->setCurrentIndex(m_list->model()->index(qMax(0, m_model.currentRow()), 0));
    const auto account = chosen();
    const bool idle = !m_model.busy();
    const bool real = account && account->environment != Environment::Sample;
    m_role->setEnabled(account.has_value() && idle);
    m_role->setCurrentIndex(account ? m_role->findData(static_cast<int>(account->role)) : -1);
    m_use->setEnabled(account.has_value() && idle);
    m_signIn->setEnabled(account.has_value() && idle);
    m_signOut->setEnabled(account.has_value() && idle);
    m_remove->setEnabled(account.has_value() && idle);
    m_connect->setEnabled(idle);
    m_sample->setVisible(m_model.sampleMissing());
    m_sample->setEnabled(idle);
    m_signIn->setVisible(!account || real); // the sample company signs in by itself
}

void AccountsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
