// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the shell and settings with services in memory into pictures, to look at them: ui_gallery <folder>.
#include "sample_tree_page.h"
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/settings/connect_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

class EmptyPage final : public Page
{
public:
    EmptyPage()
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *empty = new EmptyState;
        empty->setContent(
            u"activity"_s, u"Nothing has happened yet"_s,
            u"Orders you place and what the provider answers are kept here, with the ids support asks for."_s);
        empty->setActions(u"New order…"_s, u"Open customers"_s);
        layout->addWidget(empty);
    }
};

// Everything a window needs, over services in memory.
struct Stage
{
    ManualClock clock{QDateTime(QDate(2027, 3, 14), QTime(13, 2), Qt::UTC)};
    FakePreferences preferences;
    FakeAccounts accounts;
    FakeConnectionStatus connection;
    FakeSyncControl sync;
    FakeCustomerDirectory directory;
    FakeProfileCare profile;
    FakePrompts prompts;
    ShellViewModel shell{{accounts, connection, sync, directory, profile, clock}};
    WelcomeViewModel welcome{accounts};
    SettingsViewModel settings{accounts, preferences, profile, clock};
    ConnectViewModel connecting{accounts, clock};
    MainWindow window{shell, preferences};
    ConnectPage *connectPage = new ConnectPage(connecting);

    Stage()
    {
        window.addPage(u"customers"_s, u"customers"_s, new SampleTreePage);
        window.addPage(u"orders"_s, u"new-order"_s, new EmptyPage);
        window.addPage(u"activity"_s, u"activity"_s, new EmptyPage);
        window.addPage(u"settings"_s, u"settings"_s, new SettingsPage(settings, prompts));
        window.addHiddenPage(u"connect"_s, connectPage);
        window.setFirstStartPage(new WelcomePage(welcome));
        window.setPageCount(u"activity"_s, 3);
        SyncState done;
        done.lastDone = clock.now().addSecs(-600);
        sync.become(done);
    }
};

class Shots
{
public:
    explicit Shots(const QString &folder, const QString &suffix) : m_folder(folder), m_suffix(suffix) {}
    void take(QWidget &window, const QString &name)
    {
        window.setWindowState(Qt::WindowNoState);
        window.resize(1366, 768);
        window.show();
        for (int round = 0; round < 5; ++round)
            QTest::qWait(5);
        window.grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s));
        QTextStream out(stdout);
        for (const QString &fault : layoutFaults(&window) + namelessWidgets(&window) + richTexts(&window))
            out << name << m_suffix << ": " << fault << '\n';
    }

private:
    QString m_folder;
    QString m_suffix;
};

void shootAll(Stage &stage, Shots shots)
{
    ConnectionState connected;
    connected.kind = ConnectionState::Kind::Connected;
    stage.connection.become(connected);
    shots.take(stage.window, u"first-start"_s);
    stage.accounts.add(FakeAccounts::sampleAccount());
    shots.take(stage.window, u"customers"_s);
    stage.window.showPage(u"settings"_s);
    shots.take(stage.window, u"settings"_s);
    stage.window.showPage(u"connect"_s);
    stage.connectPage->startNew();
    stage.connecting.startInBrowser();
    shots.take(stage.window, u"connect"_s);
    stage.accounts.holdConnect = true;
    stage.accounts.code = u"F4KQ-7ZLD"_s;
    stage.accounts.codePage = QUrl(u"https://microsoft.com/devicelogin"_s);
    stage.accounts.codeExpires = stage.clock.now().addSecs(899);
    ConnectForm form;
    form.clientId = u"5b0c2a34-2f0e-4d57-9a4e-0c9d3b1f7a22"_s;
    form.tenant = u"exemplar.example"_s;
    stage.connecting.setForm(form);
    stage.connecting.startWithDeviceCode();
    shots.take(stage.window, u"connect-code"_s);
    stage.connecting.cancel();
    stage.accounts.add(FakeAccounts::productionAccount());
    ConnectionState silent;
    silent.kind = ConnectionState::Kind::ProviderSilent;
    silent.since = stage.clock.now().addSecs(-240);
    silent.nextTry = stage.clock.now().addSecs(40);
    stage.connection.become(silent);
    stage.window.showPage(u"activity"_s);
    stage.window.findChild<QPushButton *>()->setFocus();
    shots.take(stage.window, u"production-silent"_s);
    SyncState running;
    running.phase = SyncState::Phase::Subscriptions;
    running.done = 96;
    running.total = 213;
    stage.sync.become(running);
    stage.connection.become(connected);
    shots.take(stage.window, u"syncing"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
        for (const bool pseudo : {false, true}) {
            for (const qreal points : {10.0, 12.5, 15.0}) {
                if (points > 10 && look == Appearance::Dark)
                    continue;
                FakePreferences preferences;
                preferences.look = look;
                AppearanceSwitch appearance(application, preferences);
                setPointSize(points);
                PseudoTranslator translator;
                if (pseudo)
                    QCoreApplication::installTranslator(&translator);
                Stage stage;
                shootAll(stage, Shots(folder, (look == Appearance::Dark ? u"-dark"_s : u"-light"_s) +
                                                  (pseudo ? u"-long"_s : QString()) + u"-%1"_s.arg(points)));
            }
        }
    }
    return 0;
}
