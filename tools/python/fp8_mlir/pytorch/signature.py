"""Converts the arguments and results of a module to and from flat lists of tensors.

A module takes arguments by position and by keyword, with nested lists, tuples and dictionaries. A program
takes a list of tensors. CallSignature converts from one to the other and says which argument is wrong.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree


def canonical(
    signature: inspect.Signature, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments in the order of the signature, each by position if it can be."""
    bound = signature.bind(*args, **kwargs)
    return bound.args, bound.kwargs


def same(expected: Any, value: Any) -> bool:
    """Whether two values that are not tensors are equal."""
    if expected is value:
        return True
    if isinstance(expected, Tensor) or isinstance(value, Tensor):
        return False
    try:
        return type(expected) is type(value) and bool(expected == value)
    except Exception:  # an object whose comparison fails differs
        return False


class CallSignature:
    """The structure of the arguments and results with which a module was exported."""

    def __init__(
        self,
        forward: inspect.Signature,
        names: Sequence[str],
        leaves: Sequence[str],
        inputs: pytree.TreeSpec,
        outputs: pytree.TreeSpec,
    ) -> None:
        self.forward = forward
        self.names = list(names)  # of the arguments that were given
        self.leaves = list(leaves)  # the name of each leaf, as in "states['x'][0]"
        self.inputs = inputs
        self.outputs = outputs

    @classmethod
    def create(
        cls,
        forward: Callable | inspect.Signature,
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        outputs: pytree.TreeSpec,
    ) -> CallSignature:
        signature = forward if isinstance(forward, inspect.Signature) else inspect.signature(forward)
        args, kwargs = canonical(signature, args, kwargs)
        bound = signature.bind(*args, **kwargs)
        paths, spec = pytree.tree_flatten_with_path((args, dict(kwargs)))
        positions = position_names(signature, len(args))
        leaves = [leaf_name(path, positions) for path, _ in paths]
        return cls(signature, list(bound.arguments), leaves, spec, outputs)

    def flatten(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[Any]:
        """The leaves of the arguments. Raises TypeError if their structure is not the exported one."""
        bound = self.forward.bind(*args, **kwargs)
        for name in [n for n in bound.arguments if n not in self.names]:
            default = self.forward.parameters[name].default
            value = bound.arguments.pop(name)
            kind = self.forward.parameters[name].kind
            if kind in (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL) and not value:
                continue
            if not same(default, value):
                raise TypeError(
                    f"argument {name}: expected its default, because the program was compiled without it, "
                    f"got {describe(value)}"
                )
        missing = [name for name in self.names if name not in bound.arguments]
        for name in missing:
            default = self.forward.parameters[name].default
            if default is inspect.Parameter.empty:
                raise TypeError(f"argument {name}: expected a value, got none")
            bound.arguments[name] = default
        bound.arguments = {n: bound.arguments[n] for n in self.forward.parameters if n in bound.arguments}
        leaves, spec = pytree.tree_flatten((bound.args, dict(bound.kwargs)))
        if spec != self.inputs:
            raise TypeError(self.difference((bound.args, dict(bound.kwargs))))
        return leaves

    def difference(self, arguments: Any) -> str:
        """A sentence about leaves that were not there when the module was exported, or that are missing."""
        paths, _ = pytree.tree_flatten_with_path(arguments)
        positions = position_names(self.forward, len(arguments[0]))
        got = [leaf_name(path, positions) for path, _ in paths]
        more = [name for name in got if name not in self.leaves]
        less = [name for name in self.leaves if name not in got]
        parts = [f"no {', '.join(more[:4])}"] if more else []
        parts += [f"{', '.join(less[:4])}"] if less else []
        wanted = " and ".join(parts) or "the containers with which it was compiled"
        return f"the arguments have another structure: expected {wanted}"

    def unflatten(self, results: Sequence[Any]) -> Any:
        return pytree.tree_unflatten(list(results), self.outputs)


def position_names(signature: inspect.Signature, count: int) -> list[str]:
    """A name for each argument that is passed by position."""
    names: list[str] = []
    for parameter in signature.parameters.values():
        if parameter.kind == inspect.Parameter.VAR_POSITIONAL:
            names += [f"{parameter.name}[{i}]" for i in range(count - len(names))]
        elif parameter.kind in (
            inspect.Parameter.POSITIONAL_ONLY,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
        ):
            names.append(parameter.name)
    return names


def leaf_name(path: Sequence[Any], positions: Sequence[str]) -> str:
    """The name of a leaf of (args, kwargs), as in "states['x'][0]"."""
    which, rest = path[0].idx, path[1:]
    if which == 0:
        return positions[rest[0].idx] + pytree.keystr(tuple(rest[1:]))
    return str(rest[0].key) + pytree.keystr(tuple(rest[1:]))


def describe(value: Any) -> str:
    """A short text for a value in a message: "bfloat16[2, 3]" for a tensor."""
    if isinstance(value, Tensor):
        return f"{str(value.dtype).removeprefix('torch.')}{list(value.shape)}"
    if isinstance(value, (bool, int, float, str, type(None), torch.dtype)):
        return repr(value)
    return f"a {type(value).__name__}"
