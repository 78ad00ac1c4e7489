"""Makes a random program of operations that front ends make, with inputs and expected outputs.

Everything follows from a seed. A program with fewer operations is the beginning of the longer program of the
same seed. So a failing program can be reduced by making it shorter.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import graph_contractions
import graph_elementwise
import graph_others
import graph_regions
import graph_shapes
import numpy as np
from graph_function import MOST_ELEMENTS, Function
from graph_values import Value

SIZES = [1, 2, 3, 5, 8, 15, 16, 17, 24, 32, 33, 64]
OPERATIONS = (
    graph_elementwise.OPERATIONS
    + graph_shapes.OPERATIONS
    + graph_contractions.OPERATIONS
    + graph_regions.OPERATIONS
    + graph_others.OPERATIONS
)


@dataclass
class Program:
    """The text of a module, the inputs of @main, and its outputs. `exact` says which outputs must be equal to the
    bit."""

    text: str
    inputs: list[np.ndarray]
    outputs: list[np.ndarray]
    exact: list[bool]


def add_arguments(f: Function) -> None:
    """Adds arguments that have some sizes in common."""
    rank, sizes = f.random.choice([2, 2, 3, 3, 4]), f.random.sample(SIZES, 4)
    if f.chance(0.03):
        sizes[0] = 0
    is_dynamic = f.chance(0.4)
    unknown = [is_dynamic and f.chance(0.5) for _ in sizes]
    if rank == 4:
        sizes = [min(size, 8) for size in sizes]
    while np.prod(sizes[:rank]) > MOST_ELEMENTS:
        sizes[sizes.index(max(sizes))] //= 2
    elements = f.random.choices(["bf16", "f32", "f16", "i64", "i32", "i1"], [6, 4, 2, 1, 1, 1], k=3)
    elements[0] = f.random.choice(["bf16", "bf16", "f32", "f16"])
    for element in elements[: f.random.randint(1, 3)]:
        length = f.random.randint(1, rank) if f.pool else rank
        f.pool.append(f.argument(sizes[rank - length : rank], unknown[rank - length : rank], element))


def add_operations(f: Function, count: int) -> None:
    """Adds random operations. If an operation does not fit any value, another one is tried."""
    operations, weights = zip(*OPERATIONS)
    for _ in range(count):
        for _ in range(10):
            value = f.random.choices(operations, weights)[0](f)
            if value is not None and value.size <= 3 * MOST_ELEMENTS:
                break


def choose_results(f: Function, chooser: random.Random) -> list[Value]:
    """Chooses the last value and some others as results."""
    found = [f.pool[-1]] + chooser.sample(f.pool, min(len(f.pool), chooser.randint(0, 3)))
    return found if chooser.random() < 0.2 else list(dict.fromkeys(found))


def function_attributes(chooser: random.Random) -> str:
    recipes = ['fp8.recipe = #fp8.recipe<"row">', 'fp8.recipe = #fp8.recipe<"weight-only:group64">', "fp8.keep"]
    return f" attributes {{{chooser.choice(recipes)}}}" if chooser.random() < 0.1 else ""


def make_program(seed: int, count: int = 12) -> Program:
    """The program of a seed with this many operations in @main."""
    chooser = random.Random(f"{seed} choices")
    resources: dict[str, bytes] = {}
    globals_: list[tuple[str, Value, np.ndarray]] = []
    texts, callees = [], []
    for i in range(chooser.choice([0, 0, 1, 2])):
        f = Function(f"part{i}", f"{seed} {i}", resources, globals_)
        add_arguments(f)
        add_operations(f, 3)
        if callees and chooser.random() < 0.5:
            graph_regions.call(f, *chooser.choice(callees))
        returned = choose_results(f, chooser)
        callees.append((f, returned))
        texts.append(f.text(returned, True, function_attributes(chooser)))
    main = Function("main", f"{seed} main", resources, globals_)
    add_arguments(main)
    for callee in callees:
        for _ in range(chooser.choice([1, 1, 2])):
            graph_regions.call(main, *callee)
    add_operations(main, count)
    results = choose_results(main, chooser)
    texts.append(main.text(results, False, function_attributes(chooser)))
    inputs = [array for _, array, _ in main.arguments]
    return Program(
        module_text(texts, globals_, resources), inputs, main.run(inputs, results), [v.exact for v in results]
    )


def module_text(
    functions: list[str], globals_: list[tuple[str, Value, np.ndarray]], resources: dict[str, bytes]
) -> str:
    lines = ["module {\n"]
    for name, value, array in globals_:
        numbers = f'dense<"0x{array.tobytes().hex().upper()}">'
        lines.append(f"  ml_program.global private @{name}({numbers} : {value.type}) : {value.type}\n")
    lines += functions + ["}\n"]
    if resources:
        blobs = ",\n".join(f'      {key}: "0x04000000{data.hex().upper()}"' for key, data in resources.items())
        lines.append("{-#\n  dialect_resources: {\n    builtin: {\n" + blobs + "\n    }\n  }\n#-}\n")
    return "".join(lines)
