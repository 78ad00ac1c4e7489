"""Rarer operations of random programs: scans, complex numbers, positions held in tensors, FP8 weights, map."""

from __future__ import annotations

import numpy as np
from graph_function import MOST_ELEMENTS, Function
from graph_values import DTYPES, Value, identity, in_f32

HALF_WIDTHS = ("bf16", "f16", "f32")


def scan(f: Function) -> Value | None:
    """tm_tensor.scan: cumsum."""
    x = f.pick(lambda v: v.rank > 0 and v.element in ("i64", "f32") and v.size > 0)
    if x is None:
        return None
    axis = f.random.randrange(x.rank)
    kept = [i for i in range(x.rank) if i != axis]
    result = f.like(x, exact=not x.is_float)
    last = f.new([x.shape[i] for i in kept], [x.dynamic[i] for i in kept], x.element)
    outs = f.empty_like(result, x), f.fill("0.0" if x.is_float else "0", last, f.empty(last, [(x, i) for i in kept]))
    bundle = f.new_name()
    result.name = f"{bundle}#0"
    add = "arith.addf" if x.is_float else "arith.addi"
    f.emit(f"{bundle}:2 = tm_tensor.scan dimension({axis}) inclusive(true) ins({x.name} : {x.type}) outs({', '.join(outs)} : {x.type}, {last.type}) {{")
    f.emit(f"^bb0(%i0: {x.element}, %o0: {x.element}):")
    f.emit(f"  %r = {add} %i0, %o0 : {x.element}")
    f.emit(f"  tm_tensor.yield %r : {x.element}")
    f.emit(f"}} -> {x.type}, {last.type}")
    return f.define(result, [x], lambda a: np.cumsum(a, axis=axis))


def rotate(f: Function) -> Value | None:
    """Multiplies pairs, seen as complex numbers, by other complex numbers (rotary embeddings)."""
    x = f.pick(lambda v: v.rank > 0 and v.element == "f32" and v.shape[-1] % 2 == 0 and not v.dynamic[-1] and v.size > 0)
    if x is None:
        return None
    pairs = x.shape[-1] // 2
    wide = f.new(x.shape[:-1] + (pairs, 2), x.dynamic + (False,), "f32")
    wide.dynamic = x.dynamic[:-1] + (False, False)
    groups = [[i] for i in range(x.rank - 1)] + [[x.rank - 1, x.rank]]
    sizes = [f.size(x, i) for i in range(x.rank - 1)] + [str(pairs), "2"]
    f.emit(f"{wide.name} = tensor.expand_shape {x.name} {groups} output_shape [{', '.join(sizes)}] : {x.type} into {wide.type}")
    turns = f.constant(f.numbers.standard_normal([pairs, 2]), "f32")
    result = f.new(x.shape, x.dynamic, "f32", exact=False)
    rank = x.rank + 1
    product = f.new(wide.shape, wide.dynamic, "f32")
    out = f.empty(product, [(x, i) for i in range(x.rank - 1)] + [None, None])
    names = [f"%j{i}" for i in range(rank)]
    body = [f"{name} = linalg.index {i} : index" for i, name in enumerate(names)]
    body += ["%c0 = arith.constant 0 : index", "%c1 = arith.constant 1 : index"]
    lead = ", ".join(names[:-1])
    body += [f"%a = tensor.extract {wide.name}[{lead}, %c0] : {wide.type}", f"%b = tensor.extract {wide.name}[{lead}, %c1] : {wide.type}"]
    body += [f"%c = tensor.extract {turns.name}[{names[-2]}, %c0] : {turns.type}", f"%d = tensor.extract {turns.name}[{names[-2]}, %c1] : {turns.type}"]
    body += ["%x = complex.create %a, %b : complex<f32>", "%y = complex.create %c, %d : complex<f32>", "%z = complex.mul %x, %y : complex<f32>"]
    body += ["%s = complex.re %z : complex<f32>", "%t = complex.im %z : complex<f32>"]
    body += [f"%k = arith.cmpi eq, {names[-1]}, %c0 : index", "%r = arith.select %k, %s, %t : f32"]
    f.generic([], [(out, product, identity(rank))], ["parallel"] * rank, body, ["%r"], product.name)
    text = f"tensor.collapse_shape {product.name} {groups} : {product.type} into {result.type}"

    def compute(a: np.ndarray, t: np.ndarray) -> np.ndarray:
        parts = a.reshape(a.shape[:-1] + (pairs, 2))
        z = (parts[..., 0] + 1j * parts[..., 1]) * (t[:, 0] + 1j * t[:, 1])
        return np.stack([z.real, z.imag], axis=-1).reshape(a.shape)

    return f.add(result, text, [x, turns], compute)


