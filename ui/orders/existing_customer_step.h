// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows.h"
#include "ui/orders/customer_hit_model.h"
#include "ui/orders/order_services.h"

#include <QObject>
#include <optional>

namespace tenantry {

class DraftEditor;

// One of our customers, found by typing part of the name (S0-54, S0-58…60). Reads the local store, never the network.
class ExistingCustomerStep final : public QObject
{
    Q_OBJECT
public:
    ExistingCustomerStep(DraftEditor &editor, const OrderServices &services, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    CustomerHitModel &hits() { return m_hits; }
    bool searching() const { return m_searching; }

    void choose(int row);
    void chooseById(const CustomerId &id); // from another screen
    const std::optional<CustomerDetail> &chosen() const { return m_chosen; }
    bool countryAssumed() const { return m_countryAssumed; } // the store does not say it: the account's market
    void setCountry(const QString &iso2);
    QStringList countries() const;
    // No reseller relationship: the provider will refuse the order (S2-226).
    bool relationMissing() const;

Q_SIGNALS:
    void changed();

private:
    void opened();
    void find();
    void readChosen(const CustomerId &id, bool taking);
    void take(const CustomerDetail &detail);

    DraftEditor &m_editor;
    OrderServices m_services;
    CustomerHitModel m_hits;
    QString m_text;
    std::optional<CustomerDetail> m_chosen;
    CustomerId m_asking; // its detail is being read, or could not be
    bool m_searching = false;
    bool m_countryAssumed = false;
    quint64 m_asked = 0;
    quint64 m_choosing = 0;
};

} // namespace tenantry
