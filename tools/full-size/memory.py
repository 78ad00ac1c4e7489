"""Limits and measures memory: of the device by a ballast, of the host by what the kernel reports."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch

GIB = 1 << 30


def used_bytes() -> int:
    """Bytes of the device that are in use, by whomever, as the driver says."""
    free, total = torch.cuda.mem_get_info()
    return total - free


@contextmanager
def only(gib: float | None) -> Iterator[int]:
    """Inside, only `gib` GiB of the device can be used. Gives the bytes that are taken away.

    The memory that the driver and the context of the process use already is a part of the `gib` GiB.
    """
    if gib is None:
        yield 0
        return
    from fp8_mlir.gpu import empty

    total = torch.cuda.mem_get_info()[1]
    ballast = empty([max(0, total - int(gib * GIB))], "uint8")
    try:
        yield ballast.nbytes
    finally:
        del ballast


def host_bytes() -> tuple[int, int]:
    """Bytes that this process uses beside pages of files, and bytes that the machine uses beside the page cache."""
    own = numbers(Path("/proc/self/status"))
    machine = numbers(Path("/proc/meminfo"))
    cached = sum(machine.get(k, 0) for k in ("MemFree", "Buffers", "Cached", "SReclaimable"))
    return own.get("RssAnon", 0), machine["MemTotal"] - cached


def numbers(path: Path) -> dict[str, int]:
    """The sizes in a file of /proc, in bytes, by name."""
    found = {}
    for line in path.read_text().splitlines():
        words = line.replace(":", " ").split()
        if len(words) == 3 and words[2] == "kB":
            found[words[0]] = int(words[1]) << 10
    return found


class Peaks:
    """Reads every 20 ms how much memory is in use.

    Afterwards, `own`, `machine` and `device` say by how many bytes the use by the process, by the machine and of the
    device grew at most, and `seconds` how long it took.
    """

    def __init__(self, on_gpu: bool) -> None:
        self.on_gpu = on_gpu
        self.first = self.read()
        self.most = list(self.first)
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)

    def read(self) -> list[int]:
        return [*host_bytes(), used_bytes() if self.on_gpu else 0]

    def watch(self) -> None:
        while not self.ended.wait(0.02):
            self.note()

    def note(self) -> None:
        self.most = [max(pair) for pair in zip(self.most, self.read())]

    def __enter__(self) -> Peaks:
        self.begin = time.perf_counter()
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.perf_counter() - self.begin
        self.ended.set()
        self.thread.join()
        self.note()
        self.own, self.machine, self.device = (
            most - first for most, first in zip(self.most, self.first)
        )
