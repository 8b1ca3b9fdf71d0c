#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill_changes.py BIN_DIR --kills N [--changes N] [--seed S…]

Makes mixed changes of subscriptions offline, sends them, and ends the sending process by SIGKILL at named moments, with
the sandbox provider in another process, half of the runs forgetful of request ids, and with faults on the way. Some
changes the provider refuses, some were overtaken, done already or changed in another member underneath. After each kill
the process is started again and must bring its changes to their ends by itself. Prints the hit table and how the
changes ended; a double is a second effect at the provider for one change. Each arriving body is compared by the
provider with the resource as it reads at that instant, and must be one that the ledger had written down before; the
stored ones are compared with what was read before them and with what was wished. Several seeds are added up."""
import argparse, json, os, random, shutil, sqlite3, sys, tempfile, time
from collections import Counter

from change_wishes import FATES, LABELS, MEMBERS, draw_wishes, forbidden_wishes, moment, name_of, prepare, usable
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

    def queued(self):
        """(kind, subscription) in the order they were collected"""
        return [(kind.split(".")[1], json.loads(payload)["subscription"]) for kind, payload in self.rows(
            "SELECT kind, payload FROM intents WHERE state = 'queued' AND kind LIKE 'subscription.%' ORDER BY key")]

    def sent_bodies(self):
        """(kind, subscription), what was read, what was sent"""
        for kind, payload, facts, sent in self.rows(
                "SELECT i.kind, i.payload, i.facts, s.sent_bytes FROM intents i JOIN steps s ON s.intent = i.key "
                f"WHERE s.kind = '{WRITE}' AND s.sent_route LIKE 'PATCH%' AND length(s.sent_bytes) > 0"):
            yield ((kind.split(".")[1], json.loads(payload)["subscription"]),
                   json.loads(json.loads(facts)["resource"]), json.loads(sent))

    def written_down(self):
        """(request id, digest of the body) of everything that was made ready to be sent"""
        return {(request.lower(), digest[:16]) for request, digest in self.rows(
            f"SELECT request_id, sent_sha256 FROM step_journal WHERE kind = '{WRITE}' AND sent_route LIKE 'PATCH%'")}


def differing(read, sent):
    return {name for name in read.keys() | sent.keys() if read.get(name) != sent.get(name)}


class Half:
    """One sandbox, one profile, half of the changes and half of the kills."""

    def __init__(self, args, draw, forgetful, hits, problems):
        self.draw, self.forgetful, self.hits, self.problems = draw, forgetful, hits, problems
        self.kills, self.changes = args.kills // 2, args.changes // 2
        self.missed, self.faults, self.starts, self.moved, self.doubled = 0, 0, 0, 0, 0
        self.by_key = {}
        self.folder = tempfile.mkdtemp(prefix="tenantry-changes-")
        population = ["--customers", "80", "--subscriptions", str(self.changes * 2 + 60)]
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
        prepare(self.sandbox, plain, now)
        known = books.subscriptions()
        self.draw.shuffle(plain)
        chosen = [known[one["id"].lower()] for one in plain]
        self.wishes = draw_wishes(self.draw, self.changes, chosen)
        if len(self.wishes) < self.changes * 0.9:
            raise RuntimeError(f"only {len(self.wishes)} changes found a place")
        taken = {wish.id for wish in self.wishes}
        self.wishes += forbidden_wishes(self.draw, [one for one in chosen if one["id"].lower() not in taken])
        self.by_key = {(wish.kind, wish.id): wish for wish in self.wishes}
        self.must("connect-sample")
        self.must("sync", "--full", "--no-budget")

    def plan(self):
        file, arrivals = f"{self.folder}/changes.csv", len(self.sandbox.ask(cmd="log")["log"])
        with open(file, "w", encoding="utf-8") as f:
            f.write("\n".join(["customer,subscription,kind,wanted"] + [wish.row() for wish in self.wishes if wish.in_file]) + "\n")
        self.must("plan", "import", file)
        queued = self.must("plan", "queue", codes=(0, 1))
        kept_back = [line for line in queued.stdout.splitlines() if "\tdraft\t" in line]
        if len(kept_back) != sum(wish.fate == "forbidden" for wish in self.wishes):
            self.problem("kept back by the rules:\n    " + "\n    ".join(kept_back))
        if len(self.sandbox.ask(cmd="log")["log"]) != arrivals:
            self.problem("planning was not offline")
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
        if wish.kind == "rename" and (wish.subscription["status"] != "active" or wish.subscription["isTrial"]):
            return
        if wish.kind == "cancel":
            return
        self.edit(wish, members)
        wish.kept = members
        self.moved += 1

    def is_pending(self, wish):
        return any(entry["status"] == 202 and entry["path"].lower().endswith(wish.id)
                   for entry in self.sandbox.ask(cmd="log", route=UPDATE)["log"])

    def aim(self, writing):
        """The point that was hit least, and in reach the change whose kind was hit there least."""
        reach = max(1, 2 * len(writing) // self.kills - 1)
        fewest = min(self.at_point(point) for point in POINTS)
        shots = [(self.hits[(self.by_key[key].label, point)], self.draw.random(), point, nth)
                 for point in POINTS if self.at_point(point) == fewest
                 for nth, key in enumerate(writing[:reach], start=1)]
        return min(shots)[2:]

    def at_point(self, point):
        return sum(self.hits[(label, point)] for label in LABELS)

    def kill_once(self, point, nth):
        # A write that is answered badly does not reach the point behind its good answer.
        slippery = point in SEEN_POINTS or point == "ReplyBeforeCommit"
        self.add_fault("subscriptions.get" if slippery else self.draw.choice(["subscriptions.get", UPDATE]))
        self.starts += 1
        if point in OWN_POINTS:
            hit = kill_inside(self.client, point, WRITE, nth)
        else:
            hit = kill_as_seen(self.sandbox, self.client, point, UPDATE, nth - 1)
        self.sandbox.ask(cmd="clear-faults")
        self.sandbox.ask(cmd="release")
        running = self.ledger.running() if hit else []
        if not running:
            self.missed += 1
            self.problem(f"{point}, write {nth}: no kill, {len(self.ledger.pending())} are still to be sent")
        self.kills -= 1
        for key in running:
            self.hits[(self.by_key[key].label, point)] += 1
            if self.draw.random() < 0.3:
                self.move_meanwhile(self.by_key[key])

    def send(self):
        while self.kills > 0:
            writing = [key for key in self.ledger.queued() if self.by_key[key].writes]
            if not writing:
                self.problem(f"{self.kills} kills found nothing left to send")
                break
            self.kill_once(*self.aim(writing))
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
        effects, ends, written_down = Counter(), Counter(), self.ledger.written_down()
        for entry in log:
            self.check_arrival(entry, effects, written_down)
        for key, read, sent in self.ledger.sent_bodies():
            self.check_body(self.by_key[key], read, sent)
        for wish in self.wishes:
            state, reason, detail = states.pop((wish.kind, wish.id), ("missing", "", ""))
            ends[(wish.ends, state)] += 1
            if state != wish.ends:
                self.problem(f"{name_of(wish)}: ended {state} {reason} {detail}, not {wish.ends}")
            self.check_books(wish, books[wish.id], effects[(wish.kind, wish.id)])
        for (kind, subscription), (state, _, _) in states.items():
            self.problem(f"{kind} {subscription}: {state}, but nobody wished it")
        effectful = sum(entry["effect"] for entry in log)
        return ends, len(log), effectful

    def check_body(self, wish, read, sent):
        """The whole of the difference between what was read just before and what was sent is what was reviewed."""
        if differing(read, sent) != MEMBERS[wish.kind]:
            self.problem(f"{name_of(wish)}: the body differs from what was read in {sorted(differing(read, sent))}")
        if not wish.shown_in(sent):
            self.problem(f"{name_of(wish)}: the body does not say what was wished")

    def check_arrival(self, entry, effects, written_down):
        subscription, differs = entry["path"].split("/")[-1].lower(), set(entry.get("differs", []))
        kinds = [w.kind for w in self.wishes if w.id == subscription and MEMBERS[w.kind] == differs]
        if differs and not kinds:
            self.problem(f"a body for {subscription} differed in {sorted(differs)}: {entry['status']} {entry['fault']}")
        if (entry["requestId"].strip("{}").lower(), entry["body"]) not in written_down:
            self.problem(f"a body for {subscription} was sent that the ledger does not have: {entry['real']}")
        if entry["effect"]:
            for kind in kinds:
                effects[(kind, subscription)] += 1

    def check_books(self, wish, book, effects):
        self.doubled += max(0, effects - 1)
        if effects != (1 if wish.writes else 0):
            self.problem(f"{name_of(wish)}: {effects} effects at the provider")
        if (wish.writes or wish.fate == "already") and not wish.shown_in(book):
            self.problem(f"{name_of(wish)}: the provider does not have it")
        underneath = {} if wish.fate == "lost" else wish.underneath or {}
        for name, value in list(wish.kept.items()) + list(underneath.items()):
            if not name.startswith("_") and name != "nextChargeInstructions" and book.get(name) != value:
                self.problem(f"{name_of(wish)}: {name} is {book.get(name)!r}, somebody else had set {value!r}")


class Tally:
    """What the halves of one seed, or of all, came to."""

    def __init__(self):
        self.hits, self.fates, self.ends, self.totals, self.problems = Counter(), Counter(), Counter(), Counter(), []

    def add(self, other):
        for mine, theirs in ((self.hits, other.hits), (self.fates, other.fates), (self.ends, other.ends),
                             (self.totals, other.totals)):
            mine.update(theirs)
        self.problems += other.problems

    def take(self, half):
        half.collect()
        half.plan()
        half.send()
        ended, arrivals, effects = half.check()
        self.ends.update(ended)
        self.fates.update((wish.label, wish.fate) for wish in half.wishes)
        self.totals.update(arrivals=arrivals, effects=effects, missed=half.missed, faults=half.faults,
                           starts=half.starts, moved=half.moved, doubled=half.doubled)

    def print(self):
        print(f"{'kind':14}" + "".join(f"{point:>19}" for point in POINTS)
              + "".join(f"{fate:>10}" for fate in FATES))
        for label in LABELS:
            print(f"{label:14}" + "".join(f"{self.hits[(label, point)]:19}" for point in POINTS)
                  + "".join(f"{self.fates[(label, fate)]:10}" for fate in FATES))
        print(f"{'all':14}" + "".join(f"{sum(self.hits[(label, point)] for label in LABELS):19}" for point in POINTS)
              + "".join(f"{sum(self.fates[(label, fate)] for label in LABELS):10}" for fate in FATES))
        for problem in self.problems:
            print("  " + problem)
        for (wanted, state), count in sorted(self.ends.items()):
            print(f"must end {wanted:10} ended {state:10} {count}")
        totals = self.totals
        print(f"starts {totals['starts']}, faults {totals['faults']}, moved between kill and start {totals['moved']}, "
              f"arrivals {totals['arrivals']}, effects {totals['effects']}")
        print(f"kills {sum(self.hits.values())}, missed {totals['missed']}, problems {len(self.problems)}, "
              f"doubled: {totals['doubled']}", flush=True)


def one_seed(args, seed):
    print(f"seed {seed}, {args.changes} changes, {args.kills} kills", flush=True)
    draw, tally = random.Random(seed), Tally()
    for forgetful in (False, True):
        half = Half(args, draw, forgetful, tally.hits, tally.problems)
        try:
            tally.take(half)
        finally:
            if os.environ.get("TENANTRY_KEEP"):
                print("kept", half.folder)
                half.sandbox.stop()
            else:
                half.close()
    tally.print()
    return tally


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("bin_dir")
    ask.add_argument("--kills", type=int, default=20)
    ask.add_argument("--changes", type=int, default=200)
    ask.add_argument("--seed", type=int, nargs="+", default=[int(time.time())])
    args = ask.parse_args()
    whole = Tally()
    for seed in args.seed:
        whole.add(one_seed(args, seed))
    if len(args.seed) > 1:
        print(f"\n{len(args.seed)} seeds")
        whole.print()
    return 0 if not whole.problems else 1


if __name__ == "__main__":
    sys.exit(main())
