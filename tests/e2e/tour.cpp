// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guided tour: the real window, the real services, the sandbox provider as a child process. Sample company → sync →
// filter → order for a new customer → order for an existing one → provider stopped → read → provider back.
// Pictures and a transcript go to $TENANTRY_TOUR_FOLDER.
#include "app/service_graph.h"
#include "app/window_graph.h"
#include "services/account_service.h"
#include "services/connection_monitor.h"
#include "services/directory_service.h"
#include "services/order_service.h"
#include "services/preferences_file.h"
#include "services/sample_process.h"
#include "services/sync_service.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"
#include "ui/customers/customers_page.h"
#include "ui/orders/offer_model.h"
#include "ui/orders/order_wizard_view_model.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tenantry;
using namespace Qt::StringLiterals;

class Tour final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_profile;
    std::unique_ptr<ServiceGraph> m_services;
    std::unique_ptr<WindowGraph> m_graph;
    QString m_folder;
    QString m_language;
    QFile m_transcript;
    int m_picture = 0;

    MainWindow &window() { return m_graph->window(); }
    OrderWizardViewModel &wizard() { return m_graph->orders().wizard(); }

    template <class T>
    T *find(const QString &name)
    {
        for (T *widget : window().findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void say(const QString &what)
    {
        m_transcript.write((what + u'\n').toUtf8());
        m_transcript.flush();
    }
    void picture(const QString &name)
    {
        QCoreApplication::processEvents();
        const QString file =
            u"%1-%2-%3.png"_s.arg(m_language, QString::number(++m_picture).rightJustified(2, u'0'), name);
        QVERIFY(window().grab().save(m_folder + u'/' + file));
        say(u"   picture "_s + file);
    }
    // Rows are read page by page: those in sight show their text in the first column.
    static bool rowsInSight(const QTreeView &table)
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
    bool customersInSight()
    {
        return m_graph->customers().model()->isQuiet() && rowsInSight(*m_graph->customers().tree());
    }
    // The search waits for a pause in typing; then every offer of the list carries the words.
    bool offersCarry(const QString &words)
    {
        const auto *offers = find<QTreeView>(u"offers"_s);
        if (!offers || wizard().offer().reading() || offers->model()->rowCount() == 0)
            return false;
        for (int row = 0; row < offers->model()->rowCount(); ++row) {
            const QModelIndex title = offers->model()->index(row, static_cast<int>(OfferModel::Column::Title));
            for (const QString &word : words.split(u' ')) {
                if (!title.data().toString().contains(word, Qt::CaseInsensitive))
                    return false;
            }
        }
        return true;
    }
    bool ordersInSight(int count)
    {
        const auto *orders = find<QTreeView>(u"orders"_s);
        return orders && orders->model()->rowCount() == count && rowsInSight(*orders);
    }
    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    }
    void choose(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void fill(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        // Letters outside ASCII are put in as an input method would.
        for (QChar letter : text) {
            if (letter.unicode() < 128)
                QTest::keyClick(edit, letter.toLatin1());
            else
                edit->insert(QString(letter)), Q_EMIT edit->textEdited(edit->text());
        }
    }
    bool goOn(WizardPage to)
    {
        click(u"next"_s);
        return QTest::qWaitFor([&] { return wizard().current() == to; });
    }
    void chooseOffer(const QString &words, int count)
    {
        QTRY_VERIFY(find<QLineEdit>(u"offerSearch"_s));
        QTRY_VERIFY_WITH_TIMEOUT(wizard().offer().catalogRead() && !wizard().offer().reading(), 20'000);
        fill(u"offerSearch"_s, words);
        QTRY_VERIFY(offersCarry(words));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(wizard().offer().lines().size(), 1);
        QTest::keyClicks(QApplication::focusWidget(), QString::number(count));
        QCOMPARE(wizard().offer().lines().first().quantity, count);
    }
    void agree()
    {
        if (!find<QAbstractButton>(u"given"_s))
            return; // on record
        if (find<QLineEdit>(u"signerfirstName"_s)->text().isEmpty()) {
            fill(u"signerfirstName"_s, u"Ana"_s);
            fill(u"signerlastName"_s, u"Munteanu"_s);
            fill(u"signeremail"_s, u"ana@zidul.example"_s);
        }
        choose(u"given"_s);
    }
    void placeAndFollow(const QString &name)
    {
        QTRY_VERIFY(find<QPushButton>(u"next"_s) && find<QPushButton>(u"next"_s)->isEnabled());
        picture(name + u"-review"_s);
        click(u"next"_s);
        QTRY_COMPARE(wizard().current(), WizardPage::Status);
        const auto confirmed = [this] {
            const auto intent = wizard().status().intent();
            return intent && intent->state == IntentState::Confirmed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(confirmed(), 90'000);
        say(u"   the order is active"_s);
        picture(name + u"-status"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("TENANTRY_TOUR_FOLDER", m_profile.path());
        m_language = qEnvironmentVariable("TENANTRY_TOUR_LANGUAGE", u"en"_s);
        QDir().mkpath(m_folder);
        m_transcript.setFileName(u"%1/transcript-%2.txt"_s.arg(m_folder, m_language));
        QVERIFY(m_transcript.open(QIODevice::WriteOnly));
        ServiceGraph::Options options;
        options.profile = m_profile.path() + u"/profile"_s;
        options.sampleProgram = QCoreApplication::applicationDirPath() + u"/tenantryctl"_s;
        options.memorySecrets = true;
        auto services = ServiceGraph::build(options);
        QVERIFY(services);
        m_services = std::move(*services);
        m_services->preferences->setLanguage(m_language);
        m_graph = std::make_unique<WindowGraph>(*qApp, *m_services);
        m_graph->show();
        window().resize(1366, 768);
        m_services->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void meetsTheSampleCompany()
    {
        say(u"1. First start offers the sample company"_s);
        QTRY_VERIFY(find<QPushButton>(u"trySample"_s));
        picture(u"first-start"_s);
        click(u"trySample"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_services->accounts->current().has_value(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_services->sync->state().lastDone.isValid(), 60'000);
        say(u"   connected and read"_s);
        QTRY_VERIFY(m_graph->customers().model()->rowCount() > 10);
        QTRY_VERIFY(customersInSight());
        picture(u"customers"_s);
    }

    void filtersTheTree()
    {
        say(u"2. Type-ahead over customers and subscriptions"_s);
        const int all = m_graph->customers().model()->rowCount();
        fill(u"customerSearch"_s, u"brasov"_s); // finds Brașov
        QTRY_VERIFY(m_graph->customers().model()->rowCount() < all);
        QTRY_VERIFY(customersInSight());
        picture(u"filter"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(m_graph->customers().model()->rowCount(), all);
    }

    void ordersForANewCustomer()
    {
        say(u"3. Order for a brand-new customer"_s);
        window().showPage(u"orders"_s);
        m_graph->orders().startOrder();
        QTRY_COMPARE(wizard().current(), WizardPage::Scenario);
        choose(u"newCustomer"_s);
        QVERIFY(goOn(WizardPage::Customer));
        fill(u"companyName"_s, u"Zidul de Sus SRL"_s);
        fill(u"line1"_s, u"Strada Morii 7"_s);
        fill(u"postalCode"_s, u"500059"_s);
        fill(u"city"_s, u"Sibiu"_s);
        fill(u"firstName"_s, u"Ana"_s);
        fill(u"lastName"_s, u"Munteanu"_s);
        fill(u"email"_s, u"ana@zidul.example"_s);
        fill(u"phone"_s, u"268123456"_s);
        picture(u"new-customer"_s);
        QVERIFY(goOn(WizardPage::Tenant));
        fill(u"tenantPrefix"_s, u"zidul%1"_s.arg(m_language));
        QTRY_COMPARE(wizard().tenant().state().kind, TenantState::Kind::Free);
        fill(u"confirmedPrefix"_s, u"zidul%1"_s.arg(m_language));
        picture(u"tenant"_s);
        QVERIFY(goOn(WizardPage::Offer));
        chooseOffer(u"business basic"_s, 12);
        picture(u"offer"_s);
        QVERIFY(goOn(WizardPage::Agreement));
        agree();
        picture(u"agreement"_s);
        QVERIFY(goOn(WizardPage::Review));
        placeAndFollow(u"new"_s);
    }

    void ordersForAnExistingCustomer()
    {
        say(u"4. Order for an existing customer"_s);
        m_graph->orders().startOrder();
        QTRY_COMPARE(wizard().current(), WizardPage::Scenario);
        choose(u"existingCustomer"_s);
        QVERIFY(goOn(WizardPage::Customer));
        fill(u"customerSearch"_s, u"zidul de sus"_s);
        QTRY_COMPARE(wizard().existingCustomer().hits().rowCount(), 1);
        picture(u"existing-customer"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!wizard().editor().draft().customer.isEmpty());
        QVERIFY(goOn(WizardPage::Offer));
        chooseOffer(u"power bi pro"_s, 3);
        QVERIFY(goOn(WizardPage::Agreement));
        agree();
        QVERIFY(goOn(WizardPage::Review));
        placeAndFollow(u"existing"_s);
    }

    void readsOfflineAndComesBack()
    {
        say(u"5. The provider stops; everything can still be read"_s);
        m_services->sample->stop();
        window().showPage(u"customers"_s);
        m_services->sync->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_services->connection->offline(), 20'000);
        fill(u"customerSearch"_s, u"zidul"_s);
        QTRY_COMPARE(m_graph->customers().model()->rowCount(), 1);
        QTRY_VERIFY(customersInSight());
        picture(u"offline"_s);
        say(u"6. The provider is back"_s);
        m_services->connection->tryNow();
        QTRY_VERIFY_WITH_TIMEOUT(!m_services->connection->offline(), 40'000);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        window().showPage(u"activity"_s);
        QTRY_VERIFY(ordersInSight(2));
        picture(u"activity"_s);
        window().showPage(u"settings"_s);
        picture(u"settings"_s);
        say(u"The tour is over."_s);
    }

    void cleanupTestCase()
    {
        m_graph.reset();
        m_services.reset();
    }
};

QTEST_MAIN(Tour)
#include "tour.moc"
