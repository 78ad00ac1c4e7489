"""Measures models: whether they compile, how many matmuls run in FP8, and how close results are.

    export PYTHONPATH=tools/python
    python -m fp8_testing.measure test/Integration/Models/*.mlir

For each NAME.mlir beside NAME.safetensors (tools/export makes both) it prints a row. The row has the
numbers of linear layers and convolutions that PyTorch calls; the numbers of matmuls that were found,
rewritten and refused; the signal-to-noise ratios, in dB, of results against PyTorch's in f32, for the CPU
path in bf16 and quantized, and for PyTorch in bf16; and the compile time and number of kernels for each
GPU. A module without tensors beside it is compiled and counted, but not run.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from fp8_testing.accuracy import pytorch_db, worst_db
from fp8_testing.blocks import Block, load_block
from fp8_mlir.runner import CpuRunError, Runner
from fp8_testing.models import QUANTIZE_ALL
from fp8_testing.seeded import complete
from fp8_testing.table import format_table


class ToolError(RuntimeError):
    """A tool refused a module. The text is its first error."""


@dataclass(frozen=True)
class Counts:
    """The numbers of matmuls of a module that a recipe rewrote and refused."""

    found: int
    rewritten: int
    refused: dict[str, int]  # by reason


@dataclass(frozen=True)
class Kernels:
    """The compile time and the number of kernels for a GPU."""

    seconds: float
    count: int


class Tools:
    """The programs of one build."""

    def __init__(self, build: Path, timeout: int = 600) -> None:
        self.opt = build / "bin" / "fp8-opt"
        self.compiler = build / "bin" / "fp8-compile"
        self.io_library = build / "lib" / "libfp8_runner_io.so"
        self.timeout = timeout

    def call(self, command: Sequence[str | Path]) -> None:
        words = [str(word) for word in command]
        try:
            result = subprocess.run(
                words, capture_output=True, text=True, timeout=self.timeout
            )
        except subprocess.TimeoutExpired:
            raise ToolError(f"no result after {self.timeout} seconds") from None
        if result.returncode != 0:
            raise ToolError(first_error(result.stderr, result.returncode))

    def count(self, module: Path, recipe: str) -> Counts:
        """Quantizes the module, and reads the report."""
        with tempfile.TemporaryDirectory(prefix="fp8-measure-") as folder:
            report = Path(folder) / "report.json"
            options = f"--fp8-quantize-pipeline=recipe={recipe} report={report}"
            self.call([self.opt, module, options, "-o", "/dev/null"])
            return read_report(json.loads(report.read_text()))

    def kernels(self, module: Path, recipe: str | None, chip: str) -> Kernels:
        """Compiles the module for a GPU. A recipe quantizes all matmuls, also those that are predicted to be
        slower in FP8, because the models are small."""
        with tempfile.TemporaryDirectory(prefix="fp8-measure-") as folder:
            target = Path(folder) / "kernels.ptx"
            command = [self.compiler, module, f"--chip={chip}", "--emit=ptx"]
            command += ["-o", target]
            command += (
                [f"--recipe={recipe}", f"--options={QUANTIZE_ALL}"] if recipe else []
            )
            start = time.monotonic()
            self.call(command)
            seconds = time.monotonic() - start
            entries = re.findall(
                r"^\.visible \.entry ", target.read_text(), re.MULTILINE
            )
            return Kernels(seconds, len(entries))

    def run(self, block: Block, recipe: str | None) -> list[np.ndarray]:
        """The results on the CPU path; with a recipe, quantized."""
        transform: list[str | Path] = []
        if recipe:
            transform = [self.opt, f"--fp8-quantize-pipeline=recipe={recipe}"]
        lower = [self.opt, "--fp8-to-cpu-pipeline"]
        try:
            return Runner(self.io_library).run(
                block.module, block.inputs, lower=lower, transform=transform
            )
        except CpuRunError as error:
            raise ToolError(first_error(str(error), 1)) from None


def first_error(text: str, status: int) -> str:
    """The first error in the output of a tool, without its location."""
    match = re.search(r"error: (.*)", text)
    if match:
        return match[1]
    lines = text.strip().splitlines()
    return lines[-1] if lines else f"exit status {status}"


def read_report(report: dict) -> Counts:
    refused: dict[str, int] = {}
    for matmul in report["matmuls"]:
        if matmul["status"] == "refused":
            refused[matmul["reason"]] = refused.get(matmul["reason"], 0) + 1
    summary = report["summary"]
    return Counts(summary["found"], summary["rewritten"], refused)


def attempt(action, *arguments) -> str:  # noqa: ANN001, ANN002
    """One cell: the text of the action, or the reason why it failed."""
    try:
        return action(*arguments)
    except (ToolError, ValueError) as error:
        return f"error: {error}"


def decibels(tools: Tools, block: Block, recipe: str | None) -> str:
    return f"{worst_db(block.references, tools.run(block, recipe)):.1f}"


def matmuls(tools: Tools, module: Path, recipe: str) -> str:
    counts = tools.count(module, recipe)
    reasons = ", ".join(f"{n} {why}" for why, n in sorted(counts.refused.items()))
    return f"{counts.found} / {counts.rewritten} / {reasons or 0}"


def seconds_and_kernels(tools: Tools, module: Path, recipe: str, chip: str) -> str:
    kernels = tools.kernels(module, recipe, chip)
    return f"{kernels.seconds:.1f} / {kernels.count}"


def row(
    tools: Tools, module: Path, recipe: str, chips: Sequence[str], on_cpu: bool
) -> Iterator[str]:
    """The cells of one model."""
    yield module.stem
    recorded = module.with_suffix(".safetensors").exists()
    block = load_block(module.parent, module.stem) if recorded else None
    notes = block.notes if block else {}
    yield f"{notes.get('linears', '?')} + {notes.get('convolutions', '?')}"
    with complete(module) as file:
        yield attempt(matmuls, tools, file, recipe)
        if block and on_cpu:
            yield f"{pytorch_db(block):.1f}"
            block = replace(block, module=file)
            yield attempt(decibels, tools, block, None)
            yield attempt(decibels, tools, block, recipe)
        else:
            yield from ("-", "-", "-")
        for chip in chips:
            yield attempt(seconds_and_kernels, tools, file, recipe, chip)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("modules", type=Path, nargs="+")
    parser.add_argument("--build", type=Path, default=Path("build"))
    parser.add_argument("--recipe", default="block")
    parser.add_argument("--chip", action="append", help="default: sm_90a and sm_89")
    parser.add_argument("--no-cpu", action="store_true", help="compile and count alone")
    parser.add_argument(
        "--markdown", action="store_true", help="print rows of Markdown"
    )
    options = parser.parse_args()
    tools, chips = Tools(options.build), options.chip or ["sm_90a", "sm_89"]
    header = ["model", "linear + conv", "found / rewritten / refused"]
    header += ["PyTorch dB", "bf16 dB", f"{options.recipe} dB"]
    header += [f"{chip}: s / kernels" for chip in chips]
    rows = []
    if options.markdown:
        print("| " + " | ".join(header) + " |\n|" + "---|" * len(header))
    for module in options.modules:
        rows.append(list(row(tools, module, options.recipe, chips, not options.no_cpu)))
        if options.markdown:
            print("| " + " | ".join(rows[-1]) + " |", flush=True)
        else:
            print(module.stem, file=sys.stderr, flush=True)
    if not options.markdown:
        print(format_table(header, rows, "<" * len(header), indent=""))


if __name__ == "__main__":
    main()
