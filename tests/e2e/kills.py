#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kills.py BIN_DIR --kills N [--seed S]

Ends the sending process by SIGKILL at named moments of every kind of writing step, with the sandbox provider in another
process, half of the runs forgetful of request ids. After each kill the process is started again and must bring the
order to its end by itself. Prints the hit table and what was doubled; a double is two customers, agreements, orders or
subscriptions for one intent (an unused second cart is none)."""
import argparse, json, os, queue, random, signal, subprocess, sys, tempfile, threading, time, shutil

HERE = os.path.dirname(os.path.abspath(__file__))
OWN_POINTS = ["BeforeCommit", "AfterCommit", "ReplyBeforeCommit"]   # inside the process
SEEN_POINTS = ["AfterSend", "AfterEffect"]                          # seen from the provider's side
STEPS = {"customer.create": "customers.create", "agreement.confirm": "agreements.create",
         "cart.create": "cart.create", "cart.checkout": "cart.checkout"}


class Sandbox:
    def __init__(self, bin_dir, folder, forgetful):
        words = [f"{bin_dir}/tenantryctl", "sandbox", "--port", "0", "--seed", "demo", "--no-throttle",
                 "--lag", "0", "--provisioning", "0", "--state", f"{folder}/state.json"]
        self.process = subprocess.Popen(words + (["--forgetful"] if forgetful else []), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.addresses = self.lines.get(timeout=30)
        self.line_file = f"{folder}/addresses.json"
        with open(self.line_file, "w") as f:
            f.write(self.addresses)

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line)

    def ask(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.lines.get(timeout=30))
        if not answer.get("ok", True):
            raise RuntimeError(f"sandbox refused {command}: {answer}")
        return answer

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)


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


class Client:
    def __init__(self, bin_dir, folder, sandbox):
        self.program = f"{bin_dir}/crash_ctl"
        self.profile = f"{folder}/profile"
        self.environment = dict(os.environ, TENANTRY_SANDBOX_LINE=sandbox.line_file)

    def words(self, *command):
        return [self.program, *command, "--profile", self.profile, "--memory-secrets",
                "--sample-program", f"{HERE}/attach_sandbox.sh"]

    def run(self, *command, kill_at=None, timeout=120):
        environment = dict(self.environment, **({"TENANTRY_KILL_AT": kill_at} if kill_at else {}))
        return subprocess.run(self.words(*command), env=environment, capture_output=True, text=True, timeout=timeout)

    def start(self, *command):
        return subprocess.Popen(self.words(*command), env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def place(self, *files):
        done = subprocess.run([self.program, "place", self.profile, *files], env=self.environment,
                              capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise RuntimeError(f"placing failed: {done.stderr}")


def wait_for(condition, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.01)  # polls another process; the test's own time-out bounds it
    return False


def kill_as_seen(sandbox, client, point, route):
    """Holds the answer (or the whole request) at the provider and kills the client when it has arrived there."""
    if point == "AfterEffect":
        sandbox.ask(cmd="fault", route=route, kind="hold-after-effect", times=1)
    else:
        sandbox.ask(cmd="fault", route=route, kind="latency", ms=400, times=1)
    before = len(sandbox.ask(cmd="log", route=route)["log"])
    process = client.start("plan", "send")
    if point == "AfterEffect":
        hit = wait_for(lambda: sandbox.ask(cmd="faults")["held"] > 0 or process.poll() is not None)
    else:
        hit = wait_for(lambda: len(sandbox.ask(cmd="log", route=route)["log"]) > before or process.poll() is not None)
    hit = hit and process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.communicate()
    sandbox.ask(cmd="release")
    sandbox.ask(cmd="clear-faults")
    return hit


def one_kill(sandbox, client, step, point):
    if point in OWN_POINTS:
        return client.run("plan", "send", kill_at=f"{point}:{step}").returncode == -signal.SIGKILL
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
