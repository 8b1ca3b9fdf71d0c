// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory_fake.h"

namespace tenantry::testing {

// A believable small reseller: every status, price source and renewal the tree can show, an advisor, an unread
// customer, a long Romanian name. All invented.
void fillDemo(DirectoryFake &directory);

} // namespace tenantry::testing
