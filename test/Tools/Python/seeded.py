"""Weights that a module keeps only as names have the same bytes on every machine.

RUN: %python %s
"""

import hashlib
import tempfile
import unittest
from pathlib import Path

import numpy as np

from fp8_testing.seeded import complete, parameter, with_bytes

MODULE = """module {
  func.func @main() -> (tensor<2x3xbf16>, tensor<2xi8>) {
    %0 = arith.constant dense_resource<w> : tensor<2x3xbf16>
    %1 = arith.constant dense_resource<other> : tensor<2xi8>
    return %0, %1 : tensor<2x3xbf16>, tensor<2xi8>
  }
}
{-#
  dialect_resources: {
    builtin: {
      w: "seeded layer.weight",
      other: "0x010000000102"
    }
  }
#-}
"""


class SeededTest(unittest.TestCase):
    def test_bytes(self) -> None:
        """Checks the bytes of every kind of parameter, because the recorded results of models belong to them."""
        digest = hashlib.sha256()
        for name, shape in (
            ("a.weight", (128, 192)),
            ("a.SelfAttention.q.weight", (3, 5)),
            ("a.conv.weight", (4, 3, 3, 3)),
            ("a.experts.down_proj", (4, 8, 6)),
            ("a.bias", (64,)),
            ("a.norm.weight", (64,)),
            ("a.scale_shift_table", (6, 8)),
        ):
            digest.update(parameter(name, shape).tobytes())
        self.assertEqual(digest.hexdigest(), "7f7d8b8aa59b56eb3547ce65178d1b5491ba411234c2d64afb3bea03a3c7aa3b")

    def test_distribution(self) -> None:
        """A weight has the standard deviation for which results are about as large as the operand."""
        values = parameter("a.weight", (256, 400)).astype(np.float64)
        self.assertLess(abs(values.mean()), 0.01)
        self.assertTrue(0.7 <= np.median(values.std(axis=1)) * 20 <= 1.3)
        norm = parameter("norm.weight", (4096,)).astype(np.float64)
        self.assertTrue(abs(norm.mean() - 1) < 0.02 and abs(norm.std() - 0.2) < 0.02)

    def test_module(self) -> None:
        text = with_bytes(MODULE)
        data = parameter("layer.weight", (2, 3)).tobytes()
        self.assertEqual(text, MODULE.replace("seeded layer.weight", f"0x02000000{data.hex().upper()}"))
        self.assertEqual(with_bytes(text), text)

    def test_unused_name(self) -> None:
        with self.assertRaisesRegex(ValueError, "expected a constant of bf16 with the resource w"):
            with_bytes(MODULE.replace("dense_resource<w>", "dense_resource<v>"))

    def test_files(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            module = Path(folder) / "a.mlir"
            module.write_text(MODULE)
            with complete(module) as filled:
                self.assertEqual(filled.read_text(), with_bytes(MODULE))
            self.assertFalse(filled.exists())
            module.write_text("module {}")
            with complete(module) as same:
                self.assertEqual(same, module)


if __name__ == "__main__":
    unittest.main()
