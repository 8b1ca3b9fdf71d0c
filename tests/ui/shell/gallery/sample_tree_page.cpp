// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_tree_page.h"

#include "ui/common/buttons.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/item_roles.h"
#include "ui/common/page_header.h"
#include "ui/common/status_words.h"
#include "ui/common/tenantry_tree_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

QStandardItem *cell(const QString &text, const QString &icon = {}, Tone tone = Tone::Normal)
{
    auto *item = new QStandardItem(text);
    item->setData(icon, role(ItemRole::Icon));
    item->setData(static_cast<int>(tone), role(ItemRole::Tone));
    return item;
}

QStandardItem *figure(const QString &text, const QString &unit = {}, Tone tone = Tone::Normal)
{
    QStandardItem *item = cell(text, {}, tone);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(unit, role(ItemRole::Unit));
    return item;
}

QList<QStandardItem *> subscription(const QString &name, int seats, SubscriptionStatus status, QDate end,
                                    const char *price, const QString &icon = u"subscription"_s)
{
    const StatusWord word = statusWord(Word<SubscriptionStatus>(status, u"paused_by_law"_s));
    const auto amount = Decimal::parse(price);
    return {cell(name, icon), figure(format::count(seats)), cell(word.word, word.icon, word.tone),
            cell(format::date(end)),
            amount ? figure(format::amount(*amount), format::unit(u"EUR"_s, BillingCycle::Monthly))
                   : figure(format::unknown(), {}, Tone::Muted)};
}

} // namespace

SampleTreePage::SampleTreePage(QWidget *parent) : Page(parent)
{
    auto *header = new PageHeader;
    header->setTitle(u"Customers"_s);
    header->setCaption(u"48 customers · 213 subscriptions"_s);
    QPushButton *exporting = pushButton(u"export"_s);
    exporting->setText(u"Export…"_s);
    QPushButton *ordering = pushButton(u"plus"_s);
    ordering->setText(u"New order…"_s);
    header->addAction(exporting);
    header->addAction(ordering);

    auto *search = new QLineEdit;
    search->addAction(symbol(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    search->setPlaceholderText(u"Company, domain, subscription, nickname or id"_s);
    auto *status = new QComboBox;
    status->addItems({u"Any status"_s, u"Active"_s});
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(16, 0, 16, 8);
    filter->addWidget(search);
    filter->addWidget(status);
    filter->addStretch(1);

    auto *tree = new TenantryTreeView;
    auto *model = new QStandardItemModel(this);
    fill(model);
    tree->setModel(model);
    tree->expandAll();
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->setCurrentIndex(model->index(0, 0, model->index(1, 0)));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(filter);
    layout->addWidget(new Hairline);
    layout->addWidget(tree, 1);
}

void SampleTreePage::fill(QStandardItemModel *model)
{
    model->setHorizontalHeaderLabels({u"Name"_s, u"Seats"_s, u"Status"_s, u"Term end"_s, u"Price"_s});
    for (const int column : {1, 4})
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QDate end(2027, 3, 14);
    const auto group = [model](const QString &name) {
        QStandardItem *item = cell(name, u"customer"_s);
        for (int column = 0; column < 5; ++column) {
            QStandardItem *each = column == 0 ? item : cell({});
            each->setData(column == 0, role(ItemRole::Strong));
            model->setItem(model->rowCount() - (column == 0 ? 0 : 1), column, each);
        }
        return item;
    };
    QStandardItem *first = group(u"Albrecht & Söhne GmbH"_s);
    first->appendRow(subscription(u"Microsoft 365 Business Standard"_s, 34, SubscriptionStatus::Active, end, "425.00"));
    first->appendRow(subscription(u"Exchange Online Plan 1"_s, 6, SubscriptionStatus::Suspended, end, "24"));
    QStandardItem *second = group(u"Nordwind Logistik S.R.L."_s);
    const QList<QStandardItem *> base =
        subscription(u"Microsoft 365 Business Premium"_s, 1200, SubscriptionStatus::Active, end, "57120.00");
    base.first()->appendRow(
        subscription(u"Teams Phone Standard"_s, 5, SubscriptionStatus::Pending, end, "37.5", u"addon"_s));
    second->appendRow(base);
    second->appendRow(subscription(u"Power BI Pro with a name that is much too long for the column it stands in, "
                                   "really, whatever the width of the window"_s,
                                   3, SubscriptionStatus::Unknown, end, "-28.20"));
    second->appendRow(subscription(u"Visio Plan 2"_s, 3, SubscriptionStatus::Expired, {}, ""));
    group(u"<img src=file:///x> & =cmd|calc"_s);
}

} // namespace tenantry::testing
