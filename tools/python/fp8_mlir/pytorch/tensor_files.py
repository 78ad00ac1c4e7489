"""Where the tensors of safetensors files lie, and how they go from files to a device and back.

Several threads read parts of files. For a GPU, each has a buffer of pinned memory, from which it copies on a
stream of its own, so reading and copying overlap. Files are not mapped: beside the page cache, reading needs
THREADS * CHUNK_BYTES of host memory, for tensors of any size. Writing keeps at most 2 * THREADS tensors in host memory.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from fp8_mlir.pytorch.errors import CheckpointError

THREADS = 8
CHUNK_BYTES = 32 << 20
GAP_BYTES = 1 << 16  # Smaller gaps between tensors are read, too, instead of one more chunk.

# The types of safetensors files, as torch names them.
DTYPES = {
    "F64": "float64",
    "F32": "float32",
    "F16": "float16",
    "BF16": "bfloat16",
    "F8_E4M3": "float8_e4m3fn",
    "F8_E5M2": "float8_e5m2",
    "F8_E4M3FNUZ": "float8_e4m3fnuz",
    "F8_E5M2FNUZ": "float8_e5m2fnuz",
    "F8_E8M0": "float8_e8m0fnu",
    "C64": "complex64",
    "I64": "int64",
    "I32": "int32",
    "I16": "int16",
    "I8": "int8",
    "U64": "uint64",
    "U32": "uint32",
    "U16": "uint16",
    "U8": "uint8",
    "BOOL": "bool",
}


@dataclass(frozen=True)
class Place:
    """Where a tensor lies: `size` bytes from `begin` in a file."""

    file: Path
    dtype: torch.dtype
    shape: tuple[int, ...]
    begin: int
    size: int


def places_of(file: Path) -> dict[str, Place]:
    """The tensors of a safetensors file, by name. Tensors of types that torch lacks are left out.

    Raises CheckpointError if it is no such file.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(file, framework="pt"):
            pass  # It checks the header.
    except SafetensorError as error:
        raise CheckpointError(f"expected a safetensors file, got {file}: {error}") from error
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        header = json.loads(stream.read(length))
    places = {}
    for name, entry in header.items():
        dtype = DTYPES.get(entry.get("dtype", ""))
        if dtype is None:
            continue
        begin, end = entry["data_offsets"]
        places[name] = Place(file, getattr(torch, dtype), tuple(entry["shape"]), 8 + length + begin, end - begin)
    return places


@dataclass
class Chunk:
    """A part of a file that is read at once. `pieces` are (tensor, offset in it, offset in the chunk, bytes)."""

    file: Path
    begin: int
    size: int
    pieces: list[tuple[str, int, int, int]]


def chunks_of(places: Mapping[str, Place], most: int = CHUNK_BYTES) -> Iterator[Chunk]:
    """Parts of files of at most `most` bytes, which together have the bytes of all tensors once."""
    chunk: Chunk | None = None
    for name, place in sorted(places.items(), key=lambda item: (str(item[1].file), item[1].begin)):
        done = 0
        while done < place.size:
            begin = place.begin + done
            if chunk and (
                chunk.file != place.file
                or begin - chunk.begin >= most
                or begin - (chunk.begin + chunk.size) > GAP_BYTES
            ):
                yield chunk
                chunk = None
            if chunk is None:
                chunk = Chunk(place.file, begin, 0, [])
            offset = begin - chunk.begin
            length = min(place.size - done, most - offset)
            chunk.pieces.append((name, done, offset, length))
            chunk.size = offset + length
            done += length
    if chunk:
        yield chunk


def read_tensors(
    places: Mapping[str, Place], device: torch.device, most: int = CHUNK_BYTES
) -> dict[str, Tensor]:
    """The tensors on the device, by name. All of them are allocated before the first is read.

    Raises CheckpointError if a file ends too early, and torch.OutOfMemoryError if the device has too little memory.
    """
    tensors = {name: torch.empty(place.shape, dtype=place.dtype, device=device) for name, place in places.items()}
    targets = {name: tensor.reshape(-1).view(torch.uint8) for name, tensor in tensors.items() if tensor.numel()}
    chunks = list(chunks_of({name: places[name] for name in targets}, most))
    if chunks:
        Reader(targets, device, min(most, max(chunk.size for chunk in chunks))).read(chunks)
    return tensors


