"""Calls that are like an earlier one: the same function, and tensors of torch with the same types and shapes.

The earlier call has done all look-ups and checks. Only the addresses of tensors are new.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from fp8_mlir.gpu_arrays import is_torch

if TYPE_CHECKING:
    from fp8_mlir.gpu import PreparedCall

# The properties of a tensor that must be equal to those of the earlier call: its class (a subclass may have
# its own methods), type, shape, strides and device.
Kind = tuple[type, Any, tuple[int, ...], tuple[int, ...], int]


def kind_of(tensor: Any) -> Kind:
    return (
        type(tensor),
        tensor.dtype,
        tensor.shape,
        tensor.stride(),
        tensor.get_device(),
    )


class RepeatedCall:
    """The memory for the arguments of a call, which later calls use again. It keeps no tensor alive."""

    def __init__(self, call: PreparedCall, arguments: Sequence[Any]) -> None:
        # Its shapes and strides are the same in all calls.
        self._arguments, self._targets = call.pack()
        self._slots = [*self._arguments, *self._targets]
        self._results = [(out.dtype, tuple(out.shape)) for out in call.outputs]
        self._kinds = [kind_of(tensor) for tensor in chain(arguments, call.outputs)]
        self._device = call.outputs[0].device if call.outputs else None

    @classmethod
    def create(
        cls, call: PreparedCall, arguments: Sequence[Any]
    ) -> RepeatedCall | None:
        """Makes the object. Returns None if later calls need more than new addresses."""
        function = call.function
        repeats = not function.has_data_sizes and not any(
            spec.is_scalar for spec in function.arguments
        )
        if repeats and all(is_torch(array) for array in chain(arguments, call.outputs)):
            return cls(call, arguments)
        return None

    def takes(self, arguments: Sequence[Any], outputs: Sequence[Any]) -> bool:
        """Whether a call with these tensors is like the earlier one. If no outputs are given, makes them."""
        for kind, tensor in zip(self._kinds, chain(arguments, outputs)):
            if (
                type(tensor) is not kind[0]
                or tensor.dtype is not kind[1]
                or tensor.shape != kind[2]
                or tensor.stride() != kind[3]
                or tensor.get_device() != kind[4]
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

    def pack(
        self, arguments: Sequence[Any], outputs: Sequence[Any]
    ) -> tuple[Any, Any]:
        """The tensors as C structs, for Function.run. Only one call at a time may use them."""
        for slot, tensor in zip(self._slots, chain(arguments, outputs)):
            slot.data = tensor.data_ptr()
        return self._arguments, self._targets
