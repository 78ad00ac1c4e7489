"""Operations of random programs that move elements: slices, pads, concatenations, reshapes, gathers."""

from __future__ import annotations

import numpy as np
from graph_function import MOST_ELEMENTS, Function
from graph_values import Value, identity, literal


def slice_of(f: Function) -> Value | None:
    """A slice of a tensor, like a part of a fused projection, every second row, or one token."""
    x = f.pick(lambda v: v.rank > 0 and v.size > 0)
    if x is None:
        return None
    offsets, sizes, strides, spelled, shape, dynamic, cuts = [], [], [], [], [], [], []
    for axis in range(x.rank):
        n = x.shape[axis]
        step = f.random.choice([1, 1, 1, 1, 2]) if n > 2 else 1
        count = f.random.randint(1, (n + step - 1) // step)
        if f.chance(0.5) or x.dynamic[axis]:
            count, step = n, 1
        start = f.random.randint(0, n - (count - 1) * step - 1)
        whole = count == n and x.dynamic[axis]
        offsets.append(f.index(start) if f.chance(0.2) else str(start))
        sizes.append(f.dim(x, axis) if whole else str(count))
        strides.append(str(step))
        spelled.append((count, whole))
        cuts.append(slice(start, start + (count - 1) * step + 1, step))
    # Sizes of 1 may be dropped.
    dropped = [i for i, (n, d) in enumerate(spelled) if n == 1 and not d and f.chance(0.4)]
    for i, (n, d) in enumerate(spelled):
        if i not in dropped:
            shape.append(n)
            dynamic.append(d)
    result = f.new(shape, dynamic, x.element)
    text = f"tensor.extract_slice {x.name}[{', '.join(offsets)}] [{', '.join(sizes)}] [{', '.join(strides)}]"
    return f.add(result, f"{text} : {x.type} to {result.type}", [x], lambda a: a[tuple(cuts)].reshape(shape))


def insert(f: Function) -> Value | None:
    """Writes a tensor to a part of another tensor."""
    x = f.pick(lambda v: v.rank > 0 and v.size > 0)
    if x is None:
        return None
    y = f.pick(lambda v: v.element == x.element and v.rank == x.rank and all(n <= m for n, m in zip(v.shape, x.shape)))
    if y is None or y.size == 0:
        return None
    places = [f.random.randint(0, m - n) for n, m in zip(y.shape, x.shape)]
    sizes = [f.size(y, i) for i in range(y.rank)]
    offsets = [f.index(p) if f.chance(0.3) else str(p) for p in places]
    text = f"tensor.insert_slice {y.name} into {x.name}[{', '.join(offsets)}] [{', '.join(sizes)}] [{', '.join(['1'] * x.rank)}]"

    def compute(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        result = a.copy()
        result[tuple(slice(p, p + n) for p, n in zip(places, b.shape))] = b
        return result

    return f.add(f.like(x), f"{text} : {y.type} into {x.type}", [x, y], compute)


def concat(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank > 0 and v.size <= MOST_ELEMENTS)
    if x is None:
        return None
    axis = f.random.randrange(x.rank)

    def fits(v: Value) -> bool:
        others = [i for i in range(x.rank) if i != axis]
        return (
            v.element == x.element
            and v.rank == x.rank
            and all(v.shape[i] == x.shape[i] and v.dynamic[i] == x.dynamic[i] for i in others)
        )

    parts = [x] + [f.pick(fits) for _ in range(f.random.randint(1, 2))]
    f.random.shuffle(parts)
    if sum(p.size for p in parts) > MOST_ELEMENTS:
        return None
    shape, dynamic = list(x.shape), list(x.dynamic)
    shape[axis] = sum(p.shape[axis] for p in parts)
    dynamic[axis] = any(p.dynamic[axis] for p in parts)
    result = f.new(shape, dynamic, x.element)
    text = f"tensor.concat dim({axis}) {', '.join(p.name for p in parts)} : ({', '.join(p.type for p in parts)}) -> {result.type}"
    return f.add(result, text, parts, lambda *arrays: np.concatenate(arrays, axis=axis))


def pad(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank > 0 and v.size <= MOST_ELEMENTS // 4 and v.element != "i1" and not v.is_fp8)
    if x is None:
        return None
    low = [f.random.choice([0, 0, 1, 2]) for _ in range(x.rank)]
    high = [f.random.choice([0, 0, 1, 3]) for _ in range(x.rank)]
    number = f.random.choice([0, 0, 1, -2])
    result = f.new([n + p + q for n, p, q in zip(x.shape, low, high)], x.dynamic, x.element)
    value = f.scalar(f"arith.constant {literal(number, x.element)} : {x.element}")
    lows = [f.index(n) if f.chance(0.1) and x.dynamic[i] else str(n) for i, n in enumerate(low)]
    f.emit(f"{result.name} = tensor.pad {x.name} low[{', '.join(lows)}] high[{', '.join(map(str, high))}] {{")
    f.emit(f"^bb0({', '.join(f'%p{i}: index' for i in range(x.rank))}):")
    f.emit(f"  tensor.yield {value} : {x.element}")
    f.emit(f"}} : {x.type} to {result.type}")
    return f.define(result, [x], lambda a: np.pad(a, list(zip(low, high)), constant_values=a.dtype.type(number)))


def transpose(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank > 1)
    if x is None:
        return None
    order = f.random.sample(range(x.rank), x.rank)  # dimension i of the result is dimension order[i] of x
    result = f.new([x.shape[i] for i in order], [x.dynamic[i] for i in order], x.element)
    out = f.empty(result, [(x, i) for i in order])
    compute = lambda a: np.transpose(a, order)  # noqa: E731
    if f.chance(0.5):
        text = f"linalg.transpose ins({x.name} : {x.type}) outs({out} : {result.type}) permutation = {order}"
        return f.add(result, text, [x], compute)
    source = [f"d{order.index(i)}" for i in range(x.rank)]
    outputs = [(out, result, identity(x.rank))]
    f.generic([(x, source)], outputs, ["parallel"] * x.rank, [], ["%i0"], result.name)
    return f.define(result, [x], compute)


def collapse(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank > 1)
    if x is None:
        return None
    groups, axis = [], 0
    while axis < x.rank:
        length = f.random.randint(1, x.rank - axis)
        groups.append(list(range(axis, axis + length)))
        axis += length
    shape = [int(np.prod([x.shape[i] for i in g])) for g in groups]
    result = f.new(shape, [any(x.dynamic[i] for i in g) for g in groups], x.element)
    return f.add(
        result, f"tensor.collapse_shape {x.name} {groups} : {x.type} into {result.type}", [x], lambda a: a.reshape(shape)
    )


def split(f: Function, n: int, parts: int) -> list[int]:
    """Two sizes whose product is n, like heads and their channels, or rows and columns of patches."""
    sizes = []
    for _ in range(parts - 1):
        factor = f.random.choice([d for d in range(1, n + 1) if n % d == 0] or [1])
        sizes.append(factor)
        n //= factor
    return sizes + [n]


def expand(f: Function) -> Value | None:
    x = f.pick(lambda v: 0 < v.rank < 4 and v.size > 0)
    if x is None:
        return None
    groups, shape, dynamic, spelled, at = [], [], [], [], 0
    for axis, n in enumerate(x.shape):
        parts = f.random.choice([1, 1, 2, 2, 3]) if at + (x.rank - axis) < 5 else 1
        sizes = split(f, n, parts)
        groups.append(list(range(at, at + parts)))
        unknown = f.random.randrange(parts) if x.dynamic[axis] else None
        for i, size in enumerate(sizes):
            shape.append(size)
            dynamic.append(i == unknown)
            if i != unknown:
                spelled.append(str(size))
                continue
            if f.chance(0.5):  # The size is a constant, but it is dynamic in the type.
                spelled.append(str(size))
                continue
            others = int(np.prod([s for j, s in enumerate(sizes) if j != i]))
            whole = f.dim(x, axis)
            division = f.random.choice(["arith.divsi", "arith.divui", "arith.floordivsi"])
            spelled.append(f.scalar(f"{division} {whole}, {f.index(others)} : index") if others > 1 else whole)
        at += parts
    if len(shape) == x.rank:
        return None
    result = f.new(shape, dynamic, x.element)
    text = f"tensor.expand_shape {x.name} {groups} output_shape [{', '.join(spelled)}] : {x.type} into {result.type}"
    return f.add(result, text, [x], lambda a: a.reshape(shape))


def reshape(f: Function) -> Value | None:
    """A tensor.reshape with a constant or a computed shape."""
    x = f.pick(lambda v: v.rank > 0 and v.size > 0)
    if x is None:
        return None
    shape = split(f, x.size, f.random.randint(1, 3))
    known = not any(x.dynamic) or f.chance(0.5)
    element = f.random.choice(["index", "i64", "i32"]) if known else "index"
    if known and f.chance(0.5):
        numbers = f.scalar(f"arith.constant dense<{shape}> : tensor<{len(shape)}x{element}>")
    else:
        names = [f.scalar(f"arith.constant {n} : {element}") for n in shape]
        numbers = f.scalar(f"tensor.from_elements {', '.join(names)} : tensor<{len(shape)}x{element}>")
    dynamic = [f.chance(0.3) for _ in shape] if f.chance(0.5) else [False] * len(shape)
    result = f.new(shape, dynamic, x.element)
    text = f"tensor.reshape {x.name}({numbers}) : ({x.type}, tensor<{len(shape)}x{element}>) -> {result.type}"
    return f.add(result, text, [x], lambda a: a.reshape(shape))


def tensor_cast(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank > 0)
    if x is None:
        return None
    result = f.new(x.shape, [f.chance(0.5) for _ in x.shape], x.element)
    return None if result.type == x.type else f.add(result, f"tensor.cast {x.name} : {x.type} to {result.type}", [x], lambda a: a)


def broadcast(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank < 4 and v.size <= MOST_ELEMENTS // 4)
    if x is None:
        return None
    axis, count = f.random.randint(0, x.rank), f.random.choice([1, 2, 3])
    shape, dynamic = list(x.shape), list(x.dynamic)
    shape.insert(axis, count)
    dynamic.insert(axis, False)
    result = f.new(shape, dynamic, x.element)
    sources = [None if i == axis else (x, i - (i > axis)) for i in range(result.rank)]
    out = f.empty(result, sources)
    text = f"linalg.broadcast ins({x.name} : {x.type}) outs({out} : {result.type}) dimensions = [{axis}]"
    return f.add(result, text, [x], lambda a: np.broadcast_to(np.expand_dims(a, axis), shape))


def lookup(f: Function) -> Value | None:
    """Looks up rows of a table by a tensor of indices, which are checked as front ends check them."""
    table = f.pick(lambda v: 0 < v.rank < 4 and v.shape[0] > 0 and not v.dynamic[0])
    if table is None:
        return None
    rows = table.shape[0]
    element, count = f.random.choice(["i32", "i64"]), f.random.choice([1, 3, 5])
    if count * table.size // rows > MOST_ELEMENTS:
        return None
    rest = list(range(1, table.rank))
    array = f.numbers.integers(0, rows, [count])
    numbers = f.constant(array, element) if f.chance(0.5) or f.depth else f.argument([count], [f.chance(0.3)], element)
    if numbers.name.startswith("%arg"):
        f.arguments[-1] = (numbers, array.astype(f.arguments[-1][1].dtype), "")
        f.pool.append(numbers)
    result = f.new([count] + [table.shape[i] for i in rest], [numbers.dynamic[0]] + [table.dynamic[i] for i in rest], table.element)
    out = f.empty(result, [(numbers, 0)] + [(table, i) for i in rest])
    body = [f"%j{i} = linalg.index {i} : index" for i in rest] + [f"%k = arith.index_cast %i0 : {element} to index"]
    if f.chance(0.6):
        body += [f"%c = arith.constant {rows} : index", "%b = arith.cmpi slt, %k, %c : index"]
        body += ['cf.assert %b, "index must be smaller than dim size"']
        body += [f"%z = arith.constant 0 : {element}", f"%s = arith.cmpi sge, %i0, %z : {element}"]
        body += ['cf.assert %s, "index must be larger or equal to 0"']
    body += [f"%r = tensor.extract {table.name}[{', '.join(['%k'] + [f'%j{i}' for i in rest])}] : {table.type}"]
    outputs = [(out, result, identity(result.rank))]
    f.generic([(numbers, ["d0"])], outputs, ["parallel"] * result.rank, body, ["%r"], result.name)
    return f.define(result, [numbers, table], lambda n, t: t[n.astype(np.int64)])


def gather(f: Function) -> Value | None:
    """A tensor.gather of whole rows."""
    table = f.pick(lambda v: v.rank == 2 and v.shape[0] > 0 and not any(v.dynamic) and v.size <= MOST_ELEMENTS // 4)
    if table is None:
        return None
    array = f.numbers.integers(0, table.shape[0], [4, 1])
    numbers = f.constant(array, f.random.choice(["i32", "i64"]))
    result = f.new([4, 1, table.shape[1]], [False] * 3, table.element)
    text = f"tensor.gather {table.name}[{numbers.name}] gather_dims([0]) : ({table.type}, {numbers.type}) -> {result.type}"
    return f.add(result, text, [numbers, table], lambda n, t: t[n[:, 0].astype(np.int64)][:, None, :])


def reverse(f: Function) -> Value | None:
    """Reverses the order of elements by reading them with a computed index (flip)."""
    x = f.pick(lambda v: v.rank > 0)
    if x is None:
        return None
    axis = f.random.randrange(x.rank)
    result = f.like(x)
    length = f.dim(x, axis) if x.dynamic[axis] else f.index(x.shape[axis])
    last = f.scalar(f"arith.subi {length}, {f.index(1)} : index")
    out = f.empty_like(result, x)
    body = [f"%j{i} = linalg.index {i} : index" for i in range(x.rank)]
    body += [f"%k = arith.subi {last}, %j{axis} : index"]
    places = ["%k" if i == axis else f"%j{i}" for i in range(x.rank)]
    body += [f"%r = tensor.extract {x.name}[{', '.join(places)}] : {x.type}"]
    f.generic([], [(out, result, identity(x.rank))], ["parallel"] * x.rank, body, ["%r"], result.name)
    return f.define(result, [x], lambda a: np.flip(a, axis))


def element(f: Function) -> Value | None:
    """Takes one element and makes a tensor of it by splat, from_elements or fill."""
    x = f.pick(lambda v: v.size > 0)
    if x is None:
        return None
    place = [f.random.randrange(n) for n in x.shape]
    scalar = f.scalar(f"tensor.extract {x.name}[{', '.join(f.index(p) for p in place)}] : {x.type}")
    shape = [f.random.choice([1, 2, 3, 17]) for _ in range(f.random.randint(0, 2))]
    result = f.new(shape, [False] * len(shape), x.element)
    kind = f.random.choice(["splat", "from_elements", "fill", "insert"])
    compute = lambda a: np.full(shape, a[tuple(place)])  # noqa: E731
    if kind == "splat":
        return f.add(result, f"tensor.splat {scalar} : {result.type}", [x], compute)
    if kind == "from_elements":
        return f.add(result, f"tensor.from_elements {', '.join([scalar] * result.size)} : {result.type}", [x], compute)
    if kind == "fill":
        out = f.empty(result, [])
        return f.add(result, f"linalg.fill ins({scalar} : {x.element}) outs({out} : {result.type}) -> {result.type}", [x], compute)
    first = [f.index(0) for _ in x.shape]

    def put(a: np.ndarray) -> np.ndarray:
        changed = np.array(a)
        changed[(0,) * a.ndim] = a[tuple(place)]
        return changed

    return f.add(f.like(x), f"tensor.insert {scalar} into {x.name}[{', '.join(first)}] : {x.type}", [x], put)


def generate(f: Function) -> Value | None:
    """A tensor.generate that changes the elements of a tensor slightly."""
    x = f.pick(lambda v: v.rank > 0 and v.is_float)
    if x is None:
        return None
    result = f.like(x)
    sizes = [f.dim(x, i) for i in range(x.rank) if x.dynamic[i]]
    names = ", ".join(f"%g{i}" for i in range(x.rank))
    f.emit(f"{result.name} = tensor.generate {', '.join(sizes)} {{")
    f.emit(f"^bb0({', '.join(f'%g{i}: index' for i in range(x.rank))}):")
    f.emit(f"  %e = tensor.extract {x.name}[{names}] : {x.type}")
    f.emit(f"  %n = arith.negf %e : {x.element}")
    f.emit(f"  tensor.yield %n : {x.element}")
    f.emit(f"}} : {result.type}")
    return f.define(result, [x], lambda a: -a)


OPERATIONS = [(slice_of, 3), (insert, 2), (concat, 2), (pad, 2), (transpose, 3), (collapse, 2), (expand, 2), (reshape, 1)]
OPERATIONS += [(tensor_cast, 1), (broadcast, 1), (lookup, 2), (gather, 1), (reverse, 1), (element, 1), (generate, 1)]
