"""The manifest of --fp8-convert-params has everything that is needed to quantize a checkpoint.

RUN: %python %s %obj_root/bin/fp8-opt %src_root/test/Numerics
"""

import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, sys.argv.pop())
FP8_OPT = sys.argv.pop()

import reference  # noqa: E402

MODULE = """
module @model {
func.func @f(%x: tensor<8xbf16>,
             %w: tensor<96x70xbf16> {fp8.param = "blocks.0.weight"},
             %b: tensor<96xbf16> {fp8.param = "blocks.0.bias"},
             %e: tensor<4x6xf32> {fp8.param = "embedding \\"quoted\\""})
    -> (tensor<8xbf16>, tensor<70x96xf8E5M2>, tensor<3x24xf8E8M0FNU>, tensor<96xbf16>, tensor<4x6xf8E4M3FN>) {
  %i = tensor.empty() : tensor<70x96xbf16>
  %t = linalg.transpose ins(%w : tensor<96x70xbf16>) outs(%i : tensor<70x96xbf16>) permutation = [1, 0]
  %qi = tensor.empty() : tensor<70x96xf8E5M2>
  %si = tensor.empty() : tensor<3x24xf8E8M0FNU>
  %q, %s = fp8.dynamic_quantize %t into %qi, %si block [32, 4]
      {scale_rounding = #fp8.scale_rounding<pow2_nearest>, amax_floor = 0.25 : f32,
       division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>}
      : tensor<70x96xbf16> -> tensor<70x96xf8E5M2>, tensor<3x24xf8E8M0FNU>
  %c = fp8.cast %e : tensor<4x6xf32> to tensor<4x6xf8E4M3FN>
  return %x, %q, %s, %b, %c : tensor<8xbf16>, tensor<70x96xf8E5M2>, tensor<3x24xf8E8M0FNU>, tensor<96xbf16>, tensor<4x6xf8E4M3FN>
}
}
"""

EXPECTED = {
    "version": 1,
    "module": "model",
    "parameters": [
        {
            "name": "blocks.0.weight",
            "function": "f",
            "original": {"type": "bf16", "shape": [96, 70]},
            "quantized": True,
            "data": {"argument": 1, "type": "f8E5M2", "shape": [96, 70]},
            "overflow": "nan",
            "scale": {"argument": 2, "type": "f8E8M0FNU", "shape": [24, 3]},
            "block": [4, 32],
            "scale_rounding": "pow2_nearest",
            "amax_floor": 0.25,
            "division": "reciprocal",
        },
        {
            "name": "blocks.0.bias",
            "function": "f",
            "original": {"type": "bf16", "shape": [96]},
            "quantized": False,
            "data": {"argument": 3, "type": "bf16", "shape": [96]},
            "reason": "not-quantized",
            "message": "nothing quantizes it",
        },
        {
            "name": 'embedding "quoted"',
            "function": "f",
            "original": {"type": "f32", "shape": [4, 6]},
            "quantized": True,
            "data": {"argument": 4, "type": "f8E4M3FN", "shape": [4, 6]},
            "overflow": "saturate",
        },
    ],
}


def convert(directory: str, *options: str) -> tuple[str, dict]:
    path = Path(directory) / "manifest.json"
    done = subprocess.run(
        [FP8_OPT, "-", f"--fp8-convert-params=manifest={path}", *options],
        input=MODULE,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout, json.loads(path.read_text())


class ManifestTest(unittest.TestCase):
    def test_contents(self) -> None:
        with tempfile.TemporaryDirectory() as directory:
            module, manifest = convert(directory)
        self.assertEqual(manifest, EXPECTED)
        arguments = re.findall(
            r"%arg(\d+): tensor<([\dx]+)x(\w+)>", module.split("\n")[1]
        )
        types = {int(n): (shape, kind) for n, shape, kind in arguments}
        for parameter in manifest["parameters"]:
            for part in ("data", "scale"):
                if part in parameter:
                    tensor = parameter[part]
                    shape = "x".join(map(str, tensor["shape"]))
                    self.assertEqual(
                        types[tensor["argument"]], (shape, tensor["type"])
                    )

    def test_is_enough_to_quantize(self) -> None:
        """Quantizing a weight as the manifest says gives the same bytes as folding it."""
        rng = np.random.default_rng(5)
        w = rng.standard_normal((96, 70)).astype(reference.FLOATS["bf16"])
        with tempfile.TemporaryDirectory() as directory:
            _, manifest = convert(directory)
        p = manifest["parameters"][0]
        q, s = reference.dynamic_quantize(
            w,
            p["block"],
            p["data"]["type"],
            p["scale"]["type"],
            p["scale_rounding"],
            p["amax_floor"],
            p["division"],
            p["overflow"],
        )
        # The same program on the weight as a constant, seen transposed.
        constant = MODULE.replace(
            '%w: tensor<96x70xbf16> {fp8.param = "blocks.0.weight"},', ""
        ).replace(
            "  %i = ",
            f'  %w = arith.constant dense<"0x{w.tobytes().hex().upper()}"> : tensor<96x70xbf16>\n  %i = ',
        )
        folded = subprocess.run(
            [FP8_OPT, "-", "--fp8-fold-weights",
             "--mlir-print-elementsattrs-with-hex-if-larger=1"],
            input=constant, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        data, scale = (
            bytes.fromhex(digits)
            for digits in re.findall(r'dense<"0x([0-9A-F]+)"', folded)
        )
        self.assertEqual(data, np.ascontiguousarray(q.T).tobytes())
        self.assertEqual(scale, np.ascontiguousarray(s.T).tobytes())

    def test_file_that_cannot_be_written(self) -> None:
        done = subprocess.run(
            [FP8_OPT, "-", "--fp8-convert-params=manifest=/nonexistent/m.json"],
            input=MODULE,
            capture_output=True,
            text=True,
        )
        self.assertEqual(done.returncode, 1)
        self.assertIn("expected to write the manifest, got: ", done.stderr)


if __name__ == "__main__":
    unittest.main()
