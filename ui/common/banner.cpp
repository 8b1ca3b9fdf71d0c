// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenantry {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_symbol(new QLabel), m_word(new QLabel), m_sentence(new TextLabel), m_link(new LinkButton)
{
    m_word->setTextFormat(Qt::PlainText);
    m_word->setForegroundRole(QPalette::WindowText);
    m_word->setBackgroundRole(QPalette::Window);
    m_word->setObjectName(u"bannerWord"_s);
    m_sentence->setObjectName(u"bannerSentence"_s);
    m_link->setObjectName(u"bannerLink"_s);
    m_sentence->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_sentence->setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 2, 16, 2);
    layout->setSpacing(8);
    layout->addWidget(m_symbol);
    layout->addWidget(m_word);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_link);
    connect(m_link, &LinkButton::clicked, this, &Banner::connectRequested);
    refill();
}

void Banner::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    refill();
}

void Banner::setLinkShown(bool shown)
{
    m_linkShown = shown;
    refill();
}

QString Banner::word() const
{
    return m_word->text();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::refill()
{
    setVisible(m_account.has_value());
    if (!m_account)
        return;
    const Environment environment = m_account->environment;
    switch (environment) {
    case Environment::Sample:
        //: banner word: the built-in example company, nothing is real
        m_word->setText(tr("SAMPLE"));
        //: banner sentence beside SAMPLE
        m_sentence->setText(tr("Invented company and customers. Nothing you send from here reaches Microsoft."));
        break;
    case Environment::Sandbox:
        //: banner word: the provider's test environment
        m_word->setText(tr("SANDBOX"));
        //: banner sentence beside SANDBOX; %1 is the partner's company name
        m_sentence->setText(tr("%1, integration sandbox. What you send from here is a test and is not billed.")
                                .arg(m_account->displayName));
        break;
    case Environment::Production:
        //: banner word: real customers and real money
        m_word->setText(tr("PRODUCTION"));
        //: banner sentence beside PRODUCTION; %1 is the partner's company name
        m_sentence->setText(tr("%1. What you send from here is ordered and billed.").arg(m_account->displayName));
        break;
    }
    //: link at the right end of the SAMPLE banner; opens account set-up
    m_link->setText(tr("Connect Partner Center…"));
    m_link->updateGeometry();
    m_link->setVisible(m_linkShown && environment == Environment::Sample);
    setAccessibleName(m_word->text() + u". "_s + m_sentence->text());
    restyle();
}

void Banner::restyle()
{
    if (!m_account)
        return;
    const Colours &colours = coloursOf(palette());
    const Environment environment = m_account->environment;
    const bool production = environment == Environment::Production;
    const QColor ink = production                           ? palette().color(QPalette::Window)
                       : environment == Environment::Sample ? colours.sample
                                                            : colours.sandbox;
    setMinimumHeight(fontMetrics().height() + 10);
    m_word->setFont(textFont(TextSize::Body, true));
    m_word->setContentsMargins(production ? QMargins(6, 2, 6, 2) : QMargins());
    QPalette wordPalette;
    wordPalette.setColor(QPalette::WindowText, ink);
    wordPalette.setColor(QPalette::Window, palette().color(QPalette::WindowText));
    m_word->setPalette(wordPalette);
    m_word->setAutoFillBackground(production); // ink chip: calm, but not to be overlooked
    m_symbol->setVisible(!production);
    m_symbol->setPixmap(iconPixmap(u"flask"_s, rowIconSize(this), ink, devicePixelRatioF()));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    if (!m_account)
        return;
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    switch (m_account->environment) {
    case Environment::Sample:
        painter.fillRect(rect(), colours.sampleGround);
        break;
    case Environment::Sandbox:
        painter.fillRect(rect(), colours.sandboxGround);
        break;
    case Environment::Production:
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Midlight));
        break;
    }
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace tenantry
