"""Tests the parts of `fp8-bench gpu` that need no GPU: workloads, medians, ratios, tables, plots, wrong arguments.

RUN: %python %s
"""

import contextlib
import io
import json
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from fp8_testing.bench import program_report, report
from fp8_testing.bench.__main__ import main
from fp8_testing.bench.roofline import Axes, decades, roofline
from fp8_testing.bench.workloads import (
    ACCUMULATE,
    MODES,
    RECIPES,
    Shape,
    Workload,
    known_shapes,
    make_workloads,
    parse_shapes,
)


def result(
    name: str,
    m: int,
    n: int,
    k: int,
    methods: dict,
    mode: str = "matmul",
    recipe: str = "row",
) -> dict:
    workload = Workload(mode, recipe, "f32", Shape(name, m, n, k))
    entries = {
        method: (
            {"seconds": value, "error": ""}
            if isinstance(value, list)
            else {"seconds": [], "error": value}
        )
        for method, value in methods.items()
    }
    return {
        "name": workload.name,
        "mode": mode,
        "recipe": recipe,
        "accumulate": "f32",
        "shape": name,
        "m": m,
        "n": n,
        "k": k,
        "flops": workload.flops,
        "bytes": workload.bytes,
        "clock_mhz": 1755.0,
        "methods": entries,
    }


# This project is 1.25 and 0.8 times as fast as cublaslt, at one shape on each side of the limits of the
# classes.
LARGE = result(
    "large",
    4096,
    4096,
    4096,
    {"bf16": [4e-4], "cublaslt": [2e-4, 1.25e-4, 1e-4], "fp8-mlir": [9e-5, 1e-4, 5e-4]},
)
LARGER = result("larger", 8192, 4096, 4096, {"cublaslt": [2e-4], "fp8-mlir": [2.5e-4]})
SMALL = result(
    "small",
    128,
    4096,
    4096,
    {"cublaslt": "M has to be a multiple of 16", "bf16": [4e-5], "fp8-mlir": [2e-5]},
)
COPY = result(
    "large", 4096, 4096, 4096, {"copy": [2e-5], "fp8-mlir": [2e-5]}, "quantize", "1x128"
)
DATA = {
    "version": 1,
    "date": "2026-11-22",
    "machine": {"gpu": "a GPU <&>", "torch": "2.11"},
    "options": {"rounds": 3},
    "copy_bandwidth": 3.0e12,
    "results": [LARGE, LARGER, SMALL, COPY],
}


def run(*arguments: object) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
    return status, out.getvalue(), err.getvalue()


class WorkloadTest(unittest.TestCase):
    def test_known_shapes(self) -> None:
        names = [shape.name for shape in known_shapes()]
        self.assertEqual(len(names), len(set(names)))
        self.assertIn("qwen-mlp-up", names)
        self.assertEqual(parse_shapes([]), known_shapes())

    def test_parse(self) -> None:
        self.assertEqual(parse_shapes(["1x7x16"]), [Shape("1x7x16", 1, 7, 16)])
        self.assertEqual(parse_shapes(["square-4k"])[0].k, 4096)
        for bad in ("4096", "1x2", "0x1x1", "ax2x3", "1x2x3x4", ""):
            with self.assertRaisesRegex(
                ValueError, "expected MxNxK or one of square-4k"
            ):
                parse_shapes([bad])

    def test_work(self) -> None:
        shape = Shape("s", 256, 512, 1024)
        block = Workload("matmul", "block", "f32", shape)
        self.assertEqual(block.flops, 2 * 256 * 512 * 1024)
        scales = 4 * (256 * 8 + 4 * 8)
        self.assertEqual(block.bytes, 256 * 1024 + 512 * 1024 + 2 * 256 * 512 + scales)
        linear = Workload("linear", "row", "f32", shape)
        self.assertEqual(
            linear.bytes, 2 * 256 * 1024 + 512 * 1024 + 2 * 256 * 512 + 4 * 512
        )
        kept = Workload("bf16", "none", "f32", shape)
        self.assertEqual(kept.bytes, 2 * (256 * 1024 + 512 * 1024 + 256 * 512))
        mx = Workload("quantize", "mx", "f32", shape)
        self.assertEqual((mx.flops, mx.bytes), (0, 256 * 1024 * 3 + 256 * 32))
        tensor = Workload("quantize", "tensor", "f32", shape)
        self.assertEqual(tensor.bytes, 256 * 1024 * 5 + 4)

    def test_every_function_once(self) -> None:
        workloads = list(make_workloads(MODES, RECIPES, ACCUMULATE, known_shapes()))
        names = [workload.name for workload in workloads]
        self.assertEqual(len(names), len(set(names)))
        # flux-lin1, qwen-attn and others share M x K.
        quantizes = [w for w in workloads if w.mode == "quantize" and w.recipe == "row"]
        self.assertEqual(len(quantizes), len({(s.m, s.k) for s in known_shapes()}))

    def test_text(self) -> None:
        for workload in make_workloads(
            MODES, RECIPES, ("fast",), [Shape("s", 64, 128, 256)]
        ):
            self.assertIn(f"func.func @{workload.name}(", workload.text)
            self.assertEqual(
                "accumulate<fast>" in workload.text, workload.mode == "matmul"
            )
            is_parameter = workload.mode in ("linear", "bf16")
            self.assertEqual("fp8.param" in workload.text, is_parameter)
            is_linear = workload.mode == "linear"
            self.assertEqual(
                workload.compile_recipe, workload.recipe if is_linear else None
            )


