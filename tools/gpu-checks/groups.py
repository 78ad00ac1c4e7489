"""Independent matmuls in one function, which one launch computes."""

from __future__ import annotations

import re
from collections.abc import Sequence

HEADER = re.compile(r"func\.func @(\w+)\((.*)\) -> \((.*)\) \{")

# Kind of scales, then the sizes m, n, k of each matmul. Each has its own operands. Tiles end beyond the edges, one
# matmul has fewer rows than a tile, and 18 matmuls have too many parameters for one launch.
GROUPS = [
    ("row", [(300, 264, 576), (200, 264, 576), (1000, 520, 576)]),
    ("block", [(1000, 384, 640), (130, 384, 640), (390, 128, 640), (520, 1152, 640)]),
    ("tensor", [(129, 136, 320), (2520, 264, 320)]),
    ("group64", [(200, 256, 576), (333, 128, 576)]),
    ("block", [(136, 128, 256)] * 18),
    ("row", [(40, 64, 128), (24, 40, 128)]),
    # Tiles of 144 columns, whose scales threads read themselves.
    ("block", [(1, 18432, 576), (1, 18432, 576)]),
]


def joined(name: str, functions: Sequence[str]) -> str:
    """One function with the arguments and the results of all functions, which each have one result."""
    arguments, calls, results, types = [], [], [], []
    for number, text in enumerate(functions):
        part, own, result = HEADER.search(text).groups()
        pairs = [pair.split(": ", 1) for pair in own.split(", %")]
        names = [f"%p{number}_{key.lstrip('%')}" for key, _ in pairs]
        arguments += [f"{new}: {kind}" for new, (_, kind) in zip(names, pairs)]
        kinds = ", ".join(kind for _, kind in pairs)
        calls.append(f"  %r{number} = call @{part}({', '.join(names)}) : ({kinds}) -> {result}")
        results.append(f"%r{number}")
        types.append(result)
    parts = "\n".join(text.replace("func.func @", "func.func private @") for text in functions)
    body = "\n".join(calls)
    return f"""{parts}
func.func @{name}({", ".join(arguments)}) -> ({", ".join(types)}) {{
{body}
  return {", ".join(results)} : {", ".join(types)}
}}
"""
