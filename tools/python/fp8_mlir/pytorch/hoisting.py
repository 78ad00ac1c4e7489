"""Computes once what every layer of a model computes in the same way.

If all operands of an operation in a layer are made outside of layers, and none is a parameter, the operation has
the same result in every layer. It moves to the place where the last of its operands is made. Examples are the
activation of the embedding of the time step, and slices of a table of rotations. The compiler cannot do this, because
equal layers are one function, and it compiles a function without looking at its callers.
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
    # There is a place behind the placeholders, and one behind each operation outside of layers, with rising numbers.
    # `places` has the place where each value is made, and `ends` the last node that is at a place so far.
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
    """Whether this is an operation of a submodule that is no layer."""
    return node.op == "call_function" and not layer_of(node) and bool(node.meta.get("nn_module_stack"))


def shared_work(nodes: Sequence[Node], outside: Iterable[Node]) -> dict[Node, int]:
    """The operations that can move and that several layers have. Equal operations have equal numbers."""
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
    # An operation that only one layer has stays. Operations that depend on it stay as well, because no other layer
    # has them either.
    return {node: number for node, number in found.items() if len(layers[number]) > 1}


def is_movable(node: Node, known: Mapping[Any, int]) -> bool:
    """Whether all operands are known to be equal in all layers, and the result is not too large to be kept."""
    operands = node.all_input_nodes
    if not operands or any(operand not in known for operand in operands):
        return False
    size = bytes_of(node)
    given = [bytes_of(operand) for operand in operands]
    return size is not None and None not in given and size <= max(LARGEST_BYTES, sum(filter(None, given)))


def bytes_of(node: Node) -> int | None:
    """The size of a tensor in bytes. None for other values, and for sizes that may change."""
    value = node.meta.get("val")
    if not isinstance(value, Tensor) or not all(isinstance(size, int) for size in value.shape):
        return None
    return prod(value.shape) * value.element_size()


def freeze(value: Any, numbers: Mapping[Any, int]) -> Any:
    """A key that is equal for equal arguments of a node. A node among them is represented by its number."""
    if isinstance(value, (list, tuple)):
        return type(value).__name__, tuple(freeze(item, numbers) for item in value)
    if isinstance(value, dict):
        return tuple((key, freeze(item, numbers)) for key, item in value.items())
    if isinstance(value, Node):
        return "node", numbers[value]
    return type(value).__name__, str(value)
