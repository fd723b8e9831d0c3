# SPDX-License-Identifier: GPL-3.0-or-later
"""How long until the first window is painted, beside a bare libadwaita window in the same run.

    start.py INSTEP BARE_WINDOW

Measured is from the start of the process to its end, which both reach at the frame after the first.
Both are started in turn, so that a machine that gets slower does so for both.
"""

import os
import statistics
import subprocess
import sys
import time

RUNS = 20
GOAL = 1.15


def measure(command):
    begun = time.perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return 1000 * (time.perf_counter() - begun)


# What the tests watch for costs time, and people do not start programs so.
for name in ("G_DEBUG", "G_ENABLE_DIAGNOSTIC", "MALLOC_CHECK_"):
    os.environ.pop(name, None)
os.environ["GTK_A11Y"] = "none"
programs = {"Instep": [sys.argv[1], "--exit-after-startup"], "bare window": [sys.argv[2]]}
times = {name: [] for name in programs}
for command in programs.values():
    measure(command)  # Once to warm up.
for _ in range(RUNS):
    for name, command in programs.items():
        times[name].append(measure(command))

for name, values in times.items():
    values.sort()
    print(f"{name}: median {statistics.median(values):.0f} ms, p90 {values[int(0.9 * RUNS)]:.0f} ms, "
          f"{RUNS} runs")
ratio = statistics.median(times["Instep"]) / statistics.median(times["bare window"])
print(f"ratio {ratio:.2f} (goal {GOAL})")
