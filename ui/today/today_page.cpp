// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "services/api/preferences.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/hairline.h"
#include "ui/common/header_layout.h"
#include "ui/common/page_header.h"
#include "ui/common/text_label.h"
#include "ui/today/today_list_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

TodayPage::TodayPage(const TodayViewModel::Parts &parts, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_model(std::make_unique<TodayViewModel>(parts))
    , m_header(new PageHeader)
    , m_board(pushButton(u"renewals"_s))
    , m_definition(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_stack(new QStackedWidget)
    , m_lists(new TodayListView(m_model->list()))
    , m_empty(new EmptyState)
{
    build();
    const auto *widths = new RememberedLayout(preferences, u"today/lists"_s, m_lists->header());
    if (widths->restored())
        m_lists->widthsAreRemembered();
    connect(m_model.get(), &TodayViewModel::changed, this, &TodayPage::refresh);
    connect(m_lists, &TodayListView::chosen, this, &TodayPage::lead);
    connect(m_board, &QPushButton::clicked, this, [this] { Q_EMIT renewalsRequested(0, {}); });
    connect(m_empty, &EmptyState::mainRequested, this, &TodayPage::settingsRequested);
    retranslate();
    refresh();
}

TodayPage::~TodayPage()
{
    delete m_stack; // the lists read the model until they are gone
}

void TodayPage::build()
{
    setObjectName(u"todayPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_board->setObjectName(u"openBoard"_s);
    m_definition->setObjectName(u"urgentDefinitionToday"_s);
    m_header->addAction(m_board);
    m_definition->setWordWrap(true);
    m_definition->setContentsMargins(16, 0, 16, 8);
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_definition);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
}

void TodayPage::entered()
{
    m_lists->setFocus();
    if (!m_lists->currentIndex().isValid() && m_model->list().rowCount() > 0)
        m_lists->setCurrentIndex(m_model->list().index(0, 0));
}

void TodayPage::copySelection()
{
    m_lists->copySelection();
}

void TodayPage::lead(const TodayTarget &target)
{
    switch (target.kind) {
    case TodayTarget::Kind::Renewals:
        Q_EMIT renewalsRequested(target.subscriptionKey, target.end);
        break;
    case TodayTarget::Kind::Plan:
        Q_EMIT planRequested();
        break;
    case TodayTarget::Kind::Order:
        Q_EMIT orderRequested(target.intent);
        break;
    case TodayTarget::Kind::Change:
        Q_EMIT changeRequested(target.intent);
        break;
    case TodayTarget::Kind::Activity:
        Q_EMIT activityRequested();
        break;
    case TodayTarget::Kind::Subscription:
        Q_EMIT subscriptionRequested(target.customerKey, target.subscriptionKey);
        break;
    case TodayTarget::Kind::SignIn:
        Q_EMIT signInRequested();
        break;
    case TodayTarget::Kind::TryNow:
        m_model->tryNow();
        break;
    case TodayTarget::Kind::ReadAgain:
        m_model->readAgain();
        break;
    case TodayTarget::Kind::Settings:
        Q_EMIT settingsRequested();
        break;
    case TodayTarget::Kind::None:
        break;
    }
}

void TodayPage::refresh()
{
    m_header->setCaption(m_model->caption());
    m_definition->setText(m_model->urgentDefinition());
    m_definition->setVisible(!m_definition->text().isEmpty());
    m_stack->setCurrentWidget(m_model->hasAccount() ? static_cast<QWidget *>(m_lists) : m_empty);
    m_lists->setNaturalWidths();
    if (m_needed == m_model->needed())
        return;
    m_needed = m_model->needed();
    Q_EMIT neededChanged(m_needed);
}

void TodayPage::retranslate()
{
    //: title of the screen with what is due
    m_header->setTitle(tr("Today"));
    setWindowTitle(m_header->title());
    //: screen "Today": button, opens the end-of-term board
    m_board->setText(tr("Renewals on a time line…"));
    m_empty->setContent(u"calendar"_s,
                        //: screen "Today" without an account, headline
                        tr("Nothing to show yet"),
                        //: screen "Today" without an account
                        tr("Decisions that are due, changes that wait and everything in trouble stand here once an "
                           "account is connected."));
    //: screen "Today" without an account, button
    m_empty->setActions(tr("Open settings"));
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setShown(true);
}

void TodayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model->setShown(false);
}

void TodayPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_lists->reword();
    m_model->reword();
}

} // namespace tenantry
