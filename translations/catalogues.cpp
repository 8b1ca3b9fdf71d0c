// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues themselves are resources; a static library needs one source of its own.
namespace tenantry {
extern const char *const catalogueFolder;
const char *const catalogueFolder = ":/i18n";
} // namespace tenantry
