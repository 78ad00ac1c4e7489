"""Exports transformer blocks from PyTorch to linalg on tensors, with inputs and expected outputs.

Usage: pip install -r requirements.txt; python export_blocks.py test/Integration/Blocks

For each block of `specs()` it writes NAME.mlir, which stock mlir-opt parses. A block with constant
weights keeps them as `dense_resource` blobs whose handles are the parameters' names, and comes with
NAME.safetensors:

  input.I              the value of the function's argument I
  output.I             PyTorch's result I, computed in bf16
  output.I.reference   the same result computed in f64 from the same bf16 inputs and weights, as f32

A block with argument weights gets `fp8.param = "name"` on each such argument and no tensors.
The exported files are kept in the repository, so that nothing else needs PyTorch or torch-mlir.
"""

from __future__ import annotations

import argparse
import copy
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import ml_dtypes
import torch
from torch import Tensor, nn
from torch.export import Dim
from torch.func import functional_call
from torch_mlir import fx, ir
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras.fx_decomp_util import get_decomposition_table
from torch_mlir.extras.fx_importer import FxImporter, FxImporterHooks

sys.path.insert(0, str(Path(__file__).parents[1] / "python"))

import blocks
from files import write_tensors, write_text
from values import BF16, activation, fill_parameters


@dataclass
class Spec:
    """One block to export."""

    name: str  # the name of the file
    function: str  # the name of the exported function
    prefix: str  # the prefix of the parameters' names in the checkpoint
    build: Callable[[], nn.Module]
    inputs: Callable[[], dict[str, Tensor]]
    # How a linear layer with bias is exported. If True, which is torch-mlir's default, separate ops widen
    # weight and activation to f32 before an f32 matmul. If False, a matmul of bf16 operands accumulates
    # in f32, and the bias is added in bf16. Both occur in practice, so there are blocks of both kinds.
    f32_operands: bool = False
    weights_as_arguments: bool = False
    dynamic: dict[str, dict[int, Dim]] | None = None


def rope_angles(positions: Tensor, width: int, theta: float) -> Tensor:
    """The angles of a rotary embedding, [length, width / 2]."""
    frequencies = theta ** (-torch.arange(0, width, 2, dtype=torch.float64) / width)
    return positions.double()[:, None] * frequencies[None, :]


def rope(angles: list[Tensor]) -> tuple[Tensor, Tensor]:
    """Cosines and sines of the angles of all axes, concatenated."""
    joined = torch.cat(angles, dim=-1)
    return joined.cos().float(), joined.sin().float()


