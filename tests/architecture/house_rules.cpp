// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house_rules.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace tenantry::house {

using namespace Qt::StringLiterals;

namespace {

// A row of the table in design §2: what a folder may include of ours and of Qt.
struct Zone
{
    QString folder;
    QStringList uses; // folders of ours, besides its own; "*" is everything
    QStringList qt;   // modules; "*" is every one
};

// Longest folder first, so that services/api is found before services.
const QList<Zone> &zones()
{
    static const QStringList core{u"QtCore"_s};
    static const QStringList screens{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s};
    static const QStringList screenUses{u"ui/common"_s, u"src/services/api"_s, u"src/domain"_s, u"src/support"_s};
    static const QList<Zone> all{
        {u"src/services/api"_s, {u"src/domain"_s, u"src/support"_s}, core},
        {u"src/support"_s, {}, core},
        {u"src/domain"_s, {u"src/support"_s}, core},
        {u"src/tables"_s, {u"src/support"_s}, core},
        {u"src/documents"_s, {u"src/domain"_s, u"src/support"_s}, core + QStringList{u"QtGui"_s}},
        {u"src/net"_s, {u"src/support"_s}, core + QStringList{u"QtNetwork"_s}},
        {u"src/providers"_s, {u"src/domain"_s, u"src/net"_s, u"src/support"_s}, core},
        {u"src/secrets"_s, {u"src/support"_s}, core},
        {u"src/storage"_s, {u"src/domain"_s, u"src/support"_s}, core + QStringList{u"QtSql"_s}},
        {u"src/sandbox"_s, {u"src/support"_s}, core + QStringList{u"QtNetwork"_s, u"QtHttpServer"_s}},
        {u"src/services"_s,
         {u"src/services/api"_s, u"src/domain"_s, u"src/support"_s, u"src/tables"_s, u"src/net"_s, u"src/providers"_s,
          u"src/secrets"_s, u"src/storage"_s},
         core + QStringList{u"QtNetwork"_s}},
        {u"ui/common"_s, {u"src/services/api"_s, u"src/domain"_s, u"src/support"_s}, screens},
        {u"ui/shell"_s, screenUses, screens},
        {u"ui/orders"_s, screenUses, screens},
        {u"ui/customers"_s, screenUses, screens},
        {u"ui/activity"_s, screenUses, screens},
        {u"ui/plan"_s, screenUses, screens},
        {u"ui/prices"_s, screenUses, screens},
        {u"ui/renewals"_s, screenUses, screens},
        {u"ui/seats"_s, screenUses, screens},
        {u"ui/settings"_s, screenUses, screens},
        {u"ui/today"_s, screenUses, screens},
        {u"ui/transitions"_s, screenUses, screens},
        {u"ui/subscriptions"_s, screenUses, screens},
        {u"app"_s, {u"*"_s}, {u"*"_s}},
    };
    return all;
}

const Zone *zoneOf(const QString &path)
{
    const auto inside = [&path](const Zone &zone) { return path.startsWith(zone.folder + u'/'); };
    const auto found = std::find_if(zones().begin(), zones().end(), inside);
    return found == zones().end() ? nullptr : &*found;
}

bool mayUse(const Zone &zone, const QString &folder)
{
    return zone.folder == folder || zone.uses.contains(folder) || zone.uses.contains(u"*"_s);
}

QString broken(const SourceFile &file, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

bool isCpp(const SourceFile &file)
{
    return file.suffix() == "cpp"_L1 || file.suffix() == "h"_L1;
}

// The Qt module a header belongs to, looked up in the installed headers; empty for what is not Qt.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.constEnd())
        return *found;
    static const QStringList modules{u"QtCore"_s,       u"QtGui"_s,          u"QtWidgets"_s,    u"QtNetwork"_s,
                                     u"QtSql"_s,        u"QtSvg"_s,          u"QtHttpServer"_s, u"QtTest"_s,
                                     u"QtDBus"_s,       u"QtXml"_s,          u"QtSvgWidgets"_s, u"QtPrintSupport"_s,
                                     u"QtConcurrent"_s, u"QtOpenGLWidgets"_s};
    const QString first = header.section(u'/', 0, 0);
    QString module = modules.contains(first) ? first : QString();
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (auto each = modules.begin(); module.isEmpty() && each != modules.end(); ++each) {
        if (QFileInfo::exists(u"%1/%2/%3"_s.arg(headers, *each, header)))
            module = *each;
    }
    return *known.insert(header, module);
}

bool isWidgetModule(const QString &module)
{
    return module.endsWith("Widgets"_L1) || module == "QtPrintSupport"_L1;
}

// "tenantry_services_api" → src/services/api, "ui_orders_model" → ui/orders; empty: not a target of ours
QString folderOfTarget(const QString &target)
{
    if (target.contains(u'.'))
        return {}; // a source file
    if (target == "tenantry_services_api"_L1)
        return u"src/services/api"_s;
    if (target.startsWith("tenantry_"_L1))
        return "src/"_L1 + target.mid(9);
    if (target.startsWith("ui_"_L1))
        return "ui/"_L1 + target.section(u'_', 1, 1);
    return {};
}

struct Target
{
    QString name;
    QStringList words; // everything between its brackets
    int line = 0;
};

QList<Target> targetsOf(const SourceFile &cmake)
{
    static const QRegularExpression call(uR"(tenantry_library\s*\(\s*(\w+)([^)]*)\))"_s);
    static const QRegularExpression blank(uR"(\s+)"_s);
    const QString text = cmake.raw.join(u'\n');
    QList<Target> targets;
    for (auto matches = call.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        targets.append({match.captured(1), match.captured(2).split(blank, Qt::SkipEmptyParts),
                        1 + static_cast<int>(text.left(match.capturedStart()).count(u'\n'))});
    }
    return targets;
}

QList<SourceFile> cmakeFiles(const SourceTree &tree)
{
    QList<SourceFile> files;
    std::copy_if(tree.product().begin(), tree.product().end(), std::back_inserter(files),
                 [](const SourceFile &file) { return file.path.endsWith("/CMakeLists.txt"_L1); });
    return files;
}

// Names every way from a file to a widget header, following our own includes.
class WidgetHunt
{
public:
    explicit WidgetHunt(const SourceTree &tree) : m_tree(tree) {}

