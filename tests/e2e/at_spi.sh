#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One whole order, or with TENANTRY_STORY=at_spi_seats more seats, through the accessibility tree: the real program on a virtual display with a window manager, a session
# bus, a keyring and an accessibility bus of its own, in a fresh home. Transcript, a picture of the end and, where
# something was not found, what was on screen go to build/at-spi/. Usage: bash tests/e2e/at_spi.sh [preset]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Ends what it started by itself; the sample company's process goes with the program.
on_desk() {
    local manager bus program status=0
    openbox >/dev/null 2>&1 &
    manager=$!
    until xdotool get_desktop >/dev/null 2>&1; do sleep 0.1; done
    echo | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    /usr/libexec/at-spi-bus-launcher >/dev/null 2>&1 &
    bus=$!
    "$TENANTRY_PROGRAM" >"$TENANTRY_FOLDER/program.log" 2>&1 &
    program=$!
    # Debian's own Python has the bindings, whichever python3 comes first on the path.
    timeout 300 /usr/bin/python3 -W ignore::DeprecationWarning "tests/e2e/$TENANTRY_STORY.py" \
        --folder "$TENANTRY_FOLDER" 2>&1 || status=$?
    import -window root "$TENANTRY_FOLDER/end.png" || true
    kill "$program" 2>/dev/null && wait "$program" || true
    kill "$bus" "$manager" 2>/dev/null || true
    return "$status"
}

if [ "${1:-}" = --on-desk ]; then # within the display and the buses made below
    on_desk
    exit
fi
source packaging/dependencies.sh
preset=${1:-dev}
if [ -z "${TENANTRY_BIN:-}" ]; then # ctest names the folder of programs it has built
    ensure_packages build run test
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
    cmake --build "build/$preset" --target tenantry tenantryctl | { grep -E 'warning:|error:' || true; }
fi
export TENANTRY_PROGRAM=${TENANTRY_BIN:-$PWD/build/$preset/bin}/tenantry
export TENANTRY_STORY=${TENANTRY_STORY:-at_spi}
export TENANTRY_FOLDER=$PWD/build/${TENANTRY_STORY//_/-}
rm -rf "$TENANTRY_FOLDER"
mkdir -p "$TENANTRY_FOLDER"
HOME=$(mktemp -d)
XDG_RUNTIME_DIR=$(mktemp -d)
chmod 700 "$XDG_RUNTIME_DIR"
# The sample company may still be putting its state away when the program has gone.
clear_up() {
    local _
    for _ in {1..50}; do
        rm -rf "$HOME" "$XDG_RUNTIME_DIR" 2>/dev/null && return 0
        sleep 0.1
    done
    return 0
}
trap clear_up EXIT
export HOME XDG_RUNTIME_DIR
unset DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME WAYLAND_DISPLAY
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

xvfb-run -a -s "-screen 0 1366x900x24" dbus-run-session -- bash tests/e2e/at_spi.sh --on-desk \
    2>"$TENANTRY_FOLDER/session.log"
