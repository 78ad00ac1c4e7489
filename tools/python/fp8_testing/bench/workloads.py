"""The workloads that are timed: shapes, modes and recipes, as programs to compile and as amounts of work.

A workload is one function of MLIR. Nothing here needs torch or a GPU.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fp8_testing import programs
from fp8_testing.programs import GRANULARITIES, QUANTIZE, Granularity, Matmul

SHAPES_FILE = Path(__file__).with_name("shapes.json")
MODES = ("matmul", "quantize", "linear", "bf16")
RECIPES = ("tensor", "row", "block", "group64", "mx")
ACCUMULATE = ("f32", "fast")

# bf16 in and out, with a weight that is a parameter.
LINEAR = programs.Contraction(
    "mk", "nk", "mn", "bf16", "bf16", rounds=True, parameter="w"
)

SCALE_BYTES = {"f32": 4, "f8E8M0FNU": 1}


@dataclass(frozen=True)
class Shape:
    """A linear layer: M tokens, N output channels, K input channels."""

    name: str
    m: int
    n: int
    k: int

    def __str__(self) -> str:
        return f"{self.m}x{self.n}x{self.k}"


def known_shapes() -> list[Shape]:
    return [Shape(**entry) for entry in json.loads(SHAPES_FILE.read_text())]


def parse_shapes(texts: Sequence[str]) -> list[Shape]:
    """Reads names of known shapes, or MxNxK. Without names, returns all known shapes."""
    known = {shape.name: shape for shape in known_shapes()}
    shapes = []
    for text in texts:
        sizes = re.fullmatch(r"(\d+)x(\d+)x(\d+)", text)
        if text in known:
            shapes.append(known[text])
        elif sizes and all(int(size) > 0 for size in sizes.groups()):
            shapes.append(Shape(text, *map(int, sizes.groups())))
        else:
            raise ValueError(
                f"expected MxNxK or one of {', '.join(known)}, got '{text}'"
            )
    return shapes or list(known.values())


@dataclass(frozen=True)
class Workload:
    """One function; satisfies fp8_testing.models.Program."""

    mode: str
    recipe: str
    accumulate: str
    shape: Shape

    @property
    def compile_recipe(self) -> str | None:
        """The recipe for the compiler. None for programs that are quantized already, or stay in bf16."""
        return self.recipe if self.mode == "linear" else None

    @property
    def compile_options(self) -> str:
        """Options with a recipe. By default, matmuls stay in bf16 if they are predicted to be slower in FP8."""
        return f"accumulate={self.accumulate}" if self.compile_recipe else ""

    @property
    def group(self) -> str:
        return f"{self.mode}_{self.recipe}_{self.accumulate}"

    @property
    def name(self) -> str:
        if self.mode == "quantize":
            return f"quantize_{self.recipe}_{self.shape.m}x{self.shape.k}"
        if self.mode == "bf16":
            return f"bf16_{self.shape}"
        return f"{self.group}_{self.shape}"

    @property
    def granularity(self) -> Granularity:
        return GRANULARITIES["tensor" if self.mode == "bf16" else self.recipe]

    @property
    def transposed_scales(self) -> str:
        """Operands whose scales are stored with M contiguous. These are those of A in the recipe that
        cuBLASLt and DeepGEMM also support, because they need this layout."""
        return "a" if (self.mode, self.recipe) == ("matmul", "block") else ""

    @property
    def text(self) -> str:
        m, n, k = self.shape.m, self.shape.n, self.shape.k
        if self.mode == "quantize":
            return programs.quantize(self.name, (m, k), "bf16", *QUANTIZE[self.recipe])
        if self.mode in ("linear", "bf16"):
            return programs.contraction(self.name, LINEAR, {"m": m, "n": n, "k": k})
        spec = Matmul(
            self.granularity,
            "bf16",
            accumulate=self.accumulate,
            transposed_scales=self.transposed_scales,
        )
        return programs.matmul(self.name, spec, m, n, k)

    @property
    def flops(self) -> int:
        shape = self.shape
        return 0 if self.mode == "quantize" else 2 * shape.m * shape.n * shape.k

    @property
    def bytes(self) -> int:
        """The bytes that have to move: each operand and result once. Quantizing by one scale reads the input
        twice, because even the first result depends on the last element."""
        m, n, k = self.shape.m, self.shape.n, self.shape.k
        if self.mode == "quantize":
            block, scale_type, _ = QUANTIZE[self.recipe]
            reads = 2 if self.recipe == "tensor" else 1
            return m * k * (2 * reads + 1) + scale_bytes((m, k), block, scale_type)
        if self.mode == "bf16":
            return 2 * (m * k + n * k + m * n)
        act, weight = self.granularity.act, self.granularity.weight
        kind = self.granularity.scale_type
        activation = m * k * (2 if self.mode == "linear" else 1)
        scales = scale_bytes((m, k), act, kind) if self.mode == "matmul" else 0
        scales += scale_bytes((n, k), weight, kind)
        return activation + n * k + 2 * m * n + scales


def scale_bytes(sizes: tuple[int, int], block: tuple[int, int], kind: str) -> int:
    rows, columns = programs.scale_sizes(sizes, block)
    return rows * columns * SCALE_BYTES[kind]


def make_workloads(
    modes: Sequence[str],
    recipes: Sequence[str],
    accumulate: Sequence[str],
    shapes: Sequence[Shape],
) -> Iterator[Workload]:
    """Every function once. For quantization, shapes that differ only in N are one function."""
    seen = set()
    without_recipe = {"quantize": tuple(QUANTIZE), "bf16": ("none",)}
    for mode in modes:
        for recipe in without_recipe.get(mode, recipes):
            for how in ("f32",) if mode in without_recipe else accumulate:
                for shape in shapes:
                    workload = Workload(mode, recipe, how, shape)
                    if workload.name not in seen:
                        seen.add(workload.name)
                        yield workload
