// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/order_wizard_view_model.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace tenantry {

class ElidedLabel;
class LinkButton;
class TextLabel;

// One page in the list at the left: symbol, name, and at the right how much is missing.
class WizardPageButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WizardPageButton(QWidget *parent = nullptr);
    void setEntry(const OrderWizardViewModel::PageEntry &entry, const QString &name, const QString &remark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    OrderWizardViewModel::PageEntry m_entry;
    QString m_remark;
};

// Page list of the order wizard with "Still missing" under it (look.md §7, picture 2).
class WizardSidebar final : public QWidget
{
    Q_OBJECT
public:
    explicit WizardSidebar(OrderWizardViewModel &wizard, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshPages();
    void refreshMissing();

    OrderWizardViewModel &m_wizard;
    TextLabel *m_title;
    ElidedLabel *m_customer;
    QVBoxLayout *m_pages;
    QList<WizardPageButton *> m_buttons;
    QList<OrderWizardViewModel::PageEntry> m_entries;
    QWidget *m_missingBox;
    TextLabel *m_missingTitle;
    QVBoxLayout *m_missing;
    QList<LinkButton *> m_links;
    QList<MissingPart> m_parts;
    TextLabel *m_more;
    TextLabel *m_mayGoOn;
};

} // namespace tenantry
