"""fp8_mlir.export, compile, save and load on small modules: results, structure, bytes and the cache.

RUN: %torch_python %s
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import torch
from safetensors.torch import load_file, save_file
from small import Counter, Linear, Nested, Stack, least_db, linear_bound, nested_inputs, normal, seeded, snr_db

import fp8_mlir
from fp8_mlir.tools import find_tool

QUIET = {"progress": False, "chip": "cpu"}


class CompileTest(unittest.TestCase):
    def test_linear_is_within_the_bound(self) -> None:
        module, x = seeded(Linear()), normal(10, 256)
        for recipe in ("block", "row", "tensor"):
            with self.subTest(recipe):
                program = fp8_mlir.compile(module, x, recipe=recipe, **QUIET)
                self.assertEqual(program.report.in_fp8, 1)
                exact = x.double() @ module.layer.weight.double().T
                error = (program(x).double() - exact).abs()
                self.assertTrue((error <= linear_bound(x, module.layer.weight)).all())
                self.assertGreater(error.max().item(), 0.0)

    def test_structure_of_arguments_and_results(self) -> None:
        module, (x, states) = seeded(Nested()), nested_inputs(6)
        program = fp8_mlir.compile(module, (x, states), recipe=None, **QUIET)
        got, want = program(x=x, states=states, factor=1.0), module(x, states)
        self.assertEqual(list(got), ["y", "pair"])
        self.assertEqual(got["pair"][1:], (None, 3))
        # bf16 has 8 bits, so two ways of rounding agree to about 2**-8 of the largest value, or 40 dB.
        self.assertGreater(snr_db(got["y"], want["y"]), 40)
        self.assertGreater(snr_db(got["pair"][0], want["pair"][0]), 40)

    def test_fp8_and_report(self) -> None:
        module, (x, states) = seeded(Nested()), nested_inputs(6)
        program = fp8_mlir.compile(module, (x, states), **QUIET)
        got, want = program(x, states), module(x, states)
        self.assertGreater(snr_db(got["y"], want["y"]), least_db(2))
        report = program.report
        self.assertEqual((report.in_fp8, len(report.matmuls)), (2, 4))
        self.assertEqual(report.reasons, {"two-activations": 2})
        self.assertEqual([m.weight for m in report.matmuls if m.in_fp8], ["first.weight", "second.weight"])
        self.assertIn("2 of 4 matmuls in FP8 (block, cpu)", str(report))
        self.assertLess(report.bytes_after, report.bytes_before)

    def test_policy(self) -> None:
        module, arguments = seeded(Nested()), nested_inputs(6)
        program = fp8_mlir.compile(module, arguments, policy=["second*"], **QUIET)
        self.assertEqual([m.weight for m in program.report.matmuls if m.in_fp8], ["first.weight"])

    def test_dynamic_rows(self) -> None:
        module, (x, states) = seeded(Nested()), nested_inputs(6)
        rows = torch.export.Dim("rows", min=2, max=32)
        shapes = {"x": {0: rows}, "states": {"more": [{0: rows}]}}
        program = fp8_mlir.compile(module, (x, states), dynamic_shapes=shapes, **QUIET)
        for count in (2, 6, 31):
            x, states = nested_inputs(count)
            self.assertGreater(snr_db(program(x, states)["y"], module(x, states)["y"]), least_db(2))

    def test_bytes_are_those_of_fp8_weights(self) -> None:
        module, x = seeded(Linear()), normal(10, 256)
        program = fp8_mlir.compile(module, x, **QUIET)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            save_file({"layer.weight": module.layer.weight.data}, folder / "in.safetensors")
            command = [find_tool("fp8-weights"), "quantize", folder / "in.safetensors", "-o", folder / "out.safetensors"]
            manifest = program.files["folder"] / "manifest.json"
            subprocess.run([*map(str, command), f"--manifest={manifest}"], check=True, capture_output=True)
            expected = load_file(folder / "out.safetensors")
        state = program.state_dict()
        self.assertEqual(sorted(state), ["layer.weight.data", "layer.weight.scale"])
        for key, tensor in expected.items():
            self.assertTrue(torch.equal(state[key].view(torch.uint8), tensor.view(torch.uint8)))

    def test_buffers_that_calls_change(self) -> None:
        module = seeded(Counter())
        program = fp8_mlir.compile(module, normal(4, 128), **QUIET)
        first, second = program(normal(4, 128)), program(normal(4, 128))
        self.assertEqual(module.calls.item(), 2)
        self.assertTrue(torch.equal((second - first).round(), torch.ones_like(first)))

    def test_operator_in_another_compiled_model(self) -> None:
        module, x = seeded(Linear()), normal(10, 256)
        program = fp8_mlir.compile(module, x, **QUIET)
        torch._dynamo.reset()
        outer = torch.compile(lambda x: torch.relu(torch.ops.fp8_mlir.call(program.program.number, [x], [])[0]), backend="aot_eager", fullgraph=True)
        self.assertTrue(torch.equal(outer(x), torch.relu(program(x))))
        torch.library.opcheck(torch.ops.fp8_mlir.call.default, (program.program.number, [x], []), test_utils=("test_schema", "test_faketensor"))

    def test_equal_layers_are_one_function(self) -> None:
        module, x = seeded(Stack(5)), normal(6, 128)
        shared = fp8_mlir.compile(module, x, **QUIET)
        inline = fp8_mlir.compile(module, x, layers="inline", **QUIET)
        weights = sorted(m.weight for m in shared.report.matmuls if m.in_fp8)
        self.assertEqual(weights, [f"blocks.{i}.{name}.weight" for i in range(5) for name in ("down", "up")])
        self.assertEqual({m.function for m in shared.report.matmuls if m.in_fp8}, {"part_1"})
        self.assertEqual(weights, sorted(m.weight for m in inline.report.matmuls if m.in_fp8))
        self.assertEqual(shared.report.bytes_after, inline.report.bytes_after)
        self.assertEqual(sorted(shared.state_dict()), sorted(inline.state_dict()))
        for name, tensor in inline.state_dict().items():
            self.assertTrue(torch.equal(shared.state_dict()[name].view(torch.uint8), tensor.view(torch.uint8)))
        # Both programs round the same values, or values that differ in the last bits, to bf16 and to FP8.
        self.assertGreater(snr_db(shared(x), inline(x)), 40)
        self.assertGreater(snr_db(shared(x), module(x)), least_db(10))
        with tempfile.TemporaryDirectory() as folder:
            shared.save(folder)
            loaded = fp8_mlir.load(folder)
        self.assertTrue(torch.equal(loaded(x), shared(x)))
        self.assertEqual(str(loaded.report), str(shared.report))

    def test_export_of_equal_layers(self) -> None:
        module, x = seeded(Stack(5)), normal(6, 128)
        exported = fp8_mlir.export(module, x)
        text = str(exported)
        self.assertEqual(text.count("call @part_1("), 5)
        self.assertEqual(text.count("linalg.matmul"), str(fp8_mlir.export(module, x, layers="inline")).count("linalg.matmul") - 8)
        header = next(line for line in text.splitlines() if "@main(" in line)
        for name in exported.parameters:
            self.assertEqual(header.count(f'fp8.param = "{name}"'), 1)
        self.assertEqual(text.count("fp8.param"), len(exported.parameters))
        self.assertEqual(text.count("func.func @"), 1)

    def test_patterns_that_select_layers(self) -> None:
        module, x = seeded(Stack(5)), normal(6, 128)
        program = fp8_mlir.compile(module, x, policy=["blocks.3.*"], **QUIET)
        weights = sorted(m.weight for m in program.report.matmuls if m.in_fp8)
        self.assertEqual(weights, [f"blocks.{i}.{n}.weight" for i in (0, 1, 2, 4) for n in ("down", "up")])
        # The layer that stays in bf16 has a function of its own.
        self.assertEqual(len({m.function for m in program.report.matmuls}), 2)

    def test_save_and_load_without_torch_mlir(self) -> None:
        module, (x, states) = seeded(Nested()), nested_inputs(6)
        program = fp8_mlir.compile(module, (x, states), **QUIET)
        with tempfile.TemporaryDirectory() as folder:
            program.save(folder)
            torch.save((x, states, program(x, states)), Path(folder) / "data.pt")
            code = (
                "import sys; sys.modules['torch_mlir'] = None\n"
                "import torch, fp8_mlir\n"
                f"program = fp8_mlir.load({folder!r})\n"
                f"x, states, want = torch.load({folder + '/data.pt'!r})\n"
                "got = program(x, states=states)\n"
                "assert torch.equal(got['y'], want['y']) and got['pair'][2] == 3\n"
                "print(program.report.in_fp8)\n"
            )
            printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
        self.assertEqual(printed.strip(), "2")


class ExportTest(unittest.TestCase):
    def test_names_and_kinds(self) -> None:
        exported = fp8_mlir.export(seeded(Nested()), nested_inputs(6))
        self.assertEqual(
            list(exported.parameters),
            ["first.weight", "first.bias", "second.weight", "second.bias", "scale", "shift"],
        )
        self.assertEqual(exported.input_names, ["x", "states['more'][0]"])
        text = str(exported)
        self.assertIn('tensor<128xi64> {fp8.param = "shift"}', text)
        self.assertIn("tm_tensor.attention", text)
        self.assertIn('loc("first"', exported.text())

    def test_resources(self) -> None:
        text = str(fp8_mlir.export(seeded(Nested()), nested_inputs(6), weights="resources"))
        self.assertNotIn("fp8.param", text)
        self.assertIn("dense_resource<first.weight> : tensor<256x128xbf16>", text)

    def test_command_line(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            factory = Path(name) / "factory.py"
            factory.write_text("from small import *\n\ndef make():\n    return seeded(Linear()), normal(4, 256)\n")
            command = [sys.executable, "-m", "fp8_mlir", "export"]
            run = lambda *words: subprocess.run([*command, *words], cwd=name, capture_output=True, text=True)  # noqa: E731
            result = run("factory:make", "-o", "out.mlir")
            self.assertEqual((result.returncode, result.stdout), (0, ""))
            self.assertIn('fp8.param = "layer.weight"', (Path(name) / "out.mlir").read_text())
            self.assertIn("expected package.module:factory, got factory", run("factory").stderr)
            self.assertIn("expected an object other in the Python module factory", run("factory:other").stderr)
            factory.write_text("def make():\n    return 3\n")
            self.assertIn("expected factory:make to return (module, args)", run("factory:make").stderr)


class CacheTest(unittest.TestCase):
    def test_hit_limit_and_off(self) -> None:
        from fp8_mlir.pytorch import programs

        module, x = seeded(Linear(128, 128)), normal(3, 128)
        with tempfile.TemporaryDirectory() as name:
            with mock.patch.dict(os.environ, {"FP8_MLIR_CACHE": name}):
                first = fp8_mlir.compile(module, x, **QUIET)
                with mock.patch.object(programs, "run_tool", side_effect=AssertionError("compiled again")):
                    again = programs.compile_program(
                        fp8_mlir.export(module, x).text(), programs.Options("block", "cpu")
                    )
                self.assertEqual(again, first.files["folder"])
                with mock.patch.dict(os.environ, {"FP8_MLIR_CACHE_SIZE": "1"}):
                    second = fp8_mlir.compile(module, x, recipe="row", **QUIET)
                self.assertEqual([p.name for p in Path(name).iterdir()], [second.files["folder"].name])
            with mock.patch.dict(os.environ, {"FP8_MLIR_CACHE": "off"}):
                third = fp8_mlir.compile(module, x, **QUIET)
            self.assertNotIn(Path(name), third.files["folder"].parents)
            self.assertTrue(torch.equal(third(x), first(x)))


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