    QStringList from(const SourceFile &file)
    {
        m_seen.clear();
        m_found.clear();
        follow(file, file.path);
        return m_found;
    }

private:
    void follow(const SourceFile &file, const QString &way)
    {
        if (m_seen.contains(file.path))
            return;
        m_seen.insert(file.path);
        for (const auto &include : file.includes) {
            if (isWidgetModule(qtModuleOf(include.name)))
                m_found.append(u"%1:%2: <%3> is a widget header"_s.arg(way).arg(include.line).arg(include.name));
            const SourceFile *next = include.quoted ? m_tree.included(include.name) : nullptr;
            if (next != nullptr)
                follow(*next, u"%1 → %2"_s.arg(way, next->path));
        }
    }

    const SourceTree &m_tree;
    QSet<QString> m_seen;
    QStringList m_found;
};

QStringList widgetsIn(const SourceTree &tree, const Target &target, const SourceFile &cmake)
{
    QStringList found;
    for (const QString &word : target.words) {
        if (word == "WIDGETS"_L1 || word.endsWith("Widgets"_L1))
            found.append(broken(cmake, target.line, u"%1 links widgets"_s.arg(target.name)));
        const SourceFile *file = tree.file(cmake.folder() + u'/' + word);
        if (file != nullptr && isCpp(*file))
            found += WidgetHunt(tree).from(*file);
    }
    return found;
}

bool isPlatformFile(const QString &path)
{
    static const QRegularExpression name(uR"(_(unix|windows)\.(cpp|h)$)"_s);
    return path.contains(name);
}

} // namespace

