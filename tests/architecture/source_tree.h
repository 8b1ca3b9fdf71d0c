// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenantry::house {

// One source file, read once: its path from the root, its lines without comments, and what it includes.
struct SourceFile
{
    struct Include
    {
        QString name;
        bool quoted = false; // one of ours; else <…>
        int line = 0;
    };
    QString path;     // "src/net/link.cpp"
    QStringList raw;  // lines as they stand
    QStringList code; // the same lines without comments
    QList<Include> includes;

    QString folder() const;
    QString suffix() const;
};

// Everything below app, src and ui of a checkout (and, for what holds everywhere, tests, cmake and packaging).
class SourceTree
{
public:
    explicit SourceTree(const QString &root);

    const QList<SourceFile> &product() const { return m_product; } // app, src, ui
    const QList<SourceFile> &everything() const { return m_everything; }
    const SourceFile *file(const QString &path) const;
    // "net/link.h" → src/net/link.h, "ui/common/theme.h" → itself; null: not ours
    const SourceFile *included(const QString &name) const;
    bool exists(const QString &path) const;
    QString text(const QString &path) const;

private:
    QString m_root;
    QList<SourceFile> m_everything;
    QList<SourceFile> m_product;
};

} // namespace tenantry::house
