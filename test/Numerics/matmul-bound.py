# RUN: %python %s
"""Tests the error bound of scaled_matmul [matmul_c11]. f32 evaluations in several
orders stay within it. A lost product, a bf16 accumulator or a wrong scale exceed it,
so the bound is tight enough to notice them."""

import ml_dtypes
import numpy as np

import reference

f32 = np.float32


def by_element(a, b, sa, sb, order):
    """Scales both operands first, then adds one product after the other."""
    a, b = a.astype(f32) * sa, b.astype(f32) * sb
    acc = np.zeros((a.shape[0], b.shape[0]), f32)
    for k in order:
        acc = acc + np.outer(a[:, k], b[:, k]).astype(f32)
    return acc


def by_group(a, b, sa, sb, group):
    """Adds the products of a group, then multiplies the sum by both scales."""
    a, b = a.astype(f32), b.astype(f32)
    acc = np.zeros((a.shape[0], b.shape[0]), f32)
    for k in range(0, a.shape[1], group):
        partial = np.zeros_like(acc)
        for i in range(k, min(k + group, a.shape[1])):
            partial = partial + np.outer(a[:, i], b[:, i]).astype(f32)
        acc = acc + partial * sa[:, k : k + 1] * sb[:, k][None, :]
    return acc


rng = np.random.default_rng(4)
noticed = 0
for m, n, k, group, fmt, scale_type, rounding in [
    (5, 7, 256, 128, "f8E4M3FN", "f32", "nearest"),
    (3, 4, 1000, 128, "f8E5M2", "bf16", "nearest"),
    (6, 2, 100, 32, "f8E4M3FN", "f8E8M0FNU", "pow2_ceil"),
    (4, 4, 1, 64, "f8E4M3FNUZ", "f32", "nearest"),
    (2, 9, 777, 64, "f8E5M2FNUZ", "f32", "pow2_nearest"),
]:
    block = (1, group)
    a, sa = reference.dynamic_quantize(
        rng.standard_normal((m, k)) * 3, block, fmt, scale_type, rounding)
    b, sb = reference.dynamic_quantize(
        rng.standard_normal((n, k)) / 7, block, fmt, scale_type, rounding)
    case = ("mk,nk->mn", a, b, sa, block, sb, block)
    exact, bound = reference.scaled_matmul(*case), reference.matmul_bound(*case)
    wide_a = reference.expand(reference.scale_values(sa), a.shape, block)
    wide_b = reference.expand(reference.scale_values(sb), b.shape, block)

    for what, result in {
        "forward": by_element(a, b, wide_a, wide_b, range(k)),
        "backward": by_element(a, b, wide_a, wide_b, reversed(range(k))),
        "shuffled": by_element(a, b, wide_a, wide_b, rng.permutation(k)),
        "by group": by_group(a, b, wide_a, wide_b, group),
        "blas": (a.astype(f32) * wide_a) @ (b.astype(f32) * wide_b).T,
    }.items():
        error = np.abs(result - exact)
        assert (error <= bound).all(), (what, k, (error / bound).max())
        print(f"K = {k}, {what}: at most {np.max(error / bound):.1e} of the bound")

    if k > 1:
        lost = by_element(a, b, wide_a, wide_b, range(1, k))
        rounded = exact.astype(ml_dtypes.bfloat16).astype(f32)
        swapped = by_element(a, b, np.roll(wide_a, group, axis=1), wide_b, range(k))
        for wrong in (lost, rounded, swapped):
            assert (np.abs(wrong - exact) > bound).any()
            noticed += 1

# An init is added. If K is empty, it is the result.
init = np.array([[1.5, -2.0]], f32)
empty_a, empty_b = np.zeros((1, 0), f32), np.zeros((2, 0), f32)
result = reference.scaled_matmul("mk,nk->mn", empty_a, empty_b, init=init)
assert (result == init).all()
print(f"{noticed} wrong results noticed")
