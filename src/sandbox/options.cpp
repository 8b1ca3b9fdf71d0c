// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/options.h"

#include "support/decimal.h"

#include <QCommandLineParser>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A sample company to try things on: speaks the Partner Center protocol on "
                                     "127.0.0.1. Prints one JSON line with its addresses and runs until stopped; "
                                     "takes one JSON command per line on stdin."_s);
    parser.addOptions({
        {u"port"_s, u"Port to listen on, 0 for a free one."_s, u"port"_s, u"0"_s},
        {u"seed"_s, u"What it begins with: demo, empty, nasty or a number."_s, u"seed"_s, u"demo"_s},
        {u"customers"_s, u"How many customers, instead of the seed's own number."_s, u"n"_s},
        {u"subscriptions"_s, u"How many subscriptions in all."_s, u"m"_s},
        {u"state"_s, u"File that keeps what happened; loaded when it exists."_s, u"file"_s},
        {u"log"_s, u"File that gets one JSON line per arrival."_s, u"file"_s},
        {u"clock"_s, u"Simulated time to start at, ISO 8601."_s, u"instant"_s},
        {u"lag"_s, u"Simulated seconds until a new order is visible (900)."_s, u"seconds"_s},
        {u"provisioning"_s, u"Simulated seconds until an order is fulfilled (20)."_s, u"seconds"_s},
        {u"requests-per-minute"_s, u"Throttling limit (500)."_s, u"n"_s, u"500"_s},
        {u"no-throttle"_s, u"No throttling."_s},
        {u"no-windows"_s, u"States neither refundable quantities nor cancellation dates."_s},
        {u"credit-limit"_s, u"The partner's credit line per currency; none when left out."_s, u"amount"_s},
        {u"forgetful"_s, u"Does not remember request ids."_s},
        {u"fault"_s, u"Fault switch route:kind[:times[:value]]; may be repeated."_s, u"fault"_s},
        {u"with-parent"_s, u"Ends when stdin ends."_s},
    });
}

Error invalid(const QString &option)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.subject = option;
    return error;
}

// -1 stays "not given"; false when the text is not a whole number from 0.
template <class T>
bool readWhole(const QCommandLineParser &parser, const QString &name, T &target)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    const auto value = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > 100'000'000)
        return false;
    target = static_cast<int>(value);
    return true;
}

bool isSeed(const QString &word)
{
    bool isNumber = false;
    word.toULongLong(&isNumber);
    return isNumber || word == u"demo" || word == u"empty" || word == u"nasty";
}

} // namespace

Result<Options> Options::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(QStringList{u"sandbox"_s} + arguments))
        return invalid(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return invalid(parser.positionalArguments().first());
    Options options;
    int port = 0;
    if (!readWhole(parser, u"port"_s, port) || port > 65535)
        return invalid(u"--port"_s);
    options.port = quint16(port);
    options.seed = parser.value(u"seed"_s);
    if (!isSeed(options.seed))
        return invalid(u"--seed"_s);
    if (!readWhole(parser, u"customers"_s, options.customers))
        return invalid(u"--customers"_s);
    if (!readWhole(parser, u"subscriptions"_s, options.subscriptions))
        return invalid(u"--subscriptions"_s);
    if (!readWhole(parser, u"lag"_s, options.lagSeconds))
        return invalid(u"--lag"_s);
    if (!readWhole(parser, u"provisioning"_s, options.provisioningSeconds))
        return invalid(u"--provisioning"_s);
    if (!readWhole(parser, u"requests-per-minute"_s, options.requestsPerMinute))
        return invalid(u"--requests-per-minute"_s);
    options.stateFile = parser.value(u"state"_s);
    options.logFile = parser.value(u"log"_s);
    options.forgetful = parser.isSet(u"forgetful"_s);
    options.statesWindows = !parser.isSet(u"no-windows"_s);
    options.creditLimit = parser.value(u"credit-limit"_s);
    if (!options.creditLimit.isEmpty() && !Decimal::parse(options.creditLimit.toStdString()))
        return invalid(u"--credit-limit"_s);
    options.throttled = !parser.isSet(u"no-throttle"_s);
    options.withParent = parser.isSet(u"with-parent"_s);
    options.faults = parser.values(u"fault"_s);
    if (parser.isSet(u"clock"_s)) {
        options.clock = QDateTime::fromString(parser.value(u"clock"_s), Qt::ISODateWithMs).toUTC();
        if (!options.clock->isValid())
            return invalid(u"--clock"_s);
    }
    return options;
}

QString Options::usage()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace tenantry::sandbox
