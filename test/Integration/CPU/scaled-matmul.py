# RUN: %python %s %obj_root
"""Compares scaled_matmul on the CPU with NumPy in f64, within the bound of docs/Numerics.md [matmul_c11]:
sizes that no block divides, transposed maps, batches, broadcast weights, scales along K of every kind,
epilogues, and empty dimensions, with static and dynamic sizes."""

import itertools

import ml_dtypes
import numpy as np

import reference
from program import Program, build_directory, tensor_type

BUILD = build_directory()
rng = np.random.default_rng(5150)
F8 = list(reference.FORMATS)


def fp8(shape, fmt):
    return (rng.normal(size=shape) * 4).astype(reference.FORMATS[fmt])


def scales(shape, block, kind):
    shape = reference.scale_shape(shape, block)
    if kind == "f8E8M0FNU":
        return rng.integers(120, 132, shape).astype(np.uint8).view(ml_dtypes.float8_e8m0fnu)
    return rng.uniform(0.25, 4, shape).astype(reference.SCALE_TYPES[kind])


def affine_map(loops, dims, block=None):
    """The map of an operand with dimensions `dims`, or of its scale."""
    block = block or (1,) * len(dims)
    results = ["0" if b == -1 else d if b == 1 else f"{d} floordiv {b}" for d, b in zip(dims, block)]
    return f"affine_map<({', '.join(loops)}) -> ({', '.join(results)})>"


class Matmul:
    """One scaled_matmul of given dimension names, e.g. Matmul("mk,nk->mn", m=7, n=5, k=33)."""

    def __init__(self, spec, block_a=None, block_b=None, kinds=("f32", "f32"), formats=None, **sizes):
        self.spec, self.sizes = spec, sizes
        self.dims_a, rest = spec.split(",")
        self.dims_b, self.dims_c = rest.split("->")
        self.loops = sorted(set(self.dims_a + self.dims_b))
        shape = lambda dims: tuple(sizes[d] for d in dims)  # noqa: E731
        formats = formats or (F8[0], F8[1])
        self.a, self.b = fp8(shape(self.dims_a), formats[0]), fp8(shape(self.dims_b), formats[1])
        self.block_a, self.block_b = block_a, block_b
        self.sa = None if block_a is None else scales(self.a.shape, block_a, kinds[0])
        self.sb = None if block_b is None else scales(self.b.shape, block_b, kinds[1])
        self.init = np.asarray(rng.normal(size=shape(self.dims_c)), np.float32)

    def arguments(self, init):
        return (self.spec, self.a, self.b, self.sa, self.block_a, self.sb, self.block_b, init)

    def maps(self):
        """Maps of a, its scale, b, its scale and init."""
        maps = [affine_map(self.loops, self.dims_a)]
        if self.sa is not None:
            maps.append(affine_map(self.loops, self.dims_a, self.block_a))
        maps.append(affine_map(self.loops, self.dims_b))
        if self.sb is not None:
            maps.append(affine_map(self.loops, self.dims_b, self.block_b))
        return maps + [affine_map(self.loops, self.dims_c)]

    def text(self, names, types, init, init_type, more_maps=(), epilogue=""):
        """The operation on values of the given names and types: a, sa, b, sb."""
        a, sa, b, sb = names
        scale_a = f" scale({sa} : {types[1]})" if sa else ""
        scale_b = f" scale({sb} : {types[3]})" if sb else ""
        return (
            f"fp8.scaled_matmul {a}{scale_a}, {b}{scale_b} into {init} "
            f"maps [{', '.join([*self.maps(), *more_maps])}] {epilogue} "
            f": {types[0]}, {types[2]} -> {init_type}"
        )

    def operands(self, program):
        arrays = [self.a, self.sa, self.b, self.sb]
        names = [None if x is None else program.input(x) for x in arrays]
        return names, [None if x is None else tensor_type(x) for x in arrays]

    def check(self, actual):
        """Checks that the result is within the bound around the f64 result."""
        expected = reference.scaled_matmul(*self.arguments(self.init))
        bound = reference.matmul_bound(*self.arguments(self.init))
        assert actual.shape == expected.shape, (self.spec, actual.shape, expected.shape)
        error = np.abs(actual.astype(np.float64) - expected)
        assert (error <= bound).all(), (self.spec, self.sizes, (error / bound).max())

    def add(self, program):
        names, types = self.operands(program)
        kind = tensor_type(self.init)
        program.check(program.line(self.text(names, types, program.input(self.init), kind)), kind, self.check)

    def add_dynamic(self, program):
        """Adds the matmul in its own function, whose sizes are dynamic."""
        names, types = self.operands(program)
        init, kind = program.input(self.init), tensor_type(self.init)
        dynamic = [t and tensor_type(x, ["?"] * x.ndim) for t, x in zip(types, (self.a, self.sa, self.b, self.sb))]
        dynamic_kind = tensor_type(self.init, ["?"] * self.init.ndim)
        inner = ["%a", self.sa is not None and "%sa", "%b", self.sb is not None and "%sb"]
        parameters = [f"{n}: {t}" for n, t in zip(inner, dynamic) if n] + [f"%init: {dynamic_kind}"]
        function = program.function(
            f"({', '.join(parameters)}) -> {dynamic_kind} attributes {{no_inline}} {{\n"
            f"  %0 = {self.text(inner, dynamic, '%init', dynamic_kind)}\n"
            f"  return %0 : {dynamic_kind}\n}}"
        )
        given = [(n, t, d) for n, t, d in zip(names, types, dynamic) if n] + [(init, kind, dynamic_kind)]
        cast = [program.line(f"tensor.cast {n} : {t} to {d}") for n, t, d in given]
        result = program.line(
            f"func.call {function}({', '.join(cast)}) : ({', '.join(d for *_, d in given)}) -> {dynamic_kind}"
        )
        program.check(
            program.line(f"tensor.cast {result} : {dynamic_kind} to {kind}"), kind, self.check
        )


