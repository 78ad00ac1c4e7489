"""Tensors of safetensors files: reading parts of files, and writing.

RUN: %torch_python %s
"""

import tempfile
import unittest
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

import fp8_mlir
from fp8_mlir.pytorch.tensor_files import GAP_BYTES, chunks_of, places_of, read_tensors, write_tensors

CPU = torch.device("cpu")


def bits(tensor: torch.Tensor) -> tuple:
    return tensor.dtype, tensor.shape, tensor.reshape(-1).view(torch.uint8).tolist()


def samples() -> dict[str, torch.Tensor]:
    """Tensors of many types and sizes, with different bytes. Some are longer than the chunks of the tests."""
    count = torch.arange(3000)
    return {
        "bf16": (count[:1500] / 7).bfloat16().reshape(3, 500),
        "codes": (count % 199).to(torch.uint8).view(torch.float8_e4m3fn).reshape(60, 50),
        "scale": (count[:9] / 3).float().reshape(3, 3),
        "scalar": torch.tensor(2.5),
        "none": torch.zeros(0, 4),
        "wide": count[:77] * 5,
        "flags": count[:33] % 3 == 0,
        "pairs": torch.complex(count[:40].float(), -count[:40].float() - 1),
        "e8m0": (count[:20] + 100).to(torch.uint8).view(torch.float8_e8m0fnu),
    }


class TensorFilesTest(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def test_reading_parts(self) -> None:
        tensors = samples()
        first, second = self.folder / "1.safetensors", self.folder / "2.safetensors"
        save_file({n: tensors[n] for n in ("bf16", "scale", "flags", "none", "e8m0")}, first)
        save_file({n: tensors[n] for n in ("codes", "scalar", "wide", "pairs")}, second)
        places = places_of(first) | places_of(second)
        self.assertEqual(set(places), set(tensors))
        for most in (7, 64, 1000, 1 << 20):
            with self.subTest(most):
                read = read_tensors(places, CPU, most)
                self.assertEqual({n: bits(t) for n, t in read.items()}, {n: bits(t) for n, t in tensors.items()})

    def test_chunks_have_every_byte_once(self) -> None:
        path = self.folder / "gaps.safetensors"
        names = [f"{i:02}" for i in range(12)]
        save_file({n: torch.full((GAP_BYTES // 3 + i,), i, dtype=torch.uint8) for i, n in enumerate(names)}, path)
        places = {n: p for n, p in places_of(path).items() if n not in ("03", "04", "05", "06", "09")}
        chunks = list(chunks_of(places, 50000))
        covered = sorted(
            (name, target, target + length) for chunk in chunks for name, target, _, length in chunk.pieces
        )
        for name, place in places.items():
            ends = [(begin, end) for n, begin, end in covered if n == name]
            self.assertEqual([0, *(end for _, end in ends)], [*(begin for begin, _ in ends), place.size])
        for chunk in chunks:
            self.assertLessEqual(chunk.size, 50000)
            for name, target, source, _ in chunk.pieces:
                self.assertEqual(chunk.begin + source, places[name].begin + target)
        # The gap of four tensors is not read, that of one is.
        read = sum(chunk.size for chunk in chunks)
        wanted = sum(place.size for place in places.values())
        self.assertLess(read, wanted + GAP_BYTES)

    def test_writing(self) -> None:
        tensors = samples()
        path = self.folder / "written.safetensors"
        specs = {name: (t.dtype, t.shape) for name, t in tensors.items()}
        write_tensors(path, specs, reversed(list(tensors.items())))
        self.assertEqual({n: bits(t) for n, t in load_file(path).items()}, {n: bits(t) for n, t in tensors.items()})
        for place in places_of(path).values():
            self.assertEqual(place.begin % place.dtype.itemsize, 0)
        with self.assertRaisesRegex(ValueError, r"scale: expected torch\.float32\[3, 3\], got torch\.float32\[3\]"):
            write_tensors(path, specs, [("scale", torch.zeros(3))])
        with self.assertRaisesRegex(ValueError, "expected tensors for all names, got none for bf16, codes"):
            write_tensors(path, specs, [("scale", tensors["scale"])])

    def test_a_file_that_shrinks(self) -> None:
        path = self.folder / "short.safetensors"
        save_file({"a": torch.arange(100), "b": torch.arange(200)}, path)
        places = places_of(path)
        with path.open("rb+") as stream:
            stream.truncate(path.stat().st_size - 20)
        with self.assertRaisesRegex(
            fp8_mlir.CheckpointError, r"short\.safetensors: expected [\d,]+ bytes at offset [\d,]+, got [\d,]+, the end"
        ):
            read_tensors(places, CPU)


if __name__ == "__main__":
    unittest.main()
