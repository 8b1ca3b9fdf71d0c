#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""start.py BIN_DIR PROFILE [--rounds 7]   start -> rows painted and memory at rest with PROFILE, in turn with our own
empty profile and with KeePassXC started empty, seen from outside: in the picture of an X server (bench_frames).
Ours counts until the rows stand, KeePassXC until its first frame. Medians of the ratios round by round (design 11)."""
import argparse
import os
import shutil
import statistics
import sys
import tempfile

from figures import HEIGHT, WIDTH, Verdicts, display, last_line, say_load

QUIET = 1200  # ms without a change that end a start
READY = 6000  # ms, so that the filter's index is there by then


def can_drop():
    try:
        with open("/proc/sys/vm/drop_caches", "w") as caches:
            caches.write("3")
        return True
    except OSError:
        return False


class Starts:
    def __init__(self, programs, profile, environment, picture):
        self.watch = [f"{programs}/bench_frames", picture, str(WIDTH), str(HEIGHT)]
        self.ours = f"{programs}/tenantry"
        self.profile, self.environment = profile, environment

    def run(self, what, cold=False, quiet=QUIET):
        home = tempfile.mkdtemp(prefix="tenantry-bench-")
        environment = dict(self.environment, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                           XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home)
        command = {"ours": [self.ours, "--profile", self.profile], "empty": [self.ours, "--profile", home + "/profile"],
                   "keepassxc": ["keepassxc"]}[what]
        try:
            if cold:
                os.sync()
                can_drop()
            return last_line(self.watch + [str(quiet), "--"] + command, environment, 120)
        finally:
            shutil.rmtree(home, ignore_errors=True)


def median_ratio(pairs):
    return statistics.median(ours / other for ours, other in pairs)


def cold_start(starts, verdicts, rounds):
    if not can_drop():
        print("cold start: left out, the page cache cannot be dropped here")
        return
    pairs = [(starts.run("ours", True)["content"], starts.run("keepassxc", True)["first"]) for _ in range(rounds)]
    verdicts.held("start to rows painted, cold, against KeePassXC empty", median_ratio(pairs), 1.0, " x",
                  f"ours {statistics.median(p[0] for p in pairs):.0f} ms, "
                  f"KeePassXC {statistics.median(p[1] for p in pairs):.0f} ms, {rounds} pairs")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("programs")
    ask.add_argument("profile")
    ask.add_argument("--rounds", type=int, default=7)
    args = ask.parse_args()
    if not shutil.which("keepassxc"):
        print("SKIPPED: KeePassXC, the peer for start and memory, is not installed")
        return 0
    verdicts = Verdicts()
    say_load()
    with display() as (environment, picture):
        starts = Starts(os.path.abspath(args.programs), os.path.abspath(args.profile), environment, picture)
        rounds = [{what: starts.run(what) for what in ("ours", "keepassxc", "empty")} for _ in range(args.rounds + 1)]
        rounds = rounds[1:]  # the first one warms up
        rows = [r["ours"]["content"] for r in rounds]
        peer = [r["keepassxc"]["first"] for r in rounds]
        empty = [r["empty"]["content"] for r in rounds]
        note = (f"ours {statistics.median(rows):.0f} ms, KeePassXC {statistics.median(peer):.0f} ms, "
                f"our empty profile {statistics.median(empty):.0f} ms, {args.rounds} rounds")
        verdicts.held("start to rows painted, against KeePassXC empty", median_ratio(zip(rows, peer)), 0.8, " x", note)
        verdicts.held("start to rows painted, against our empty profile", median_ratio(zip(rows, empty)), 1.1, " x")
        rest = [{what: starts.run(what, quiet=READY) for what in ("ours", "keepassxc")} for _ in range(3)]
        ready = statistics.median(r["ours"]["last"] - r["ours"]["content"] for r in rest) / 1e3
        if ready == 0:
            raise RuntimeError("the filter was not ready in time to be seen")
        verdicts.held("filter ready after the rows", ready, 2.0, " s")
        memory = [(r["ours"]["rss"], r["keepassxc"]["rss"]) for r in rest]
        verdicts.held("memory at rest (RSS), against KeePassXC empty", median_ratio(memory), 1.3, " x",
                      f"ours {statistics.median(m[0] for m in memory):.0f} MiB, "
                      f"KeePassXC {statistics.median(m[1] for m in memory):.0f} MiB; PSS "
                      f"{statistics.median(r['ours']['pss'] for r in rest):.0f} and "
                      f"{statistics.median(r['keepassxc']['pss'] for r in rest):.0f} MiB")
        cold_start(starts, verdicts, 3)
    return verdicts.status()


if __name__ == "__main__":
    sys.exit(main())
