"""MLIR text of the functions that the checks run.

Sizes are numbers, or None for `?`. Granularities are written like recipes: a block of activations
(rows x K) and a block of weights (channels x K), with -1 for the whole dimension.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fp8_mlir.tables import RECIPES

Sizes = Sequence["int | None"]


@dataclass(frozen=True)
class Granularity:
    """The blocks of both operands, and the type and the rounding of their scales."""

    act: tuple[int, int] | None
    weight: tuple[int, int] | None
    scale_type: str = "f32"
    rounding: str = "nearest"


GRANULARITIES = {
    name: Granularity(*RECIPES[name])
    for name in ("cast", "tensor", "row", "block", "group64", "mx")
} | {
    # This is not a named recipe. One scale is inside the K loop, and the other outside.
    "mixed": Granularity((1, 128), (1, -1)),
}

# The block, scale type and rounding of each kind of quantization of a bf16 matrix.
QUANTIZE = {
    "tensor": ((-1, -1), "f32", "nearest"),
    "row": ((1, -1), "f32", "nearest"),
    "1x128": ((1, 128), "f32", "nearest"),
    "1x64": ((1, 64), "f32", "nearest"),
    "128x128": ((128, 128), "f32", "nearest"),
    "mx": ((1, 32), "f8E8M0FNU", "pow2_ceil"),
}


@dataclass(frozen=True)
class Matmul:
    """A matmul of a[(batch,) m, k] and b[(batch,) n, k], and the operations after it."""

    granularity: Granularity
    out: str = "f32"
    formats: tuple[str, str] = ("f8E4M3FN", "f8E4M3FN")
    accumulate: str = "f32"
    # None, "shared" (all batches share b) or "each".
    batch: str | None = None
    # Some of "bias", "relu", "gelu", "gelu-tanh", "silu", "residual".
    epilogue: tuple[str, ...] = ()
    # How b is stored.
    weight_dims: str = "nk"
    # Some of "a" and "b": their scales inside the K loop are stored as [(batch,) groups of K, rows].
    transposed_scales: str = ""

    @property
    def dims_a(self) -> str:
        return "bmk" if self.batch else "mk"

    @property
    def dims_b(self) -> str:
        return ("b" if self.batch == "each" else "") + self.weight_dims

    @property
    def dims_out(self) -> str:
        return "bmn" if self.batch else "mn"


    def transposes(self, key: str) -> bool:
        """Whether the scale of "a" or "b" is transposed before the matmul."""
        block = self.granularity.act if key == "a" else self.granularity.weight
        return key in self.transposed_scales and bool(block) and block[-1] != -1


def block_for(dims: str, block: tuple[int, int]) -> list[int]:
    """The block of an operand with these dimensions: batches have their own scales."""
    return [1 if d == "b" else block[1] if d == "k" else block[0] for d in dims]


def scale_sizes(sizes: Sizes, block: Sequence[int]) -> list[int | None]:
    return [
        1 if b == -1 else None if size is None else -(-size // b)
        for size, b in zip(sizes, block)
    ]


def tensor(sizes: Sizes, element: str) -> str:
    spelled = "".join("?x" if size is None else f"{size}x" for size in sizes)
    return f"tensor<{spelled}{element}>"


def affine(dims: str, results: Sequence[str]) -> str:
    return f"affine_map<({', '.join(dims)}) -> ({', '.join(results)})>"


def scale_results(dims: str, block: Sequence[int]) -> list[str]:
    return [
        "0" if b == -1 else d if b == 1 else f"{d} floordiv {b}"
        for d, b in zip(dims, block)
    ]


class Body:
    """The lines of a function, and new names for its values."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.count = 0

    def add(self, text: str, results: int = 1) -> str:
        self.count += 1
        name = f"%v{self.count}"
        many = f":{results}" if results > 1 else ""
        self.lines.append(f"{name}{many} = {text}")
        return name

    def size(self, value: str, kind: str, dim: int) -> str:
        index = self.add(f"arith.constant {dim} : index")
        return self.add(f"tensor.dim {value}, {index} : {kind}")

    def empty(self, sizes: Sizes, element: str, dynamic: Sequence[str]) -> str:
        return self.add(
            f"tensor.empty({', '.join(dynamic)}) : {tensor(sizes, element)}"
        )

    def filled(
        self, sizes: Sizes, element: str, dynamic: Sequence[str], value: str = "0.0"
    ) -> str:
        kind = tensor(sizes, element)
        start = self.add(f"arith.constant {value} : {element}")
        empty = self.empty(sizes, element, dynamic)
        return self.add(
            f"linalg.fill ins({start} : {element}) outs({empty} : {kind}) -> {kind}"
        )

    def constant(self, data: bytes, sizes: Sizes, element: str) -> str:
        return self.add(
            f'arith.constant dense<"0x{data.hex()}"> : {tensor(sizes, element)}'
        )

    def transposed(self, value: str, sizes: Sizes, element: str) -> str:
        """Swaps the last two dimensions of `value`. `sizes` are those of the result."""
        order = [*range(len(sizes) - 2), len(sizes) - 1, len(sizes) - 2]
        source = tensor([sizes[i] for i in order], element)
        dynamic = [
            self.size(value, source, order[i]) for i, s in enumerate(sizes) if s is None
        ]
        empty, kind = self.empty(sizes, element, dynamic), tensor(sizes, element)
        return self.add(
            f"linalg.transpose ins({value} : {source}) outs({empty} : {kind}) permutation = {order}"
        )

    def elementwise(
        self, inputs: Sequence[tuple[str, str, str]], out: str, kind: str, maths: str
    ) -> str:
        """A linalg.generic over the elements of the last operand. Inputs are (value, type, map). `maths` is
        its body, which computes %r from the elements %x0, %x1, ..."""
        rank = kind.count("x")
        dims = "ijl"[:rank]
        maps = [affine(dims, m.split(",") if m else dims) for _, _, m in inputs]
        element = kind[kind.rindex("x") + 1 : -1]
        arguments = [
            f"%x{i}: {t[t.rindex('x') + 1 : -1]}" for i, (_, t, _) in enumerate(inputs)
        ]
        loops = ", ".join(['"parallel"'] * rank)
        return self.add(
            f"linalg.generic {{indexing_maps = [{', '.join([*maps, affine(dims, dims)])}], "
            f"iterator_types = [{loops}]}} "
            f"ins({', '.join(v for v, _, _ in inputs)} : {', '.join(t for _, t, _ in inputs)}) "
            f"outs({out} : {kind}) {{\n    ^bb0({', '.join(arguments)}, %o: {element}):\n"
            f"{maths}\n      linalg.yield %r : {element}\n    }} -> {kind}"
        )


