// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/subscription_actions.h"

#include "domain/rule_packs.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

#include <QAction>
#include <QMenu>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct NamedWish
{
    PlanWish wish;
    QLatin1StringView name;
};
constexpr std::array namedWishes{
    NamedWish{PlanWish::Renew, "planRenew"_L1}, NamedWish{PlanWish::DoNotRenew, "planDoNotRenew"_L1},
    NamedWish{PlanWish::Suspend, "planSuspend"_L1}, NamedWish{PlanWish::Resume, "planResume"_L1},
    NamedWish{PlanWish::Cancel, "planCancel"_L1}};

QAction *keyedAction(QWidget *owner, const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(owner);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

SubscriptionActions::SubscriptionActions(QWidget *owner, Selection selection)
    : QObject(owner)
    , m_selection(std::move(selection))
    , m_gap(new QAction(owner))
    , m_why(new QAction(symbol(u"barred-ring"_s), {}, owner))
    , m_seats(keyedAction(owner, u"changeSeats"_s, QKeySequence(Qt::CTRL | Qt::Key_E)))
    , m_bulk(keyedAction(owner, u"changeSeatsOfSelection"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , m_upgrade(new QAction(owner))
    , m_rename(keyedAction(owner, u"rename"_s, QKeySequence(Qt::Key_F2)))
    , m_menu(new QMenu(owner))
{
    m_gap->setSeparator(true);
    m_menu->menuAction()->setObjectName(u"planWishes"_s);
    m_menu->setIcon(symbol(u"plan"_s));
    for (const NamedWish &named : namedWishes) {
        if (named.wish == PlanWish::Suspend || named.wish == PlanWish::Cancel)
            m_menu->addSeparator();
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(QString(named.name));
        m_wishes.at(static_cast<std::size_t>(named.wish)) = action;
        connect(action, &QAction::triggered, this, [this, wish = named.wish] { Q_EMIT wished(wish); });
    }
    m_why->setObjectName(u"whyNotChange"_s);
    m_why->setEnabled(false);
    m_why->setVisible(false);
    m_upgrade->setObjectName(u"upgrade"_s);
    owner->addActions({m_gap, m_why, m_seats, m_bulk, m_upgrade, m_rename, m_menu->menuAction()});
    connect(m_menu, &QMenu::aboutToShow, this, &SubscriptionActions::enableWishes);
    connect(m_seats, &QAction::triggered, this, &SubscriptionActions::seatsRequested);
    connect(m_upgrade, &QAction::triggered, this, &SubscriptionActions::transitionRequested);
    connect(m_bulk, &QAction::triggered, this, &SubscriptionActions::bulkRequested);
    connect(m_rename, &QAction::triggered, this, &SubscriptionActions::renameRequested);
}

SubscriptionActions::~SubscriptionActions() = default;

void SubscriptionActions::setShown(bool shown)
{
    for (QAction *action : {m_gap, m_seats, m_bulk, m_upgrade, m_rename, m_menu->menuAction()})
        action->setVisible(shown);
    m_why->setVisible(shown && !m_refused.isEmpty());
}

void SubscriptionActions::enable(const Subscription *current, bool several)
{
    const bool may = m_refused.isEmpty();
    const bool alive = may && current && !current->isOver();
    for (QAction *action : {m_seats, m_rename})
        action->setEnabled(alive);
    m_bulk->setEnabled(may && several);
    m_upgrade->setEnabled(alive && familyOf(*current) == OfferFamily::Nce);
    m_trial = current && current->trial;
    rewordUpgrade();
    m_menu->menuAction()->setEnabled(may && current);
}

void SubscriptionActions::setRefused(const QString &why)
{
    m_refused = why;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty() && m_gap->isVisible());
    for (QAction *action : {m_seats, m_bulk, m_upgrade, m_rename, m_menu->menuAction()})
        action->setToolTip(why.isEmpty() ? action->text() : plainToolTip(why));
}

// Many rows may be chosen; they are looked at when somebody wants to know.
void SubscriptionActions::enableWishes()
{
    const QList<Subscription> selected = m_selection();
    for (const NamedWish &named : namedWishes)
        wishAction(named.wish)
            ->setEnabled(std::any_of(selected.begin(), selected.end(),
                                     [&named](const Subscription &each) { return wouldChange(named.wish, each); }));
}

void SubscriptionActions::rewordUpgrade()
{
    //: context menu of a trial subscription: opens a panel that turns it into paid seats
    m_upgrade->setText(m_trial ? tr("Convert to paid…")
                               //: context menu of a subscription: opens a panel where its seats become another product
                               : tr("Upgrade…"));
}

void SubscriptionActions::reword()
{
    rewordUpgrade();
    //: context menu of a subscription: opens the seat editor
    m_seats->setText(tr("Change seats…"));
    //: context menu of subscriptions: opens a preview where the seats of all chosen ones are changed
    m_bulk->setText(tr("Change seats of selection…"));
    //: context menu of a subscription: its nickname
    m_rename->setText(tr("Rename…"));
    //: context menu of a subscription, submenu: what can be put into the plan; nothing is sent
    m_menu->setTitle(tr("Add to plan"));
    //: context menu of a subscription, below "Add to plan": it shall renew by itself when its term ends
    wishAction(PlanWish::Renew)->setText(tr("Renew at the end of the term"));
    //: context menu of a subscription, below "Add to plan": it shall end with its term
    wishAction(PlanWish::DoNotRenew)->setText(tr("Do not renew"));
    //: context menu of a subscription, below "Add to plan"
    wishAction(PlanWish::Suspend)->setText(tr("Suspend"));
    //: context menu of a subscription, below "Add to plan": a suspended one shall run again
    wishAction(PlanWish::Resume)->setText(tr("Reactivate"));
    //: context menu of a subscription, below "Add to plan": it shall end now
    wishAction(PlanWish::Cancel)->setText(tr("Cancel the subscription"));
}

} // namespace tenantry
