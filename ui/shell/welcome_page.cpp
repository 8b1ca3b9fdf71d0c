// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/scroll_column.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

WelcomePage::WelcomePage(WelcomeViewModel &model, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_title(new TextLabel(TextSize::Title))
    , m_lead(new TextLabel(TextSize::Body, Tone::Muted))
    , m_bar(new MessageBar)
    , m_encryption(new MessageBar)
    , m_sample(makeChoice(mainButton()))
    , m_connect(makeChoice(pushButton()))
{
    setObjectName(u"welcomePage"_s);
    m_sample.button->setObjectName(u"trySample"_s);
    m_connect.button->setObjectName(u"connectPartnerCenter"_s);
    if (!m_model.sampleAvailable()) {
        m_sample.button->setDefault(false);
        m_connect.button->setDefault(true);
    }
    build();
    setFocusProxy(m_model.sampleAvailable() ? m_sample.button : m_connect.button);
    connect(m_sample.button, &QPushButton::clicked, &m_model, &WelcomeViewModel::startSample);
    connect(m_connect.button, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_bar, &MessageBar::linkActivated, &m_model, &WelcomeViewModel::startSample);
    connect(&m_model, &WelcomeViewModel::changed, this, &WelcomePage::refill);
    retranslate();
}

WelcomePage::Choice WelcomePage::makeChoice(QPushButton *button)
{
    Choice choice{new QLabel, new TextLabel(TextSize::Section), new TextLabel(TextSize::Body, Tone::Muted), button};
    choice.headline->setWrapping(true);
    choice.text->setWrapping(true);
    return choice;
}

QWidget *WelcomePage::rowOf(const Choice &choice)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(choice.headline);
    words->addWidget(choice.text);
    words->addSpacing(2);
    words->addWidget(choice.button, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(choice.symbol, 0, Qt::AlignTop);
    layout->addLayout(words, 1000);
    layout->addStretch(1);
    row->setVisible(choice.button != m_sample.button || m_model.sampleAvailable());
    return row;
}

void WelcomePage::build()
{
    m_lead->setWrapping(true);
    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    for (const Choice &choice : {m_sample, m_connect}) {
        column->addSpacing(8);
        column->addWidget(rowOf(choice));
    }
    column->addSpacing(8);
    scroll->addNarrow(m_encryption);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(scroll, 1);
}

void WelcomePage::retranslate()
{
    //: title of the first start; the program's name
    m_title->setText(tr("Tenantry"));
    //: first start, below the title
    m_lead->setText(tr("Customers, subscriptions and orders of a Microsoft cloud reseller, online and offline."));
    //: first start, headline of the first way in
    m_sample.headline->setText(tr("Try it with a sample company"));
    //: first start, about the sample company
    m_sample.text->setText(
        tr("An invented reseller with invented customers runs on this computer. Order, search and go "
           "offline as you like; nothing reaches Microsoft."));
    //: first start, headline of the second way in
    m_connect.headline->setText(tr("Connect Partner Center"));
    //: first start, about connecting the real provider
    m_connect.text->setText(
        tr("Work with your own customers. You need a client id from your administrator; the next page "
           "has the text to send. Sign-in happens in your browser."));
    //: button of the first start: opens account set-up; more input follows
    m_connect.button->setText(tr("Connect Partner Center…"));
    //: first start: nothing is encrypted at rest
    m_encryption->showMessage(MessageBar::Severity::Info,
                              tr("Tenantry keeps customers, orders and prices in files on this computer. They are not "
                                 "encrypted: turn on disk encryption. Sign-ins are kept in the keyring, never in these "
                                 "files."),
                              {}, u"lock"_s);
    refill();
    restyle();
}

void WelcomePage::refill()
{
    //: button of the first start while the sample company is being started
    m_sample.button->setText(m_model.busy() ? tr("Starting the sample company…")
                                            //: button of the first start
                                            : tr("Try the sample company"));
    // Stays enabled while it starts, so that the focus stays here; the model ignores a second press.
    m_connect.button->setEnabled(!m_model.busy());
    const std::optional<ErrorText> fault = m_model.fault();
    if (!fault) {
        m_bar->clear();
        return;
    }
    //: message bar of the first start; %1 is what went wrong, a sentence
    m_bar->showMessage(MessageBar::Severity::Trouble,
                       tr("The sample company could not be started. %1").arg(fault->full()),
                       //: link in the message bar
                       tr("Try again"));
    m_bar->setDetail(fault->detail);
}

void WelcomePage::restyle()
{
    const int size = rowIconSize(this) * 2;
    m_sample.symbol->setFixedWidth(size);
    m_connect.symbol->setFixedWidth(size);
    m_sample.symbol->setPixmap(iconPixmap(u"flask"_s, size, toneColour(Tone::Muted, palette()), devicePixelRatioF()));
    m_connect.symbol->setPixmap(iconPixmap(u"cloud"_s, size, toneColour(Tone::Muted, palette()), devicePixelRatioF()));
}

void WelcomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace tenantry
