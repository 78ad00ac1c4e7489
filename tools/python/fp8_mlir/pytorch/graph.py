"""An exported program as one graph of pure operations. The arguments of the graph are parameters and inputs.

torch.export gives a graph, and a signature that says what each placeholder and each output is. FlatGraph has
the same content in a plain form: the arguments in order, each with its kind, and the results in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.export import ExportedProgram
from torch.export.graph_signature import (
    ConstantArgument,
    InputKind,
    OutputKind,
    SymIntArgument,
    TensorArgument,
)
from torch.fx import GraphModule, Node

from fp8_mlir.pytorch.compiled import Result
from fp8_mlir.pytorch.complex_parts import use_complex_parts
from fp8_mlir.pytorch.editing import remove_unused
from fp8_mlir.pytorch.errors import ExportError
from fp8_mlir.pytorch.interleaving import interleave_slices

# Checks that torch.export adds. The compiled program checks shapes itself, and torch-mlir fails on those of
# complex numbers.
CHECKS = {
    torch.ops.aten._assert_tensor_metadata.default,
    torch.ops.aten._assert_scalar.default,
    torch.ops.aten._assert_async.msg,
    torch.ops.aten.sym_constrain_range.default,
    torch.ops.aten.sym_constrain_range_for_size.default,
}
RANDOM_HINT = "; call .eval() on the module if a dropout layer makes it"
INLINE_BYTES = 4096  # Constants up to this size are part of the program. Larger ones are arguments.


@dataclass
class Argument:
    """An argument of the graph.

    `kind` is "parameter", "buffer" or "constant" for a tensor of the module, and "input" for one of the
    caller. `name` is the name in the module, or empty for inputs. `leaf` is the position of an input among
    the leaves of the caller's arguments. `tensor` is the tensor of the module.
    """

    kind: str
    name: str
    node: Node
    leaf: int = -1
    tensor: Tensor | None = None


@dataclass
class FlatGraph:
    """A graph with its arguments and results."""

    module: GraphModule
    arguments: list[Argument]
    results: list[Result]
    # The leaves of the caller's arguments that are not tensors. They are fixed.
    fixed: dict[int, Any] = field(default_factory=dict)

    @property
    def parameters(self) -> list[Argument]:
        """The arguments that are tensors of the module."""
        return [argument for argument in self.arguments if argument.kind != "input"]


def module_path(node: Node) -> str:
    """The path of the submodule that made the node, such as "blocks.0.attn"."""
    stack = node.meta.get("nn_module_stack") or {}
    paths = [entry[0] for entry in stack.values() if isinstance(entry[0], str)]
    return plain_path(paths[-1]) if paths else ""


def layer_of(node: Node) -> str:
    """The layer of the node: the path up to the first number, such as "blocks.12". Empty outside of layers."""
    match = re.match(r"(?:[^.]+\.)*?\d+(?=\.|$)", module_path(node))
    return match[0] if match else ""


def plain_path(path: str) -> str:
    """The path without the prefix of dynamo: "blocks.0" for "L['self'].blocks[0]" and for "blocks.0"."""
    for old, new in (("L['self']", ""), ("L__self___", ""), ("]", ""), ("['", "."), ("'", ""), ("[", ".")):
        path = path.replace(old, new)
    return path.strip(".")


def is_random(node: Node) -> bool:
    """Whether the results are random. Attention is random only with a dropout that is not zero."""
    if torch.Tag.nondeterministic_seeded not in getattr(node.target, "tags", ()):
        return False
    for position, argument in enumerate(node.target._schema.arguments):
        if argument.name == "dropout_p":
            given = node.args[position] if position < len(node.args) else 0.0
            return node.kwargs.get("dropout_p", given) != 0.0
    return True


def remove_checks(graph: torch.fx.Graph) -> None:
    """Removes checks, and then everything that no result needs."""
    for node in list(graph.nodes):
        if node.op == "call_function" and node.target in CHECKS:
            graph.erase_node(node)
    remove_unused(graph)


def refuse_random(graph: torch.fx.Graph) -> None:
    """Raises ExportError for an operation with random results."""
    for node in graph.nodes:
        if node.op == "call_function" and is_random(node):
            path, op = module_path(node), str(node.target)
            raise ExportError(
                f"{path or 'the module'}: expected operations without random numbers, got {op}{RANDOM_HINT}",
                path,
                op,
            )


class Flattener:
    """Makes the FlatGraph of one exported program."""

    def __init__(self, program: ExportedProgram, module: nn.Module) -> None:
        self.program = program
        self.module = module
        # A shallow copy of the graph, because the exported program stays as it is.
        # The signature has the names of the exported graph, and a copy may have others.
        graph, self.nodes = copy_graph(program.graph_module.graph)
        self.graph_module = GraphModule(program.graph_module, graph)
        self.graph = self.graph_module.graph
        self.output = next(node for node in self.graph.nodes if node.op == "output")

    def flatten(self) -> FlatGraph:
        remove_checks(self.graph)
        refuse_random(self.graph)
        use_complex_parts(self.graph)
        interleave_slices(self.graph)
        arguments, fixed = self.arguments()
        results = self.results()
        self.graph.lint()
        self.graph_module.recompile()
        return FlatGraph(self.graph_module, arguments, results, fixed)

    def tensor(self, name: str) -> Tensor:
        """A tensor of the module, with its values if it was on the meta device only while the module was traced.

        Raises ExportError if the module has no tensor of this name.
        """
        # torch.export has buffers that no state dict has among its constants.
        traced = self.program.state_dict.get(name, self.program.constants.get(name))
        if isinstance(traced, Tensor) and not traced.is_meta:
            return traced
        owner, _, last = name.rpartition(".")
        try:
            found = getattr(self.module.get_submodule(owner), last, traced)
        except AttributeError:  # a name of torch.export, of a constant that forward() makes
            found = traced
        if not isinstance(found, Tensor):
            raise ExportError(f"expected a tensor {name} in the module, got {type(found).__name__}", owner)
        return found

    def arguments(self) -> tuple[list[Argument], dict[int, Any]]:
        arguments, fixed, leaf = [], {}, 0
        for spec in self.program.graph_signature.input_specs:
            node = self.nodes.get(spec.arg.name)
            if spec.kind == InputKind.USER_INPUT:
                if isinstance(spec.arg, ConstantArgument):
                    fixed[leaf] = spec.arg.value
                    if node is not None:
                        self.replace_constant(node, spec.arg.value)
                elif isinstance(spec.arg, (TensorArgument, SymIntArgument)):
                    arguments.append(Argument("input", "", node, leaf))
                else:
                    raise ExportError(f"expected tensors and numbers as arguments, got {spec.arg}")
                leaf += 1
            elif spec.kind in (InputKind.PARAMETER, InputKind.BUFFER, InputKind.CONSTANT_TENSOR):
                self.add_tensor(spec, node, arguments)
            else:
                raise ExportError(f"expected tensors as arguments, got {spec.kind.name} {spec.target}")
        return arguments, fixed

    def add_tensor(self, spec: Any, node: Node, arguments: list[Argument]) -> None:
        kind = {
            InputKind.PARAMETER: "parameter",
            InputKind.BUFFER: "buffer",
            InputKind.CONSTANT_TENSOR: "constant",
        }[spec.kind]
        if not node.users:
            self.graph.erase_node(node)
            return
        tensor = self.tensor(spec.target)
        is_small = tensor.numel() * tensor.element_size() <= INLINE_BYTES
        if kind == "constant" and is_small and not tensor.is_meta:
            inline(self.graph_module, node, spec.target, tensor)
        else:
            arguments.append(Argument(kind, spec.target, node, tensor=tensor))

    def replace_constant(self, node: Node, value: Any) -> None:
        for user in list(node.users):
            user.args = torch.fx.map_arg(user.args, lambda n: value if n is node else n)
            user.kwargs = torch.fx.map_arg(user.kwargs, lambda n: value if n is node else n)
        self.graph.erase_node(node)

    def results(self) -> list[Result]:
        """The results, and in the graph an output that has only the computed ones."""
        results, computed = [], []
        leaves = [
            getattr(spec.arg, "name", None)
            for spec in self.program.graph_signature.input_specs
            if spec.kind == InputKind.USER_INPUT
        ]
        for spec, value in zip(self.program.graph_signature.output_specs, self.output.args[0]):
            if not isinstance(value, Node):
                results.append(Result(value=value))
                continue
            result = Result(index=len(computed))
            if spec.kind == OutputKind.BUFFER_MUTATION:
                result.mutated = spec.target
            elif spec.kind == OutputKind.USER_INPUT_MUTATION:
                result.mutated = leaves.index(spec.target)
            elif spec.kind != OutputKind.USER_OUTPUT:
                raise ExportError(f"expected tensors as results, got {spec.kind.name} {spec.target}")
            computed.append(value)
            results.append(result)
        self.output.args = (tuple(computed),)
        return results


def inline(module: GraphModule, node: Node, name: str, tensor: Tensor) -> None:
    """Makes the tensor for which a placeholder stands a part of the graph.

    Every use gets an attribute of its own, because torch-mlir imports an attribute only once.
    """
    attribute = "_inline_" + name.replace(".", "_")
    module.register_buffer(attribute, tensor.detach(), persistent=False)
    for user in list(node.users):
        with module.graph.inserting_before(user):
            constant = module.graph.get_attr(attribute)
        constant.meta = dict(node.meta)
        user.replace_input_with(node, constant)
    module.graph.erase_node(node)


def copy_graph(graph: torch.fx.Graph) -> tuple[torch.fx.Graph, dict[str, Node]]:
    """A copy of the graph with its metadata, and the copy of each node by the name of the original."""
    copied = torch.fx.Graph()
    copies: dict[Node, Node] = {}
    output = copied.graph_copy(graph, copies)
    copied.output(output)
    for old, new in copies.items():
        new.meta = dict(old.meta)
    return copied, {old.name: new for old, new in copies.items()}


def flatten(program: ExportedProgram, module: nn.Module, table: dict[Any, Callable]) -> FlatGraph:
    """The program after decomposition by the table, as a graph with parameters and inputs as arguments."""
    # torch.export would add a function that checks sizes, which fails for the graphs of dynamo. The interface of
    # the compiled program checks them.
    program._example_inputs = None
    return Flattener(program.run_decompositions(table), module).flatten()
