"""Adds operations to a graph, and removes those that nothing needs."""

from __future__ import annotations

from typing import Any

from torch.fx import Graph, Node, map_arg

KEPT = ("nn_module_stack", "stack_trace", "source_fn_stack")  # what says where an operation comes from


def add_operation(graph: Graph, like: Node, target: Any, /, *args: Any, **kwargs: Any) -> Node:
    """Adds an operation at the insertion point of the graph, as a part of the submodule of `like`."""
    added = graph.call_function(target, args, kwargs)
    added.meta = {key: value for key, value in like.meta.items() if key in KEPT}
    values, named = map_arg((args, kwargs), lambda node: node.meta["val"])
    added.meta["val"] = target(*values, **named)
    return added


def remove_unused(graph: Graph) -> None:
    """Removes operations whose results nothing needs. Placeholders stay."""
    graph.eliminate_dead_code(lambda node: node.op in ("placeholder", "output"))
