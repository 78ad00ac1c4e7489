"""Calls that are like an earlier one: the same function, and tensors of torch with the same types and shapes.

The earlier call has done all look-ups and checks. Only the addresses of tensors are new. A model has many
weights, so a call reads as few properties of each tensor as possible.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from fp8_mlir.arrays import is_torch

if TYPE_CHECKING:
    from fp8_mlir.program import PreparedCall

# The properties of a tensor that must be equal to those of the earlier call: its class (a subclass may have
# its own methods), type, shape, and strides (None if it is contiguous). On a GPU, the runtime checks that all
# tensors are on one device.
Kind = tuple[type, Any, tuple[int, ...], "tuple[int, ...] | None"]


def kind_of(tensor: Any) -> Kind:
    strides = None if tensor.is_contiguous() else tensor.stride()
    return type(tensor), tensor.dtype, tensor.shape, strides


class RepeatedCall:
    """The memory for the arguments of a call, which later calls use again. It keeps no tensor alive."""

    def __init__(self, call: PreparedCall, arguments: Sequence[Any]) -> None:
        # Its shapes and strides are the same in all calls.
        self._arguments, self._targets = call.pack()
        self._slots = [*self._arguments, *self._targets]
        self._addresses = [slot.data for slot in self._slots]
        tensors = [*arguments, *call.outputs]
        self._kinds = [kind_of(tensor) for tensor in tensors]
        self._results = [(out.dtype, tuple(out.shape)) for out in call.outputs]
        self._device = tensors[0].device if tensors else None
        self._is_on_cpu = bool(tensors) and tensors[0].is_cpu

    @classmethod
    def create(
        cls, call: PreparedCall, arguments: Sequence[Any]
    ) -> RepeatedCall | None:
        """Makes the object. Returns None if later calls need more than new addresses."""
        function = call.function
        repeats = not function.has_data_sizes and not any(
            spec.is_scalar for spec in function.arguments
        )
        tensors = [*arguments, *call.outputs]
        if repeats and all(map(is_torch, tensors)) and call.uses_memory_of(tensors):
            return cls(call, arguments)
        return None

    def takes(self, tensors: Sequence[Any]) -> bool:
        """Whether a call with these tensors, arguments and then outputs, is like the earlier one. Outputs
        may be missing."""
        if tensors and tensors[0].device != self._device:
            return False
        if self._is_on_cpu and not all(tensor.is_cpu for tensor in tensors):
            return False
        for (kind, dtype, shape, strides), tensor in zip(self._kinds, tensors):
            if (
                type(tensor) is not kind
                or tensor.dtype is not dtype
                or tensor.shape != shape
                or not (
                    tensor.is_contiguous()
                    if strides is None
                    else tensor.stride() == strides
                )
            ):
                return False
        return True

    def allocate(self) -> list[Any]:
        """New results."""
        empty = sys.modules["torch"].empty
        return [
            empty(shape, dtype=dtype, device=self._device)
            for dtype, shape in self._results
        ]

    def pack(self, tensors: Sequence[Any]) -> tuple[Any, Any]:
        """Arguments and outputs as C structs, for Function.run. Only one call at a time may use them."""
        addresses = self._addresses
        for i, tensor in enumerate(tensors):
            address = tensor.data_ptr()
            if address != addresses[i]:
                addresses[i] = self._slots[i].data = address
        return self._arguments, self._targets
