"""Quantizes a recorded transformer block, runs it in bf16 and FP8, and prints a report.

The compiler's report says which matmuls were found, rewritten and refused, and the sizes of the weights.
This program runs the block on the CPU, and in FP8 also on the GPU if there is one, and measures the errors. Files
that a user may want to read stay in BUILD/demo.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import textwrap
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import device
from fp8_mlir.errors import ProgramError
from fp8_testing.blocks import Block, load_block, sqnr_db
from fp8_mlir.runner import CpuRunError, Runner
from fp8_testing.table import format_bytes, format_table
from report import Matmul, Report, ReportError, read_report

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = ROOT / "test" / "Integration" / "Blocks"


@dataclass(frozen=True)
class Measured:
    """The measurements of a run of the block."""

    bf16: list[np.ndarray]
    fp8: list[np.ndarray]
    matmul_sqnr: dict[int, float]  # by the matmul's index in the report
    bf16_seconds: float
    fp8_seconds: float
    gpu: device.GpuRun | None
    no_gpu: str  # why the block did not run on a GPU


class Demo:
    """The commands of one demo, and where their files are."""

    def __init__(self, build: Path, block: Block, recipe: str) -> None:
        self.fp8_opt = build / "bin" / "fp8-opt"
        self.fp8_compile = build / "bin" / "fp8-compile"
        self.runner = Runner(build / "lib" / "libfp8_runner_io.so")
        self.block = block
        self.recipe = recipe
        self.directory = build / "demo"
        stem = f"{block.name}.{recipe.replace(':', '-')}"
        self.quantized = self.directory / f"{stem}.mlir"
        self.report = self.directory / f"{stem}.json"
        self.program = self.directory / f"{stem}.so"

    def quantize(self) -> Report:
        """Writes the quantized block and the compiler's report."""
        if not self.fp8_opt.exists():
            raise CpuRunError(
                f"expected the program '{self.fp8_opt}', got none; build it first"
            )
        self.directory.mkdir(exist_ok=True)
        pipeline = f"--fp8-quantize-pipeline=recipe={self.recipe}"
        command = [
            self.fp8_opt,
            self.block.module,
            pipeline,
            f"--fp8-report={self.report}",
        ]
        result = subprocess.run(
            [*command, "-o", self.quantized], capture_output=True, text=True
        )
        if result.returncode != 0:
            raise CpuRunError(
                f"fp8-opt exited with {result.returncode}:\n{result.stderr}"
            )
        return read_report(self.report)

    def run(self, module: Path, *transform: str) -> tuple[list[np.ndarray], float]:
        """The results, and the seconds that lowering and running took."""
        start = time.monotonic()
        results = self.runner.run(
            module,
            self.block.inputs,
            lower=[self.fp8_opt, "--fp8-to-cpu-pipeline"],
            transform=[self.fp8_opt, *transform] if transform else (),
        )
        return results, time.monotonic() - start

    def measure(self) -> Measured:
        """Runs the block in bf16 and quantized, and measures each rewritten matmul."""
        bf16, bf16_seconds = self.run(self.block.module)
        fp8, fp8_seconds = self.run(self.quantized)
        matmuls = self.measure_matmuls(fp8)
        gpu, no_gpu = self.run_on_gpu()
        return Measured(bf16, fp8, matmuls, bf16_seconds, fp8_seconds, gpu, no_gpu)

    def run_on_gpu(self) -> tuple[device.GpuRun | None, str]:
        """The results of the compiled block on the GPU, or why there are none."""
        try:
            found = device.find_gpu()
            command = [self.fp8_compile, self.block.module, "-o", self.program, "--quiet"]
            options = [f"--chip={found.chip}", f"--recipe={self.recipe}", "--options=when=always"]
            result = subprocess.run([*command, *options], capture_output=True, text=True)
            if result.returncode != 0:
                return None, f"fp8-compile exited with {result.returncode}:\n{result.stderr}"
            return device.run(found, self.program, self.block.inputs), ""
        except (ProgramError, OSError) as error:
            return None, str(error)

    def measure_matmuls(self, fp8: list[np.ndarray]) -> dict[int, float]:
        """The SQNR of each rewritten matmul against the original one, on the same inputs."""
        exposed_report = self.report.with_suffix(".exposed.json")
        results, _ = self.run(
            self.block.module,
            f"--fp8-quantize-pipeline=recipe={self.recipe} expose-matmuls",
            f"--fp8-report={exposed_report}",
        )
        for plain, beside in zip(fp8, results):
            if plain.tobytes() != beside.tobytes():
                raise CpuRunError(
                    "expected the same results beside exposed matmuls, got others"
                )
        pairs = {m.index: m.exposed for m in read_report(exposed_report).rewritten}
        missing = [index for index, pair in pairs.items() if pair is None]
        if missing:
            raise CpuRunError(f"expected all matmuls exposed, got none of {missing}")
        return {
            index: sqnr_db(results[original], results[rewritten])
            for index, (original, rewritten) in pairs.items()
        }


def relative(path: Path) -> str:
    """The path as a user would type it here."""
    return os.path.relpath(path)


def print_rewritten(report: Report, measured: Measured) -> None:
    header = ["matmul with weight", "M x N x K", "bf16", "FP8 + scales", "SQNR dB"]
    rows = [
        [
            m.name,
            m.shape,
            format_bytes(m.bytes_before),
            format_bytes(m.bytes_after),
            f"{measured.matmul_sqnr[m.index]:.1f}",
        ]
        for m in report.rewritten
    ]
    print(
        "\nRewritten. SQNR: each result against the original matmul on the same inputs.\n"
    )
    print(format_table(header, rows, "<>>>>"))


