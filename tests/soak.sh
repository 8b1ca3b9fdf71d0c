#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The long ones: 200 kills of the sending process, each named point of each writing step at least five times.
# Usage: bash tests/soak.sh [preset]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh
preset=${1:-dev}
ensure_packages build run test
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
cmake --build "build/$preset" --target tenantryctl crash_ctl | { grep -E 'warning:|error:' || true; }
git log -1 --format='commit %h'
exec python3 tests/e2e/kills.py "build/$preset/bin" --kills 200
