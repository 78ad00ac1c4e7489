"""Exports single operations of PyTorch for test/Integration/Operations.

usage: export_operations.py [DIRECTORY]

These are the operations for which torch-mlir has no linalg operations (cumsum, sort, topk, index_put,
scatter, attention that is not decomposed), and operations with assertions in their bodies (embedding,
gather, reciprocal). Writes NAME.mlir and NAME.safetensors, which has `input.N` and `output.N`. Needs the
packages of requirements.txt.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor, nn
from torch_mlir import fx

DEFAULT = Path(__file__).resolve().parents[2] / "test" / "Integration" / "Operations"


@dataclass
class Operation:
    """One operation to export.

    `dynamic` has the dynamic sizes as (input, dimension): name. If `whole` is set, attention stays one
    operation. `expected` computes the outputs if torch-mlir cannot export the code that defines them.
    """

    function: Callable
    inputs: tuple[Tensor, ...]
    dynamic: dict[tuple[int, int], str] = field(default_factory=dict)
    whole: bool = False
    expected: Callable | None = None


class Module(nn.Module):
    def __init__(self, function: Callable) -> None:
        super().__init__()
        self.function = function

    def forward(self, *inputs: Tensor) -> Tensor | tuple[Tensor, ...]:
        return self.function(*inputs)


def sort_stable(x: Tensor) -> tuple[Tensor, Tensor]:
    return torch.sort(x, stable=True)


def attention(**options: object) -> Callable:
    return lambda q, k, v, *mask: F.scaled_dot_product_attention(q, k, v, *mask, **options)


def operations() -> dict[str, Operation]:
    torch.manual_seed(20)
    x = torch.randn(3, 7)
    keys = torch.randint(0, 12, (2, 100))  # with ties
    holes = torch.randn(2, 40)
    holes[0, 3] = holes[1, 17] = torch.nan
    cache, places = torch.randn(8, 4), torch.tensor([1, 5, 1])
    q, k = torch.randn(2, 3, 7, 16), torch.randn(2, 3, 9, 16)
    v, mask = torch.randn(2, 3, 9, 16), torch.rand(2, 1, 7, 9)
    few = torch.randn(2, 1, 7, 16)
    grouped = (torch.randn(2, 4, 7, 16), few.repeat(1, 2, 1, 1), few.flip(2).repeat(1, 2, 1, 1))
    hidden = mask > 0.3
    hidden[0, 0, 2] = False  # a row that sees no key
    narrow = tuple(t.bfloat16() for t in (q, k, v))
    sequence = {(0, 0): "batch", (0, 1): "length"}
    rows = torch.randint(0, 8, (4, 5))
    return {
        "cumsum": Operation(lambda x: torch.cumsum(x, 1), (x,)),
        "cumsum-dynamic": Operation(lambda m: torch.cumsum(m, 1) * m, (keys,), sequence),
        "sort": Operation(lambda x: torch.sort(x, dim=0, descending=True), (x,)),
        "sort-long": Operation(lambda x: torch.sort(x), (keys,), expected=sort_stable),
        "sort-nan": Operation(lambda x: torch.sort(x), (holes,)),
        "sort-dynamic": Operation(lambda x: torch.sort(x), (keys,), sequence, expected=sort_stable),
        "topk": Operation(lambda x: torch.topk(x, 2, dim=-1), (torch.randn(5, 8),)),
        "topk-smallest": Operation(lambda x: torch.topk(x, 3, largest=False), (torch.randn(2, 50),)),
        "index-put": Operation(
            lambda c, i, u: c.index_put((i,), u), (cache, torch.tensor([6, 2]), torch.randn(2, 4))
        ),
        "index-put-accumulate": Operation(
            lambda c, i, u: c.index_put((i,), u, accumulate=True), (cache, places, torch.randn(3, 4))
        ),
        "index-copy": Operation(
            lambda c, i, u: c.index_copy(2, i, u),
            (torch.randn(2, 3, 8, 4), torch.tensor([5, 1]), torch.randn(2, 3, 2, 4)),
        ),
        "scatter-add": Operation(
            lambda c, i, u: c.scatter_add(1, i, u), (torch.randn(4, 8), rows, torch.randn(4, 5))
        ),
        "scatter-amax": Operation(
            lambda c, i, u: c.scatter_reduce(1, i, u, "amax"), (torch.randn(4, 8), rows, torch.randn(4, 5))
        ),
        "attention": Operation(attention(), (q, k, v), whole=True),
        "attention-mask": Operation(attention(), (q, k, v, mask), whole=True),
        "attention-bool": Operation(attention(), (*narrow, hidden), whole=True),
        "attention-causal": Operation(attention(is_causal=True, enable_gqa=True), grouped, whole=True),
        "attention-scale": Operation(attention(scale=0.3), (q, k, v), {(0, 2): "rows"}, whole=True),
        "attention-decomposed": Operation(attention(enable_gqa=True), (*grouped, mask[:, :, :, :7])),
        "embedding": Operation(lambda w, i: F.embedding(i, w), (torch.randn(10, 8), rows), {(1, 0): "batch"}),
        "gather": Operation(lambda w, i: torch.gather(w, 1, i), (torch.randn(4, 8), rows)),
        "reciprocal": Operation(lambda x: 1 / x, (x,)),
    }


def export(name: str, operation: Operation) -> str:
    shapes: list[dict[int, object]] = [{} for _ in operation.inputs]
    dims = {size: torch.export.Dim(size, min=2, max=512) for size in operation.dynamic.values()}
    for (index, dim), size in operation.dynamic.items():
        shapes[index][dim] = dims[size]
    module = Module(operation.function)
    program = torch.export.export(
        module, operation.inputs, dynamic_shapes=(tuple(shapes),) if operation.dynamic else None
    )
    options = {"decomposition_table": {}} if operation.whole else {}
    return str(
        fx.export_and_import(program, output_type="linalg-on-tensors", func_name=name.replace("-", "_"), **options)
    )


def main() -> None:
    directory = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    directory.mkdir(parents=True, exist_ok=True)
    for name, operation in operations().items():
        (directory / f"{name}.mlir").write_text(export(name, operation))
        outputs = (operation.expected or operation.function)(*operation.inputs)
        outputs = (outputs,) if isinstance(outputs, Tensor) else tuple(outputs)
        tensors = {f"input.{i}": t.contiguous() for i, t in enumerate(operation.inputs)}
        tensors |= {f"output.{i}": t.contiguous() for i, t in enumerate(outputs)}
        save_file(tensors, directory / f"{name}.safetensors")


if __name__ == "__main__":
    main()
