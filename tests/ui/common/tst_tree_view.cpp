// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "ui/common/header_layout.h"
#include "ui/common/item_roles.h"
#include "ui/common/row_delegate.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/theme.h"
#include "ui/common/tone.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

const QString evil = u"<img src=file:///x> of a company whose name is far too long for its column"_s;

struct Scene
{
    QWidget window;
    QStandardItemModel model;
    TenantryTreeView *tree = new TenantryTreeView;
    QLineEdit *elsewhere = new QLineEdit;

    Scene()
    {
        model.setHorizontalHeaderLabels({u"Name"_s, u"Seats"_s, u"Price"_s});
        auto *group = new QStandardItem(u"Contoso"_s);
        group->setData(true, role(ItemRole::Group));
        auto *name = new QStandardItem(evil);
        auto *seats = new QStandardItem(u"12"_s);
        seats->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *price = new QStandardItem(u"264.00"_s);
        price->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        price->setData(u"EUR/mo"_s, role(ItemRole::Unit));
        group->appendRow({name, seats, price});
        model.appendRow(group);
        tree->setModel(&model);
        tree->expandAll();
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(tree);
        layout->addWidget(elsewhere);
        window.resize(500, 300);
        window.show();
    }
    QModelIndex row() const { return model.index(0, 0, model.index(0, 0)); }
    QColor pixel(int x, const QModelIndex &index) const
    {
        const QRect rect = tree->visualRect(index);
        return tree->viewport()->grab().toImage().pixelColor(x, rect.top() + 2);
    }
};

} // namespace

class TreeViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void selectionShowsWithoutFocus();
    void groupRowsHaveTheirGround();
    void rowsAreTallEnough();
    void elidedNameHasPlainTooltip();
    void copyIsGuardedText();
    void enterActivates();
    void aLoneChosenRowIsTheCurrentOne();
    void figuresShareAnEdge();
    void layoutIsRemembered();
    void layoutOfOtherColumnsIsLeftAlone();
    void splitterIsRemembered();
};

void TreeViewTest::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

// look.md §6: the detail pane belongs to the selected row, so it shows also without focus, over the branch area too
void TreeViewTest::selectionShowsWithoutFocus()
{
    Scene scene;
    scene.tree->setCurrentIndex(scene.row());
    scene.elsewhere->setFocus();
    QTRY_VERIFY(scene.elsewhere->hasFocus());
    const QColor tint = lightColours().selection;
    QCOMPARE(scene.pixel(8, scene.row()), tint);
    QCOMPARE(scene.pixel(scene.tree->viewport()->width() - 3, scene.row()), tint);
    QCOMPARE(scene.pixel(1, scene.row()), lightPalette().color(QPalette::Highlight)); // accent bar
    scene.tree->setFocus();
    QTRY_VERIFY(scene.tree->hasFocus());
    const QRect rect = scene.tree->visualRect(scene.row());
    const QImage image = scene.tree->viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, rect.top()), lightColours().focusRing);
}

void TreeViewTest::groupRowsHaveTheirGround()
{
    Scene scene;
    scene.tree->setCurrentIndex(scene.row());
    QCOMPARE(scene.pixel(scene.tree->viewport()->width() - 3, scene.model.index(0, 0)),
             lightPalette().color(QPalette::AlternateBase));
}

void TreeViewTest::rowsAreTallEnough()
{
    Scene scene;
    QVERIFY(scene.tree->visualRect(scene.row()).height() >= 24);
    QCOMPARE(scene.tree->visualRect(scene.row()).height(), qMax(24, scene.tree->fontMetrics().height() + 8));
}

void TreeViewTest::elidedNameHasPlainTooltip()
{
    Scene scene;
    scene.tree->header()->resizeSection(0, 120);
    const QPoint spot = scene.tree->visualRect(scene.row()).center();
    QHelpEvent help(QEvent::ToolTip, spot, scene.tree->viewport()->mapToGlobal(spot));
    QApplication::sendEvent(scene.tree->viewport(), &help);
    QTRY_VERIFY(!QToolTip::text().isEmpty());
    QVERIFY(QToolTip::text().contains(u"&lt;img"_s));
    QVERIFY(!QToolTip::text().contains(u"<img"_s));
    QToolTip::hideText();
}

