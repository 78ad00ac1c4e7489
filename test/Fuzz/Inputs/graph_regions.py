"""Loops, branches and calls of random programs."""

from __future__ import annotations

from collections.abc import Sequence

import graph_elementwise
import graph_shapes
import numpy as np
from graph_function import Function
from graph_values import Environment, Step, Value, run_steps


def same_type_step(f: Function, x: Value) -> Value:
    """A value of x's type that is computed from it, through some operations of the region."""
    for _ in range(f.random.randint(0, 2)):
        f.random.choice([graph_elementwise.unary, graph_elementwise.binary, graph_shapes.slice_of, graph_shapes.transpose])(f)
    y = f.same_shape(x)
    if x.is_float:
        body = [f"%h = arith.constant 0.5 : {x.element}", f"%p = arith.mulf %i1, %h : {x.element}"]
        body += [f"%r = arith.subf %p, %i0 : {x.element}"]
        compute = lambda a, b: b * a.dtype.type(0.5) - a  # noqa: E731
    elif x.element == "i1":
        body, compute = ["%r = arith.xori %i0, %i1 : i1"], np.logical_xor
    else:
        body, compute = [f"%r = arith.subi %i1, %i0 : {x.element}"], lambda a, b: b - a
    return f.elementwise(f.like(x), [x, y], body, compute)


def loop(f: Function) -> Value | None:
    """An scf.for that carries tensors. It may write one row in each iteration."""
    x = f.pick(lambda v: v.rank > 0 and v.size > 0 and not v.is_fp8)
    if x is None or f.depth > 1:
        return None
    carried = [x] + ([f.pick(lambda v: v.rank > 0 and not v.is_fp8) or x] if f.chance(0.3) else [])
    axis_known = not x.dynamic[0]
    count, low = min(x.shape[0], 3), f.index(0)
    high = f.dim(x, 0) if not axis_known and x.shape[0] == count else f.index(count)
    step, turn = f.index(1), f"%t{f.new_name()[1:]}"
    known = all(v.exact for v in carried)
    inside = [f.like(v, exact=known) for v in carried]
    results = [f.like(v, exact=known) for v in carried]
    bundle = results[0].name if len(results) == 1 else f.new_name()
    for i, value in enumerate(results):
        value.name = bundle if len(results) == 1 else f"{bundle}#{i}"
    starts = ", ".join(f"{a.name} = {v.name}" for a, v in zip(inside, carried))
    types = ", ".join(v.type for v in carried)
    names = bundle if len(results) == 1 else f"{bundle}:{len(results)}"
    f.emit(f"{names} = scf.for {turn} = {low} to {high} step {step} iter_args({starts}) -> ({types}) {{")
    turns: list[int] = [0]
    with f.region() as steps:
        f.pool += inside
        last = [same_type_step(f, value) for value in inside]
        if f.chance(0.5) and not any(x.dynamic):
            last[0] = write_row(f, last[0], turn, turns)
        f.emit(f"scf.yield {', '.join(v.name for v in last)} : {types}")
    f.emit("}")
    exact = all(v.exact for v in last)

    def run(env: Environment) -> Sequence[np.ndarray]:
        values = [env[v] for v in carried]
        for i in range(count):
            turns[0] = i
            inner = dict(env)
            inner.update(zip(inside, values))
            run_steps(steps, inner)
            values = [inner[v] for v in last]
        return values

    return finish(f, results, run, exact)


