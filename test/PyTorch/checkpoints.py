"""compile(checkpoint=...): bf16 and FP8 layouts, prefixes, and checkpoints that do not fit.

RUN: %torch_python %s
"""

import subprocess
import tempfile
import unittest
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from small import Linear, Nested, Stack, Tables, normal, seeded
from torch import nn

import fp8_mlir
from fp8_mlir.tools import find_tool

QUIET = {"progress": False, "chip": "cpu"}


def empty_copy(module: nn.Module) -> nn.Module:
    return module.to("meta")


class CheckpointTest(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.module, self.x = seeded(Linear(256, 384)), normal(5, 256)

    def write(self, name: str, tensors: dict) -> Path:
        save_file(tensors, self.folder / name)
        return self.folder / name

    def layout(self, layout: str, *more: str) -> Path:
        source = self.write("source.safetensors", {"layer.weight": self.module.layer.weight.data})
        target = self.folder / f"{layout}.safetensors"
        words = [find_tool("fp8-weights"), "quantize", source, "-o", target, f"--layout={layout}", *more]
        subprocess.run(list(map(str, words)), check=True, capture_output=True)
        return target

    def test_bf16_checkpoint_equals_the_module(self) -> None:
        path = self.write("model.safetensors", {"model.layer.weight": self.module.layer.weight.data})
        expected = fp8_mlir.compile(self.module, self.x, **QUIET)
        program = fp8_mlir.compile(empty_copy(seeded(Linear(256, 384))), self.x.to("meta"), checkpoint=path, **QUIET)
        self.assertTrue(torch.equal(program(self.x), expected(self.x)))

    def test_codes_of_fp8_layouts_are_kept(self) -> None:
        cases = {"hf-block": "block", "comfy-quant": "block", "comfy-scaled": "tensor", "compressed-tensors-channel": "row"}
        for layout, recipe in cases.items():
            with self.subTest(layout):
                path = self.layout(layout, "--semantics=plain")
                program = fp8_mlir.compile(self.module, self.x, recipe=recipe, checkpoint=path, **QUIET)
                stored = load_file(path)
                state = program.state_dict()
                codes = stored["layer.weight"]
                self.assertTrue(torch.equal(state["layer.weight.data"].view(torch.uint8), codes.view(torch.uint8)))
                scales = [t for n, t in stored.items() if "scale" in n and t.numel() and n != "scaled_fp8"]
                self.assertEqual(
                    sorted(set(state["layer.weight.scale"].flatten().tolist())),
                    sorted(set(scales[0].float().flatten().tolist())),
                )

    def test_one_scale_for_blocks_that_do_not_divide_the_shape(self) -> None:
        module = seeded(Linear(200, 300))
        codes = (module.layer.weight.data * 8).to(torch.float8_e4m3fn)
        path = self.write("tensor.safetensors", {"layer.weight": codes, "layer.weight_scale": torch.tensor(0.125)})
        program = fp8_mlir.compile(module, normal(5, 200), checkpoint=path, **QUIET)
        state = program.state_dict()
        # Rows of 200 elements end in zeros, so that each starts at a multiple of 32 bytes.
        wanted = torch.zeros(300, 224, dtype=torch.uint8)
        wanted[:, :200] = codes.view(torch.uint8)
        self.assertTrue(torch.equal(state["layer.weight.data"].view(torch.uint8), wanted))
        self.assertTrue(torch.equal(state["layer.weight.scale"], torch.full((3, 2), 0.125)))

    def test_finer_scales_are_quantized_again(self) -> None:
        path = self.layout("musubi-block", "--semantics=plain")
        with self.assertWarnsRegex(UserWarning, "1 FP8 weights, such as layer.weight, have another format or scales of other"):
            program = fp8_mlir.compile(self.module, self.x, checkpoint=path, **QUIET)
        reference = self.x.double() @ self.module.layer.weight.double().T
        noise = (program(self.x).double() - reference).pow(2).sum() / reference.pow(2).sum()
        # Three roundings to e4m3, each with a noise of at most 2**-8 / 3. If all errors add up, it is 3 * 2**-8.
        self.assertLess(noise.item(), 2.0**-6)

    def test_missing_names_and_wrong_shapes(self) -> None:
        module = seeded(Nested())
        arguments = (normal(6, 128), {"more": [normal(6, 128)]})
        good = {n: t.clone() for n, t in module.state_dict().items()}
        renamed = {n.replace("first.weight", "frist.weight"): t for n, t in good.items()}
        path = self.write("renamed.safetensors", renamed)
        with self.assertRaisesRegex(
            fp8_mlir.CheckpointError,
            r"expected a tensor for every parameter, but 1 are missing: first\.weight \(closest: frist\.weight",
        ):
            fp8_mlir.compile(module, arguments, checkpoint=path, **QUIET)
        path = self.write("shape.safetensors", {**good, "second.weight": good["second.weight"][:, :200].contiguous()})
        with self.assertRaisesRegex(
            fp8_mlir.CheckpointError,
            r"1 tensors differ: second\.weight: expected bfloat16\[128, 256\], got bfloat16\[128, 200\]",
        ):
            fp8_mlir.compile(module, arguments, checkpoint=path, **QUIET)

    def test_files(self) -> None:
        (self.folder / "text.safetensors").write_text("no safetensors")
        (self.folder / "empty").mkdir()
        for text, path in {
            "expected a checkpoint, got no file": self.folder / "none.safetensors",
            "expected a safetensors file, got": self.folder / "text.safetensors",
            "expected safetensors files in .*empty, got none": self.folder / "empty",
        }.items():
            with self.assertRaisesRegex(fp8_mlir.CheckpointError, text):
                fp8_mlir.compile(self.module, self.x, checkpoint=path, **QUIET)

    def test_weights_that_are_loaded_later(self) -> None:
        """A stack shares the function of its blocks; a single layer has one function."""
        for module, x in ((self.module, self.x), (seeded(Stack(5)), normal(8, 128))):
            with self.subTest(type(module).__name__):
                expected = fp8_mlir.compile(module, x, **QUIET)(x)
                path = self.write("later.safetensors", module.state_dict())
                program = fp8_mlir.compile(empty_copy(module), x, load_weights=False, **QUIET)
                with self.assertRaisesRegex(fp8_mlir.Fp8Error, "expected a program with weights, got one that was"):
                    program(x)
                folder = self.folder / type(module).__name__
                program.save(folder)
                with self.assertRaisesRegex(fp8_mlir.CheckpointError, "expected a checkpoint, because the program was"):
                    fp8_mlir.load(folder)
                loaded = fp8_mlir.load(folder, checkpoint=path)
                self.assertTrue(torch.equal(loaded(x), expected))
                loaded.save(folder)  # now with weights
                self.assertTrue(torch.equal(fp8_mlir.load(folder)(x), expected))

    def test_fp8_weights_that_are_loaded_later(self) -> None:
        path = self.layout("hf-block", "--semantics=plain")
        program = fp8_mlir.compile(empty_copy(seeded(Linear(256, 384))), self.x, load_weights=False, **QUIET)
        program.save(self.folder / "program")
        loaded = fp8_mlir.load(self.folder / "program", checkpoint=path)
        codes = load_file(path)["layer.weight"]
        self.assertTrue(torch.equal(loaded.state_dict()["layer.weight.data"].view(torch.uint8), codes.view(torch.uint8)))

    def test_another_checkpoint_for_a_saved_program(self) -> None:
        other = seeded(Linear(256, 384), seed=11)
        fp8_mlir.compile(self.module, self.x, **QUIET).save(self.folder / "program")
        path = self.write("other.safetensors", other.state_dict())
        loaded = fp8_mlir.load(self.folder / "program", checkpoint=path)
        self.assertTrue(torch.equal(loaded(self.x), fp8_mlir.compile(other, self.x, **QUIET)(self.x)))
        path = self.write("wrong.safetensors", {"layer.weight": torch.zeros(384, 128).bfloat16()})
        with self.assertRaisesRegex(fp8_mlir.CheckpointError, r"layer\.weight: expected bfloat16\[384, 256\], got"):
            fp8_mlir.load(self.folder / "program", checkpoint=path)

    def test_checkpoint_and_later(self) -> None:
        with self.assertRaisesRegex(ValueError, "expected no checkpoint with load_weights=False, got 'a.safetensors'"):
            fp8_mlir.compile(self.module, self.x, checkpoint="a.safetensors", load_weights=False, **QUIET)

    def test_tables_that_no_checkpoint_has(self) -> None:
        """Buffers that are not in the state dict, attributes, and complex numbers keep their values."""
        module, x = seeded(Tables()), normal(8, 128)
        expected = fp8_mlir.compile(module, x, **QUIET)(x)
        # Rounding to e4m3 of two operands, and to bf16.
        self.assertLess(((expected - module(x)).double().norm() / module(x).double().norm()).item(), 0.1)
        path = self.write("tables.safetensors", module.state_dict())
        with fp8_mlir.meta_parameters():
            empty = Tables().eval()
        self.assertTrue(all(p.is_meta for p in empty.parameters()))
        self.assertFalse(empty.large.is_meta or empty.angles.is_meta or empty.small.is_meta)
        for parameter in empty.parameters():
            parameter.data = parameter.data.bfloat16()
        for later in (False, True):
            with self.subTest(later=later):
                given = {} if later else {"checkpoint": path}
                program = fp8_mlir.compile(empty, x, load_weights=not later, **given, **QUIET)
                if later:
                    program.save(self.folder / "tables")
                    program = fp8_mlir.load(self.folder / "tables", checkpoint=path)
                self.assertTrue(torch.equal(program(x), expected))
        with torch.device("meta"):
            lost = Tables().bfloat16().eval()
        with self.assertRaisesRegex(
            fp8_mlir.CheckpointError, "got 3 on the meta device: angles, large, small; make the module inside"
        ):
            fp8_mlir.compile(lost, x, checkpoint=path, **QUIET)

    def test_meta_without_a_checkpoint(self) -> None:
        with self.assertRaisesRegex(fp8_mlir.Fp8Error, "got one on the meta device"):
            fp8_mlir.compile(empty_copy(seeded(Linear())), self.x.to("meta"), recipe=None, **QUIET)


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
