"""Programs whose weights follow the tensors of a module: changed values are quantized again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from fp8_mlir.pytorch import runtime
from fp8_mlir.pytorch.compiled import Program
from fp8_mlir.pytorch.placing import program_tensors
from fp8_mlir.pytorch.programs import INTERFACE, MANIFEST, read_json
from fp8_mlir.pytorch.specs import Interface
from fp8_mlir.pytorch.stored import StoredWeight


def fingerprint(tensors: Mapping[str, Tensor]) -> tuple:
    """Differs if a tensor was replaced, changed in place, or moved."""
    return tuple((name, id(t), *version_of(t)) for name, t in tensors.items())


def version_of(tensor: Tensor) -> tuple:
    return tensor.version() if isinstance(tensor, StoredWeight) else (tensor._version, tensor.data_ptr())


class LiveProgram:
    """A compiled program that is called with the tensors of the module and the inputs of the caller."""

    def __init__(self, folder: Path, interface: Interface, device: torch.device) -> None:
        self.function = read_json(folder / INTERFACE)["functions"][0]
        self.manifest = read_json(folder / MANIFEST)
        self.execute = runtime.open_function(folder, self.function["name"])
        self.interface = interface
        self.device = device
        self._program: Program | None = None
        self._seen: tuple = ()

    def __call__(self, parameters: Mapping[str, Tensor], inputs: Sequence[Any]) -> list[Tensor]:
        return self.program(parameters)(inputs)

    def program(self, parameters: Mapping[str, Tensor]) -> Program:
        """The program with these tensors. They are quantized if they changed since the last call."""
        seen = fingerprint(parameters)
        if self._program is None or seen != self._seen:
            tensors, names = program_tensors(parameters, self.function, self.manifest, self.device)
            self._program = Program(self.execute, self.interface, tensors, names, self.device)
            self._seen = seen
        return self._program
