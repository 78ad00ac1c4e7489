"""A compiled module: a callable nn.Module with the signature of the module that was compiled."""

from __future__ import annotations

import itertools
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from fp8_mlir.pytorch.errors import Fp8Error
from fp8_mlir.pytorch.reports import Report
from fp8_mlir.pytorch.signature import CallSignature, describe, same
from fp8_mlir.pytorch.specs import Interface

Execute = Callable[[Sequence[Any]], list[Tensor]]

# Programs by their number, for the operator fp8_mlir::call, whose arguments are tensors and numbers.
_programs: weakref.WeakValueDictionary[int, Program] = weakref.WeakValueDictionary()
_numbers = itertools.count(1)


@dataclass
class Result:
    """A leaf of the results.

    A computed leaf has its position in `index`. Others have `value`. With `mutated`, the result is not returned.
    It is the new content of the tensor of the module, or of the leaf of the caller's arguments, that it names.
    """

    index: int | None = None
    value: Any = None
    mutated: str | int | None = None


def take_results(
    results: Sequence[Any], computed: Sequence[Tensor], interface: Interface, write: Callable[[Any, Tensor], None]
) -> list[Any]:
    """The values that a call returns, from what the program computed.

    Each of `results` has `index`, `value` and `mutated`, as a Result has. The new content of a tensor that changes
    is not returned. `write` gets it, with `mutated`.
    """
    values = []
    for result in results:
        if result.index is None:
            values.append(result.value)
            continue
        value: Any = computed[result.index]
        if interface.results[result.index].is_number:
            value = value.item()
        if result.mutated is None:
            values.append(value)
        else:
            write(result.mutated, value)
    return values


class Program:
    """A compiled program with its tensors, on the device where it runs.

    `tensors` has a tensor for each argument of the program that is not an input, by its position; the inputs
    fill the other positions in order.
    """

    def __init__(
        self,
        execute: Execute,
        interface: Interface,
        tensors: dict[int, Tensor],
        names: dict[int, str],
        device: torch.device,
    ) -> None:
        self.execute = execute
        self.interface = interface
        self.tensors = tensors
        self.names = names  # of the tensors, as in "blocks.0.weight.data"
        self.device = device
        self.count = len(tensors) + len(interface.inputs)
        self.free = [i for i in range(self.count) if i not in tensors]
        self.number = next(_numbers)
        _programs[self.number] = self

    def __call__(self, inputs: Sequence[Any]) -> list[Tensor]:
        arguments: list[Any] = [None] * self.count
        for position, tensor in self.tensors.items():
            arguments[position] = tensor
        for position, value in zip(self.free, inputs):
            arguments[position] = value.contiguous() if isinstance(value, Tensor) else value
        return self.execute(arguments)


@torch.library.custom_op("fp8_mlir::call", mutates_args=())
def call(program: int, tensors: Sequence[Tensor], numbers: Sequence[int]) -> list[Tensor]:
    """Calls a compiled program. `tensors` and `numbers` are its inputs, each in their order."""
    found = _programs.get(program)
    if found is None:
        raise Fp8Error(f"expected a program that exists, got number {program}")
    return found(merge(found.interface, tensors, numbers))


@call.register_fake
def _(program: int, tensors: Sequence[Tensor], numbers: Sequence[int]) -> list[Tensor]:
    found = _programs[program]
    shapes = found.interface.result_shapes(merge(found.interface, tensors, numbers))
    return [
        torch.empty(shape, dtype=torch.int64 if spec.dtype == "int" else getattr(torch, spec.dtype), device=found.device)
        for spec, shape in zip(found.interface.results, shapes)
    ]


def merge(interface: Interface, tensors: Sequence[Tensor], numbers: Sequence[int]) -> list[Any]:
    """The inputs in their order."""
    rest, more = iter(tensors), iter(numbers)
    return [next(more) if spec.is_number else next(rest) for spec in interface.inputs]


