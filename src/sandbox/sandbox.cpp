// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/all_routes.h"
#include "sandbox/commands.h"
#include "sandbox/front_desk.h"
#include "sandbox/http_port.h"
#include "sandbox/state_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

Error failure(Error::Kind kind, const QString &subject)
{
    Error error;
    error.kind = kind;
    error.subject = subject;
    return error;
}

} // namespace

struct Sandbox::Private
{
    Private(Clock &clock, Options given, Sandbox *sandbox)
        : options(std::move(given))
        , world(clock)
        , file(options.stateFile, [this] { return world.checkpoint(); })
        , port(clock, [this](const Request &request) { return desk->answer(request); })
        , q(sandbox)
    {}

    Outcome restoreState();
    void open();
    Reply control(const Request &request);

    Options options;
    World world;
    StateFile file;
    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<FrontDesk> desk;
    std::unique_ptr<Commands> commands;
    HttpPort port;
    quint16 number = 0;
    const QString controlToken = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Sandbox *q;
};

Outcome Sandbox::Private::restoreState()
{
    State state;
    const auto found = file.load(state);
    if (found == StateFile::Found::Unreadable)
        return failure(Error::Kind::Damaged, options.stateFile);
    if (found == StateFile::Found::Nothing) {
        if (options.clock)
            world.clock.startAt(*options.clock);
        state.clockOffset = world.clock.offset();
        state.origin = Population::originFor(options.seed, world.now(), options.customers, options.subscriptions);
    }
    if (options.lagSeconds)
        state.rules.lagSeconds = *options.lagSeconds;
    if (options.provisioningSeconds)
        state.rules.provisioningSeconds = *options.provisioningSeconds;
    if (!options.statesWindows)
        state.rules.statesWindows = false;
    if (!options.creditLimit.isEmpty())
        state.rules.creditLimit = options.creditLimit;
    if (options.forgetful)
        state.rules.forgetful = true;
    world.restore(state);
    if (found == StateFile::Found::Nothing)
        world.state.audit = world.population().audit();
    return Done{};
}

void Sandbox::Private::open()
{
    signIn = std::make_unique<SignIn>(world);
    desk = std::make_unique<FrontDesk>(world, *signIn);
    desk->add(signIn->routes());
    desk->add(apiRoutes());
    desk->onChange = [this] { file.changed(); };
    desk->control = [this](const Request &request) { return control(request); };
    desk->throttle.setLimit(options.throttled ? options.requestsPerMinute : 0);
    commands = std::make_unique<Commands>(world, *desk, *signIn, port);
    for (const auto &fault : std::as_const(options.faults)) {
        auto command = FaultBoard::fromOption(fault);
        command.insert(u"cmd"_s, u"fault"_s);
        commands->execute(command);
    }
}

Reply Sandbox::Private::control(const Request &request)
{
    if (request.method != "POST" || request.header("Sandbox-Control") != controlToken.toLatin1())
        return empty(404);
    return json(200, q->execute(QJsonDocument::fromJson(request.body).object()));
}

Sandbox::Sandbox(Clock &clock, Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, std::move(options), this))
{}

Sandbox::~Sandbox() = default;

Outcome Sandbox::start()
{
    if (auto restored = d->restoreState(); !restored)
        return restored;
    d->open();
    if (!d->options.logFile.isEmpty() && !d->desk->arrivals.writeTo(d->options.logFile))
        return failure(Error::Kind::Storage, d->options.logFile);
    d->number = d->port.listen(d->options.port);
    if (d->number == 0)
        return failure(Error::Kind::Offline, QString::number(d->options.port));
    d->world.baseUrl = u"http://127.0.0.1:%1"_s.arg(d->number);
    d->file.changed();
    return Done{};
}

QJsonObject Sandbox::announcement() const
{
    const auto &base = d->world.baseUrl;
    const auto &partner = d->world.partner;
    return {{u"ready"_s, true},
            {u"partnerCenter"_s, QString(base + u"/pc"_s)},
            {u"partnerApi"_s, QString(base + u"/partner"_s)},
            {u"graph"_s, QString(base + u"/graph"_s)},
            {u"authority"_s, QString(base + u"/login"_s)},
            {u"control"_s, QString(base + u"/control"_s)},
            {u"controlToken"_s, d->controlToken},
            {u"port"_s, d->number},
            {u"pid"_s, QCoreApplication::applicationPid()},
            {u"tenant"_s, partner.tenantId},
            {u"domain"_s, partner.domain},
            {u"clientId"_s, partner.clientId},
            {u"seed"_s, d->world.state.origin.word},
            {u"now"_s, stamp(d->world.now())}};
}

QJsonObject Sandbox::execute(const QJsonObject &command)
{
    if (command[u"cmd"].toString() == u"stop") {
        QMetaObject::invokeMethod(this, &Sandbox::stopRequested, Qt::QueuedConnection);
        return {{u"ok"_s, true}};
    }
    if (command[u"cmd"].toString() == u"save")
        return {{u"ok"_s, checkpoint()}};
    const auto answer = d->commands->execute(command);
    d->file.changed();
    return answer;
}

bool Sandbox::checkpoint()
{
    d->file.changed();
    return d->file.flush();
}

} // namespace tenantry::sandbox
