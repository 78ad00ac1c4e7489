"""For which chip a program is compiled."""

from __future__ import annotations

import torch

from fp8_mlir.pytorch.errors import Fp8Error

# The chip of each compute capability.
CHIPS = {
    (8, 0): "sm_80",
    (8, 6): "sm_86",
    (8, 7): "sm_87",
    (8, 9): "sm_89",
    (9, 0): "sm_90a",
    (10, 0): "sm_100a",
    (10, 3): "sm_103a",
    (12, 0): "sm_120a",
}


def find_chip(chip: str, device: torch.device | None = None) -> str:
    """The chip that is meant: "auto" is the GPU of the device, or "cpu" if torch finds no GPU.

    Raises Fp8Error for a GPU that is not supported, and ValueError for a chip that is not known.
    """
    known = [*CHIPS.values(), "cpu"]
    if chip != "auto":
        if chip not in known:
            raise ValueError(f"expected chip to be auto, {', '.join(known)}, got {chip!r}")
        return chip
    if not torch.cuda.is_available():
        return "cpu"
    if device is not None and device.type != "cuda":
        device = None
    capability = torch.cuda.get_device_capability(device)
    if capability not in CHIPS:
        supported = ", ".join(f"{a}.{b} ({name})" for (a, b), name in CHIPS.items())
        raise Fp8Error(
            f"expected a GPU with compute capability {supported}, got {torch.cuda.get_device_name(device)} with "
            f'{capability[0]}.{capability[1]}; chip="cpu" compiles for the CPU'
        )
    return CHIPS[capability]


def device_of(chip: str, preferred: torch.device | None) -> torch.device:
    """The device on which a program for the chip runs. Raises Fp8Error if it needs a GPU and there is none."""
    if chip == "cpu":
        return torch.device("cpu")
    if not torch.cuda.is_available():
        raise Fp8Error(
            f"expected a GPU for a program for {chip}, but torch finds none: {no_gpu_reason()}; "
            'chip="cpu" compiles for the CPU'
        )
    index = preferred.index if preferred is not None and preferred.type == "cuda" else None
    return torch.device("cuda", torch.cuda.current_device() if index is None else index)


def no_gpu_reason() -> str:
    if torch.version.cuda is None:
        return "this torch is built without CUDA"
    try:
        torch.cuda.init()
    except Exception as error:
        return str(error).splitlines()[0]
    return "torch.cuda.is_available() is False"
