#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The guided tour: drives the real window on a virtual display through a first day with the sample company. Pictures and
# a transcript go to build/tour/. Usage: bash tests/e2e/tour.sh [preset] [language …]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/dependencies.sh
preset=${1:-release}
shift || true
bin=${TENANTRY_BIN:-$PWD/build/$preset/bin}
folder=${TENANTRY_TOUR_FOLDER:-$PWD/build/tour}
if [ -z "${TENANTRY_BIN:-}" ]; then # ctest names the folder of programs it has built
    ensure_packages build run test
    [ -f "build/$preset/build.ninja" ] && grep -q 'TENANTRY_TESTS:BOOL=ON' "build/$preset/CMakeCache.txt" ||
        cmake --preset "$preset" -DTENANTRY_TESTS=ON >/dev/null
    cmake --build "build/$preset" --target tour tenantryctl | { grep -E 'warning:|error:' || true; }
fi
rm -rf "$folder"
mkdir -p "$folder"
status=0
for language in ${@:-en de}; do
    home=$(mktemp -d)
    runtime=$(mktemp -d)
    chmod 700 "$runtime"
    HOME=$home XDG_RUNTIME_DIR=$runtime DBUS_SESSION_BUS_ADDRESS=disabled: QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 \
        TENANTRY_TOUR_LANGUAGE=$language TENANTRY_TOUR_FOLDER=$folder \
        xvfb-run -a -s "-screen 0 1366x768x24" sh -c 'openbox >/dev/null 2>&1 & sleep 0.7; exec "$0"' \
        "$bin/tour" >"$folder/test-$language.log" 2>&1 || status=1
    grep -E 'Totals:|FAIL' "$folder/test-$language.log" || true
    rm -rf "$home" "$runtime"
done
[ "$status" = 0 ] || tail -40 "$folder"/test-*.log
echo "pictures and transcripts: ${folder#"$PWD/"}/ ($(ls "$folder"/*.png 2>/dev/null | wc -l) pictures)"
exit $status
