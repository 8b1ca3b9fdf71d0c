// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

// A number for an identity, kept beside it in store.db: an index over numbers is a third of the size of one over the
// identities and quicker to make and to search. Two identities may share one, so the identity itself is always compared
// as well. Must never change: files of users hold it.
qint64 idHash(const QString &id);

} // namespace tenantry
