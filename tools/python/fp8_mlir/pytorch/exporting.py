"""fp8_mlir.export: an nn.Module as a module of linalg on tensors."""

from __future__ import annotations

import inspect
import io
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.export import ExportedProgram

from fp8_mlir.pytorch.calls import lower_plan
from fp8_mlir.pytorch.decompositions import decomposition_table
from fp8_mlir.pytorch.errors import ExportError, require_torch_mlir
from fp8_mlir.pytorch.graph import FlatGraph, flatten, inline
from fp8_mlir.pytorch.layers import make_plan
from fp8_mlir.pytorch.lowering import Function, lower
from fp8_mlir.pytorch.meta import all_on_meta, arguments_on_meta, has_meta_parameters
from fp8_mlir.pytorch.signature import CallSignature, canonical
from fp8_mlir.pytorch.stored import hidden_weights

__all__ = ["ExportedModule", "export"]


@dataclass
class ExportedModule:
    """A module of linalg on tensors, and what its arguments are.

    The function `main` takes the tensors of the module, in the order of `parameters`, and then the tensors
    and numbers of the caller. str() gives the text of the module.
    """

    graph: FlatGraph
    signature: CallSignature
    mlir: Any  # torch_mlir.ir.Module
    ranges: Mapping[Any, Any]  # of the symbols in sizes

    @property
    def parameters(self) -> dict[str, Tensor]:
        """The parameters, buffers and large constants that the program takes, by name."""
        return {a.name: a.tensor for a in self.graph.parameters}

    @property
    def input_names(self) -> list[str]:
        """The names of the tensors and numbers that the caller gives, as in "states['x'][0]"."""
        return [self.signature.leaves[a.leaf] for a in self.graph.arguments if a.kind == "input"]

    def text(self, locations: bool = True) -> str:
        """The module as text. The locations have the paths of submodules."""
        return self.mlir.operation.get_asm(enable_debug_info=locations)

    def bytecode(self) -> bytes:
        """The module as bytecode of the MLIR version in torch-mlir."""
        buffer = io.BytesIO()
        self.mlir.operation.write_bytecode(buffer)
        return buffer.getvalue()

    def save(self, path: str | Path) -> None:
        """Writes the text, or the bytecode if the name ends in .mlirbc."""
        path = Path(path)
        if path.suffix == ".mlirbc":
            path.write_bytes(self.bytecode())
        else:
            path.write_text(self.text())

    def __str__(self) -> str:
        return self.text(locations=False)


def register_containers() -> None:
    """Lets torch.export take and return the caches of transformers, if that library is used."""
    if "transformers" not in sys.modules:
        return
    try:
        from transformers.integrations.executorch import register_dynamic_cache_export_support
    except ImportError:
        return  # an old version, which registers them itself or not at all
    with suppress(ValueError):  # they are registered already
        register_dynamic_cache_export_support()


def run_export(
    module: nn.Module,
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    dynamic_shapes: Any,
) -> ExportedProgram:
    """The program of torch.export. Raises ExportError if there is none."""
    register_containers()
    try:
        with torch.no_grad():
            return torch.export.export(
                module, tuple(args), dict(kwargs), dynamic_shapes=dynamic_shapes, strict=False
            )
    except Exception as error:  # torch.export raises errors of many types
        path, where = failed_module(module, error)
        name = type(module).__name__
        raise ExportError(
            f"{path or name}: expected a module that torch.export exports, got {type(error).__name__}"
            f"{where}: {first_lines(str(error))}",
            path,
        ) from error


def failed_module(module: nn.Module, error: BaseException) -> tuple[str, str]:
    """The path of the submodule in which the export failed, and the place in its source."""
    names = {id(child): name for name, child in module.named_modules()}
    trace, path, where = error.__traceback__, "", ""
    while trace is not None:
        owner = trace.tb_frame.f_locals.get("self")
        if id(owner) in names:
            path = names[id(owner)]
            where = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    return path, where


