"""Weights that a model has in memory only in FP8.

A StoredWeight has the shape, the type and the device of the weight that it replaces. An operation that reads it
computes with its values in that type, which need memory until the operation ends. An operation that changes it
quantizes the new values. Moving it moves the FP8 form. A view of it is a plain tensor with a copy of its values, so
what is written to the view does not change the weight.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from fp8_mlir.pytorch.compiled import CompiledModule
from fp8_mlir.pytorch.quantizing import dequantize, quantize
from fp8_mlir.pytorch.weights import check_original

aten = torch.ops.aten

# What decides the bytes of the data and the scales, in an entry of a manifest.
FORM = ("overflow", "block", "scale_rounding", "amax_floor", "division", "row_alignment")


def form_of(entry: Mapping[str, Any]) -> tuple:
    """Equal for two entries whose data and scales are equal for equal weights."""
    types = [(entry[part]["type"], entry[part]["shape"]) for part in ("original", "data", "scale") if entry.get(part)]
    return (types, [entry.get(key) for key in FORM])


class StoredWeight(Tensor):
    """A weight that is stored as data and scales, in the form of an entry of a manifest."""

    codes: Tensor
    scale: Tensor | None
    entry: Mapping[str, Any]

    __torch_function__ = torch._C._disabled_torch_function_impl

    @staticmethod
    def __new__(cls, codes: Tensor, scale: Tensor | None, entry: Mapping[str, Any], dtype: torch.dtype) -> StoredWeight:
        return Tensor._make_wrapper_subclass(cls, entry["original"]["shape"], dtype=dtype, device=codes.device)

    def __init__(self, codes: Tensor, scale: Tensor | None, entry: Mapping[str, Any], dtype: torch.dtype) -> None:
        self.codes, self.scale, self.entry = codes, scale, entry

    def __repr__(self) -> str:
        return f"StoredWeight({self.entry['data']['type']}, {list(self.shape)}, {self.dtype}, device={self.device})"

    def __tensor_flatten__(self) -> tuple[list[str], tuple]:
        return ["codes"] if self.scale is None else ["codes", "scale"], (self.entry, self.dtype)

    @staticmethod
    def __tensor_unflatten__(inner: Mapping[str, Tensor], context: tuple, size: Any, stride: Any) -> StoredWeight:
        return StoredWeight(inner["codes"], inner.get("scale"), *context)

    def plain(self) -> Tensor:
        """The values as a tensor of the original type."""
        return dequantize(self.codes, self.scale, self.entry, self.dtype)

    def assign(self, values: Tensor) -> None:
        """Quantizes new values into the memory of the old ones."""
        codes, scale = quantize(values.to(self.device, self.dtype).broadcast_to(self.shape), self.entry)
        self.codes.copy_(codes)
        if self.scale is not None and scale is not None:
            self.scale.copy_(scale)

    def each(self, function: Any) -> StoredWeight:
        """A weight of the same form whose data and scales are results of the function."""
        scale = None if self.scale is None else function(self.scale)
        return StoredWeight(function(self.codes), scale, self.entry, self.dtype)

    def version(self) -> tuple:
        """A key that changes when the values are changed or moved."""
        return (self.codes._version, self.codes.data_ptr())

    @classmethod
    def __torch_dispatch__(cls, func: Any, types: Any, args: tuple = (), kwargs: dict[str, Any] | None = None) -> Any:
        kwargs = kwargs or {}
        first = args[0] if args else None
        if isinstance(first, StoredWeight):
            if func in (aten.detach.default, aten.alias.default):
                return first.each(lambda t: t)
            if func is aten.clone.default:
                return first.each(torch.clone)
            if func is aten._to_copy.default and kwargs.get("dtype") in (None, first.dtype):
                device = torch.device(kwargs.get("device") or first.device)
                if device.type == "meta":
                    return torch.empty(first.shape, dtype=first.dtype, device=device)
                moving = bool(kwargs.get("non_blocking"))
                return first.each(lambda t: t.to(device, non_blocking=moving, copy=True))
        plain = {id(t): t.plain() for t in pytree.tree_leaves((args, kwargs)) if isinstance(t, StoredWeight)}

        def value_of(leaf: Any) -> Any:
            return plain[id(leaf)] if isinstance(leaf, StoredWeight) else leaf

        result = func(*pytree.tree_map(value_of, args), **pytree.tree_map(value_of, kwargs))
        given = [args[i] if i < len(args) else kwargs.get(a.name) for i, a in enumerate(func._schema.arguments)]
        written = [
            value
            for argument, value in zip(func._schema.arguments, given)
            if argument.alias_info is not None and argument.alias_info.is_write
        ]
        changed = [leaf for leaf in pytree.tree_leaves(written) if isinstance(leaf, StoredWeight)]
        for weight in changed:
            weight.assign(plain[id(weight)])
        originals = {id(plain[id(weight)]): weight for weight in changed}
        return pytree.tree_map(lambda leaf: originals.get(id(leaf), leaf), result)


def set_parameter(module: nn.Module, name: str, value: Tensor) -> None:
    """Replaces a parameter by one that requires no gradients."""
    owner, _, last = name.rpartition(".")
    module.get_submodule(owner)._parameters[last] = nn.Parameter(value, requires_grad=False)


@contextmanager
def hidden_weights(module: nn.Module) -> Iterator[dict[str, StoredWeight]]:
    """Inside, the module has plain parameters, which need almost no memory, in place of its stored weights.

    Tracing needs that. Gives the stored weights by name.
    """
    found = [(n, p) for n, p in module.named_parameters(remove_duplicate=False) if isinstance(p, StoredWeight)]
    for name, weight in found:
        set_parameter(module, name, torch.zeros(1, dtype=weight.dtype, device=weight.device).expand(weight.shape))
    try:
        yield dict(found)
    finally:
        for name, weight in found:
            owner, _, last = name.rpartition(".")
            module.get_submodule(owner)._parameters[last] = weight  # type: ignore[assignment]


class SharedWeights:
    """Quantizes the parameters of a model for its programs, which share them.

    With keep=False, each parameter is replaced by its FP8 form as soon as it is quantized, so both forms are in memory
    for one weight at a time. A parameter is not replaced if another tensor of the model or of a program uses its
    memory. If a program needs a replaced weight in another form, the values of the first form are quantized again.
    """

    def __init__(self, model: nn.Module, programs: Callable[[], Iterable[CompiledModule]], keep: bool) -> None:
        self.model = model
        self.programs = programs
        self.keep = keep
        self.made: dict[str, list[StoredWeight]] = {}

    def __call__(
        self, parameters: Mapping[str, Tensor], entries: Mapping[str, Mapping[str, Any]], device: torch.device
    ) -> dict[str, Tensor]:
        """The tensors of a program on the device, as Checkpoint.tensors gives them."""
        uses = Counter() if self.keep else Counter(map(storage_of, self.tensors()))
        names = dict(self.model.named_parameters())
        values: dict[str, Tensor] = {}
        for name, tensor in parameters.items():
            entry = entries.get(name)
            if entry is None:
                values[name] = tensor.plain() if isinstance(tensor, StoredWeight) else tensor.detach()
                continue
            stored = self.stored(name, tensor, entry, device)
            values[f"{name}.data"] = stored.codes
            if stored.scale is not None:
                values[f"{name}.scale"] = stored.scale
            if name in names and not isinstance(tensor, StoredWeight) and uses[storage_of(tensor)] == 1:
                self.release(name, tensor, stored)
        return values

    def tensors(self) -> list[Tensor]:
        """The tensors of the model and of its programs. A tensor with several names is there several times."""
        parameters = self.model.named_parameters(remove_duplicate=False)
        buffers = self.model.named_buffers(remove_duplicate=False)
        of_programs = [t for program in self.programs() for t in program.program.tensors.values()]
        return [*(tensor for _, tensor in (*parameters, *buffers)), *of_programs]

    def stored(self, name: str, tensor: Tensor, entry: Mapping[str, Any], device: torch.device) -> StoredWeight:
        """The weight in the form of the entry, on the device."""
        known = self.made.setdefault(name, [])
        candidates = [tensor, *known] if isinstance(tensor, StoredWeight) else known
        for candidate in candidates:
            if form_of(candidate.entry) == form_of(entry) and candidate.device == device:
                return candidate
        if isinstance(tensor, StoredWeight) and form_of(tensor.entry) == form_of(entry):
            made = tensor.each(lambda t: t.to(device))
        else:
            plain = tensor.plain() if isinstance(tensor, StoredWeight) else tensor.detach()
            check_original(name, entry, plain)
            codes, scale = quantize(plain.to(device) if plain.device.type == "cpu" else plain, entry)
            made = StoredWeight(codes, scale, entry, plain.dtype).each(lambda t: t.to(device))
        known.append(made)
        return made

    def release(self, name: str, tensor: Tensor, stored: StoredWeight) -> None:
        """Replaces a parameter by its FP8 form and frees its memory."""
        set_parameter(self.model, name, stored.each(lambda t: t.to(tensor.device)))
        # The exported graph still refers to the old parameter. Other tensors with its memory keep their values.
        tensor.data = tensor.data.new_zeros(1).expand(tensor.shape)


def storage_of(tensor: Tensor) -> Any:
    return id(tensor) if isinstance(tensor, StoredWeight) else tensor.untyped_storage()._cdata


def dequantize_parameters(model: nn.Module) -> None:
    """Replaces stored weights by plain ones, one after the other."""
    for name, parameter in list(model.named_parameters()):
        if isinstance(parameter, StoredWeight):
            set_parameter(model, name, parameter.plain())


def plain_state(module: nn.Module, state: dict[str, Any], prefix: str, metadata: Any) -> None:
    """A hook of state_dict(): stored weights become plain tensors, in host memory, because a GPU may lack it."""
    for name, value in state.items():
        if isinstance(value, StoredWeight):
            state[name] = value.plain().cpu()
