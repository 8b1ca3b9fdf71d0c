#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Benchmarks, each a ratio against a named reference in the same run. Usage: bash tests/bench/run.sh [filter start sync gaps]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/dependencies.sh
ensure_packages build run test bench || exit 1
cmake --preset release -DTENANTRY_TESTS=ON >/dev/null || exit 1
cmake --build --preset release | { grep -E 'warning:|error:' || true; }
bin=build/release/bin
status=0
store=$(mktemp -d)/profile
trap 'rm -rf "$(dirname "$store")"' EXIT
echo "making a store of 100 000 customers and 500 000 subscriptions"
"$bin/bench_profile" "$store" 100000 500000 || exit 1
for what in ${@:-filter start sync gaps}; do
    echo "--- $what"
    case $what in
    filter) python3 tests/bench/filter.py "$bin" "$store" || status=1 ;;
    start) python3 tests/bench/start.py "$bin" "$store" || status=1 ;;
    sync) python3 tests/bench/sync.py "$bin" || status=1 ;;
    gaps) python3 tests/bench/gaps.py "$bin" || status=1 ;;
    esac
done
exit $status
