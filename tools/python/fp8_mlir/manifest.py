"""The arguments and results of a compiled model, from its manifest."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fp8_mlir.array_types import NAMES
from fp8_mlir.arrays import ArrayView
from fp8_mlir.tables import DTYPE_CODES, MANIFEST_VERSION


@dataclass(frozen=True)
class TensorSpec:
    """An argument or a result, from the manifest."""

    label: str  # "argument 1 (blocks.0.weight)"
    dtype: str
    # Each size is a number, the (argument, dimension) that has the same size, or None for a computed or
    # arbitrary size.
    shape: tuple[int | tuple[int, int] | None, ...]
    name: str | None = None  # of fp8.param, with .data or .scale if it was split
    is_scalar: bool = False  # a number in host memory
    # Of FP8 data with padded rows: the number of elements of a row that the program reads.
    row_elements: int | None = None
    # Of a result: the dimensions whose sizes depend on the data.
    data_dims: tuple[int, ...] = ()

    @classmethod
    def parse(cls, kind: str, number: int, entry: Mapping[str, Any]) -> TensorSpec:
        name = entry.get("param") or None
        if name and entry.get("part"):
            name = f"{name}.{entry['part']}"
        label = f"{kind} {number}" + (f" ({name})" if name else "")
        if entry["dtype"] not in DTYPE_CODES:
            raise ValueError(
                f"{label}: expected one of the types {', '.join(NAMES)}, got {entry['dtype']!r}"
            )
        shape = tuple(
            (size["argument"], size["dim"])
            if isinstance(size, dict) and "argument" in size
            else size if isinstance(size, int) else None
            for size in entry["shape"]
        )
        data_dims = tuple(
            d
            for d, size in enumerate(entry["shape"])
            if kind == "result"
            and (size is None or isinstance(size, dict) and "at_most" in size)
        )
        is_scalar = bool(entry.get("scalar"))
        return cls(
            label, entry["dtype"], shape, name, is_scalar, entry.get("row_elements"), data_dims
        )

    def resolve(self, arguments: Sequence[ArrayView]) -> tuple[int | None, ...]:
        """The shape, given the arguments."""
        return tuple(
            arguments[size[0]].shape[size[1]] if isinstance(size, tuple) else size
            for size in self.shape
        )

    def spell(self, shape: Sequence[int | None]) -> str:
        sizes = ", ".join("?" if size is None else str(size) for size in shape)
        return f"{self.dtype}[{sizes}]"

    def __str__(self) -> str:
        if self.is_scalar:
            return self.dtype
        return self.spell(
            [size if isinstance(size, int) else None for size in self.shape]
        )

    def check_type(self, view: ArrayView) -> None:
        """Checks the type and the rank, on which the sizes of other tensors may depend."""
        if view.dtype not in NAMES[self.dtype]:
            raise TypeError(
                f"{self.label}: expected {self.dtype} (as {' or '.join(NAMES[self.dtype])}), got {view.dtype}"
            )
        if len(view.shape) != len(self.shape):
            raise ValueError(
                f"{self.label}: expected {len(self.shape)} dimensions, got {len(view.shape)}"
            )

    def check_shape(self, view: ArrayView, arguments: Sequence[ArrayView]) -> None:
        expected = self.resolve(arguments)
        if any(want not in (None, got) for want, got in zip(expected, view.shape)):
            rows = (
                f" (rows of {self.row_elements} elements with padding, as fp8-weights writes them)"
                if self.row_elements is not None
                else ""
            )
            raise ValueError(
                f"{self.label}: expected {self.spell(expected)}{rows}, got {self.spell(view.shape)}"
            )


def read_manifest(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text())
    except (OSError, json.JSONDecodeError) as error:
        raise ValueError(
            f"expected the manifest of a model in {path}: {error}"
        ) from None
    version = data.get("abi") if isinstance(data, dict) else None
    if version != MANIFEST_VERSION:
        raise ValueError(
            f"expected a manifest of ABI version {MANIFEST_VERSION} in {path}, got {version}"
        )
    return data
