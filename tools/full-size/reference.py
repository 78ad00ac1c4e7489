"""The model in PyTorch with one block in memory at a time, and how far a program is from it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from models import Model
from weights import fill


class Streamed(nn.Module):
    """Stands for one block: makes its weights, runs it, and forgets them."""

    def __init__(
        self,
        template: nn.Module,
        prefix: str,
        device: torch.device,
        wide: bool,
        record: Callable[[Any], None],
    ) -> None:
        super().__init__()
        self.template = [template]  # not a child
        self.prefix, self.device, self.wide, self.record = prefix, device, wide, record

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        block = copy.deepcopy(self.template[0])
        fill(block, self.prefix, self.device)
        result = (block.float() if self.wide else block)(*args, **kwargs)
        self.record(result)
        return result


def run_in_pieces(
    model: Model, device: torch.device, wide: bool = False
) -> tuple[Tensor, list[Any]]:
    """The result of a step, and the results of each block. With `wide`, everything is computed in f32."""
    module, results = model.build(), []
    blocks = getattr(module, model.blocks)
    streamed = [
        Streamed(block, f"{model.blocks}.{i}", device, wide, results.append)
        for i, block in enumerate(blocks)
    ]
    setattr(module, model.blocks, nn.ModuleList())
    fill(module, "", device)
    module.to(device)
    if wide:
        module.float()
    setattr(module, model.blocks, nn.ModuleList(streamed))
    dtype = torch.float32 if wide else torch.bfloat16
    with torch.no_grad():
        output = module(**model.inputs.make(device, dtype))[0]
    return output, results


def distance(result: Tensor, reference: Tensor, base: Tensor | None = None) -> float:
    """The norm of the difference over that of the reference, or over that of its distance from `base`."""
    exact = reference.float()
    scale = exact if base is None else exact - base.float()
    return ((result.float() - exact).norm() / scale.norm()).item()


def compare_blocks(
    program: Any, inputs: list[Tensor], references: list[Any]
) -> list[tuple[float, float]]:
    """For each block, two errors in the tokens of the image. `program` has `calls` of its functions.

    The first is that of the program after so many blocks. The second is that of this block alone: it gets what
    the reference's block got, and the error is relative to what the block adds. It is NaN for the first block.
    """
    # One call follows the blocks.
    first = len(program.calls) - len(references) - 1
    before, blocks = program.calls[:first], program.calls[first:-1]
    values: dict[int, Any] = dict(enumerate(inputs))
    for step in before:
        values.update(zip(step.results, run_step(program, step, values)))
    shape = max(as_list(references[0]), key=lambda tensor: tensor.numel()).shape
    errors, previous = [], None
    for step, reference in zip(blocks, references, strict=True):
        alone = float("nan")
        if previous is not None:
            given = values | replaced(step, values, as_list(previous))
            again = with_shape(run_step(program, step, given), shape)
            base = with_shape(as_list(previous), shape)
            alone = distance(again, with_shape(as_list(reference), shape), base)
        results = run_step(program, step, values)
        values.update(zip(step.results, results))
        whole = distance(with_shape(results, shape), with_shape(as_list(reference), shape))
        errors.append((whole, alone))
        previous = reference
    return errors


def replaced(step: Any, values: dict[int, Any], states: list[Tensor]) -> dict[int, Tensor]:
    """The reference's states for the inputs of a block. They are told apart by their shapes."""
    return {
        number: state
        for number in step.values
        for state in states
        if isinstance(values[number], Tensor) and values[number].shape == state.shape
    }


def with_shape(states: list[Tensor], shape: torch.Size) -> Tensor:
    """The one of the states that has this shape: the tokens of the image."""
    return next(state for state in states if state.shape == shape)


def run_step(program: Any, step: Any, values: dict[int, Any]) -> list[Tensor]:
    count = len(step.tensors) + len(step.values)
    free = iter(step.values)
    arguments = [
        program.tensors[step.tensors[i]] if i in step.tensors else values[next(free)]
        for i in range(count)
    ]
    return program.functions[step.function](arguments)


def as_list(states: Any) -> list[Tensor]:
    return [states] if isinstance(states, Tensor) else list(states)
