#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The long ones: 200 kills of the process that sends orders, each named point of each writing step at least five times;
# then 200 mixed changes of subscriptions for each of five seeds, 50 kills each.
# Usage: bash tests/soak.sh [preset [seed…]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh
preset=${1:-dev}
ensure_packages build run test
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
cmake --build "build/$preset" --target tenantryctl crash_ctl | { grep -E 'warning:|error:' || true; }
git log -1 --format='commit %h'
seeds=("${@:2}")
[ ${#seeds[@]} -gt 0 ] || seeds=(11 23 37 41 53)
failed=0
python3 tests/e2e/kills.py "build/$preset/bin" --kills 200 || failed=1
python3 tests/e2e/kill_changes.py "build/$preset/bin" --kills 50 --changes 200 --seed "${seeds[@]}" || failed=1
exit $failed