def function(
    name: str, arguments: Sequence[tuple[str, str]], body: Body, results: str
) -> str:
    """The text of a function. `results` is `%a, %b : type, type`."""
    types = results.split(" : ")[1]
    listed = ", ".join(f"{value}: {kind}" for value, kind in arguments)
    lines = "\n".join(f"    {line}" for line in [*body.lines, f"return {results}"])
    return f"  func.func @{name}({listed}) -> ({types}) {{\n{lines}\n  }}\n"


def quantize(
    name: str,
    sizes: Sizes,
    element: str,
    block: Sequence[int],
    scale_type: str,
    rounding: str,
    fmt: str = "f8E4M3FN",
) -> str:
    """fp8.dynamic_quantize: codes and scales."""
    body, kind = Body(), tensor(sizes, element)
    dynamic = [body.size("%x", kind, i) for i, s in enumerate(sizes) if s is None]
    scales, scale_dynamic = scale_sizes(sizes, block), []
    for i, (size, b) in enumerate(zip(scales, block)):
        if size is None:
            extent = body.size("%x", kind, i)
            step = body.add(f"arith.constant {b} : index")
            scale_dynamic.append(body.add(f"arith.ceildivui {extent}, {step} : index"))
    q, s = tensor(sizes, fmt), tensor(scales, scale_type)
    qi = body.empty(sizes, fmt, dynamic)
    si = body.empty(scales, scale_type, scale_dynamic)
    made = body.add(
        f"fp8.dynamic_quantize %x into {qi}, {si} block {list(block)} "
        f"{{scale_rounding = #fp8.scale_rounding<{rounding}>}} : {kind} -> {q}, {s}",
        results=2,
    )
    return function(name, [("%x", kind)], body, f"{made}#0, {made}#1 : {q}, {s}")


