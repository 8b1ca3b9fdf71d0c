#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""grid.py BIN_DIR PROFILE [--rounds 5]   the grid of all subscriptions beside DB Browser for SQLite (sqlitebrowser) with
the same rows in a table that holds the grid's columns and nothing else: rows painted, one order, one filter; both seen
from outside, from the key or click until the picture stands (bench_frames), in turn, medians of the ratios round by
round. Then in our own window: 10 000 chosen and a seat added to each, their review and undo; memory (design 11)."""
import argparse
import contextlib
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from figures import HEIGHT, WIDTH, Verdicts, display, last_line, say_load

QUIET = 1500  # ms without a change that end a wait
FOUND = "berg"
COLUMNS = """c.name AS customer, s.name AS product, CASE s.nickname WHEN s.name THEN '' ELSE s.nickname END AS nickname,
s.quantity AS seats, NULL AS assigned, NULL AS can_go_back, s.status_word AS status,
date(s.term_end / 1000, 'unixepoch') AS term_end, s.auto_renew AS renewal, s.billing_word AS billing"""
# Where things stand in a window over the whole screen, by Debian's fonts (fonts-noto-core).
PEER = {"browse": (205, 82), "seats": (497, 155), "filter": (110, 181)}
OURS = {"seats": (679, 182)}


def flat_table(store, path):
    """The rows of the grid in its order, without joins and without anything else to read."""
    table = sqlite3.connect(path)
    table.execute("ATTACH ? AS store", (store,))
    table.execute(f"CREATE TABLE subscriptions AS SELECT {COLUMNS} FROM store.subscriptions AS s "
                  "JOIN store.customers AS c ON c.key = s.customer WHERE s.gone IS NULL ORDER BY c.sort_key, s.key")
    table.commit()
    rows = table.execute("SELECT count(*) FROM subscriptions").fetchone()[0]
    table.close()
    return rows


class Desk:
    """One program in a window over the whole screen; every act is timed until the picture stands."""

    def __init__(self, programs, environment, picture):
        self.frames = [f"{programs}/bench_frames", picture, str(WIDTH), str(HEIGHT)]
        self.environment, self.picture = environment, picture

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True)

    def act(self, *words):
        """xdotool words; ms from its start until the picture changes no more by much."""
        return last_line(self.frames + [str(QUIET), "--event", "xdotool", *map(str, words)], self.environment, 120)

    def click(self, place):
        return self.act("mousemove", *place, "click", "1")

    def settle(self, most=5):
        """Waits until the picture stood still for a second; a blinking caret is not waited for."""
        began = stood = time.monotonic()
        seen = None
        while time.monotonic() - stood < 1 and time.monotonic() - began < most:
            time.sleep(0.1)
            with open(self.picture, "rb") as now:
                picture = now.read()
            if picture != seen:
                seen, stood = picture, time.monotonic()

    @contextlib.contextmanager
    def program(self, command, title, home):
        environment = dict(self.environment, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                           XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home)
        running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            self.window(title)
            yield running
        finally:
            running.terminate()
            try:
                running.wait(20)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()

    def window(self, title):
        for _ in range(300):
            found = self.xdotool("search", "--onlyvisible", "--name", title).stdout.split()
            if not found:
                time.sleep(0.1)
                continue
            self.settle()
            self.xdotool("windowactivate", found[-1])
            self.xdotool("windowmove", found[-1], 0, 0)
            self.xdotool("windowsize", found[-1], WIDTH, HEIGHT - 30)
            return self.settle()
        raise RuntimeError(f"no window “{title}”")


def resident(process):
    """MiB of a process and what it started."""
    kilobytes = 0
    with open(f"/proc/{process}/smaps_rollup") as sums:
        kilobytes += next(int(line.split()[1]) for line in sums if line.startswith("Rss:"))
    with open(f"/proc/{process}/task/{process}/children") as children:
        return kilobytes / 1024 + sum(resident(int(child)) for child in children.read().split())


def keepassxc_at_rest(desk):
    home = tempfile.mkdtemp(prefix="tenantry-bench-")
    try:
        with desk.program(["keepassxc"], "KeePassXC", home) as running:
            return resident(running.pid)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def peer_round(desk, table):
    home = tempfile.mkdtemp(prefix="tenantry-bench-")
    try:
        with desk.program(["sqlitebrowser", "-R", table], "DB Browser for SQLite", home):
            times = {"rows": desk.click(PEER["browse"])["content"]}
            desk.settle()
            times["order"] = desk.click(PEER["seats"])["content"]
            desk.settle()
            desk.xdotool("mousemove", *PEER["filter"], "click", "1")
            desk.settle()
            times["filter"] = desk.act("type", "--delay", "1", FOUND)["content"]
            return times
    finally:
        shutil.rmtree(home, ignore_errors=True)


def our_round(desk, programs, profile):
    home = tempfile.mkdtemp(prefix="tenantry-bench-")
    shutil.copy(f"{profile}/preferences.ini", f"{home}/preferences.ini")  # the order is remembered
    try:
        with desk.program([f"{programs}/tenantry", "--profile", profile, "--memory-secrets"], "Tenantry", home) as running:
            desk.settle()  # the search index is there by then
            times = {"rows": desk.act("key", "ctrl+3")["content"]}
            desk.settle()
            times["order"] = desk.click(OURS["seats"])["content"]
            desk.settle()
            desk.xdotool("key", "ctrl+f")
            desk.settle()
            times["filter"] = desk.act("type", "--delay", "1", FOUND)["content"]
            times["memory"] = resident(running.pid)
            return times
    finally:
        shutil.copy(f"{home}/preferences.ini", f"{profile}/preferences.ini")
        shutil.rmtree(home, ignore_errors=True)


def beside_the_peer(verdicts, programs, profile, table, rounds):
    with display() as (environment, picture):
        desk = Desk(programs, environment, picture)
        pairs = [(our_round(desk, programs, profile), peer_round(desk, table)) for _ in range(rounds + 1)][1:]
    for what, name in (("rows", "rows painted"), ("order", "ordered by seats"), ("filter", f"filter “{FOUND}” typed")):
        ours, peer = [p[0][what] for p in pairs], [p[1][what] for p in pairs]
        verdicts.held(f"grid, {name}, against sqlitebrowser", statistics.median(o / t for o, t in zip(ours, peer)), 0.8,
                      " x", f"ours {statistics.median(ours):.0f} ms, sqlitebrowser {statistics.median(peer):.0f} ms, "
                      f"{rounds} rounds")
    if shutil.which("keepassxc"):
        with display() as (environment, picture):
            desk = Desk(programs, environment, picture)
            empty = statistics.median(keepassxc_at_rest(desk) for _ in range(3))
        memory = statistics.median(p[0]["memory"] for p in pairs)
        verdicts.held("memory with the grid open, ordered and filtered (RSS), against KeePassXC empty", memory / empty, 1.3,
                      " x", f"ours {memory:.0f} MiB, KeePassXC {empty:.0f} MiB")


def in_our_window(verdicts, programs, profile):
    with display() as (environment, _):
        runs = [last_line([f"{programs}/bench_grid", profile], environment) for _ in range(5)]
    times = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    print(f"grid of {times['rows']:.0f} rows: opened in {times['open']:.0f} ms, another order {times['order50']:.0f} ms "
          f"(worst {times['orderWorst']:.0f}), a typed key {times['filter50']:.0f} ms (p95 {times['filter95']:.0f}), put "
          f"into the plan {times['put']:.0f} ms, all of it taken back {times['undoAll']:.0f} ms", flush=True)
    verdicts.held("grid, 10 000 chosen and a seat added to each, every verdict there", times["verdicts"] / 1e3, 1.0, " s")
    verdicts.held("plan of 10 000 changes, review ready", times["review"] / 1e3, 1.0, " s")
    verdicts.held("plan of 10 000 changes, undo of one act", times["undoOne"], 50, " ms")
    print(f"longest gap of the event loop: another order {times['orderGap']:.0f} ms, typing {times['filterGap']:.0f} ms, "
          f"10 000 verdicts {times['verdictsGap']:.0f} ms, review {times['reviewGap']:.0f} ms", flush=True)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("programs")
    ask.add_argument("profile")
    ask.add_argument("--rounds", type=int, default=5)
    args = ask.parse_args()
    programs = os.path.abspath(args.programs)
    verdicts = Verdicts()
    say_load()
    folder = tempfile.mkdtemp(prefix="tenantry-bench-")
    try:
        profile = f"{folder}/profile"
        shutil.copytree(args.profile, profile)
        if shutil.which("sqlitebrowser"):
            rows = flat_table(f"{profile}/store.db", f"{folder}/grid.db")
            print(f"{rows} rows in both", flush=True)
            beside_the_peer(verdicts, programs, profile, f"{folder}/grid.db", args.rounds)
        else:
            print("SKIPPED: sqlitebrowser, the peer of the grid, is not installed")
        in_our_window(verdicts, programs, profile)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return verdicts.status()


if __name__ == "__main__":
    sys.exit(main())
