#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Stands where the sample company's program is started, but names a sandbox that runs already, in another process.
cat "$TENANTRY_SANDBOX_LINE"
exec cat >/dev/null