def quantize_given(name: str, sizes: Sizes, element: str, fmt: str = "f8E4M3FN") -> str:
    """fp8.quantize by one scale that is an argument."""
    body, kind, q = Body(), tensor(sizes, element), tensor(sizes, fmt)
    dynamic = [body.size("%x", kind, i) for i, s in enumerate(sizes) if s is None]
    scale = tensor([1] * len(sizes), "f32")
    qi = body.empty(sizes, fmt, dynamic)
    made = body.add(
        f"fp8.quantize %x scale(%s) into {qi} block {[-1] * len(sizes)} : {kind}, {scale} -> {q}"
    )
    return function(name, [("%x", kind), ("%s", scale)], body, f"{made} : {q}")


SQRT_HALF, GELU_SCALE, GELU_CUBE = 0.7071067811865476, 0.7978845608028654, 0.044715

# Bodies from %x0 (f32) to %r.
ACTIVATIONS = {
    "relu": """      %c = arith.constant 0.0 : f32
      %r = arith.maximumf %x0, %c : f32""",
    "silu": """      %one = arith.constant 1.0 : f32
      %n = arith.negf %x0 : f32
      %e = math.exp %n : f32
      %d = arith.addf %e, %one : f32
      %r = arith.divf %x0, %d : f32""",
    "gelu": f"""      %one = arith.constant 1.0 : f32
      %half = arith.constant 0.5 : f32
      %c = arith.constant {SQRT_HALF} : f32
      %s = arith.mulf %x0, %c : f32
      %e = math.erf %s : f32
      %t = arith.addf %e, %one : f32
      %h = arith.mulf %x0, %half : f32
      %r = arith.mulf %h, %t : f32""",
    "gelu-tanh": f"""      %one = arith.constant 1.0 : f32
      %half = arith.constant 0.5 : f32
      %c = arith.constant {GELU_CUBE} : f32
      %d = arith.constant {GELU_SCALE} : f32
      %x2 = arith.mulf %x0, %x0 : f32
      %x3 = arith.mulf %x2, %x0 : f32
      %m = arith.mulf %x3, %c : f32
      %s = arith.addf %x0, %m : f32
      %u = arith.mulf %s, %d : f32
      %e = math.tanh %u : f32
      %t = arith.addf %e, %one : f32
      %h = arith.mulf %x0, %half : f32
      %r = arith.mulf %h, %t : f32""",
}


def matmul(
    name: str,
    spec: Matmul,
    m: int | None,
    n: int | None,
    k: int | None,
    batch: int | None = 2,
) -> str:
    """fp8.scaled_matmul of codes %a and %b with scales %sa and %sb, and the operations after it."""
    body = Body()
    extent = {"b": batch, "m": m, "n": n, "k": k}
    names = {key: f"%{key}" for key in ("a", "sa", "b", "sb")}
    value, arguments = multiply(body, spec, extent, names)
    sizes = [extent[d] for d in spec.dims_out]
    return function(name, arguments, body, f"{value} : {tensor(sizes, spec.out)}")


def constant_weight(
    name: str,
    spec: Matmul,
    sizes: Sequence[int | None],
    weight: tuple[bytes, bytes],
) -> str:
    """The same as `matmul` with the sizes (m, n, k, batch), but the codes and scales of b are constants."""
    body, extent = Body(), dict(zip("mnkb", sizes))
    shape = [extent[d] for d in spec.dims_b]
    names = {"a": "%a", "sa": "%sa"}
    names["b"] = body.constant(weight[0], shape, spec.formats[1])
    if spec.granularity.weight:
        scale = scale_sizes(shape, block_for(spec.dims_b, spec.granularity.weight))
        names["sb"] = body.constant(weight[1], scale, spec.granularity.scale_type)
    value, arguments = multiply(body, spec, extent, names)
    arguments = [pair for pair in arguments if pair[0] in ("%a", "%sa")]
    out = tensor([extent[d] for d in spec.dims_out], spec.out)
    return function(name, arguments, body, f"{value} : {out}")


