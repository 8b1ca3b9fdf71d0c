// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the Customers screen into the past: "As of…" of the details, and the panel that stands in their place.
#include "ui/common/buttons.h"
#include "ui/customers/as_of_panel.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customers_page.h"

namespace tenantry {

void CustomersPage::connectPast()
{
    m_detail->setPastShown(m_services.past != nullptr);
    if (!m_services.past)
        return;
    connect(m_detail, &CustomerDetailPane::pastRequested, this, &CustomersPage::showPast);
    connect(m_tree, &CustomerTreeView::rowChosen, this, [this](const CustomerTreeView::RowId &row) {
        if (m_past && m_beside == m_past && row.customer != m_past->customer())
            m_past->open(row.customer);
    });
    connect(&m_services.directory, &CustomerDirectory::replaced, this, [this] {
        if (m_past && m_beside == m_past)
            m_past->leave();
    });
}

void CustomersPage::showPast(qint64 customer)
{
    if (!m_past) {
        m_past = new AsOfPanel(*m_services.past, m_services.clock, this);
        connect(m_past, &AsOfPanel::closed, this, &CustomersPage::closeBeside);
        connect(m_past, &AsOfPanel::failed, this, &CustomersPage::tell);
    }
    showBeside(m_past);
    m_past->open(customer);
}

} // namespace tenantry
