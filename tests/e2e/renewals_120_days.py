#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""renewals_120_days.py BIN_DIR [--subscriptions N] [--customers N] [--days N] [--seed S] [--rules FOLDER]

Lets so many simulated days pass for a sandbox provider and for the client, each in its own process. A third of the
subscriptions roll over by the month. Every day the provider renews and ends terms, prices, users and renewals change
there, the client reads, a person decides about some of the alerts, puts some off and leaves the others alone. Every day
each alert of the client is compared with the oracle (renewal_oracle.py), and nothing may reach its lock without a
decision or an alert that stands open."""
import argparse, json, random, shutil, subprocess, sys, tempfile, time
from collections import Counter
from datetime import datetime, timedelta

from renewal_oracle import Default, Oracle, moment
from renewal_world import Elsewhere, prepare
from sandbox_books import Books
from two_processes import Sandbox

START = datetime(2026, 1, 12, 10, 0)
STEP = timedelta(days=1, minutes=5)  # a little more than a day: the client's own round is due by then


def instant(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


class Client:
    def __init__(self, bin_dir, folder, sandbox):
        self.sandbox = sandbox
        self.process = subprocess.Popen([f"{bin_dir}/days_client", f"{folder}/profile", sandbox.line_file,
                                         instant(START)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError(f"the client ended at {command}")
            answer = json.loads(line)
            if "code" in answer:
                self.sandbox.ask(cmd="approve-device", user_code=answer["code"])
                continue
            if not answer["ok"]:
                raise RuntimeError(f"{command}: {answer}")
            return answer

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=20)


class Person:
    """Decides about what the client shows. How is drawn once per term: at once, after putting it off, or never."""

    def __init__(self, draw, oracle, client):
        self.draw, self.oracle, self.client = draw, oracle, client
        self.manners, self.put_off, self.counts = {}, {}, Counter()

    def manner(self, key, default):
        return self.manners.setdefault((key, default.end), self.draw.choices(
            ["decides", "puts off", "mutes", "early", "never"], [40, 20, 6, 6, 28])[0])

    def spend(self, now, shown, terms):
        acts, after = [], []
        for key, default in terms.items():
            told = shown.get(key)
            if not told or self.oracle.decided(key, default) or self.draw.random() < 0.6:
                continue
            act = self._act(now, key, default, told)
            if act:
                acts.append(dict(act, subscription=default.now["id"]))
                after.append((key, default, act))
        done = self.client.ask(do="act", acts=acts)["done"]
        for (key, default, act), worked in zip(after, done):
            self._note(key, default, act, worked)
        self._send(now, terms)

    def _act(self, now, key, default, told):
        manner = self.manner(key, default)
        if manner == "early" and told["alert"] == "not-yet" and default.end - now < timedelta(days=90):
            return self._decide(default)
        if told["alert"] != "open" or manner == "never":
            return None
        until = now.replace(hour=9, minute=0, second=0) + timedelta(days=self.draw.randint(1, 6))
        if manner in ("puts off", "mutes") and until < default.end and self.draw.random() < 0.7:
            return {"what": "snooze" if manner == "puts off" else "mute", "until": instant(until)}
        return self._decide(default) if manner != "mutes" else None

    def _decide(self, default):
        draw, one = self.draw, default.now
        if one["termDuration"] == "P1M" and one["status"] == "active" and not one["isTrial"] and draw.random() < 0.15:
            return {"what": "longer"}
        if draw.random() < 0.5 or one["status"] != "active" or one["isTrial"]:
            return {"what": "leave"}
        if not one["autoRenewEnabled"]:
            return {"what": "renew"}
        if draw.random() < 0.5:
            return {"what": "cancel"}
        # Fewer seats: no limit of the product stands against it.
        return {"what": "change", "quantity": draw.randint(1, max(1, one["quantity"] - 1))}

    def _note(self, key, default, act, worked):
        self.counts[act["what"] + ("" if worked else " refused")] += 1
        if not worked:
            return
        if act["what"] in ("snooze", "mute"):
            self.put_off[key, default.end] = act["until"]
        else:
            self.oracle.say(key, default, act["what"], sent=False, quantity=act.get("quantity"))

    def _send(self, now, terms):
        """Not every day; but what waits must not miss its lock."""
        waiting = [key for key, what in self.oracle.decisions.items() if what["what"] != "leave" and not what["sent"]]
        pressing = any(end - now < timedelta(days=3) for _, end in waiting)
        if waiting and (pressing or self.draw.random() < 0.4):
            self.counts["sent"] += self.client.ask(do="send")["sent"]
            for key in waiting:
                self.oracle.decisions[key]["sent"] = True

    def hides(self, key, default, now):
        until = self.put_off.get((key, default.end))
        return until is not None and until > instant(now)


class Judge:
    """Compares each day; keeps what is wrong and what was seen."""

    def __init__(self, oracle, person):
        self.oracle, self.person = oracle, person
        self.problems, self.counts, self.because = [], Counter(), Counter()
        self.since, self.raised, self.ahead = {}, {}, []

    def day(self, now, shown, terms):
        for key, default in terms.items():
            wanted = not self.oracle.decided(key, default) and self.oracle.reasons(key, default)
            told = shown.get(key)
            if not told or moment(told["end"]) != default.end:
                self.wrong(now, key, default, "is not on the board", told)
            else:
                self.term(now, key, default, wanted, told)
        for key in shown.keys() - terms.keys():
            self.wrong(now, key, None, "is on the board and does not end", shown[key])

    def term(self, now, key, default, wanted, told):
        place, state = (key, default.end), told["alert"]
        raised = state in ("open", "snoozed", "muted")
        hidden = self.person.hides(key, default, now)
        due = default.end - now <= default.days_ahead
        if raised and not wanted:
            self.counts["too many"] += 1
            self.wrong(now, key, default, "alert too many", told)
        if wanted and due and state != ("snoozed" if hidden else "open") and not (hidden and state == "muted"):
            self.counts["missing"] += 1
            self.wrong(now, key, default, "alert missing, wanted for " + " ".join(sorted(wanted)), told)
        if not wanted:
            self.since.pop(place, None)
        else:
            self.since.setdefault(place, now)
        if raised and wanted and place not in self.raised:
            self.raised[place] = now
            self.because.update(wanted)
            self.in_time(now, key, default)

    def in_time(self, now, key, default):
        """Early enough, or on the very day there was a reason; the first day of all has no day before it."""
        since = self.since[key, default.end]
        if default.end - now >= default.days_ahead:
            self.counts["in time, " + ("monthly" if default.monthly else "longer")] += 1
            self.ahead.append((default.monthly, (default.end - now).days))
        elif since == now:
            self.counts["at the start" if now == START else "reason came late, raised that day"] += 1
        else:
            self.counts["late"] += 1
            self.wrong(now, key, default, f"raised late, wanted since {since}", {})

    def locks(self, now, then, shown, terms):
        """What reaches its lock until then."""
        for key, default in terms.items():
            if not now < default.end <= then:
                continue
            told = shown.get(key, {"alert": "none", "hidden": ""})
            if self.oracle.decided(key, default):
                kind = "decided"
            elif not self.oracle.reasons(key, default):
                kind = "nothing to decide"
            elif told["alert"] == "open" or (told["hidden"] and moment(told["hidden"]) < default.end):
                kind = "unread alert"
            else:
                kind = "without either"
                self.wrong(now, key, default, "reaches the lock without a decision or an alert", told)
            self.counts["lock: " + kind] += 1

    def wrong(self, now, key, default, what, told):
        self.problems.append(f"{now:%Y-%m-%d} {key} {what}: {default.kind if default else ''} "
                             f"ends {default.end if default else ''}, the client says {told}")


def run(args, folder):
    draw = random.Random(args.seed)
    sandbox = Sandbox(args.bin_dir, folder, False, "--customers", str(args.customers), "--subscriptions",
                      str(args.subscriptions * 5), "--clock", instant(START))
    try:
        return days(args, draw, folder, sandbox)
    finally:
        sandbox.stop()


def days(args, draw, folder, sandbox):
    books = Books(sandbox.addresses)
    chosen, places = prepare(sandbox, books, draw, args.subscriptions, START)
    oracle = Oracle(books, places)
    rolling = sum(1 for key in chosen if rolls_over(oracle, key))
    if args.rules:
        shutil.copytree(args.rules, f"{folder}/profile/rules")
    client = Client(args.bin_dir, folder, sandbox)
    client.ask(do="connect")
    elsewhere = Elsewhere(draw, sandbox, chosen)
    person = Person(draw, oracle, client)
    judge = Judge(oracle, person)
    now = START
    for _ in range(args.days):
        shown = {told["subscription"].lower(): told for told in client.ask(do="day", now=instant(now))["terms"]}
        books.token = books._sign_in()
        oracle.look()
        terms = oracle.terms(now)
        judge.day(now, shown, terms)
        judge.locks(now, now + STEP, shown, terms)
        person.spend(now, shown, terms)
        elsewhere.day(now, oracle)
        then = now + STEP
        late = moment(sandbox.ask(cmd="now")["now"])
        sandbox.ask(cmd="advance", seconds=(then - late).total_seconds())
        now = then
    client.stop()
    return judge, person, elsewhere, rolling


def rolls_over(oracle, key):
    one = oracle.records.subscriptions[key]
    return one["termDuration"] == "P1M" and Default(one).kind == ("renews", "P1M")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir")
    parser.add_argument("--subscriptions", type=int, default=500)
    parser.add_argument("--customers", type=int, default=60)
    parser.add_argument("--days", type=int, default=120)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--rules", help="rule packs laid over the client's own: wrong ones must be found out")
    parser.add_argument("--keep", action="store_true", help="leaves the folder of the run")
    args = parser.parse_args()
    print(f"seed {args.seed}", flush=True)
    began, folder = time.monotonic(), tempfile.mkdtemp(prefix="tenantry-renewals-")
    judge, person, elsewhere, rolling = run(args, folder)
    if args.keep:
        print(f"kept: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    for name, counts in (("elsewhere", elsewhere.counts), ("the person", person.counts),
                         ("alerts for", judge.because), ("seen", judge.counts)):
        print(f"{name}: " + ", ".join(f"{what} {count}" for what, count in sorted(counts.items())))
    for problem in judge.problems[:40]:
        print(problem)
    counts, ahead = judge.counts, judge.ahead
    least = {kind: min((days for monthly, days in ahead if monthly == kind), default=None) for kind in (False, True)}
    print(f"{args.subscriptions} subscriptions ({rolling} roll over by the month), {args.days} days, seed {args.seed}, "
          f"{time.monotonic() - began:.0f} s: {len(judge.raised)} alerts, {counts['too many']} too many, "
          f"{counts['missing']} missing, {counts['late']} late (least days ahead {least[False]}, monthly "
          f"{least[True]}); at the lock {counts['lock: decided']} decided, {counts['lock: unread alert']} unread, "
          f"{counts['lock: without either']} without either")
    return 1 if judge.problems or not judge.raised or not counts["lock: unread alert"] else 0


if __name__ == "__main__":
    sys.exit(main())
