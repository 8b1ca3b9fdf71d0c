// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenantry {

// Scroll areas as assistive technology sees them. Qt 6.4's own answers a question for a child that has just gone (the
// scroll bar, after the page became shorter) by reading past the end of its list: a screen reader walking the window
// while a page changes would end the program. Called once by the window; calling it again changes nothing.
void installAccessibleScrollAreas();

} // namespace tenantry
