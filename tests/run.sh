#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs every test. Usage: bash tests/run.sh [dev|asan|release]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh
preset=${1:-dev}

ensure_packages build run test
[ "$preset" = asan ] && ensure_packages gates
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
chmod 700 "$XDG_RUNTIME_DIR"
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:abort_on_error=0}
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$PWD/tests/lsan.txt:print_suppressions=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}

mkdir -p build
cmake --preset "$preset" >build/configure-"$preset".log 2>&1 || { cat build/configure-"$preset".log; exit 1; }
cmake --build "build/$preset" 2>&1 | { grep -E 'warning:|error:|FAILED|undefined reference' || true; }
cmake --build "build/$preset" >/dev/null
began=$(date +%s)
status=0
ctest --test-dir "build/$preset" --output-on-failure -j "$(nproc)" >build/ctest-"$preset".log 2>&1 || status=$?
[ "$status" = 0 ] || grep -vE '^ +(Start|[0-9]+/)|Passed' build/ctest-"$preset".log | tail -400
programs=$(grep -cE '^ *[0-9]+/[0-9]+ Test' build/ctest-"$preset".log || true)
grep -E 'tests passed|tests failed' build/ctest-"$preset".log || true
# Every Qt Test program ends with its own totals; added up they count test functions and data rows.
python3 - "build/$preset/Testing/Temporary/LastTest.log" <<'PY'
import re, sys
passed = failed = skipped = 0
for line in open(sys.argv[1], encoding="utf-8", errors="replace"):
    m = re.match(r"Totals: (\d+) passed, (\d+) failed, (\d+) skipped", line)
    if m:
        p, f, s = map(int, m.groups()); passed += p; failed += f; skipped += s
print(f"test functions and rows: {passed} passed, {failed} failed, {skipped} skipped")
PY
echo "$preset: $programs test programs in $(($(date +%s) - began)) s"
exit "$status"
