# RUN: %python %s %obj_root
"""Compares fp8.attention on the CPU with NumPy in f64, within the bounds of docs/Numerics.md [attention_c12],
and [attention_c18] for FP8: masks of every type and with broadcasts, causal order, heads that share keys, heads between rows and
columns, lengths 1, 77 and 129, scores of every size, one huge key, rows that see no key, no keys."""

import sys

import ml_dtypes
import numpy as np

from program import Program, build_directory, tensor_type

BUILD = build_directory()
rng = np.random.default_rng(1947)
UNIT = 2.0**-24
NARROW = {"bf16": (ml_dtypes.bfloat16, 2.0**-8, 2.0**-110), "f16": (np.float16, 2.0**-11, 2.0**-25),
          "fp8": (ml_dtypes.float8_e4m3fn, 2.0**-4, 2.0**-17)}  # fmt: skip
RESULTS = {"bf16": (ml_dtypes.bfloat16, 2.0**-8), "f16": (np.float16, 2.0**-11), "f32": (np.float32, UNIT)}


class Attention:
    """One attention. q, k and v have the shape [heads, length, size], and `layout` says how they are stored."""

    def __init__(self, name, m, n, *, d=16, e=24, heads=2, group=1, kind="bf16", result="bf16", layout="hmd",
                 mask=None, mask_shape="mn", causal=False, zero=False, scale=None, grow=1.0):  # fmt: skip
        self.name, self.result, self.layout, self.causal, self.zero = name, result, layout, causal, zero
        self.m, self.n, self.d, self.e, self.heads, self.group = m, n, d, e, heads, group
        self.dtype, self.unit, self.lost = NARROW[kind]
        self.scale = np.float32(d**-0.5 if scale is None else scale)
        normal = lambda *shape: rng.normal(size=shape).astype(self.dtype)  # noqa: E731
        self.q = (normal(heads, m, d).astype(np.float32) * grow).astype(self.dtype)
        self.k, self.v = normal(heads // group, n, d), normal(heads // group, n, e)
        self.is_fp8, self.scales = kind == "fp8", [np.ones(1), np.ones(1), np.ones(1)]
        if self.is_fp8:
            shapes = ((heads, m, d), self.k.shape, self.v.shape)
            self.q, self.k, self.v = ((rng.normal(size=s) * 64).astype(self.dtype) for s in shapes)
            self.scales = [(rng.uniform(0.5, 2, s[0]) / 64).astype(np.float32) for s in shapes]
            self.scales[0] *= np.float32(grow)
        self.mask, self.mask_shape = mask, mask_shape
        if mask is not None:
            sizes = {"h": heads, "m": m, "n": n, "1": 1}
            self.mask = mask(tuple(sizes[dim] for dim in mask_shape))

    def stored(self, array):
        return np.ascontiguousarray(array if self.layout == "hmd" else array.transpose(1, 0, 2))

    def add(self, program):
        """Adds the operation and the check of its result."""
        place = lambda head, length, size: f"{head}, {length}, {size}" if self.layout == "hmd" else f"{length}, {head}, {size}"  # noqa: E731, E501 # fmt: skip
        shared = "h" if self.group == 1 else f"h floordiv {self.group}"
        maps = [place("h", "m", "d"), place(shared, "n", "d"), place(shared, "n", "e")]
        arrays = [self.stored(array) for array in (self.q, self.k, self.v)]
        names = [program.input(array) for array in arrays]
        mask = ""
        if self.is_fp8:
            maps += ["h", shared, shared]
            types = ", ".join(tensor_type(array) for array in self.scales)
            mask = f" scales({', '.join(program.input(array) for array in self.scales)} : {types})"
        if self.mask is not None:
            mask += f" mask({program.input(self.mask)} : {tensor_type(self.mask)})"
            maps.append(", ".join("0" if dim == "1" else dim for dim in self.mask_shape))
        maps.append(place("h", "m", "e"))
        shape = np.empty((self.heads, self.m, self.e))
        out = f"tensor<{'x'.join(str(size) for size in self.stored(shape).shape)}x{self.result}>"
        flags = " causal" * self.causal + " zero_empty_rows" * self.zero
        maps = ", ".join(f"affine_map<(h, m, n, d, e) -> ({results})>" for results in maps)
        init = program.line(f"tensor.empty() : {out}")
        value = program.line(
            f"fp8.attention {', '.join(names)}{mask} into {init} scale {self.scale:.9e}{flags} maps [{maps}] : "
            f"{', '.join(tensor_type(array) for array in arrays)} -> {out}"
        )
        program.check(value, out, self.check)

    def wide_mask(self):
        """A mask that is added to scores, with elements for all heads, rows and keys."""
        if self.mask is None:
            return np.zeros((self.heads, self.m, self.n))
        mask = self.mask
        if mask.dtype == np.bool_:
            mask = np.where(mask, 0.0, -np.inf)
        mask = mask.astype(np.float64)
        return np.broadcast_to(mask, (self.heads, self.m, self.n))

    def exact(self):
        """The result in f64, and the bound of its error."""
        wide = (x.astype(np.float64) * s.astype(np.float64)[:, None, None]
                for x, s in zip((self.q, self.k, self.v), self.scales))  # fmt: skip
        q, k, v = wide
        k, v = (np.repeat(x, self.group, axis=0) for x in (k, v))
        mask = self.wide_mask().copy()
        if self.causal:
            mask[:, np.arange(self.n)[None, :] > np.arange(self.m)[:, None]] = -np.inf
        scores = np.einsum("hmd,hnd->hmn", q, k) * self.scale + mask
        magnitude = np.einsum("hmd,hnd->hmn", np.abs(q), np.abs(k)) * abs(self.scale)
        top = scores.max(axis=-1, keepdims=True, initial=-np.inf)
        with np.errstate(invalid="ignore", divide="ignore"):
            weights = np.exp(scores - top)
            total = weights.sum(axis=-1, keepdims=True)
            weights /= total
        result = np.einsum("hmn,hne->hme", weights, v)
        empty = np.isneginf(top)[:, :, 0]
        result[empty], weights[empty] = 0.0 if self.zero else np.nan, 0.0
        counts = scores > top - 80
        pick = lambda x: np.where(counts, x, 0.0).max(axis=-1, keepdims=True, initial=0.0)  # noqa: E731
        s, m = pick(magnitude), pick(magnitude + np.where(counts, np.abs(mask), 0.0))
        later = -(-self.n // 64)
        step = 1 + 20 * 2.0**-23
        product = step ** (-(-self.d // 16) + 1) - 1
        sums = step ** (-(-self.n // 16) + later + 1) - 1
        e = product * s + (8 + 2 * self.is_fp8 + 4 * later) * UNIT * m + (later + 1) * 2.0**-21
        w = np.einsum("hmn,hne->hme", weights, np.abs(v))
        largest = np.abs(v).max(axis=1, keepdims=True, initial=0.0)
        bound = ((1 + self.unit) * (1 + sums) ** 2 * np.exp(2 * e + 2.0**-20) - 1) * w
        with np.errstate(invalid="ignore", divide="ignore"):
            bound += self.n * self.lost * largest / (np.nan_to_num(total, nan=1.0) if self.is_fp8 else 1.0)
        return result, bound + RESULTS[self.result][1] * (np.abs(result) + bound)

    def check(self, got):
        got = got.astype(np.float64)
        if self.layout != "hmd":
            got = got.transpose(1, 0, 2)
        exact, bound = self.exact()
        bad = ~((np.abs(got - exact) <= bound) | (np.isnan(got) & np.isnan(exact)))
        if bad.any():
            place = tuple(np.argwhere(bad)[0])
            sys.exit(f"{self.name} at {place}: got {got[place]}, expected {exact[place]} +- {bound[place]}")
        finite = np.isfinite(exact)
        used = (np.abs(got - exact)[finite] / np.maximum(bound[finite], 1e-300)).max(initial=0.0)
        # A bound that every result meets would prove nothing.
        relative = bound[finite].mean() / max(np.abs(exact[finite]).mean(), 1e-300) if finite.any() else 0.0
        print(f"{self.name}: at most {used:.2f} of the bound, which is {relative:.4f} of the result")


def additive(dtype):
    return lambda shape: rng.normal(size=shape).astype(dtype)


def holes(dtype):
    """A mask that is -inf for a third of the keys, and for all keys of the first row."""

    def make(shape):
        mask = np.where(rng.uniform(size=shape) < 0.33, -np.inf, rng.normal(size=shape))
        mask[..., 0, :] = -np.inf
        return mask.astype(dtype)

    return make


def visible(shape):
    mask = rng.uniform(size=shape) < 0.66
    mask[..., 0, :] = False
    return mask


def cases():
    for length in (1, 77, 129):
        for keys in (1, 77, 129):
            yield Attention(f"{length} rows, {keys} keys", length, keys)
    yield Attention("f16", 33, 77, kind="f16", result="f16")
    yield Attention("f32 result", 33, 77, result="f32")
    yield Attention("no mask, negative scale", 9, 21, scale=-0.5)
    yield Attention("f32 mask", 19, 77, mask=additive(np.float32))
    yield Attention("bf16 mask a head", 19, 77, mask=additive(ml_dtypes.bfloat16), mask_shape="hmn")
    yield Attention("f16 mask a key", 19, 77, mask=additive(np.float16), mask_shape="1n")
    yield Attention("mask with holes", 19, 77, mask=holes(np.float32))
    yield Attention("mask with holes, zeros", 19, 77, mask=holes(np.float32), zero=True)
    yield Attention("i1 mask", 19, 77, mask=visible)
    yield Attention("i1 mask, zeros", 19, 77, mask=visible, zero=True, mask_shape="hmn")
    yield Attention("causal", 77, 77, causal=True)
    yield Attention("causal, more rows", 129, 77, causal=True)
    yield Attention("causal, more keys", 77, 129, causal=True)
    yield Attention("causal and mask", 77, 77, causal=True, mask=visible, zero=True)
    yield Attention("grouped heads", 19, 77, heads=6, group=3)
    yield Attention("grouped heads between rows and columns", 19, 77, heads=6, group=2, layout="mhd")
    yield Attention("scores times 30", 33, 129, grow=30.0)
    yield Attention("scores times 900", 33, 129, grow=900.0)
    huge = Attention("one huge key", 33, 129)
    huge.k[:, 50] *= huge.dtype(200)
    yield huge
    rising = Attention("rising maxima", 33, 129, grow=20.0)
    rising.k[:] = (rising.k.astype(np.float32) * np.linspace(0.01, 4, 129)[:, None]).astype(rising.dtype)
    yield rising
    for length in (1, 77, 129):
        yield Attention(f"FP8, {length} rows", length, 130 - length, kind="fp8")
    yield Attention("FP8, grouped heads", 19, 77, heads=6, group=3, kind="fp8", layout="mhd")
    yield Attention("FP8, causal and mask", 77, 77, kind="fp8", causal=True, mask=visible, zero=True)
    yield Attention("FP8, f32 mask", 19, 77, kind="fp8", mask=additive(np.float32), result="f32")
    yield Attention("FP8, scores times 30", 33, 129, kind="fp8", grow=30.0)
    yield Attention("no keys", 5, 0)
    yield Attention("no keys, zeros", 5, 0, zero=True)
    nan = Attention("a NaN in q", 5, 9)
    nan.q[0, 2, 3] = np.nan
    yield nan


program = Program()
for case in cases():
    case.add(program)
print(program.run(BUILD), "results")