void TreeViewTest::copyIsGuardedText()
{
    Scene scene;
    scene.model.item(0)->child(0)->setText(u"=cmd|x"_s);
    scene.tree->setCurrentIndex(scene.row());
    QTest::keySequence(scene.tree, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"Name\tSeats\tPrice\n'=cmd|x\t12\t264.00 EUR/mo\n"_s);
    scene.tree->setColumnHidden(1, true); // what is hidden is not copied
    QCOMPARE(scene.tree->selectionText(), u"Name\tPrice\n'=cmd|x\t264.00 EUR/mo\n"_s);
}

void TreeViewTest::enterActivates()
{
    Scene scene;
    QSignalSpy activated(scene.tree, &TenantryTreeView::rowActivated);
    scene.tree->setCurrentIndex(scene.row());
    QTest::keyClick(scene.tree, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toModelIndex(), scene.row());
}

// The digits of a cell without unit end where those with unit end.
// Assistive technology chooses rows without making them current; what is done next is done with the current one.
void TreeViewTest::aLoneChosenRowIsTheCurrentOne()
{
    Scene scene;
    const QModelIndex group = scene.model.index(0, 0);
    const auto how = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    scene.tree->selectionModel()->select(scene.row(), how);
    QTRY_COMPARE(scene.tree->currentIndex().siblingAtColumn(0), scene.row());
    scene.tree->selectionModel()->select(group, how); // of several it is nobody's business
    QCoreApplication::processEvents();
    QCOMPARE(scene.tree->currentIndex().siblingAtColumn(0), scene.row());
    scene.tree->setCurrentIndex(group);
    QCoreApplication::processEvents();
    QCOMPARE(scene.tree->currentIndex().siblingAtColumn(0), group);
}

void TreeViewTest::figuresShareAnEdge()
{
    Scene scene;
    auto *bare = new QStandardItem(u"unknown"_s);
    bare->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    scene.model.item(0)->appendRow({new QStandardItem(u"x"_s), new QStandardItem, bare});
    scene.tree->expandAll();
    QTest::qWait(0);
    const auto lastInk = [&](const QModelIndex &index, const QColor &ink) {
        const QRect rect = scene.tree->visualRect(index);
        const QImage image = scene.tree->viewport()->grab(rect).toImage();
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 4; y < image.height() - 4; ++y) {
                const QColor pixel = image.pixelColor(x, y);
                // dark ink of the figure, not the grey of the unit
                if (qAbs(pixel.lightness() - ink.lightness()) < 12)
                    last = x;
            }
        }
        return last;
    };
    const QColor ink = lightPalette().color(QPalette::Text);
    const int withUnit = lastInk(scene.model.index(0, 2, scene.model.index(0, 0)), ink);
    const int withoutUnit = lastInk(scene.model.index(1, 2, scene.model.index(0, 0)), ink);
    QVERIFY(withUnit > 0);
    QVERIFY2(qAbs(withUnit - withoutUnit) <= 2, qPrintable(u"%1 against %2"_s.arg(withUnit).arg(withoutUnit)));
}

// issue: remembered layout
void TreeViewTest::layoutIsRemembered()
{
    FakePreferences preferences;
    {
        Scene scene;
        const auto *layout = new RememberedLayout(preferences, u"customers"_s, scene.tree->header());
        QVERIFY(!layout->restored());
        scene.tree->header()->resizeSection(0, 173);
        scene.tree->header()->moveSection(2, 1);
    }
    Scene scene;
    const auto *layout = new RememberedLayout(preferences, u"customers"_s, scene.tree->header());
    QVERIFY(layout->restored());
    QCOMPARE(scene.tree->header()->sectionSize(0), 173);
    QCOMPARE(scene.tree->header()->visualIndex(2), 1);
}

void TreeViewTest::layoutOfOtherColumnsIsLeftAlone()
{
    FakePreferences preferences;
    {
        Scene scene;
        new RememberedLayout(preferences, u"customers"_s, scene.tree->header(), 1);
        scene.tree->header()->resizeSection(0, 173);
    }
    Scene scene;
    QVERIFY(!(new RememberedLayout(preferences, u"customers"_s, scene.tree->header(), 2))->restored());
}

void TreeViewTest::splitterIsRemembered()
{
    FakePreferences preferences;
    for (const bool second : {false, true}) {
        QSplitter splitter;
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(400, 100);
        splitter.show();
        const auto *layout = new RememberedLayout(preferences, u"panes"_s, &splitter);
        QCOMPARE(layout->restored(), second);
        if (second) {
            QVERIFY(qAbs(splitter.sizes().first() - 100) <= 3);
            continue;
        }
        splitter.setSizes({100, 295});
        Q_EMIT splitter.splitterMoved(100, 1);
    }
}

QTEST_MAIN(TreeViewTest)
#include "tst_tree_view.moc"
