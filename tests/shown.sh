#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every machine line of an issue's "Shown by" list on one clean commit and prints the table.
# Usage: bash tests/shown.sh 01|02
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh
source packaging/debian-root.sh
case ${1:-} in 01 | 02) ;; *) echo "usage: bash tests/shown.sh 01|02" && exit 2 ;; esac
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
rows() { QT_QPA_PLATFORM=offscreen build/dev/bin/tst_rows && echo "drawn with seed ${commit:0:8}:" && python3 tests/coverage/draw.py "${commit:0:8}" "$@"; }
changes_ci() { python3 tests/e2e/kill_changes.py build/dev/bin --kills 20; }
seats() { LC_ALL=C.UTF-8 build/dev/bin/seat_histories; }
rules() { build/dev/bin/tst_rule_cases | grep -E '^FAIL|Totals'; test "${PIPESTATUS[0]}" = 0; }
renewals() { python3 tests/e2e/renewals_120_days.py build/dev/bin; }
past() { build/dev/bin/tst_storage_past_records | grep -E 'seed|^FAIL|Totals'; test "${PIPESTATUS[0]}" = 0; }
drive() { QT_QPA_PLATFORM=offscreen TENANTRY_TOUR_LANGUAGE=$1 build/dev/bin/seats_drive | grep -E '^QINFO|^FAIL|Totals'; test "${PIPESTATUS[0]}" = 0; }
at_spi_seats() { TENANTRY_STORY=at_spi_seats bash tests/e2e/at_spi.sh dev; }
screens() { mkdir -p build/pictures && QT_QPA_PLATFORM=offscreen TENANTRY_PICTURES=$PWD/build/pictures build/dev/bin/screens --all | grep -E '^QINFO|^FAIL|Totals'; test "${PIPESTATUS[0]}" = 0; }

first_issue() {
    line 2-tests bash tests/run.sh
    line 4-samples samples
    line 5-kills kills_ci
    line 6-arrivals arrivals
    line 8-routes routes
    line 9-rows rows
    line 3-tour bash tests/e2e/tour.sh release en de
    line 3-at-spi at_spi
    line 7-bench bash tests/bench/run.sh filter start sync gaps
    line 2-asan bash tests/run.sh asan
    line 2-clang bash tests/gates.sh clang
    line 1-fresh-root fresh_root
}

# The rows and pain points of seats, renewals, life cycle.
seats_rows="S0-45…53,61 S2-76,107,120…132,138,164…165,197…199,208…218,221…222,226…244,254…282,310…320 S4-4…7,57…72
    C1…10,23…29,33,37…40"

# Its own nine lines; what every commit has to pass (sanitizers, package, a fresh root) is the gates' and the first
# issue's. The soak is tests/soak.sh.
second_issue() {
    line tests bash tests/run.sh
    line 1-rows rows 20 "$seats_rows"
    line 2-changes changes_ci
    line 3-seats seats
    line 4-rules rules
    line 5-renewals renewals
    line 6-past past
    line 7-drive-en drive en
    line 7-drive-de drive de
    line 7-at-spi at_spi_seats
    line 9-screens screens
    line 8-bench bash tests/bench/run.sh grid
}

[ "$1" = 01 ] && first_issue || second_issue
echo
echo "commit $commit"
printf '%s\n' "${table[@]}"
printf '%s\n' "${table[@]}" | grep -q 'DOES NOT HOLD' && exit 1
exit 0
