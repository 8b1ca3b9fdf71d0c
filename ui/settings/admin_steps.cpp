// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/admin_steps.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/settings/connect_view_model.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

AdminSteps::AdminSteps(QWidget *parent)
    : QWidget(parent)
    , m_headline(new TextLabel(TextSize::Section))
    , m_lead(new TextLabel(TextSize::Body, Tone::Muted))
    , m_copy(pushButton(u"copy"_s))
    , m_copied(new TextLabel(TextSize::Body, Tone::Good))
{
    m_copy->setObjectName(u"copyAdminText"_s);
    m_headline->setWrapping(true);
    m_lead->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_headline);
    column->addWidget(m_lead);
    for (qsizetype step = 0; step < ConnectViewModel::adminSteps().size(); ++step) {
        column->addSpacing(8);
        column->addLayout(addStep());
    }
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copied);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &AdminSteps::copy);
    retranslate();
}

QHBoxLayout *AdminSteps::addStep()
{
    Row parts{new QLabel, new TextLabel, new TextLabel(TextSize::Body, Tone::Muted)};
    parts.headline->setStrong(true);
    parts.headline->setWrapping(true);
    parts.text->setWrapping(true);
    parts.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps << parts;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(parts.headline);
    words->addWidget(parts.text);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(parts.picture, 0, Qt::AlignTop);
    row->addLayout(words, 1000);
    row->addStretch(1);
    return row;
}

void AdminSteps::copy()
{
    QGuiApplication::clipboard()->setText(ConnectViewModel::adminText());
    //: beside the button "Copy text" once it was pressed
    m_copied->setText(tr("Copied; paste it into a mail."));
    QAccessibleEvent event(m_copied, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void AdminSteps::retranslate()
{
    //: account set-up: headline of the page for one's administrator
    m_headline->setText(tr("For your administrator"));
    //: account set-up: below the headline
    m_lead->setText(tr("Somebody with the Global administrator role does this once for the whole company."));
    //: button: puts the steps on the clipboard as text
    m_copy->setText(tr("Copy text"));
    m_copied->clear();
    const QList<ConnectViewModel::AdminStep> steps = ConnectViewModel::adminSteps();
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        m_steps.at(at).headline->setText(u"%1. %2"_s.arg(at + 1).arg(steps.at(at).headline));
        m_steps.at(at).text->setText(steps.at(at).text);
    }
    restyle();
}

void AdminSteps::restyle()
{
    const int height = fontMetrics().height() * 3;
    const QList<ConnectViewModel::AdminStep> steps = ConnectViewModel::adminSteps();
    for (qsizetype at = 0; at < m_steps.size(); ++at)
        m_steps.at(at).picture->setPixmap(illustration(steps.at(at).picture, QSize(height * 3 / 2, height),
                                                       toneColour(Tone::Muted, palette()), devicePixelRatioF()));
}

void AdminSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace tenantry
