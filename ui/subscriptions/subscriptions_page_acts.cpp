// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen rows of the grid: seats and wishes into the plan, copy, export, show.
#include "services/api/plan_desk.h"
#include "support/clock.h"
#include "ui/common/icons.h"
#include "ui/common/item_roles.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/prompts.h"
#include "ui/common/table_text.h"
#include "ui/common/when_done.h"
#include "ui/subscriptions/grid_cells.h"
#include "ui/subscriptions/grid_view.h"
#include "ui/subscriptions/next_term_bar.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array chosenWishNames{"gridRenew"_L1, "gridRenewAsIs"_L1, "gridRenewWithSeats"_L1, "gridDoNotRenew"_L1};

// The rows as tab-separated text below their titles, as the screen words them.
QString gridText(const QList<GridRow> &rows, const QList<int> &columns, const QDateTime &now)
{
    QStringList cells;
    for (const int column : columns)
        cells << gridTitle(static_cast<GridColumn>(column));
    QStringList lines{cells.join(u'\t')};
    for (const GridRow &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << guardedCell(gridCell(row, static_cast<GridColumn>(column), now, Qt::DisplayRole).toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString idsText(const QList<GridRow> &rows)
{
    QStringList ids;
    for (const GridRow &row : rows)
        ids << row.subscription.id.text();
    return ids.join(u'\n');
}

} // namespace

void SubscriptionsPage::makeActions()
{
    const std::array names{u"gridChangeSeats"_s, u"gridShow"_s, u"gridCopy"_s, u"gridCopyIds"_s};
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        m_acts.at(act) = new QAction(m_view);
        m_acts.at(act)->setObjectName(names.at(act));
        m_acts.at(act)->setShortcutContext(Qt::WidgetShortcut);
    }
    m_acts[Seats]->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_E)});
    m_acts[Show]->setIcon(symbol(u"customers"_s));
    m_acts[Copy]->setIcon(symbol(u"copy"_s));
    m_acts[CopyIds]->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    makeWishes();
    auto *gap = new QAction(m_view);
    gap->setSeparator(true);
    m_view->addActions({m_acts[Seats], m_wishes->menuAction(), gap, m_acts[Show], m_acts[Copy], m_acts[CopyIds],
                        m_view->columnsMenu()->menuAction()});
    connect(m_acts[Seats], &QAction::triggered, m_model.get(), &SubscriptionsViewModel::askSeats);
    connect(m_acts[Show], &QAction::triggered, this, &SubscriptionsPage::showCurrent);
    connect(m_acts[Copy], &QAction::triggered, this, [this] { copyRows(false); });
    connect(m_acts[CopyIds], &QAction::triggered, this, [this] { copyRows(true); });
}

void SubscriptionsPage::makeWishes()
{
    m_wishes->setIcon(symbol(u"plan"_s));
    for (std::size_t wish = 0; wish < chosenWishNames.size(); ++wish) {
        QAction *action = m_wishes->addAction(QString());
        action->setObjectName(QString(chosenWishNames.at(wish)));
        const auto kind = static_cast<ChosenWish::Kind>(wish);
        connect(action, &QAction::triggered, this, [this, kind] {
            if (kind == ChosenWish::Kind::RenewWithSeats)
                m_nextTerm->open();
            else
                m_model->put({kind});
        });
    }
}

void SubscriptionsPage::enableActions()
{
    const std::size_t chosen = m_model->chosen().keys().size();
    const bool some = chosen > 0 && chosen <= ChosenRows::mostChanged;
    for (QAction *action : {m_acts[Copy], m_acts[CopyIds]})
        action->setEnabled(some);
    for (QAction *action : {m_acts[Seats], m_wishes->menuAction()}) {
        action->setEnabled(some && m_refused.isEmpty());
        action->setToolTip(plainToolTip(m_refused));
    }
    m_acts[Show]->setEnabled(m_view->currentIndex().isValid());
}

