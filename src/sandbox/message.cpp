// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/message.h"

#include <algorithm>

namespace tenantry::sandbox {

namespace {

auto named(QByteArrayView name)
{
    return [name](const QPair<QByteArray, QByteArray> &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), named(name));
    return found == headers.cend() ? QByteArray() : found->second;
}

bool Request::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.cbegin(), headers.cend(), named(name));
}

QString Request::queryItem(QStringView name) const
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Request::hasQueryItem(QStringView name) const
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    return std::any_of(items.cbegin(), items.cend(),
                       [name](const auto &item) { return item.first.compare(name, Qt::CaseInsensitive) == 0; });
}

void Reply::setHeader(const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(headers.begin(), headers.end(), named(name));
    if (found != headers.end())
        found->second = value;
    else
        headers.append({name, value});
}

} // namespace tenantry::sandbox
