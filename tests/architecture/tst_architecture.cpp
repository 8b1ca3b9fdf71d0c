// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house_rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry::house;
using namespace Qt::StringLiterals;

using Rule = QStringList (*)(const SourceTree &);
Q_DECLARE_METATYPE(Rule)

namespace {

struct NamedRule
{
    const char *name;
    Rule rule;
};

constexpr NamedRule rules[]{{"arrows", wrongArrows},           {"links", wrongLinks},
                            {"Qt modules", wrongQtModules},    {"widgets in models", widgetsInModels},
                            {"platform calls", platformCalls}, {"licences", missingLicences},
                            {"readmes", missingReadmes},       {"folders", unknownFolders}};

const QString spdx = u"// SPDX-FileCopyrightText: 2026 The Tenantry authors\n"
                     "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

// A tree of a few files in a temporary folder; without additions it keeps every rule.
class PlantedTree
{
public:
    PlantedTree()
    {
        write(u"src/support/clock.h"_s, spdx + u"#include <QDateTime>\n"_s);
        write(u"src/support/files_unix.cpp"_s, spdx + u"#include <unistd.h>\n#include <sys/stat.h>\n"_s);
        write(u"src/domain/offer.h"_s, spdx + u"#include \"support/clock.h\"\n// never <QWidget>, nor Q_OS_WIN\n"_s);
        write(u"src/domain/CMakeLists.txt"_s,
              cmake(u"tenantry_domain SOURCES offer.h LINKS tenantry_support Qt6::Core"_s));
        write(u"src/storage/database.h"_s, spdx + u"#include <QSqlDatabase>\n"_s);
        write(u"src/storage/CMakeLists.txt"_s, cmake(u"tenantry_storage SOURCES database.h LINKS Qt6::Sql"_s));
        write(u"src/sandbox/world.cpp"_s, spdx + u"#include \"support/clock.h\"\n#include <QHttpServer>\n"_s);
        write(u"ui/common/theme.h"_s, spdx + u"#include <QWidget>\n"_s);
        write(u"ui/orders/offer_model.h"_s, spdx + u"#include \"domain/offer.h\"\n#include <QIcon>\n"_s);
        write(u"ui/orders/offer_page.cpp"_s, spdx + u"#include \"ui/common/theme.h\"\n#include <QLabel>\n"_s);
        write(u"ui/orders/CMakeLists.txt"_s,
              cmake(u"ui_orders_model\n SOURCES offer_model.h\n LINKS tenantry_domain Qt6::Core Qt6::Gui"_s) +
                  u"tenantry_library(ui_orders WIDGETS SOURCES offer_page.cpp LINKS ui_orders_model Qt6::Widgets)\n"_s);
        for (const QString &folder :
             {u"src/support"_s, u"src/domain"_s, u"src/storage"_s, u"src/sandbox"_s, u"ui/common"_s, u"ui/orders"_s})
            write(folder + u"/README.md"_s, u"1\n2\n3\n4\n5\n"_s);
    }
    void write(const QString &path, const QString &text)
    {
        const QString whole = m_root.filePath(path);
        QFile file(whole);
        const bool written =
            QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
        if (!written)
            qFatal("cannot plant %s", qUtf8Printable(whole));
    }
    SourceTree tree() const { return SourceTree(m_root.path()); }

    static QString cmake(const QString &library)
    {
        return QString(spdx).replace("//"_L1, "#"_L1) + u"tenantry_library(%1)\n"_s.arg(library);
    }

private:
    QTemporaryDir m_root;
};

// The house is read once for all rules.
const SourceTree &house()
{
    static const SourceTree tree(QStringLiteral(TENANTRY_SOURCE_DIR));
    return tree;
}

} // namespace

class TestArchitecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesTheWholeHouse();
    void houseKeepsTheRule_data();
    void houseKeepsTheRule();
    void goodTreeKeepsTheRule_data();
    void goodTreeKeepsTheRule();
    void plantedFaultIsCaught_data();
    void plantedFaultIsCaught();
};

void TestArchitecture::initTestCase()
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (!QFileInfo::exists(headers + u"/QtWidgets/QLabel"_s))
        QSKIP("Qt's headers are not installed; a header's module cannot be told");
}

// Rules that look at nothing are kept by everyone.
void TestArchitecture::seesTheWholeHouse()
{
    const SourceTree &tree = house();
    QVERIFY(tree.product().size() > 100);
    QVERIFY(tree.everything().size() > tree.product().size());
    const SourceFile *header = tree.included(u"domain/order_draft.h"_s);
    QVERIFY(header != nullptr);
    QCOMPARE(header->path, u"src/domain/order_draft.h"_s);
    QVERIFY(header->includes.size() >= 3);
}

void TestArchitecture::houseKeepsTheRule_data()
{
    QTest::addColumn<Rule>("rule");
    for (const NamedRule &each : rules)
        QTest::addRow("%s", each.name) << each.rule;
}

void TestArchitecture::houseKeepsTheRule()
{
    QFETCH(const Rule, rule);
    const QStringList found = rule(house());
    for (const QString &each : found)
        qWarning("%s", qUtf8Printable(each));
    QCOMPARE(found.size(), 0);
}

void TestArchitecture::goodTreeKeepsTheRule_data()
{
    houseKeepsTheRule_data();
}

void TestArchitecture::goodTreeKeepsTheRule()
{
    QFETCH(const Rule, rule);
    QCOMPARE(rule(PlantedTree().tree()), QStringList());
}

