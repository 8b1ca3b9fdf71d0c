// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace tenantry::house {

using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isSource(const QString &path)
{
    static const QStringList suffixes{u"cpp"_s, u"h"_s, u"txt"_s, u"cmake"_s, u"sh"_s, u"py"_s, u"sql"_s};
    const QFileInfo file(path);
    const bool cmakeText = file.suffix() != "txt"_L1 || file.fileName() == "CMakeLists.txt"_L1;
    return suffixes.contains(file.suffix()) && cmakeText;
}

// Comments go, line numbers stay. Good enough for our own formatted code: no quote of ours holds "//" or "/*" next to
// anything these rules look for.
QStringList withoutComments(const QString &text)
{
    static const QRegularExpression line(u"(?<!:)//[^\n]*"_s);
    static const QRegularExpression block(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    qsizetype from = 0;
    for (auto match = block.match(code, from); match.hasMatch(); match = block.match(code, from)) {
        const QString lines(match.captured().count(u'\n'), u'\n');
        code.replace(match.capturedStart(), match.capturedLength(), lines);
        from = match.capturedStart();
    }
    return code.remove(line).split(u'\n');
}

QList<SourceFile::Include> includesOf(const QStringList &code)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<SourceFile::Include> includes;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const auto match = include.match(code[i]);
        if (match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == u'"', static_cast<int>(i) + 1});
    }
    return includes;
}

SourceFile read(const QString &root, const QString &path)
{
    SourceFile file;
    file.path = QDir(root).relativeFilePath(path);
    const QString text = contents(path);
    file.raw = text.split(u'\n');
    const bool isCpp = path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
    file.code = isCpp ? withoutComments(text) : file.raw;
    if (isCpp)
        file.includes = includesOf(file.code);
    return file;
}

} // namespace

QString SourceFile::folder() const
{
    return path.left(path.lastIndexOf(u'/'));
}

QString SourceFile::suffix() const
{
    return QFileInfo(path).suffix();
}

SourceTree::SourceTree(const QString &root) : m_root(root)
{
    for (const QString &top : {u"app"_s, u"src"_s, u"ui"_s, u"tests"_s, u"cmake"_s, u"packaging"_s}) {
        QDirIterator files(QDir(root).filePath(top), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (isSource(path) && !path.contains("/fixtures/"_L1))
                m_everything.append(read(root, path));
        }
    }
    std::sort(m_everything.begin(), m_everything.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    for (const SourceFile &file : m_everything) {
        const QString top = file.path.section(u'/', 0, 0);
        if (top == "app"_L1 || top == "src"_L1 || top == "ui"_L1)
            m_product.append(file);
    }
}

const SourceFile *SourceTree::file(const QString &path) const
{
    const auto found =
        std::find_if(m_product.begin(), m_product.end(), [&path](const SourceFile &each) { return each.path == path; });
    return found == m_product.end() ? nullptr : &*found;
}

const SourceFile *SourceTree::included(const QString &name) const
{
    const SourceFile *inSrc = file("src/"_L1 + name);
    return inSrc != nullptr ? inSrc : file(name);
}

bool SourceTree::exists(const QString &path) const
{
    return QFileInfo::exists(QDir(m_root).filePath(path));
}

QString SourceTree::text(const QString &path) const
{
    return contents(QDir(m_root).filePath(path));
}

} // namespace tenantry::house
