"""Computes the weights of exported models from their names.

A resource of an exported model is either bytes in hexadecimal, or `seeded NAME`. The latter is a parameter
of the model with random values that depend only on its name and its shape. tools/export gives the parameters
the same values in PyTorch. MLIR's own tools need the bytes:

    python -m fp8_testing.seeded test/Integration/Models/vit.mlir -o vit.mlir

All random bits come from NumPy's PCG64. All later steps are exact or round as IEEE 754 says. So the values
are the same on every machine and with every version of NumPy.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import ml_dtypes
import numpy as np

# Factors of matrices, by the end of their names. T5 does not divide its scores by the square root of a
# head's width, 16. A router gets large weights, because noise could change a close choice of experts.
GAINS = {"SelfAttention.q.weight": 0.25, "mlp.gate.weight": 4.0}
ALIGNMENT = 2  # the alignment of a resource of bf16, which its first bytes contain
SEEDED = re.compile(r'^( +)(\S+): "seeded ([^"]+)"', re.MULTILINE)


class Stream:
    """A random stream that depends on a name alone."""

    def __init__(self, name: str) -> None:
        self.bits = np.random.PCG64(zlib.crc32(name.encode()))

    def normal(self, *shape: int) -> np.ndarray:
        """Numbers with mean 0 and variance 1, up to 6: each is a sum of twelve uniform numbers minus its
        mean."""
        count = int(np.prod(shape))
        words = self.bits.random_raw(3 * count).view(np.uint16).reshape(count, 12)
        return (words.sum(axis=1, dtype=np.int64) - 6 * 65535).reshape(shape) / 65536

    def fraction(self) -> float:
        """A uniform number between 0 and 1."""
        return int(self.bits.random_raw() >> 11) / 2**53

    def some(self, count: int, most: int) -> np.ndarray:
        """Several different numbers below `most`."""
        return np.argsort(self.bits.random_raw(most), kind="stable")[:count]


def matrix(stream: Stream, rows: int, columns: int) -> np.ndarray:
    """The weight of a layer. Each layer has another spread, and some rows and columns are larger."""
    spread = (0.7 + 0.6 * stream.fraction()) / np.sqrt(columns)
    values = stream.normal(rows, columns) * spread
    values[stream.some(rows // 64, rows)] *= 3.0
    values[:, stream.some(columns // 64, columns)] *= 3.0
    return values


def parameter(name: str, shape: Sequence[int]) -> np.ndarray:
    """The values of a parameter, in bf16, by its full name and its kind."""
    stream, shape = Stream(name), tuple(shape)
    if name.endswith(("modulation", "scale_shift_table")):
        values = stream.normal(*shape) * 0.3
    elif len(shape) == 2:
        values = matrix(stream, *shape)
        for ending, gain in GAINS.items():
            values *= gain if name.endswith(ending) else 1.0
    elif len(shape) > 2:  # kernels of convolutions, stacked experts
        fan_in = np.prod(shape[1:]) if len(shape) > 3 else shape[-1]
        values = stream.normal(*shape) / np.sqrt(max(1, fan_in))
    elif name.endswith("bias"):
        values = stream.normal(*shape) * 0.1
    else:  # the weight of a norm
        values = 1.0 + 0.2 * stream.normal(*shape)
    return values.astype(np.float32).astype(ml_dtypes.bfloat16)


def blob(data: bytes) -> str:
    """The bytes of a resource in the form that MLIR reads."""
    return f'"0x{(ALIGNMENT.to_bytes(4, "little") + data).hex().upper()}"'


def with_bytes(text: str) -> str:
    """The module with the bytes of all resources."""

    def fill(match: re.Match) -> str:
        indent, key, name = match.groups()
        # The type is that of the constant which uses the resource.
        found = re.search(rf"dense_resource<{re.escape(key)}> : tensor<([\dx]+)xbf16>", text)
        if not found:
            raise ValueError(f"expected a constant of bf16 with the resource {key}, got none")
        shape = [int(size) for size in found[1].split("x")]
        return f"{indent}{key}: {blob(parameter(name, shape).tobytes())}"

    return SEEDED.sub(fill, text)


@contextmanager
def complete(module: Path) -> Iterator[Path]:
    """Makes a file of the module with all bytes. It is the same file if no bytes were missing."""
    text = module.read_text() if module.exists() else ""
    if not SEEDED.search(text):
        yield module
        return
    with tempfile.TemporaryDirectory(prefix="fp8-weights-") as folder:
        path = Path(folder) / module.name
        path.write_text(with_bytes(text))
        yield path


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Writes a module with the bytes of its weights, which it may keep as names."
    )
    parser.add_argument("module", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="default: standard output")
    options = parser.parse_args()
    text = with_bytes(options.module.read_text())
    if options.output:
        options.output.write_text(text)
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