def layouts():
    """Every way to store the operands, with and without batches. The blocks have the same order of dimensions."""
    sizes = {"m": 9, "n": 21, "k": 150}
    for a, b, c in itertools.product(("mk", "km"), ("nk", "kn"), ("mn", "nm")):
        block_a = tuple(128 if d == "k" else 1 for d in a)
        block_b = tuple({"k": 128, "n": 16}[d] for d in b)
        yield Matmul(f"{a},{b}->{c}", block_a, block_b, **sizes)
        yield Matmul(f"{a},{b}->{c}", **sizes)
    sizes |= {"b": 3, "j": 4, "l": 5}
    yield Matmul("bmk,bnk->bmn", (1, 1, 32), (1, -1, 64), **sizes)
    yield Matmul("bmk,nk->bmn", (1, 1, 128), (128, 128), **sizes)  # one weight for all batches
    yield Matmul("mk,bkn->mbn", (4, 50), (1, 50, 1), **sizes)
    yield Matmul("bjmk,bjkn->bjmn", (1, 1, 1, 64), None, **sizes)
    yield Matmul("mkl,nlk->mn", (1, 16, -1), (2, 5, 16), **sizes)  # two contracted dimensions
    yield Matmul("k,kn->n", (32,), (32, 1), **sizes)  # vector times matrix
    yield Matmul("mk,k->m", (1, 32), None, **sizes)  # matrix times vector
    yield Matmul("mkl,kl->m", None, (7, 2), **sizes)
    yield Matmul("k,k->", (16,), None, **sizes)  # dot product


def kinds():
    """Scale types, formats and block sizes, ragged at the end of K."""
    sizes = {"m": 6, "n": 10, "k": 100}
    for kind_a, kind_b in itertools.product(reference.SCALE_TYPES, repeat=2):
        yield Matmul("mk,nk->mn", (1, 32), (1, 48), (kind_a, kind_b), **sizes)
    for formats in itertools.product(F8, repeat=2):
        yield Matmul("mk,kn->mn", (1, 64), None, formats=formats, **sizes)
    yield Matmul("mk,nk->mn", (1, 128), (128, 128), **sizes)  # blocks larger than the operand
    yield Matmul("mk,nk->mn", (-1, 1), (1, 1), **sizes)  # one scale for each k


