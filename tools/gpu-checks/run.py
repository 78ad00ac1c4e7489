"""Checks the operations on a GPU or on the CPU path against NumPy.

usage: run.py compile --compiler build/bin/fp8-compile --models DIR [--chip sm_90a] [--filter REGEX]
       run.py gpu --models DIR [--repeat 100] [--filter REGEX]
       run.py both --compiler build/bin/fp8-compile --models DIR [...]
       run.py cpu --build build [--max-work 1000000] [--filter REGEX]
       run.py list [--filter REGEX]

`compile` needs no GPU, and `gpu` needs no compiler: only Python with torch, numpy, ml_dtypes and
safetensors, and the models. `both` is what the tests of test/GPU run, on a machine with a GPU and
a build. Each prints `N passed, N failed` and fails if any did.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools" / "python"), str(ROOT / "test" / "Numerics")]

import assertions
import blocks
import exported_models
from cases import Case, all_cases
from engines import CpuEngine, GpuEngine

from fp8_testing.models import MissingModel, compile_models


class Tally:
    """Runs checks, prints those that fail, and counts them."""

    def __init__(self, verbose: bool) -> None:
        self.verbose = verbose
        self.passed = 0
        self.failed: list[str] = []

    def check(self, name: str, body: Callable[[], object]) -> None:
        start = time.monotonic()
        try:
            note = body()
        except (
            Exception
        ) as error:  # noqa: BLE001: a check that crashes is one that failed
            self.failed.append(name)
            print(f"FAILED {name}: {error}", flush=True)
            if self.verbose and not isinstance(error, AssertionError):
                traceback.print_exc()
            return
        self.passed += 1
        if self.verbose or note:
            seconds = time.monotonic() - start
            print(f"passed {name} ({seconds:.2f} s) {note or ''}".rstrip(), flush=True)

    def finish(self) -> int:
        print(f"{self.passed} passed, {len(self.failed)} failed")
        return 1 if self.failed or not self.passed else 0


def run_case(engine: CpuEngine | GpuEngine, case: Case) -> None:
    inputs = case.inputs()
    case.check(inputs, engine.run(case, inputs), engine.on_tensor_cores)


def compile_all(options: argparse.Namespace, wanted: re.Pattern[str]) -> int:
    cases = [case for case in all_cases() if wanted.search(case.name)]
    failures = compile_models(options.compiler, options.chip, cases, options.models)
    outcomes = {case.name: failures.get(case.name, "") for case in cases}
    outcomes |= blocks.compile_blocks(options, wanted)
    outcomes |= exported_models.compile_exported(options, wanted)
    outcomes |= assertions.compile_assertions(options, wanted)
    for name, error in outcomes.items():
        if error:
            print(f"FAILED {name}: {error}")
    failed = sum(error != "" for error in outcomes.values())
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed or not outcomes else 0


def run_on_cpu(options: argparse.Namespace, wanted: re.Pattern[str]) -> int:
    engine, tally = CpuEngine(options.build), Tally(options.verbose)
    for case in all_cases():
        if wanted.search(case.name) and case.work <= options.max_work:
            tally.check(case.name, lambda case=case: run_case(engine, case))
    return tally.finish()


def run_on_gpu(options: argparse.Namespace, wanted: re.Pattern[str]) -> int:
    try:
        import behaviour

        engine = GpuEngine(options.models, options.repeat)
    except (ImportError, MissingModel) as error:
        print(f"run.py: expected torch and models: {error}", file=sys.stderr)
        return 1
    tally = Tally(options.verbose)
    for case in all_cases():
        if wanted.search(case.name):
            tally.check(case.name, lambda case=case: run_case(engine, case))
    others = [
        *blocks.checks(engine),
        *exported_models.checks(engine),
        *assertions.checks(engine),
        *behaviour.checks(engine),
    ]
    for name, body in others:
        if wanted.search(name):
            tally.check(name, body)
    return tally.finish()


def compile_and_run(options: argparse.Namespace, wanted: re.Pattern[str]) -> int:
    return compile_all(options, wanted) or run_on_gpu(options, wanted)


def print_names(_: argparse.Namespace, wanted: re.Pattern[str]) -> int:
    print("\n".join(c.name for c in all_cases() if wanted.search(c.name)))
    return 0


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    modes = {
        "compile": compile_all,
        "gpu": run_on_gpu,
        "both": compile_and_run,
        "cpu": run_on_cpu,
        "list": print_names,
    }
    return modes[options.mode](options, re.compile(options.filter))


def parse(arguments: list[str]) -> argparse.Namespace:
    usage, details = __doc__.split("\n\n", 1)
    parser = argparse.ArgumentParser(
        description=usage,
        epilog=details,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    modes = parser.add_subparsers(dest="mode", required=True, metavar="MODE")
    for name, text in (
        ("compile", "make the models"),
        ("gpu", "run the models on the GPU"),
        ("both", "make the models and run them, on one machine"),
        ("cpu", "run the same functions on the CPU path"),
        ("list", "print the names"),
    ):
        mode = modes.add_parser(name, help=text)
        mode.add_argument(
            "--filter", default="", metavar="REGEX", help="only checks with such names"
        )
        mode.add_argument(
            "--verbose", action="store_true", help="also name what passes"
        )
        if name in ("compile", "gpu", "both"):
            mode.add_argument(
                "--models", type=Path, required=True, help="folder of the models"
            )
        if name in ("compile", "both"):
            mode.add_argument(
                "--compiler", type=Path, required=True, help="fp8-compile"
            )
            mode.add_argument("--chip", default="sm_90a")
            mode.add_argument(
                "--build",
                type=Path,
                help="build folder: also run the recorded blocks on the CPU, to compare with",
            )
        if name in ("gpu", "both"):
            mode.add_argument(
                "--repeat",
                type=int,
                default=100,
                help="runs that have to give the same bytes",
            )
        if name == "cpu":
            mode.add_argument("--build", type=Path, required=True, help="build folder")
            mode.add_argument(
                "--max-work", type=int, default=5_000_000, help="leave out larger ones"
            )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