def multiply(
    body: Body,
    spec: Matmul,
    extent: dict[str, int | None],
    names: dict[str, str],
) -> tuple[str, list[tuple[str, str]]]:
    """Returns the result, and the operands with their types. The granularity decides whether scales are
    inside or outside of the K loop. The epilogue has one linalg.generic for each step, as exporters write it.
    """
    dims = "bmnk" if spec.batch else "mnk"
    arguments: list[tuple[str, str]] = []
    inside, maps, outer, outer_maps = {"a": "", "b": ""}, [], [], []
    for key, letters, block, fmt in (
        ("a", spec.dims_a, spec.granularity.act, spec.formats[0]),
        ("b", spec.dims_b, spec.granularity.weight, spec.formats[1]),
    ):
        sizes = [extent[d] for d in letters]
        arguments.append((names[key], tensor(sizes, fmt)))
        maps.append(affine(dims, letters))
        if block is None:
            continue
        full = block_for(letters, block)
        shape, element = scale_sizes(sizes, full), spec.granularity.scale_type
        kind, name = tensor(shape, element), names[f"s{key}"]
        if spec.transposes(key):
            stored = [*shape[:-2], shape[-1], shape[-2]]
            arguments.append((name, tensor(stored, element)))
            name = body.transposed(name, shape, element)
        else:
            arguments.append((name, kind))
        scale = (name, kind)
        if block[-1] == -1:
            outer.append(scale)
            outer_maps.append(affine(spec.dims_out, scale_results(letters, full)))
        else:
            inside[key] = f" scale({scale[0]} : {kind})"
            maps.append(affine(dims, scale_results(letters, full)))
    maps.append(affine(dims, spec.dims_out))

    types = dict(arguments)
    a, b = names["a"], names["b"]
    sizes = [extent[d] for d in spec.dims_out]
    dynamic = []
    for d in spec.dims_out:
        if extent[d] is None:
            source, letters = (b, spec.dims_b) if d == "n" else (a, spec.dims_a)
            dynamic.append(body.size(source, types[source], letters.index(d)))
    zeros, f32 = body.filled(sizes, "f32", dynamic), tensor(sizes, "f32")
    value = body.add(
        f"fp8.scaled_matmul {a}{inside['a']}, {b}{inside['b']} into {zeros} "
        f"maps [{', '.join(maps)}] {{accumulate = #fp8.accumulate<{spec.accumulate}>}} "
        f": {types[a]}, {types[b]} -> {f32}"
    )
    last = "f32" if spec.epilogue else spec.out
    if outer or last != "f32":
        value = dequantize(body, value, outer, outer_maps, sizes, last, dynamic)
    if spec.epilogue:
        value = follow(body, value, spec, sizes, dynamic, arguments)
    return value, arguments


def dequantize(
    body: Body,
    value: str,
    scales: Sequence[tuple[str, str]],
    maps: Sequence[str],
    sizes: Sizes,
    out: str,
    dynamic: Sequence[str],
) -> str:
    """The sum times scales that are constant along K, rounded to `out`."""
    init = body.empty(sizes, out, dynamic)
    values, kinds = ", ".join(s for s, _ in scales), ", ".join(t for _, t in scales)
    listed = f" scales({values} : {kinds})" if scales else ""
    where = f" maps [{', '.join(maps)}]" if scales else ""
    return body.add(
        f"fp8.dequantize {value}{listed} into {init}{where} : {tensor(sizes, 'f32')} -> {tensor(sizes, out)}"
    )


def follow(
    body: Body,
    value: str,
    spec: Matmul,
    sizes: Sizes,
    dynamic: Sequence[str],
    arguments: list[tuple[str, str]],
) -> str:
    """The epilogue in f32, with operands in bf16."""
    f32 = tensor(sizes, "f32")
    add = "      %w = arith.extf %x1 : bf16 to f32\n      %r = arith.addf %x0, %w : f32"
    for step in spec.epilogue:
        out = body.empty(sizes, "f32", dynamic)
        if step in ACTIVATIONS:
            value = body.elementwise([(value, f32, "")], out, f32, ACTIVATIONS[step])
            continue
        kind = tensor(sizes[-1:] if step == "bias" else sizes, "bf16")
        arguments.append((f"%{step}", kind))
        where = "ijl"[len(sizes) - 1] if step == "bias" else ""
        value = body.elementwise(
            [(value, f32, ""), (f"%{step}", kind, where)], out, f32, add
        )
    if spec.out == "f32":
        return value
    out = body.empty(sizes, spec.out, dynamic)
    narrow = f"      %r = arith.truncf %x0 : f32 to {spec.out}"
    return body.elementwise([(value, f32, "")], out, tensor(sizes, spec.out), narrow)


