// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

namespace tenantry::sandbox {

namespace {

bool matchSegment(QStringView pattern, QStringView segment, QStringList &captures)
{
    const auto open = pattern.indexOf(u'{');
    if (open < 0)
        return pattern.compare(segment, Qt::CaseInsensitive) == 0;
    const auto before = pattern.first(open);
    const auto after = pattern.sliced(pattern.indexOf(u'}') + 1);
    if (segment.size() <= before.size() + after.size() || !segment.startsWith(before, Qt::CaseInsensitive) ||
        !segment.endsWith(after, Qt::CaseInsensitive))
        return false;
    captures.append(segment.sliced(before.size(), segment.size() - before.size() - after.size()).toString());
    return true;
}

bool matchPath(const QString &pattern, const QString &path, QStringList &captures)
{
    const auto wanted = QStringView(pattern).split(u'/');
    auto given = QStringView(path).split(u'/');
    if (given.size() > 2 && given.last().isEmpty())
        given.removeLast(); // a closing slash changes nothing
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!matchSegment(wanted.at(i), given.at(i), captures))
            return false;
    }
    return true;
}

} // namespace

void Router::add(Route route)
{
    m_routes.append(std::move(route));
}

void Router::add(const QList<Route> &routes)
{
    m_routes.append(routes);
}

Router::Match Router::find(const QByteArray &method, const QString &path) const
{
    Match match;
    for (const auto &route : m_routes) {
        QStringList captures;
        if (!matchPath(route.pattern, path, captures))
            continue;
        if (route.method == method)
            return {&route, captures, {}};
        match.otherMethods.append(route.method);
    }
    return match;
}

} // namespace tenantry::sandbox