def complex_tensor(f: Function) -> Value | None:
    """A tensor of complex numbers between two real ones."""
    x = f.pick(lambda v: v.element == "f32" and v.rank > 0)
    if x is None:
        return None
    pair = f"{x.type[:-4]}complex<f32>>"
    out = f.new_name()
    sizes = [f.dim(x, i) for i in range(x.rank) if x.dynamic[i]]
    f.emit(f"{out} = tensor.empty({', '.join(sizes)}) : {pair}")
    name, loops = f.new_name(), ", ".join(['"parallel"'] * x.rank)
    maps = f"affine_map<({', '.join(identity(x.rank))}) -> ({', '.join(identity(x.rank))})>"
    head = f"linalg.generic {{indexing_maps = [{maps}, {maps}], iterator_types = [{loops}]}}"
    f.emit(f"{name} = {head} ins({x.name} : {x.type}) outs({out} : {pair}) {{")
    f.emit("^bb0(%i0: f32, %o0: complex<f32>):")
    f.emit("  %c = arith.constant 2.0 : f32")
    f.emit("  %r = complex.create %i0, %c : complex<f32>")
    f.emit("  linalg.yield %r : complex<f32>")
    f.emit(f"}} -> {pair}")
    result = f.like(x)
    empty = f.empty_like(result, x)
    f.emit(f"{result.name} = {head} ins({name} : {pair}) outs({empty} : {x.type}) {{")
    f.emit("^bb0(%i0: complex<f32>, %o0: f32):")
    f.emit("  %a = complex.re %i0 : complex<f32>")
    f.emit("  %b = complex.im %i0 : complex<f32>")
    f.emit("  %r = arith.subf %a, %b : f32")
    f.emit("  linalg.yield %r : f32")
    f.emit(f"}} -> {x.type}")
    return f.define(result, [x], lambda a: a - np.float32(2))


