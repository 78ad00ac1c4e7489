"""What fp8_mlir says about modules, arguments, GPUs and installations that do not fit.

RUN: %torch_python %s
"""

import sys
import unittest
from unittest import mock

import torch
from small import Linear, Nested, Wrapped, normal, seeded
from torch import nn

import fp8_mlir
from fp8_mlir.pytorch import placing, runtime
from fp8_mlir.tables import STATUS

QUIET = {"progress": False, "chip": "cpu"}


class Branches(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x if x.sum() > 0 else -x


class Decomposition(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.linalg.svd(x)[0]


class ModuleTest(unittest.TestCase):
    def error(self, inner: nn.Module) -> fp8_mlir.ExportError:
        with self.assertRaises(fp8_mlir.ExportError) as caught:
            fp8_mlir.export(Wrapped(inner), torch.ones(4, 4))
        return caught.exception

    def test_torch_export_fails(self) -> None:
        error = self.error(Branches())
        self.assertEqual(error.module_path, "blocks.0")
        self.assertRegex(
            str(error),
            r"^blocks\.0: expected a module that torch\.export exports, got GuardOnDataDependentSymNode at .*bad-input\.py:\d+",
        )

    def test_torch_mlir_lacks_the_operation(self) -> None:
        error = self.error(Decomposition())
        self.assertEqual((error.module_path, error.op), ("blocks.0", "torch.aten._linalg_svd"))
        self.assertRegex(
            str(error), r"^blocks\.0: expected operations that torch-mlir lowers, got torch\.aten\._linalg_svd: "
        )

    def test_random_numbers(self) -> None:
        error = self.error(nn.Dropout())
        self.assertEqual(
            str(error),
            "blocks.0: expected operations without random numbers, got aten.native_dropout.default; call .eval() on "
            "the module if a dropout layer makes it",
        )

    def test_options(self) -> None:
        module, x = seeded(Linear()), normal(2, 256)
        for text, options in {
            "expected weights to be 'arguments' or 'resources', got 'files'": {"weights": "files"},
        }.items():
            with self.assertRaisesRegex(ValueError, text):
                fp8_mlir.export(module, x, **options)
        for text, options in {
            "expected attention to be one of bf16, fp8, fp8-fast, off, got 'int4'": {"attention": "int4"},
            "expected chip to be auto, sm_80, .*, cpu, got 'sm_20'": {"chip": "sm_20"},
            "expected layers to be 'shared' or 'inline', got 'twice'": {"layers": "twice"},
            "expected policy to have preset, include and exclude, got only": {"policy": {"only": "a"}},
        }.items():
            with self.assertRaisesRegex(ValueError, text):
                fp8_mlir.compile(module, x, **{**QUIET, **options})
        with self.assertRaisesRegex(fp8_mlir.CompileError, "fp8-compile failed with status 1: .*no-recipe"):
            fp8_mlir.compile(module, x, recipe="no-recipe", **QUIET)


class ArgumentsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.x, cls.states = normal(6, 128), {"more": [normal(6, 128, seed=9)]}
        rows = torch.export.Dim("rows", min=2, max=32)
        shapes = {"x": {0: rows}, "states": {"more": [{0: rows}]}}
        module = seeded(Nested())
        cls.program = fp8_mlir.compile(module, (cls.x, cls.states), dynamic_shapes=shapes, **QUIET)

    def expect(self, kind: type, text: str, *args: object, **kwargs: object) -> None:
        with self.assertRaisesRegex(kind, text):
            self.program(*args, **kwargs)

    def test_messages(self) -> None:
        x, states = self.x, self.states
        self.expect(
            ValueError,
            r"argument x: expected bfloat16\[6, 128\], got bfloat16\[6, 64\], a shape that the program was not",
            x[:, :64],
            states,
        )
        self.expect(
            ValueError,
            r"argument states\['more'\]\[0\]: expected bfloat16\[6, 128\], got bfloat16\[5, 128\]",
            x,
            {"more": [states["more"][0][:5]]},
        )
        self.expect(ValueError, r"argument x: expected .* from 2 to 32, got bfloat16\[40, 128\]", normal(40, 128), states)
        self.expect(TypeError, r"argument x: expected bfloat16\[.*128\], got float32\[6, 128\]", x.float(), states)
        self.expect(TypeError, r"argument x: expected bfloat16\[.*128\], got 3", 3, states)
        self.expect(ValueError, r"argument x: expected .*, got bfloat16\[768\]", x.flatten(), states)
        self.expect(ValueError, "argument x: expected a tensor on cpu, got one on meta", x.to("meta"), states)
        self.expect(TypeError, "argument flag: expected its default, because the program was", x, states, flag=True)
        self.expect(TypeError, "another structure: expected no states\\['other'\\]", x, {**states, "other": x})
        self.expect(TypeError, "missing a required argument: 'states'", x)
        self.program(x, states, flag=False)  # the default may be given


class MachineTest(unittest.TestCase):
    def test_no_gpu(self) -> None:
        with mock.patch.object(torch.cuda, "is_available", return_value=False):
            with self.assertRaisesRegex(
                fp8_mlir.Fp8Error, r'expected a GPU for a program for sm_90a, but torch finds none: .*; chip="cpu"'
            ):
                fp8_mlir.compile(seeded(Linear()), normal(2, 256), chip="sm_90a")
            program = fp8_mlir.compile(seeded(Linear()), normal(2, 256), progress=False)  # chip="auto"
        self.assertEqual(program.report.chip, "cpu")

    def test_unsupported_gpu(self) -> None:
        with (
            mock.patch.object(torch.cuda, "is_available", return_value=True),
            mock.patch.object(torch.cuda, "get_device_capability", return_value=(7, 5)),
            mock.patch.object(torch.cuda, "get_device_name", return_value="Tesla T4"),
            self.assertRaisesRegex(
                fp8_mlir.Fp8Error,
                r"expected a GPU with compute capability 8\.0 \(sm_80\), .*12\.0 \(sm_120a\), got Tesla T4 with 7\.5",
            ),
        ):
            fp8_mlir.compile(seeded(Linear()), normal(2, 256))

    def test_status_of_a_call(self) -> None:
        class Failure(RuntimeError):
            status = STATUS["out_of_memory"]

        def function(*_: object) -> None:
            raise Failure("main: expected 4096 bytes of workspace")

        model = {"main": function}
        with mock.patch.object(runtime.programs, "load", return_value=model):
            execute = runtime.open_function(mock.MagicMock(), "main")
        with self.assertRaisesRegex(fp8_mlir.Fp8Error, "expected 4096 bytes of workspace; the program needs memory"):
            execute([])

    def test_no_memory_for_results(self) -> None:
        def function(*_: object) -> None:
            raise torch.OutOfMemoryError("Tried to allocate 96 MiB")

        with mock.patch.object(runtime.programs, "load", return_value={"main": function}):
            execute = runtime.open_function(mock.MagicMock(), "main")
        with self.assertRaisesRegex(fp8_mlir.Fp8Error, "main: expected memory for the results of a call, got: Tried to"):
            execute([])

    def test_no_memory_for_weights(self) -> None:
        specs = {
            "a.weight.data": (torch.float8_e4m3fn, [3000, 200]),
            "a.weight.scale": (torch.float32, [24, 2]),
            "a.bias": (torch.bfloat16, [3000]),
        }
        with (
            mock.patch("torch.cuda.mem_get_info", return_value=(5000, 700000)),
            self.assertRaisesRegex(
                fp8_mlir.Fp8Error,
                r"expected 606,192 bytes on cuda:0 for the 3 weights of the program \(600,000 of them in FP8; the largest "
                r"is a\.weight\.data with 600,000\), but the GPU has 700,000 bytes, of which 5,000 are free now",
            ),
            placing.explained(specs, torch.device("cuda", 0)),
        ):
            raise torch.OutOfMemoryError("Tried to allocate 2 MiB")

    def test_torch_mlir_is_missing_or_too_old(self) -> None:
        with (
            mock.patch.dict(sys.modules, {"torch_mlir": None, "torch_mlir.fx": None}),
            self.assertRaisesRegex(
                fp8_mlir.MissingTorchMlir, r"expected torch-mlir 20261001 or newer, got: .*pip install 'torch-mlir>=20261001'"
            ),
        ):
            fp8_mlir.export(seeded(Linear()), normal(2, 256))
        with (
            mock.patch("importlib.metadata.version", return_value="20250101.1"),
            self.assertRaisesRegex(fp8_mlir.MissingTorchMlir, r"or newer, got 20250101\.1; .* --upgrade"),
        ):
            fp8_mlir.export(seeded(Linear()), normal(2, 256))

    def test_cache_size(self) -> None:
        with (
            mock.patch.dict("os.environ", {"FP8_MLIR_CACHE_SIZE": "many"}),
            self.assertRaisesRegex(ValueError, "FP8_MLIR_CACHE_SIZE: expected a number of bytes, got 'many'"),
        ):
            fp8_mlir.pytorch.cache.largest_size()

    def test_load(self) -> None:
        with self.assertRaisesRegex(fp8_mlir.Fp8Error, "expected a folder that save.. wrote, got no file"):
            fp8_mlir.load("no-such-folder")


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
