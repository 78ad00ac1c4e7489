# RUN: %python %s %obj_root
"""Compares FP8 on the CPU with NumPy for convolutions that are matmuls, several results, several contracted
dimensions and gathered weights. The reference copies the windows of convolutions by loops and quantizes rows
and columns itself."""

import json
import re
import tempfile
import unittest
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import ml_dtypes
import numpy as np

import reference
from program import build_directory, tensor_type

from fp8_mlir.runner import Runner, filter_through

BUILD = Path(build_directory())
OPT = BUILD / "bin" / "fp8-opt"
BF16 = np.dtype(ml_dtypes.bfloat16)
FORMAT = "f8E4M3FN"
# Blocks (rows, K) of activation and weight.
RECIPES = {
    "block": ([1, 128], [128, 128]),
    "row": ([1, -1], [1, -1]),
    "tensor": ([-1, -1], [-1, -1]),
}


def random_values(rng, shape):
    """bf16 data whose magnitude differs along every dimension, so that a wrong scale is noticed."""
    data = rng.standard_normal(shape)
    for axis, size in enumerate(shape):
        factors = np.exp2(rng.uniform(-2, 2, size))
        data = data * factors.reshape([-1 if i == axis else 1 for i in range(len(shape))])
    return data.astype(BF16)


def quantized(matrix, block):
    """The values, in f64, that the FP8 data and scales of a matrix stand for."""
    codes, scale = reference.dynamic_quantize(matrix, block, FORMAT)
    wide = reference.expand(scale, matrix.shape, block).astype(np.float64)
    return codes.astype(np.float64) * wide


