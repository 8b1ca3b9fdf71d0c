// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl.h"

#include "app/ctl_jobs.h"
#include "app/ctl_plan.h"
#include "app/ctl_prices.h"
#include "services/account_service.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Worked = 0, DidNotWork = 1, WrongWords = 2, ProfileTaken = 3 };

int fault(const QString &sentence, ExitCode code)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return code;
}

// Sentences for faults before there is a profile; the window has its own, translated.
int openFault(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Locked:
        return fault(u"Another Tenantry is working in this profile (%1). Close it, or let it do the sending."_s.arg(
                         error.detail),
                     ProfileTaken);
    case Error::Kind::Newer:
        return fault(u"The profile was written by a newer Tenantry and was not touched: %1. Update this one."_s.arg(
                         error.detail),
                     DidNotWork);
    case Error::Kind::Damaged:
        return fault(u"The ledger is damaged and was not touched: %1. Restore a backup."_s.arg(error.detail),
                     DidNotWork);
    default:
        return fault(u"The profile could not be opened: %1"_s.arg(error.detail), DidNotWork);
    }
}

int copyOut(ServiceGraph &graph, const QString &file)
{
    const Outcome copied = backupProfile(graph.data(), file);
    if (!copied)
        return fault(u"The backup could not be written to %1: %2"_s.arg(file, copied.error().detail), DidNotWork);
    QTextStream(stdout) << u"Backup written to %1. It holds no sign-in; sign in again after restoring it."_s.arg(file)
                        << Qt::endl;
    return Worked;
}

int copyIn(const QString &profile, const QString &file)
{
    auto folder = ProfileFolder::at(profile);
    if (!folder)
        return openFault(folder.error());
    if (!(*folder)->lock())
        return openFault(Error{Error::Kind::Locked, 0, {}, profile});
    const Outcome restored = restoreProfile(file, **folder);
    if (!restored)
        return fault(u"%1 could not be restored: %2"_s.arg(file, restored.error().detail), DidNotWork);
    QTextStream(stdout) << u"Restored from %1; the former files were set aside beside it."_s.arg(file) << Qt::endl;
    return Worked;
}

struct Words
{
    QString command; // "sync", "plan send", "backup" …
    QString file;
};

Words wordsOf(QStringList positional)
{
    Words words;
    if (positional.isEmpty())
        return words;
    words.command = positional.takeFirst();
    const bool ofTwo = words.command == u"plan"_s || words.command == u"prices"_s;
    if (ofTwo && !positional.isEmpty())
        words.command += u' ' + positional.takeFirst();
    if (!positional.isEmpty())
        words.file = positional.takeFirst();
    return words;
}

bool worksOffline(const QString &command)
{
    return command == u"plan import"_s || command == u"plan queue"_s || command.startsWith(u"prices "_s);
}

// Accounts are read and the provider is not asked, so that nothing can be sent.
int runOffline(QCoreApplication &application, ServiceGraph &graph, const Words &words, const PriceFileWords &prices)
{
    const auto work = [&graph, words, prices](const Outcome &loaded) {
        if (!loaded)
            QCoreApplication::exit(
                fault(u"The accounts could not be read: %1"_s.arg(loaded.error().detail), DidNotWork));
        else if (words.command == u"plan import"_s)
            planImportJob(graph, words.file);
        else if (words.command == u"prices import"_s)
            pricesImportJob(graph, prices);
        else if (words.command == u"prices list"_s)
            pricesListJob(graph);
        else
            planQueueJob(graph);
    };
    graph.accounts->setOffline(true);
    QMetaObject::invokeMethod(
        &graph, [&graph, work] { graph.accounts->load().then(&graph, work); }, Qt::QueuedConnection);
    return application.exec();
}

} // namespace

