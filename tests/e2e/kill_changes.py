#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill_changes.py BIN_DIR --kills N [--changes N] [--seed S]

Makes mixed changes of subscriptions offline, sends them, and ends the sending process by SIGKILL at named moments, with
the sandbox provider in another process, half of the runs forgetful of request ids, and with faults on the way. Some
changes the provider refuses, some were overtaken, done already or changed in another member underneath. After each kill
the process is started again and must bring its changes to their ends by itself. Prints the hit table and how the
changes ended; a double is a second effect at the provider for one change. Each arriving body is compared by the
provider with the resource as it reads at that instant, and each stored one with what was read before it."""
import argparse, json, os, random, shutil, sqlite3, sys, tempfile, time
from collections import Counter

from change_wishes import MEMBERS, draw_wishes, forbidden_wishes, moment, name_of, prepare, usable
from sandbox_books import Books
from two_processes import OWN_POINTS, SEEN_POINTS, Client, Sandbox, kill_as_seen, kill_inside

POINTS = OWN_POINTS + SEEN_POINTS
WRITE, UPDATE = "subscription.write", "subscriptions.update"
FAULTS = [("cut-before-effect", {}), ("cut-after-effect", {}), ("unauthorized", {}), ("throttled", {"retryAfter": 1}),
          ("error", {"status": 500}), ("error-after-effect", {"status": 500}), ("latency", {"ms": 300}),
          ("truncated", {}), ("malformed", {})]


class Ledger:
    """What the client kept, read while no client runs."""

    def __init__(self, client):
        self.path = f"{client.profile}/ledger.db"

    def rows(self, question):
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        try:
            return connection.execute(question).fetchall()
        finally:
            connection.close()

    def states(self):
        """(kind, subscription) -> state, park reason, detail"""
        found = {}
        for kind, payload, state, reason, detail in self.rows(
                "SELECT kind, payload, state, park_reason, detail FROM intents WHERE kind LIKE 'subscription.%'"):
            found[(kind.split(".")[1], json.loads(payload)["subscription"])] = (state, reason, detail)
        return found

    def pending(self):
        return [key for key, value in self.states().items() if value[0] in ("queued", "running")]

    def running(self):
        return [key for key, value in self.states().items() if value[0] == "running"]

    def sent_bodies(self):
        """(kind, subscription), what was read, what was sent"""
        for kind, payload, facts, sent in self.rows(
                "SELECT i.kind, i.payload, i.facts, s.sent_bytes FROM intents i JOIN steps s ON s.intent = i.key "
                f"WHERE s.kind = '{WRITE}' AND s.sent_route LIKE 'PATCH%' AND length(s.sent_bytes) > 0"):
            yield ((kind.split(".")[1], json.loads(payload)["subscription"]),
                   json.loads(json.loads(facts)["resource"]), json.loads(sent))


def differing(read, sent):
    return {name for name in read.keys() | sent.keys() if read.get(name) != sent.get(name)}


class Half:
    """One sandbox, one profile, half of the changes and half of the kills."""

    def __init__(self, args, draw, forgetful, hits, problems):
        self.draw, self.forgetful, self.hits, self.problems = draw, forgetful, hits, problems
        self.kills, self.changes = args.kills // 2, args.changes // 2
        self.missed, self.faults, self.starts, self.moved, self.doubled = 0, 0, 0, 0, 0
        self.folder = tempfile.mkdtemp(prefix="tenantry-changes-")
        population = ["--customers", "40", "--subscriptions", str(self.changes * 2 + 60)]
        self.sandbox = Sandbox(args.bin_dir, self.folder, forgetful, *population)
        self.client = Client(args.bin_dir, self.folder, self.sandbox)
        self.ledger = Ledger(self.client)

    def close(self):
        self.sandbox.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def problem(self, text):
        self.problems.append(("forgetful: " if self.forgetful else "") + text)

    def must(self, *command, codes=(0,)):
        done = self.client.run(*command, timeout=900)
        if done.returncode not in codes:
            raise RuntimeError(f"{' '.join(command)}: {done.returncode} {done.stdout[-2000:]} {done.stderr[-2000:]}")
        return done

    # --- making the changes

    def collect(self):
        books, now = Books(self.sandbox.addresses), moment(self.sandbox.ask(cmd="now")["now"])
        plain = usable(books.subscriptions(), now)
        self.draw.shuffle(plain)
        prepare(self.sandbox, plain[:self.changes], now)
        known = books.subscriptions()
        chosen = [known[one["id"].lower()] for one in plain]
        self.wishes = draw_wishes(self.draw, self.changes, chosen[:self.changes])
        if len(self.wishes) < self.changes * 0.9:
            raise RuntimeError(f"only {len(self.wishes)} changes found a place")
        taken = {wish.id for wish in self.wishes}
        self.wishes += forbidden_wishes(self.draw, [one for one in chosen if one["id"].lower() not in taken])
        self.must("connect-sample")
        self.must("sync", "--full", "--no-budget")

    def plan(self):
        file = f"{self.folder}/changes.csv"
        with open(file, "w", encoding="utf-8") as f:
            f.write("\n".join(["customer,subscription,kind,wanted"] + [wish.row() for wish in self.wishes]) + "\n")
        self.must("plan", "import", file)
        queued = self.must("plan", "queue", codes=(0, 1))
        kept_back = [line for line in queued.stdout.splitlines() if "\tdraft\t" in line]
        if len(kept_back) != sum(wish.fate == "forbidden" for wish in self.wishes):
            self.problem("kept back by the rules:\n    " + "\n    ".join(kept_back))
        for wish in self.wishes:
            if wish.underneath:
                self.edit(wish, wish.underneath)
        # Some updates are taken with 202 and seen later.
        self.sandbox.ask(cmd="rules", set={"acceptEvery": 25, "acceptSeconds": 2})

    def edit(self, wish, members):
        self.sandbox.ask(cmd="edit-subscription", customer=wish.customer, subscription=wish.id, set=members)

    # --- sending

    def add_fault(self, route):
        kind, more = self.draw.choice(FAULTS)
        self.sandbox.ask(cmd="fault", route=route, kind=kind, times=1, skip=self.draw.randint(0, 3), **more)
        self.faults += 1

    def move_meanwhile(self, wish):
        """Between the kill and the next start somebody else changes another member of what was on its way."""
        alone = sum(other.id == wish.id for other in self.wishes) == 1
        if wish.fate != "plain" or wish.kept or not alone or self.is_pending(wish):
            return
        members = {"quantity": wish.subscription["quantity"] + 3} if wish.kind == "rename" else {
            "friendlyName": f"Renamed on the way {self.moved}"}
        if wish.kind == "rename" and wish.subscription["status"] != "active" or wish.kind == "cancel":
            return
        self.edit(wish, members)
        wish.kept = members
        self.moved += 1

    def is_pending(self, wish):
        return any(entry["status"] == 202 and entry["path"].lower().endswith(wish.id)
                   for entry in self.sandbox.ask(cmd="log", route=UPDATE)["log"])

    def kill_once(self, point, pending):
        share = max(1, 2 * pending // max(1, self.kills) - 1)
        nth = self.draw.randint(1, min(share, max(1, pending)))
        self.add_fault("subscriptions.get" if point in SEEN_POINTS else self.draw.choice(["subscriptions.get", UPDATE]))
        self.starts += 1
        if point in OWN_POINTS:
            hit = kill_inside(self.client, point, WRITE, nth)
        else:
            hit = kill_as_seen(self.sandbox, self.client, point, UPDATE, nth - 1)
        self.sandbox.ask(cmd="clear-faults")
        self.sandbox.ask(cmd="release")
        self.kills -= 1
        running = self.ledger.running() if hit else []
        if not running:
            self.missed += 1
        for kind, subscription in running:
            self.hits[(kind, point)] += 1
            wish = next(w for w in self.wishes if (w.kind, w.id) == (kind, subscription))
            if self.draw.random() < 0.3:
                self.move_meanwhile(wish)

    def send(self):
        while self.kills > 0:
            pending = len(self.ledger.pending())
            if pending == 0:
                self.problem(f"{self.kills} kills found nothing left to send")
                break
            fewest = min(sum(self.hits[(kind, point)] for kind in MEMBERS) for point in POINTS)
            self.kill_once(self.draw.choice([point for point in POINTS if sum(
                self.hits[(kind, point)] for kind in MEMBERS) == fewest]), pending)
        for _ in range(5):
            for route in (UPDATE, "subscriptions.get"):
                self.add_fault(route)
            self.starts += 1
            self.must("plan", "send")
            self.sandbox.ask(cmd="clear-faults")
            if not self.ledger.pending():
                break

    # --- checking

    def check(self):
        log = self.sandbox.ask(cmd="log", route=UPDATE)["log"]
        states, books = self.ledger.states(), Books(self.sandbox.addresses).subscriptions()
        effects, ends = Counter(), Counter()
        for entry in log:
            self.check_arrival(entry, effects)
        for key, read, sent in self.ledger.sent_bodies():
            if differing(read, sent) != MEMBERS[key[0]]:
                self.problem(f"{key}: the body differs from what was read in {sorted(differing(read, sent))}")
        for wish in self.wishes:
            state, reason, detail = states.get((wish.kind, wish.id), ("missing", "", ""))
            ends[(wish.ends, state)] += 1
            if state != wish.ends:
                self.problem(f"{name_of(wish)}: ended {state} {reason} {detail}, not {wish.ends}")
            self.check_books(wish, books[wish.id], effects[(wish.kind, wish.id)])
        effectful = sum(entry["effect"] for entry in log)
        return ends, len(log), effectful

    def check_arrival(self, entry, effects):
        subscription, differs = entry["path"].split("/")[-1].lower(), set(entry.get("differs", []))
        kinds = [w.kind for w in self.wishes if w.id == subscription and MEMBERS[w.kind] == differs]
        if differs and not kinds:
            self.problem(f"a body for {subscription} differed in {sorted(differs)}: {entry['status']} {entry['fault']}")
        if entry["effect"]:
            for kind in kinds:
                effects[(kind, subscription)] += 1

    def check_books(self, wish, book, effects):
        self.doubled += max(0, effects - 1)
        if effects != (1 if wish.writes else 0):
            self.problem(f"{name_of(wish)}: {effects} effects at the provider")
        if (wish.writes or wish.fate == "already") and not wish.shown_in(book):
            self.problem(f"{name_of(wish)}: the provider does not have it")
        for name, value in list(wish.kept.items()) + list((wish.underneath or {}).items()):
            if not name.startswith("_") and book.get(name) != value:
                self.problem(f"{name_of(wish)}: {name} is {book.get(name)!r}, somebody else had set {value!r}")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("bin_dir")
    ask.add_argument("--kills", type=int, default=20)
    ask.add_argument("--changes", type=int, default=200)
    ask.add_argument("--seed", type=int, default=int(time.time()))
    args = ask.parse_args()
    draw = random.Random(args.seed)
    print(f"seed {args.seed}, {args.changes} changes, {args.kills} kills", flush=True)
    hits, problems, ends = Counter(), [], Counter()
    totals, fates = Counter(), Counter()
    for forgetful in (False, True):
        half = Half(args, draw, forgetful, hits, problems)
        try:
            half.collect()
            half.plan()
            half.send()
            ended, arrivals, effects = half.check()
            ends.update(ended)
            fates.update((wish.kind, wish.fate) for wish in half.wishes)
            totals.update(arrivals=arrivals, effects=effects, missed=half.missed, faults=half.faults,
                          starts=half.starts, moved=half.moved, doubled=half.doubled)
        finally:
            if os.environ.get("TENANTRY_KEEP"):
                print("kept", half.folder)
                half.sandbox.stop()
            else:
                half.close()
    report(hits, problems, ends, totals, fates)
    return 0 if not problems else 1


def report(hits, problems, ends, totals, fates):
    words = ["plain", "other", "already", "park", "refuse", "forbidden"]
    print(f"{'kind':14}" + "".join(f"{point:>19}" for point in POINTS) + "".join(f"{word:>10}" for word in words))
    for kind in MEMBERS:
        print(f"{kind:14}" + "".join(f"{hits[(kind, point)]:19}" for point in POINTS)
              + "".join(f"{fates[(kind, word)]:10}" for word in words))
    for problem in problems:
        print("  " + problem)
    for (wanted, state), count in sorted(ends.items()):
        print(f"must end {wanted:10} ended {state:10} {count}")
    print(f"starts {totals['starts']}, faults {totals['faults']}, moved between kill and start {totals['moved']}, "
          f"arrivals {totals['arrivals']}, effects {totals['effects']}")
    print(f"kills {sum(hits.values())}, missed {totals['missed']}, problems {len(problems)}, "
          f"doubled: {totals['doubled']}")


if __name__ == "__main__":
    sys.exit(main())
