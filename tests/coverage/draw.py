#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""draw.py SEED [N]   draws N (10) rows that have a test, from rows.md, the same for the same seed."""
import os, random, re, sys

rows = []
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "rows.md"), encoding="utf-8") as table:
    for line in table:
        found = re.match(r"\| (S\d-\d+) \| tested \| (.*?) \|", line)
        if found:
            rows.append(found.groups())
for row, test in random.Random(sys.argv[1]).sample(rows, int(sys.argv[2]) if len(sys.argv) > 2 else 10):
    print(f"{row}: {test}")
