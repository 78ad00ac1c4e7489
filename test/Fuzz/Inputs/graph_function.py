"""Writes one function of a random program: its text, and the same steps in NumPy."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from graph_values import DTYPES, FLOATS, Environment, Step, Value, affine_map, identity, random_array, run_steps

MOST_ELEMENTS = 6000
Compute = Callable[..., object]


class Function:
    """A function under construction. `pool` has the values that further operations may use."""

    def __init__(self, name: str, seed: str, resources: dict[str, bytes], globals_: list[tuple[str, Value, np.ndarray]]):
        self.name = name
        self.random = random.Random(seed)
        self.numbers = np.random.default_rng(self.random.getrandbits(32))
        self.resources, self.globals = resources, globals_
        self.lines: list[str] = []
        self.steps: list[Step] = []
        self.pool: list[Value] = []
        self.arguments: list[tuple[Value, np.ndarray, str]] = []
        self.count, self.depth = 0, 0

    # Writing operations.

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def new_name(self) -> str:
        self.count += 1
        return f"%{self.count}"

    def emit(self, text: str) -> None:
        self.lines.append("  " * (2 + self.depth) + text)

    def scalar(self, text: str) -> str:
        """Emits an operation with one result that is not a tensor."""
        name = self.new_name()
        self.emit(f"{name} = {text}")
        return name

    def index(self, number: int) -> str:
        return self.scalar(f"arith.constant {number} : index")

    def dim(self, value: Value, axis: int) -> str:
        """The name of a size, which is dynamic."""
        return self.scalar(f"tensor.dim {value.name}, {self.index(axis)} : {value.type}")

    def size(self, value: Value, axis: int) -> str:
        """The text of a size in a slice or a reshape."""
        return self.dim(value, axis) if value.dynamic[axis] else str(value.shape[axis])

    def new(self, shape: Sequence[int], dynamic: Sequence[bool], element: str, exact: bool = True) -> Value:
        return Value(self.new_name(), tuple(shape), tuple(dynamic), element, exact)

    def add(self, result: Value, text: str, operands: Sequence[Value], compute: Compute) -> Value:
        """Emits `result = text`. `compute` computes its array from the arrays of the operands."""
        self.emit(f"{result.name} = {text}")
        return self.define(result, operands, compute)

    def define(self, result: Value, operands: Sequence[Value], compute: Compute) -> Value:
        result.exact = result.exact and all(operand.exact for operand in operands)
        self.steps.append(Step([result], lambda env: [compute(*(env[o] for o in operands))]))
        self.pool.append(result)
        return result

    def like(self, value: Value, element: str | None = None, exact: bool = True) -> Value:
        return self.new(value.shape, value.dynamic, element or value.element, exact)

    def empty(self, result: Value, sources: Sequence[tuple[Value, int] | None]) -> str:
        """A tensor.empty of the type of `result`. Dynamic sizes come from the sources."""
        sizes = [self.dim(*sources[i]) for i in range(result.rank) if result.dynamic[i]]
        return self.scalar(f"tensor.empty({', '.join(sizes)}) : {result.type}")

    def empty_like(self, result: Value, value: Value) -> str:
        return self.empty(result, [(value, i) for i in range(value.rank)])

    def fill(self, number: str, result: Value, empty: str) -> str:
        constant = self.scalar(f"arith.constant {number} : {result.element}")
        return self.scalar(
            f"linalg.fill ins({constant} : {result.element}) outs({empty} : {result.type}) -> {result.type}"
        )

    def generic(
        self,
        operands: Sequence[tuple[Value, Sequence[str]]],
        outputs: Sequence[tuple[str, Value, Sequence[str]]],
        iterators: Sequence[str],
        body: Sequence[str],
        yields: Sequence[str],
        results: str,
    ) -> None:
        """A linalg.generic. In its body, operands are %i0, %i1 and so on, and outputs are %o0, %o1 and so on."""
        maps = [affine_map(len(iterators), m) for _, m in operands] + [
            affine_map(len(iterators), m) for _, _, m in outputs
        ]
        kinds = ", ".join(f'"{kind}"' for kind in iterators)
        ins = ", ".join(v.name for v, _ in operands), ", ".join(v.type for v, _ in operands)
        outs = ", ".join(name for name, _, _ in outputs), ", ".join(v.type for _, v, _ in outputs)
        types = ", ".join(v.type for _, v, _ in outputs)
        head = f"{results} = linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{kinds}]}}"
        head += f" ins({ins[0]} : {ins[1]})" if operands else ""
        self.emit(f"{head} outs({outs[0]} : {outs[1]}) {{")
        arguments = [f"%i{i}: {v.element}" for i, (v, _) in enumerate(operands)]
        arguments += [f"%o{i}: {v.element}" for i, (_, v, _) in enumerate(outputs)]
        self.emit(f"^bb0({', '.join(arguments)}):")
        for line in body:
            self.emit(f"  {line}")
        self.emit(f"  linalg.yield {', '.join(yields)} : {', '.join(v.element for _, v, _ in outputs)}")
        self.emit(f"}} -> {types}" if len(outputs) == 1 else f"}} -> ({types})")

    def elementwise(self, result: Value, operands: Sequence[Value], body: Sequence[str], compute: Compute) -> Value:
        """A parallel generic that yields %r. Dimensions of size 1 are broadcast, and missing dimensions are outer
        ones."""
        sources: list[tuple[Value, int] | None] = [None] * result.rank
        maps = []
        for operand in operands:
            offset = result.rank - operand.rank
            maps.append(["0" if n == 1 != result.shape[offset + i] else f"d{offset + i}" for i, n in enumerate(operand.shape)])
            for i in range(operand.rank):
                if maps[-1][i] != "0" and (sources[offset + i] is None or operand.dynamic[i]):
                    sources[offset + i] = (operand, i)
        out = self.empty(result, sources)
        outputs = [(out, result, identity(result.rank))]
        self.generic(list(zip(operands, maps)), outputs, ["parallel"] * result.rank, body, ["%r"], result.name)
        return self.define(result, operands, compute)

    # Sources of tensors.

    def argument(self, shape: Sequence[int], dynamic: Sequence[bool], element: str, attributes: str = "") -> Value:
        value = Value(f"%arg{len(self.arguments)}", tuple(shape), tuple(dynamic), element)
        self.arguments.append((value, random_array(self.numbers, shape, element), attributes))
        return value

    def constant(self, array: np.ndarray, element: str) -> Value:
        """A constant with these numbers, written in one of several ways."""
        value = self.new(array.shape, [False] * array.ndim, element)
        array = array.astype(DTYPES[element])
        kind = self.random.choice(["dense", "resource", "global"])
        if element == "i1" or not array.size:
            kind = "dense"
        if array.size and element in FLOATS and self.chance(0.1):
            array = np.full(array.shape, 0.75, DTYPES[element])
            return self.add(value, f"arith.constant dense<0.75> : {value.type}", [], lambda: array)
        if kind == "global":
            name = f"global_{self.name}_{self.count}"
            self.globals.append((name, value, array))
            return self.add(value, f"ml_program.global_load_const @{name} : {value.type}", [], lambda: array)
        if kind == "resource":
            key = f"{self.name}_{self.count}"
            self.resources[key] = array.tobytes()
            attribute = f"dense_resource<{key}>"
        elif element == "i1":
            attribute = f"dense<{str(array.tolist()).lower()}>"
        else:
            attribute = f'dense<"0x{array.tobytes().hex().upper()}">' if array.size else "dense<>"
        return self.add(value, f"arith.constant {attribute} : {value.type}", [], lambda: array)

    def weight(self, shape: Sequence[int], element: str, scale: float = 1.0) -> Value:
        """A constant, or an argument that may be marked as a parameter."""
        if self.depth == 0 and len(self.arguments) < 8 and self.chance(0.3):
            mark = f'{{fp8.param = "{self.name}.{len(self.arguments)}.weight"}}' if self.chance(0.5) else ""
            value = self.argument(shape, [False] * len(shape), element, mark)
            if value.is_float:
                self.arguments[-1] = (value, (self.arguments[-1][1].astype(np.float32) * scale).astype(DTYPES[element]), mark)
            self.pool.append(value)
            return value
        array = random_array(self.numbers, shape, element)
        return self.constant(array if element.startswith("i") else array.astype(np.float64) * scale, element)

    # Choosing operands.

    def pick(self, wanted: Callable[[Value], bool]) -> Value | None:
        """Picks one of the values that fulfill a condition. Later values are more likely."""
        found = [value for value in self.pool if wanted(value)]
        if not found:
            return None
        return found[int(len(found) * self.random.random() ** 0.6)]

    def same_shape(self, value: Value, element: str | None = None) -> Value:
        """Another value of the same type, or `value` if there is none."""
        element = element or value.element
        other = self.pick(lambda v: v.shape == value.shape and v.dynamic == value.dynamic and v.element == element)
        return other or value

    @contextmanager
    def region(self) -> Iterator[list[Step]]:
        """Until the end of the `with` block, operations are written to a region. Yields its steps."""
        pool, steps = list(self.pool), self.steps
        self.depth, self.steps = self.depth + 1, []
        yield self.steps
        self.depth, self.pool, self.steps = self.depth - 1, pool, steps

    # The whole function.

    def text(self, results: Sequence[Value], private: bool, attributes: str = "") -> str:
        arguments = ", ".join(f"{v.name}: {v.type}{' ' + a if a else ''}" for v, _, a in self.arguments)
        types = ", ".join(v.type for v in results)
        head = f"func.func {'private ' if private else ''}@{self.name}({arguments}) -> ({types}){attributes} {{"
        last = f"return {', '.join(v.name for v in results)} : {types}"
        return "\n".join([f"  {head}", *self.lines, f"    {last}", "  }", ""])

    def run(self, inputs: Sequence[np.ndarray], results: Sequence[Value]) -> list[np.ndarray]:
        environment: Environment = {v: array for (v, _, _), array in zip(self.arguments, inputs, strict=True)}
        run_steps(self.steps, environment)
        return [environment[value] for value in results]
