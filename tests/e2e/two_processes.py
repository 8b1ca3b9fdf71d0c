# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sandbox provider and the sending process as two processes, and ways to end the second one. For kills.py and
kill_changes.py."""
import json, os, queue, signal, subprocess, threading, time

HERE = os.path.dirname(os.path.abspath(__file__))
OWN_POINTS = ["BeforeCommit", "AfterCommit", "ReplyBeforeCommit"]   # inside the process
SEEN_POINTS = ["AfterSend", "AfterEffect"]                          # seen from the provider's side


class Sandbox:
    def __init__(self, bin_dir, folder, forgetful, *more):
        words = [f"{bin_dir}/tenantryctl", "sandbox", "--port", "0", "--seed", "demo", "--no-throttle",
                 "--lag", "0", "--provisioning", "0", "--state", f"{folder}/state.json", *more]
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


def kill_as_seen(sandbox, client, point, route, skip=0):
    """Holds the answer (or the whole request) at the provider and kills the client when it has arrived there; so many
    arrivals pass first. Those may wait for a busy provider, each for a while."""
    longest = 120  # seconds
    if point == "AfterEffect":
        sandbox.ask(cmd="fault", route=route, kind="hold-after-effect", times=1, skip=skip)
    else:
        sandbox.ask(cmd="fault", route=route, kind="latency", ms=400, times=1, skip=skip)
    process = client.start("plan", "send")
    if point == "AfterEffect":
        hit = wait_for(lambda: sandbox.ask(cmd="faults")["held"] > 0 or process.poll() is not None, longest)
    else:  # the fault is gone once it has met its request
        hit = wait_for(lambda: not any(fault["route"] == route and fault["kind"] == "latency"
                                       for fault in sandbox.ask(cmd="faults")["faults"])
                       or process.poll() is not None, longest)
    hit = hit and process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.communicate()
    sandbox.ask(cmd="release")
    sandbox.ask(cmd="clear-faults")
    return hit


def kill_inside(client, point, step, nth=1):
    return client.run("plan", "send", kill_at=f"{point}:{step}:{nth}").returncode == -signal.SIGKILL
