"""Splits a graph into functions, so that equal layers are one function.

The nodes of the graph, in their order, are cut into pieces: one for each layer of a list of layers, and one for
what lies between two layers. Pieces with the same operations, types and constants share one function. A plan
says which function is called with which tensors.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.fx import Graph, GraphModule, Node

from fp8_mlir.pytorch.graph import Argument, FlatGraph, Result, layer_of
from fp8_mlir.pytorch.hoisting import hoist
from fp8_mlir.pytorch.lowering import Function

LEAST_LAYERS = 4  # Fewer equal layers are not shared, because operations of neighbors can be fused.


@dataclass
class Step:
    """A call of a function by `main`. `arguments` and `results` are the numbers of values.

    Equal layers share a function, which has the parameter names of the first layer. `parameters` maps each of
    them to the name of the parameter that this call takes instead.
    """

    function: str
    arguments: list[int]
    results: list[int]
    parameters: dict[str, str]


@dataclass
class Plan:
    """Functions and their calls. Values 0, 1, ... are the inputs of the program, in their order."""

    functions: list[Function]
    steps: list[Step]
    results: list[int]  # the values that are results


def pieces_of(graph: Graph) -> list[list[Node]]:
    """The nodes that compute, cut where the layer changes. Nodes without a path go with those before them."""
    pieces: list[list[Node]] = []
    current = ""
    for node in graph.nodes:
        if node.op in ("placeholder", "output"):
            continue
        known = bool(node.meta.get("nn_module_stack")) and node.op != "get_attr"
        layer = layer_of(node) if known else current
        if layer != current or not pieces:
            pieces.append([])
            current = layer
        pieces[-1].append(node)
    return pieces


class Piece:
    """The nodes of one call, with the values that they take and give."""

    def __init__(self, nodes: Sequence[Node], owner: GraphModule) -> None:
        self.nodes = list(nodes)
        self.owner = owner
        inside = set(self.nodes)
        self.inputs: list[Node] = []
        for node in self.nodes:
            for operand in node.all_input_nodes:
                if operand not in inside and operand not in self.inputs:
                    self.inputs.append(operand)
        self.outputs = [n for n in self.nodes if any(u not in inside for u in n.users)]

    def passes_numbers(self) -> bool:
        """Whether a value that is no tensor crosses the border of the piece."""
        return any(not isinstance(n.meta.get("val"), Tensor) for n in (*self.inputs, *self.outputs))

    def key(self, parameters: Mapping[Node, str]) -> str:
        """The same text for two pieces that can share a function."""
        numbers = {node: f"%{i}" for i, node in enumerate(self.nodes)}
        numbers |= {node: f"@{i}" for i, node in enumerate(self.inputs)}

        def spell(value: Any) -> str:
            return str(torch.fx.map_arg(value, lambda n: Named(numbers[n])))

        lines = [f"{n in parameters} {type_of(n)}" for n in self.inputs]
        for node in self.nodes:
            target = constant_text(self.owner, node) if node.op == "get_attr" else str(node.target)
            lines.append(f"{target} {spell(node.args)} {spell(node.kwargs)} {type_of(node)}")
        lines.append(" ".join(numbers[n] for n in self.outputs))
        return "\n".join(lines)

    def function(self, name: str, parameters: Mapping[Node, str]) -> Function:
        """The piece as a function, with the names of the parameters of this piece."""
        graph, copies = Graph(), {}
        arguments = []
        for i, node in enumerate(self.inputs):
            copies[node] = graph.placeholder(f"argument_{i}")
            copies[node].meta = dict(node.meta)
            kind = "parameter" if node in parameters else "input"
            arguments.append(Argument(kind, parameters.get(node, ""), copies[node], i))
        for node in self.nodes:
            copies[node] = graph.node_copy(node, lambda n: copies[n])
            copies[node].meta = dict(node.meta)
        graph.output(tuple(copies[n] for n in self.outputs))
        module = GraphModule(self.owner, graph)
        results = [Result(index=i) for i in range(len(self.outputs))]
        return Function(name, FlatGraph(module, arguments, results), [a.name for a in arguments])


class Named:
    """Stands for a node in the text of arguments."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


def type_of(node: Node) -> str:
    value = node.meta.get("val")
    if isinstance(value, Tensor):
        return f"{value.dtype}{tuple(map(str, value.shape))}"
    if isinstance(value, (list, tuple)):
        return str([f"{v.dtype}{tuple(map(str, v.shape))}" if isinstance(v, Tensor) else str(v) for v in value])
    return str(value)


def constant_text(owner: GraphModule, node: Node) -> str:
    tensor = getattr(owner, str(node.target)).detach().cpu().contiguous()
    data = tensor.reshape(-1).view(torch.uint8).numpy().tobytes()
    return f"{tensor.dtype}{tuple(tensor.shape)}{hashlib.sha256(data).hexdigest()}"


def make_plan(flat: FlatGraph, least: int = LEAST_LAYERS) -> Plan | None:
    """The plan of a graph. None if fewer than `least` layers are equal, or if a number would pass between functions."""
    owner = flat.module
    hoist(flat)
    parameters = {a.node: a.name for a in flat.parameters}
    pieces = [Piece(nodes, owner) for nodes in pieces_of(owner.graph)]
    keys = [piece.key(parameters) for piece in pieces]
    counts = Counter(key for key, piece in zip(keys, pieces) if any(layer_of(n) for n in piece.nodes))
    if max(counts.values(), default=0) < least or any(piece.passes_numbers() for piece in pieces):
        return None
    output = next(node for node in owner.graph.nodes if node.op == "output")
    if any(node.op == "placeholder" for node in output.args[0]):
        return None  # a result is an argument, which no function computes
    values = {a.node: i for i, a in enumerate(a for a in flat.arguments if a.kind == "input")}
    if not set(values) <= {node for piece in pieces if piece.outputs for node in piece.inputs}:
        return None  # the type of an input is that of the function that takes it
    functions: dict[str, tuple[Function, list[str]]] = {}
    steps = []
    for key, piece in zip(keys, pieces):
        if not piece.outputs:
            continue
        own = [parameters[n] for n in piece.inputs if n in parameters]
        if key not in functions:
            functions[key] = (piece.function(f"part_{len(functions)}", parameters), own)
        function, first = functions[key]
        arguments = [values[n] for n in piece.inputs if n not in parameters]
        for node in piece.outputs:
            values[node] = len(values)
        steps.append(
            Step(function.name, arguments, [values[n] for n in piece.outputs], dict(zip(first, own)))
        )
    return Plan([f for f, _ in functions.values()], steps, [values[n] for n in output.args[0]])
