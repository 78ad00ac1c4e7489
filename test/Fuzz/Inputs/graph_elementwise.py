"""Operations of random programs on elements: arithmetic, casts, comparisons, reductions, norms, softmax."""

from __future__ import annotations

import math

import numpy as np
from graph_function import MOST_ELEMENTS, Function
from graph_values import DTYPES, WIDTHS, Value, identity, in_f32, literal

erf = np.vectorize(math.erf, otypes=[np.float64])

# For each function: the body, which computes %r from %i0 of type {t}; the same in NumPy; whether it is exact.
FLOAT_UNARY = [
    (["%r = arith.negf %i0 : {t}"], lambda x: -x, True),
    (["%r = math.absf %i0 : {t}"], np.abs, True),
    (["%c = arith.constant 0.0 : {t}", "%r = arith.maximumf %i0, %c : {t}"], lambda x: np.maximum(x, 0), True),
    (["%c = arith.constant 0.5 : {t}", "%r = arith.mulf %i0, %c : {t}"], lambda x: x * 0.5, True),
    (["%c = arith.constant 1.0 : {t}", "%r = arith.addf %i0, %c : {t}"], lambda x: x + 1, True),
    (["%r = math.tanh %i0 : {t}"], np.tanh, False),
    (["%a = math.absf %i0 : {t}", "%n = arith.negf %a : {t}", "%r = math.exp %n : {t}"], lambda x: np.exp(-abs(x)), False),
    (["%a = math.absf %i0 : {t}", "%r = math.sqrt %a : {t}"], lambda x: np.sqrt(abs(x)), False),
    (
        [
            "%n = arith.negf %i0 : {t}",
            "%e = math.exp %n : {t}",
            "%c = arith.constant 1.0 : {t}",
            "%d = arith.addf %e, %c : {t}",
            "%r = arith.divf %i0, %d : {t}",
        ],
        lambda x: x / (1 + np.exp(-x)),
        False,
    ),
    (
        [
            "%a = math.absf %i0 : {t}",
            "%c = arith.constant 1.0 : {t}",
            "%b = arith.addf %a, %c : {t}",
            "%r = math.rsqrt %b : {t}",
        ],
        lambda x: 1 / np.sqrt(abs(x) + 1),
        False,
    ),
    (["%r = math.erf %i0 : {t}"], erf, False),
    (["%r = math.sin %i0 : {t}"], np.sin, False),
    (["%r = math.cos %i0 : {t}"], np.cos, False),
    (["%a = math.absf %i0 : {t}", "%r = math.log1p %a : {t}"], lambda x: np.log1p(abs(x)), False),
    (["%c = arith.constant 2 : i32", "%a = math.tanh %i0 : {t}", "%r = math.fpowi %a, %c : {t}, i32"], lambda x: np.tanh(x) ** 2, False),
]
# These functions are not continuous, so they only get exact operands.
JUMPS = [
    (["%r = math.floor %i0 : {t}"], np.floor, True),
    (["%r = math.ceil %i0 : {t}"], np.ceil, True),
    (["%r = math.roundeven %i0 : {t}"], np.rint, True),
    (["%r = math.trunc %i0 : {t}"], np.trunc, True),
]
FLOAT_BINARY = [
    ("arith.addf", lambda x, y: x + y, True),
    ("arith.subf", lambda x, y: x - y, True),
    ("arith.mulf", lambda x, y: x * y, True),
    ("arith.maximumf", np.maximum, True),
    ("arith.minimumf", np.minimum, True),
    ("arith.maxnumf", np.fmax, True),
]
INTEGER_BINARY = [
    ("arith.addi", lambda x, y: x + y),
    ("arith.subi", lambda x, y: x - y),
    ("arith.muli", lambda x, y: x * y),
    ("arith.maxsi", np.maximum),
    ("arith.minsi", np.minimum),
    ("arith.andi", np.bitwise_and),
    ("arith.ori", np.bitwise_or),
    ("arith.xori", np.bitwise_xor),
]
# The divisor is a constant that is not zero.
INTEGER_DIVISIONS = [
    ("arith.floordivsi", lambda x, n: x // n),
    ("arith.ceildivsi", lambda x, n: -(-x // n)),
    ("arith.divsi", lambda x, n: np.trunc(x / n).astype(np.int64)),
    ("arith.remsi", lambda x, n: np.fmod(x, n)),
    ("arith.shrsi", lambda x, n: x >> n),
]
COMPARISONS = [("olt", "slt", np.less), ("oge", "sge", np.greater_equal), ("oeq", "eq", np.equal), ("une", "ne", np.not_equal)]


def unary(f: Function) -> Value | None:
    x = f.pick(lambda v: v.element in ("bf16", "f16", "f32"))
    if x is None:
        return None
    body, compute, exact = f.random.choice(FLOAT_UNARY + (JUMPS if x.exact else []))
    result = f.like(x, exact=exact)
    named = {"arith.negf": "negf", "math.absf": "abs", "math.tanh": "tanh", "math.floor": "floor", "math.erf": "erf"}
    op = body[0].split()[2]
    if len(body) == 1 and op in named and f.chance(0.3):
        out = f.empty_like(result, x)
        text = f"linalg.{named[op]} ins({x.name} : {x.type}) outs({out} : {x.type}) -> {x.type}"
        return f.add(result, text, [x], in_f32(compute))
    if len(body) == 1 and f.chance(0.3):
        return f.add(result, f"{op} {x.name} : {x.type}", [x], in_f32(compute))
    return f.elementwise(result, [x], [line.format(t=x.element) for line in body], in_f32(compute))


def broadcast_partner(f: Function, x: Value) -> Value:
    """An operand that can be combined with x: another value of its type, a smaller value, or a new one."""
    def fits(v: Value) -> bool:
        if v.element != x.element or v.rank > x.rank:
            return False
        tail = list(zip(v.shape, v.dynamic, x.shape[x.rank - v.rank :], x.dynamic[x.rank - v.rank :]))
        return all((n == m and d == e) or (n == 1 and not d) for n, d, m, e in tail)

    other = f.pick(fits)
    if other is not None and (other is not x or f.chance(0.3)):
        return other
    rank = f.random.randint(0, x.rank)
    shape = [1 if f.chance(0.3) or x.dynamic[x.rank - rank + i] else x.shape[x.rank - rank + i] for i in range(rank)]
    return f.weight(shape, x.element)


def binary(f: Function) -> Value | None:
    x = f.pick(lambda v: v.element in ("bf16", "f16", "f32", "i32", "i64"))
    if x is None:
        return None
    y = broadcast_partner(f, x)
    if x.is_float:
        op, compute, exact = f.random.choice(FLOAT_BINARY)
        compute = in_f32(compute)
    else:
        (op, compute), exact = f.random.choice(INTEGER_BINARY), True
    result = f.like(x, exact=exact)
    pair, line = [x, y], f"%r = {op} %i0, %i1 : {x.element}"
    if f.chance(0.3):
        pair = [y, x]
    if x.type == y.type and f.chance(0.3):
        return f.add(result, f"{op} {pair[0].name}, {pair[1].name} : {x.type}", pair, compute)
    return f.elementwise(result, pair, [line], compute)


def divide(f: Function) -> Value | None:
    """Divides integers by a constant. For integers from an index, the results are positions of patches or
    heads."""
    x = f.pick(lambda v: v.element in ("i32", "i64"))
    if x is None:
        return None
    op, compute = f.random.choice(INTEGER_DIVISIONS)
    number = f.random.choice([1, 2, 3, 7])
    body = [f"%c = arith.constant {number} : {x.element}", f"%r = {op} %i0, %c : {x.element}"]
    return f.elementwise(f.like(x), [x], body, lambda a: compute(a, number))


def cast(f: Function) -> Value | None:
    x = f.pick(lambda v: not v.is_fp8)
    if x is None:
        return None
    options = ["bf16", "f16", "f32", "f64"] if x.is_float else ["i8", "i32", "i64", "f32", "bf16"]
    if x.is_float and x.exact:
        options += ["i32", "i64"]
    element = f.random.choice([e for e in options if e != x.element])
    body, compute = cast_body(x.element, element)
    return f.elementwise(f.like(x, element), [x], body, compute)


def cast_body(source: str, target: str) -> tuple[list[str], object]:
    """The body of a generic that casts %i0 to %r, and what it computes."""
    wider = WIDTHS[target] > WIDTHS[source]
    plain = lambda x: x.astype(DTYPES[target])  # noqa: E731
    if source in ("bf16", "f16", "f32", "f64") and target in ("bf16", "f16", "f32", "f64"):
        if WIDTHS[target] == WIDTHS[source]:
            lines = [f"%w = arith.extf %i0 : {source} to f32", f"%r = arith.truncf %w : f32 to {target}"]
            return lines, lambda x: x.astype(np.float32).astype(DTYPES[target])
        op = "extf" if wider else "truncf"
        # NumPy rounds from f64 to bf16 by way of f32.
        if source == "f64" and target != "f32":
            lines = ["%w = arith.truncf %i0 : f64 to f32", f"%r = arith.truncf %w : f32 to {target}"]
            return lines, lambda x: x.astype(np.float32).astype(DTYPES[target])
    elif target in ("bf16", "f16", "f32", "f64"):
        op = "uitofp" if source == "i1" else "sitofp"
        if target == "bf16":
            lines = [f"%w = arith.{op} %i0 : {source} to f32", "%r = arith.truncf %w : f32 to bf16"]
            return lines, lambda x: x.astype(np.float32).astype(DTYPES[target])
    elif source in ("bf16", "f16", "f32", "f64"):
        # A conversion that overflows has no defined result, so the numbers are kept small.
        lines = [f"%c = arith.constant 100.0 : {source}", f"%n = arith.constant -100.0 : {source}"]
        lines += [f"%l = arith.minnumf %i0, %c : {source}", f"%m = arith.maxnumf %l, %n : {source}"]
        lines += [f"%r = arith.fptosi %m : {source} to {target}"]
        return lines, lambda x: np.trunc(np.fmax(np.fmin(x.astype(np.float64), 100), -100)).astype(DTYPES[target])
    else:
        op = ("extui" if source == "i1" else "extsi") if wider else "trunci"
    return [f"%r = arith.{op} %i0 : {source} to {target}"], plain


def compare(f: Function) -> Value | None:
    x = f.pick(lambda v: v.exact and v.element not in ("i1", "i8") and not v.is_fp8)
    if x is None:
        return None
    y = f.same_shape(x)
    if not y.exact:
        y = x
    ordered, integer, compute = f.random.choice(COMPARISONS)
    op = f"arith.cmpf {ordered}," if x.is_float else f"arith.cmpi {integer},"
    if f.chance(0.3):
        return f.add(f.like(x, "i1"), f"{op} {x.name}, {y.name} : {x.type}", [x, y], compute)
    return f.elementwise(f.like(x, "i1"), [x, y], [f"%r = {op} %i0, %i1 : {x.element}"], compute)


def select(f: Function) -> Value | None:
    mask = f.pick(lambda v: v.element == "i1")
    if mask is None:
        return compare(f)
    x = f.pick(lambda v: v.shape == mask.shape and v.dynamic == mask.dynamic and v.element != "i1" and not v.is_fp8)
    if x is None:
        return None
    y = f.same_shape(x)
    if f.chance(0.3):
        text = f"arith.select {mask.name}, {x.name}, {y.name} : {mask.type}, {x.type}"
        return f.add(f.like(x), text, [mask, x, y], np.where)
    fill = literal(-3 if not x.is_float else -1.0e4, x.element)
    body = [f"%c = arith.constant {fill} : {x.element}", f"%r = arith.select %i0, %i1, %c : {x.element}"]
    return f.elementwise(f.like(x), [mask, x], body, lambda m, a: np.where(m, a, a.dtype.type(float(fill))))


def positions(f: Function) -> Value | None:
    """A tensor of the indices along an axis, as numbers (iota)."""
    x = f.pick(lambda v: 0 < v.rank)
    if x is None:
        return None
    axis, element = f.random.randrange(x.rank), f.random.choice(["i32", "i64"])
    shape = [-1 if i == axis else 1 for i in range(x.rank)]
    result = f.like(x, element)
    result.exact = True
    body = [f"%j = linalg.index {axis} : index", f"%r = arith.index_cast %j : index to {element}"]
    out = f.empty_like(result, x)
    f.generic([], [(out, result, identity(x.rank))], ["parallel"] * x.rank, body, ["%r"], result.name)
    compute = lambda: np.broadcast_to(np.arange(x.shape[axis]).reshape(shape), x.shape)  # noqa: E731
    return f.define(result, [], compute)


def reduce_to(f: Function, x: Value, axes: list[int], keep: bool, kind: str, element: str) -> Value:
    """The sum, the maximum or the minimum along axes. Floats are computed in `element`, the type of x or f32."""
    kept = [i for i in range(x.rank) if keep or i not in axes]
    shape = [1 if i in axes else x.shape[i] for i in kept]
    dynamic = [x.dynamic[i] and i not in axes for i in kept]
    result = f.new(shape, dynamic, element, exact=kind != "sum" or not x.is_float)
    out = f.empty(result, [(x, i) for i in kept])
    least = "0xFF800000" if element == "f32" else literal(-3.0e4, element)
    filled = f.fill({"sum": literal(0, element), "max": least if x.is_float else "-1000"}[kind], result, out)
    iterators = ["reduction" if i in axes else "parallel" for i in range(x.rank)]
    target = ["0" if i in axes else f"d{i}" for i in kept]
    op = {"sum": "add", "max": "maximum" if x.is_float else "maxs"}[kind] + ("f" if x.is_float else "i")
    body = [] if element == x.element else [f"%w = arith.extf %i0 : {x.element} to {element}"]
    body += [f"%r = arith.{op} {'%w' if body else '%i0'}, %o0 : {element}"]
    f.generic([(x, identity(x.rank))], [(filled, result, target)], iterators, body, ["%r"], result.name)

    def compute(a: np.ndarray) -> np.ndarray:
        if kind == "max":
            least_number = -np.inf if element == "f32" else -3.0e4 if x.is_float else -1000
            return np.max(a, axis=tuple(axes), keepdims=keep, initial=least_number).astype(DTYPES[element])
        wide = a.astype(np.float64) if x.is_float else a
        return np.sum(wide, axis=tuple(axes), keepdims=keep, dtype=wide.dtype)

    return f.define(result, [x], compute)


def reduction(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank > 0 and v.element in ("bf16", "f16", "f32", "i32", "i64"))
    if x is None:
        return None
    axes = sorted(f.random.sample(range(x.rank), f.random.randint(1, x.rank)))
    kind = f.random.choice(["sum", "max"])
    wide = x.is_float and (kind == "sum" or f.chance(0.3))
    return reduce_to(f, x, axes, f.chance(0.5), kind, "f32" if wide else x.element)


def argmax(f: Function) -> Value | None:
    """The maximum and its position, by one reduction with two results."""
    x = f.pick(lambda v: v.exact and 0 < v.rank and v.element in ("bf16", "f32", "f16", "i64"))
    if x is None:
        return None
    axis = x.rank - 1 if f.chance(0.7) else f.random.randrange(x.rank)
    kept = [i for i in range(x.rank) if i != axis]
    shape, dynamic = [x.shape[i] for i in kept], [x.dynamic[i] for i in kept]
    best, place = f.new(shape, dynamic, x.element), f.new(shape, dynamic, "i64")
    starts = []
    for value in (best, place):
        out = f.empty(value, [(x, i) for i in kept])
        starts.append(f.fill(literal(-3.0e4 if value.is_float else -9000 if value is best else 0, value.element), value, out))
    greater = "arith.cmpf ogt," if x.is_float else "arith.cmpi sgt,"
    body = [f"%j = linalg.index {axis} : index", "%k = arith.index_cast %j : index to i64"]
    body += [f"%g = {greater} %i0, %o0 : {x.element}", f"%r = arith.select %g, %i0, %o0 : {x.element}"]
    body += ["%s = arith.select %g, %k, %o1 : i64"]
    outputs = [(starts[0], best, [f"d{i}" for i in kept]), (starts[1], place, [f"d{i}" for i in kept])]
    iterators = ["reduction" if i == axis else "parallel" for i in range(x.rank)]
    both = f.new_name()
    f.generic([(x, identity(x.rank))], outputs, iterators, body, ["%r", "%s"], f"{both}:2")
    best.name, place.name = f"{both}#0", f"{both}#1"
    least = -3.0e4 if x.is_float else -9000
    f.define(best, [x], lambda a: np.max(a, axis=axis, initial=least) if a.size else np.full(shape, least))
    f.define(place, [x], lambda a: np.argmax(a, axis=axis))
    return place


def softmax(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank > 0 and v.element in ("bf16", "f32") and v.size <= MOST_ELEMENTS)
    if x is None:
        return None
    axis = x.rank - 1

    def compute(a: np.ndarray) -> np.ndarray:
        wide = a.astype(np.float64)
        powers = np.exp(wide - wide.max(axis=axis, keepdims=True))
        return powers / powers.sum(axis=axis, keepdims=True)

    if f.chance(0.3):
        result = f.like(x, exact=False)
        out = f.empty_like(result, x)
        text = f"linalg.softmax dimension({axis}) ins({x.name} : {x.type}) outs({out} : {x.type}) -> {x.type}"
        return f.add(result, text, [x], compute)
    top = reduce_to(f, x, [axis], True, "max", x.element)
    body = [f"%s = arith.subf %i0, %i1 : {x.element}", f"%r = math.exp %s : {x.element}"]
    powers = f.elementwise(f.like(x, exact=False), [x, top], body, in_f32(lambda a, b: np.exp(a - b)))
    total = reduce_to(f, powers, [axis], True, "sum", "f32")
    if x.element == "f32":
        return f.elementwise(f.like(x), [powers, total], ["%r = arith.divf %i0, %i1 : f32"], lambda a, b: a / b)
    body = ["%w = arith.extf %i0 : bf16 to f32", "%q = arith.divf %w, %i1 : f32", "%r = arith.truncf %q : f32 to bf16"]
    return f.elementwise(f.like(x), [powers, total], body, lambda a, b: a.astype(np.float32) / b)


def norm(f: Function) -> Value | None:
    """Layer norm or RMS norm, in f32, times a weight."""
    x = f.pick(lambda v: v.rank > 0 and v.element in ("bf16", "f32") and v.shape[-1] > 1 and not v.dynamic[-1])
    if x is None:
        return None
    axis, count = x.rank - 1, x.shape[-1]
    wide = x
    if x.element == "bf16":
        body, compute = cast_body("bf16", "f32")
        wide = f.elementwise(f.like(x, "f32"), [x], body, compute)
    if f.chance(0.5):
        total = reduce_to(f, wide, [axis], True, "sum", "f32")
        body = [f"%n = arith.constant {float(count)} : f32", "%r = arith.divf %i0, %n : f32"]
        mean = f.elementwise(f.like(total), [total], body, lambda a: a / np.float32(count))
        body = ["%r = arith.subf %i0, %i1 : f32"]
        wide = f.elementwise(f.like(wide), [wide, mean], body, lambda a, b: a - b)
    squares = f.elementwise(f.like(wide), [wide, wide], ["%r = arith.mulf %i0, %i1 : f32"], lambda a, b: a * b)
    total = reduce_to(f, squares, [axis], True, "sum", "f32")
    body = [f"%n = arith.constant {float(count)} : f32", "%m = arith.divf %i0, %n : f32"]
    body += ["%e = arith.constant 1.0e-2 : f32", "%s = arith.addf %m, %e : f32", "%r = math.rsqrt %s : f32"]
    scale = f.elementwise(f.like(total, exact=False), [total], body, lambda a: 1 / np.sqrt(a / count + 0.01))
    weight = f.weight([count], "f32")
    body = ["%p = arith.mulf %i0, %i1 : f32", "%r = arith.mulf %p, %i2 : f32"]
    return f.elementwise(f.like(wide), [wide, scale, weight], body, lambda a, b, c: a * b * c)


OPERATIONS = [(unary, 4), (binary, 4), (divide, 1), (cast, 3), (compare, 1), (select, 2), (positions, 1)]
OPERATIONS += [(reduction, 2), (argmax, 1), (softmax, 1), (norm, 1)]
