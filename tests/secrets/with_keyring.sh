#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the keyring test against a real keyring, first unlocked, then locked, on a bus and in a home made for it.
# Where the programs for that are missing, the test says so and skips.
set -eu
test=$1
if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
    exec "$test"
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
chmod 700 "$home"
# The password of the keyring comes as one line; nothing at all would leave it locked.
export TENANTRY_KEYRING=unlocked
dbus-run-session -- sh -c 'echo | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "$0"' "$test"
export TENANTRY_KEYRING=locked
dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "$0"' "$test"
