// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driven_window.h"

#include "services/account_service.h"
#include "services/preferences_file.h"
#include "services/sample_process.h"
#include "services/sync_service.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"
#include "ui/customers/customers_page.h"

#include <QApplication>
#include <QDir>
#include <QKeySequence>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

bool rowsInSight(const QTreeView &table)
{
    const QRect sight = table.viewport()->rect();
    QModelIndex row = table.indexAt({1, 1});
    if (!row.isValid())
        return false;
    for (; row.isValid() && table.visualRect(row).intersects(sight); row = table.indexBelow(row)) {
        if (row.siblingAtColumn(0).data().toString().isEmpty())
            return false;
    }
    return true;
}

bool DrivenWindow::open(const QString &language, Appearance appearance)
{
    m_tag = appearance == Appearance::Dark ? language + u"-dark"_s : language;
    m_folder = qEnvironmentVariable("TENANTRY_PICTURES", m_profile.path());
    QDir().mkpath(m_folder);
    m_transcript.setFileName(u"%1/%2-%3.txt"_s.arg(m_folder, QCoreApplication::applicationName(), m_tag));
    m_provider = std::make_unique<SandboxChild>();
    if (!m_transcript.open(QIODevice::WriteOnly) || !m_provider->start(m_profile.path()))
        return false;
    ServiceGraph::Options options;
    options.profile = m_profile.path() + u"/profile-"_s + m_tag;
    options.sampleProgram = SandboxChild::attachProgram();
    options.memorySecrets = true;
    auto services = ServiceGraph::build(options);
    if (!services)
        return false;
    m_services = std::move(*services);
    m_services->preferences->setLanguage(language);
    m_services->preferences->setAppearance(appearance);
    m_graph = std::make_unique<WindowGraph>(*qApp, *m_services);
    m_graph->show();
    window().setWindowState(Qt::WindowNoState); // a screen without a display is small
    window().resize(1366, 768);
    m_services->start();
    if (!QTest::qWaitForWindowActive(&window()) ||
        !QTest::qWaitFor([this] { return find<QPushButton>(u"trySample"_s); }))
        return false;
    find<QPushButton>(u"trySample"_s)->click();
    window().showPage(u"customers"_s);
    const auto read = [this] {
        return m_services->sync->state().lastDone.isValid() && !m_services->sync->state().running();
    };
    return QTest::qWaitFor(read, 60'000) && QTest::qWaitFor([this] { return customersInSight(); }, 20'000) &&
           QTest::qWaitFor([this] { return m_graph->customers().model()->filterReady(); }, 20'000);
}

void DrivenWindow::close()
{
    m_graph.reset();
    m_services.reset();
    m_provider.reset();
    m_transcript.close();
    m_groups.clear();
    m_picture = 0;
}

bool DrivenWindow::customersInSight()
{
    return m_graph->customers().model()->isQuiet() && rowsInSight(*m_graph->customers().tree());
}

// To the window, as the keyboard does: shortcuts come first, then the widget with the focus.
void DrivenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_groups << QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::PortableText);
    QTest::keyClick(window().windowHandle(), key, modifiers);
}

void DrivenWindow::type(const QString &text)
{
    m_groups << u"“%1”"_s.arg(text);
    for (const QChar letter : text)
        QTest::keyClick(window().windowHandle(), letter.toLatin1());
}

QString DrivenWindow::focused() const
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

void DrivenWindow::say(const QString &what)
{
    m_transcript.write((what + u'\n').toUtf8());
    m_transcript.flush();
}

void DrivenWindow::picture(const QString &name)
{
    QCoreApplication::processEvents();
    const QString file = u"%1-%2-%3.png"_s.arg(m_tag, QString::number(++m_picture).rightJustified(2, u'0'), name);
    if (window().grab().save(m_folder + u'/' + file))
        say(u"   picture "_s + file);
}

} // namespace tenantry::testing
