"""Puts the tensors of a program on its device: those of a module, quantized, or those of a checkpoint."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import prod
from typing import Any

import torch
from torch import Tensor

from fp8_mlir.pytorch.compiled import CompiledModule
from fp8_mlir.pytorch.errors import CheckpointError, Fp8Error
from fp8_mlir.pytorch.tensor_files import Spec
from fp8_mlir.pytorch.weights import DTYPES, quantize_tensors, quantized_entries

# Gives tensors on the device for the parameters of a module and the manifest's entries of those that are quantized.
# Checkpoint.tensors is one. The results have full names.
Source = Callable[[Mapping[str, Tensor], Mapping[str, Mapping[str, Any]], torch.device], Mapping[str, Tensor]]

META = torch.device("meta")


@dataclass(frozen=True)
class Needed:
    """A tensor that a program takes: the parameter of the module, the full name, and the program's argument.

    The full name of a quantized parameter ends in ".data" or ".scale".
    """

    parameter: str
    full: str
    argument: Mapping[str, Any]

    @property
    def dtype(self) -> torch.dtype:
        return DTYPES[self.argument["dtype"]]

    @property
    def spec(self) -> Spec:
        return self.dtype, self.argument["shape"]


def needed_for(parameter: str, argument: Mapping[str, Any]) -> Needed:
    part = argument.get("part")
    return Needed(parameter, f"{parameter}.{part}" if part else parameter, argument)


def program_tensors(
    parameters: Mapping[str, Tensor],
    function: Mapping[str, Any],
    manifest: Mapping[str, Any],
    device: torch.device,
    source: Source | None = None,
) -> tuple[dict[int, Tensor], dict[int, str]]:
    """The tensors of a program on the device, and their full names, both by the position of the argument.

    `function` is the entry of the program's function in its interface. `source` gives the tensors of a checkpoint
    instead of those of the module. Raises Fp8Error if the memory of the GPU is too small, and CheckpointError if a
    tensor has no values or another type or shape.
    """
    needed = {i: needed_for(a["param"], a) for i, a in enumerate(function["arguments"]) if a.get("param")}
    tensors = place_tensors(parameters, list(needed.values()), quantized_entries(manifest), device, source)
    return {i: tensors[n.full] for i, n in needed.items()}, {i: n.full for i, n in needed.items()}


def place_tensors(
    parameters: Mapping[str, Tensor],
    needed: Sequence[Needed],
    entries: Mapping[str, Mapping[str, Any]],
    device: torch.device,
    source: Source | None,
) -> dict[str, Tensor]:
    """The needed tensors by their full names.

    On the meta device, they have no values, except for those that the module has and no checkpoint can have.
    Raises Fp8Error if the memory of the GPU is too small, and CheckpointError if a tensor has no values.
    """
    if device == META:
        return {n.full: tensor_for_later(n, parameters[n.parameter]) for n in needed}
    with explained({n.full: n.spec for n in needed}, device):
        if source is not None:
            values = dict(source(parameters, entries, device))
        else:
            values = quantize_tensors(lambda name: parameters[name], entries, device)
        tensors: dict[str, Tensor] = {}
        for n in needed:
            if n.full not in tensors:
                tensors[n.full] = as_argument(
                    n.parameter, values.get(n.full, parameters[n.parameter].detach()), device
                )
        return tensors


def parameter_of(full: str, parameters: Mapping[str, Tensor]) -> str | None:
    """The parameter to which a full name belongs, or None if there is none."""
    if full in parameters:
        return full
    owner, _, part = full.rpartition(".")
    return owner if part in ("data", "scale") and owner in parameters else None


def rebind(
    module: CompiledModule, parameters: Mapping[str, Tensor], device: torch.device, source: Source | None = None
) -> None:
    """Gives a program the tensors of parameters that have new values, or that were moved to the device.

    Their names, types and shapes are those for which the program was compiled. The other tensors of the program keep
    their values. `source` gives the tensors in the form that the program takes; without it, they are quantized here.
    """
    program, entries = module.program, module.files["entries"]
    own = {i: (full, name) for i, full in program.names.items() if (name := parameter_of(full, parameters))}
    used = {name: parameters[name] for _, name in own.values()}
    wanted = {name: entry for name, entry in entries.items() if name in used}
    values = dict(source(used, wanted, device) if source else quantize_tensors(used.__getitem__, wanted, device))
    program.device = device
    for position, (full, name) in own.items():
        program.tensors[position] = as_argument(name, values.get(full, used[name].detach()), device)
    for position in set(program.tensors) - set(own):
        program.tensors[position] = program.tensors[position].to(device)


def as_argument(name: str, value: Tensor, device: torch.device) -> Tensor:
    """The tensor as the program takes it. Complex numbers are pairs in the last dimension."""
    if value.device == META:
        raise CheckpointError(
            f"{name}: expected a tensor with values, got one on the meta device, and the checkpoint has "
            "none; fp8_mlir.meta_parameters() makes a module in which only parameters are on the meta device"
        )
    value = value.resolve_conj()
    return (torch.view_as_real(value) if value.is_complex() else value).to(device).contiguous()


def tensor_for_later(needed: Needed, value: Tensor) -> Tensor:
    """The tensor of a program whose weights are loaded later."""
    if value.device != META and not isinstance(value, torch.nn.Parameter):
        return as_argument(needed.parameter, value.detach(), torch.device("cpu"))
    return torch.empty(needed.argument["shape"], dtype=needed.dtype, device=META)


@contextmanager
def explained(specs: Mapping[str, Spec], device: torch.device) -> Iterator[None]:
    """Says how much memory these tensors need, if the memory of the GPU is too small."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        free, total = torch.cuda.mem_get_info(device)
        raise Fp8Error(memory_message(specs, device, free, total)) from error


def memory_message(specs: Mapping[str, Spec], device: torch.device, free: int, total: int) -> str:
    sizes = {name: dtype.itemsize * prod(shape) for name, (dtype, shape) in specs.items()}
    in_fp8 = sum(sizes[name] for name, (dtype, _) in specs.items() if dtype.itemsize == 1 and dtype.is_floating_point)
    largest = max(sizes, key=lambda name: sizes[name], default="")
    return (
        f"expected {sum(sizes.values()):,} bytes on {device} for the {len(sizes):,} weights of the program ({in_fp8:,} of "
        f"them in FP8; the largest is {largest} with {sizes.get(largest, 0):,}), but the GPU has {total:,} bytes, of "
        f"which {free:,} are free now; the workspace of a call comes on top"
    )
