"""What became of the matmuls of a compiled module."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Matmul:
    """One matmul of the module.

    `weight` is the name of its parameter, or empty. `in_fp8` says whether it was rewritten. If not, `reason`
    is a code and `message` a sentence.
    """

    function: str
    location: str
    weight: str
    m: int
    n: int
    k: int
    in_fp8: bool
    reason: str
    message: str


@dataclass(frozen=True)
class Report:
    """How many matmuls are in FP8, why others are not, and sizes in bytes.

    The sizes are those of weights of matmuls that were rewritten, before and after. `kernels` is the number of
    kernels in the program, 0 on a CPU. print(report) gives a summary.
    """

    chip: str
    recipe: str
    matmuls: tuple[Matmul, ...]
    bytes_before: int
    bytes_after: int
    weight_bytes: int  # of all tensors that the program takes from the module
    kernels: int

    @property
    def in_fp8(self) -> int:
        return sum(m.in_fp8 for m in self.matmuls)

    @property
    def reasons(self) -> dict[str, int]:
        """How many matmuls are not in FP8 for each reason."""
        return dict(Counter(m.reason for m in self.matmuls if not m.in_fp8))

    def __str__(self) -> str:
        lines = [
            f"{self.in_fp8} of {len(self.matmuls)} matmuls in FP8 ({self.recipe}, {self.chip}); their weights "
            f"have {self.bytes_after:,} bytes instead of {self.bytes_before:,}; all tensors of the module "
            f"have {self.weight_bytes:,} bytes; {self.kernels} kernels"
        ]
        shown = [m for m in self.matmuls if not m.in_fp8]
        for matmul in shown[:20]:
            name = matmul.weight or matmul.location
            lines.append(f"  {name}: {matmul.reason}: {matmul.message}")
        if len(shown) > 20:
            lines.append(f"  and {len(shown) - 20} more")
        return "\n".join(lines)


def read_report(
    data: Mapping[str, Any], chip: str, recipe: str | None, weight_bytes: int, kernels: int
) -> Report:
    matmuls = tuple(
        Matmul(
            entry.get("function") or "",
            entry.get("location") or "",
            entry.get("weight") or "",
            entry.get("m") or -1,
            entry.get("n") or -1,
            entry.get("k") or -1,
            entry.get("status") == "rewritten",
            entry.get("reason") or "",
            entry.get("message") or "",
        )
        for entry in data.get("matmuls", [])
    )
    summary = data.get("summary", {})
    return Report(
        chip,
        recipe or "none",
        matmuls,
        summary.get("weight_bytes_before", 0),
        summary.get("weight_bytes_after", 0),
        weight_bytes,
        kernels,
    )
