"""Files of the safetensors package can be read, and the package reads ours. If the order of tensors is that
of the package, ours have the same bytes.

    python test/Checkpoint/safetensors-package.py --tool=build/bin/fp8-test-checkpoint --files=1000
"""

# RUN: %python %s --tool=%obj_root/bin/fp8-test-checkpoint --files=25

import argparse
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import ml_dtypes
import numpy as np
import safetensors
import safetensors.numpy

DTYPES = {
    "BOOL": np.bool_,
    "U8": np.uint8,
    "I8": np.int8,
    "F8_E5M2": ml_dtypes.float8_e5m2,
    "F8_E4M3": ml_dtypes.float8_e4m3fn,
    "F8_E8M0": ml_dtypes.float8_e8m0fnu,
    "F8_E4M3FNUZ": ml_dtypes.float8_e4m3fnuz,
    "F8_E5M2FNUZ": ml_dtypes.float8_e5m2fnuz,
    "I16": np.int16,
    "U16": np.uint16,
    "F16": np.float16,
    "BF16": ml_dtypes.bfloat16,
    "I32": np.int32,
    "U32": np.uint32,
    "F32": np.float32,
    "C64": np.complex64,
    "F64": np.float64,
    "I64": np.int64,
    "U64": np.uint64,
}
NAMES = ["weight", "größe", 'a"b\\c', "tab\t", "層", "\U0001f600", "/", "\x7f"]


def make_tensors(rng: random.Random) -> dict[str, tuple[str, np.ndarray]]:
    """Random types, shapes and bytes, including empty tensors, tensors of rank 0, and names that need
    escapes."""
    tensors = {}
    for i in range(rng.randrange(12)):
        dtype = rng.choice(list(DTYPES))
        shape = [rng.choice([0, 1, 2, 3, 5, 16, 67]) for _ in range(rng.randrange(4))]
        size = int(np.prod(shape)) * np.dtype(DTYPES[dtype]).itemsize
        array = np.frombuffer(rng.randbytes(size), DTYPES[dtype]).reshape(shape)
        tensors[f"model.layers.{i}.{rng.choice(NAMES)}"] = (dtype, array)
    return tensors


def run(tool: str, *arguments: str) -> str:
    result = subprocess.run([tool, *arguments], capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{arguments} ended with {result.returncode}: {result.stderr}")
    return result.stdout


def check_same(tensors: dict[str, tuple[str, np.ndarray]], path: Path) -> set[str]:
    """Checks that the package reads the bytes of the tensors, and returns their names."""
    found = dict(safetensors.deserialize(path.read_bytes()))
    for name, tensor in found.items():
        dtype, array = tensors[name]
        assert bytes(tensor["data"]) == array.tobytes(), (path, name)
        assert (tensor["dtype"], tensor["shape"]) == (dtype, list(array.shape)), (path, name)
    return set(found)


def check_file(tool: str, rng: random.Random, folder: Path) -> None:
    tensors = make_tensors(rng)
    metadata = rng.choice([None, {"format": "pt"}, {"note": 'é "quoted"\n'}])
    source = folder / "in.safetensors"
    safetensors.numpy.save_file({name: array for name, (_, array) in tensors.items()}, source, metadata)
    listed = run(tool, "list", str(source))
    assert listed.startswith("ok"), listed
    for name, (dtype, array) in tensors.items():
        text = f" {name}:{dtype}[{','.join(map(str, array.shape))}]@"
        assert text in listed, (text, listed)

    copy = folder / "out.safetensors"
    run(tool, "copy", "--sort", "--part-size=100", str(source), "-o", str(copy))
    assert copy.read_bytes() == source.read_bytes(), source.read_bytes()[:2000]

    shards = folder / "shards"
    run(tool, "copy", "--overwrite", f"--max-shard={rng.choice([1, 100, 10**6])}", str(copy), "-o", str(shards))
    found = [check_same(tensors, shard) for shard in shards.glob("*.safetensors")]
    assert set().union(*found) == tensors.keys(), found

    # Converting back, in the order of the shards, gives the original file.
    joined = folder / "joined.safetensors"
    run(tool, "copy", str(shards), "-o", str(joined))
    assert joined.read_bytes() == copy.read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    parser.add_argument("--files", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for i in range(options.files):
            print(f"seed {options.seed}, file {i}")
            check_file(options.tool, random.Random(options.seed * 100_003 + i), Path(folder))


if __name__ == "__main__":
    main()
