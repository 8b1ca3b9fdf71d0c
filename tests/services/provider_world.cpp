// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/provider_world.h"

#include "services/account_service.h"
#include "services/connection_monitor.h"
#include "services/order_service.h"
#include "services/plan_service.h"
#include "services/sync_service.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace tenantry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr auto tick = std::chrono::milliseconds(10);

Contact signer()
{
    Contact contact;
    contact.firstName = u"Ana"_s;
    contact.lastName = u"Țurcan"_s;
    contact.email = u"ana@unelte.example"_s;
    contact.phone = u"0268123456"_s;
    return contact;
}

QList<DraftLine> linesOf(const QList<Offer> &offers)
{
    QList<DraftLine> lines;
    for (const Offer &offer : offers) {
        DraftLine line;
        line.offer = offer;
        line.quantity = std::max(3, offer.minimum);
        lines.append(line);
    }
    return lines;
}

} // namespace

sandbox::Options ProviderWorld::quick()
{
    sandbox::Options options;
    options.throttled = false;
    options.lagSeconds = 0;
    options.provisioningSeconds = 0;
    return options;
}

sandbox::Options ProviderWorld::forgetful(bool on)
{
    sandbox::Options options = quick();
    options.forgetful = on;
    return options;
}

ProviderWorld::ProviderWorld(sandbox::Options options) : guest(std::move(options))
{
    open();
}

ProviderWorld::~ProviderWorld() = default;

void ProviderWorld::open()
{
    ServiceGraph::Options options;
    options.profile = m_folder.filePath(u"profile"_s);
    options.budgetOn = false;
    options.memorySecrets = true;
    options.clock = &guest.clock;
    auto built = ServiceGraph::build(options);
    if (!built)
        qFatal("the services did not come up");
    m_graph = std::move(*built);
    QObject::connect(m_graph->accounts.get(), &Accounts::deviceCode, m_graph.get(), [this](const QString &code) {
        guest.command(u"approve-device"_s, {{u"user_code"_s, code}});
    });
    if (!await(m_graph->start()))
        qFatal("the accounts could not be read");
}

void ProviderWorld::reopen()
{
    m_graph.reset();
    open();
}

bool ProviderWorld::connect(FirstRound round)
{
    const QJsonObject where = guest.provider->announcement();
    const auto url = [&where](const QString &name) { return QUrl(where.value(name).toString()); };
    ConnectRequest request;
    request.tenant = where.value(u"tenant"_s).toString();
    request.clientId = where.value(u"clientId"_s).toString();
    request.environment = Environment::Sandbox;
    request.hosts = ProviderHosts{url(u"partnerCenter"_s), url(u"partnerApi"_s), url(u"graph"_s), url(u"authority"_s)};
    return await(m_graph->accounts->connectWithDeviceCode(request)).ok() && reached(round);
}

bool ProviderWorld::signInAgain(FirstRound round)
{
    return await(m_graph->accounts->signInAgain(m_graph->accounts->current()->id, true)).ok() && reached(round);
}

bool ProviderWorld::reached(FirstRound round)
{
    const bool connected =
        until([this] { return m_graph->connection->state().kind == ConnectionState::Kind::Connected; });
    if (round == FirstRound::GivenUp)
        m_graph->sync->cancel();
    return connected;
}

// Events are handled as they come; the clock moves a stride every few milliseconds in between.
bool ProviderWorld::until(const std::function<bool()> &condition, std::chrono::milliseconds stride)
{
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [this, stride] { guest.clock.advance(stride); });
    ticks.start(tick);
    const QDeadlineTimer over(patience);
    while (!condition()) {
        if (over.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool ProviderWorld::fault(const QString &route, const QString &kind, QJsonObject more)
{
    more.insert(u"route"_s, route);
    more.insert(u"kind"_s, kind);
    return guest.command(u"fault"_s, more)[u"ok"].toBool();
}

QJsonObject ProviderWorld::booksOf(const Intent &order)
{
    const QString customer = order.facts.value(u"customerId"_s).toString();
    return guest.command(u"counts"_s, {{u"customer"_s, customer}}).value(u"customer"_s).toObject();
}

std::optional<Offer> ProviderWorld::offer(const QString &product, const QString &sku, const QString &term)
{
    OfferQuery query;
    query.country = u"RO"_s;
    Result<OfferList> list = await(m_graph->orders->offers(query));
    if (list && list->offers.isEmpty()) {
        if (!await(m_graph->orders->refreshCatalog(u"RO"_s)))
            return std::nullopt;
        list = await(m_graph->orders->offers(query));
    }
    if (!list)
        return std::nullopt;
    for (const Offer &each : std::as_const(list->offers)) {
        if (each.productId == product && each.skuId == sku && each.billing.value == BillingCycle::Monthly &&
            isoDuration(each.term) == term)
            return each;
    }
    return std::nullopt;
}

OrderDraft ProviderWorld::forNewCustomer(const QString &prefix, const QList<Offer> &offers)
{
    OrderDraft draft = await(m_graph->orders->newDraft()).value();
    draft.scenario = OrderScenario::NewCustomer;
    draft.customerCountry = u"RO"_s;
    NewCustomerData &data = draft.newCustomer;
    data.companyName = u"Unelte și Scule %1 SRL"_s.arg(prefix);
    draft.customerName = data.companyName;
    data.tenantPrefix = prefix;
    data.culture = u"ro-RO"_s;
    data.language = u"ro"_s;
    data.contact = signer();
    data.address.line1 = u"Strada Lungă 5"_s;
    data.address.city = u"Brașov"_s;
    data.address.postalCode = u"500059"_s;
    data.address.country = u"RO"_s;
    data.address.firstName = data.contact.firstName;
    data.address.lastName = data.contact.lastName;
    data.address.phone = data.contact.phone;
    draft.lines = linesOf(offers);
    draft.consent.given = true;
    draft.consent.signer = data.contact;
    draft.consent.agreedAt = guest.clock.now().addDays(-1);
    return draft;
}

OrderDraft ProviderWorld::forExistingCustomer(const QString &name, const QList<Offer> &offers)
{
    if (guest.token.isEmpty())
        guest.signIn();
    OrderDraft draft = await(m_graph->orders->newDraft()).value();
    draft.scenario = OrderScenario::ExistingCustomer;
    draft.customer = CustomerId(guest.customerNamed(name));
    draft.customerName = name;
    draft.customerCountry = u"RO"_s;
    draft.lines = linesOf(offers);
    draft.consent.alreadyOnRecord = true;
    return draft;
}

Intent ProviderWorld::stored(const IntentId &id)
{
    return m_graph->orders->order(id).result().valueOr({});
}

Intent ProviderWorld::settle(const IntentId &id, std::chrono::milliseconds stride)
{
    until([this] { return m_graph->plan->running() == 0; }, stride);
    return await(m_graph->orders->order(id)).valueOr({});
}

Intent ProviderWorld::place(const OrderDraft &draft)
{
    const Result<PlaceOutcome> placed = await(m_graph->orders->place(draft));
    if (!placed) {
        qWarning("not placed: kind %d, %s %s", int(placed.error().kind), qPrintable(placed.error().subject),
                 qPrintable(placed.error().detail));
        return {};
    }
    return settle(placed->intent);
}

} // namespace tenantry::testing