void TestArchitecture::plantedFaultIsCaught_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Rule rule, const QString &path, const QString &text,
                        const QString &expected) { QTest::addRow("%s", name) << rule << path << text << expected; };
    row("support includes domain", wrongArrows, u"src/support/x.h"_s, spdx + u"#include \"domain/offer.h\"\n"_s,
        u"src/support/x.h:3: includes domain/offer.h"_s);
    row("sandbox includes domain", wrongArrows, u"src/sandbox/x.h"_s, spdx + u"\n#  include  \"domain/offer.h\"\n"_s,
        u"src/sandbox/x.h:4: includes domain/offer.h"_s);
    row("net includes storage", wrongArrows, u"src/net/x.h"_s, spdx + u"#include \"storage/database.h\"\n"_s,
        u"src/net/x.h:3: includes storage/database.h"_s);
    row("screen includes storage", wrongArrows, u"ui/orders/x.h"_s, spdx + u"#include \"storage/database.h\"\n"_s,
        u"ui/orders/x.h:3: includes storage/database.h"_s);
    row("angle brackets do not hide it", wrongArrows, u"src/net/x.h"_s, spdx + u"#include <domain/offer.h>\n"_s,
        u"src/net/x.h:3: includes domain/offer.h"_s);
    row("screen includes another screen", wrongArrows, u"ui/customers/x.h"_s,
        spdx + u"#include \"ui/orders/offer_model.h\"\n"_s, u"ui/customers/x.h:3: includes ui/orders/offer_model.h"_s);
    row("include that is not rooted", wrongArrows, u"src/domain/x.h"_s, spdx + u"#include \"offer.h\"\n"_s,
        u"src/domain/x.h:3: offer.h is not rooted or not there"_s);
    row("support links domain", wrongLinks, u"src/support/CMakeLists.txt"_s,
        PlantedTree::cmake(u"tenantry_support SOURCES a.cpp LINKS\n  tenantry_domain"_s),
        u"src/support/CMakeLists.txt:3: tenantry_support links tenantry_domain"_s);
    row("sandbox links services", wrongLinks, u"src/sandbox/CMakeLists.txt"_s,
        PlantedTree::cmake(u"tenantry_sandbox SOURCES a.cpp LINKS tenantry_services"_s),
        u"src/sandbox/CMakeLists.txt:3: tenantry_sandbox links tenantry_services"_s);
    row("widget in src", wrongQtModules, u"src/domain/x.h"_s, spdx + u"#include <QLabel>\n"_s,
        u"src/domain/x.h:3: <QLabel> is of QtWidgets"_s);
    row("network in storage", wrongQtModules, u"src/storage/x.h"_s, spdx + u"#include <QTcpSocket>\n"_s,
        u"src/storage/x.h:3: <QTcpSocket> is of QtNetwork"_s);
    row("module path", wrongQtModules, u"src/domain/x.h"_s, spdx + u"#include <QtGui/QColor>\n"_s,
        u"src/domain/x.h:3: <QtGui/QColor> is of QtGui"_s);
    row("widget in a model", widgetsInModels, u"ui/orders/offer_model.h"_s, spdx + u"#include <QLabel>\n"_s,
        u"ui/orders/offer_model.h:3: <QLabel> is a widget header"_s);
    row("widget reached by a model", widgetsInModels, u"ui/orders/offer_model.h"_s,
        spdx + u"#include \"ui/common/theme.h\"\n"_s,
        u"ui/orders/offer_model.h → ui/common/theme.h:3: <QWidget> is a widget header"_s);
    row("widget in a target of src", widgetsInModels, u"src/storage/database.h"_s, spdx + u"#include <QWidget>\n"_s,
        u"src/storage/database.h:3: <QWidget> is a widget header"_s);
    row("model links widgets", widgetsInModels, u"ui/orders/CMakeLists.txt"_s,
        PlantedTree::cmake(u"ui_orders_model SOURCES offer_model.h LINKS Qt6::Widgets"_s),
        u"ui/orders/CMakeLists.txt:3: ui_orders_model links widgets"_s);
    row("platform header", platformCalls, u"src/net/x.cpp"_s, spdx + u"#include <unistd.h>\n"_s,
        u"src/net/x.cpp:3: <unistd.h>"_s);
    row("system header", platformCalls, u"app/x.cpp"_s, spdx + u"#include <sys/file.h>\n"_s,
        u"app/x.cpp:3: <sys/file.h>"_s);
    row("platform macro", platformCalls, u"ui/orders/x.cpp"_s, spdx + u"#ifdef Q_OS_WIN\n#endif\n"_s,
        u"ui/orders/x.cpp:3: Q_OS_WIN"_s);
    row("no licence", missingLicences, u"src/domain/x.h"_s, u"#pragma once\n"_s, u"src/domain/x.h:1: no SPDX lines"_s);
    row("script without licence", missingLicences, u"tests/x.sh"_s, u"#!/bin/bash\necho\n"_s,
        u"tests/x.sh:1: no SPDX lines"_s);
    row("no readme", missingReadmes, u"src/net/x.h"_s, spdx, u"src/net/README.md: 0 lines, wanted 5 to 15"_s);
    row("long readme", missingReadmes, u"src/domain/README.md"_s, QString(16, u'\n').replace(u'\n', u"x\n"_s),
        u"src/domain/README.md: 16 lines, wanted 5 to 15"_s);
    row("new folder", unknownFolders, u"src/helpers/x.h"_s, spdx, u"src/helpers/x.h is in no folder of the table"_s);
}

void TestArchitecture::plantedFaultIsCaught()
{
    QFETCH(const Rule, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    PlantedTree planted;
    planted.write(path, text);
    QCOMPARE(rule(planted.tree()), QStringList{expected});
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
