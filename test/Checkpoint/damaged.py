"""Damaged files are refused with the name of the file. The safetensors package refuses the same files.
Files of which the package would silently drop a part are refused, too.

    python test/Checkpoint/damaged.py --tool=build/bin/fp8-test-checkpoint --files=100000
"""

# RUN: %python %s --tool=%obj_root/bin/fp8-test-checkpoint --files=1500

import argparse
import json
import random
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import safetensors

# The package drops the first of two values of a key, and fields that it does not know.
STRICTER = ["once, got it twice", "expected dtype, shape and data_offsets, got key"]


def make_header(rng: random.Random) -> tuple[dict, int]:
    header = {}
    if rng.random() < 0.5:
        header["__metadata__"] = {"format": "pt", "k": "v"}
    offset = 0
    for i in range(rng.randrange(1, 4)):
        dtype, size = rng.choice([("U8", 1), ("BF16", 2), ("F32", 4), ("F8_E4M3", 1)])
        shape = [rng.randrange(4) for _ in range(rng.randrange(3))]
        for extent in shape:
            size *= extent
        header[f"t{i}"] = {"dtype": dtype, "shape": shape, "data_offsets": [offset, offset + size]}
        offset += size
    return header, offset


def replace_value(rng: random.Random, header: dict) -> None:
    """Replaces a random value of the header."""
    value = rng.choice([0, 1, -1, 7, 2.0, 1e3, 2**32, 2**63, 2**64, True, None, "", "F64", "U8", [], {}, [1], [[1]], {"a": 1}])
    place, path = header, []
    while True:
        if isinstance(place, dict) and place:
            path.append((place, rng.choice(list(place))))
        elif isinstance(place, list) and place:
            path.append((place, rng.randrange(len(place))))
        else:
            break
        place = place[path[-1][1]]
    if not path:
        return
    container, key = rng.choice(path)
    action = rng.random()
    if action < 0.6:
        container[key] = value
    elif action < 0.8:
        del container[key]
    elif isinstance(container, dict):
        container[f"{key}x"] = container.pop(key) if action < 0.9 else "U8"
    else:
        container.append(value)


def damage_text(rng: random.Random, text: bytes) -> bytes:
    place = rng.randrange(len(text))
    action = rng.random()
    if action < 0.25:
        return text[:place] + text[place + 1 :]
    if action < 0.5:
        return text[:place] + bytes([rng.choice(b'{}[]",:0\\ \x00\xff')]) + text[place + 1 :]
    if action < 0.75:
        end = rng.randrange(place, len(text)) + 1
        return text[:end] + text[place:end] + text[end:]
    first = b'"t0":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},'
    return text[:1] + first + text[1:]


def make_file(rng: random.Random) -> bytes:
    header, size = make_header(rng)
    for _ in range(rng.randrange(3)):
        replace_value(rng, header)
    text = json.dumps(header, separators=rng.choice([(",", ":"), (", ", ": ")])).encode()
    for _ in range(rng.choice([0, 0, 1, 2])):
        text = damage_text(rng, text)
    text += b" " * rng.randrange(3)
    length = len(text) + rng.choice([0] * 9 + [1, -1, 10, 2**40, 2**63])
    size += rng.choice([0] * 9 + [1, -1])
    file = struct.pack("<Q", length % 2**64) + text + bytes(max(size, 0))
    return file[: rng.randrange(len(file))] if rng.random() < 0.05 else file


def accepts(file: bytes) -> bool:
    """Whether the package accepts the file."""
    try:
        safetensors.deserialize(file)
    except safetensors.SafetensorError:
        return False
    return True


def check(file: bytes, path: str, answer: str) -> bool:
    """Whether our answer is correct. Prints it if not."""
    if answer.startswith("ok"):
        fits = accepts(file)
    else:
        fits = answer.startswith(f"error {path}: ")
        # The package accepts anything in fields with another name (here ending in x), and sizes of 2^63.
        stricter = b'x"' in file or str(2**63).encode() in file or any(reason in answer for reason in STRICTER)
        fits &= stricter or not accepts(file)
    if not fits:
        print(f"{file}\n  package: {accepts(file)}\n  ours: {answer}")
    return fits


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    accepted = bad = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = [f"{folder}/{i}.safetensors" for i in range(500)]
        for _ in range(0, options.files, len(paths)):
            files = [make_file(rng) for _ in paths]
            for path, file in zip(paths, files):
                Path(path).write_bytes(file)
            result = subprocess.run([options.tool, "list", *paths], capture_output=True, check=True)
            answers = result.stdout.decode(errors="replace").splitlines()
            assert len(answers) == len(paths), len(answers)
            for file, path, answer in zip(files, paths, answers):
                accepted += answer.startswith("ok")
                bad += not check(file, path, answer)
    print(f"{options.files} files, {accepted} accepted, {bad} answers that do not fit")
    # Both kinds of files must occur, or the comparison proves nothing.
    sys.exit(bad != 0 or not options.files / 20 < accepted < options.files * 19 / 20)


if __name__ == "__main__":
    main()
