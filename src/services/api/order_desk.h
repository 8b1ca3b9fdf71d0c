// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/country_rules.h"
#include "domain/intent.h"
#include "domain/order_draft.h"
#include "domain/tenant_name.h"
#include "support/async.h"

#include <QHash>
#include <QObject>
#include <QUrl>

namespace tenantry {

struct AddressCheck
{
    enum class Kind { Verified, Suggestion, AskUser, Partial, NotFound, NotChecked, CouldNotCheck };
    Kind kind = Kind::NotChecked;
    QList<Address> suggestions;
    std::optional<Error> error;
};

struct OfferQuery
{
    QString country;
    QString text;         // folded search over title, product and SKU id
    QStringList products; // "product:sku": all offers of these instead, however many there are
    bool withAddOns = true;
    bool trialsOnly = false;
};

struct OfferList
{
    QList<Offer> offers;
    int total = 0;                  // that fit; more than offers where these are only the best
    QHash<QString, QString> titles; // by "product:sku", of what the add-ons among them need
    QDateTime pricesAsOf;           // UTC; invalid: no price sheet read
    QDateTime readAt;               // catalog
};

struct AgreementStatus
{
    enum class Kind { OnRecord, Missing, NotChecked, CouldNotCheck };
    Kind kind = Kind::NotChecked;
    std::optional<AgreementRecord> record; // OnRecord: unset where the customer accepted it at the provider itself
    std::optional<AgreementTemplate> current;
    std::optional<Error> error;
};

struct PlaceOutcome
{
    IntentId intent;
    bool keptForSending = false; // offline: stays Queued until the user sends it
};

struct FirstPassword
{
    enum class Kind { None, Kept, NotKept, Taken };
    Kind kind = Kind::None; // None: this order created no customer
    QDateTime expires;      // Kept: forgotten at this time, UTC
};

// Order entry: drafts, checks while typing, catalog, placing and following. GUI thread.
class OrderDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // --- drafts (ledger)
    virtual Async<OrderDraft> newDraft() = 0;
    virtual Async<Done> saveDraft(const OrderDraft &draft) = 0;
    virtual Async<OrderDraft> draft(const DraftId &id) = 0;
    virtual Async<QList<DraftSummary>> drafts() = 0;
    virtual Async<Done> discardDraft(const DraftId &id) = 0;

    // --- checks
    // Checks run newest first; a prefix already answered within the last minute is answered from memory.
    virtual Async<TenantState> checkTenant(const QString &prefix) = 0;
    virtual void forgetTenantAnswers() = 0; // "Check again"
    virtual Async<AddressCheck> checkAddress(const Address &address) = 0;
    virtual Async<CountryRules> countryRules(const QString &iso2) = 0; // stored, else provider, else base rules
    virtual QStringList countries() const = 0;                         // ISO codes offered, from rules
    virtual Async<OfferList> offers(const OfferQuery &query) = 0;
    virtual Async<Done> refreshCatalog(const QString &country) = 0;
    virtual Async<AgreementStatus> agreementStatus(const CustomerId &customer) = 0; // empty id: the template only
    virtual Async<QUrl> agreementDocument(const QString &templateId, const QString &language,
                                          const QString &country) = 0;

    // --- placing and following
    virtual QList<MissingPart> missing(const OrderDraft &draft) const = 0;
    virtual Async<PlaceOutcome> place(const OrderDraft &draft) = 0; // the draft becomes an intent, in one transaction
    virtual Async<QList<Intent>> orders() = 0;                      // newest first, of the current account
    virtual Async<Intent> order(const IntentId &id) = 0;
    virtual Async<Done> sendKept(const IntentId &id) = 0;        // Queued, and Parked the user decided to retry
    virtual Async<DraftId> reviseParked(const IntentId &id) = 0; // Parked → Abandoned, back into a draft
    virtual Async<Done> abandon(const IntentId &id) = 0;         // Queued or Parked only

    // --- first password of a created customer (design §4)
    virtual Async<FirstPassword> firstPasswordState(const IntentId &id) = 0;
    virtual Async<QString> firstPassword(const IntentId &id) = 0;
    virtual Async<Done> firstPasswordSaved(const IntentId &id) = 0; // "I have saved it": removed

Q_SIGNALS:
    void draftsChanged();
    void orderChanged(const tenantry::IntentId &id);
    void catalogChanged(const QString &country);
};

} // namespace tenantry

Q_DECLARE_METATYPE(tenantry::IntentId)
