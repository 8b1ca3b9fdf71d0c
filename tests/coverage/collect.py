#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""collect.py   finds the requirement rows that test functions name, in the function's name (S0_14) or in a comment at it
(S0-14), and writes them into rows.md: a row with a test becomes "tested"; the rest of the table stays as it is."""
import os, re, collections

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
FUNCTION = re.compile(r"^\s*(?:void|static void|def)\s+(?:\w+::)?(\w+)\s*\(")


def expand(text):
    for seed, first, last in re.findall(r"\bS(\d)[-_](\d+)(?:\s*(?:…|\.\.\.|–|to)\s*(?:S\d[-_])?(\d+))?", text):
        for number in range(int(first), int(last or first) + 1):
            yield f"S{seed}-{number}"
    for seed, numbers in re.findall(r"\bS(\d)-((?:\d+, )+\d+)", text):
        for number in numbers.split(", "):
            yield f"S{seed}-{number}"


def collect():
    named = collections.defaultdict(list)
    for folder, _, files in os.walk(TESTS):
        for name in sorted(files):
            if not re.search(r"\.(cpp|py|sh)$", name) or folder == HERE:
                continue
            waiting = []
            current = None
            for line in open(os.path.join(folder, name), encoding="utf-8"):
                found = FUNCTION.match(line)
                if found:
                    current = found.group(1)
                    for row in list(expand(current.replace("_S", " S"))) + waiting:
                        named[row].append((os.path.splitext(name)[0], current))
                    waiting = []
                elif "//" in line or line.lstrip().startswith("#"):
                    comment = line.split("//", 1)[-1]
                    rows = list(expand(comment))
                    if line.startswith("        ") and current:
                        for row in rows:
                            named[row].append((os.path.splitext(name)[0], current))
                    else:
                        waiting += rows
    return named


def main():
    named = collect()
    path = os.path.join(HERE, "rows.md")
    lines = []
    for line in open(path, encoding="utf-8"):
        found = re.match(r"\| (S\d-\d+) \| ([\w ]+) \| (.*) \|$", line)
        if found and found.group(1) in named:
            tests = list(dict.fromkeys(named[found.group(1)]))[:3]
            line = f"| {found.group(1)} | tested | {', '.join(f'`{file}: {test}`' for file, test in tests)} |\n"
        lines.append(line)
    open(path, "w", encoding="utf-8").writelines(lines)
    print(sum(" | tested | " in line for line in lines), "rows tested")


if __name__ == "__main__":
    main()
