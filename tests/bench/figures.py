# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: a display of their own, and one clear line for each figure."""
import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time

WIDTH, HEIGHT = 1280, 800


class Verdicts:
    """Prints figure, ratio and budget, and remembers whether one does not hold."""

    def __init__(self):
        self.missed = 0

    def held(self, what, value, budget, unit, note=""):
        holds = value <= budget
        self.missed += not holds
        print(f"{what}: {value:.2f}{unit}, budget {budget:g}{unit}: {'holds' if holds else 'DOES NOT HOLD'}"
              f"{'; ' + note if note else ''}", flush=True)

    def true(self, what, holds, note=""):
        self.missed += not holds
        print(f"{what}: {'holds' if holds else 'DOES NOT HOLD'}{'; ' + note if note else ''}", flush=True)

    def status(self):
        return 1 if self.missed else 0


@contextlib.contextmanager
def display():
    """Xvfb with a frame buffer in a file, a window manager and a session bus; yields (environment, frame buffer)."""
    folder = tempfile.mkdtemp(prefix="tenantry-bench-")
    number, told = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp",
         "-noreset"], pass_fds=[told], stderr=subprocess.DEVNULL)
    os.close(told)
    children = [server]
    try:
        with os.fdopen(number) as answer:
            name = ":" + answer.readline().strip()
        environment = dict(os.environ, DISPLAY=name, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                           DBUS_SESSION_BUS_ADDRESS=f"unix:path={folder}/bus")
        children.append(subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={folder}/bus"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        children.append(subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL))
        time.sleep(1)  # neither says when it is ready
        yield environment, f"{folder}/Xvfb_screen0"
    finally:
        for child in reversed(children):
            child.terminate()
            child.wait()
        shutil.rmtree(folder, ignore_errors=True)


def last_line(words, environment, limit=300):
    """Runs a program that ends with one JSON line."""
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=limit)
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise RuntimeError(f"{os.path.basename(words[0])} ended with {done.returncode}: {done.stderr[-2000:]}")
    return json.loads(lines[-1])


def say_load():
    one, _, _ = os.getloadavg()
    if one > 1:
        print(f"note: load {one:.1f} before the start; figures are upper bounds", flush=True)
