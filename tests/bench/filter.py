#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""filter.py BIN_DIR PROFILE   key event -> filtered rows painted, in the program's own window: with 100 000 customers
alone and with PROFILE (100 000 customers, 500 000 subscriptions), beside a plain scan of the same texts (design 11)."""
import os
import shutil
import subprocess
import sys
import tempfile

from figures import Verdicts, display, last_line, say_load


def measured(verdicts, what, words, environment, budget):
    figures = last_line(words, environment)
    verdicts.held(f"filter, {what}, p95", figures["p95"], budget, " ms",
                  f"p50 {figures['p50']:.1f} ms, worst {figures['worst']:.1f} ms, {figures['keys']} key events, "
                  f"{figures['inKey95']:.1f} ms of the p95 in the key event, processor p95 {figures['cpu95']:.1f} ms, "
                  f"ratio to a plain folded scan of {figures['texts']} texts "
                  f"{figures['p95'] / figures['scan50']:.2f} ({figures['scan50']:.1f} ms)")
    if figures["keys"] < 100:
        raise RuntimeError("too few key events")


def main():
    programs, profile = os.path.abspath(sys.argv[1]), sys.argv[2]
    verdicts = Verdicts()
    folder = tempfile.mkdtemp(prefix="tenantry-bench-")
    say_load()
    try:
        alone = f"{folder}/alone"
        subprocess.run([f"{programs}/bench_profile", alone, "100000", "0"], check=True, stdout=subprocess.DEVNULL)
        with display() as (environment, _):
            measured(verdicts, "100 000 customers", [f"{programs}/bench_filter", alone], environment, 16)
            measured(verdicts, "100 000 customers and 500 000 subscriptions", [f"{programs}/bench_filter", profile],
                     environment, 33)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return verdicts.status()


if __name__ == "__main__":
    sys.exit(main())
