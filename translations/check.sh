#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The gate: catalogues are in step with the sources and nothing is unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
bash translations/update.sh "$copy" >/dev/null
status=0
for file in translations/tenantry_*.ts; do
    if ! diff -q "$file" "$copy/$(basename "$file")" >/dev/null; then
        echo "$file is not in step with the sources: run translations/update.sh"
        status=1
    fi
done
for file in translations/*.ts; do
    open=$(grep -cE 'type="(unfinished|vanished|obsolete)"' "$file" || true)
    if [ "$open" != 0 ]; then
        echo "$file: $open entries unfinished, vanished or obsolete"
        status=1
    fi
done
exit $status