def add_linear(
    body: Body, names: Sequence[str], m: int | None, n: int, k: int
) -> tuple[str, list[tuple[str, str]], str]:
    """Adds a linear layer in bf16 that is not quantized: x times the transposed weight, rounded, plus a bias.
    `names` are those of x, weight and bias. Returns the result, the arguments and the result's type."""
    x, w, wide, y = (
        tensor([m, k], "bf16"),
        tensor([n, k], "bf16"),
        tensor([m, n], "f32"),
        tensor([m, n], "bf16"),
    )
    dynamic = [body.size(names[0], x, 0)] if m is None else []
    zeros = body.filled([m, n], "f32", dynamic)
    maps = [affine("mnk", d) for d in ("mk", "nk", "mn")]
    value = body.add(
        f"linalg.matmul indexing_maps = [{', '.join(maps)}] "
        f"ins({names[0]}, {names[1]} : {x}, {w}) outs({zeros} : {wide}) -> {wide}"
    )
    out = body.empty([m, n], "bf16", dynamic)
    value = body.elementwise(
        [(value, wide, "")], out, y, "      %r = arith.truncf %x0 : f32 to bf16"
    )
    value = body.elementwise(
        [(value, y, ""), (names[2], tensor([n], "bf16"), "j")],
        out,
        y,
        "      %r = arith.addf %x0, %x1 : bf16",
    )
    return value, list(zip(names, (x, w, tensor([n], "bf16")))), y


def linear(name: str, m: int | None, n: int, k: int) -> str:
    """A function with the linear layer of add_linear."""
    body = Body()
    value, arguments, y = add_linear(body, ["%x", "%w", "%bias"], m, n, k)
    return function(name, arguments, body, f"{value} : {y}")


def joint_linears(
    name: str, rows: Sequence[int | None], heads: int, columns: int, k: int
) -> str:
    """A linear layer for each stream of tokens. The results are divided into heads and concatenated, the
    last stream first."""
    body, arguments, parts, types = Body(), [], [], []
    for i, m in enumerate(rows):
        names = [f"%in{i}", f"%w{i}", f"%bias{i}"]
        value, of_stream, y = add_linear(body, names, m, heads * columns, k)
        arguments += of_stream
        size = body.size(names[0], of_stream[0][1], 0) if m is None else m
        types.insert(0, tensor([1, m, heads, columns], "bf16"))
        expanded = body.add(
            f"tensor.expand_shape {value} [[0, 1], [2, 3]] output_shape [1, {size}, {heads}, {columns}] "
            f": {y} into {types[0]}"
        )
        parts.insert(0, expanded)
    total = None if None in rows else sum(rows)
    joint = tensor([1, total, heads, columns], "bf16")
    value = body.add(
        f"tensor.concat dim(1) {', '.join(parts)} : ({', '.join(types)}) -> {joint}"
    )
    return function(name, arguments, body, f"{value} : {joint}")


@dataclass(frozen=True)
class Contraction:
    """A contraction of a and b in `element`, summed along k in `out`. Letters name the dimensions of each
    operand."""

    dims_a: str
    dims_b: str
    dims_out: str
    element: str
    out: str
    # The sum starts from the argument %c instead of zero.
    adds: bool = False
    # The sum is in f32, and a separate operation rounds it to `out`.
    rounds: bool = False
    # The type of b, if it differs from `element`.
    element_b: str = ""
    # Before the contraction, both operands are widened to f32 and multiplied by these numbers.
    factors: tuple[float, float] | None = None
    # If not empty, b is a parameter with this name. It is then quantized before the program runs.
    parameter: str = ""

    @property
    def elements(self) -> tuple[str, str]:
        return self.element, self.element_b or self.element


def scaled(body: Body, value: str, kind: str, sizes: Sizes, factor: float) -> str:
    """Widens `value` to f32 and multiplies it by a number."""
    dynamic = [body.size(value, kind, i) for i, s in enumerate(sizes) if s is None]
    out = body.empty(sizes, "f32", dynamic)
    element = kind[kind.rindex("x") + 1 : -1]
    maths = f"""      %f = arith.constant {factor} : f32
      %w = arith.extf %x0 : {element} to f32
      %r = arith.mulf %w, %f : f32"""
    return body.elementwise([(value, kind, "")], out, tensor(sizes, "f32"), maths)


