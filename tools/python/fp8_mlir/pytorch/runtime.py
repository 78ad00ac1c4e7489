"""Opens compiled programs: torch tensors in, torch tensors out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from fp8_mlir import programs
from fp8_mlir.pytorch.errors import Fp8Error
from fp8_mlir.pytorch.programs import INTERFACE, LIBRARY
from fp8_mlir.tables import STATUS

# What a status of the runtime means for a user of PyTorch.
ADVICE = {
    STATUS["no_driver"]: 'install an NVIDIA driver, or compile with chip="cpu"',
    STATUS["no_device"]: 'the driver finds no GPU; compile with chip="cpu" to run without one',
    STATUS["wrong_device"]: 'compile with chip="auto" on the machine that runs the program',
    STATUS["out_of_memory"]: "the program needs memory for its workspace beside the weights; free other tensors, "
    "or compile for smaller sizes",
}


def open_function(folder: Path, name: str) -> Callable[[Sequence[Any]], list[Tensor]]:
    """A function of the program in a folder, which takes all arguments and returns all results."""
    function = programs.load(folder / LIBRARY, folder / INTERFACE)[name]

    def execute(arguments: Sequence[Any]) -> list[Tensor]:
        try:
            results = function(*arguments)
        except torch.OutOfMemoryError as error:
            raise Fp8Error(f"{name}: expected memory for the results of a call, got: {error}") from error
        except RuntimeError as error:
            advice = ADVICE.get(getattr(error, "status", None))
            if advice is None:
                raise
            raise Fp8Error(f"{error}; {memory_of(arguments)}{advice}") from error
        if results is None:
            return []
        return list(results) if isinstance(results, (tuple, list)) else [results]

    return execute


def memory_of(arguments: Sequence[Any]) -> str:
    """The part of a message that says how much memory of the GPU is free, and how much torch and the call hold."""
    tensors = [a for a in arguments if isinstance(a, Tensor) and a.device.type == "cuda"]
    if not tensors:
        return ""
    device = tensors[0].device
    total = sum(t.numel() * t.element_size() for t in tensors)
    free, size = torch.cuda.mem_get_info(device)
    return (
        f"{free:,} of {size:,} bytes of the GPU are free; torch holds {torch.cuda.memory_reserved(device):,}, of which the "
        f"arguments of this call are {total:,}; "
    )
