#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything CI demands beyond the tests. Usage: bash tests/gates.sh [gate …]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh
ensure_packages build run test gates || exit 1

ours() { git ls-files 'app/*' 'ui/*' 'src/*' 'tests/*' | grep -E "$1" || true; }

gate_format() { ours '\.(cpp|h)$' | xargs clang-format --dry-run -Werror; }

gate_spelling() {
    git ls-files | grep -vE '\.(svg|png|ts|csv|pem)$|^LICENSE$|^resources/sandbox/|^tests/fixtures/' |
        xargs codespell --ignore-words tests/codespell-ignore.txt
}

gate_translations() { bash translations/check.sh; }

# After the clang build: its generated headers and precompiled headers serve here too. Files are compiled in groups there;
# a group is looked at when a changed file is in it, and only what stands in changed files and headers is said.
gate_tidy() {
    gate_clang || return 1
    local base changed groups
    base=$(cat tests/.tidy-base)
    if git cat-file -e "$base" 2>/dev/null; then
        changed=$(git diff --name-only --diff-filter=d "$base" -- 'app/*' 'src/*' 'ui/*')
    else
        changed=$(git ls-files 'app/*' 'src/*' 'ui/*') # a shallow copy does not know the commit: everything
    fi
    changed=$(echo "$changed" | grep -E '\.(cpp|h)$' | grep -v _windows.cpp)
    [ -n "$changed" ] || return 0
    groups=$(
        sources=$(echo "$changed" | grep -E '\.cpp$' | sed "s|^|$PWD/|")
        find build/clang/app build/clang/src build/clang/ui -path '*/Unity/*.cxx' -print0 | xargs -0 grep -lF -f <(echo "$sources")
        sed -n 's/^  "file": "\(.*\)",\?$/\1/p' build/clang/compile_commands.json | grep -xF -f <(echo "$sources") # alone
    )
    [ -n "$groups" ] || return 0
    echo "$groups" | xargs -P "$(nproc)" -n 2 clang-tidy -p build/clang --quiet \
        --header-filter="/($(echo "$changed" | sed 's/\./\\./g' | paste -sd'|'))\$" 2>/dev/null
}

gate_sanitizers() { bash tests/run.sh asan; }

gate_clang() {
    cmake --preset clang >/dev/null && cmake --build build/clang 2>&1 | { grep -E 'warning:|error:' || true; }
    cmake --build build/clang >/dev/null
}

gate_core() {
    cmake --preset core >/dev/null && cmake --build build/core 2>&1 | { grep -E 'warning:|error:' || true; }
    cmake --build build/core >/dev/null
}

gate_package() { bash packaging/check-deb.sh; }

status=0
# sanitizers clang tidy core package run by name until all of them were seen to pass on one commit.
for gate in ${@:-format spelling translations}; do
    began=$(date +%s)
    if "gate_$gate"; then verdict=passed; else verdict=FAILED; status=1; fi
    echo "gate $gate: $verdict in $(($(date +%s) - began)) s"
done
exit $status
