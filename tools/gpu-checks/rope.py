"""Checks rotary embeddings of heads as front ends write them: alone, or after a norm of each head or of all heads.

The two elements of a pair are in the two halves of a head, or next to each other. Each is in a slice. Both slices
are computed separately and inserted into one tensor. All operations give the same bytes everywhere, except
the sum of the norm, whose order is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import reference
from bounds import expect_same_bytes
from rows import ordered_sum

LAYOUTS = ("halves", "pairs")
# Tokens, heads, elements of a head.
SHAPES = [(5, 3, 128), (33, 24, 64), (2, 40, 96), (17, 1, 32)]
ELEMENTS = ("bf16", "f16")


@dataclass(frozen=True)
class Rope:
    name: str
    shape: tuple[int, int, int]
    layout: str
    element: str
    # What the norm covers: "head" for each head, "token" for all heads of a token, or "" for no norm.
    norm: str
    is_dynamic: bool
    # The result is quantized with a scale for each row of a head, as q of attention is.
    quantizes: bool = False

    @property
    def result_sizes(self) -> list[tuple[int, ...]]:
        return [self.shape, (*self.shape[:2], 1)] if self.quantizes else [self.shape]

    @property
    def weights(self) -> int:
        return self.shape[2] * (self.shape[1] if self.norm == "token" else 1)

    def norm_of_token(self, tokens: str, argument: str, size: str) -> list[str]:
        """Lines that compute %y, a norm over all heads, from %x."""
        _, heads, dim = self.shape
        row = f"tensor<{tokens}x{heads * dim}x{self.element}>"
        x = f"tensor<{tokens}x{heads}x{dim}x{self.element}>"
        sums, w = f"tensor<{tokens}xf32>", f"tensor<{heads * dim}x{self.element}>"
        return [
            f"  %row = tensor.collapse_shape %x [[0], [1, 2]] : {x} into {row}",
            f"  %all = arith.constant {float(heads * dim)} : f32",
            f"  %e1 = tensor.empty({argument}) : {sums}",
            f"  %f = linalg.fill ins(%zero : f32) outs(%e1 : {sums}) -> {sums}",
            "  %sum = linalg.generic {indexing_maps = [#sc, #s], iterator_types = "
            f'["parallel", "reduction"]}} ins(%row : {row}) outs(%f : {sums}) {{',
            *SQUARES.replace("TYPE", self.element).splitlines(),
            f"      linalg.yield %2 : f32 }} -> {sums}",
            f"  %e2 = tensor.empty({argument}) : {row}",
            "  %normed = linalg.generic {indexing_maps = [#sc, #s, #c, #sc], iterator_types = "
            f'["parallel", "parallel"]}} ins(%row, %sum, %w : {row}, {sums}, {w}) outs(%e2 : {row}) {{',
            f"    ^bb0(%i: {self.element}, %b: f32, %c: {self.element}, %o: {self.element}):",
            f"      %0 = arith.extf %i : {self.element} to f32",
            "      %1 = arith.divf %b, %all : f32",
            *SCALE.replace("TYPE", self.element).splitlines(),
            f"      linalg.yield %5 : {self.element} }} -> {row}",
            f"  %y = tensor.expand_shape %normed [[0], [1, 2]] output_shape [{size}, {heads}, {dim}] "
            f": {row} into {x}",
        ]

    @property
    def text(self) -> str:
        _, heads, dim = self.shape
        half = dim // 2
        tokens = "?" if self.is_dynamic else str(self.shape[0])
        size = "%t" if self.is_dynamic else tokens
        argument = "%t" if self.is_dynamic else ""
        x = f"tensor<{tokens}x{heads}x{dim}x{self.element}>"
        wide = f"tensor<{tokens}x{heads}x{dim}xf32>"
        part = f"tensor<{tokens}x{heads}x{half}xf32>"
        table = f"tensor<{tokens}x{half}xf32>"
        heads_of = f"tensor<{tokens}x{heads}xf32>"
        w = f"tensor<{self.weights}x{self.element}>"
        pairs = f"tensor<{tokens}x{heads}x{half}x2xf32>"
        single = f"tensor<{tokens}x{heads}x{half}x1xf32>"
        codes = f"tensor<{tokens}x{heads}x{dim}xf8E4M3FN>"
        scales = f"tensor<{tokens}x{heads}x1xf32>"
        types = f"({codes}, {scales})" if self.quantizes else x
        lines = [
            f"func.func @{self.name}(%x: {x}, %w: {w}, %cos: {table}, %sin: {table}) -> {types} {{",
            "  %c0 = arith.constant 0 : index",
            "  %zero = arith.constant 0.0 : f32",
            "  %one = arith.constant 1.0 : f32",
            f"  %n = arith.constant {float(dim)} : f32",
            f"  %t = tensor.dim %x, %c0 : {x}",
            f"  %e0 = tensor.empty({argument}) : {wide}",
        ]
        if self.norm == "token":
            lines += self.norm_of_token(tokens, argument, size)
            x_name = "%y"
        else:
            x_name = "%x"
        if self.norm == "head":
            lines += [
                f"  %e1 = tensor.empty({argument}) : {heads_of}",
                f"  %f = linalg.fill ins(%zero : f32) outs(%e1 : {heads_of}) -> {heads_of}",
                "  %sum = linalg.generic {indexing_maps = [#shd, #sh], iterator_types = "
                f'["parallel", "parallel", "reduction"]}} ins(%x : {x}) outs(%f : {heads_of}) {{',
                *SQUARES.replace("TYPE", self.element).splitlines(),
                f"      linalg.yield %2 : f32 }} -> {heads_of}",
                f"  %wide = linalg.generic {{indexing_maps = [#shd, #sh, #d, #shd], {PARALLEL}}} "
                f"ins(%x, %sum, %w : {x}, {heads_of}, {w}) outs(%e0 : {wide}) {{",
                f"    ^bb0(%i: {self.element}, %b: f32, %c: {self.element}, %o: f32):",
                f"      %0 = arith.extf %i : {self.element} to f32",
                "      %1 = arith.divf %b, %n : f32",
                *SCALE.replace("TYPE", self.element).splitlines(),
                f"      %6 = arith.extf %5 : {self.element} to f32",
                f"      linalg.yield %6 : f32 }} -> {wide}",
            ]
        else:
            lines += [
                f"  %wide = linalg.generic {{indexing_maps = [#shd, #shd], {PARALLEL}}} "
                f"ins({x_name} : {x}) outs(%e0 : {wide}) {{",
                f"    ^bb0(%i: {self.element}, %o: f32):",
                f"      %0 = arith.extf %i : {self.element} to f32",
                f"      linalg.yield %0 : f32 }} -> {wide}",
            ]
        if self.layout == "halves":
            for name, offset in (("a", 0), ("b", half)):
                lines.append(
                    f"  %{name} = tensor.extract_slice %wide[0, 0, {offset}] [{size}, {heads}, {half}] "
                    f"[1, 1, 1] : {wide} to {part}"
                )
        else:
            lines.append(
                f"  %p = tensor.expand_shape %wide [[0], [1], [2, 3]] output_shape "
                f"[{size}, {heads}, {half}, 2] : {wide} into {pairs}"
            )
            for name, offset in (("a", 0), ("b", 1)):
                lines += [
                    f"  %{name}1 = tensor.extract_slice %p[0, 0, 0, {offset}] "
                    f"[{size}, {heads}, {half}, 1] [1, 1, 1, 1] : {pairs} to {single}",
                    f"  %{name} = tensor.collapse_shape %{name}1 [[0], [1], [2, 3]] : {single} into {part}",
                ]
        for name, first, second, operation in (
            ("low", "a", "b", "subf"),
            ("high", "b", "a", "addf"),
        ):
            lines += [
                f"  %e{name} = tensor.empty({argument}) : {part}",
                f"  %{name} = linalg.generic {{indexing_maps = [#shd, #sd, #shd, #sd, #shd], {PARALLEL}}} "
                f"ins(%{first}, %cos, %{second}, %sin : {part}, {table}, {part}, {table}) "
                f"outs(%e{name} : {part}) {{",
                "    ^bb0(%u: f32, %c: f32, %v: f32, %s: f32, %o: f32):",
                "      %0 = arith.mulf %v, %s : f32",
                "      %1 = arith.mulf %u, %c : f32",
                f"      %2 = arith.{operation} %1, %0 : f32",
                f"      linalg.yield %2 : f32 }} -> {part}",
            ]
        if self.layout == "halves":
            lines += [
                f"  %ej = tensor.empty({argument}) : {wide}",
                f"  %j0 = tensor.insert_slice %low into %ej[0, 0, 0] [{size}, {heads}, {half}] [1, 1, 1] "
                f": {part} into {wide}",
                f"  %j = tensor.insert_slice %high into %j0[0, 0, {half}] [{size}, {heads}, {half}] "
                f"[1, 1, 1] : {part} into {wide}",
            ]
        else:
            lines.append(f"  %ej = tensor.empty({argument}) : {pairs}")
            for name, into, offset in (("low", "ej", 0), ("high", "j0", 1)):
                lines += [
                    f"  %{name}1 = tensor.expand_shape %{name} [[0], [1], [2, 3]] output_shape "
                    f"[{size}, {heads}, {half}, 1] : {part} into {single}",
                    f"  %j{offset} = tensor.insert_slice %{name}1 into %{into}[0, 0, 0, {offset}] "
                    f"[{size}, {heads}, {half}, 1] [1, 1, 1, 1] : {single} into {pairs}",
                ]
            lines.append(
                f"  %j = tensor.collapse_shape %j1 [[0], [1], [2, 3]] : {pairs} into {wide}"
            )
        lines += [
            f"  %er = tensor.empty({argument}) : {x}",
            f"  %r = linalg.generic {{indexing_maps = [#shd, #shd], {PARALLEL}}} ins(%j : {wide}) "
            f"outs(%er : {x}) {{",
            f"    ^bb0(%i: f32, %o: {self.element}):",
            f"      %0 = arith.truncf %i : f32 to {self.element}",
            f"      linalg.yield %0 : {self.element} }} -> {x}",
        ]
        if self.quantizes:
            lines += [
                f"  %eq = tensor.empty({argument}) : {codes}",
                f"  %es = tensor.empty({argument}) : {scales}",
                "  %q:2 = fp8.dynamic_quantize %r into %eq, %es block [1, 1, -1] "
                "{scale_rounding = #fp8.scale_rounding<pow2_ceil>} : "
                f"{x} -> {codes}, {scales}",
                f"  return %q#0, %q#1 : {codes}, {scales}",
            ]
        else:
            lines.append(f"  return %r : {x}")
        lines.append("}")
        text = "\n".join(lines)
        for name, expr in MAPS.items():
            text = text.replace(name + ",", expr + ",").replace(name + "]", expr + "]")
        return text

    def make_inputs(self, rng: np.random.Generator) -> list[np.ndarray]:
        tokens, heads, dim = self.shape
        kind = reference.FLOATS[self.element]
        x = rng.standard_normal(self.shape) * np.exp2(rng.integers(-3, 4, (tokens, heads, 1)))
        w = 1 + rng.standard_normal(self.weights) / 4
        angles = rng.uniform(0, 6.28, (tokens, dim // 2))
        x[0, 0, 3], x[-1, 0, 1] = np.nan, np.inf
        return [
            x.astype(kind),
            w.astype(kind),
            np.cos(angles).astype(np.float32),
            np.sin(angles).astype(np.float32),
        ]

    def expect(self, inputs: list[np.ndarray], on_gpu: bool) -> np.ndarray:
        x, w, cos, sin = inputs
        dim = self.shape[2]
        wide = x.astype(np.float32)
        with np.errstate(all="ignore"):
            if self.norm:
                rows = wide.reshape(-1, self.weights)
                total = ordered_sum(rows * rows, on_gpu)[:, None]
                scaled = rows / (total / np.float32(self.weights) + np.float32(1))
                wide = (scaled.astype(x.dtype) * w).astype(np.float32).reshape(self.shape)
            step = slice(None, dim // 2), slice(dim // 2, None)
            if self.layout == "pairs":
                step = slice(0, None, 2), slice(1, None, 2)
            a, b = wide[..., step[0]], wide[..., step[1]]
            cos, sin = cos[:, None], sin[:, None]
            result = np.empty_like(wide)
            result[..., step[0]] = a * cos - b * sin
            result[..., step[1]] = b * cos + a * sin
            return result.astype(x.dtype)

    def check(self, inputs: list[np.ndarray], results: list[np.ndarray], on_gpu: bool) -> None:
        expected, got = self.expect(inputs, on_gpu), results[0]
        if self.quantizes:
            codes, scales = reference.dynamic_quantize(
                expected, (1, 1, -1), "f8E4M3FN", rounding="pow2_ceil"
            )
            expect_same_bytes("scales", results[1], scales)
            expect_same_bytes("codes", got, codes)
            return
        same = np.isnan(expected.astype(np.float32)) & np.isnan(got.astype(np.float32))
        expect_same_bytes("rope", np.where(same, expected, got).astype(got.dtype), expected)


PARALLEL = 'iterator_types = ["parallel", "parallel", "parallel"]'
SQUARES = """    ^bb0(%i: TYPE, %o: f32):
      %0 = arith.extf %i : TYPE to f32
      %1 = arith.mulf %0, %0 : f32
      %2 = arith.addf %1, %o : f32"""
SCALE = """      %2 = arith.addf %1, %one : f32
      %3 = arith.divf %0, %2 : f32
      %4 = arith.truncf %3 : f32 to TYPE
      %5 = arith.mulf %4, %c : TYPE"""
MAPS = {
    "#sc": "affine_map<(s, c) -> (s, c)>",
    "#s": "affine_map<(s, c) -> (s)>",
    "#c": "affine_map<(s, c) -> (c)>",
    "#shd": "affine_map<(s, h, d) -> (s, h, d)>",
    "#sh": "affine_map<(s, h, d) -> (s, h)>",
    "#sd": "affine_map<(s, h, d) -> (s, d)>",
    "#d": "affine_map<(s, h, d) -> (d)>",
}


def ropes() -> Iterator[Rope]:
    for i, layout in enumerate(LAYOUTS):
        for j, shape in enumerate(SHAPES):
            for k, norm in enumerate(("", "head", "token")):
                element = ELEMENTS[(i + j) % 2]
                is_dynamic = (i + j + k) % 2 == 0
                label = "x".join(map(str, shape)) + f"_{element}"
                name = f"rope_{layout}_{label}{'_norm_of_' * bool(norm)}{norm}{'_dynamic' * is_dynamic}"
                yield Rope(name, shape, layout, element, norm, is_dynamic)
                yield Rope(f"{name}_quantized", shape, layout, element, norm, is_dynamic, True)
