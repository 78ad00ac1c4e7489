"""Sends random programs through all pipelines and reports problems.

A problem is a crash, a run that does not end, an error that is not a message of this project, or numbers on
the CPU that differ from those of NumPy, in mlir-runner or in a program of fp8-compile. A message "expected X, got Y" is not a problem, but is counted.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from graph_program import Program

from fp8_mlir import cpu
from fp8_mlir.errors import ProgramError
from fp8_mlir.runner import CpuRunError, Runner, find_function, insert_before_end, wrapper

RECIPES = ["tensor", "row", "block", "mx", "group64", "weight-only:block", "weight-only:row", "tensor-static act-scale=0.125"]
CHIPS = ["sm_80", "sm_89", "sm_90a", "sm_100a", "sm_120a"]
# The largest noise relative to the signal. A dozen operations that round to bf16 make about 2 %. If an
# element, a size or an order is wrong, the noise is as large as the signal.
MOST_NOISE = 0.1
# Results that cancel have a small signal. Smaller noise than this is no problem.
SMALL = 2e-3


class Problem(Exception):
    """A problem of one program. The text describes it."""


@dataclass
class Checker:
    """Runs the tools of one build, and counts the messages with which they refused programs."""

    fp8_opt: str
    runner: Runner
    timeout: int = 120
    fp8_compile: str = ""  # if it is empty, no program is compiled for a CPU
    refused: Counter = field(default_factory=Counter)
    passed: Counter = field(default_factory=Counter)

    def call(self, what: str, options: list[str], text: str) -> str | None:
        """Returns the output of the tool, or None if it refuses the program with a message of this project."""
        # Looking up the names of functions on the stack of a crash takes minutes.
        environment = os.environ | {"LLVM_DISABLE_SYMBOLIZATION": "1"}
        command = [self.fp8_compile if what == "program" else self.fp8_opt, *options]
        try:
            result = subprocess.run(
                command, input=text, text=True, capture_output=True, timeout=self.timeout, env=environment
            )
        except subprocess.TimeoutExpired:
            raise Problem(f"{what}: expected an end within {self.timeout} s, got none") from None
        if result.returncode == 0:
            self.passed[what] += 1
            return result.stdout
        errors = re.findall(r"error: (.*)", result.stderr)
        if result.returncode != 1 or not errors or "PLEASE submit a bug report" in result.stderr:
            raise Problem(f"{what}: exit status {result.returncode}: {result.stderr[-1500:]}")
        foreign = [e for e in errors if not re.search(r"expected .*, (but )?got ", e)]
        if foreign:
            raise Problem(f"{what}: expected a message 'expected X, got Y', got: {foreign[0][:600]}")
        self.refused[f"{what}: {shortened(errors[0])}"] += 1
        return None

    def check(self, seed: int, program: Program) -> None:
        """Raises Problem if something is wrong."""
        chooser = random.Random(f"{seed} checks")
        recipe = chooser.choice(RECIPES)
        quantize = f"--fp8-quantize-pipeline=recipe={recipe} min-k=1 min-n=1"
        try:
            valid = self.call("fp8-opt", [], program.text)
        except Problem as problem:
            raise Problem(f"the program is invalid: {problem}") from None
        if valid is None:
            raise Problem("the program is invalid")
        self.check_numbers(valid, program)
        quantized = self.call(f"quantize {recipe}", [quantize], program.text)
        if quantized and "fp8.param_part" in quantized:  # There are no FP8 weights for its arguments.
            quantized = self.call(f"quantize {recipe}", [f"{quantize} convert-params=false"], program.text)
        if quantized is not None:
            self.check_quantized(recipe, quantized, program)
        for chip in chooser.sample(CHIPS, 2):
            lower = [f"--fp8-to-nvvm-pipeline=chip={chip} binary=isa"]
            if chooser.random() < 0.6:
                lower.insert(0, quantize)
            self.call(f"{chip}{' ' + recipe if len(lower) > 1 else ''}", lower, program.text)

    def run(self, what: str, text: str, program: Program) -> list[np.ndarray] | None:
        """Runs a program on the CPU and returns its results."""
        signature = find_function(text, "main")
        wrapped = insert_before_end(text, wrapper(signature, program.inputs))
        lowered = self.call(what, ["--fp8-to-cpu-pipeline"], wrapped)
        if lowered is None:
            return None
        try:
            return self.runner.execute(lowered, signature, program.inputs)
        except CpuRunError as error:
            raise Problem(f"{what}: {error}") from None

    def check_numbers(self, text: str, program: Program) -> None:
        results = self.run("cpu", text, program)
        if results is None:
            return
        for i, (actual, expected) in enumerate(zip(results, program.outputs, strict=True)):
            problem = compare(actual, expected, program.exact[i])
            if problem:
                raise Problem(f"cpu, result {i}: {problem}")
        if self.fp8_compile:
            self.check_program(program, results)

    def check_program(self, program: Program, results: list[np.ndarray]) -> None:
        """Checks that a compiled program gives the bytes of mlir-runner."""
        with tempfile.TemporaryDirectory(prefix="fp8-fuzz-") as folder:
            library = Path(folder) / "program.so"
            options = ["--chip=cpu", "--quiet", "-O1", "-o", str(library)]
            if self.call("program", options, program.text) is None:
                return
            function = cpu.load(library)["main"]
            out = None
            if function.has_data_sizes:  # One more result has the sizes that depend on the data.
                out = [np.empty_like(result) for result in results]
                out.append(np.empty(function.results[-1].shape, np.int64))
            try:
                actual = function(*program.inputs, out=out)
            except (ProgramError, TypeError, ValueError) as error:
                raise Problem(f"program: {error}") from None
        actual = actual if isinstance(actual, tuple) else (actual,)
        for i, (ours, theirs) in enumerate(zip(actual, results)):
            if ours.shape != theirs.shape or ours.tobytes() != theirs.tobytes():
                raise Problem(
                    f"program, result {i}: expected the bytes of mlir-runner in {theirs.dtype}{theirs.shape}, "
                    f"got others in {ours.dtype}{ours.shape}"
                )

    def check_quantized(self, recipe: str, text: str, program: Program) -> None:
        """Checks that quantized results have the right sizes, and are finite where the unquantized ones are
        finite."""
        results = self.run(f"cpu {recipe}", text, program)
        if results is None:
            return
        for i, (actual, expected) in enumerate(zip(results, program.outputs, strict=True)):
            if actual.shape != expected.shape or actual.dtype != expected.dtype:
                raise Problem(f"cpu {recipe}, result {i}: expected {expected.dtype}{expected.shape}, got {actual.dtype}{actual.shape}")
            if is_finite(expected) and not is_finite(actual):
                raise Problem(f"cpu {recipe}, result {i}: expected finite numbers")
            if program.exact[i] and not same(actual, expected):
                raise Problem(f"cpu {recipe}, result {i}: expected the same numbers, because the result depends on no matmul")


def shortened(message: str) -> str:
    """A message without its numbers and types, so that equal ones count together."""
    return re.sub(r"tensor<[^>]*>|memref<[^>]*>|'%[^']*'|\d+", "_", message)[:140]


def is_finite(array: np.ndarray) -> bool:
    return bool(np.all(np.isfinite(array.astype(np.float64))))


def same(actual: np.ndarray, expected: np.ndarray) -> bool:
    """Whether all elements are equal; NaN is equal to NaN, 0 to -0."""
    if not np.issubdtype(expected.dtype, np.inexact) and expected.dtype.kind != "V":
        return bool(np.array_equal(actual, expected))
    return bool(np.array_equal(actual.astype(np.float64), expected.astype(np.float64), equal_nan=True))


def compare(actual: np.ndarray, expected: np.ndarray, exact: bool) -> str:
    """Returns a description of what is wrong with a result, or None."""
    if actual.shape != expected.shape or actual.dtype != expected.dtype:
        return f"expected {expected.dtype}{expected.shape}, got {actual.dtype}{actual.shape}"
    if exact:
        return "" if same(actual, expected) else f"expected the same numbers, got {differences(actual, expected)}"
    # Near the end of a type's range, one order of roundings may overflow and another one may not.
    if not expected.size or not is_finite(expected) or np.abs(expected.astype(np.float64)).max() > 3e4:
        return ""
    if not is_finite(actual):
        return f"expected finite numbers, got {differences(actual, expected)}"
    noise = np.sqrt(np.mean((actual.astype(np.float64) - expected.astype(np.float64)) ** 2))
    signal = np.sqrt(np.mean(expected.astype(np.float64) ** 2))
    if noise <= MOST_NOISE * signal + SMALL:
        return ""
    return f"expected noise of at most {MOST_NOISE} of {signal:.3g}, got {noise:.3g}: {differences(actual, expected)}"


def differences(actual: np.ndarray, expected: np.ndarray) -> str:
    a, e = actual.astype(np.float64).ravel(), expected.astype(np.float64).ravel()
    worst = np.flatnonzero(~((a == e) | (np.isnan(a) & np.isnan(e))))
    shown = ", ".join(f"{a[i]:.6g} for {e[i]:.6g} at {i}" for i in worst[:4])
    return f"{len(worst)} of {len(a)} elements differ: {shown}"


def smallest(seed: int, count: int, make, check) -> tuple[int, str]:  # noqa: ANN001
    """Finds the shortest program of this seed that has a problem. Returns it and the problem."""
    for length in range(1, count + 1):
        try:
            check(seed, make(seed, length))
        except Problem as problem:
            return length, str(problem)
    return count, "nothing is wrong when it is tried again"


def make_checker(fp8_opt: str, io_library: Path, timeout: int, fp8_compile: str = "") -> Checker:
    return Checker(fp8_opt, Runner(io_library=io_library), timeout, fp8_compile)
