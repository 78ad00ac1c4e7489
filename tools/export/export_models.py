"""Exports models of diffusers and transformers by plain torch-mlir, with inputs and expected outputs.

Usage: pip install -r requirements.txt; python export_models.py test/Integration/Models

For each model it writes NAME.mlir, the output of torch-mlir with its default decompositions, and
NAME.safetensors:

  input.I              the value of the function's argument I
  output.I.reference   PyTorch's result I, computed in f32 from bf16 inputs and weights
  metadata             how many linear layers and convolutions PyTorch calls, and how many of them
                       are on the longest path through the model; the signal-to-noise ratio, in dB,
                       of PyTorch's own results in bf16 against the reference

The files have names instead of the bytes of weights. `python -m fp8_testing.seeded` replaces the names
by the bytes.

The exported files are kept in the repository, so that nothing else needs PyTorch or torch-mlir.
"""

from __future__ import annotations

import argparse
import copy
import sys
from collections.abc import Iterable, Mapping
from inspect import Parameter, Signature
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.export import ExportedProgram
from torch_mlir import fx

sys.path.insert(0, str(Path(__file__).parents[1] / "python"))

import diffusers_models
import more_diffusers_models
import more_transformers_models
import transformers_models
from compact import (
    parameters_by_bytes,
    with_named_loops,
    with_names,
    with_shared_resources,
)
from files import write_tensors, write_text
from fp8_testing.accuracy import worst_db
from model import Model
from values import BF16, fill_from_names
from weighted import weighted_calls, weighted_path, without_dead_code


def tensors_only(model: nn.Module, names: Iterable[str], fixed: Mapping) -> nn.Module:
    """The model as a module whose arguments are the named tensors, and whose results are tensors."""

    def forward(self: nn.Module, **inputs: Tensor) -> tuple[Tensor, ...]:
        results = self.model(**inputs, **fixed)
        if isinstance(results, Tensor):
            return (results,)
        if isinstance(results, dict):
            results = results.values()
        return tuple(r for r in results if isinstance(r, Tensor))

    # torch.export names a dynamic size after the parameter that has it.
    parameters = [Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in names]
    this = Parameter("self", Parameter.POSITIONAL_ONLY)
    forward.__signature__ = Signature([this, *parameters])
    program = type("Program", (nn.Module,), {"forward": forward})()
    program.model = model
    return program


def prepare(model: Model) -> nn.Module:
    """Gives the model seeded bf16 parameters. Its buffers stay as the library makes them."""
    torch.manual_seed(0)
    program = model.build().eval().requires_grad_(False)
    fill_from_names(program, f"{model.name}.")
    for parameter in program.parameters():
        parameter.data = parameter.data.to(BF16)
    for module in program.modules():
        module._non_persistent_buffers_set.clear()  # torch-mlir does not find other buffers
    return program


def without_type_checks(program: ExportedProgram) -> ExportedProgram:
    """Removes checks of types, on which torch-mlir fails for complex numbers."""
    for node in list(program.graph.nodes):
        if node.target is torch.ops.aten._assert_tensor_metadata.default:
            program.graph.erase_node(node)
    program.graph_module.recompile()
    return program


def expected_outputs(
    program: nn.Module, inputs: dict[str, Tensor]
) -> tuple[list[Tensor], float]:
    """PyTorch's results in f32, and the ratio in dB of its bf16 results against them."""
    wide = {k: v.float() if v.dtype == BF16 else v for k, v in inputs.items()}
    with torch.no_grad():
        narrow_results = program(**inputs)
        wide_results = copy.deepcopy(program).float()(**wide)
    references = [result.clone() for result in wide_results]
    return references, worst_db(
        [result.numpy() for result in references],
        [result.float().numpy() for result in narrow_results],
    )


def export(model: Model, directory: Path) -> None:
    """Writes the files of one model."""
    prepared, inputs = prepare(model), model.inputs()
    program = tensors_only(prepared, inputs, model.fixed)
    shapes = model.dynamic() if model.dynamic else None
    exported = without_type_checks(
        torch.export.export(program, (), inputs, dynamic_shapes=shapes, strict=False)
    )
    used = without_dead_code(exported)
    linears, convolutions = weighted_calls(used)
    references, own_db = expected_outputs(program, inputs)
    notes = {
        "bf16_db": f"{own_db:.2f}",
        "linears": str(linears),
        "convolutions": str(convolutions),
        "path": str(weighted_path(used)),
    }
    module = fx.export_and_import(exported, output_type="linalg-on-tensors")
    text = module.operation.get_asm(enable_debug_info=False)
    parameters = parameters_by_bytes(prepared, f"{model.name}.")
    text = with_shared_resources(with_names(text, parameters))
    text = with_named_loops(text)
    write_text(text, directory / f"{model.name}.mlir", Path(__file__).name)
    tensors = {f"input.{i}": tensor for i, tensor in enumerate(inputs.values())}
    tensors |= {f"output.{i}.reference": r for i, r in enumerate(references)}
    write_tensors(tensors, directory / f"{model.name}.safetensors", notes)


def wanted(more: bool, names: list[str] | None) -> list[Model]:
    """The models of the tests, or the other models. If names are given, only those."""
    found = []
    if more:
        found = more_diffusers_models.models() + more_transformers_models.models()
    else:
        for library in (diffusers_models, transformers_models):
            found += library.static_models() + library.dynamic_models()
    return [model for model in found if not names or model.name in names]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("directory", type=Path, help="where the files go")
    parser.add_argument("--only", action="append", help="export this model alone")
    parser.add_argument(
        "--more", action="store_true", help="the further models instead"
    )
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    arguments.directory.mkdir(parents=True, exist_ok=True)
    failures = 0
    for model in wanted(arguments.more, arguments.only):
        try:
            export(model, arguments.directory)
            print("wrote", arguments.directory / f"{model.name}.mlir", flush=True)
        except (
            Exception
        ) as error:  # any error of torch or torch-mlir; continue with the other models
            failures += 1
            print(f"{model.name}: {type(error).__name__}: {error}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
