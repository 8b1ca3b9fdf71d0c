#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tenantry and opens it. Without a display: the guided tour under a virtual one, pictures and transcript in
# build/tour/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh

ensure_packages build run
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    mkdir -p build
    cmake --preset release -DTENANTRY_TESTS=OFF >build/configure-release.log 2>&1 || { cat build/configure-release.log; exit 1; }
    cmake --build --preset release
    exec build/release/bin/tenantry "$@"
fi
echo "There is no display here, so Tenantry cannot open its window."
echo "Instead the guided tour drives the real window on a virtual display."
exec bash tests/e2e/tour.sh release