def empty():
    for m, n, k in ((0, 5, 40), (5, 0, 40), (5, 6, 0)):
        yield Matmul("mk,nk->mn", (1, 32), (16, 32), m=m, n=n, k=k)
        yield Matmul("mk,kn->mn", m=m, n=n, k=k)


class Form(Matmul):
    """A matmul in which at least one operand is not FP8. An FP8 operand is b and is decoded to the type of a.
    `order` permutes the dimensions in which its scale is stored."""

    def __init__(self, spec, kind_a, kind_b, block=None, scale="f32", order=None, init="f32", **sizes):
        is_fp8 = kind_b in reference.FORMATS
        super().__init__(spec, None, block, ("f32", scale), (F8[0], kind_b if is_fp8 else F8[0]), **sizes)
        self.a = np.asarray(rng.normal(size=self.a.shape), reference.FLOATS[kind_a])
        self.init = self.init.astype(reference.FLOATS[init])
        # The exact values that are multiplied [matmul_c13].
        self.decoded = self.b
        if is_fp8:
            given = [] if block is None else [(self.sb, block)]
            self.decoded = reference.dequantize(self.b, given, kind_a)
        else:
            self.b = self.decoded = np.asarray(rng.normal(size=self.b.shape), reference.FLOATS[kind_b])
        self.order = order
        if order is not None:
            self.sb = np.ascontiguousarray(np.transpose(self.sb, order))

    def arguments(self, init):
        return (self.spec, self.a, self.decoded, None, None, None, None, init)

    def maps(self):
        maps = super().maps()
        if self.order is not None:
            dims = [self.dims_b[i] for i in self.order]
            maps[2] = affine_map(self.loops, dims, [self.block_b[i] for i in self.order])
        return maps

    def check(self, actual):
        """Checks the result. With a narrow init, there is one more rounding of the sum [matmul_c14]."""
        expected = reference.scaled_matmul(*self.arguments(self.init))
        bound = reference.matmul_bound(*self.arguments(self.init))
        if actual.dtype != np.float32:
            finfo = ml_dtypes.finfo(actual.dtype)
            bound = bound + (np.abs(expected) + bound) * (float(finfo.eps) / 2 + 2.0**-24)
            bound += float(finfo.smallest_subnormal)
        error = np.abs(actual.astype(np.float64) - expected)
        assert (error <= bound).all(), (self.spec, self.sizes, (error / bound).max())


def forms():
    """Decoded operands with scales of every kind and order, and operands in two high-precision types."""
    sizes = {"m": 9, "n": 21, "k": 150}
    for kind_a, kind_b in itertools.product(("bf16", "f16", "f32"), F8):
        yield Form("mk,nk->mn", kind_a, kind_b, **sizes)
    for kind in reference.SCALE_TYPES:
        yield Form("mk,nk->mn", "bf16", F8[0], (1, -1), kind, **sizes)  # constant along K
        yield Form("mk,nk->nm", "f16", F8[1], (16, 128), kind, order=(1, 0), init="f16", **sizes)
    yield Form("mk,kn->mn", "bf16", F8[0], (-1, -1), **sizes)
    yield Form("km,kn->mn", "bf16", F8[0], (64, 1), order=(1, 0), init="bf16", **sizes)
    for kind_a, kind_b in itertools.product(("bf16", "f16", "f32"), repeat=2):
        for init in ("f32", "bf16", "f16"):
            yield Form("mk,nk->mn", kind_a, kind_b, init=init, **sizes)
    yield Form("bmk,bkn->bmn", "bf16", "bf16", b=3, **sizes)
    yield Form("bmk,nk->bmn", "bf16", F8[0], (1, 64), b=3, **sizes)
    yield Form("mk,nk->mn", "bf16", "f16", m=5, n=6, k=0, init="bf16")


def run(what, matmuls, add, **options):
    """Runs programs with a few products each, because LLVM's time grows with the square of the number of
    results."""
    count = 0
    matmuls = list(matmuls)
    for start in range(0, len(matmuls), 9):
        program = Program()
        for matmul in matmuls[start : start + 9]:
            add(matmul, program)
        count += program.run(BUILD, **options)
    print(f"{what}: {count} products within the bound")