void SubscriptionsPage::copySelection()
{
    copyRows(false);
}

void SubscriptionsPage::copyRows(bool idsOnly)
{
    const std::size_t chosen = m_model->chosen().keys().size();
    if (chosen == 0 || chosen > ChosenRows::mostChanged)
        return;
    m_model->chosen().read([this, idsOnly](const QList<GridRow> &rows) {
        QGuiApplication::clipboard()->setText(idsOnly ? idsText(rows)
                                                      : gridText(rows, m_view->shownColumns(), m_services.clock.now()));
    });
}

// All that the filter lets through, in the order shown.
void SubscriptionsPage::exportShown()
{
    //: name proposed for an exported file, without ending; %1 is the day as 2026-11-21
    const QString name = tr("subscriptions %1").arg(m_services.clock.now().toLocalTime().date().toString(Qt::ISODate));
    //: title of the file dialog
    const QString title = tr("Export subscriptions");
    //: kind of file in the file dialog; keep (*.csv)
    const QString kind = tr("Comma-separated values (*.csv)");
    m_services.prompts.saveFile(this, title, name + u".csv"_s, kind, [this](const QString &path) {
        if (!path.isEmpty())
            exportTo(path);
    });
}

void SubscriptionsPage::exportTo(const QString &path)
{
    SubscriptionGrid::CsvTexts texts;
    texts.headers = {
        //: title of a column in an exported file
        tr("Customer"),
        //: title of a column in an exported file
        tr("Tenant id"),
        //: title of a column in an exported file
        tr("Product"),
        //: title of a column in an exported file
        tr("Nickname"),
        //: title of a column in an exported file
        tr("Subscription id"),
        //: title of a column in an exported file: id of the subscription an add-on belongs to
        tr("Add-on of"),
        //: title of a column in an exported file
        tr("Seats"),
        //: title of a column in an exported file: users that have the licence
        tr("Assigned users"),
        //: title of a column in an exported file: seats that may be given back
        tr("Can go back"),
        //: title of a column in an exported file
        tr("Status"),
        //: title of a column in an exported file
        tr("Term end"),
        //: title of a column in an exported file: true or false
        tr("Renews by itself"),
        //: title of a column in an exported file: length of the term
        tr("Term"),
        //: title of a column in an exported file: billing plan
        tr("Billing"),
    };
    whenDone(
        m_services.grid.exportCsv(path, m_model->list().keys(), texts), this, [this, path](const Result<int> &lines) {
            if (!lines.ok())
                return tell(lines.error());
            m_link = Link::Dismiss;
            m_bar->setDetail({});
            m_bar->showMessage(MessageBar::Severity::Good,
                               //: grid of subscriptions, after an export; %Ln is the number of lines, %1 the file
                               tr("%Ln line(s) written to %1.", nullptr, *lines).arg(QDir::toNativeSeparators(path)),
                               //: link on a message: takes it away
                               tr("Dismiss"));
        });
}

void SubscriptionsPage::undo()
{
    if (!m_services.plan.canUndo())
        return;
    whenDone(m_services.plan.undo(), this, [this](const Outcome &outcome) {
        if (!outcome.ok())
            return tell(outcome.error());
        m_link = Link::Dismiss;
        //: message after Undo of what was put into the plan
        m_bar->showMessage(MessageBar::Severity::Info, tr("Taken back: the plan is as it was before."),
                           //: link on a message: takes it away
                           tr("Dismiss"));
    });
}

void SubscriptionsPage::barLink()
{
    m_bar->clear();
    switch (std::exchange(m_link, Link::None)) {
    case Link::Undo:
        return undo();
    case Link::TryAgain:
        return m_model->refresh();
    case Link::RestoreFilter:
        m_model->setWish(m_removed.wish);
        return m_model->saveFilter(m_removed.name);
    case Link::Dismiss:
    case Link::None:
        break;
    }
}

} // namespace tenantry
