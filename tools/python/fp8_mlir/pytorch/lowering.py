"""Imports graphs by torch-mlir and lowers them to linalg on tensors.

Every operation gets a location with the path of its submodule, as in `loc("blocks.0.attn"("model.py":12:0))`.
So messages of any pass name the submodule, and `include=loc:PATTERN` selects by it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.fx import Node

from fp8_mlir.pytorch.decompositions import ATTENTION
from fp8_mlir.pytorch.errors import ExportError, require_torch_mlir
from fp8_mlir.pytorch.graph import FlatGraph, module_path

LEGAL = ",".join(f"aten.{name}" for name in ATTENTION)
TO_TORCH_BACKEND = (
    "builtin.module(func.func(torch-match-quantized-custom-ops),"
    f"torchdynamo-export-to-torch-backend-pipeline{{backend-legal-ops={LEGAL} extra-library=}})"
)
TO_LINALG = "builtin.module(torch-backend-to-linalg-on-tensors-backend-pipeline{allow-non-finites=true})"


@dataclass
class Function:
    """A graph that becomes a function of the module."""

    name: str
    graph: FlatGraph
    # For each argument, the name of its parameter in the checkpoint, or an empty string.
    parameters: Sequence[str]


def importer_class() -> type:
    """A GraphNodeImporter that adds module paths to locations and to errors."""
    from torch_mlir.extras.fx_importer import GraphNodeImporter
    from torch_mlir.ir import Location

    class PathImporter(GraphNodeImporter):
        # This class declares no __slots__, unlike its base class, so its objects have a __dict__.

        def _import_torch_op_overload(self, loc: Any, node: Node, *rest: Any) -> Any:
            path = module_path(node)
            try:
                located = Location.name(path, childLoc=loc, context=self._c) if path else loc
                return super()._import_torch_op_overload(located, node, *rest)
            except ExportError:
                raise
            except Exception as error:  # whatever torch-mlir raises for an operation that it lacks
                raise unsupported(node, str(error)) from error

        def _import_hop(self, loc: Any, node: Node, hop: Any) -> None:
            try:
                super()._import_hop(loc, node, hop)
            except Exception as error:
                raise unsupported(node, str(error)) from error

    return PathImporter


def unsupported(node: Node, reason: str) -> ExportError:
    path, op = module_path(node), str(node.target)
    return ExportError(
        f"{path or 'the module'}: expected operations that torch-mlir lowers, got {op}: {shorten(reason)}",
        path,
        op,
    )


def shorten(text: str, most: int = 600) -> str:
    return text if len(text) <= most else text[:most] + " ..."


def run(context: Any, module: Any, pipeline: str) -> None:
    """Runs a pipeline. Raises ExportError with the first error, and with the submodule of its location."""
    from torch_mlir.passmanager import PassManager

    found: list[tuple[str, str]] = []

    def collect(diagnostic: Any) -> bool:
        if str(diagnostic.severity).endswith("ERROR"):
            found.append((str(diagnostic.location), str(diagnostic.message)))
        return True

    handler = context.attach_diagnostic_handler(collect)
    try:
        PassManager.parse(pipeline, context=context).run(module.operation)
    except Exception as error:
        raise lowering_error(found, str(error), list(getattr(error, "error_diagnostics", ()))) from error
    finally:
        handler.detach()


def lowering_error(found: list[tuple[str, str]], text: str, more: list[Any]) -> ExportError:
    found = found + [(str(d.location), str(d.message)) for d in more]
    location, message = found[0] if found else ("", text)
    match = re.match(r'loc\("([^"]*)"\(', location)
    path = match[1] if match else ""
    operation = re.search(r'name = "(torch\.[\w.]+)"', message) or re.search(r"'(torch\.[\w.]+)'", message)
    name = operation[1] if operation else ""
    where = path or "the module"
    return ExportError(
        f"{where}: expected operations that torch-mlir lowers, got {name or 'an error'}: {shorten(message)}",
        path,
        name,
    )


def lower(functions: Sequence[Function], resources: Mapping[str, Tensor] | None = None) -> Any:
    """A module of linalg on tensors with these functions.

    `resources` are the tensors that are part of the graphs and become resources with their names.
    """
    require_torch_mlir()
    from torch_mlir import ir
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.extras.fx_importer import FxImporter

    context = ir.Context()
    torch_dialect.register_dialect(context)
    hooks = resource_hooks(resources) if resources else None
    importer = FxImporter(context=context, graph_node_importer_cls=importer_class(), hooks=hooks)
    for function in functions:
        try:
            importer.import_stateless_graph(function.graph.module.graph, func_name=function.name)
        except ExportError:
            raise
        except Exception as error:  # whatever torch-mlir raises
            raise ExportError(f"expected a graph that torch-mlir imports, got an error: {error}") from error
    module = importer.module
    run(context, module, TO_TORCH_BACKEND)
    run(context, module, TO_LINALG)
    name_parameters(context, module, functions)
    return module


def resource_hooks(resources: Mapping[str, Tensor]) -> Any:
    """Hooks that import tensors as resources with their names. The bytes are those of the tensors."""
    import numpy as np
    from torch_mlir import ir
    from torch_mlir.extras.fx_importer import TORCH_DTYPE_TO_MLIR_TYPE_ASM, FxImporterHooks

    # The importer passes tensors of booleans as uint8, so they are not found here and get the importer's name.
    names = {(t.data_ptr(), tuple(t.shape), t.dtype): n for n, t in resources.items()}
    attributes: dict[str, Any] = {}

    class Hooks(FxImporterHooks):
        def resolve_literal(self, gni: Any, literal: Any, info: Any) -> Any:
            if not isinstance(literal, Tensor):
                return None
            name = names.get((literal.data_ptr(), tuple(literal.shape), literal.dtype))
            if name is None or literal.is_complex():
                return None
            element = TORCH_DTYPE_TO_MLIR_TYPE_ASM[literal.dtype]
            if name not in attributes:
                data = literal.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy()
                # Types of the torch dialect are signed, and those of resources are signless.
                kind = ir.RankedTensorType.get(list(literal.shape), ir.Type.parse(element))
                attributes[name] = ir.DenseResourceElementsAttr.get_from_buffer(
                    np.ascontiguousarray(data), name, kind
                )
            result = ir.Type.parse(f"!torch.vtensor<{list(literal.shape)},{element}>")
            return ir.Operation.create(
                "torch.vtensor.literal", results=[result], attributes={"value": attributes[name]}
            ).result

    return Hooks()


def name_parameters(context: Any, module: Any, functions: Sequence[Function]) -> None:
    """Adds fp8.param to the arguments that have the name of a parameter."""
    from torch_mlir import ir

    by_name = {function.name: function for function in functions}
    with context:
        for operation in module.body.operations:
            name = ir.StringAttr(operation.attributes["sym_name"]).value if "sym_name" in operation.attributes else ""
            function = by_name.get(name)
            if function is None:
                continue
            attributes = [
                {"fp8.param": ir.StringAttr.get(parameter)} if parameter else {}
                for parameter in function.parameters
            ]
            operation.attributes["arg_attrs"] = ir.ArrayAttr.get(
                [ir.DictAttr.get(a) for a in attributes]
            )
