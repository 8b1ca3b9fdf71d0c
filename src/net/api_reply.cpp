// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/api_reply.h"

namespace tenantry {

QByteArray ApiReply::contentType() const
{
    const QByteArray value = headers.value(QByteArrayLiteral("content-type"));
    const auto end = value.indexOf(';');
    return (end < 0 ? value : value.left(end)).trimmed().toLower();
}

} // namespace tenantry
