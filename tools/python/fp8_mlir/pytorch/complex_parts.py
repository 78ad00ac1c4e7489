"""Computes products of complex numbers, such as rotary embeddings, on their real and imaginary parts.

Qwen-Image and other models rotate queries and keys by view_as_complex, a product, and view_as_real. The compiler
fuses a rotation with the norm before it if the real and the imaginary parts of the factors are two dense tensors.
The compiler itself could only make these tensors in each layer, because equal layers are one function. Here the
parts of the factors are separate tensors from the beginning, so they are made once, in front of the layers. The
operand of a view_as_real is computed in parts if all operations before it are known. Otherwise nothing changes.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.fx import Graph, Node

from fp8_mlir.pytorch.editing import add_operation, remove_unused

aten = torch.ops.aten

# Operations that move elements, and treat both parts alike.
MOVES = {
    aten.alias.default,
    aten.cat.default,
    aten.clone.default,
    aten.expand.default,
    aten.permute.default,
    aten.select.int,
    aten.slice.Tensor,
    aten.split_with_sizes.default,
    aten.squeeze.dim,
    aten.squeeze.dims,
    aten.transpose.int,
    aten.unsqueeze.default,
    aten.view.default,
    operator.getitem,
}
COPIES = {aten._to_copy.default}  # These are moves, too, if the type stays.

Parts = tuple[Node, Node]


def use_complex_parts(graph: Graph) -> None:
    """Replaces each view_as_real whose operand can be computed in parts."""
    Splitter(graph).run()
    remove_unused(graph)


def is_complex(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return bool(value) and all(map(is_complex, value))
    return isinstance(value, Tensor) and value.is_complex()


class Splitter:
    """Adds the parts of the complex values of a graph beside them."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.parts: dict[Node, Parts] = {}
        self.last: Node | None = None  # the node behind which the next operation is added

    def run(self) -> None:
        nodes = [node for node in self.graph.nodes if node.op != "output"]
        placeholders = [node for node in nodes if node.op == "placeholder"]
        for node in nodes:
            self.last = placeholders[-1] if node.op == "placeholder" else node
            self.visit(node)

    def visit(self, node: Node) -> None:
        if node.target == aten.view_as_real.default and node.args[0] in self.parts:
            pairs = [self.add(node, aten.unsqueeze.default, part, -1) for part in self.parts[node.args[0]]]
            node.replace_all_uses_with(self.add(node, aten.cat.default, pairs, -1))
        elif is_complex(node.meta.get("val")):
            found = self.split(node)
            if found:
                self.parts[node] = found

    def split(self, node: Node) -> Parts | None:
        """The real and the imaginary part of a complex value. None for an operation that is not known."""
        if node.op in ("placeholder", "get_attr"):
            pairs = self.add(node, aten.view_as_real.default, node)
            return self.select(node, pairs)
        if node.target == aten.view_as_complex.default:
            return self.select(node, node.args[0])
        if node.target == aten.mul.Tensor and len(node.args) == 2:
            return self.product(node, *node.args)
        if node.target in MOVES or (node.target in COPIES and self.keeps_type(node)):
            return self.move(node)
        return None

    def select(self, node: Node, pairs: Any) -> Parts:
        return self.add(node, aten.select.int, pairs, -1, 0), self.add(node, aten.select.int, pairs, -1, 1)

    def product(self, node: Node, left: Any, right: Any) -> Parts | None:
        if left in self.parts and right in self.parts:
            (a, b), (c, d) = self.parts[left], self.parts[right]
            real = self.add(node, aten.sub.Tensor, self.times(node, a, c), self.times(node, b, d))
            return real, self.add(node, aten.add.Tensor, self.times(node, a, d), self.times(node, b, c))
        if right in self.parts:
            left, right = right, left
        if left not in self.parts or not is_real(right):
            return None
        return tuple(self.times(node, part, right) for part in self.parts[left])  # type: ignore[return-value]

    def times(self, node: Node, left: Node, right: Any) -> Node:
        return self.add(node, aten.mul.Tensor, left, right)

    def move(self, node: Node) -> Parts | None:
        operands = [n for n in node.all_input_nodes if is_complex(n.meta.get("val"))]
        if not all(n in self.parts for n in operands):
            return None
        moved = []
        for i in range(2):
            take: Callable[[Node], Node] = lambda n, i=i: self.parts[n][i] if n in self.parts else n
            keywords = {k: v for k, v in torch.fx.map_arg(node.kwargs, take).items() if k != "dtype"}
            moved.append(self.add(node, node.target, *torch.fx.map_arg(node.args, take), **keywords))
        return moved[0], moved[1]

    def keeps_type(self, node: Node) -> bool:
        return node.meta["val"].dtype == node.args[0].meta["val"].dtype

    def add(self, like: Node, target: Any, *args: Any, **kwargs: Any) -> Node:
        """Adds an operation behind the last one, as a part of the submodule of `like`."""
        with self.graph.inserting_after(self.last):
            added = add_operation(self.graph, like, target, *args, **kwargs)
        self.last = added
        # Dense complex numbers have dense parts here, although views of their parts are not dense. So an
        # aten.view that is possible on the complex numbers is also possible on the parts.
        dense: Callable[[Any], Any] = lambda t: t.contiguous() if isinstance(t, Tensor) else t
        added.meta["val"] = torch.utils._pytree.tree_map(dense, added.meta["val"])
        return added


def is_real(value: Any) -> bool:
    if isinstance(value, Node):
        value = value.meta.get("val")
    return isinstance(value, (int, float)) or (isinstance(value, Tensor) and not value.is_complex())