def sizes():
    """Every combination of sizes below, at and above those of a block, for one dynamic function."""
    for m, n, k in itertools.product((1, 7, 16, 63, 129, 576), repeat=3):
        yield Matmul("mk,nk->mn", (1, 128), (128, 128), m=m, n=n, k=k)


def run_epilogue():
    """Runs a product whose epilogue applies row scales, a bias and a residual. The init is only written. There is
    one more rounding for each operation of the epilogue, and one for the type of the result."""
    program = Program()
    for out, c in itertools.product(("bf16", "f16", "f32", "f8E4M3FN"), ("mn", "nm")):
        matmul = Matmul(f"mk,nk->{c}", (1, 64), (1, 64), m=13, n=20, k=130)
        matmul.init = np.full_like(matmul.init, np.nan)
        row = scales((13, 1), (1, 1), "f32")
        bias = rng.normal(size=20).astype(np.float32)
        residual = rng.normal(size=(13, 20)).astype(ml_dtypes.bfloat16)
        group = scales((4,), (1,), "f32")
        names, types = matmul.operands(program)
        extras = [row, bias, residual, group]
        extra_names = [program.input(x) for x in extras]
        dtype = {**reference.FLOATS, **reference.FORMATS}[out]
        kind = tensor_type(matmul.init.astype(dtype))
        convert = {
            "f32": "%r = arith.addf %w, %zero : f32",
            "f8E4M3FN": "%r = fp8.cast %w : f32 to f8E4M3FN",
        }.get(out, f"%r = arith.truncf %w : f32 to {out}")
        epilogue = (
            f"epilogue({', '.join(extra_names)} : {', '.join(tensor_type(x) for x in extras)}) {{\n"
            "^bb0(%acc: f32, %row: f32, %bias: f32, %residual: bf16, %group: f32):\n"
            "%zero = arith.constant 0.0 : f32\n%s = arith.mulf %acc, %row : f32\n"
            "%t = arith.mulf %s, %group : f32\n%u = arith.addf %t, %bias : f32\n"
            f"%v = arith.extf %residual : bf16 to f32\n%w = arith.addf %u, %v : f32\n{convert}\n"
            f"fp8.yield %r : {out}\n}}"
        )
        loops = matmul.loops
        maps = [
            affine_map(loops, "mn", (1, -1)),
            affine_map(loops, "n"),
            affine_map(loops, "mn"),
            affine_map(loops, "n", (6,)),
        ]
        init = program.input(matmul.init.astype(dtype))
        y = program.line(matmul.text(names, types, init, kind, maps, epilogue))

        def check(actual, matmul=matmul, row=row, bias=bias, residual=residual, group=group, c=c, out=out):
            spec = "mk,nk->mn"
            arguments = (spec, *matmul.arguments(None)[1:])
            factor = row.astype(np.float64) * np.repeat(group, 6)[:20]
            exact = reference.scaled_matmul(*arguments) * factor
            terms = np.abs(exact) + np.abs(bias) + np.abs(residual.astype(np.float64))
            expected = exact + bias + residual.astype(np.float64)
            bound = reference.matmul_bound(*arguments) * factor + 5 * 2.0**-24 * terms
            finfo = ml_dtypes.finfo(actual.dtype)
            bound += (np.abs(expected) + bound) * float(finfo.eps) / 2 + float(finfo.smallest_subnormal)
            expected = np.clip(expected, -float(finfo.max), float(finfo.max))
            error = np.abs((actual if c == "mn" else actual.T).astype(np.float64) - expected)
            assert (error <= bound).all(), (out, c, (error / bound).max())

        program.check(y, kind, check)
    print(f"epilogues: {program.run(BUILD)} within the bound")


with np.errstate(over="ignore", under="ignore"):
    run("layouts", layouts(), Matmul.add)
    run("layouts at run time", layouts(), Matmul.add_dynamic)
    run("scale types and formats", kinds(), Matmul.add)
    run("decoded and high-precision operands", forms(), Form.add)
    run("the same at run time", forms(), Form.add_dynamic)
    run("empty", empty(), Matmul.add)
    run("empty at run time", empty(), Matmul.add_dynamic)
    run_epilogue()
    run("sizes", sizes(), Matmul.add_dynamic)