int runCtl(QCoreApplication &application, const QStringList &arguments, ExecutionProbe *probe)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tenantry without a window.\n\n"
                                     "  sync                read what changed at the provider\n"
                                     "  plan list           orders, changes and their states\n"
                                     "  plan import FILE    put a CSV file of changes into the plan; columns\n"
                                     "                      customer, subscription, kind, wanted\n"
                                     "  plan queue          take over every change the rules allow, for sending\n"
                                     "  plan send           send every kept order and change and wait for its end\n"
                                     "  prices list         the price lists in force\n"
                                     "  prices import FILE  take in a price list (CSV); see --month, --market,\n"
                                     "                      --currency and --sale-list\n"
                                     "  backup FILE         copy the profile into one file\n"
                                     "  restore FILE        put a backup in the profile's place\n"
                                     "  connect-sample      connect the sample company\n"
                                     "  sandbox             run the built-in provider (see sandbox --help)"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, u"Folder of the profile."_s, u"folder"_s,
                                     ServiceGraph::defaultProfile());
    const QCommandLineOption full(u"full"_s, u"sync: a full round."_s);
    const QCommandLineOption list(u"customers-only"_s, u"sync: the customer list alone."_s);
    const QCommandLineOption noBudget(u"no-budget"_s, u"No limit of requests a minute; towards this machine only."_s);
    const QCommandLineOption memory(u"memory-secrets"_s, u"Keep secrets in memory instead of the keyring."_s);
    const QCommandLineOption sample(u"sample-program"_s, u"Program that runs the sample company."_s, u"program"_s,
                                    QCoreApplication::applicationFilePath());
    const QCommandLineOption month(u"month"_s, u"prices import: the list's month, as 2026-12."_s, u"month"_s);
    const QCommandLineOption market(u"market"_s, u"prices import: where the file does not say it."_s, u"country"_s);
    const QCommandLineOption currency(u"currency"_s, u"prices import: where the file does not say it."_s, u"code"_s);
    const QCommandLineOption saleList(u"sale-list"_s, u"prices import: our own sale prices, under this name."_s,
                                      u"name"_s);
    parser.addOptions({profile, full, list, noBudget, memory, sample, month, market, currency, saleList});
    parser.addPositionalArgument(u"command"_s, u"What to do."_s);
    parser.process(arguments);

    const Words words = wordsOf(parser.positionalArguments());
    if (words.command == u"restore"_s)
        return words.file.isEmpty() ? fault(u"restore needs a file."_s, WrongWords)
                                    : copyIn(parser.value(profile), words.file);

    ServiceGraph::Options options;
    options.profile = parser.value(profile);
    options.sampleProgram = worksOffline(words.command) ? QString() : parser.value(sample);
    options.budgetOn = !parser.isSet(noBudget);
    options.memorySecrets = parser.isSet(memory);
    options.probe = probe;
    options.readOnly = words.command == u"plan list"_s || words.command == u"prices list"_s;
    CtlOptions job;
    job.full = parser.isSet(full);
    job.listOnly = parser.isSet(list);
    const QStringList known{u"sync"_s,   u"plan send"_s,      u"plan list"_s,   u"plan import"_s,  u"plan queue"_s,
                            u"backup"_s, u"connect-sample"_s, u"prices list"_s, u"prices import"_s};
    if (!known.contains(words.command))
        return fault(u"Unknown command. See tenantryctl --help."_s, WrongWords);
    const bool needsFile =
        words.command == u"backup"_s || words.command == u"plan import"_s || words.command == u"prices import"_s;
    if (needsFile && words.file.isEmpty())
        return fault(words.command + u" needs a file."_s, WrongWords);

    const PriceFileWords prices{words.file, parser.value(month), parser.value(market), parser.value(currency),
                                parser.value(saleList)};
    if (!prices.month.isEmpty() && !monthFrom(prices.month).isValid())
        return fault(u"--month is written as 2026-12."_s, WrongWords);

    auto graph = ServiceGraph::build(options);
    if (!graph)
        return openFault(graph.error());
    if (words.command == u"backup"_s)
        return copyOut(**graph, words.file);
    ServiceGraph &running = **graph;
    if (worksOffline(words.command))
        return runOffline(application, running, words, prices);
    // Jobs wait for the sign-in that start() sets off, so they listen before it.
    running.accountsLoaded([&running, words, job] {
        if (words.command == u"sync"_s)
            syncJob(running, job);
        else if (words.command == u"plan send"_s)
            whenSignedIn(running, [&running] { planSendJob(running); });
        else if (words.command == u"plan list"_s)
            planListJob(running);
        else
            connectSampleJob(running);
    });
    // From within the event loop: a job may be done at once, and leaving a loop that does not run yet is not heard.
    QMetaObject::invokeMethod(
        &running, [&running] { running.start(); }, Qt::QueuedConnection);
    return application.exec();
}

} // namespace tenantry