def grid_rope(
    grid: tuple[int, int, int], widths: list[int], centred: bool
) -> tuple[Tensor, Tensor]:
    """Rotary embedding of a frames x rows x columns grid, flattened."""
    axes = torch.meshgrid(*(torch.arange(n) for n in grid), indexing="ij")
    starts = [0, grid[1] // 2, grid[2] // 2] if centred else [0, 0, 0]
    return rope(
        [
            rope_angles(axis.flatten() - start, width, 1e4)
            for axis, start, width in zip(axes, starts, widths)
        ]
    )


def mmdit_inputs(
    width: int, temb_width: int, grid: tuple[int, int, int], text: int
) -> dict[str, Tensor]:
    """Qwen-Image's block: image and text tokens, the time embedding, and the rotary tables."""
    image_cos, image_sin = grid_rope(grid, [16, 56, 56], centred=True)
    first = max(grid[1], grid[2]) // 2
    text_cos, text_sin = rope(
        [rope_angles(torch.arange(text) + first, w, 1e4) for w in (16, 56, 56)]
    )
    return {
        "image": activation("mmdit.image", 1, grid[0] * grid[1] * grid[2], width),
        "text": activation("mmdit.text", 1, text, width),
        "temb": activation("mmdit.temb", 1, temb_width),
        "image_cos": image_cos,
        "image_sin": image_sin,
        "text_cos": text_cos,
        "text_sin": text_sin,
    }


def wan_inputs(width: int, grid: tuple[int, int, int], text: int) -> dict[str, Tensor]:
    """Wan's block: video tokens, text tokens, the projected time embedding, the rotary tables."""
    cos, sin = grid_rope(grid, [44, 42, 42], centred=False)
    return {
        "x": activation("wan.x", 1, grid[0] * grid[1] * grid[2], width),
        "context": activation("wan.context", 1, text, width),
        "time": (activation("wan.time", 1, 6, width) * 0.3).to(BF16),
        "cos": cos,
        "sin": sin,
    }


def llama_inputs(width: int, head_dim: int, length: int) -> dict[str, Tensor]:
    """Llama's block: tokens, the rotary tables, and the causal mask."""
    cos, sin = rope([rope_angles(torch.arange(length), head_dim, 5e5)])
    mask = torch.full((length, length), float("-inf")).triu(1).to(BF16)
    return {
        "x": activation("llama.x", 1, length, width),
        "cos": cos,
        "sin": sin,
        "mask": mask,
    }


def mmdit_lengths() -> dict[str, dict[int, Dim]]:
    """Image and text lengths that the caller chooses."""
    image, text = Dim("image_length", min=2, max=16384), Dim(
        "text_length", min=2, max=1024
    )
    return {
        "image": {1: image},
        "text": {1: text},
        "temb": {},
        "image_cos": {0: image},
        "image_sin": {0: image},
        "text_cos": {0: text},
        "text_sin": {0: text},
    }


def wan_lengths() -> dict[str, dict[int, Dim]]:
    """Video and text lengths that the caller chooses."""
    video, text = Dim("video_length", min=2, max=65536), Dim(
        "text_length", min=2, max=1024
    )
    return {
        "x": {1: video},
        "context": {1: text},
        "time": {},
        "cos": {0: video},
        "sin": {0: video},
    }


def llama_lengths() -> dict[str, dict[int, Dim]]:
    """A number of tokens that the caller chooses."""
    length = Dim("length", min=2, max=65536)
    return {
        "x": {1: length},
        "cos": {0: length},
        "sin": {0: length},
        "mask": {0: length, 1: length},
    }


def specs() -> list[Spec]:
    """Every block, with its sizes. Widths are multiples of 128. Some lengths are intentionally not."""
    qwen = "transformer_blocks.0."
    return [
        Spec(
            "qwen-image-mmdit",
            "qwen_image_mmdit",
            qwen,
            lambda: blocks.MMDiTBlock(
                width=256, head_dim=128, hidden=512, temb_width=128
            ),
            lambda: mmdit_inputs(width=256, temb_width=128, grid=(1, 8, 8), text=19),
        ),
        Spec(
            "wan",
            "wan",
            "blocks.0.",
            lambda: blocks.WanBlock(width=256, head_dim=128, hidden=640),
            lambda: wan_inputs(width=256, grid=(2, 4, 6), text=13),
            f32_operands=True,
        ),
        Spec(
            "llama",
            "llama",
            "model.layers.0.",
            lambda: blocks.LlamaBlock(
                width=256, head_dim=64, heads=4, kv_heads=2, hidden=704
            ),
            lambda: llama_inputs(width=256, head_dim=64, length=37),
        ),
        Spec(
            "qwen-image-mmdit-full-width",
            "qwen_image_mmdit_full_width",
            qwen,
            lambda: blocks.MMDiTBlock(
                width=3072, head_dim=128, hidden=12288, temb_width=3072
            ),
            lambda: mmdit_inputs(width=3072, temb_width=3072, grid=(1, 8, 8), text=19),
            weights_as_arguments=True,
            dynamic=mmdit_lengths(),
        ),
        Spec(
            "wan-full-width",
            "wan_full_width",
            "blocks.0.",
            lambda: blocks.WanBlock(width=5120, head_dim=128, hidden=13824),
            lambda: wan_inputs(width=5120, grid=(2, 4, 6), text=512),
            weights_as_arguments=True,
            dynamic=wan_lengths(),
        ),
        Spec(
            "llama-full-width",
            "llama_full_width",
            "model.layers.0.",
            lambda: blocks.LlamaBlock(
                width=4096, head_dim=128, heads=32, kv_heads=8, hidden=14336
            ),
            lambda: llama_inputs(width=4096, head_dim=128, length=37),
            weights_as_arguments=True,
            dynamic=llama_lengths(),
        ),
    ]


class NamedWeights(FxImporterHooks):
    """Imports a parameter as a `dense_resource` whose handle is the parameter's name."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.literals: dict[str, ir.Attribute] = {}

    def resolve_input(self, importer, value: Tensor, info) -> ir.Value:  # noqa: ANN001
        name = self.prefix + info.input_spec.target
        data = (
            value.detach()
            .contiguous()
            .view(torch.int16)
            .numpy()
            .view(ml_dtypes.bfloat16)
        )
        kind = ir.RankedTensorType.get(list(value.shape), ir.BF16Type.get())
        if name not in self.literals:
            self.literals[name] = ir.DenseResourceElementsAttr.get_from_buffer(
                data, name, kind
            )
        result = ir.Type.parse(f"!torch.vtensor<{list(value.shape)},bf16>")
        return ir.Operation.create(
            "torch.vtensor.literal",
            results=[result],
            attributes={"value": self.literals[name]},
        ).result


class WithArguments(nn.Module):
    """Calls a block with its parameters given as arguments before its inputs."""

    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.block = [block]  # in a list, so that its parameters are not this module's

    def forward(
        self, parameters: dict[str, Tensor], inputs: dict[str, Tensor]
    ):  # noqa: ANN201
        return functional_call(self.block[0], parameters, kwargs=inputs)


def decompositions(spec: Spec) -> dict:
    """torch-mlir's table of decompositions, with or without the rule that widens a linear layer to f32."""
    table = dict(get_decomposition_table())
    if not spec.f32_operands:
        del table[torch.ops.aten.addmm.default]
    return table


def import_module(program: torch.export.ExportedProgram, spec: Spec) -> ir.Module:
    """The program as a module of linalg on tensors."""
    context = ir.Context()
    torch_dialect.register_dialect(context)
    importer = FxImporter(context=context, hooks=NamedWeights(spec.prefix))
    return fx.export_and_import(
        program,
        output_type="linalg-on-tensors",
        fx_importer=importer,
        decomposition_table=decompositions(spec),
        func_name=spec.function,
        experimental_support_mutation=True,
    )


def export_with_constants(
    spec: Spec, block: nn.Module, inputs: dict[str, Tensor]
) -> ir.Module:
    """The block with its weights inside."""
    return import_module(torch.export.export(block, (), inputs, strict=False), spec)


def export_with_arguments(
    spec: Spec, block: nn.Module, inputs: dict[str, Tensor]
) -> ir.Module:
    """The block with its weights as arguments that carry their names."""
    parameters = dict(block.named_parameters())
    shapes = ({name: {} for name in parameters}, spec.dynamic)
    program = torch.export.export(
        WithArguments(block), (parameters, inputs), dynamic_shapes=shapes, strict=False
    )
    module = import_module(program, spec)
    function = next(iter(module.body.operations))
    with module.context:
        attributes = [
            {"fp8.param": ir.StringAttr.get(spec.prefix + name)} for name in parameters
        ]
        attributes += [{} for _ in range(len(function.arguments) - len(parameters))]
        function.arg_attrs = ir.ArrayAttr.get([ir.DictAttr.get(a) for a in attributes])
    return module


def expected_outputs(block: nn.Module, inputs: dict[str, Tensor]) -> dict[str, Tensor]:
    """PyTorch's results in bf16, and those in f64 from the same bf16 values."""
    wide = {name: t.double() for name, t in inputs.items()}
    with torch.no_grad():
        narrow_results = block(**inputs)
        wide_results = copy.deepcopy(block).double()(**wide)
    if isinstance(narrow_results, Tensor):
        narrow_results, wide_results = (narrow_results,), (wide_results,)
    tensors = {}
    for i, (narrow, exact) in enumerate(zip(narrow_results, wide_results)):
        tensors[f"output.{i}"] = narrow
        tensors[f"output.{i}.reference"] = exact.float()
    return tensors


def write_module(module: ir.Module, path: Path, mlir_opt: str) -> None:
    """Lets stock mlir-opt parse, verify and print the module, and adds a comment about its origin."""
    text = module.operation.get_asm(enable_debug_info=False)
    result = subprocess.run(
        [mlir_opt, "-"], input=text, text=True, stdout=subprocess.PIPE, check=True
    )
    write_text(result.stdout, path, Path(__file__).name)


def export(spec: Spec, directory: Path, mlir_opt: str) -> None:
    """Writes the files of one block."""
    device = "meta" if spec.weights_as_arguments else "cpu"
    with torch.device(device):
        block = spec.build().to(BF16)
    inputs = spec.inputs()
    if spec.weights_as_arguments:
        inputs = {name: t.to("meta") for name, t in inputs.items()}
        module = export_with_arguments(spec, block, inputs)
    else:
        fill_parameters(block, spec.prefix)
        module = export_with_constants(spec, block, inputs)
        tensors = {f"input.{i}": tensor for i, tensor in enumerate(inputs.values())}
        tensors |= expected_outputs(block, inputs)
        write_tensors(tensors, directory / f"{spec.name}.safetensors")
    write_module(module, directory / f"{spec.name}.mlir", mlir_opt)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("directory", type=Path, help="where the files go")
    parser.add_argument("--mlir-opt", default="/usr/lib/llvm-22/bin/mlir-opt")
    parser.add_argument("--only", help="export this block alone")
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    arguments.directory.mkdir(parents=True, exist_ok=True)
    for spec in specs():
        if arguments.only in (None, spec.name):
            export(spec, arguments.directory, arguments.mlir_opt)
            print("wrote", arguments.directory / f"{spec.name}.mlir")


if __name__ == "__main__":
    main()
