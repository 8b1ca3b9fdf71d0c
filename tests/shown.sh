#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every machine line of an issue's "Shown by" list on one clean commit and prints the table.
# Usage: bash tests/shown.sh 01
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh
source packaging/debian-root.sh
[ "${1:-}" = 01 ] || { echo "usage: bash tests/shown.sh 01"; exit 2; }
ensure_packages build run test gates bench || exit 1
[ -z "$(git status --porcelain)" ] || { echo "The tree is not clean; this is shown on one commit."; exit 2; }
commit=$(git rev-parse HEAD)
out=build/shown
mkdir -p "$out"
rm -f "$out"/*.log
table=()

line() { # line NAME COMMAND…
    local name=$1 began verdict
    shift
    began=$(date +%s)
    if "$@" >"$out/$name.log" 2>&1; then verdict=holds; else verdict="DOES NOT HOLD"; fi
    table+=("$(printf '%-22s %-14s %5d s  %s' "$name" "$verdict" $(($(date +%s) - began)) "$(tail -1 "$out/$name.log" | cut -c1-110)")")
    echo "${table[-1]}"
}

fresh_root() {
    local root status=0
    root=$(mktemp -d /var/tmp/tenantry-fresh.XXXXXX)
    make_root "$root" || return 1
    git clone -q "$PWD" "$root/root/tenantry" || status=1
    in_root "$root" sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends git >/dev/null 2>&1' || status=1
    [ $status = 0 ] && { in_root "$root" sh -c 'cd /root/tenantry && bash packaging/run.sh' || status=1; }
    [ $status = 0 ] && { in_root "$root" sh -c 'cd /root/tenantry && bash tests/run.sh' || status=1; }
    drop_root "$root"
    [ $status = 0 ] && echo "both README commands passed from nothing"
    return $status
}

samples() { QT_QPA_PLATFORM=offscreen build/dev/bin/tst_documented_samples -v1 | grep -E '^QDEBUG|samples:|skipped|Totals|^FAIL' ; test "${PIPESTATUS[0]}" = 0; }
arrivals() { QT_QPA_PLATFORM=offscreen build/dev/bin/tst_write_once | grep -E '^PASS|^FAIL|Totals'; test "${PIPESTATUS[0]}" = 0; }
kills_ci() { python3 tests/e2e/kills.py build/dev/bin --kills 20; }
at_spi() { bash tests/e2e/at_spi.sh dev; }
routes() { BUILD_DIR=build/dev bash tests/sandbox_routes.sh; }
rows() { QT_QPA_PLATFORM=offscreen build/dev/bin/tst_rows && echo "drawn with seed ${commit:0:8}:" && python3 tests/coverage/draw.py "${commit:0:8}"; }

line 2-tests bash tests/run.sh
line 4-samples samples
line 5-kills kills_ci
line 6-arrivals arrivals
line 8-routes routes
line 9-rows rows
line 3-tour bash tests/e2e/tour.sh release en de
line 3-at-spi at_spi
line 7-bench bash tests/bench/run.sh
line 2-asan bash tests/run.sh asan
line 2-clang bash tests/gates.sh clang
line 1-fresh-root fresh_root
echo
echo "commit $commit"
printf '%s\n' "${table[@]}"
printf '%s\n' "${table[@]}" | grep -q 'DOES NOT HOLD' && exit 1
exit 0