QStringList wrongArrows(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &file : tree.product()) {
        const Zone *zone = zoneOf(file.path);
        for (const auto &include : file.includes) {
            const SourceFile *target = tree.included(include.name);
            const Zone *targetZone = target == nullptr ? nullptr : zoneOf(target->path);
            if (zone != nullptr && targetZone != nullptr && !mayUse(*zone, targetZone->folder))
                found.append(broken(file, include.line, u"includes %1"_s.arg(include.name)));
            else if (include.quoted && target == nullptr)
                found.append(broken(file, include.line, u"%1 is not rooted or not there"_s.arg(include.name)));
        }
    }
    return found;
}

QStringList wrongLinks(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &cmake : cmakeFiles(tree)) {
        const Zone *zone = zoneOf(cmake.path);
        for (const Target &target : targetsOf(cmake)) {
            for (const QString &word : target.words) {
                const QString folder = folderOfTarget(word);
                if (zone != nullptr && !folder.isEmpty() && !mayUse(*zone, folder))
                    found.append(broken(cmake, target.line, u"%1 links %2"_s.arg(target.name, word)));
            }
        }
    }
    return found;
}

QStringList wrongQtModules(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &file : tree.product()) {
        const Zone *zone = zoneOf(file.path);
        for (const auto &include : file.includes) {
            const QString module = qtModuleOf(include.name);
            const bool known = zone == nullptr || module.isEmpty() || zone->qt.contains(u"*"_s);
            if (!known && !zone->qt.contains(module))
                found.append(broken(file, include.line, u"<%1> is of %2"_s.arg(include.name, module)));
        }
    }
    return found;
}

QStringList widgetsInModels(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &cmake : cmakeFiles(tree)) {
        for (const Target &target : targetsOf(cmake)) {
            if (cmake.path.startsWith("src/"_L1) || target.name.endsWith("_model"_L1))
                found += widgetsIn(tree, target, cmake);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList platformCalls(const SourceTree &tree)
{
    static const QRegularExpression macro(
        uR"(\b(Q_OS_\w+|_WIN32|_WIN64|__linux__|__APPLE__|__unix__|_MSC_VER|WIN32_LEAN_AND_MEAN)\b)"_s);
    static const QRegularExpression header(
        uR"(^(unistd|windows|signal|csignal|fcntl|poll|pwd|termios|dlfcn|spawn|io|winsock2|shlobj)(\.h)?$|^sys/|^linux/)"_s);
    QStringList found;
    for (const SourceFile &file : tree.product()) {
        if (!isCpp(file) || isPlatformFile(file.path))
            continue;
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            const auto match = macro.match(file.code[i]);
            if (match.hasMatch())
                found.append(broken(file, static_cast<int>(i) + 1, match.captured()));
        }
        for (const auto &include : file.includes) {
            if (!include.quoted && include.name.contains(header))
                found.append(broken(file, include.line, u"<%1>"_s.arg(include.name)));
        }
    }
    return found;
}

QStringList missingLicences(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &file : tree.everything()) {
        const QString head = file.raw.mid(0, 5).join(u'\n');
        const bool has = head.contains("SPDX-FileCopyrightText: "_L1) &&
                         head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1);
        if (!has)
            found.append(broken(file, 1, u"no SPDX lines"_s));
    }
    return found;
}

QStringList missingReadmes(const SourceTree &tree)
{
    QSet<QString> folders;
    for (const SourceFile &file : tree.product()) {
        if (isCpp(file))
            folders.insert(file.folder());
    }
    QStringList found;
    for (const QString &folder : folders) {
        const QString text = tree.text(folder + "/README.md"_L1).trimmed();
        const qsizetype lines = text.isEmpty() ? 0 : text.count(u'\n') + 1;
        // design §7: the sandbox's README also lists every unconfirmed fact and what it does there
        const bool mayBeLong = folder == "src/sandbox"_L1;
        if (lines < 5 || (lines > 15 && !mayBeLong))
            found.append(u"%1/README.md: %2 lines, wanted 5 to 15"_s.arg(folder).arg(lines));
    }
    found.sort();
    return found;
}

QStringList unknownFolders(const SourceTree &tree)
{
    QStringList found;
    for (const SourceFile &file : tree.product()) {
        if (isCpp(file) && zoneOf(file.path) == nullptr)
            found.append(u"%1 is in no folder of the table"_s.arg(file.path));
    }
    return found;
}

} // namespace tenantry::house