def windows(image, kernel, strides):
    """[n, places..., c, kernel...] of an image [n, c, sizes...]; the kernel's steps are 1."""
    sizes = [(size - k) // s + 1 for size, k, s in zip(image.shape[2:], kernel, strides)]
    result = np.zeros((image.shape[0], *sizes, image.shape[1], *kernel), image.dtype)
    for place in np.ndindex(*sizes):
        for offset in np.ndindex(*kernel):
            at = tuple(p * s + o for p, s, o in zip(place, strides, offset))
            result[(slice(None), *place, slice(None), *offset)] = image[(slice(None), slice(None), *at)]
    return result


def vector(values):
    return f"dense<[{', '.join(map(str, values))}]> : vector<{len(values)}xi64>"


@dataclass
class Case:
    """A function with inputs; `check` gets its results and the records of the report."""

    text: str
    inputs: list
    check: Callable


def join(cases):
    """A module of the functions, @f0 and so on, and of @main, which calls them all."""
    functions, arguments, calls, results = [], [], [], []
    for number, case in enumerate(cases):
        text = case.text.replace("func.func @f(", f"func.func private @f{number}(")
        functions.append(text)
        types = [tensor_type(array) for array in case.inputs]
        names = [f"%a{len(arguments) + i}" for i in range(len(types))]
        arguments += [f"{name}: {kind}" for name, kind in zip(names, types)]
        kinds = re.findall(r"tensor<[^>]*>", text.split("->", 1)[1].split("{\n", 1)[0])
        value = f"%r{number}" + (f":{len(kinds)}" if len(kinds) > 1 else "")
        calls.append(f"  {value} = func.call @f{number}({', '.join(names)}) : ({', '.join(types)}) -> ({', '.join(kinds)})")
        results += [(f"%r{number}#{i}" if len(kinds) > 1 else f"%r{number}", kind) for i, kind in enumerate(kinds)]
    values, kinds = zip(*results)
    main = f"func.func @main({', '.join(arguments)}) -> ({', '.join(kinds)}) {{\n" + "\n".join(calls)
    return "\n".join(functions) + "\n" + main + f"\n  return {', '.join(values)} : {', '.join(kinds)}\n}}\n"


class FormsTest(unittest.TestCase):
    def setUp(self):
        self.rng = np.random.default_rng(23)

    def run_cases(self, cases, options):
        text = join(cases)
        with tempfile.TemporaryDirectory(prefix="fp8-forms-") as name:
            report = Path(name) / "report.json"
            pipeline = f"--fp8-quantize-pipeline={options} min-k=1 convert-params=false"
            fp8 = filter_through([OPT, pipeline, f"--fp8-report={report}"], text)
            records = json.loads(report.read_text())["matmuls"]
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        inputs = [array for case in cases for array in case.inputs]
        results = runner.run(fp8, inputs, lower=[OPT, "--fp8-to-cpu-pipeline"], function="main")
        for number, case in enumerate(cases):
            own = [record for record in records if record["function"] == f"f{number}"]
            self.assertEqual([record["status"] for record in own], ["rewritten"] * len(own), own)
            with self.subTest(options=options, case=case.text[:400]):
                case.check([results.pop(0) for _ in own], own)

    def check(self, got, a, w):
        """`got` is quantized `a` [m, k] times `w` [n, k] in f32, in any order of sums."""
        exact = a @ w.T
        k = a.shape[1] + 8
        bound = np.abs(a) @ np.abs(w).T * k * 2.0**-23 + 1e-30
        self.assertEqual(got.shape, exact.shape)
        self.assertLessEqual((np.abs(got.astype(np.float64) - exact) / bound).max(), 1.0)

    def convolve(self, op, image, weight, strides, recipe, channels_last, weight_order, generalize=False):
        """A convolution `op`. `image` is [n, c, sizes...] and `weight` is [f, c, kernel...]; both are brought to its
        layouts."""
        spatial = image.ndim - 2
        places = list(range(2, 2 + spatial))
        to_image = [0, *places, 1] if channels_last else list(range(2 + spatial))
        to_weight = [{"f": [0], "c": [1], "k": places}[letter] for letter in weight_order]
        to_weight = [axis for part in to_weight for axis in part]
        x, w = image.transpose(to_image), weight.transpose(to_weight)
        seen = windows(image, weight.shape[2:], strides)
        sizes = seen.shape[1 : 1 + spatial]
        rows = int(np.prod(seen.shape[: 1 + spatial]))
        result = (image.shape[0], weight.shape[0], *sizes)
        shape = [result[axis] for axis in to_image]
        out = "".join(f"{size}x" for size in shape)
        text = f"""
func.func @f(%x: {tensor_type(x)}, %w: {tensor_type(w)} {{fp8.param = "w"}}) -> tensor<{out}f32> {{
  %z = arith.constant dense<0.0> : tensor<{out}f32>
  %y = linalg.{op} {{strides = {vector(strides)}, dilations = {vector([1] * spatial)}}}
      ins(%x, %w : {tensor_type(x)}, {tensor_type(w)}) outs(%z : tensor<{out}f32>) -> tensor<{out}f32>
  return %y : tensor<{out}f32>
}}
"""
        if generalize:
            text = filter_through([OPT, "--linalg-generalize-named-ops", "--mlir-print-local-scope"], text)
            text = text.split("{", 1)[1].rsplit("}", 1)[0]
        act, of_weight = RECIPES[recipe]
        # K has the order of the weight's own dimensions.
        order = [letter for letter in weight_order if letter != "f"]
        last = [{"c": [1 + spatial], "k": list(range(2 + spatial, 2 + 2 * spatial))}[letter] for letter in order]
        last = [axis for part in last for axis in part]
        a = seen.transpose([*range(1 + spatial), *last]).reshape(rows, -1)
        kernel = [{"c": [1], "k": places}[letter] for letter in order]
        b = weight.transpose([0, *[axis for part in kernel for axis in part]]).reshape(weight.shape[0], -1)

        def check(results, records):
            self.assertIn("convolution", records[0]["form"])
            self.assertEqual(records[0]["k"], weight[0].size)
            got = results[0].transpose(np.argsort(to_image)).transpose([0, *places, 1]).reshape(rows, -1)
            self.check(got, quantized(a, act), quantized(b, of_weight))

        return Case(text, [x, w], check)

    def convolutions(self, recipe):
        """Convolutions of every layout and number of dimensions, whose kernels have size 1 or the size of their
        stride."""
        point = random_values(self.rng, (2, 136, 5, 3)), random_values(self.rng, (9, 136, 1, 1))
        # 7 and 9 are not multiples of 2 and 4, so the last elements are not read.
        patch = random_values(self.rng, (2, 20, 7, 9)), random_values(self.rng, (10, 20, 2, 4))
        line = random_values(self.rng, (3, 40, 11)), random_values(self.rng, (8, 40, 4))
        video = random_values(self.rng, (1, 24, 4, 5, 4)), random_values(self.rng, (9, 24, 2, 2, 2))
        whole = random_values(self.rng, (12, 3, 8, 8)), random_values(self.rng, (10, 3, 8, 8))
        of = lambda op, pair, strides, last, order, **more: self.convolve(op, *pair, strides, recipe, last, order, **more)
        return [
            of("conv_2d_nchw_fchw", point, [1, 1], False, "fck"),
            of("conv_2d_nchw_fchw", point, [2, 1], False, "fck"),
            of("conv_2d_nhwc_hwcf", point, [2, 1], True, "kcf"),
            of("conv_2d_nhwc_fhwc", point, [1, 1], True, "fkc"),
            of("conv_2d_nchw_fchw", point, [1, 1], False, "fck", generalize=True),
            of("conv_2d_nchw_fchw", patch, [2, 4], False, "fck"),
            of("conv_2d_nhwc_hwcf", patch, [2, 4], True, "kcf"),
            of("conv_2d_nhwc_fhwc", patch, [2, 4], True, "fkc"),
            of("conv_2d_nchw_fchw", patch, [2, 4], False, "fck", generalize=True),
            of("conv_1d_ncw_fcw", line, [4], False, "fck"),
            of("conv_1d_nwc_wcf", line, [4], True, "kcf"),
            of("conv_3d_ncdhw_fcdhw", video, [2, 2, 2], False, "fck"),
            of("conv_3d_ndhwc_dhwcf", video, [2, 2, 2], True, "kcf"),
            # A kernel as large as the image.
            of("conv_2d_nchw_fchw", whole, [5, 3], False, "fck"),
        ]

    def groups(self, act, block):
        """Convolutions with groups. Each group is a matmul, and groups are batches."""
        image, weight = random_values(self.rng, (1, 3, 40, 2, 2)), random_values(self.rng, (3, 9, 40, 1, 1))
        text = f"""
func.func @f(%x: {tensor_type(image)}, %w: {tensor_type(weight)}) -> tensor<1x3x9x2x2xf32> {{
  %z = arith.constant dense<0.0> : tensor<1x3x9x2x2xf32>
  %y = linalg.conv_2d_ngchw_gfchw {{strides = {vector([1, 1])}, dilations = {vector([1, 1])}}}
      ins(%x, %w : {tensor_type(image)}, {tensor_type(weight)}) outs(%z : tensor<1x3x9x2x2xf32>) -> tensor<1x3x9x2x2xf32>
  return %y : tensor<1x3x9x2x2xf32>
}}
"""

        def check(results, records):
            self.assertEqual(records[0]["batch"], [3])
            leading = -1 if block == [-1, -1] else 1
            w = quantized(weight.reshape(3, 9, 40), [leading, *block])
            a = quantized(image[0].reshape(3, 40, 4).transpose(0, 2, 1), [leading, *act])
            for group in range(3):
                self.check(results[0][0, group].reshape(9, 4).T, a[group], w[group])

        return Case(text, [image, weight], check)

    def several_results(self, act, block):
        x = random_values(self.rng, (6, 144))
        weights = [random_values(self.rng, (n, 144)) for n in (9, 9, 9)]
        body = "\n".join(
            f"    %e{i} = arith.extf %b{i} : bf16 to f32\n"
            f"    %p{i} = arith.mulf %a0, %e{i} : f32\n"
            f"    %s{i} = arith.addf %c{i}, %p{i} : f32"
            for i in range(3)
        )
        maps = ["(m, k)"] + ["(n, k)"] * 3 + ["(m, n)"] * 3
        maps = ", ".join(f"affine_map<(m, n, k) -> {text}>" for text in maps)
        arguments = ", ".join(f"%w{i}: {tensor_type(w)}" for i, w in enumerate(weights))
        result = "tensor<6x9xf32>"
        text = f"""
func.func @f(%x: {tensor_type(x)}, {arguments}) -> ({result}, {result}, {result}) {{
  %z = arith.constant dense<0.0> : {result}
  %y:3 = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel", "reduction"]}}
      ins(%x, %w0, %w1, %w2 : {tensor_type(x)}, {", ".join(tensor_type(w) for w in weights)})
      outs(%z, %z, %z : {result}, {result}, {result}) {{
  ^bb0(%a: bf16, %b0: bf16, %b1: bf16, %b2: bf16, %c0: f32, %c1: f32, %c2: f32):
    %a0 = arith.extf %a : bf16 to f32
{body}
    linalg.yield %s0, %s1, %s2 : f32, f32, f32
  }} -> ({result}, {result}, {result})
  return %y#0, %y#1, %y#2 : {result}, {result}, {result}
}}
"""

        def check(results, records):
            self.assertEqual(len(records), 3)
            for got, weight in zip(results, weights):
                self.check(got, quantized(x, act), quantized(weight, block))

        return Case(text, [x, *weights], check)

    def several_reductions(self, order, act, block):
        """Matmuls whose K has two dimensions. The constant weight may have them in any order."""
        x = random_values(self.rng, (6, 5, 48))
        sizes = {"k": 5, "l": 48, "n": 9}
        letters = [letter for letter in order if letter.isalpha()]
        weight = random_values(self.rng, [sizes[letter] for letter in letters])
        text = f"""
func.func @f(%x: {tensor_type(x)}, %w: {tensor_type(weight)} {{fp8.param = "w"}}) -> tensor<6x9xf32> {{
  %z = arith.constant dense<0.0> : tensor<6x9xf32>
  %y = linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>,
          affine_map<(m, n, k, l) -> {order}>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%x, %w : {tensor_type(x)}, {tensor_type(weight)}) outs(%z : tensor<6x9xf32>) -> tensor<6x9xf32>
  return %y : tensor<6x9xf32>
}}
"""

        def check(results, records):
            self.assertIsNone(records[0]["granularity"])
            b = weight.transpose([letters.index(letter) for letter in "nkl"]).reshape(9, 240)
            self.check(results[0], quantized(x.reshape(6, 240), act), quantized(b, block))

        return Case(text, [x, weight], check)

    def any_rank(self, act, block):
        x, weight = random_values(self.rng, (2, 1, 3, 2, 144)), random_values(self.rng, (9, 144))
        text = f"""
func.func @f(%x: {tensor_type(x)}, %w: {tensor_type(weight)}) -> tensor<2x1x3x2x9xf32> {{
  %z = arith.constant dense<-0.0> : tensor<2x1x3x2x9xf32>
  %y = linalg.contract indexing_maps = [affine_map<(a, b, c, m, n, k) -> (a, b, c, m, k)>,
          affine_map<(a, b, c, m, n, k) -> (n, k)>, affine_map<(a, b, c, m, n, k) -> (a, b, c, m, n)>]
      ins(%x, %w : {tensor_type(x)}, {tensor_type(weight)}) outs(%z : tensor<2x1x3x2x9xf32>) -> tensor<2x1x3x2x9xf32>
  return %y : tensor<2x1x3x2x9xf32>
}}
"""

        def check(results, records):
            self.assertNotIn("bias", records[0]["form"])
            self.check(results[0].reshape(12, 9), quantized(x.reshape(12, 144), act), quantized(weight, block))

        return Case(text, [x, weight], check)

    def gathered(self, act, block):
        """Multiplies each token by the weight of an expert. A tensor has the index of the expert for each token."""
        x, weight = random_values(self.rng, (7, 144)), random_values(self.rng, (4, 9, 144))
        index = np.array([3, 0, 3, 1, 2, 2, 0], np.int32)
        picked = "tensor<7x9x144xbf16>"
        text = f"""
func.func @f(%x: {tensor_type(x)}, %e: {tensor_type(index)}, %w: {tensor_type(weight)} {{fp8.param = "w"}}) -> tensor<7x9x1xf32> {{
  %o = tensor.empty() : {picked}
  %g = linalg.generic {{indexing_maps = [affine_map<(t, n, k) -> (t)>, affine_map<(t, n, k) -> (t, n, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]}} ins(%e : {tensor_type(index)}) outs(%o : {picked}) {{
  ^bb0(%in: i32, %out: bf16):
    %r = arith.index_cast %in : i32 to index
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %v = tensor.extract %w[%r, %i, %j] : {tensor_type(weight)}
    linalg.yield %v : bf16
  }} -> {picked}
  %x3 = tensor.expand_shape %x [[0], [1, 2]] output_shape [7, 144, 1] : {tensor_type(x)} into tensor<7x144x1xbf16>
  %z = arith.constant dense<0.0> : tensor<7x9x1xf32>
  %y = linalg.batch_matmul ins(%g, %x3 : {picked}, tensor<7x144x1xbf16>) outs(%z : tensor<7x9x1xf32>) -> tensor<7x9x1xf32>
  return %y : tensor<7x9x1xf32>
}}
"""

        def check(results, records):
            self.assertEqual((records[0]["weight"], records[0]["weight_bytes_before"]), ("w", weight.nbytes))
            # Each expert's rows have their own blocks; a scale of the whole tensor covers all experts.
            a, w = quantized(x, act), quantized(weight, [-1 if block == [-1, -1] else 1, *block])
            for token, expert in enumerate(index):
                self.check(results[0][token].T, a[token : token + 1], w[expert])

        return Case(text, [x, index, weight], check)

    def one_expert(self, act, block):
        """The index of the expert is a tensor with one element, as in a loop over experts."""
        x, weight = random_values(self.rng, (7, 144)), random_values(self.rng, (4, 9, 144))
        index = np.array([2], np.int32)
        text = f"""
func.func @f(%x: {tensor_type(x)}, %e: {tensor_type(index)}, %w: {tensor_type(weight)} {{fp8.param = "w"}}) -> tensor<7x9xf32> {{
  %c0 = arith.constant 0 : index
  %n = tensor.extract %e[%c0] : {tensor_type(index)}
  %i = arith.index_cast %n : i32 to index
  %s = tensor.extract_slice %w[%i, 0, 0] [1, 9, 144] [1, 1, 1] : {tensor_type(weight)} to tensor<9x144xbf16>
  %z = arith.constant dense<0.0> : tensor<7x9xf32>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
          affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %s : {tensor_type(x)}, tensor<9x144xbf16>) outs(%z : tensor<7x9xf32>) -> tensor<7x9xf32>
  return %y : tensor<7x9xf32>
}}
"""

        def check(results, records):
            w = quantized(weight, [-1 if block == [-1, -1] else 1, *block])
            self.check(results[0], quantized(x, act), w[2])

        return Case(text, [x, index, weight], check)

    def test_forms(self):
        for recipe, blocks in RECIPES.items():
            cases = self.convolutions(recipe)
            cases += [self.groups(*blocks), self.several_results(*blocks), self.any_rank(*blocks)]
            cases += [self.several_reductions(order, *blocks) for order in ("(k, l, n)", "(n, k, l)", "(l, n, k)")]
            cases += [self.gathered(*blocks), self.one_expert(*blocks)]
            self.run_cases(cases, f"recipe={recipe}")


if __name__ == "__main__":
    unittest.main(argv=["matmul-forms.py"])
