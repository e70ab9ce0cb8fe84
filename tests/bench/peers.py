"""Tasks for SciPy and NumPy; asked by scripts/bench.mjs with lines "task repetitions"."""
import sys
import time

import numpy as np
from scipy.special import erfc
from scipy.stats import kendalltau

folder = sys.argv[1]
cache = {}


def data(name, dtype=np.float64):
    if name not in cache:
        cache[name] = np.fromfile(f"{folder}/{name}.bin", dtype=dtype)
    return cache[name]


def scipy_pairs(kind, n):
    x, y = data(f"{kind}-x-{n}"), data(f"{kind}-y-{n}")
    return lambda: kendalltau(x, y, method="asymptotic")


def numpy_cohorts(_, n):
    """tau_b and asymptotic p of many 2 x 3 cohorts at once, drawn by latent normals and cut at thresholds."""
    cuts_x, cuts_y, rho = data("cuts-x"), data("cuts-y"), 0.5
    rng = np.random.default_rng(1)
    size = 25

    def run():
        a = rng.standard_normal((n, size))
        b = rho * a + np.sqrt(1 - rho * rho) * rng.standard_normal((n, size))
        x = (a > cuts_x[0]).astype(np.int64)
        y = (b > cuts_y[0]).astype(np.int64) + (b > cuts_y[1])
        code = (np.arange(n) * 6)[:, None] + 3 * x + y
        f = np.bincount(code.ravel(), minlength=6 * n).reshape(n, 6).astype(float)
        a0, a1, a2, b0, b1, b2 = f.T
        s = a0 * (b1 + b2) + a1 * b2 - a2 * (b0 + b1) - a1 * b0
        r = np.stack([a0 + a1 + a2, b0 + b1 + b2])
        c = np.stack([a0 + b0, a1 + b1, a2 + b2])
        m = size
        n0 = m * (m - 1) / 2
        px = n0 - (r * (r - 1)).sum(0) / 2
        py = n0 - (c * (c - 1)).sum(0) / 2
        with np.errstate(all="ignore"):
            tau = s / np.sqrt(px * py)
            t2, u2 = (r * (r - 1)).sum(0), (c * (c - 1)).sum(0)
            t3, u3 = (r * (r - 1) * (r - 2)).sum(0), (c * (c - 1) * (c - 2)).sum(0)
            v0 = m * (m - 1) * (2 * m + 5)
            vt, vu = (r * (r - 1) * (2 * r + 5)).sum(0), (c * (c - 1) * (2 * c + 5)).sum(0)
            var = (v0 - vt - vu) / 18 + t2 * u2 / (2 * m * (m - 1)) + t3 * u3 / (9 * m * (m - 1) * (m - 2))
            p = erfc(np.abs(s) / np.sqrt(2 * var))
        return tau, p

    return run


tasks = {"scipy": scipy_pairs, "numpy-cohorts": numpy_cohorts}
for line in sys.stdin:
    name, repetitions = line.split()
    task, kind, n = name.split(":")
    work = cache.setdefault(name, None) or tasks[task](kind, int(n))
    cache[name] = work
    begun = time.perf_counter()
    for _ in range(int(repetitions)):
        work()
    print(time.perf_counter() - begun, flush=True)