class Reader:
    """Reads chunks of files to the bytes of tensors."""

    def __init__(self, targets: Mapping[str, Tensor], device: torch.device, buffer_bytes: int) -> None:
        self.targets = targets
        self.device = device
        self.is_gpu = device.type == "cuda"
        self.buffer_bytes = buffer_bytes
        self.own = threading.local()  # the buffer and the stream of a thread

    def read(self, chunks: Sequence[Chunk]) -> None:
        # Earlier work of the current stream may still use the memory that the tensors have got.
        before = torch.cuda.current_stream(self.device).record_event() if self.is_gpu else None
        with ThreadPoolExecutor(min(THREADS, len(chunks))) as pool:
            for done in [pool.submit(self.read_chunk, chunk, before) for chunk in chunks]:
                done.result()

    def read_chunk(self, chunk: Chunk, before: Any) -> None:
        if not hasattr(self.own, "buffer"):
            self.own.buffer = torch.empty(self.buffer_bytes, dtype=torch.uint8, pin_memory=self.is_gpu)
            self.own.stream = torch.cuda.Stream(self.device) if self.is_gpu else None
            if self.is_gpu:
                self.own.stream.wait_event(before)
        fill(self.own.buffer[: chunk.size], chunk.file, chunk.begin)
        if not self.is_gpu:
            self.copy(chunk)
            return
        with torch.cuda.stream(self.own.stream):
            self.copy(chunk)
        self.own.stream.synchronize()

    def copy(self, chunk: Chunk) -> None:
        for name, target, source, length in chunk.pieces:
            self.targets[name][target : target + length].copy_(
                self.own.buffer[source : source + length], non_blocking=True
            )


def fill(buffer: Tensor, file: Path, begin: int) -> None:
    """Reads bytes of a file to a tensor of bytes in host memory."""
    memory, done = memoryview(buffer.numpy()), 0
    handle = os.open(file, os.O_RDONLY)
    try:
        while done < len(memory):
            count = os.preadv(handle, [memory[done:]], begin + done)
            if count == 0:
                raise CheckpointError(
                    f"{file}: expected {len(memory):,} bytes at offset {begin:,}, got {done:,}, the end of the file"
                )
            done += count
    finally:
        os.close(handle)


Spec = tuple[torch.dtype, Sequence[int]]  # the type and the shape of a tensor


def write_tensors(path: Path, specs: Mapping[str, Spec], tensors: Iterable[tuple[str, Tensor]]) -> None:
    """Writes a safetensors file. `tensors` gives each tensor of `specs` once, in any order, on any device.

    A tensor is not kept longer than it takes to write it. Raises ValueError if a tensor has another type or shape
    than its entry in `specs`, or if one is missing.
    """
    begins = write_header(path, specs)
    handle = os.open(path, os.O_WRONLY)
    slots = threading.Semaphore(2 * THREADS)  # for tensors that are being written or wait for that

    def write(name: str, data: Tensor) -> None:
        try:
            memory, done = memoryview(data.numpy()), 0
            while done < len(memory):
                done += os.pwrite(handle, memory[done:], begins[name] + done)
        finally:
            slots.release()

    missing, writes = set(specs), []
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            for name, tensor in tensors:
                if (tensor.dtype, list(tensor.shape)) != (specs[name][0], list(specs[name][1])):
                    raise ValueError(
                        f"{name}: expected {specs[name][0]}{list(specs[name][1])}, got {tensor.dtype}{list(tensor.shape)}"
                    )
                missing.remove(name)
                slots.acquire()
                data = tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8)
                writes.append(pool.submit(write, name, data))
                writes = [w for w in writes if not (w.done() and w.result() is None)]
            for waiting in writes:
                waiting.result()
    finally:
        os.close(handle)
    if missing:
        raise ValueError(f"expected tensors for all names, got none for {', '.join(sorted(missing)[:4])}")


def write_header(path: Path, specs: Mapping[str, Spec]) -> dict[str, int]:
    """Writes the header of a safetensors file, and makes the file as long as it will be.

    Returns where the bytes of each tensor begin.
    """
    types = {getattr(torch, name): short for short, name in DTYPES.items()}
    header, end = {}, 0
    # Larger elements are first, so that every tensor is aligned.
    for name, (dtype, shape) in sorted(specs.items(), key=lambda item: (-item[1][0].itemsize, item[0])):
        begin, end = end, end + dtype.itemsize * prod(shape)
        header[name] = {"dtype": types[dtype], "shape": list(shape), "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as stream:
        stream.write(len(text).to_bytes(8, "little") + text)
        stream.truncate(8 + len(text) + end)
    return {name: 8 + len(text) + entry["data_offsets"][0] for name, entry in header.items()}
