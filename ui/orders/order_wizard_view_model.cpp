// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_wizard_view_model.h"

#include "services/api/accounts.h"
#include "services/api/connection_status.h"
#include "ui/common/status_words.h"
#include "ui/common/when_done.h"
#include "ui/orders/field_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

OrderWizardViewModel::OrderWizardViewModel(const OrderServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_editor(services.desk, services.clock)
    , m_scenario(m_editor)
    , m_newCustomer(m_editor, services)
    , m_existingCustomer(m_editor, services)
    , m_tenant(m_editor, services)
    , m_offer(m_editor, services)
    , m_agreement(m_editor, services)
    , m_review(m_editor, services)
    , m_status(services)
    , m_drafts(services.clock)
{
    connect(&m_editor, &DraftEditor::changed, this, &OrderWizardViewModel::changed);
    connect(&m_editor, &DraftEditor::savingChanged, this, &OrderWizardViewModel::changed);
    connect(&m_editor, &DraftEditor::notSaved, this, [this](const Error &error) {
        m_error = error;
        Q_EMIT changed();
    });
    connect(&m_tenant, &TenantStep::changed, this, &OrderWizardViewModel::changed);
    connect(&m_offer, &OfferStep::changed, this, &OrderWizardViewModel::changed);
    connect(&m_newCustomer, &NewCustomerStep::changed, this, &OrderWizardViewModel::changed);
    connect(&m_agreement, &AgreementStep::changed, this, &OrderWizardViewModel::changed);
    connect(&m_services.connection, &ConnectionStatus::changed, this, &OrderWizardViewModel::changed);
    connect(&m_services.accounts, &Accounts::changed, this, &OrderWizardViewModel::changed);
    connect(&m_services.accounts, &Accounts::currentChanged, this, [this] {
        closeKeepingDraft(); // drafts belong to an account
        readDrafts();
    });
    connect(&m_services.desk, &OrderDesk::draftsChanged, this, &OrderWizardViewModel::readDrafts);
    connect(&m_status, &StatusStep::draftMade, this, &OrderWizardViewModel::resumeParked);
}

// The window closes; the store still writes what it was given.
OrderWizardViewModel::~OrderWizardViewModel()
{
    leaveDraft();
}

// --- drafts

void OrderWizardViewModel::readDrafts()
{
    const quint64 asked = ++m_askedDrafts;
    whenDone(m_services.desk.drafts(), this, [this, asked](const Result<QList<DraftSummary>> &answer) {
        if (asked != m_askedDrafts)
            return;
        if (answer.ok())
            m_drafts.setRows(answer.value());
        else
            m_error = answer.error();
        Q_EMIT changed();
    });
}

void OrderWizardViewModel::start()
{
    startFor({});
}

void OrderWizardViewModel::startFor(const CustomerId &customer)
{
    closeKeepingDraft();
    m_opening = true;
    const quint64 opening = ++m_openings;
    Q_EMIT changed();
    whenDone(m_services.desk.newDraft(), this, [this, customer, opening](const Result<OrderDraft> &draft) {
        if (opening != m_openings)
            return;
        m_fresh = true;
        opened(draft, std::nullopt, customer);
    });
}

void OrderWizardViewModel::resume(const DraftId &id, std::optional<WizardPage> at)
{
    closeKeepingDraft();
    m_opening = true;
    const quint64 opening = ++m_openings;
    Q_EMIT changed();
    whenDone(m_services.desk.draft(id), this, [this, at, opening](const Result<OrderDraft> &draft) {
        if (opening == m_openings)
            opened(draft, at, {});
    });
}

void OrderWizardViewModel::resumeParked(const DraftId &id, const QString &parkReason)
{
    std::optional<WizardPage> at;
    if (parkReason == QLatin1String(park::tenantTaken))
        at = WizardPage::Tenant;
    else if (parkReason == QLatin1String(park::agreementMissing))
        at = WizardPage::Agreement;
    else if (parkReason == QLatin1String(park::offerGone))
        at = WizardPage::Offer;
    // the list that was reviewed is older than the provider's cart: read it anew, or the order would wait again
    m_readPricesAnew = parkReason == QLatin1String(park::priceChanged) || parkReason == QLatin1String(park::offerGone);
    resume(id, at);
}

void OrderWizardViewModel::opened(const Result<OrderDraft> &draft, std::optional<WizardPage> at,
                                  const CustomerId &customer)
{
    m_opening = false;
    m_error.reset();
    if (!draft.ok()) {
        m_error = draft.error();
        Q_EMIT changed();
        return;
    }
    show(draft.value(), customer.isEmpty() ? at : WizardPage::Customer);
    if (!customer.isEmpty()) {
        m_scenario.choose(OrderScenario::ExistingCustomer);
        m_existingCustomer.chooseById(customer);
    }
}

void OrderWizardViewModel::show(const OrderDraft &draft, std::optional<WizardPage> at)
{
    m_status.stop();
    m_seen.clear();
    m_placing = false;
    m_editor.open(draft);
    WizardPage page = at.value_or(wizardPageFrom(draft.page).value_or(WizardPage::Scenario));
    if (page == WizardPage::Status || (!order().contains(page) && page != WizardPage::Tenant))
        page = WizardPage::Review;
    if (!order().contains(page))
        page = WizardPage::Customer;
    m_current = page;
    for (WizardPage before : order()) {
        if (before == page)
            break;
        m_seen.insert(before);
        left(before);
    }
    entered(page);
    if (std::exchange(m_readPricesAnew, false))
        m_offer.refreshCatalog();
    Q_EMIT openChanged();
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void OrderWizardViewModel::followOrder(const IntentId &id)
{
    closeKeepingDraft();
    m_current = WizardPage::Status;
    m_status.follow(id);
    Q_EMIT openChanged();
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void OrderWizardViewModel::closeKeepingDraft()
{
    ++m_openings;
    m_opening = false;
    const bool wasOpen = isOpen();
    leaveDraft();
    m_editor.close();
    m_status.stop();
    m_placing = false;
    m_error.reset();
    if (wasOpen)
        Q_EMIT openChanged();
    Q_EMIT changed();
}

void OrderWizardViewModel::leaveDraft()
{
    if (m_editor.isOpen() && !throwAwayIfUntouched())
        m_editor.saveBeforeLeaving();
}

bool OrderWizardViewModel::throwAwayIfUntouched()
{
    const bool empty = m_fresh && !m_editor.touched();
    m_fresh = false;
    if (empty)
        discard(m_editor.draft().id);
    return empty;
}

void OrderWizardViewModel::discard(const DraftId &id)
{
    whenDone(m_services.desk.discardDraft(id), this, [this](const Outcome &outcome) {
        if (!outcome.ok())
            m_error = outcome.error();
        readDrafts();
    });
}

void OrderWizardViewModel::discardCurrent()
{
    if (!m_editor.isOpen())
        return;
    const DraftId id = m_editor.draft().id;
    m_editor.close();
    m_fresh = false;
    discard(id);
    Q_EMIT openChanged();
    Q_EMIT changed();
}

// --- pages

QList<WizardPage> OrderWizardViewModel::order() const
{
    QList<WizardPage> pages{WizardPage::Scenario, WizardPage::Customer};
    if (m_editor.draft().scenario != OrderScenario::ExistingCustomer)
        pages.append(WizardPage::Tenant);
    pages += {WizardPage::Offer, WizardPage::Agreement, WizardPage::Review};
    return pages;
}

int OrderWizardViewModel::missingOn(WizardPage page, const QList<MissingPart> &parts) const
{
    return static_cast<int>(
        std::count_if(parts.begin(), parts.end(), [id = idOf(page)](const MissingPart &p) { return p.page == id; }));
}

QList<OrderWizardViewModel::PageEntry> OrderWizardViewModel::pages() const
{
    QList<PageEntry> entries;
    const bool following = m_status.following();
    const QList<MissingPart> parts = following ? QList<MissingPart>() : missing();
    for (WizardPage page : order()) {
        PageEntry entry{page, following ? Mark::Complete : Mark::Ahead, missingOn(page, parts), !following};
        if (page == m_current)
            entry.mark = Mark::Current;
        else if (m_seen.contains(page))
            entry.mark = entry.missing > 0 ? Mark::Missing : Mark::Complete;
        entries.append(entry);
    }
    entries.append({WizardPage::Status, following ? Mark::Current : Mark::Ahead, 0, following});
    return entries;
}

void OrderWizardViewModel::goTo(WizardPage page)
{
    if (!m_editor.isOpen() || m_placing || page == m_current || !order().contains(page))
        return;
    m_seen.insert(m_current);
    left(m_current);
    setCurrent(page);
}

void OrderWizardViewModel::goToMissing(const MissingPart &part)
{
    if (const std::optional<WizardPage> page = wizardPageFrom(part.page))
        goTo(*page);
    Q_EMIT fieldWanted(part.field);
}

void OrderWizardViewModel::next()
{
    if (const std::optional<WizardPage> page = nextPage())
        goTo(*page);
}

void OrderWizardViewModel::back()
{
    if (const std::optional<WizardPage> page = pageBefore())
        goTo(*page);
}

std::optional<WizardPage> OrderWizardViewModel::nextPage() const
{
    const QList<WizardPage> pages = order();
    const qsizetype at = pages.indexOf(m_current);
    if (!m_editor.isOpen() || at < 0 || at + 1 >= pages.size())
        return std::nullopt;
    return pages.at(at + 1);
}

std::optional<WizardPage> OrderWizardViewModel::pageBefore() const
{
    const QList<WizardPage> pages = order();
    const qsizetype at = pages.indexOf(m_current);
    if (!m_editor.isOpen() || at <= 0)
        return std::nullopt;
    return pages.at(at - 1);
}

void OrderWizardViewModel::setCurrent(WizardPage page)
{
    m_current = page;
    m_editor.edit([page](OrderDraft &draft) { draft.page = idOf(page); });
    m_editor.save();
    entered(page);
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void OrderWizardViewModel::entered(WizardPage page)
{
    if (page == WizardPage::Tenant)
        m_tenant.activate();
    if (page == WizardPage::Offer)
        m_offer.activate();
    if (page == WizardPage::Agreement)
        m_agreement.activate();
    if (page != WizardPage::Review)
        return;
    if (m_editor.draft().scenario == OrderScenario::NewCustomer)
        m_tenant.activate();
    m_offer.activate();
    m_agreement.activate();
    m_review.refresh();
}

void OrderWizardViewModel::left(WizardPage page)
{
    if (page == WizardPage::Customer)
        m_newCustomer.showAllFaults();
    if (page == WizardPage::Agreement)
        m_agreement.showAllFaults();
}

QString OrderWizardViewModel::customerName() const
{
    if (m_status.following())
        return m_status.intent() ? m_status.intent()->payload[u"customerName"_s].toString() : QString();
    return m_editor.draft().customerName;
}

// --- placing

QList<MissingPart> OrderWizardViewModel::missing() const
{
    if (!m_editor.isOpen())
        return {};
    const QList<MissingPart> own = m_tenant.missing() + m_offer.missing() + m_agreement.missing();
    QList<MissingPart> all;
    const auto add = [&all](const MissingPart &part) {
        if (!all.contains(part))
            all.append(part);
    };
    for (const MissingPart &part : m_services.desk.missing(m_editor.draft())) {
        // these are told more exactly by the pages themselves
        const bool vague = part.page == u"agreement" || part == MissingPart{u"tenant"_s, u"prefix"_s};
        const bool told =
            std::any_of(own.begin(), own.end(), [&](const MissingPart &p) { return p.page == part.page; });
        if (!vague || !told)
            add(part);
    }
    for (const MissingPart &part : own)
        add(part);
    const QList<WizardPage> pages = order();
    std::stable_sort(all.begin(), all.end(), [&pages](const MissingPart &a, const MissingPart &b) {
        return pages.indexOf(wizardPageFrom(a.page).value_or(WizardPage::Review)) <
               pages.indexOf(wizardPageFrom(b.page).value_or(WizardPage::Review));
    });
    return all;
}

QList<MissingPart> OrderWizardViewModel::missingSoFar() const
{
    QList<MissingPart> seen;
    for (const MissingPart &part : missing()) {
        const std::optional<WizardPage> page = wizardPageFrom(part.page);
        if (m_current == WizardPage::Review || !page || (m_seen.contains(*page) && *page != m_current))
            seen.append(part);
    }
    return seen;
}

QString OrderWizardViewModel::orderingRefused() const
{
    const std::optional<Account> account = m_services.accounts.current();
    if (!account) {
        //: Order wizard, message bar: no account is connected
        return tr("No account is connected. Connect one before you place an order.");
    }
    if (m_services.accounts.may(Deed::Order).kind != Verdict::Kind::Refused)
        return {};
    //: Order wizard, message bar. %1 is the role of the signed-in person, for example Helpdesk agent
    return tr("The role “%1” may not place orders. You can write the draft; someone with another role can place it.")
        .arg(roleText(account->role));
}

bool OrderWizardViewModel::mayPlace() const
{
    return m_editor.isOpen() && !m_placing && orderingRefused().isEmpty() && missing().isEmpty();
}

QString OrderWizardViewModel::whyNotPlaceable() const
{
    const QString refused = orderingRefused();
    if (!refused.isEmpty())
        return refused;
    QStringList parts;
    for (const MissingPart &part : missing())
        parts.append(missingText(part));
    //: Review page, why the order cannot be placed yet. %1 lists what is missing
    return parts.isEmpty() ? QString() : tr("Still missing: %1").arg(parts.join(u"; "_s));
}

bool OrderWizardViewModel::keepsForSending() const
{
    if (m_services.connection.workOffline())
        return true;
    switch (m_services.connection.state().kind) {
    case ConnectionState::Kind::NoAccount:
    case ConnectionState::Kind::WorkingOffline:
    case ConnectionState::Kind::NoNetwork:
    case ConnectionState::Kind::ProviderSilent:
    case ConnectionState::Kind::SignedOut:
    case ConnectionState::Kind::CertificateRefused:
        return true;
    case ConnectionState::Kind::Unknown:
    case ConnectionState::Kind::Connected:
    case ConnectionState::Kind::ProviderBusy:
        break;
    }
    return false;
}

QString OrderWizardViewModel::placeText() const
{
    if (keepsForSending()) {
        //: Review page, main button when there is no connection: the order stays here until it is sent
        return tr("&Keep for sending");
    }
    //: Review page, main button: sends the order
    return tr("&Place order");
}

void OrderWizardViewModel::place()
{
    if (!mayPlace())
        return;
    m_placing = true;
    m_error.reset();
    Q_EMIT changed();
    whenDone(m_services.desk.place(m_editor.draft()), this,
             [this](const Result<PlaceOutcome> &outcome) { finishPlacing(outcome); });
}

void OrderWizardViewModel::finishPlacing(const Result<PlaceOutcome> &outcome)
{
    m_placing = false;
    if (!outcome.ok()) {
        m_error = outcome.error();
        Q_EMIT changed();
        return;
    }
    m_editor.close(); // the draft is an order now
    m_fresh = false;
    m_current = WizardPage::Status;
    m_status.follow(outcome.value().intent);
    Q_EMIT currentChanged();
    Q_EMIT changed();
    Q_EMIT placed(outcome.value().intent);
}

} // namespace tenantry
