// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenantry {

// Large blocks of memory go back to the system as soon as they are free: orders of half a million rows come and go,
// and glibc would keep their room for good once the first one was given back (design §11). Before any thread.
void giveLargeBlocksBack();

} // namespace tenantry