def at_position(f: Function) -> Value | None:
    """Reads or writes a row whose index is in a tensor of one element, like a step with a static cache."""
    x = f.pick(lambda v: v.rank > 0 and v.shape[0] > 0 and not v.dynamic[0])
    if x is None or f.depth > 0 or len(f.arguments) > 7:
        return None
    place = f.random.randrange(x.shape[0])
    position = f.argument([1], [False], "i64")
    f.arguments[-1] = (position, np.array([place], np.int64), "")
    element = f.scalar(f"tensor.extract {position.name}[{f.index(0)}] : tensor<1xi64>")
    offset = f.scalar(f"arith.index_cast {element} : i64 to index")
    offsets = ", ".join([offset] + ["0"] * (x.rank - 1))
    sizes = ", ".join(["1"] + [f.size(x, i) for i in range(1, x.rank)])
    spelled = f"[{offsets}] [{sizes}] [{', '.join(['1'] * x.rank)}]"
    row = f.new((1,) + x.shape[1:], (False,) + x.dynamic[1:], x.element)
    f.add(row, f"tensor.extract_slice {x.name}{spelled} : {x.type} to {row.type}", [x], lambda a: a[place : place + 1])
    if f.chance(0.5):
        return row
    y = f.pick(lambda v: v.type == row.type and v.shape == row.shape) or row

    def put(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        changed = a.copy()
        changed[place] = b[0]
        return changed

    return f.add(f.like(x), f"tensor.insert_slice {y.name} into {x.name}{spelled} : {row.type} into {x.type}", [x, y], put)


def fp8_weight(f: Function) -> Value | None:
    """A weight that the front end has in FP8 and that is widened again."""
    shape = [f.random.choice([8, 16, 33]), f.random.choice([16, 32, 48])]
    element = f.random.choice(["f8E4M3FN", "f8E5M2"])
    array = f.numbers.standard_normal(shape).astype(DTYPES[element])
    narrow = f.constant(array, element)
    target = f.random.choice(HALF_WIDTHS)
    body = [f"%r = arith.extf %i0 : {element} to {target}"]
    return f.elementwise(f.new(shape, [False] * 2, target), [narrow], body, lambda a: a.astype(DTYPES[target]))


def mapped(f: Function) -> Value | None:
    """linalg.map and linalg.elementwise."""
    x = f.pick(lambda v: v.element in HALF_WIDTHS)
    if x is None:
        return None
    y = f.same_shape(x)
    result = f.like(x)
    out = f.empty_like(result, x)
    if f.chance(0.5):
        text = f"linalg.elementwise kind=#linalg.elementwise_kind<add> ins({x.name}, {y.name} : {x.type}, {y.type}) outs({out} : {x.type}) -> {x.type}"
    else:
        text = f"linalg.map {{ arith.addf }} ins({x.name}, {y.name} : {x.type}, {y.type}) outs({out} : {x.type})"
    return f.add(result, text, [x, y], in_f32(lambda a, b: a + b))


def reduced(f: Function) -> Value | None:
    """linalg.reduce."""
    x = f.pick(lambda v: v.rank > 1 and v.element == "f32")
    if x is None:
        return None
    axis = f.random.randrange(x.rank)
    kept = [i for i in range(x.rank) if i != axis]
    result = f.new([x.shape[i] for i in kept], [x.dynamic[i] for i in kept], x.element, exact=False)
    start = f.fill("0.0", result, f.empty(result, [(x, i) for i in kept]))
    text = f"linalg.reduce {{ arith.addf }} ins({x.name} : {x.type}) outs({start} : {result.type}) dimensions = [{axis}]"
    return f.add(result, text, [x], lambda a: a.astype(np.float64).sum(axis=axis))


def packed(f: Function) -> Value | None:
    """linalg.pack, and linalg.unpack of its result."""
    x = f.pick(lambda v: v.rank == 2 and v.is_float and not any(v.dynamic) and 0 < v.size <= MOST_ELEMENTS)
    if x is None:
        return None
    m, n = x.shape
    tiles = [f.random.choice([2, 4]), f.random.choice([4, 8])]
    shape = [-(-m // tiles[0]), -(-n // tiles[1]), *tiles]
    result = f.new(shape, [False] * 4, x.element)
    padding = f.scalar(f"arith.constant 0.0 : {x.element}")
    out = f.empty(result, [None] * 4)
    text = f"linalg.pack {x.name} padding_value({padding} : {x.element}) inner_dims_pos = [0, 1] inner_tiles = {tiles} into {out} : {x.type} -> {result.type}"

    def compute(a: np.ndarray) -> np.ndarray:
        wide = np.zeros([shape[0] * tiles[0], shape[1] * tiles[1]], a.dtype)
        wide[:m, :n] = a
        return wide.reshape(shape[0], tiles[0], shape[1], tiles[1]).transpose(0, 2, 1, 3)

    value = f.add(result, text, [x], compute)
    if f.chance(0.5):
        return value
    back = f.like(x)
    out = f.empty(back, [None, None])
    text = f"linalg.unpack {value.name} inner_dims_pos = [0, 1] inner_tiles = {tiles} into {out} : {result.type} -> {x.type}"
    return f.add(back, text, [value], lambda a: a.transpose(0, 2, 1, 3).reshape(shape[0] * tiles[0], -1)[:m, :n])


def integer_matmul(f: Function) -> Value | None:
    """A matmul of 8-bit integers with 32-bit sums."""
    x = f.pick(lambda v: v.element == "i8" and v.rank == 2)
    if x is None:
        x = f.constant(f.numbers.integers(-9, 9, [3, 16]), "i8")
    k, n = x.shape[1], f.random.choice([1, 8, 17])
    if x.dynamic[1]:
        return None
    w = f.constant(f.numbers.integers(-9, 9, [k, n]), "i8")
    result = f.new([x.shape[0], n], [x.dynamic[0], False], "i32")
    start = f.fill("0", result, f.empty(result, [(x, 0), None]))
    text = f"linalg.matmul ins({x.name}, {w.name} : {x.type}, {w.type}) outs({start} : {result.type}) -> {result.type}"
    return f.add(result, text, [x, w], lambda a, b: a.astype(np.int32) @ b.astype(np.int32))


def bitcast(f: Function) -> Value | None:
    """Takes the bits of numbers as integers, or converts them back to numbers afterwards."""
    x = f.pick(lambda v: v.exact and v.element in ("f32", "bf16", "i8"))
    if x is None:
        return None
    target = {"f32": "i32", "bf16": "i16", "i8": "f8E4M3FN"}[x.element]
    if target == "i16":
        name = f.scalar(f"tensor.bitcast {x.name} : {x.type} to {x.type.replace('bf16', 'i16')}")
        return f.add(f.like(x), f"tensor.bitcast {name} : {x.type.replace('bf16', 'i16')} to {x.type}", [x], lambda a: a)
    result = f.like(x, target)
    return f.add(result, f"tensor.bitcast {x.name} : {x.type} to {result.type}", [x], lambda a: a.view(DTYPES[target]))


OPERATIONS = [(bitcast, 1), (scan, 1), (rotate, 1), (complex_tensor, 1), (at_position, 2), (fp8_weight, 1), (mapped, 1), (reduced, 1)]
OPERATIONS += [(packed, 1), (integer_matmul, 1)]