class ReportTest(unittest.TestCase):
    def test_medians_and_ratios(self) -> None:
        self.assertEqual(report.seconds_of(LARGE, "cublaslt"), 1.25e-4)
        self.assertEqual(report.best_rival(LARGE), "cublaslt")
        self.assertAlmostEqual(report.ratio(LARGE, "cublaslt"), 1.25)
        self.assertAlmostEqual(report.ratio(LARGER, "cublaslt"), 0.8)
        # A method that refuses a shape does not count. Then only bf16 is left.
        self.assertIsNone(report.ratio(SMALL, "cublaslt"))
        self.assertEqual(report.best_rival(SMALL), "bf16")
        self.assertAlmostEqual(
            report.speed_of(LARGE, "fp8-mlir"), 2 * 4096**3 / 1e-4 / 1e12
        )

    def test_share_of_the_copy(self) -> None:
        # In the same time, the copy moved 4 bytes for each element, and quantizing moved 3 bytes and the scales.
        self.assertAlmostEqual(report.ratio(COPY, "copy"), (3 + 4 / 128) / 4)

    def test_geometric_mean(self) -> None:
        self.assertAlmostEqual(report.geometric_mean([2.0, 8.0]), 4.0)
        self.assertIsNone(report.geometric_mean([]))

    def test_report(self) -> None:
        lines = [" ".join(line.split()) for line in report.report(DATA).splitlines()]
        self.assertIn("matmul, row, accumulate = f32", lines)
        self.assertIn("quantize, 1x128", lines)
        self.assertIn("copy: 3.00 TB/s", lines)
        self.assertIn(
            "large 4096x4096x4096 100.0 400.0 125.0 1374 1.25 cublaslt 1755", lines
        )
        self.assertIn("small 128x4096x4096 20.0 40.0 refused 215 2.00 bf16 1755", lines)
        self.assertIn(
            "M >= 4096: 1.000 of cublaslt over 2 shapes, worst 0.800 (larger)", lines
        )
        self.assertIn(
            "M <= 128: 2.000 of bf16 over 1 shapes, worst 2.000 (small)", lines
        )
        self.assertIn(
            "matmul_row_f32_128x4096x4096, cublaslt: M has to be a multiple of 16",
            lines,
        )

    def test_nothing_of_ours(self) -> None:
        missing = result(
            "m",
            4096,
            4096,
            4096,
            {"cublaslt": [1e-4], "fp8-mlir": "does not compile: no"},
        )
        text = report.report({**DATA, "results": [missing]})
        self.assertIn("refused", text)
        self.assertIn("does not compile: no", text)


class RooflineTest(unittest.TestCase):
    def test_plot(self) -> None:
        root = ElementTree.fromstring(roofline(DATA))
        space = "{http://www.w3.org/2000/svg}"
        tips = [tip.text for tip in root.iter(f"{space}title")]
        # The numbers of methods that were measured: three, two and two.
        self.assertEqual(len(tips), 7)
        self.assertIn("fp8-mlir, matmul row, large 4096x4096x4096: 1374 TFLOP/s", tips)
        labels = [label.text for label in root.iter(f"{space}text")]
        for label in (
            "FLOP per byte",
            "TFLOP/s",
            "cublaslt",
            "matmul row",
            "1979 TFLOP/s",
            "a GPU <&>, 2026-11-22",
        ):
            self.assertIn(label, labels)
        width, height = (int(size) for size in root.get("viewBox").split()[2:])
        for circle in root.iter(f"{space}circle"):
            self.assertTrue(0 <= float(circle.get("cx")) <= width)
            self.assertTrue(0 <= float(circle.get("cy")) <= height)

    def test_only_memory_bound(self) -> None:
        thin = result("thin", 1, 4096, 4096, {"fp8-mlir": [1e-5]})
        ElementTree.fromstring(roofline({**DATA, "results": [thin]}))

    def test_no_matmuls(self) -> None:
        with self.assertRaisesRegex(
            ValueError, "expected matmuls among the results, got none"
        ):
            roofline({**DATA, "results": [COPY]})

    def test_axes(self) -> None:
        axes = Axes((1, 100), (1, 100))
        self.assertLess(axes.at(1, 1)[0], axes.at(10, 1)[0])
        self.assertGreater(axes.at(1, 1)[1], axes.at(1, 10)[1])
        self.assertEqual(decades((3, 60)), [5, 10, 20, 50])


