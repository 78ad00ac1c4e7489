# RUN: %python %s
"""Evaluates contractions of f32 as sums of bf16 products [contract_c4], like a tensor core that keeps 23 bits.
Results are within the bound, and their norm is as close to the exact one as with f32 arithmetic. Without one
of the pieces or products, results exceed the bound."""

import math

import ml_dtypes
import numpy as np

bf16 = ml_dtypes.bfloat16
PIECES = {"bf16": 1, "f16": 2, "f32": 3}
TYPES = {"bf16": bf16, "f16": np.float16, "f32": np.float32}
UNIT = 2.0**-24


def split(x, count):
    """Splits f32 elements into pieces. Returns the pieces and the rest."""
    pieces, rest = [], x.astype(np.float32)
    for _ in range(count):
        pieces.append(rest.astype(bf16).astype(np.float32))
        rest = rest - pieces[-1]
    return pieces, rest


def cut(x, largest):
    """`x` without its bits that are more than 23 bits below the leading bit of `largest`."""
    _, exponent = np.frexp(largest)
    quantum = np.ldexp(1.0, exponent - 24)
    return np.trunc(x / quantum) * quantum


def instruction(total, terms):
    """Adds 16 products like one instruction. The products, once cut, are exact in f64."""
    largest = np.maximum(np.abs(total), np.abs(terms).max(-1))
    total = cut(total, largest) + cut(terms, largest[..., None]).sum(-1)
    return cut(total, np.abs(total))


def multiply(a, b, kind_a, kind_b, max_order=2):
    """Multiplies a (M, K) by b (N, K). Products are added in the order of the kernel."""
    pieces_a, _ = split(a, PIECES[kind_a])
    pieces_b, _ = split(b, PIECES[kind_b])
    result = np.zeros((len(a), len(b)), np.float32)
    for group in range(0, a.shape[1], 32):
        total = np.zeros(result.shape)
        for k in range(group, min(group + 32, a.shape[1]), 16):
            for order in range(max_order, -1, -1):
                for i in range(order + 1):
                    if i < len(pieces_a) and order - i < len(pieces_b):
                        left = pieces_a[i][:, None, k : k + 16].astype(np.float64)
                        right = pieces_b[order - i][None, :, k : k + 16]
                        total = instruction(total, left * right)
        result = result + total.astype(np.float32)
    return result


def count_products(kind_a, kind_b):
    a, b = PIECES[kind_a], PIECES[kind_b]
    return sum(i + j <= 2 for i in range(a) for j in range(b))


def bound(k, kind_a, kind_b):
    step = 20 * 2.0**-23
    lost = 1.016 * ((1 + step) ** (2 * count_products(kind_a, kind_b)) - 1)
    return (1 + lost + 2.0**-22) * (1 + UNIT) ** (math.ceil(k / 32) + 1) - 1


def error_in_norm(result, exact):
    return np.linalg.norm(result - exact) / np.linalg.norm(exact)


rng = np.random.default_rng(7)

# Three pieces are equal to the element. Two pieces are equal to it if nothing remains after them.
x = np.ldexp(rng.standard_normal(100_000), rng.integers(-80, 100, 100_000))
x = x.astype(np.float32)
pieces, rest = split(x, 3)
assert not rest.any() and np.array_equal(sum(p.astype(np.float64) for p in pieces), x)
assert (np.abs(pieces[1]) <= 2.0**-8 * np.abs(x)).all()
assert (np.abs(pieces[2]) <= 2.0**-17 * np.abs(x)).all()
halves = np.arange(0x7C00, dtype=np.uint16).view(np.float16).astype(np.float32)
assert not split(halves, 2)[1].any() and split(halves, 1)[1].any()

for kind_a, kind_b, products in [
    ("f32", "bf16", 3), ("bf16", "f32", 3), ("f32", "f16", 5), ("f32", "f32", 6),
    ("bf16", "f16", 2),
]:
    assert count_products(kind_a, kind_b) == products
    for k in (16, 77, 1024):
        a = rng.standard_normal((9, k)) * np.exp(rng.standard_normal((9, 1)))
        b = rng.standard_normal((11, k))
        if k == 77:
            # Probabilities: all terms of one sign or small.
            a = np.exp(3 * a) / np.exp(3 * a).sum(1, keepdims=True)
        a = a.astype(TYPES[kind_a]).astype(np.float32)
        b = b.astype(TYPES[kind_b]).astype(np.float32)
        exact = a.astype(np.float64) @ b.astype(np.float64).T
        magnitude = np.abs(a).astype(np.float64) @ np.abs(b).astype(np.float64).T
        got = multiply(a, b, kind_a, kind_b)
        allowed = bound(k, kind_a, kind_b) * magnitude
        assert (np.abs(got - exact) <= allowed).all()
        norm, f32 = error_in_norm(got, exact), error_in_norm(a @ b.T, exact)
        print(f"{kind_a} x {kind_b}, K = {k}: {norm:.1e} in the norm, f32 has {f32:.1e}")
        # Every step cuts half a unit of f32 on average, of a sum that then goes to 24 bits.
        assert norm <= 2.0**-20
        if products > 2:
            # Third pieces are at most 2^-17 of an element, and rarely so large.
            fewer = error_in_norm(multiply(a, b, kind_a, kind_b, max_order=1), exact)
            assert fewer > 2.0**-20
        # Without second pieces, results also exceed the bound.
        worse = multiply(a, b, kind_a, kind_b, max_order=0)
        assert (np.abs(worse - exact) > allowed).any()
