// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/grid_footer.h"

#include "ui/common/buttons.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"
#include "ui/subscriptions/subscriptions_view_model.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tenantry {

GridFooter::GridFooter(SubscriptionsViewModel &model, QMenu *wishes, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_chosen(new TextLabel)
    , m_plan(pushButton(u"chevron-down"_s))
    , m_seats(mainButton())
{
    setObjectName(u"gridFooter"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_chosen->setObjectName(u"gridChosen"_s);
    m_plan->setObjectName(u"gridPlan"_s);
    m_seats->setObjectName(u"gridSeats"_s);
    m_plan->setMenu(wishes);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_plan);
    row->addWidget(m_seats);
    connect(m_seats, &QPushButton::clicked, this, &GridFooter::seatsRequested);
    connect(&m_model.chosen(), &ChosenRows::summed, this, &GridFooter::refresh);
    reword();
}

QString GridFooter::chosenText() const
{
    const auto chosen = static_cast<int>(m_model.chosen().keys().size());
    if (chosen == 0)
        //: grid of subscriptions, below: nothing is chosen
        return tr("Choose subscriptions to change them together.");
    //: grid of subscriptions, below: so many are chosen
    const QString count = tr("%Ln subscription(s) chosen", nullptr, chosen);
    if (!m_model.chosen().seats())
        return count;
    //: grid of subscriptions, below; %1 is "12 subscriptions chosen", %2 the number of their seats
    return tr("%1 · %2 seats").arg(count, format::count(*m_model.chosen().seats()));
}

QString GridFooter::whyNot() const
{
    if (m_model.chosen().keys().size() <= ChosenRows::mostChanged)
        return m_refused;
    //: grid of subscriptions, tooltip: why the chosen ones cannot be changed; %1 is a number
    return tr("At most %1 subscriptions can be changed together.").arg(format::count(qint64(ChosenRows::mostChanged)));
}

void GridFooter::refresh()
{
    m_chosen->setText(chosenText());
    const QString why = whyNot();
    for (QPushButton *button : {m_plan, m_seats}) {
        button->setEnabled(!m_model.chosen().keys().empty() && why.isEmpty());
        button->setToolTip(plainToolTip(why));
        button->setAccessibleDescription(why);
    }
}

void GridFooter::setRefused(const QString &why)
{
    m_refused = why;
    refresh();
}

void GridFooter::reword()
{
    //: grid of subscriptions, button with a menu: what can be put into the plan for the chosen ones
    m_plan->setText(tr("Add to plan"));
    //: grid of subscriptions, button: opens a preview where the seats of all chosen ones are changed
    m_seats->setText(tr("Change seats…"));
    refresh();
}

} // namespace tenantry
