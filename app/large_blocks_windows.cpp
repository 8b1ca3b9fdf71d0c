// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/large_blocks.h"

namespace tenantry {

void giveLargeBlocksBack() {} // its heap does so by itself

} // namespace tenantry
