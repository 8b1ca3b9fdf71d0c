// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the interfaces of this folder one translation unit, so that their meta objects exist once for services and
// screens alike.
#include "services/api/accounts.h"
#include "services/api/activity_log.h"
#include "services/api/as_of.h"
#include "services/api/bulk_changes.h"
#include "services/api/connection_status.h"
#include "services/api/customer_directory.h"
#include "services/api/evidence.h"
#include "services/api/licence_pool.h"
#include "services/api/order_desk.h"
#include "services/api/plan_desk.h"
#include "services/api/preferences.h"
#include "services/api/price_lists.h"
#include "services/api/profile_care.h"
#include "services/api/renewal_board.h"
#include "services/api/subscription_grid.h"
#include "services/api/sync_control.h"
#include "services/api/transition_desk.h"