class CompiledModule(nn.Module):
    """A program with the signature of the module that it was compiled from.

    Its tensors are not parameters: they do not get gradients, and `.to()` moves them but never changes their
    types. `report` says which matmuls are in FP8.
    """

    def __init__(
        self,
        program: Program,
        signature: CallSignature,
        leaves: list[int],
        fixed: dict[int, Any],
        results: list[Result],
        report: Report,
        files: Mapping[str, Any],
    ) -> None:
        super().__init__()
        self.program = program
        self.signature = signature
        self.input_leaves = leaves
        self.fixed = fixed
        self.result_leaves = results
        self.report = report
        self.files = dict(files)  # what save() writes
        # The positions of the tensors that calls change, by name.
        self.state: dict[str, int] = {}
        self.lacks_weights = any(tensor.is_meta for tensor in program.tensors.values())
        self.train(False)

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        if self.lacks_weights:
            raise Fp8Error(
                "expected a program with weights, got one that was compiled with load_weights=False; save it, and load "
                "it by fp8_mlir.load(folder, checkpoint=...)"
            )
        leaves = self.signature.flatten(args, kwargs)
        for position, expected in self.fixed.items():
            if not same(expected, leaves[position]):
                name = self.signature.leaves[position]
                raise ValueError(
                    f"argument {name}: expected {describe(expected)}, with which the program was compiled, got "
                    f"{describe(leaves[position])}"
                )
        inputs = [leaves[i] for i in self.input_leaves]
        self.program.interface.check(inputs)
        self.check_devices(inputs)
        tensors = [i for i, s in zip(inputs, self.program.interface.inputs) if not s.is_number]
        numbers = [i for i, s in zip(inputs, self.program.interface.inputs) if s.is_number]
        if any(isinstance(number, float) for number in numbers):
            computed = self.program(inputs)
        else:
            computed = call(self.program.number, tensors, numbers)
        return self.signature.unflatten(self.finish(computed, leaves))

    def bind_state(self) -> None:
        """Finds the tensors that calls change among those of the program."""
        positions = {name: position for position, name in self.program.names.items()}
        for leaf in self.result_leaves:
            if isinstance(leaf.mutated, str):
                self.state[leaf.mutated] = positions[leaf.mutated]

    def check_devices(self, inputs: Sequence[Any]) -> None:
        device = self.program.device
        for spec, value in zip(self.program.interface.inputs, inputs):
            if isinstance(value, Tensor) and value.device != device:
                raise ValueError(f"argument {spec.name}: expected a tensor on {device}, got one on {value.device}")

    def finish(self, computed: Sequence[Tensor], leaves: Sequence[Any]) -> list[Any]:
        """The leaves of the results, after changed tensors got their new content."""

        def write(mutated: str | int, value: Tensor) -> None:
            is_argument = isinstance(mutated, int)
            target = leaves[mutated] if is_argument else self.program.tensors[self.state[mutated]]
            with torch.no_grad():
                target.copy_(value)

        return take_results(self.result_leaves, computed, self.program.interface, write)

    @property
    def device(self) -> torch.device:
        return self.program.device

    def _apply(self, fn: Callable[[Tensor], Tensor], recurse: bool = True) -> CompiledModule:
        """Moves the tensors. Their types stay."""
        self.program.device = fn(torch.empty(0, device=self.program.device)).device
        for position, tensor in self.program.tensors.items():
            moved = fn(tensor)
            if moved.dtype != tensor.dtype:
                moved = tensor.to(moved.device)
            self.program.tensors[position] = moved
        return self

    def _save_to_state_dict(self, destination: dict, prefix: str, keep_vars: bool) -> None:
        for position, tensor in self.program.tensors.items():
            destination[prefix + self.program.names[position]] = tensor

    def extra_repr(self) -> str:
        inputs = ", ".join(f"{s.name}: {s.spell()}" for s in self.program.interface.inputs)
        return f"{inputs}; {str(self.report).splitlines()[0]}"

    def save(self, path: Any) -> None:
        """Writes the program, its tensors and its structure to a folder. fp8_mlir.load reads it."""
        from fp8_mlir.pytorch.saving import save

        save(self, path)
