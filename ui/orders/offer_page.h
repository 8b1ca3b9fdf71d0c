// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page_widget.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tenantry {

class FieldFrame;
class LinkButton;
class MessageBar;
class OrderLineEditor;
class OrderWizardViewModel;
class TenantryTreeView;

// What is ordered: the catalog above, the chosen lines below.
class OfferPage final : public WizardPageWidget
{
    Q_OBJECT
public:
    explicit OfferPage(OrderWizardViewModel &wizard, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    bool focusField(const QString &field) override;
    bool enterPressed() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void rebuildLines();
    void addMarked();
    void refreshCatalogState();
    QString belowOffers() const;
    QString sourceOfPrices() const;
    void takeBack();

    OrderWizardViewModel &m_wizard;
    QLineEdit *m_search;
    FieldFrame *m_searchFrame;
    TextLabel *m_source;
    MessageBar *m_bar;
    TenantryTreeView *m_offers;
    QPushButton *m_add;
    TextLabel *m_linesTitle;
    TextLabel *m_noLines;
    QVBoxLayout *m_lineColumn;
    LinkButton *m_undo;
    QList<OrderLineEditor *> m_lines;
    bool m_removed = false;
};

} // namespace tenantry
