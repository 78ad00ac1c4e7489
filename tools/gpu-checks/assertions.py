"""Checks assertions in kernels: a later call reports a failed one, and nothing is read out of bounds.

The program is torch-mlir's embedding of test/Integration/Operations, which asserts its indices.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from bounds import Mismatch
from engines import GpuEngine

from fp8_testing.models import compile_file

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "test" / "Integration" / "Operations" / "embedding.mlir"
NAME = "assertion_embedding"
TABLE = np.arange(80, dtype=np.float32).reshape(10, 8) + 0.5
GOOD = np.array([[0, 9, 3, 3, 7], [1, 2, 4, 5, 6]], dtype=np.int64)
# Far enough out of range to reach memory that is not allocated.
BAD = {"too_large": 1 << 40, "just_too_large": 10, "negative": -1}


def compile_assertions(
    options: argparse.Namespace, wanted: re.Pattern[str]
) -> dict[str, str]:
    """Why the program did not compile, empty if it did."""
    if not wanted.search(NAME):
        return {}
    target = options.models / f"{NAME}.so"
    return {NAME: compile_file(options.compiler, options.chip, SOURCE, target, None)}


class Embedding:
    """The program on the device, and indices of which one can be made wrong."""

    def __init__(self, engine: GpuEngine) -> None:
        import device_arrays

        self.program = engine.models.load(f"{NAME}.so")
        self.table = device_arrays.to_device(TABLE)
        self.indices = device_arrays.to_device(GOOD)
        self.result = device_arrays.to_device(np.zeros((2, 5, 8), np.float32))
        self.to_host = device_arrays.to_host

    def call(self) -> None:
        self.program.embedding(self.table, self.indices, out=self.result)

    def expect_right(self) -> None:
        import torch

        torch.cuda.synchronize()
        self.program.check()
        if not np.array_equal(self.to_host(self.result), TABLE[GOOD]):
            raise Mismatch("expected the rows of the table, got others")

    def expect_failure(self) -> None:
        """Checks the message, the rows of correct indices, and NaN for the wrong index."""
        import torch

        from fp8_mlir.gpu import GpuError

        torch.cuda.synchronize()
        try:
            self.program.check()
        except GpuError as error:
            if "index must be" not in str(error) or "embedding" not in str(error):
                raise Mismatch(f"expected the assertion's message, got '{error}'")
        else:
            raise Mismatch("expected a failed assertion, got none")
        result = self.to_host(self.result)
        if not np.isnan(result[1, 2]).all():
            raise Mismatch("expected NaN for an index out of range, got numbers")
        keep = np.ones((2, 5), bool)
        keep[1, 2] = False
        if not np.array_equal(result[keep], TABLE[GOOD][keep]):
            raise Mismatch("expected the other rows as they are in the table")


def failing_call(engine: GpuEngine, index: int) -> None:
    embedding = Embedding(engine)
    embedding.call()
    embedding.expect_right()
    embedding.indices[1, 2] = index
    embedding.call()
    embedding.expect_failure()
    embedding.indices[1, 2] = int(GOOD[1, 2])
    embedding.call()
    embedding.expect_right()


def next_call_tells(engine: GpuEngine) -> None:
    import torch

    from fp8_mlir.gpu import GpuError

    embedding = Embedding(engine)
    embedding.indices[1, 2] = BAD["too_large"]
    embedding.call()
    torch.cuda.synchronize()
    embedding.indices[1, 2] = int(GOOD[1, 2])
    try:
        embedding.call()
    except GpuError:
        embedding.call()
        embedding.expect_right()
        return
    raise Mismatch("expected the next call to tell of the assertion, got none")


def replayed(engine: GpuEngine) -> None:
    """Replays of a CUDA graph, whose failures only check() reports."""
    import torch

    embedding = Embedding(engine)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        embedding.call()
    for index in (int(GOOD[1, 2]), BAD["negative"], int(GOOD[1, 2])):
        embedding.indices[1, 2] = index
        graph.replay()
        (embedding.expect_failure if index < 0 else embedding.expect_right)()


def checks(engine: GpuEngine) -> Iterator[tuple[str, Callable[[], object]]]:
    for name, index in BAD.items():
        yield f"{NAME}_{name}", lambda index=index: failing_call(engine, index)
    yield f"{NAME}_next_call", lambda: next_call_tells(engine)
    yield f"{NAME}_graph", lambda: replayed(engine)
