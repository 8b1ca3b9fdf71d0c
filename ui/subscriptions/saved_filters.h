// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grid_rows.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tenantry {

class Preferences;

// What the grid is narrowed to: what is typed, and the fields.
struct GridWish
{
    QString text;
    GridFilter fields;

    bool isOpen() const { return text.trimmed().isEmpty() && fields == GridFilter(); }
    bool operator==(const GridWish &) const = default;
};

// Wishes a person gave a name to, kept in the preferences as the layouts are. Names differ not by capitals alone.
class SavedFilters
{
public:
    struct Named
    {
        QString name;
        GridWish wish;
        bool operator==(const Named &) const = default;
    };
    explicit SavedFilters(Preferences &preferences);

    const QList<Named> &all() const { return m_filters; } // by name
    const Named *named(const QString &name) const;
    QString nameOf(const GridWish &wish) const;           // empty: none is this
    void save(const QString &name, const GridWish &wish); // instead of one of this name
    void remove(const QString &name);

private:
    void keep();

    Preferences &m_preferences;
    QList<Named> m_filters;
};

} // namespace tenantry
