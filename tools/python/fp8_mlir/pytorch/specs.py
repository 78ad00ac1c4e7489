"""What a program takes from its caller and what it returns: names, types and shapes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from fp8_mlir.pytorch.signature import describe


@dataclass(frozen=True)
class Spec:
    """A tensor or a number. A size is a number, or an expression of symbols such as "s0" or "s0 + 16"."""

    name: str
    dtype: str  # as torch names it; "int" and "float" for numbers
    shape: tuple[int | str, ...] = ()

    @property
    def is_number(self) -> bool:
        return self.dtype in ("int", "float", "bool")

    def spell(self, sizes: Mapping[str, int] | None = None) -> str:
        if self.is_number:
            return self.dtype
        known = sizes or {}
        shape = ", ".join(str(known.get(s, s)) if isinstance(s, str) else str(s) for s in self.shape)
        return f"{self.dtype}[{shape}]"


def spec_of(name: str, value: Any) -> Spec:
    """The spec of a node's value while it is traced."""
    if isinstance(value, Tensor):
        shape = tuple(int(s) if isinstance(s, int) else plain_size(s) for s in value.shape)
        return Spec(name, str(value.dtype).removeprefix("torch."), shape)
    if isinstance(value, (torch.SymInt, int)) and not isinstance(value, bool):
        return Spec(name, "int", (plain_size(value),) if isinstance(value, torch.SymInt) else ())
    if isinstance(value, (torch.SymFloat, float)):
        return Spec(name, "float")
    return Spec(name, "bool")


def plain_size(size: torch.SymInt) -> int | str:
    expression = size.node.expr
    return int(expression) if expression.is_number else str(expression)


@dataclass(frozen=True)
class Interface:
    """The inputs and results of a program, and the ranges of the symbols in their sizes."""

    inputs: tuple[Spec, ...]
    results: tuple[Spec, ...]
    ranges: Mapping[str, tuple[int, int]]

    def check(self, values: Sequence[Any]) -> None:
        """Raises an error, with the name of the argument, if the program does not take these values.

        Wrong types are TypeErrors. Wrong shapes are ValueErrors. Devices are not checked here.
        """
        sizes: dict[str, int] = {}
        for spec, value in zip(self.inputs, values):
            if spec.is_number:
                if isinstance(value, Tensor) or not isinstance(value, (int, float, torch.SymInt, torch.SymFloat)):
                    raise TypeError(f"argument {spec.name}: expected {spec.dtype}, got {describe(value)}")
                continue
            self._check_tensor(spec, value, sizes)

    def _check_tensor(self, spec: Spec, value: Any, sizes: dict[str, int]) -> None:
        if not isinstance(value, Tensor):
            raise TypeError(f"argument {spec.name}: expected {spec.spell()}, got {describe(value)}")
        if str(value.dtype) != f"torch.{spec.dtype}":
            raise TypeError(f"argument {spec.name}: expected {spec.spell(sizes)}, got {describe(value)}")
        if len(value.shape) != len(spec.shape):
            raise ValueError(f"argument {spec.name}: expected {spec.spell(sizes)}, got {describe(value)}")
        for expected, got in zip(spec.shape, value.shape):
            if isinstance(expected, str) and expected.isidentifier():
                low, high = self.ranges.get(expected, (0, 1 << 62))
                if expected not in sizes and not low <= got <= high:
                    raise ValueError(
                        f"argument {spec.name}: expected {spec.spell(sizes)} with {expected} from {low} to "
                        f"{high}, got {describe(value)}"
                    )
                expected = sizes.setdefault(expected, got)
            elif isinstance(expected, str):
                try:
                    expected = evaluate(expected, sizes)
                except NameError:  # a symbol of a later argument; the program itself checks it
                    continue
            if expected != got:
                raise ValueError(
                    f"argument {spec.name}: expected {spec.spell(sizes)}, got {describe(value)}, a shape that "
                    "the program was not compiled for"
                )

    def result_shapes(self, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        """The shapes of the results for inputs of these shapes. Sizes may be SymInts."""
        sizes: dict[str, Any] = {}
        for spec, value in zip(self.inputs, values):
            shape = (value,) if spec.is_number else value.shape
            for expected, got in zip(spec.shape, shape):
                if isinstance(expected, str) and expected.isidentifier():
                    sizes.setdefault(expected, got)
        return [
            () if spec.is_number else tuple(evaluate(s, sizes) if isinstance(s, str) else s for s in spec.shape)
            for spec in self.results
        ]

    def to_json(self) -> dict[str, Any]:
        return {
            "inputs": [asdict(spec) for spec in self.inputs],
            "results": [asdict(spec) for spec in self.results],
            "ranges": {name: list(limits) for name, limits in self.ranges.items()},
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Interface:
        def specs(key: str) -> tuple[Spec, ...]:
            return tuple(Spec(d["name"], d["dtype"], tuple(d["shape"])) for d in data[key])

        ranges = {name: tuple(limits) for name, limits in data["ranges"].items()}
        return cls(specs("inputs"), specs("results"), ranges)


def evaluate(expression: str, sizes: Mapping[str, Any]) -> Any:
    """The value of an expression of sizes, as sympy prints it. Raises NameError for an unknown symbol."""
    if expression in sizes:
        return sizes[expression]
    functions = {
        "FloorDiv": lambda a, b: a // b,
        "CeilDiv": lambda a, b: -(-a // b),
        "Mod": lambda a, b: a % b,
        "PythonMod": lambda a, b: a % b,
        "Max": torch.sym_max,
        "Min": torch.sym_min,
        "floor": lambda a: a.__floor__(),
        "ceiling": lambda a: a.__ceil__(),
    }
    return eval(expression, {"__builtins__": {}}, {**functions, **sizes})
