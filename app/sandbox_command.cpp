// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox_command.h"

#include "app/line_input.h"
#include "app/stop_signals.h"
#include "sandbox/sandbox.h"
#include "support/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

void print(const QJsonObject &object)
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject answered(sandbox::Sandbox &provider, const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {{u"ok"_s, false}, {u"error"_s, u"not a JSON object"_s}};
    return provider.execute(document.object());
}

} // namespace

int runSandbox(QCoreApplication &application, const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(stdout, sandbox::Options::usage().toUtf8());
        return 0;
    }
    // Takes the program's whole command line as well as what follows the word "sandbox".
    const auto options = sandbox::Options::read(arguments.mid(arguments.indexOf(u"sandbox"_s) + 1));
    if (!options) {
        print(stderr, "tenantryctl sandbox: cannot use " + options.error().subject.toUtf8());
        return 2;
    }
    SystemClock clock;
    sandbox::Sandbox provider(clock, *options);
    if (const auto started = provider.start(); !started) {
        print(stderr, "tenantryctl sandbox: cannot start with " + started.error().subject.toUtf8());
        return 1;
    }
    QObject::connect(&provider, &sandbox::Sandbox::stopRequested, &application, &QCoreApplication::quit);
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::arrived, &application, &QCoreApplication::quit);
    LineInput input;
    QObject::connect(&input, &LineInput::line, &provider,
                     [&provider](const QByteArray &line) { print(answered(provider, line)); });
    if (options->withParent)
        QObject::connect(&input, &LineInput::ended, &application, &QCoreApplication::quit);
    print(provider.announcement());
    input.start();
    const auto code = QCoreApplication::exec();
    return provider.checkpoint() ? code : 1;
}

} // namespace tenantry