def write_row(f: Function, x: Value, turn: str, turns: list[int]) -> Value:
    """Doubles one row of x. Its index is the induction variable."""
    rest, ones = [str(n) for n in x.shape[1:]], ", ".join(["1"] * x.rank)
    row = f.new((1,) + x.shape[1:], [False] * x.rank, x.element)
    place = f"[{', '.join([turn] + ['0'] * (x.rank - 1))}] [{', '.join(['1'] + rest)}] [{ones}]"
    f.emit(f"{row.name} = tensor.extract_slice {x.name}{place} : {x.type} to {row.type}")
    f.define(row, [x], lambda a: a[turns[0] : turns[0] + 1])
    op = "arith.addf" if x.is_float else "arith.addi" if x.element != "i1" else "arith.ori"
    compute = lambda a: a + a if a.dtype != np.bool_ else a  # noqa: E731
    line = f"%r = {op} %i0, %i0 : {x.element}"
    twice = f.elementwise(f.like(row), [row], [line], compute)

    def put(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        changed = a.copy()
        changed[turns[0]] = b[0]
        return changed

    text = f"tensor.insert_slice {twice.name} into {x.name}{place} : {row.type} into {x.type}"
    return f.add(f.like(x), text, [x, twice], put)


def finish(f: Function, results: list[Value], run: object, exact: bool) -> Value:
    for value in results:
        value.exact = value.exact and exact
    f.steps.append(Step(results, run))
    f.pool += results
    return results[-1]


def branch(f: Function) -> Value | None:
    """An scf.if whose condition is a size, or an element, for which the program has to wait."""
    x = f.pick(lambda v: v.rank > 0 and not v.is_fp8)
    if x is None or f.depth > 1:
        return None
    mask = f.pick(lambda v: v.element == "i1" and v.size > 0 and v.exact)
    if mask is not None and f.chance(0.6):
        place = [f.random.randrange(n) for n in mask.shape]
        condition = f.scalar(f"tensor.extract {mask.name}[{', '.join(f.index(p) for p in place)}] : {mask.type}")
        decide = lambda env: bool(env[mask][tuple(place)])  # noqa: E731
    else:
        bound = f.random.choice([1, 4, x.shape[0]])
        size = f.dim(x, 0) if x.dynamic[0] else f.index(x.shape[0])
        condition = f.scalar(f"arith.cmpi sgt, {size}, {f.index(bound)} : index")
        decide = lambda env: x.shape[0] > bound  # noqa: E731
    result = f.like(x, exact=x.exact)
    f.emit(f"{result.name} = scf.if {condition} -> ({x.type}) {{")
    with f.region() as yes:
        then = same_type_step(f, x)
        f.emit(f"scf.yield {then.name} : {x.type}")
    f.emit("} else {")
    with f.region() as no:
        other = same_type_step(f, x) if f.chance(0.6) else x
        f.emit(f"scf.yield {other.name} : {x.type}")
    f.emit("}")

    def run(env: Environment) -> Sequence[np.ndarray]:
        inner, taken = dict(env), decide(env)
        run_steps(yes if taken else no, inner)
        return [inner[then if taken else other]]

    return finish(f, [result], run, then.exact and other.exact)


def while_loop(f: Function) -> Value | None:
    """An scf.while that counts and carries a tensor."""
    x = f.pick(lambda v: v.rank > 0 and v.is_float)
    if x is None or f.depth > 0:
        return None
    count, zero, one = f.random.choice([0, 1, 2]), f.index(0), f.index(1)
    limit, bundle = f.index(count), f.new_name()
    n = f"%n{bundle[1:]}"  # Only this loop has the name, because regions inside also see it.
    result, inside = f.like(x, exact=x.exact), f.like(x, exact=x.exact)
    result.name = f"{bundle}#1"
    f.emit(f"{bundle}:2 = scf.while ({n} = {zero}, {n}x = {x.name}) : (index, {x.type}) -> (index, {x.type}) {{")
    f.emit(f"  {n}m = arith.cmpi slt, {n}, {limit} : index")
    f.emit(f"  scf.condition({n}m) {n}, {n}x : index, {x.type}")
    f.emit("} do {")
    f.emit(f"^bb0({n}: index, {inside.name}: {x.type}):")
    with f.region() as steps:
        f.pool.append(inside)
        last = same_type_step(f, inside)
        following = f.scalar(f"arith.addi {n}, {one} : index")
        f.emit(f"scf.yield {following}, {last.name} : index, {x.type}")
    f.emit("}")

    def run(env: Environment) -> Sequence[np.ndarray]:
        value = env[x]
        for _ in range(count):
            inner = dict(env)
            inner[inside] = value
            run_steps(steps, inner)
            value = inner[last]
        return [value]

    return finish(f, [result], run, last.exact)


def call(f: Function, callee: Function, returned: list[Value]) -> list[Value]:
    """A call of an earlier function, with values of the types that it takes."""
    operands = []
    for parameter, array, _ in callee.arguments:
        found = f.pick(lambda v: v.type == parameter.type and v.shape == parameter.shape and v.exact)
        # Arguments that may be numbers of rows have to stay in bounds.
        if found is None or not parameter.is_float or f.chance(0.3):
            found = f.argument(parameter.shape, parameter.dynamic, parameter.element)
            f.arguments[-1] = (found, array, "")
        operands.append(found)
    results = [f.like(value) for value in returned]
    bundle = f.new_name()
    for i, (value, original) in enumerate(zip(results, returned)):
        value.name = bundle if len(results) == 1 else f"{bundle}#{i}"
        value.exact = original.exact
    names = bundle if len(results) == 1 else f"{bundle}:{len(results)}"
    arguments, types = ", ".join(v.name for v in operands), ", ".join(v.type for v in operands)
    op = f.random.choice(["func.call", "call"])
    f.emit(f"{names} = {op} @{callee.name}({arguments}) : ({types}) -> ({', '.join(v.type for v in results)})")
    f.steps.append(Step(results, lambda env: callee.run([env[v] for v in operands], returned)))
    f.pool += results
    return results


OPERATIONS = [(loop, 2), (branch, 2), (while_loop, 1)]
