// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_columns.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/item_roles.h"
#include "ui/common/row_delegate.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_cells.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// Usual content, the longest of its kind: dates and figures have one width, words are those of the language.
QStringList samples(CustomerColumn column)
{
    QStringList texts;
    Subscription subscription;
    switch (column) {
    case CustomerColumn::Seats:
        texts << format::count(10000);
        break;
    case CustomerColumn::Status:
        for (const auto status : {SubscriptionStatus::Active, SubscriptionStatus::Pending,
                                  SubscriptionStatus::Suspended, SubscriptionStatus::Expired})
            texts << statusWord(Word<SubscriptionStatus>(status)).word;
        break;
    case CustomerColumn::TermEnd:
        texts << format::date(QDate(2026, 10, 28)) << format::date(QDate(2026, 5, 28));
        break;
    case CustomerColumn::Renewal:
        for (const bool renews : {true, false}) {
            SubscriptionRow row;
            row.subscription.autoRenew = renews;
            texts << subscriptionCell(row, column, Qt::DisplayRole).toString();
        }
        texts << format::unknown();
        break;
    case CustomerColumn::Price:
        texts << format::amount(Decimal(57120)) << format::unknown();
        break;
    case CustomerColumn::Name:
        break;
    }
    return texts;
}

} // namespace

CustomerColumns::CustomerColumns(QTreeView &view) : QObject(&view), m_view(view)
{
    connect(view.header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != int(CustomerColumn::Name))
            fit();
    });
}

int CustomerColumns::naturalWidth(int column) const
{
    const QFontMetrics metrics = m_view.fontMetrics();
    int widest = 0;
    for (const QString &text : samples(static_cast<CustomerColumn>(column)))
        widest = std::max(widest, metrics.horizontalAdvance(text));
    if (column == int(CustomerColumn::Status))
        widest += rowIconSize(&m_view) + 7;
    if (column == int(CustomerColumn::Price))
        widest += unitWidth();
    if (column == int(CustomerColumn::Price) || column == int(CustomerColumn::TermEnd))
        widest += RowDelegate::padding; // as last column it ends at the page's margin
    return std::max(widest + 2 * RowDelegate::padding + 4, m_view.header()->sectionSizeHint(column));
}

// Of a list price, the longest; units are smaller than figures.
int CustomerColumns::unitWidth() const
{
    SubscriptionRow row;
    row.price = {PriceSource::ListPrice, {Decimal(1), u"EUR"_s}, BillingCycle::Monthly};
    const QString unit = subscriptionCell(row, CustomerColumn::Price, role(ItemRole::Unit)).toString();
    return QFontMetrics(textFont(TextSize::Caption, false)).horizontalAdvance(unit) + 5;
}

int CustomerColumns::nameMinimum() const
{
    return m_view.fontMetrics().averageCharWidth() * 18 + 2 * m_view.indentation() + rowIconSize(&m_view) + 7 +
           2 * RowDelegate::padding;
}

void CustomerColumns::setNaturalWidths()
{
    const QScopedValueRollback guard(m_fitting, true);
    for (int column = 1; column < customerColumnCount; ++column)
        m_view.header()->resizeSection(column, naturalWidth(column));
}

void CustomerColumns::fit()
{
    if (m_fitting || m_view.viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    QHeaderView &header = *m_view.header();
    const std::array dispensable{int(CustomerColumn::Renewal), int(CustomerColumn::Price)};
    for (const int column : dispensable)
        header.setSectionHidden(column, false);
    int rest = m_view.viewport()->width();
    for (int column = 1; column < customerColumnCount; ++column)
        rest -= header.sectionSize(column);
    for (const int column : dispensable) {
        if (rest >= nameMinimum())
            break;
        rest += header.sectionSize(column);
        header.setSectionHidden(column, true);
    }
    header.resizeSection(int(CustomerColumn::Name), std::max(rest, nameMinimum()));
}

} // namespace tenantry