def contraction(name: str, spec: Contraction, extent: dict[str, int | None]) -> str:
    """A linalg.contract that is not quantized."""
    assert not (spec.adds and spec.rounds), "expected a sum of one type"
    body, dynamic = Body(), []
    sums = "f32" if spec.rounds else spec.out
    a, b, c = (
        tensor([extent[d] for d in dims], element)
        for dims, element in (
            (spec.dims_a, spec.elements[0]),
            (spec.dims_b, spec.elements[1]),
            (spec.dims_out, sums),
        )
    )
    attribute = f' {{fp8.param = "{spec.parameter}"}}' if spec.parameter else ""
    arguments = [("%a", a), ("%b", b + attribute)]
    names, kinds = ["%a", "%b"], [a, b]
    for i, factor in enumerate(spec.factors or ()):
        sizes = [extent[d] for d in (spec.dims_a, spec.dims_b)[i]]
        names[i] = scaled(body, names[i], kinds[i], sizes, factor)
        kinds[i] = tensor(sizes, "f32")
    if spec.adds:
        init = "%c"
        arguments.append((init, c))
    else:
        for d in spec.dims_out:
            if extent[d] is None:
                in_a = d in spec.dims_a
                dims = spec.dims_a if in_a else spec.dims_b
                where = ("%a", a) if in_a else ("%b", b)
                dynamic.append(body.size(*where, dims.index(d)))
        init = body.filled([extent[d] for d in spec.dims_out], sums, dynamic)
    loops = "".join(dict.fromkeys(spec.dims_out + spec.dims_a + spec.dims_b))
    maps = [affine(loops, d) for d in (spec.dims_a, spec.dims_b, spec.dims_out)]
    value = body.add(
        f"linalg.contract indexing_maps = [{', '.join(maps)}] "
        f"ins({names[0]}, {names[1]} : {kinds[0]}, {kinds[1]}) outs({init} : {c}) -> {c}"
    )
    if spec.rounds:
        sizes, wide = [extent[d] for d in spec.dims_out], c
        c = tensor(sizes, spec.out)
        out = body.empty(sizes, spec.out, dynamic)
        narrow = f"      %r = arith.truncf %x0 : f32 to {spec.out}"
        value = body.elementwise([(value, wide, "")], out, c, narrow)
    return function(name, arguments, body, f"{value} : {c}")


# Computes %r from an element %x0 of the input, as f32, and the accumulator %o.
REDUCTIONS = {
    "max": """      %r = arith.maximumf %x0, %o : {t}""",
    "min": """      %r = arith.minnumf %x0, %o : {t}""",
    "sum": """      %r = arith.addf %x0, %o : {t}""",
    "squares": """      %q = arith.mulf %x0, %x0 : {t}
      %r = arith.addf %q, %o : {t}""",
}
REDUCTION_START = {"max": "0xFF800000", "min": "0x7F800000"}


def reduction(name: str, kind: str, sizes: Sizes, element: str, sums: str) -> str:
    """Reduces all dimensions of %x except the first in the type `sums`."""
    body, x = Body(), tensor(sizes, element)
    dims = "ijl"[: len(sizes)]
    dynamic = [body.size("%x", x, 0)] if sizes[0] is None else []
    result = tensor(sizes[:1], sums)
    filled = body.filled(
        sizes[:1], sums, dynamic, REDUCTION_START.get(kind, "0.0")
    )
    widen = f"      %x0 = arith.extf %e : {element} to {sums}\n"
    argument = "%x0" if element == sums else "%e"
    loops = ", ".join(['"parallel"'] + ['"reduction"'] * (len(sizes) - 1))
    value = body.add(
        f"linalg.generic {{indexing_maps = [{affine(dims, dims)}, {affine(dims, dims[:1])}], "
        f"iterator_types = [{loops}]}} ins(%x : {x}) outs({filled} : {result}) {{\n"
        f"    ^bb0({argument}: {element}, %o: {sums}):\n{'' if element == sums else widen}"
        f"{REDUCTIONS[kind].format(t=sums)}\n      linalg.yield %r : {sums}\n    }} -> {result}"
    )
    return function(name, [("%x", x)], body, f"{value} : {result}")


def module(functions: Sequence[str]) -> str:
    return "module {\n" + "".join(functions) + "}\n"
