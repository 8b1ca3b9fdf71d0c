// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/seat_world.h"

#include "services/account_service.h"
#include "services/change_plan.h"
#include "services/connection_monitor.h"
#include "services/customer_reading.h"
#include "services/observations.h"
#include "services/order_service.h"
#include "services/sync_service.h"
#include "storage/customer_store.h"
#include "storage/database.h"

namespace tenantry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int tokenLife = 3'000; // seconds, less than the hour it lives
constexpr int signInLife = 80;   // days without a question, less than the 90 that a refresh token lives

sandbox::Options withoutCustomers()
{
    sandbox::Options options = ProviderWorld::quick();
    options.seed = u"empty"_s;
    return options;
}

} // namespace

SeatWorld::SeatWorld() : m_world(withoutCustomers()) {}

bool SeatWorld::open()
{
    if (!m_world.connect())
        return false;
    // Only the histories say when the program looks.
    SyncService *sync = m_world.services().sync.get();
    QObject::connect(
        sync, &SyncControl::stateChanged, sync,
        [sync](const SyncState &state) {
            if (state.running())
                sync->cancel();
        },
        Qt::QueuedConnection); // once it has begun
    signInAgain();
    m_askedAt = now();
    const auto read = m_world.services().orders->refreshCatalog(u"RO"_s);
    return m_world.await(read).ok();
}

void SeatWorld::signInAgain()
{
    if (m_signedInAt.isValid() && m_signedInAt.secsTo(now()) < tokenLife)
        return;
    m_world.guest.signIn();
    m_world.guest.command(u"clear-log"_s);
    m_signedInAt = now();
}

void SeatWorld::advanceTo(const QDateTime &instant)
{
    m_world.guest.clock.advance(std::chrono::milliseconds(std::max<qint64>(0, now().msecsTo(instant))));
}

void SeatWorld::goTo(const QDateTime &instant)
{
    if (m_askedAt.daysTo(instant) > signInLife) { // the person signs in anew, which takes a few seconds
        advanceTo(instant.addSecs(-3600));
        m_world.signInAgain();
        m_askedAt = now();
    }
    advanceTo(instant);
    signInAgain();
}

QString SeatWorld::pathOf(const QString &what) const
{
    return u"/v1/customers/%1/%2"_s.arg(m_customer.text(), what);
}

bool SeatWorld::newCustomer()
{
    signInAgain();
    SandboxGuest &guest = m_world.guest;
    const QString domain = u"verlauf%1.onmicrosoft.com"_s.arg(++m_customers);
    m_customer = CustomerId(guest.post(u"/v1/customers"_s, testing::newCustomer(domain)).body[u"id"].toString());
    const auto templates = guest.get(u"/v1/agreements?agreementType=*"_s).items();
    const QJsonObject contact{
        {u"firstName"_s, u"Ana"_s}, {u"lastName"_s, u"Țurcan"_s}, {u"email"_s, u"ana@incercare.example"_s}};
    guest.post(pathOf(u"agreements"_s), {{u"primaryContact"_s, contact},
                                         {u"dateAgreed"_s, u"2020-12-01T09:00:00Z"_s},
                                         {u"templateId"_s, templates.first()[u"templateId"]},
                                         {u"type"_s, u"MicrosoftCustomerAgreement"_s}});
    if (buyLine(u"CFQ7TTC0LH18"_s, u"0001"_s, u"P1Y"_s, 300).isEmpty())
        return false;
    const auto session = m_world.services().accounts->session();
    if (!session)
        return false;
    const auto record = await(tenantry::ask(session->send, session->provider->customer(m_customer),
                                            Priority::Foreground, &m_world.services()));
    return record && await(m_world.services().observations->customers(session->account.key, {*record})).ok();
}

QString SeatWorld::buyLine(const QString &product, const QString &sku, const QString &term, int seats)
{
    SandboxGuest &guest = m_world.guest;
    const auto cart =
        guest.post(pathOf(u"carts"_s), cartOf({cartLine(0, guest.catalogItem(product, sku, term), seats, term)}));
    const auto bought = guest.post(pathOf(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {});
    const auto order = bought.body[u"orders"][0][u"id"].toString();
    return guest.get(pathOf(u"subscriptions?order_id="_s + order)).items().first()[u"id"].toString();
}

bool SeatWorld::buy(const Wanted &wanted)
{
    m_key = 0;
    m_subscription = SubscriptionId(buyLine(wanted.product, wanted.sku, wanted.term, wanted.seats));
    if (wanted.silent)
        m_world.guest.command(u"edit-subscription"_s, {{u"customer"_s, m_customer.text()},
                                                       {u"subscription"_s, m_subscription.text()},
                                                       {u"set"_s, QJsonObject{{u"_silent"_s, true}}}});
    return !m_subscription.isEmpty();
}

QDateTime SeatWorld::nextRenewal()
{
    const auto read = m_world.guest.get(pathOf(u"subscriptions/"_s + m_subscription.text())).body;
    const auto end = QDateTime::fromString(read[u"commitmentEndDateTime"].toString(), Qt::ISODate);
    return end.toUTC().date().addDays(1).startOfDay(Qt::UTC);
}

Answer SeatWorld::change(const QJsonObject &members)
{
    const QString path = pathOf(u"subscriptions/"_s + m_subscription.text());
    QJsonObject body = m_world.guest.get(path).body;
    for (auto each = members.begin(); each != members.end(); ++each)
        body.insert(each.key(), each.value());
    return m_world.guest.patch(path, body, {{"MS-RequestId", someId()}});
}

bool SeatWorld::look()
{
    m_askedAt = now();
    const auto session = m_world.services().accounts->session();
    return session && await(m_world.services().reading->read(
                                *session, m_customer, CustomerReading::Depth::Subscriptions, Priority::Foreground))
                          .ok();
}

std::optional<SeatQuestion> SeatWorld::ask()
{
    if (m_key == 0) {
        const qint64 account = m_world.services().accounts->current()->key;
        const auto rows = await(m_world.services().store().read(
            [account, customer = m_customer](Connection &connection) -> Result<QList<SubscriptionRow>> {
                CustomerStore store(connection);
                const Result<qint64> key = store.keyOf(account, customer);
                return key ? store.subscriptionsOf({*key}) : key.error();
            }));
        for (const SubscriptionRow &row : rows.valueOr({}))
            m_key = row.subscription.id == m_subscription ? row.key : m_key;
    }
    const auto question = await(m_world.services().changes->seats(m_key));
    return question ? std::optional(*question) : std::nullopt;
}

bool SeatWorld::sendByPlan(int seats)
{
    PlanDesk &plan = *m_world.services().changes;
    const auto question = ask();
    if (!question)
        return false;
    const Subscription &of = question->row.subscription;
    SubscriptionChange change{ChangeKind::Seats, of.customer, of.id, sideOf(ChangeKind::Seats, of), {}};
    change.after.quantity = seats;
    if (!await(plan.put({change})) || !await(plan.send(await(plan.items()).valueOr({}))))
        return false;
    m_world.until([&plan] { return !plan.progress().running; }, std::chrono::milliseconds(0));
    const auto items = await(plan.items()).valueOr({});
    const bool confirmed = items.size() == 1 && items.first().state == IntentState::Confirmed;
    plan.clearEnded();
    return look() && confirmed; // what the plan itself reads after sending is no later look
}

} // namespace tenantry::testing
