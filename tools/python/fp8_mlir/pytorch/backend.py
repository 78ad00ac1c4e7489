"""The backend "fp8_mlir" of torch.compile.

    torch.compile(model, backend="fp8_mlir", options={"recipe": "block"})

dynamo gives graphs without branches; a graph break makes several. Each graph is exported, compiled and called
like a module, with the parameters of the model as live tensors. A graph that cannot be compiled runs as it
would have without a backend, with a warning that names the reason.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.export import Dim
from torch.fx import GraphModule, Node

from fp8_mlir.pytorch.chips import device_of, find_chip
from fp8_mlir.pytorch.compiled import take_results
from fp8_mlir.pytorch.compiling import ATTENTION, compile_program, interface_of
from fp8_mlir.pytorch.decompositions import decomposition_table
from fp8_mlir.pytorch.errors import Fp8Error, MissingTorchMlir
from fp8_mlir.pytorch.exporting import run_export
from fp8_mlir.pytorch.graph import FlatGraph, flatten, plain_path
from fp8_mlir.pytorch.live import LiveProgram
from fp8_mlir.pytorch.lowering import Function, lower
from fp8_mlir.pytorch.programs import Options, parse_policy
from fp8_mlir.pytorch.progress import Progress

__all__ = ["backend"]

KNOWN = {"recipe", "chip", "policy", "attention", "when", "options", "progress"}


class Fp8Warning(UserWarning):
    """A graph or a model runs as it would have without fp8_mlir."""


def read_options(given: Mapping[str, Any] | None) -> dict[str, Any]:
    given = dict(given or {})
    unknown = sorted(set(given) - KNOWN)
    if unknown:
        raise ValueError(f"expected options among {', '.join(sorted(KNOWN))}, got {', '.join(unknown)}")
    if given.get("attention", "bf16") not in ATTENTION:
        raise ValueError(f"expected attention to be one of {', '.join(ATTENTION)}, got {given['attention']!r}")
    return given


def backend(
    module: GraphModule, example_inputs: Sequence[Any], options: Mapping[str, Any] | None = None, **_: Any
) -> Callable:
    """Compiles a graph of dynamo. The options are those of fp8_mlir.compile."""
    given = read_options(options)
    reason = training_reason(example_inputs)
    if reason is None:
        try:
            # Without this, the guards of torch.export would become guards of dynamo's graph.
            with torch._guards.tracing(None):
                return compile_graph(module, example_inputs, given)
        except MissingTorchMlir:
            raise
        except (Fp8Error, NotImplementedError) as error:
            reason = str(error)
    warnings.warn(f"fp8_mlir: a graph runs as it would have without this backend: {reason}", Fp8Warning, stacklevel=2)
    return module.forward


def training_reason(example_inputs: Sequence[Any]) -> str | None:
    """Why the graph cannot be compiled if it computes gradients."""
    if not torch.is_grad_enabled():
        return None
    if any(isinstance(t, Tensor) and t.requires_grad for t in example_inputs):
        return (
            "expected a graph without gradients, got tensors that require them; call the model in "
            "torch.no_grad(), or call .requires_grad_(False) on it"
        )
    return None


def parameter_name(node: Node) -> str | None:
    """The name of the parameter or buffer for which a placeholder stands, or None."""
    source = getattr(node.meta.get("grapharg"), "source", None)
    if source is None:
        return None
    name = source.name() if callable(source.name) else source.name
    match = re.search(r"^(.*)\._(?:parameters|buffers)\['([^']+)'\]$", name)
    if not match:
        return None
    owner = re.sub(r"\._modules\['([^']+)'\]", r".\1", match[1])
    owner = re.sub(r"^L\['\w+'\]|^\w+", "", owner)
    return plain_path(f"{owner}.{match[2]}")


def parameters_of(module: GraphModule, example_inputs: Sequence[Any]) -> dict[int, str]:
    """The positions of parameters among the inputs, with their names."""
    found: dict[int, str] = {}
    placeholders = [node for node in module.graph.nodes if node.op == "placeholder"]
    for position, (node, value) in enumerate(zip(placeholders, example_inputs)):
        if isinstance(value, nn.Parameter):
            name = parameter_name(node) or node.name
            # Two modules of one graph may have parameters of the same name.
            found[position] = name if name not in found.values() else f"{name}.{position}"
    return found


def dynamic_sizes(module: GraphModule, example_inputs: Sequence[Any]) -> list[Any]:
    """For each input, which sizes may change: those that dynamo made symbols."""
    found: list[Any] = []
    placeholders = [node for node in module.graph.nodes if node.op == "placeholder"]
    for node, value in zip(placeholders, example_inputs):
        traced = node.meta.get("example_value", value)
        if isinstance(traced, Tensor):
            dims = {d: Dim.AUTO for d, s in enumerate(traced.shape) if isinstance(s, torch.SymInt)}
            found.append(dims or None)
        elif isinstance(traced, torch.SymInt):
            found.append(Dim.AUTO)
        else:
            found.append(None)
    return found


def derived_sizes(module: GraphModule) -> dict[int, tuple[int, int]]:
    """The inputs that are sizes of other inputs, each with the position and the dimension of that input."""
    traced = [n.meta.get("example_value") for n in module.graph.nodes if n.op == "placeholder"]
    sizes: dict[Any, tuple[int, int]] = {}
    for position, value in enumerate(traced):
        if isinstance(value, Tensor):
            for dim, size in enumerate(value.shape):
                if isinstance(size, torch.SymInt):
                    sizes.setdefault(size.node.expr, (position, dim))
    numbers = {i: v.node.expr for i, v in enumerate(traced) if isinstance(v, torch.SymInt)}
    return {i: sizes[expression] for i, expression in numbers.items() if expression in sizes}


class Inputs(nn.Module):
    """The graph as a module that does not take sizes of its own inputs, and that has no tensors of its own."""

    def __init__(self, module: GraphModule, count: int, derived: Mapping[int, tuple[int, int]]) -> None:
        super().__init__()
        self.graph_module = module
        self.count = count
        self.derived = dict(derived)
        self.kept = [i for i in range(count) if i not in derived]

    def forward(self, *inputs: Any) -> Any:
        values: list[Any] = [None] * self.count
        for position, value in zip(self.kept, inputs):
            values[position] = value
        for position, (source, dim) in self.derived.items():
            values[position] = values[source].shape[dim]
        return self.graph_module(*values)


def concrete(value: Any) -> Any:
    """An example for torch.export: a tensor without gradients, or a plain number."""
    if isinstance(value, Tensor):
        return value.detach()
    return int(value) if isinstance(value, torch.SymInt) else value


def compile_graph(module: GraphModule, example_inputs: Sequence[Any], given: Mapping[str, Any]) -> Callable:
    """The function that calls the compiled graph."""
    device = next((t.device for t in example_inputs if isinstance(t, Tensor)), None)
    wanted = given.get("chip", "auto")
    chip = "cpu" if wanted == "auto" and device is not None and device.type == "cpu" else find_chip(wanted, device)
    options = Options(
        given.get("recipe", "block"),
        chip,
        parse_policy(given.get("policy")),
        ATTENTION[given.get("attention", "bf16")],
        given.get("when"),
        given.get("options", ""),
    )
    target = device_of(chip, device)
    exported = Inputs(module, len(example_inputs), derived_sizes(module))
    all_shapes, all_names = dynamic_sizes(module, example_inputs), parameters_of(module, example_inputs)
    shapes = [all_shapes[i] for i in exported.kept]
    names = {leaf: all_names[i] for leaf, i in enumerate(exported.kept) if i in all_names}
    examples = [concrete(example_inputs[i]) for i in exported.kept]
    with Progress(f"compiling a graph for {chip}", given.get("progress", True)) as shown:
        shown.step("exporting")
        program = run_export(
            exported, examples, {}, (tuple(shapes),) if any(s is not None for s in shapes) else None
        )
        graph = flatten(program, module, decomposition_table())
        refuse_own_tensors(graph)
        parameters = [names.get(a.leaf, "") for a in graph.arguments]
        text = lower([Function("main", graph, parameters)]).operation.get_asm(enable_debug_info=True)
        shown.step("compiling")
        folder = compile_program(text, options)
    return GraphCall(graph, exported.kept, names, program.range_constraints, folder, target)


def refuse_own_tensors(graph: FlatGraph) -> None:
    if graph.parameters:
        raise Fp8Error(f"expected a graph without tensors of its own, got {graph.parameters[0].name}")


class GraphCall:
    """Calls a compiled graph with all of its inputs, among them parameters."""

    def __init__(
        self,
        graph: FlatGraph,
        kept: Sequence[int],
        names: Mapping[int, str],
        ranges: Mapping[Any, Any],
        folder: Path,
        device: torch.device,
    ) -> None:
        self.kept = list(kept)
        self.names = dict(names)
        self.results = graph.results
        self.leaves = [a.leaf for a in graph.arguments if a.leaf not in self.names]
        used = {a.leaf for a in graph.arguments}
        self.parameters = {i: n for i, n in self.names.items() if i in used}
        inputs = [a for a in graph.arguments if a.leaf not in self.names]
        interface = interface_of(graph, [f"{a.leaf}" for a in inputs], ranges, inputs)
        self.program = LiveProgram(folder, interface, device)

    @torch._dynamo.disable
    def __call__(self, *given: Any) -> Any:
        arguments = [given[i] for i in self.kept]
        parameters = {name: arguments[i] for i, name in self.parameters.items()}
        inputs = [int(v) if isinstance(v := arguments[i], torch.SymInt) else v for i in self.leaves]
        with torch.no_grad():
            computed = self.program(parameters, inputs)

        def write(mutated: int, value: Tensor) -> None:
            arguments[mutated].copy_(value)

        return tuple(take_results(self.results, computed, self.program.interface, write))


def register() -> None:
    """Makes the backend known to torch.compile.

    An installed wheel has an entry point for it. torch.compile imports this package to load that entry, and
    then registers the backend itself.
    """
    from torch._dynamo.backends import registry

    is_installed = entry_points(group="torch_dynamo_backends", name="fp8_mlir")
    if not is_installed and "fp8_mlir" not in registry._COMPILER_FNS:
        registry.register_backend(backend, name="fp8_mlir")
