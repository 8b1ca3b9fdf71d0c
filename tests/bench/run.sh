#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Benchmarks (speed budgets of the design), each beside a named reference in the same run; fails when a budget does not
# hold. Usage: bash tests/bench/run.sh [filter start sync gaps grid]. Worth its figures only on a machine with nothing else to do.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/dependencies.sh
ensure_packages build run test bench || exit 1
cmake --preset release -DTENANTRY_TESTS=ON >/dev/null || exit 1
cmake --build --preset release --target tenantry tenantryctl bench_profile bench_filter bench_frames bench_sync \
    bench_gaps bench_grid | { grep -E 'warning:|error:|FAILED' || true; }
[ "${PIPESTATUS[0]}" = 0 ] || exit 1
bin=build/release/bin
status=0
store=$(mktemp -d)/profile
trap 'rm -rf "$(dirname "$store")"' EXIT
echo "making a store of 100 000 customers and 500 000 subscriptions"
"$bin/bench_profile" "$store" 100000 500000 || exit 1
[ $# -gt 0 ] || set -- filter start sync gaps grid
for what in "$@"; do
    echo "--- $what"
    case $what in
    filter) python3 tests/bench/filter.py "$bin" "$store" || status=1 ;;
    start) python3 tests/bench/start.py "$bin" "$store" || status=1 ;;
    sync) python3 tests/bench/sync.py "$bin" || status=1 ;;
    gaps) python3 tests/bench/gaps.py "$bin" || status=1 ;;
    grid) python3 tests/bench/grid.py "$bin" "$store" || status=1 ;;
    *) echo "no such benchmark" >&2 && status=2 ;;
    esac
done
exit $status
