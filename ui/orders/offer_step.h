// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "services/api/order_desk.h"
#include "ui/common/quantity.h"
#include "ui/orders/offer_model.h"
#include "ui/orders/order_services.h"

#include <QObject>
#include <optional>

namespace tenantry {

class DraftEditor;

// What is ordered: catalog with search, several lines, quantities within limits (S0-17…22, S1-2…7, S2-227, S2-229,
// S4-42…48). Lines are compared with the catalog as it is read: an offer that has gone or a price that moved is said.
class OfferStep final : public QObject
{
    Q_OBJECT
public:
    struct LineNote
    {
        bool gone = false;             // no longer in the catalog
        std::optional<Money> priceWas; // list price moved since the line was chosen
        QString needs;                 // an add-on whose base is neither in the order nor known at the customer
        bool operator==(const LineNote &) const = default;
    };

    OfferStep(DraftEditor &editor, const OrderServices &services, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    OfferModel &offers() { return m_offers; }
    bool reading() const { return m_reading; }
    bool catalogRead() const { return m_list.readAt.isValid(); }
    const QDateTime &pricesAsOf() const { return m_list.pricesAsOf; }
    int found() const { return m_list.total; } // by the search; the best of them are shown
    const std::optional<Error> &error() const { return m_error; }
    void refreshCatalog();

    const QList<DraftLine> &lines() const;
    int add(int offerRow); // line number; an offer already ordered is not doubled
    void remove(int line);
    std::optional<DraftLine> takeBack(); // undo of the last remove()
    QString quantityText(int line) const;
    void setQuantityText(int line, const QString &text);
    void step(int line, int by);
    Quantity quantity(int line) const;
    void setNickname(int line, const QString &nickname);
    LineNote note(int line) const;

    void activate();
    QList<MissingPart> missing() const;

Q_SIGNALS:
    void changed();
    void linesChanged(); // added or removed

private:
    void opened();
    void search();
    void readChosen();
    void compareLines(const OfferList &chosen);
    void showOffers();
    void readOwned();
    QString titlesOf(const QStringList &products) const;

    DraftEditor &m_editor;
    OrderServices m_services;
    OfferModel m_offers;
    OfferList m_list;                 // as searched
    QHash<QString, QString> m_titles; // of products that add-ons need, as far as they were read
    QString m_country;
    QString m_text;
    QStringList m_quantities; // as typed
    QList<LineNote> m_notes;
    struct Removed
    {
        int at;
        DraftLine line;
    };
    std::optional<Removed> m_removed;
    QStringList m_owned; // products the customer has
    CustomerId m_ownedBy;
    std::optional<Error> m_error;
    bool m_reading = false;
    quint64 m_asked = 0;
    quint64 m_askedChosen = 0;
};

} // namespace tenantry
