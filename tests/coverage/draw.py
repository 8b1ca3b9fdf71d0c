#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""draw.py SEED [N [ROWS]]   draws N (10) rows that have a test, from rows.md, the same for the same seed.
ROWS keeps to some of them: "S0-45…53,61 S2-76,107 C1…10"."""
import os, random, re, sys


def spelled_out(spec):
    """The ids that "S0-45…53,61 C1…10" stands for."""
    ids = set()
    for part in spec.split():
        prefix, numbers = re.match(r"(S\d-|C)(.*)$", part).groups()
        for span in numbers.split(","):
            first, _, last = span.partition("…")
            ids |= {f"{prefix}{number}" for number in range(int(first), int(last or first) + 1)}
    return ids


wanted = spelled_out(sys.argv[3]) if len(sys.argv) > 3 else None
rows = []
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "rows.md"), encoding="utf-8") as table:
    for line in table:
        found = re.match(r"\| (S\d-\d+|C\d+) \| tested \| (.*?) \|", line)
        if found and (found[1] in wanted if wanted else found[1].startswith("S")):
            rows.append(found.groups())
for row, test in random.Random(sys.argv[1]).sample(rows, int(sys.argv[2]) if len(sys.argv) > 2 else 10):
    print(f"{row}: {test}")
