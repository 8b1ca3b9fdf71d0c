#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, installs it with apt in a fresh Debian 12 root and starts it there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh
source packaging/debian-root.sh
ensure_packages build run gates

cmake --preset release -DTENANTRY_TESTS=OFF >/dev/null
cmake --build --preset release | { grep -E 'warning:|error:' || true; }
(cd build/release && cpack -G DEB >cpack.log 2>&1) || { cat build/release/cpack.log; exit 1; }
package=$(ls -t build/release/tenantry_*.deb | head -1)
can_make_root || { echo "SKIPPED: built $(basename "$package"), but this machine lets nobody mount, so no fresh root to install it in"; exit 0; }
root=$(mktemp -d /var/tmp/tenantry-deb.XXXXXX)
trap 'drop_root "$root"' EXIT
make_root "$root"
as_root cp "$package" "$root/tmp/tenantry.deb"
in_root "$root" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/tenantry.deb >/tmp/apt.log 2>&1 || { tail -20 /tmp/apt.log; exit 1; }'
in_root "$root" tenantry --version
in_root "$root" tenantryctl --version
# It must come up, paint its first window and leave when told to.
in_root "$root" sh -c 'install -d -m 700 /tmp/run && QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp/run tenantry --profile /tmp/profile --quit-after-first-paint'
in_root "$root" sh -c 'tenantryctl sandbox --port 0 --seed demo </dev/null >/tmp/line & pid=$!; for i in 1 2 3 4 5 6 7 8 9 10; do [ -s /tmp/line ] && break; sleep 0.5; done; kill $pid; grep -q partnerCenter /tmp/line'
echo "package $(basename "$package") installed with apt and started in a fresh root"
