// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/order_services.h"
#include "ui/orders/order_summary.h"
#include "ui/orders/review_line_model.h"

#include <QObject>

namespace tenantry {

class DraftEditor;

// Everything once more before it counts (S1-8): who, under which name, what, until when, for how much.
class ReviewStep final : public QObject
{
    Q_OBJECT
public:
    ReviewStep(DraftEditor &editor, const OrderServices &services, QObject *parent = nullptr);

    const OrderDraft &draft() const;
    OrderSummary summary() const;
    ReviewLineModel &lines() { return m_lines; }
    QDate start() const; // the day the order would start if placed now, local
    QString totalText(const OrderSummary::Total &total) const;

    struct Fact
    {
        QString label;
        QString value;
    };
    QList<Fact> facts() const; // worded for now's language

    void setPurchaseOrderNumber(const QString &number);
    void setNote(const QString &note);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void newCustomerFacts(QList<Fact> &facts) const;
    QString agreementFact() const;

    DraftEditor &m_editor;
    OrderServices m_services;
    ReviewLineModel m_lines;
};

} // namespace tenantry
