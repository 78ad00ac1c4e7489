"""Checks matmuls that the compiler first rewrites to plain ones: convolutions, and weights of
experts."""

from __future__ import annotations

from collections.abc import Iterator

import ml_dtypes
import numpy as np
import reference
from bounds import any_order, expect_within, tensor_core_simple
from expectations import Expectation

from fp8_testing.programs import GRANULARITIES, Matmul

BF16 = ml_dtypes.bfloat16
RECIPES = ["tensor", "row", "block", "group64", "mx"]
# Images, filters, channels, positions.
IMAGES = [(2, 63, 144, 130), (3, 136, 128, 64)]
# Tokens, experts, rows of a weight, K.
EXPERTS = [(7, 4, 144, 192), (33, 3, 72, 128)]


def image_text(name: str, images: int, n: int, k: int, places: int) -> str:
    x, w = f"tensor<{images}x{k}x{places}xbf16>", f"tensor<{n}x{k}x1xbf16>"
    y = f"tensor<{images}x{n}x{places}xf32>"
    return f"""
func.func @{name}(%x: {x}, %w: {w}) -> {y} {{
  %z = arith.constant dense<0.0> : {y}
  %y = linalg.conv_1d_ncw_fcw {{strides = dense<1> : vector<1xi64>, dilations = dense<1> : vector<1xi64>}}
      ins(%x, %w : {x}, {w}) outs(%z : {y}) -> {y}
  return %y : {y}
}}
"""


def experts_text(name: str, tokens: int, experts: int, n: int, k: int) -> str:
    x, e, w = f"tensor<{tokens}x{k}x1xbf16>", f"tensor<{tokens}xi32>", f"tensor<{experts}x{n}x{k}xbf16>"
    g, y = f"tensor<{tokens}x{n}x{k}xbf16>", f"tensor<{tokens}x{n}x1xf32>"
    return f"""
func.func @{name}(%x: {x}, %e: {e}, %w: {w}) -> {y} {{
  %o = tensor.empty() : {g}
  %g = linalg.generic {{indexing_maps = [affine_map<(t, n, k) -> (t)>, affine_map<(t, n, k) -> (t, n, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]}} ins(%e : {e}) outs(%o : {g}) {{
  ^bb0(%in: i32, %out: bf16):
    %r = arith.index_cast %in : i32 to index
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %v = tensor.extract %w[%r, %i, %j] : {w}
    linalg.yield %v : bf16
  }} -> {g}
  %z = arith.constant dense<0.0> : {y}
  %y = linalg.batch_matmul ins(%g, %x : {g}, {x}) outs(%z : {y}) -> {y}
  return %y : {y}
}}
"""


def values(rng: np.random.Generator, *shape: int) -> np.ndarray:
    """Values with different magnitudes along every dimension."""
    x = rng.standard_normal(shape)
    for axis, size in enumerate(shape):
        factors = np.exp2(rng.uniform(-2, 2, size))
        x = x * factors.reshape([-1 if i == axis else 1 for i in range(len(shape))])
    return x.astype(BF16)


def quantize(x: np.ndarray, block, recipe: str) -> tuple[np.ndarray, np.ndarray]:
    granularity = GRANULARITIES[recipe]
    return reference.dynamic_quantize(x, block, "f8E4M3FN", granularity.scale_type, granularity.rounding)


def check(recipe: str, a, scale_a, w, scale_w, got: np.ndarray, on_tensor_cores: bool) -> None:
    """Checks the result `got` [m, n] of codes and scales [m, k] and [n, k]."""
    spec = Matmul(GRANULARITIES[recipe], "f32")
    expected = Expectation(spec, {"a": a, "sa": scale_a, "b": w, "sb": scale_w})
    o = expected.operands
    magnitude = o.magnitude()
    bound = any_order(o, magnitude)
    if on_tensor_cores:
        bound = bound + tensor_core_simple(o, magnitude)
    value, error = expected.follow(o.product(), bound, (...,))
    expect_within("result", got.astype(np.float64)[None], value, error)


def check_images(recipe: str, inputs, results, on_tensor_cores: bool) -> None:
    x, w = inputs
    images, k, places = x.shape
    granularity = GRANULARITIES[recipe]
    rows = x.transpose(0, 2, 1).reshape(images * places, k)
    got = results[0].transpose(0, 2, 1).reshape(images * places, -1)
    act = quantize(rows, granularity.act, recipe)
    weight = quantize(w[:, :, 0], granularity.weight, recipe)
    check(recipe, *act, *weight, got, on_tensor_cores)


def check_experts(recipe: str, inputs, results, on_tensor_cores: bool) -> None:
    x, numbers, w = inputs
    granularity = GRANULARITIES[recipe]
    whole = tuple(granularity.weight) == (-1, -1)
    codes, scale = quantize(x[:, :, 0], granularity.act, recipe)
    codes_w, scale_w = quantize(w, [-1 if whole else 1, *granularity.weight], recipe)
    for token, expert in enumerate(numbers):
        own = scale if scale.shape[0] == 1 else scale[token : token + 1]
        of_expert = scale_w[0 if whole else expert]
        got = results[0][token].T
        check(recipe, codes[token : token + 1], own, codes_w[expert], of_expert, got, on_tensor_cores)


def forms() -> Iterator[tuple]:
    """Name, recipe, text, inputs, check, products, shape of the result."""
    for recipe in RECIPES:
        for sizes in IMAGES:
            images, n, k, places = sizes
            name = f"images_{recipe}_{images}x{n}x{k}x{places}"
            make = lambda rng, s=sizes: [values(rng, s[0], s[2], s[3]), values(rng, s[1], s[2], 1)]
            yield name, recipe, image_text(name, *sizes), make, check_images, int(np.prod(sizes)), (images, n, places)
        for sizes in EXPERTS:
            tokens, experts, n, k = sizes
            name = f"experts_{recipe}_{tokens}x{experts}x{n}x{k}"
            make = lambda rng, s=sizes: [
                values(rng, s[0], s[3], 1),
                rng.integers(0, s[1], s[0]).astype(np.int32),
                values(rng, s[1], s[2], s[3]),
            ]
            yield name, recipe, experts_text(name, *sizes), make, check_experts, tokens * n * k, (tokens, n, 1)
