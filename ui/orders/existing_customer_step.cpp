// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/existing_customer_step.h"

#include "services/api/accounts.h"
#include "services/api/customer_directory.h"
#include "services/api/order_desk.h"
#include "support/clock.h"
#include "ui/common/when_done.h"
#include "ui/orders/draft_editor.h"

#include <chrono>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto searchPause = 80ms;
constexpr int hitLimit = 20;

} // namespace

ExistingCustomerStep::ExistingCustomerStep(DraftEditor &editor, const OrderServices &services, QObject *parent)
    : QObject(parent), m_editor(editor), m_services(services)
{
    connect(&m_editor, &DraftEditor::opened, this, &ExistingCustomerStep::opened);
    connect(&m_editor, &DraftEditor::changed, this, [this] {
        const CustomerId &id = m_editor.draft().customer;
        if (m_chosen && m_chosen->row.id != id)
            m_chosen.reset();
        if (!m_chosen && !id.isEmpty() && id != m_asking)
            readChosen(id, false);
        Q_EMIT changed();
    });
    connect(&m_services.directory, &CustomerDirectory::replaced, this, &ExistingCustomerStep::find);
}

void ExistingCustomerStep::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_searching = true;
    const quint64 asked = ++m_asked;
    Q_EMIT changed();
    m_services.clock.after(searchPause, this, [this, asked] {
        if (asked == m_asked)
            find();
    });
}

void ExistingCustomerStep::find()
{
    const quint64 asked = ++m_asked;
    whenDone(m_services.directory.find(m_text.trimmed(), hitLimit), this,
             [this, asked](const Result<QList<CustomerRow>> &answer) {
                 if (asked != m_asked)
                     return;
                 m_searching = false;
                 m_hits.setRows(answer.valueOr({}));
                 Q_EMIT changed();
             });
}

void ExistingCustomerStep::choose(int row)
{
    if (const CustomerRow *hit = m_hits.rowAt(row))
        chooseById(hit->id);
}

void ExistingCustomerStep::chooseById(const CustomerId &id)
{
    readChosen(id, true);
}

void ExistingCustomerStep::readChosen(const CustomerId &id, bool taking)
{
    const quint64 choosing = ++m_choosing;
    m_asking = id;
    whenDone(m_services.directory.find(id.text(), 1), this,
             [this, choosing, taking, id](const Result<QList<CustomerRow>> &rows) {
                 if (choosing != m_choosing || !rows.ok() || rows.value().isEmpty() || rows.value().first().id != id)
                     return;
                 m_services.directory.opened(rows.value().first().key);
                 whenDone(m_services.directory.customer(rows.value().first().key), this,
                          [this, choosing, taking](const Result<CustomerDetail> &detail) {
                              if (choosing != m_choosing || !detail.ok())
                                  return;
                              m_chosen = detail.value();
                              if (taking)
                                  take(*m_chosen);
                              Q_EMIT changed();
                          });
             });
}

void ExistingCustomerStep::take(const CustomerDetail &detail)
{
    const std::optional<Account> account = m_services.accounts.current();
    QString country = detail.customer.address ? detail.customer.address->country : QString();
    m_countryAssumed = country.isEmpty();
    if (m_countryAssumed && account)
        country = account->market;
    m_editor.edit([&](OrderDraft &draft) {
        if (draft.customer != detail.row.id)
            draft.consent = {};
        draft.scenario = OrderScenario::ExistingCustomer;
        draft.customer = detail.row.id;
        draft.customerName = detail.row.companyName;
        draft.customerCountry = country;
    });
}

void ExistingCustomerStep::setCountry(const QString &iso2)
{
    m_editor.edit([&](OrderDraft &draft) { draft.customerCountry = iso2; });
}

QStringList ExistingCustomerStep::countries() const
{
    return m_services.desk.countries();
}

bool ExistingCustomerStep::relationMissing() const
{
    return m_chosen && m_chosen->row.relationship.value != Relationship::Reseller &&
           m_chosen->row.relationship.value != Relationship::Unknown;
}

void ExistingCustomerStep::opened()
{
    ++m_choosing;
    m_asking = {};
    m_chosen.reset();
    m_countryAssumed = false;
    m_text.clear();
    find();
}

} // namespace tenantry