def print_refused(matmuls: list[Matmul]) -> None:
    """Groups matmuls that have the same reason."""
    print("\nRefused, with the batch before M x N x K")
    for message, suggestion in dict.fromkeys(
        (m.message, m.suggestion) for m in matmuls
    ):
        same = [
            m for m in matmuls if (m.message, m.suggestion) == (message, suggestion)
        ]
        print()
        for m in same:
            print(f"  {m.name}, {m.shape}")
        print(
            textwrap.fill(
                f"reason: {message}",
                96,
                initial_indent="    ",
                subsequent_indent="    ",
            )
        )
        if suggestion:
            hint = f"what helps: {suggestion}"
            print(
                textwrap.fill(hint, 96, initial_indent="    ", subsequent_indent="    ")
            )


def print_outputs(block: Block, measured: Measured) -> None:
    header = [
        "output",
        *(["GPU to f64", "GPU to CPU"] if measured.gpu else []),
        "FP8 to bf16",
        "FP8 to f64",
        "bf16 to f64",
        "PyTorch's bf16 to f64",
    ]
    rows = []
    for i, (bf16, fp8) in enumerate(zip(measured.bf16, measured.fp8)):
        exact = block.references[i]
        pairs = [(bf16, fp8), (exact, fp8), (exact, bf16), (exact, block.outputs[i])]
        if measured.gpu:
            pairs = [(exact, measured.gpu.results[i]), (fp8, measured.gpu.results[i]), *pairs]
        shape = " x ".join(map(str, bf16.shape))
        rows.append([f"{i}: {shape}", *(f"{sqnr_db(*pair):.1f}" for pair in pairs)])
    print("\nError of the block's outputs, SQNR in dB." + " The GPU computes in FP8." * bool(measured.gpu) + "\n")
    print(format_table(header, rows, "<" + ">" * (len(header) - 1)))


def print_device(measured: Measured) -> None:
    """On which devices the block ran."""
    print(
        f"  CPU      {measured.bf16_seconds:.1f} s in bf16, {measured.fp8_seconds:.1f} s in FP8, "
        "compiling included"
    )
    if measured.gpu is None:
        print(f"  GPU      not used: {measured.no_gpu}")
        return
    found = measured.gpu.device
    print(
        f"  GPU      {measured.gpu.seconds * 1e3:.2f} ms in FP8 for one call on {found.name} ({found.chip})"
    )


def print_report(demo: Demo, report: Report, measured: Measured) -> None:
    print(f"\n{relative(demo.block.module)}, recipe={demo.recipe}\n")
    print(f"  recipe   {report.recipe}")
    print(
        f"  matmuls  {report.found} found, {report.num_rewritten} rewritten, "
        f"{report.num_refused} refused"
    )
    print(
        f"  weights  {format_bytes(report.bytes_before)} before, "
        f"{format_bytes(report.bytes_after)} after, with scales "
        f"({report.bytes_after / max(report.bytes_before, 1):.1%})"
    )
    print_device(measured)
    print_rewritten(report, measured)
    if report.refused:
        print_refused(report.refused)
    print_outputs(demo.block, measured)


def next_commands(demo: Demo) -> list[tuple[str, str]]:
    """Commands that the user can try next, and their purposes."""
    tool, module = relative(demo.fp8_opt), relative(demo.block.module)
    other = "row" if demo.recipe != "row" else "block"
    return [
        (
            "Read the quantized block; the option hides the weights' bytes.",
            f"{tool} {relative(demo.quantized)} --mlir-elide-resource-strings-if-larger=16",
        ),
        (
            "See each decision at its operation.",
            f"{tool} {module} --fp8-quantize-pipeline=recipe={demo.recipe}"
            " --remarks-filter=fp8 --remark-format=emitRemark -o /dev/null",
        ),
        (
            "Try another recipe or block.",
            f"tools/run-demo --recipe={other} --block=llama",
        ),
        (
            "Quantize a file of yours.",
            f"{tool} yours.mlir --fp8-quantize-pipeline=recipe={demo.recipe}"
            " --fp8-report=report.json -o yours.fp8.mlir",
        ),
        (
            "Take it to the LLVM dialect, for mlir-runner.",
            f"{tool} yours.fp8.mlir --fp8-to-cpu-pipeline",
        ),
        ("Run every test.", "tools/run-tests"),
    ]


def print_next(commands: list[tuple[str, str]]) -> None:
    print("\nWhat to type next")
    for why, command in commands:
        print(f"\n  # {why}\n  {command}")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="run-demo", description=__doc__)
    parser.add_argument(
        "--build", type=Path, default=ROOT / "build", help="build directory"
    )
    names = sorted(path.stem for path in BLOCKS.glob("*.safetensors"))
    parser.add_argument(
        "--block", choices=names, default="qwen-image-mmdit", help="what to run"
    )
    parser.add_argument(
        "--recipe", default="block", help="a named recipe (default: block)"
    )
    return parser.parse_args()


def main() -> int:
    arguments = parse_arguments()
    demo = Demo(arguments.build, load_block(BLOCKS, arguments.block), arguments.recipe)
    try:
        report = demo.quantize()
        measured = demo.measure()
    except (CpuRunError, ReportError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print_report(demo, report, measured)
    print_next(next_commands(demo))
    return 0


if __name__ == "__main__":
    sys.exit(main())
