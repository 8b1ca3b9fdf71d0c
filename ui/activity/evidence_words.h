// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/paper.h"

namespace tenantry {

// What stands on the paper of an evidence pack, in the current language: the change, who did what when, each step with
// its bytes and answer, every file's SHA-256 and, last, that of the manifest.
Paper evidencePaper(const EvidencePack &pack);

} // namespace tenantry
