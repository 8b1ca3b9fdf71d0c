// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_search_bar.h"

#include "ui/common/format.h"
#include "ui/common/text_label.h"
#include "ui/customers/search_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace tenantry {

CustomerSearchBar::CustomerSearchBar(QWidget *parent)
    : QWidget(parent), m_field(new SearchField), m_result(new TextLabel(TextSize::Body, Tone::Muted))
{
    m_field->setObjectName(u"customerSearch"_s);
    m_field->installEventFilter(this);
    m_result->setObjectName(u"searchResult"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field, 3);
    layout->addStretch(2);
    layout->addWidget(m_result);
    connect(m_field, &SearchField::textChanged, this, &CustomerSearchBar::textChanged);
    reword();
}

QLineEdit *CustomerSearchBar::field() const
{
    return m_field;
}

QString CustomerSearchBar::text() const
{
    return m_field->text();
}

void CustomerSearchBar::clear()
{
    m_field->clear();
}

void CustomerSearchBar::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CustomerSearchBar::setResult(int shown, int total, bool ready)
{
    m_shown = shown;
    m_total = total;
    m_ready = ready;
    if (!ready)
        //: right of the search field, until the list can be searched
        m_result->setText(tr("Search is getting ready…"));
    else
        //: right of the search field: how many customers are shown of all; %1 is a number as well
        m_result->setText(tr("%1 of %n customer(s)", nullptr, total).arg(format::count(shown)));
    m_result->setVisible(total > 0);
}

QString CustomerSearchBar::resultText() const
{
    return m_result->text();
}

void CustomerSearchBar::reword()
{
    //: in the empty search field over the customer tree
    m_field->setPlaceholderText(tr("Company, domain, subscription, nickname or id"));
    //: name of the search field for screen readers
    m_field->setAccessibleName(tr("Search customers"));
    m_field->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    //: button in the search field
    m_field->setClearName(tr("Clear the search"));
    setResult(m_shown, m_total, m_ready);
}

bool CustomerSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT downPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tenantry
