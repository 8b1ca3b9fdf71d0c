// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tenantry {

// What is made late stands last for the Tab key. This puts its stops, in their own order, right behind those that
// `before` began with, which must be some and in the same window.
void placeInTabOrder(QWidget *late, QWidget *before);

} // namespace tenantry
