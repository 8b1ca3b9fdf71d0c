// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/way_row.h"

#include "ui/common/buttons.h"
#include "ui/common/change_words.h"
#include "ui/common/ending_words.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString nameOfWay(TermOption option)
{
    switch (option) {
    case TermOption::Renew:
        return u"wayRenew"_s;
    case TermOption::RenewChanged:
        return u"wayRenewChanged"_s;
    case TermOption::CancelAtEnd:
        return u"wayCancelAtEnd"_s;
    case TermOption::ExtendedTerm:
        break;
    }
    return u"wayExtendedTerm"_s;
}

bool onlyInPortal(const WayForAll &way)
{
    return way.way.verdict.reason == u"no-documented-call"_s;
}

} // namespace

WayRow::WayRow(TermOption option, QWidget *parent)
    : QWidget(parent)
    , m_option(option)
    , m_name(new TextLabel)
    , m_price(new TextLabel)
    , m_note(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_button(pushButton())
    , m_portal(new LinkButton)
{
    m_button->setObjectName(nameOfWay(option));
    m_portal->setObjectName(nameOfWay(option) + u"Portal"_s);
    m_name->setStrong(true);
    for (TextLabel *label : {m_name, m_price, m_note})
        label->setWrapping(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_price);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addLayout(words, 1);
    first->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(m_note);
    column->addWidget(m_portal, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_option); });
    connect(m_portal, &LinkButton::clicked, this, &WayRow::portalRequested);
    reword();
}

QList<QWidget *> WayRow::focusOrder() const
{
    return {m_button, m_portal};
}

void WayRow::reword()
{
    m_name->setText(optionText(m_option));
    switch (m_option) {
    case TermOption::Renew:
        //: end-of-term board, button beside "Renew as is"
        m_button->setText(tr("Renew"));
        break;
    case TermOption::RenewChanged:
        //: end-of-term board, button beside "Renew with changes"; a form follows
        m_button->setText(tr("Change…"));
        break;
    case TermOption::CancelAtEnd:
        //: end-of-term board, button beside "Cancel at end"
        m_button->setText(tr("Let it end"));
        break;
    case TermOption::ExtendedTerm:
        break;
    }
    m_button->setAccessibleName(optionText(m_option));
    //: end-of-term board, link: the browser opens the provider's own site
    m_portal->setText(tr("Open the provider's portal"));
}

void WayRow::showWay(const WayForAll &way, bool several, bool portal, bool busy)
{
    m_price->setText(priceText(way, several));
    m_price->setVisible(!m_price->text().isEmpty());
    m_note->setText(noteText(way, several));
    m_note->setVisible(!m_note->text().isEmpty());
    m_portal->setVisible(portal && onlyInPortal(way));
    m_button->setVisible(m_option != TermOption::ExtendedTerm);
    m_button->setEnabled(way.possible > 0 && !busy);
    m_button->setToolTip(way.possible > 0 ? QString() : plainToolTip(verdictText(way.way.verdict)));
}

void WayRow::setRefused(const QString &why)
{
    m_button->setEnabled(false);
    m_button->setToolTip(plainToolTip(why));
}

QString WayRow::priceText(const WayForAll &way, bool several) const
{
    if (m_option == TermOption::RenewChanged && !several && !way.byDefault)
        return {}; // priced in its form
    if (m_option == TermOption::RenewChanged && several)
        return {};
    if (several)
        return sumText(way.sums, way.unpriced);
    return exitPriceText(way.way.price);
}

QString WayRow::noteText(const WayForAll &way, bool several) const
{
    QStringList parts;
    if (way.byDefault)
        //: end-of-term board, below a way: what happens by default
        parts << tr("Happens if nothing is done.");
    if (several && way.refused > 0)
        //: end-of-term board, below a way for several terms
        parts << tr("Not possible for %n of them.", nullptr, way.refused);
    if (!several)
        parts << wayOutcomeText(way.way);
    if (!way.way.verdict.allowed() && !several)
        parts << verdictText(way.way.verdict) << verdictSourceText(way.way.verdict);
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace tenantry
