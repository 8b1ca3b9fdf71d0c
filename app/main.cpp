// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/large_blocks.h"
#include "app/service_graph.h"
#include "app/single_window.h"
#include "app/window_graph.h"
#include "support/log.h"
#include "ui/common/error_text.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QMessageBox>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

// The sample company's program lies beside this one.
QString sampleProgram()
{
    const QString name = QDir(QCoreApplication::applicationDirPath()).filePath(u"tenantryctl"_s);
#ifdef TENANTRY_WITH_SANDBOX
    return name;
#else
    Q_UNUSED(name)
    return {};
#endif
}

int refuse(const Error &error)
{
    const ErrorText text = errorText(error);
    QMessageBox box(QMessageBox::Critical, u"Tenantry"_s, text.full());
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(text.detail);
    box.exec();
    return 1;
}

// Leaves once the window stands painted: for packagers and tests of the installed program.
class FirstPaint final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

BrowserSignIn::Page signInPage()
{
    return {QStringLiteral("Tenantry"),
            //: Shown in the web browser after signing in.
            QCoreApplication::translate("SignInPage", "You are signed in. Close this page and go back to Tenantry."),
            //: Shown in the web browser when signing in did not work.
            QCoreApplication::translate("SignInPage", "Signing in did not work. Tenantry says why.")};
}

// Asked only about itself the program needs no display.
bool asksAboutItself(int argc, char *argv[])
{
    static const QByteArrayList questions{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char *each) { return questions.contains(each); });
}

struct CommandLine
{
    ServiceGraph::Options services;
    bool quitAfterFirstPaint = false;
};

// Answers --help and --version itself and leaves.
CommandLine commandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, u"Folder of the profile."_s, u"folder"_s,
                                     ServiceGraph::defaultProfile());
    const QCommandLineOption memory(u"memory-secrets"_s, u"Keep secrets in memory instead of the keyring."_s);
    const QCommandLineOption sample(u"sample-program"_s, u"Program that runs the sample company."_s, u"program"_s,
                                    sampleProgram());
    const QCommandLineOption quit(u"quit-after-first-paint"_s, u"Leave once the window stands painted."_s);
    parser.addOptions({profile, memory, sample, quit});
    parser.process(application);

    CommandLine line;
    line.services.profile = parser.value(profile);
    line.services.sampleProgram = parser.value(sample);
    line.services.memorySecrets = parser.isSet(memory);
    line.services.signInPage = signInPage;
    line.quitAfterFirstPaint = parser.isSet(quit);
    return line;
}

} // namespace

int main(int argc, char *argv[])
{
    giveLargeBlocksBack();
    QCoreApplication::setApplicationName(u"tenantry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTRY_VERSION));
    if (asksAboutItself(argc, argv))
        commandLine(QCoreApplication(argc, argv));
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Tenantry"_s);
    QGuiApplication::setDesktopFileName(u"org.tenantry.Tenantry"_s);

    const CommandLine line = commandLine(application);
    SingleWindow single(QDir(line.services.profile).absolutePath());
    auto services = ServiceGraph::build(line.services);
    if (!services && services.error().kind == Error::Kind::Locked && single.raiseOther())
        return 0;
    if (!services)
        return refuse(services.error());

    (*services)->start(); // the accounts are read while the window is built, so that its first picture is the list's
    WindowGraph window(application, **services);
    single.listen([&window] { window.raise(); });
    FirstPaint firstPaint;
    if (line.quitAfterFirstPaint)
        application.installEventFilter(&firstPaint); // the window itself is covered by what stands in it
    // What was read meanwhile is delivered first, so that the first picture is asked for with the rows under way.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    window.show();
    const int code = QApplication::exec();
    log::close();
    return code;
}
