// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/large_blocks.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace tenantry {

void giveLargeBlocksBack()
{
#ifdef M_MMAP_THRESHOLD
    constexpr int large = 256 * 1024; // bytes; set once, it is no longer moved by what is freed
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

} // namespace tenantry
