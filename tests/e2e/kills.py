#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kills.py BIN_DIR --kills N [--seed S]

Ends the sending process by SIGKILL at named moments of every kind of writing step, with the sandbox provider in another
process, half of the runs forgetful of request ids. After each kill the process is started again and must bring the
order to its end by itself. Prints the hit table and what was doubled; a double is two customers, agreements, orders or
subscriptions for one intent (an unused second cart is none)."""
import argparse, json, os, random, shutil, sys, tempfile, time

from two_processes import HERE, OWN_POINTS, SEEN_POINTS, Client, Sandbox, kill_as_seen, kill_inside

STEPS = {"customer.create": "customers.create", "agreement.confirm": "agreements.create",
         "cart.create": "cart.create", "cart.checkout": "cart.checkout"}


def draft(number, market="RO"):
    """A new customer's order in the form the ledger keeps drafts in."""
    prefix = f"kill{number}x{random.randrange(10**6)}"
    offer = {"productId": "", "skuId": "", "title": "Plan", "country": market, "minimum": 1, "maximum": 300}
    return prefix, {
        "scenario": "new-customer", "customerCountry": market, "customerName": f"Kill {number} SRL",
        "newCustomer": {"companyName": f"Kill {number} SRL", "tenantPrefix": prefix, "culture": "ro-RO",
                        "language": "ro",
                        "address": {"line1": "Strada Lungă 5", "city": "Brașov", "postalCode": "500059",
                                    "country": market, "state": "", "firstName": "Ana", "lastName": "Pop",
                                    "phone": "268123456"},
                        "contact": {"firstName": "Ana", "lastName": "Pop", "email": "ana@kill.example",
                                    "phone": "268123456"}},
        "consent": {"given": True, "agreedAt": "2026-11-01T08:00:00Z", "templateId": "",
                    "signer": {"firstName": "Ana", "lastName": "Pop", "email": "ana@kill.example",
                               "phone": "268123456"}},
        "lines": [{"offer": offer, "quantity": 3, "nickname": ""}]}


def one_kill(sandbox, client, step, point):
    if point in OWN_POINTS:
        return kill_inside(client, point, step)
    return kill_as_seen(sandbox, client, point, STEPS[step])


def verify(sandbox, prefix, problems, label):
    touched = sandbox.ask(cmd="counts")["touched"]
    ours = [c for c in touched.values() if c and c["domain"] == f"{prefix}.onmicrosoft.com"]
    doubled = 0
    if len(ours) != 1:
        problems.append(f"{label}: {len(ours)} customers")
        doubled += max(0, len(ours) - 1)
    for one in ours:
        for what in ("agreements", "orders", "subscriptions"):
            if one[what] != 1:
                problems.append(f"{label}: {one[what]} {what}")
                doubled += max(0, one[what] - 1)
    return doubled


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("bin_dir")
    ask.add_argument("--kills", type=int, default=20)
    ask.add_argument("--seed", type=int, default=int(time.time()))
    args = ask.parse_args()
    random.seed(args.seed)
    print(f"seed {args.seed}, {args.kills} kills")
    combinations = [(step, point) for step in STEPS for point in OWN_POINTS + SEEN_POINTS]
    hits = {c: 0 for c in combinations}
    missed, doubled, problems, unsettled = 0, 0, [], 0
    for forgetful in (False, True):
        folder = tempfile.mkdtemp(prefix="tenantry-kills-")
        sandbox = Sandbox(args.bin_dir, folder, forgetful)
        try:
            offer = first_offer(sandbox)
            for number in range(args.kills // 2):
                step, point = combinations[number % len(combinations)]
                run_folder = tempfile.mkdtemp(dir=folder)
                client = Client(args.bin_dir, run_folder, sandbox)
                connected = client.run("connect-sample")
                if connected.returncode:
                    raise RuntimeError(f"connect-sample: {connected.stderr}")
                prefix, order = draft(number)
                order["lines"][0]["offer"].update(offer)
                file = f"{run_folder}/draft.json"
                with open(file, "w") as f:
                    json.dump(order, f)
                client.place(file)
                label = f"{'forgetful ' if forgetful else ''}{step} {point}"
                if one_kill(sandbox, client, step, point):
                    hits[(step, point)] += 1
                else:
                    missed += 1
                    problems.append(f"{label}: not hit")
                settled = client.run("plan", "send")
                states = [line.split("\t")[1] for line in settled.stdout.splitlines() if "\t" in line]
                if states != ["confirmed"]:
                    unsettled += 1
                    problems.append(f"{label}: ended {settled.stdout.strip()} {settled.stderr.strip()}")
                doubled += verify(sandbox, prefix, problems, label)
                shutil.rmtree(run_folder, ignore_errors=True)
        finally:
            sandbox.stop()
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{'step':20}" + "".join(f"{point:>19}" for point in OWN_POINTS + SEEN_POINTS))
    for step in STEPS:
        print(f"{step:20}" + "".join(f"{hits[(step, point)]:19}" for point in OWN_POINTS + SEEN_POINTS))
    for problem in problems:
        print("  " + problem)
    print(f"kills {sum(hits.values())}, missed {missed}, not confirmed {unsettled}, doubled: {doubled}")
    return 0 if not problems else 1


def first_offer(sandbox):
    """A plain monthly plan of the sample catalog, as the client would have stored it."""
    with open(os.path.join(HERE, "..", "fixtures", "e2e", "offer.json"), encoding="utf-8") as f:
        return json.load(f)


if __name__ == "__main__":
    sys.exit(main())
