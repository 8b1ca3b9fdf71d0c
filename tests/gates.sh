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
        find build/asan/app build/asan/src build/asan/ui -path '*/Unity/*.cxx' -print0 | xargs -0 grep -lF -f <(echo "$sources")
        sed -n 's/^  "file": "\(.*\)",\?$/\1/p' build/asan/compile_commands.json | grep -xF -f <(echo "$sources") # alone
    )
    [ -n "$groups" ] || return 0
    echo "$groups" | xargs -P "$(nproc)" -n 2 clang-tidy -p build/asan --quiet \
        --header-filter="/($(echo "$changed" | sed 's/\./\\./g' | paste -sd'|'))\$" 2>/dev/null
}

# Built with clang, so that one build shows both: no warning of the second compiler, nothing found by the sanitizers.
gate_sanitizers() { gate_clang && bash tests/run.sh asan; }

gate_clang() {
    cmake --preset clang >/dev/null && cmake --build build/asan 2>&1 | { grep -E 'warning:|error:' || true; }
    cmake --build build/asan >/dev/null
}

# In the tree of dev: only the two programs differ.
gate_core() {
    local status=0
    cmake --preset core >/dev/null && cmake --build build/dev >/dev/null 2>build/core.log || status=1
    if ldd build/dev/bin/tenantryctl | grep HttpServer; then status=1; fi # what core is there to do without
    [ $status = 0 ] || tail -5 build/core.log
    cmake --preset dev >/dev/null && cmake --build build/dev --target tenantry tenantryctl >/dev/null
    return $status
}

gate_package() { bash packaging/check-deb.sh; }

status=0
for gate in ${@:-format spelling translations core sanitizers tidy package}; do
    began=$(date +%s)
    if "gate_$gate"; then verdict=passed; else verdict=FAILED; status=1; fi
    echo "gate $gate: $verdict in $(($(date +%s) - began)) s"
done
exit $status