def first_lines(text: str, lines: int = 6) -> str:
    parts = text.strip().splitlines()
    return "\n".join(parts[:lines]) + (" ..." if len(parts) > lines else "")


def make_resources(graph: FlatGraph) -> dict[str, Tensor]:
    """Makes the tensors of the module a part of the graph. Returns them by name."""
    tensors = {a.name: a.tensor for a in graph.parameters}
    for argument in graph.parameters:
        inline(graph.module, argument.node, argument.name, argument.tensor)
    graph.arguments = [a for a in graph.arguments if a.kind == "input"]
    return tensors


def export(
    module: nn.Module,
    args: Sequence[Any] | Tensor = (),
    kwargs: Mapping[str, Any] | None = None,
    dynamic_shapes: Any = None,
    *,
    weights: str = "arguments",
    layers: str = "shared",
) -> ExportedModule:
    """Exports a module to linalg on tensors.

    `args` and `kwargs` are example arguments: tensors, numbers and nested containers. Tensors are arguments
    of the program. Everything else is fixed. `dynamic_shapes` is that of torch.export.export; sizes that it
    does not name are fixed.

    With weights="arguments", parameters and buffers are arguments with the attribute `fp8.param`. With
    weights="resources", they are part of the program, as resources with their names.

    With layers="shared", equal layers are one private function if there are at least four, and `main` calls it
    for each of them with its parameters. The locations in it are those of the first layer. With "inline", or
    with resources, `main` is the only function.

    Raises ExportError, which names the submodule and the operation, if the module cannot be exported, and
    MissingTorchMlir if torch-mlir is missing or too old.
    """
    if weights not in ("arguments", "resources"):
        raise ValueError(f"expected weights to be 'arguments' or 'resources', got {weights!r}")
    check_layers(layers)
    graph, calls, ranges = trace(module, args, kwargs, dynamic_shapes)
    if weights == "resources":
        resources = make_resources(graph)
        mlir = lower([main_function(graph)], resources)
    else:
        mlir = lower_graph(graph, layers)
    return ExportedModule(graph, calls, mlir, ranges)


def check_layers(layers: str) -> None:
    if layers not in ("shared", "inline"):
        raise ValueError(f"expected layers to be 'shared' or 'inline', got {layers!r}")


def main_function(graph: FlatGraph) -> Function:
    """The whole graph as the function `main`."""
    return Function("main", graph, [a.name for a in graph.arguments])


def lower_graph(graph: FlatGraph, layers: str) -> Any:
    """The graph as a module of linalg. With layers="shared", equal layers are one function, if they can be."""
    plan = make_plan(graph) if layers == "shared" else None
    return lower([main_function(graph)]) if plan is None else lower_plan(plan, graph.arguments)


def trace(
    module: nn.Module, args: Sequence[Any] | Tensor, kwargs: Mapping[str, Any] | None, dynamic_shapes: Any
) -> tuple[FlatGraph, CallSignature, Mapping[Any, Any]]:
    """The graph of a module, the structure of its arguments and results, and the ranges of its symbols."""
    require_torch_mlir()
    if isinstance(args, Tensor):
        args = (args,)
    signature = inspect.signature(module.forward)
    args, kwargs = canonical(signature, args, kwargs or {})
    with hidden_weights(module) as hidden:
        if has_meta_parameters(module):
            args, kwargs = arguments_on_meta((args, kwargs))
            with all_on_meta(module):
                program = run_export(module, args, kwargs, dynamic_shapes)
        else:
            program = run_export(module, args, kwargs, dynamic_shapes)
        graph = flatten(program, module, decomposition_table())
    for argument in graph.parameters:
        argument.tensor = hidden.get(argument.name, argument.tensor)
    calls = CallSignature.create(signature, args, kwargs, program.call_spec.out_spec)
    return graph, calls, program.range_constraints
