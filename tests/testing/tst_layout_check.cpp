// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of screens find what they are for: faults put there on purpose, and none where there are none.
#include "testing/layout_check.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

// Two columns: at the left a search field over a list, at the right two buttons; a button below both.
struct Form
{
    QWidget window;
    QWidget *side = new QWidget;
    QLineEdit *search = new QLineEdit;
    QTreeWidget *list = new QTreeWidget;
    QPushButton *first = new QPushButton(u"First"_s);
    QPushButton *second = new QPushButton(u"Second"_s);
    QPushButton *send = new QPushButton(u"Send"_s);

    Form()
    {
        auto *column = new QVBoxLayout(side);
        column->addWidget(first);
        column->addWidget(second);
        auto *grid = new QGridLayout(&window);
        grid->addWidget(search, 0, 0);
        grid->addWidget(list, 1, 0);
        grid->addWidget(side, 0, 1, 2, 1);
        grid->addWidget(send, 2, 1);
        order({search, list, first, second, send});
    }
    void order(const QList<QWidget *> &widgets)
    {
        for (qsizetype i = 1; i < widgets.size(); ++i)
            QWidget::setTabOrder(widgets.at(i - 1), widgets.at(i));
    }
    bool show()
    {
        window.resize(500, 300);
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
};

} // namespace

class TestLayoutCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesAsTheEyeDoes()
    {
        Form form;
        QVERIFY(form.show());
        QCOMPARE(tabOrderFaults(&form.window), QStringList());
    }
    void tabThatGoesBackIsFound()
    {
        Form form;
        form.order({form.list, form.search, form.first, form.second, form.send});
        QVERIFY(form.show());
        QCOMPARE(tabOrderFaults(&form.window).size(), 1);
        form.order({form.search, form.list, form.second, form.first, form.send});
        QCOMPARE(tabOrderFaults(&form.window).size(), 1);
        form.second->setEnabled(false); // nobody comes there
        QCOMPARE(tabOrderFaults(&form.window), QStringList());
    }
    void aPartThatIsLeftAndComeBackToIsFound()
    {
        Form form;
        form.order({form.search, form.list, form.first, form.send, form.second});
        QVERIFY(form.show());
        const QStringList faults = tabOrderFaults(&form.window);
        QVERIFY2(faults.join(u'\n').contains(u"comes back"_s), qPrintable(faults.join(u'\n')));
    }
    void cutTitlesAreFound()
    {
        QWidget window;
        auto *table = new QTreeWidget(&window);
        table->setHeaderLabels({u"A column with a long title"_s, u"B"_s});
        table->header()->setMinimumSectionSize(10);
        auto *tabs = new QTabBar(&window);
        tabs->addTab(u"A tab with a long title"_s);
        tabs->addTab(u"Another tab with a long title"_s);
        auto *choice = new QComboBox(&window);
        choice->addItem(u"A choice with a long text"_s);
        auto *field = new QLineEdit(&window);
        field->setPlaceholderText(u"A hint of some length"_s);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        table->resize(600, 100);
        table->header()->resizeSection(0, 300);
        tabs->setGeometry(0, 100, 600, 40);
        choice->setGeometry(0, 200, 600, 40);
        field->setGeometry(0, 300, 600, 40);
        QCOMPARE(cutTitles(&window), QStringList());
        table->header()->resizeSection(0, 40);
        tabs->resize(60, 40);
        choice->resize(60, 40);
        field->resize(60, 40);
        const QStringList faults = cutTitles(&window);
        for (const QString &what : {u"column"_s, u"tab"_s, u"A choice"_s, u"A hint"_s})
            QVERIFY2(faults.join(u'\n').contains(what), qPrintable(what));
        field->setText(u"what is typed is data, however long it may be"_s);
        QVERIFY(!cutTitles(&window).join(u'\n').contains(u"A hint"_s));
    }
};

QTEST_MAIN(TestLayoutCheck)
#include "tst_layout_check.moc"