class CommandTest(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.directory = Path(scratch.name)

    def test_report_again(self) -> None:
        results, plot = self.directory / "r.json", self.directory / "r.svg"
        results.write_text(json.dumps(DATA))
        status, out, _ = run("report", results, "--svg", plot, "--peak", 660)
        self.assertEqual((status, out.strip()), (0, report.report(DATA)))
        self.assertIn("660 TFLOP/s", plot.read_text())

    def test_compile(self) -> None:
        # This compiler makes an empty library, but refuses every group of several functions.
        compiler = self.directory / "compiler"
        compiler.write_text(
            f"#!{sys.executable}\nimport sys\nfrom pathlib import Path\n"
            "text = Path(sys.argv[1]).read_text()\n"
            "assert sys.argv[2] == '--chip=sm_89', sys.argv\n"
            "if '@quantize_mx' in text or text.count('func.func') > 1: sys.exit('error: too much')\n"
            "Path(sys.argv[4]).touch()\n"
        )
        compiler.chmod(0o755)
        models = self.directory / "models"
        status, out, _ = run(
            "compile", "--compiler", compiler, "--models", models, "--chip", "sm_89",
            "--modes", "quantize", "--shapes", "1x7x16", "2x7x16",
        )  # fmt: skip
        self.assertEqual(status, 1)
        self.assertIn("quantize_mx_1x16: error: too much", out)
        self.assertIn(f"10 functions in {models}, 2 failed", out)
        index = json.loads((models / "models.json").read_text())
        self.assertEqual(index["models"]["quantize_row_2x16"], "quantize_row_2x16.so")
        self.assertEqual(
            set(index["failures"]), {"quantize_mx_1x16", "quantize_mx_2x16"}
        )

    def test_program_report(self) -> None:
        ours = program_report.Program(
            "ours", print, 3 << 20, [0.004, 0.002, 0.009], "", [0.005], [("k", 2, 0.001), ("m", 1, 0.002)]
        )  # fmt: skip
        rival = program_report.Program("rival", print, 5 << 20, [0.006], "", [0.007], [("r", 4, 0.006)])  # fmt: skip
        failed = program_report.Program("failed", print, error="no capture")
        lines = list(program_report.report_lines([ours, rival, failed]))
        self.assertEqual(lines[0], "ours: 4.000 ms in a graph, 5.000 ms a call, 3 kernels, workspace 3 MiB")
        self.assertEqual(
            lines[1],
            "rival: 6.000 ms in a graph, 7.000 ms a call, 4 kernels, workspace 5 MiB, ours is 1.500 times as fast",
        )
        self.assertEqual(lines[3], "failed: not captured: no capture")
        self.assertIn("    1000.0 us    2 x k", lines)

    def test_wrong_arguments(self) -> None:
        absent = self.directory / "absent"
        for arguments, message in (
            ((), "required: COMMAND"),
            (("run",), "required: --models"),
            (("compile", "--models", absent), "required: --compiler"),
            (
                ("run", "--models", absent),
                f"expected {absent}/models.json, got none: compile first",
            ),
            (
                ("run", "--models", absent, "--recipes", "int4"),
                "invalid choice: 'int4'",
            ),
            (
                ("run", "--models", absent, "--shapes", "big"),
                "expected MxNxK or one of",
            ),
            (
                ("program", absent, "--rival", "jax"),
                "invalid choice: 'jax'",
            ),
            (("report", absent), "No such file"),
        ):
            with self.subTest(arguments=arguments):
                status, _, err = run(*arguments)
                self.assertNotEqual(status, 0)
                self.assertIn(message, err)

    def test_wrong_results(self) -> None:
        path = self.directory / "r.json"
        for text, message in (
            ("{}", "expected results of version 1"),
            ("[", "Expecting"),
        ):
            path.write_text(text)
            status, _, err = run("report", path)
            self.assertEqual(status, 1)
            self.assertIn(message, err)


if __name__ == "__main__":
    unittest.main()
