"""The quantization of weights by torch: every byte is that of fp8-weights and of the reference in NumPy.

RUN: %torch_python %s
"""

import json
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import torch
import weight_forms
from safetensors.torch import load_file, save_file

from fp8_mlir.pytorch import quantizing
from fp8_mlir.pytorch.errors import CheckpointError
from fp8_mlir.pytorch.weights import quantize_tensors
from fp8_mlir.tools import find_tool

CPU = torch.device("cpu")


def bits(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.contiguous().view(torch.uint8)


class QuantizingTest(unittest.TestCase):
    def test_bytes_of_the_reference(self) -> None:
        count = 0
        # With a small band, a tensor is quantized in several parts.
        for band in (1 << 20, 300):
            with mock.patch.object(quantizing, "BAND", band):
                for tensor, entry in weight_forms.forms():
                    with self.subTest(band=band, entry=entry):
                        before = bits(tensor).clone()
                        found = weight_forms.differences(quantizing.quantize(tensor, entry), tensor, entry)
                        self.assertEqual(found, [])
                        self.assertTrue(torch.equal(bits(tensor), before))  # the tensor itself stays
                        count += 1
        self.assertGreater(count, 200)

    def test_bytes_of_fp8_weights(self) -> None:
        forms = {entry["name"]: (tensor, entry) for tensor, entry in weight_forms.forms()}
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            save_file({name: tensor for name, (tensor, _) in forms.items()}, folder / "in.safetensors")
            manifest = {"version": 1, "module": "", "parameters": [entry for _, entry in forms.values()]}
            (folder / "manifest.json").write_text(json.dumps(manifest))
            command = [find_tool("fp8-weights"), "quantize", folder / "in.safetensors", "-o", folder / "out.safetensors"]
            subprocess.run(
                [*map(str, command), f"--manifest={folder / 'manifest.json'}"], check=True, capture_output=True
            )
            expected = load_file(folder / "out.safetensors")
        made = quantize_tensors(lambda name: forms[name][0], {n: e for n, (_, e) in forms.items()}, CPU)
        self.assertEqual(sorted(made), sorted(expected))
        for name, tensor in expected.items():
            self.assertEqual((made[name].dtype, made[name].shape), (tensor.dtype, tensor.shape), name)
            self.assertTrue(torch.equal(bits(made[name]), bits(tensor)), name)

    def test_views(self) -> None:
        """A tensor whose memory is not in the order of its dimensions."""
        entry = weight_forms.entry_of("w", (200, 130), (128, 128), "bf16", "f8E4M3FN", scale=("f32", "nearest"))
        wide = weight_forms.weight((130, 400), torch.bfloat16, 5)
        view = wide[:, ::2].T
        self.assertEqual(weight_forms.differences(quantizing.quantize(view, entry), view, entry), [])

    def test_tensors_that_do_not_fit(self) -> None:
        entry = weight_forms.entry_of("w", (8, 16), (1, 4), "bf16", "f8E4M3FN", scale=("f32", "nearest"))
        for tensor, message in {
            torch.ones(8, 16): r"w: expected bfloat16\[8, 16\], got float32\[8, 16\]",
            torch.ones(8, 4).bfloat16(): r"w: expected bfloat16\[8, 16\], got bfloat16\[8, 4\]",
            torch.ones(8, 16, device="meta").bfloat16(): "w: expected a tensor with values, got one on the meta device",
        }.items():
            with self.assertRaisesRegex(CheckpointError, message):
                quantize_tensors(lambda _, tensor=tensor: tensor, {"w": entry}, CPU)


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
