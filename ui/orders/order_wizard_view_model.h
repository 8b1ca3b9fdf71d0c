// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/agreement_step.h"
#include "ui/orders/draft_editor.h"
#include "ui/orders/draft_list_model.h"
#include "ui/orders/existing_customer_step.h"
#include "ui/orders/new_customer_step.h"
#include "ui/orders/offer_step.h"
#include "ui/orders/review_step.h"
#include "ui/orders/scenario_step.h"
#include "ui/orders/status_step.h"
#include "ui/orders/tenant_step.h"
#include "ui/orders/wizard_page.h"

#include <QObject>
#include <QSet>
#include <optional>

namespace tenantry {

// Order entry from the first question to the running order (design §8, look.md §7). One OrderDraft is the truth; it is
// saved at each step and when typing pauses, so closing loses nothing. Going on is never blocked; placing is, with the
// list of what is missing. GUI thread.
class OrderWizardViewModel final : public QObject
{
    Q_OBJECT
public:
    explicit OrderWizardViewModel(const OrderServices &services, QObject *parent = nullptr);
    ~OrderWizardViewModel() override;

    // --- drafts
    DraftListModel &drafts() { return m_drafts; }
    void readDrafts();
    void start();                              // an empty draft
    void startFor(const CustomerId &customer); // from the customer's row
    void resume(const DraftId &id, std::optional<WizardPage> at = std::nullopt);
    void resumeParked(const DraftId &id, const QString &parkReason); // made from an order that waited
    void discard(const DraftId &id);
    void followOrder(const IntentId &id); // its status page
    void closeKeepingDraft();
    void discardCurrent();
    bool isOpen() const { return m_editor.isOpen() || m_status.following(); }
    bool opening() const { return m_opening; }

    // --- pages
    enum class Mark { Complete, Current, Ahead, Missing };
    struct PageEntry
    {
        WizardPage page = WizardPage::Scenario;
        Mark mark = Mark::Ahead;
        int missing = 0;
        bool reachable = true;
        bool operator==(const PageEntry &) const = default;
    };
    QList<PageEntry> pages() const;
    WizardPage current() const { return m_current; }
    void goTo(WizardPage page);
    void goToMissing(const MissingPart &part); // fieldWanted() follows
    void next();
    void back();
    std::optional<WizardPage> nextPage() const;
    std::optional<WizardPage> pageBefore() const;
    QString customerName() const;

    // --- placing
    QList<MissingPart> missing() const;      // everything that keeps the order from being placed
    QList<MissingPart> missingSoFar() const; // of the pages the person has seen
    QString orderingRefused() const;         // the signed-in role may not order: why; else empty
    bool mayPlace() const;
    QString whyNotPlaceable() const; // one sentence; empty when it may be placed
    bool keepsForSending() const;    // no connection: the order stays here until it is sent
    QString placeText() const;       // the button's verb
    void place();
    bool placing() const { return m_placing; }
    const std::optional<Error> &error() const { return m_error; } // of opening or placing

    // --- parts
    DraftEditor &editor() { return m_editor; }
    ScenarioStep &scenario() { return m_scenario; }
    NewCustomerStep &newCustomer() { return m_newCustomer; }
    ExistingCustomerStep &existingCustomer() { return m_existingCustomer; }
    TenantStep &tenant() { return m_tenant; }
    OfferStep &offer() { return m_offer; }
    AgreementStep &agreement() { return m_agreement; }
    ReviewStep &review() { return m_review; }
    StatusStep &status() { return m_status; }
    const OrderServices &services() const { return m_services; }

Q_SIGNALS:
    void changed(); // marks, missing, buttons
    void currentChanged();
    void openChanged(); // a draft or order is shown, or none
    void fieldWanted(const QString &field);
    void placed(const tenantry::IntentId &intent);

private:
    void show(const OrderDraft &draft, std::optional<WizardPage> at);
    void opened(const Result<OrderDraft> &draft, std::optional<WizardPage> at, const CustomerId &customer);
    void setCurrent(WizardPage page);
    void entered(WizardPage page);
    void left(WizardPage page);
    QList<WizardPage> order() const;
    int missingOn(WizardPage page, const QList<MissingPart> &parts) const;
    void finishPlacing(const Result<PlaceOutcome> &outcome);
    void leaveDraft();
    bool throwAwayIfUntouched();

    OrderServices m_services;
    DraftEditor m_editor;
    ScenarioStep m_scenario;
    NewCustomerStep m_newCustomer;
    ExistingCustomerStep m_existingCustomer;
    TenantStep m_tenant;
    OfferStep m_offer;
    AgreementStep m_agreement;
    ReviewStep m_review;
    StatusStep m_status;
    DraftListModel m_drafts;
    WizardPage m_current = WizardPage::Scenario;
    QSet<WizardPage> m_seen;
    std::optional<Error> m_error;
    bool m_opening = false;
    bool m_placing = false;
    bool m_fresh = false; // made by start(), not yet touched
    bool m_readPricesAnew = false;
    quint64 m_askedDrafts = 0;
    quint64 m_openings = 0;
};

} // namespace tenantry
