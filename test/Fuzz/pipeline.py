"""Sends random modules through the pipelines. FP8 results are close, and refused matmuls give the same bits.

Each seed gives a module of several small functions and options of fp8-quantize-pipeline. The pipeline must
end with exit code 0, report on every matmul, and print a module that can be run. Run on the CPU, a function
whose matmul was rewritten gives a result close to that of the bf16 program; one whose matmul was refused, and
one that has none, gives the same bytes. More seeds by hand:

    python test/Fuzz/pipeline.py --fp8-opt=build/bin/fp8-opt --io-library=build/lib/libfp8_runner_io.so \\
        --first=0 --seeds=1000
"""

# RUN: %python %s --fp8-opt=fp8-opt --io-library=%obj_root/lib/libfp8_runner_io.so --first=7 --seeds=4 --cases=6

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tools" / "python"))

from fp8_mlir.runner import CpuRunError, Runner
from matmul_cases import Case, make_cases, make_inputs, make_module

# Signal-to-noise ratios in dB for Gaussian data. Three mantissa bits in both operands give about 28, two give
# 22. With few products for each result, or few results, the ratio may be some dB less.
FLOOR_E4M3 = 20.0
FLOOR_E5M2 = 12.0
# With fewer different elements, a ratio of powers has little meaning.
MIN_ELEMENTS = 32
RECIPES = ["cast", "tensor", "tensor-static", "row", "block", "group64", "mx"]


def make_options(seed: int) -> str:
    rng = random.Random(seed)
    recipe = rng.choice(RECIPES)
    weight_only = rng.random() < 0.15
    words = [f"recipe={'weight-only:' if weight_only else ''}{recipe}"]
    words += ["min-k=1 min-n=1 bad-input=refuse act-scale=0.125"]
    sizes = ["-1", "1", "2", "3", "16", "17", "64", "1000"]
    if recipe != "cast" and rng.random() < 0.5:
        words.append(f"weight-block={rng.choice(sizes)}x{rng.choice(sizes)}")
    if not weight_only and recipe not in ("cast", "tensor-static") and rng.random() < 0.5:
        words.append(f"act-block={rng.choice(sizes)}x{rng.choice(sizes)}")
    if rng.random() < 0.4:
        part = rng.choice(["", "weight-"] if weight_only else ["", "act-", "weight-"])
        words.append(f"{part}format={rng.choice(['f8E4M3FN', 'f8E5M2', 'f8E4M3FNUZ', 'f8E5M2FNUZ'])}")
    if recipe != "cast" and rng.random() < 0.4:
        words.append(f"scale-type={rng.choice(['f32', 'bf16', 'f8E8M0FNU'])}")
        if rng.random() < 0.5:
            words.append(f"scale-rounding={rng.choice(['pow2_ceil', 'pow2_nearest'])}")
    # Options that the recipe does not use are errors.
    scale_options = [("division", ["ieee", "reciprocal"]), ("amax-floor", ["1e-12", "0.0001"])]
    for name, values in (
        *(scale_options if recipe != "cast" else []),
        *([] if weight_only else [("accumulate", ["f32", "fast"])]),
        ("overflow", ["saturate", "nan"]),
        ("matvec", ["true"]),
        ("two-activations", ["true"]),
        ("allow-bf16-product", ["true"]),
    ):
        if rng.random() < 0.3:
            words.append(f"{name}={rng.choice(values)}")
    return " ".join(words)


def get_floor(options: str, case: Case) -> float:
    is_e5m2 = "f8E5M2" in options or "f8E5M2" in case.text
    # Rounding to the nearest power of two may halve the range: values above it saturate.
    if "pow2_nearest" in options:
        return 8.0
    return FLOOR_E5M2 if is_e5m2 else FLOOR_E4M3


def get_snr(actual: np.ndarray, expected: np.ndarray) -> float:
    """The signal-to-noise ratio in dB, infinite if both are equal."""
    actual, expected = actual.astype(np.float64), expected.astype(np.float64)
    noise = np.sum((actual - expected) ** 2)
    if noise == 0:
        return np.inf
    return 10 * np.log10(np.sum(expected**2) / noise)


def check_case(case: Case, record: dict | None, options: str, before: np.ndarray, after: np.ndarray) -> str:
    """Returns a description of what is wrong, or None."""
    if before.shape != after.shape or before.dtype != after.dtype:
        return f"expected {before.dtype}{before.shape}, got {after.dtype}{after.shape}"
    if record is None or record["status"] == "refused":
        return "" if before.tobytes() == after.tobytes() else "expected the same bytes, because nothing was rewritten"
    if not before.size:
        return ""
    if not np.all(np.isfinite(after.astype(np.float64))):
        # A scale that is rounded down to a power of two may lead to an overflow, which is NaN with this option.
        asked = "overflow=nan" in options and ("pow2_nearest" in options or "bf16" in options or "static" in options)
        return "" if asked else "expected finite numbers"
    # Without scales, numbers below the range of the format become zero.
    if "cast" in options and "3.0e-05" in case.text:
        return ""
    snr = get_snr(after, before)
    if np.unique(before).size >= MIN_ELEMENTS and snr < get_floor(options, case):
        return f"expected {get_floor(options, case)} dB, got {snr:.1f}"
    return ""


def run_seed(seed: int, count: int, runner: Runner, fp8_opt: str, verbose: bool) -> tuple[list[str], int]:
    """Returns the problems, and the number of rewritten matmuls."""
    cases = make_cases(seed, count)
    options = make_options(seed)
    module, inputs = make_module(cases), make_inputs(cases)
    lower = [fp8_opt, "--fp8-to-cpu-pipeline"]
    with tempfile.TemporaryDirectory(prefix="fp8-fuzz-") as name:
        report = Path(name) / "report.json"
        quantize = [fp8_opt, f"--fp8-quantize-pipeline={options}", f"--fp8-report={report}"]
        try:
            before = runner.run(module, inputs, lower=lower, function="main")
            after = runner.run(module, inputs, lower=lower, transform=quantize, function="main")
        except CpuRunError as error:
            return [f"seed {seed}, {options}: {error}"], 0
        records = {record["function"]: record for record in json.loads(report.read_text())["matmuls"]}
    problems = []
    for case, x, y in zip(cases, before, after):
        record = records.get(case.name)
        problem = check_case(case, record, options, x, y)
        if record is None and not case.is_decoy:
            problem = "expected a report on its matmul, got none"
        if verbose:
            status = (record or {"status": "no matmul", "reason": ""})
            snr = f"{get_snr(y, x):.1f} dB" if x.size and problem != "shape" else ""
            print(f"seed {seed} {case.name}: {status['status']} {status['reason']} {x.shape} {snr}")
        if problem:
            problems.append(f"seed {seed}, {case.name}, {options}: {problem}\n{case.text}")
    rewritten = sum(record["status"] == "rewritten" for record in records.values())
    return problems, rewritten


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fp8-opt", default="fp8-opt")
    parser.add_argument("--io-library", type=Path, required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--cases", type=int, default=6)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    runner = Runner(io_library=arguments.io_library)
    problems, rewritten = [], 0
    for seed in range(arguments.first, arguments.first + arguments.seeds):
        found, count = run_seed(seed, arguments.cases, runner, arguments.fp8_opt, arguments.verbose)
        problems += found
        rewritten += count
        for problem in found:
            print(problem, flush=True)
    print(f"{rewritten} matmuls rewritten, {len(problems)} problems")
    if rewritten < arguments.seeds:
        print("expected at least one rewritten matmul for each seed")
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
