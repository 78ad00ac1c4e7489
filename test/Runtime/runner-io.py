"""Arrays of every element type, of static and dynamic shape, go through a program and come back.

RUN: %python %s %obj_root
"""

import sys
import unittest
from pathlib import Path

import numpy as np

from fp8_mlir.runner import (
    DTYPES,
    LLVM_BIN,
    CpuRunError,
    Runner,
    filter_through,
    find_function,
    insert_before_end,
    parse_signature,
    wrapper,
)

LIBRARY = Path(sys.argv.pop()) / "lib" / "libfp8_runner_io.so"
PIPELINE = (
    "builtin.module(one-shot-bufferize{bufferize-function-boundaries"
    " function-boundary-type-conversion=identity-layout-map},buffer-deallocation-pipeline,convert-bufferization-to-memref,"
    "convert-linalg-to-loops,expand-strided-metadata,lower-affine,convert-scf-to-cf,"
    "convert-to-llvm,reconcile-unrealized-casts)"
)
LOWER = [LLVM_BIN / "mlir-opt", f"--pass-pipeline={PIPELINE}"]


def transpose(kind: str, rows: str, columns: str) -> str:
    """A function that transposes a matrix of any element type; a size of "?" is dynamic."""
    given, wanted = (
        f"tensor<{rows}x{columns}x{kind}>",
        f"tensor<{columns}x{rows}x{kind}>",
    )
    sizes = ", ".join(
        name for name, size in (("%columns", columns), ("%rows", rows)) if size == "?"
    )
    return f"""
func.func @transpose(%x: {given}) -> {wanted} {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %x, %c0 : {given}
  %columns = tensor.dim %x, %c1 : {given}
  %empty = tensor.empty({sizes}) : {wanted}
  %y = linalg.transpose ins(%x : {given}) outs(%empty : {wanted}) permutation = [1, 0]
  return %y : {wanted}
}}
"""


class RunnerTest(unittest.TestCase):
    def run_on(self, module: str, *inputs: np.ndarray) -> list[np.ndarray]:
        return Runner(LIBRARY).run(module, inputs, lower=LOWER)

    def test_every_element_type(self) -> None:
        for kind, dtype in DTYPES.items():
            with self.subTest(kind):
                values = (
                    np.array([[0, 1, 1], [1, 0, 1]])
                    if kind == "i1"
                    else [[1, 2, 4], [8, 16, 32]]
                )
                x = np.asarray(values).astype(dtype)
                (y,) = self.run_on(transpose(kind, "2", "3"), x)
                self.assertEqual(y.dtype, dtype)
                self.assertEqual(y.tobytes(), np.ascontiguousarray(x.T).tobytes())

    def test_dynamic_shape(self) -> None:
        x = np.arange(35, dtype=np.float32).reshape(5, 7)
        for rows, columns in (("?", "?"), ("5", "?"), ("?", "7")):
            (y,) = self.run_on(transpose("f32", rows, columns), x)
            np.testing.assert_array_equal(y, x.T)

    def test_no_elements(self) -> None:
        (y,) = self.run_on(transpose("f32", "?", "?"), np.zeros((0, 3), np.float32))
        self.assertEqual(y.shape, (3, 0))

    def test_two_types_of_one_width_and_rank_0(self) -> None:
        module = """
        func.func @swap(%a: tensor<bf16>, %b: tensor<2xf16>) -> (tensor<2xf16>, tensor<bf16>) {
          return %b, %a : tensor<2xf16>, tensor<bf16>
        }"""
        a, b = np.array(1.5, DTYPES["bf16"]), np.array([2.5, 3.5], np.float16)
        first, second = self.run_on(module, a, b)
        self.assertEqual(
            (first.tolist(), float(second), second.shape), ([2.5, 3.5], 1.5, ())
        )

    def test_transform_may_change_the_signature(self) -> None:
        module = "func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> { return %x : tensor<2xf32> }"
        drop = [
            "sed",
            "-e",
            r"s/^func.func.*/module {\n  func.func @f() {\n    return\n  }\n}/",
        ]
        self.assertEqual(
            Runner(LIBRARY).run(module, [], lower=LOWER, transform=drop), []
        )

    def test_wrong_input(self) -> None:
        module = "func.func @f(%x: tensor<2xf32>) { return }"
        with self.assertRaisesRegex(
            CpuRunError, r"expected input 0 to be tensor<2xf32>, got float32\[3\]"
        ):
            self.run_on(module, np.zeros(3, np.float32))
        with self.assertRaisesRegex(CpuRunError, "expected 1 inputs, got 0"):
            self.run_on(module)

    def test_missing_and_short_file(self) -> None:
        module = "module {\n  func.func @f(%x: tensor<4xf32>) {\n    return\n  }\n}\n"
        signature, full = find_function(module, None), np.zeros(4, np.float32)
        lowered = filter_through(
            LOWER, insert_before_end(module, wrapper(signature, [full]))
        )
        with self.assertRaisesRegex(
            CpuRunError, "fp8_runner_io: cannot open '.*/in_0.bin' to read"
        ):
            Runner(LIBRARY).execute(lowered, signature, [])
        with self.assertRaisesRegex(
            CpuRunError, "fp8_runner_io: expected 16 bytes in '.*/in_0.bin', got 12"
        ):
            Runner(LIBRARY).execute(lowered, signature, [full[:3]])

    def test_lowering_fails(self) -> None:
        module = "func.func @f(%x: tensor<2xf32>) { return }"
        with self.assertRaisesRegex(CpuRunError, "'false' exited with 1"):
            Runner(LIBRARY).run(module, [np.zeros(2, np.float32)], lower=["false"])


class SignatureTest(unittest.TestCase):
    def test_attributes_and_several_results(self) -> None:
        line = (
            '@f(%arg0: tensor<2xf32> {fp8.param = "a.(b), {c"}, %arg1: tensor<?xbf16>) '
            "-> (tensor<1xi8> {x.y = 1 : i64}, tensor<f32>) attributes {z} {"
        )
        signature = parse_signature(line)
        self.assertEqual(signature.name, "f")
        self.assertEqual(
            [t.spell("tensor") for t in signature.arguments],
            ["tensor<2xf32>", "tensor<?xbf16>"],
        )
        self.assertEqual(
            [t.spell("tensor") for t in signature.results],
            ["tensor<1xi8>", "tensor<f32>"],
        )

    def test_which_function(self) -> None:
        module = "module {\n  func.func @a() {\n    return\n  }\n  func.func @b() {\n    return\n  }\n}\n"
        self.assertEqual(find_function(module, "b").name, "b")
        with self.assertRaisesRegex(
            CpuRunError, "expected one public function with a body, got 2"
        ):
            find_function(module, None)


if __name__ == "__main__":
    unittest.main()
