// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/all_routes.h"

#include "sandbox/agreements.h"
#include "sandbox/audit.h"
#include "sandbox/cart_routes.h"
#include "sandbox/catalog_routes.h"
#include "sandbox/coterm.h"
#include "sandbox/customers.h"
#include "sandbox/licences.h"
#include "sandbox/order_routes.h"
#include "sandbox/price_sheet.h"
#include "sandbox/profiles.h"
#include "sandbox/subscription_update.h"
#include "sandbox/subscriptions.h"
#include "sandbox/transitions.h"
#include "sandbox/validations.h"

namespace tenantry::sandbox {

QList<Route> apiRoutes()
{
    return customerRoutes() + cotermRoutes() + subscriptionRoutes() + subscriptionUpdateRoutes() + licenceRoutes() +
           transitionRoutes() + auditRoutes() + profileRoutes() + validationRoutes() + agreementRoutes() +
           catalogRoutes() + cartRoutes() + orderRoutes() + priceSheetRoutes();
}

} // namespace tenantry::sandbox
