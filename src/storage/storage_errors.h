// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/error.h"

#include <utility>

namespace tenantry {

// subject: the path, table or schema step it is about.
inline Error storageError(Error::Kind kind, QString subject, QString detail, QString code = {})
{
    Error error;
    error.kind = kind;
    error.subject = std::move(subject);
    error.detail = std::move(detail);
    error.code = std::move(code);
    return error;
}

} // namespace tenantry
