"""Computes once what every layer of a model computes in the same way.

An operation in a layer whose operands are all made outside of layers, and are no parameters, has the same result
in every layer that has it. It moves to where its operands are made. Examples are the activation of the
embedding of the time step, and slices of a table of rotations. The compiler cannot do this: equal layers are one
function, and it compiles a function without looking at its callers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import prod
from typing import Any

from torch import Tensor
from torch.fx import Node

from fp8_mlir.pytorch.graph import FlatGraph, layer_of

# Results are kept while all layers run, so they are no larger than the operands, or than this.
LARGEST_BYTES = 1 << 20


def hoist(flat: FlatGraph) -> None:
    """Moves operations of layers in front of them. Equal operations become one."""
    graph = flat.module.graph
    parameters = {argument.node for argument in flat.parameters}
    placeholders = [node for node in graph.nodes if node.op == "placeholder"]
    outside = [node for node in placeholders if node not in parameters]
    shared = shared_work(list(graph.nodes), outside)
    # For each node outside of layers: the place to which what depends on it can move. Places are numbered in
    # their order, and `ends` has the last node at each place.
    places: dict[Node, int] = dict.fromkeys(outside, 0)
    ends: dict[int, Node] = {0: placeholders[-1]} if placeholders else {}
    moved: dict[int, Node] = {}
    for number, node in enumerate(list(graph.nodes), 1):
        if is_outside(node):
            places[node], ends[number] = number, node
        elif node in shared and shared[node] in moved:
            node.replace_all_uses_with(moved[shared[node]])
            graph.erase_node(node)
        elif node in shared:
            place = max(places[operand] for operand in node.all_input_nodes)
            ends[place].append(node)
            node.meta = {k: v for k, v in node.meta.items() if k != "nn_module_stack"}
            places[node], ends[place], moved[shared[node]] = place, node, node


def is_outside(node: Node) -> bool:
    return node.op == "call_function" and not layer_of(node) and bool(node.meta.get("nn_module_stack"))


def shared_work(nodes: Sequence[Node], outside: Iterable[Node]) -> dict[Node, int]:
    """The operations that several layers have, each with a number that is the same for equal ones."""
    numbers: dict[Any, int] = {node: i for i, node in enumerate(outside)}
    layers: dict[int, set[str]] = {}
    found: dict[Node, int] = {}
    for node in nodes:
        if is_outside(node):
            numbers[node] = len(numbers)
        elif node.op == "call_function" and layer_of(node) and is_movable(node, numbers):
            key = (node.target, freeze(node.args, numbers), freeze(node.kwargs, numbers))
            found[node] = numbers[node] = numbers.setdefault(key, len(numbers))
            layers.setdefault(found[node], set()).add(layer_of(node))
    # What only one layer has stays, and so does what depends on it, because it can be in no other layer.
    return {node: number for node, number in found.items() if len(layers[number]) > 1}


def is_movable(node: Node, known: Mapping[Any, int]) -> bool:
    operands = node.all_input_nodes
    if not operands or any(operand not in known for operand in operands):
        return False
    size = bytes_of(node)
    given = [bytes_of(operand) for operand in operands]
    return size is not None and None not in given and size <= max(LARGEST_BYTES, sum(filter(None, given)))


def bytes_of(node: Node) -> int | None:
    """The size of a tensor. None for other values, and for sizes that may change."""
    value = node.meta.get("val")
    if not isinstance(value, Tensor) or not all(isinstance(size, int) for size in value.shape):
        return None
    return prod(value.shape) * value.element_size()


def freeze(value: Any, numbers: Mapping[Any, int]) -> Any:
    """A key for the arguments of a node: equal for equal ones. Nodes are told apart by their numbers."""
    if isinstance(value, (list, tuple)):
        return type(value).__name__, tuple(freeze(item, numbers) for item in value)
    if isinstance(value, dict):
        return tuple((key, freeze(item, numbers)) for key, item in value.items())
    if isinstance(value, Node):
        return "node", numbers[value]
    return type(value).__name__, str(value)
