"""Two writes to the even and to the odd elements of a tensor become one operation that interleaves two tensors.

Wan and other models write rotated pairs by `out[..., 0::2] = a` and `out[..., 1::2] = b`. After torch.export,
these are two slice_scatter operations, one after the other, into a tensor that empty_like makes. In linalg, they
would be two strided insertions into this tensor, and the compiler would have to assume that some of its old elements
stay. Here it is known that the two writes replace all of them. A concatenation of pairs says so, and the compiler
fuses it with the norm before it.
"""

from __future__ import annotations

from functools import partial

import torch
from torch.fx import Graph, Node

from fp8_mlir.pytorch.editing import add_operation, remove_unused

aten = torch.ops.aten


def interleave_slices(graph: Graph) -> None:
    """Replaces each pair of slice_scatter operations that writes every element of a tensor."""
    for node in list(graph.nodes):
        found = written_halves(node)
        if found is not None:
            replace(graph, node, *found)
    remove_unused(graph)


def written_halves(node: Node) -> tuple[Node, Node, int] | None:
    """The tensors that are written to the even and to the odd elements, and the dimension."""
    second = half_write(node)
    if second is None or not isinstance(node.args[0], Node):
        return None
    first = half_write(node.args[0])
    if first is None or first[1] != second[1] or {first[2], second[2]} != {0, 1}:
        return None
    even, odd = (first[0], second[0]) if first[2] == 0 else (second[0], first[0])
    return even, odd, first[1]


def half_write(node: Node) -> tuple[Node, int, int] | None:
    """What a node writes to every other element, in which dimension, and from which element on. None if it does not."""
    if node.target != aten.slice_scatter.default:
        return None
    value = node.meta["val"]
    _, source, dim, start, end, step = (*node.args, *(0, None, None, 1)[len(node.args) - 2 :])
    size = value.shape[dim]
    if step != 2 or start not in (0, 1) or not isinstance(size, int) or size % 2:
        return None
    if end is not None and end < size:
        return None
    written = copied(source)
    half = [*value.shape]
    dim = dim % value.ndim
    half[dim] = size // 2
    return (written, dim, start) if list(written.meta["val"].shape) == half else None


def copied(source: Node) -> Node:
    """The tensor whose elements are written. aten.copy takes only the shape and the type of its first operand."""
    is_copy = source.target == aten.copy.default and isinstance(source.args[1], Node)
    return source.args[1] if is_copy else source


def replace(graph: Graph, node: Node, even: Node, odd: Node, dim: int) -> None:
    """Replaces the second write by a concatenation of pairs in a new dimension behind `dim`."""
    value = node.meta["val"]
    add = partial(add_operation, graph, node)
    with graph.inserting_before(node):
        # One conversion of the whole tensor, if both halves have the same type.
        dtype = value.dtype
        if even.meta["val"].dtype == odd.meta["val"].dtype:
            dtype = even.meta["val"].dtype
        halves = [
            half if half.meta["val"].dtype == dtype else add(aten._to_copy.default, half, dtype=dtype)
            for half in (even, odd)
        ]
        pairs = add(aten.cat.default, [add(aten.unsqueeze.default, half, dim + 1) for half in halves], dim + 1)
        whole = add(aten.view.default, pairs, list(value.shape))
        if dtype != value.dtype:
            whole = add(aten._to_copy.default, whole, dtype=value.dtype)
        node.replace_all_uses_with(whole)
