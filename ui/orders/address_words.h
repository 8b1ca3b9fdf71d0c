// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/order_desk.h"
#include "ui/common/tone.h"

namespace tenantry {

StatusWord addressAskingWord();
StatusWord addressVerdictWord(const AddressCheck &check); // the provider's opinion; never blocks
QString addressLine(const Address &address);              // one line

} // namespace tenantry
