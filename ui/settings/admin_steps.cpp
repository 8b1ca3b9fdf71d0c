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
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_headline, 0, 0, 1, 2);
    grid->addWidget(m_lead, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 8);
    int row = 3;
    for (qsizetype step = 0; step < ConnectViewModel::adminSteps().size(); ++step) {
        Row parts{new QLabel, new TextLabel, new TextLabel(TextSize::Body, Tone::Muted)};
        parts.headline->setStrong(true);
        parts.headline->setWrapping(true);
        parts.text->setWrapping(true);
        parts.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(parts.picture, row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(parts.headline, row++, 1);
        grid->addWidget(parts.text, row++, 1, Qt::AlignTop);
        grid->setRowMinimumHeight(row++, 8);
        m_steps << parts;
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copied);
    buttons->addStretch(1);
    grid->addLayout(buttons, row, 0, 1, 2);
    connect(m_copy, &QPushButton::clicked, this, &AdminSteps::copy);
    retranslate();
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
