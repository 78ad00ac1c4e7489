"""Counts the products with weights in an exported program."""

from __future__ import annotations

import torch
from torch.export import ExportedProgram
from torch.export.graph_signature import InputKind
from torch.fx import Node

ATEN = torch.ops.aten
LINEARS = {ATEN.linear.default, ATEN.addmm.default}
CONVOLUTIONS = {ATEN.conv1d.default, ATEN.conv2d.default, ATEN.conv3d.default}
CONVOLUTIONS |= {ATEN.conv2d.padding, ATEN.convolution.default}
MULTIPLICATIONS = {ATEN.mul.Tensor, ATEN.scaled_dot_product_attention.default}
MEANS = {ATEN.mean.dim, ATEN.mean.default, ATEN.var.correction}
LOOKUPS = {ATEN.index.Tensor, ATEN.index_select.default}
PRODUCTS = {ATEN.mm.default, ATEN.bmm.default, ATEN.matmul.default, ATEN.einsum.default}


def user_inputs(program: ExportedProgram) -> set[str]:
    """The placeholders for inputs of the caller. The other placeholders are parameters and constants."""
    specs = program.graph_signature.input_specs
    return {spec.arg.name for spec in specs if spec.kind == InputKind.USER_INPUT}


def without_dead_code(program: ExportedProgram) -> ExportedProgram:
    """The program as pure functions, without those that no result needs."""
    pure = program.run_decompositions({})
    pure.graph.eliminate_dead_code(lambda node: node.op in ("placeholder", "output"))
    return pure


def weighted_calls(program: ExportedProgram) -> tuple[int, int]:
    """The number of calls of linear layers, and the number of calls of convolutions."""
    targets = [node.target for node in program.graph.nodes]
    return (
        sum(target in LINEARS for target in targets),
        sum(target in CONVOLUTIONS for target in targets),
    )


def is_lookup(node: Node, noise: dict[Node, int | None]) -> bool:
    """Whether the node selects matrices from a stack, as for experts. The selected matrices are weights."""
    if node.target not in LOOKUPS or noise[node.args[0]] is not None:
        return False
    return node.args[0].meta["val"].dim() > 2


def added_noise(node: Node, noises: list[int], weights: bool) -> int:
    """The noise of a node with operands of these noises, as a number of roundings of equal size."""
    noisy = sum(noise > 0 for noise in noises)
    if node.target in LINEARS | CONVOLUTIONS or (node.target in PRODUCTS and weights):
        return 1
    if node.target in PRODUCTS | MULTIPLICATIONS:
        return max(0, noisy - 1)
    return 0


def weighted_path(program: ExportedProgram) -> int:
    """The largest number of products with noise on a path from an input to a result.

    If the model is quantized, each product with a weight adds noise. A product of two noisy values, as in
    attention and gates, has the noise of both. A mean has almost none.
    """
    fed = user_inputs(program)
    noise: dict[Node, int | None] = {}  # None if a node does not depend on an input
    for node in program.graph.nodes:
        operands = [noise[operand] for operand in node.all_input_nodes]
        known = [n for n in operands if n is not None]
        if node.op == "placeholder":
            noise[node] = 0 if node.name in fed else None
        elif not known or is_lookup(node, noise):
            noise[node] = None
        elif node.target in MEANS:
            noise[node] = 0
        else:
            weights = len(known) < len(operands)
            noise[node] = max(known) + added_noise(node, known, weights)
    return max(n for n in noise.values() if n is not None)
