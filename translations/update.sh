#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the catalogues in step with the sources. New strings come out as unfinished and are then translated by hand.
# Usage: bash translations/update.sh [FOLDER with the .ts files]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-translations}
lupdate=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
common=(-silent -no-obsolete -locations none -I . -I src -extensions cpp,h app ui src)
"$lupdate" "${common[@]}" -pluralonly -source-language en_GB -target-language en_GB -ts "$folder/tenantry_en.ts"
for language in ro:ro_RO it:it_IT de:de_DE; do
    "$lupdate" "${common[@]}" -source-language en_GB -target-language "${language#*:}" \
        -ts "$folder/tenantry_${language%:*}.ts"
done
