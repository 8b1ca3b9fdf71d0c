// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renewals_filter_bar.h"

#include "ui/common/format.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr EndingQuery::Show shows[] = {EndingQuery::Show::Alerts, EndingQuery::Show::Undecided,
                                       EndingQuery::Show::Urgent, EndingQuery::Show::Hidden,
                                       EndingQuery::Show::Everything};
constexpr int horizons[] = {30, 120, 365};

} // namespace

RenewalsFilterBar::RenewalsFilterBar(RenewalsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit)
    , m_show(new QComboBox)
    , m_days(new QComboBox)
    , m_horizon(new QComboBox)
    , m_found(new TextLabel(TextSize::Body, Tone::Muted))
{
    m_search->setObjectName(u"renewalsSearch"_s);
    m_show->setObjectName(u"renewalsShow"_s);
    m_days->setObjectName(u"renewalsDays"_s);
    m_horizon->setObjectName(u"renewalsHorizon"_s);
    m_search->setTextMargins(6, 0, 6, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_show);
    row->addWidget(m_days);
    row->addWidget(m_horizon);
    row->addWidget(m_found);
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the language may change while it is shown
    m_horizon->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_days->setMinimumContentsLength(22);
    connect(m_search, &QLineEdit::textChanged, &m_model, &RenewalsViewModel::setSearch);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int at) { m_model.setShow(shows[at]); });
    connect(m_horizon, &QComboBox::currentIndexChanged, this, [this](int at) { m_model.setDays(horizons[at]); });
    connect(m_days, &QComboBox::activated, this, &RenewalsFilterBar::chooseDays);
    reword();
}

QList<QWidget *> RenewalsFilterBar::focusOrder() const
{
    return {m_search, m_show, m_days, m_horizon};
}

void RenewalsFilterBar::reword()
{
    const QSignalBlocker show(m_show), horizon(m_horizon);
    //: in the empty search field of the end-of-term board
    m_search->setPlaceholderText(tr("Customer, subscription, state or ID"));
    //: name of the search field for screen readers
    m_search->setAccessibleName(tr("Search ending terms"));
    //: end-of-term board: name of the choice which terms are shown, for screen readers
    m_show->setAccessibleName(tr("Which terms"));
    //: end-of-term board: name of the choice of days, for screen readers; the same as the time line
    m_days->setAccessibleName(tr("Days"));
    //: end-of-term board: name of the choice how far ahead is looked, for screen readers
    m_horizon->setAccessibleName(tr("How far ahead"));
    m_show->clear();
    //: end-of-term board: which terms are shown: those a decision is due on
    m_show->addItem(tr("Alerts"));
    //: end-of-term board: which terms are shown: those nobody has decided about
    m_show->addItem(tr("Undecided"));
    //: end-of-term board: which terms are shown
    m_show->addItem(tr("Urgent"));
    //: end-of-term board: which terms are shown
    m_show->addItem(tr("Snoozed or muted"));
    //: end-of-term board: which terms are shown
    m_show->addItem(tr("All ending terms"));
    m_horizon->clear();
    for (const int days : horizons)
        //: end-of-term board: how far ahead is looked
        m_horizon->addItem(tr("Next %n day(s)", nullptr, days));
    m_listed.clear();
    refresh();
}

void RenewalsFilterBar::refresh()
{
    const QSignalBlocker search(m_search), show(m_show), horizon(m_horizon);
    if (m_search->text() != m_model.wish().search)
        m_search->setText(m_model.wish().search);
    for (int row = 0; row < m_show->count(); ++row) {
        if (shows[row] == m_model.wish().show)
            m_show->setCurrentIndex(row);
    }
    for (int row = 0; row < m_horizon->count(); ++row) {
        if (horizons[row] == m_model.wish().days)
            m_horizon->setCurrentIndex(row);
    }
    refreshDays();
    m_found->setText(foundText());
}

// The days with terms, as the time line shows them.
void RenewalsFilterBar::refreshDays()
{
    QList<EndingBin> listed = m_model.bins();
    listed.removeIf([](const EndingBin &bin) { return bin.terms == 0; });
    if (listed != m_listed || m_days->count() == 0) {
        m_listed = listed;
        m_days->clear();
        //: end-of-term board: choice of days: no days are chosen
        m_days->addItem(tr("All days"));
        for (const EndingBin &bin : std::as_const(m_listed))
            m_days->addItem(binText(bin));
    }
    const std::optional<DaySpan> &span = m_model.wish().span;
    int row = span ? -1 : 0;
    for (int i = 0; span && i < m_listed.size(); ++i) {
        if (m_listed.at(i).days == *span)
            row = i + 1;
    }
    m_days->setCurrentIndex(row);
    m_days->setPlaceholderText(span ? spanText(*span) : QString());
}

void RenewalsFilterBar::chooseDays(int row)
{
    if (row <= 0)
        m_model.setSpan(std::nullopt);
    else if (row <= m_listed.size())
        m_model.setSpan(m_listed.at(row - 1).days);
}

QString RenewalsFilterBar::foundText() const
{
    const int shown = m_model.list().rowCount();
    //: end-of-term board, right of the filters: how many are shown
    const QString text = tr("%n shown", nullptr, shown);
    //: end-of-term board, right of the filters: there are more, read when the list is scrolled; %1 is "200 shown"
    return m_model.reader().isRead() && !m_model.reader().isComplete() ? tr("%1, and more").arg(text) : text;
}

void RenewalsFilterBar::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (down && m_search->hasFocus()) {
        Q_EMIT downPressed();
        return event->accept();
    }
    QWidget::keyPressEvent(event);
}

} // namespace tenantry
