#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What Tenantry needs from Debian 12, by purpose. Sourced by the other scripts: ensure_packages build test …
# Installs only what is missing, as root or through sudo.

packages_build=(g++ cmake ninja-build qt6-base-dev libqt6sql6-sqlite qt6-tools-dev qt6-l10n-tools qt6-svg-dev
    qt6-httpserver-dev qt6-websockets-dev libsimdjson-dev qtkeychain-qt6-dev libspdlog-dev libsqlite3-dev libminizip-dev
    libgl-dev libegl-dev)
packages_run=(libsecret-1-0 ca-certificates qt6-qpa-plugins qt6-translations-l10n fonts-noto-core)
packages_test=(xvfb xauth openbox dbus gnome-keyring at-spi2-core python3 python3-gi python3-pyatspi gir1.2-atspi-2.0 xdotool
    imagemagick libboost-dev openssl curl procps git lld)
packages_gates=(clang libclang-rt-dev llvm clang-tidy clang-format codespell debootstrap dpkg-dev)
packages_bench=(nginx-light keepassxc sqlitebrowser)

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "These Debian packages are needed; run as root or install sudo: $*" >&2
        return 1
    fi
}

ensure_packages() {
    local group missing=() name
    for group in "$@"; do
        local -n names="packages_$group"
        for name in "${names[@]}"; do
            dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
        done
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "This is not a Debian system; please install: ${missing[*]}" >&2
        return 1
    fi
    echo "Installing ${#missing[@]} packages from Debian: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
