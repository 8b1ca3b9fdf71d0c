#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sync.py BIN_DIR [--pairs N]   first sync of 1 000 static pages x 500 customers, in turn with a Python json + sqlite3
client on the same server; prints seconds and the ratio pair by pair (budget: 0.28)."""
import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from figures import Verdicts, say_load

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(HERE, "..", "..", "..", "shared", "bench", "sync")


def timed(words, pages):
    began = time.monotonic()
    done = subprocess.run(words, capture_output=True, text=True)
    took = time.monotonic() - began
    if done.returncode or not done.stdout.strip().endswith(str(pages * 500)):
        raise RuntimeError(f"{words[0]}: {done.returncode} {done.stdout} {done.stderr}")
    return took


def wait_for_server():
    for _ in range(200):  # polls another process, ten seconds at most
        try:
            socket.create_connection(("127.0.0.1", 18080), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the static server did not come up")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("bin_dir")
    ask.add_argument("--pairs", type=int, default=3)
    ask.add_argument("--pages", type=int, default=1000)
    args = ask.parse_args()
    if not os.path.exists(PEERS):
        print("SKIPPED: the peer and its pages are not here (../shared/bench/sync)")
        return 0
    say_load()
    verdicts = Verdicts()
    folder = tempfile.mkdtemp(prefix="tenantry-bench-")
    os.chmod(folder, 0o755)
    subprocess.run([sys.executable, f"{PEERS}/make_pages.py", folder, str(args.pages)], check=True, stdout=subprocess.DEVNULL)
    server = subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-p", folder], stderr=subprocess.DEVNULL)
    wait_for_server()
    try:
        ratios = []
        for pair in range(args.pairs + 1):
            peer = timed([sys.executable, f"{PEERS}/sync_py.py", "127.0.0.1:18080", str(args.pages), f"{folder}/peer.db"],
                         args.pages)
            ours = timed([f"{args.bin_dir}/bench_sync", "http://127.0.0.1:18080", f"{folder}/ours.db"], args.pages)
            if pair == 0:
                continue  # warm-up
            ratios.append(ours / peer)
            print(f"pair {pair}: ours {ours:.2f} s, Python {peer:.2f} s, ratio {ratios[-1]:.3f}")
        verdicts.held(f"first sync, {args.pages} pages x 500, against Python json + sqlite3", statistics.median(ratios), 0.28,
                      " x", f"{args.pairs} pairs")
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)
    return verdicts.status()


if __name__ == "__main__":
    sys.exit(main())
