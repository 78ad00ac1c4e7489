"""However a run ends, the output is absent or unchanged, and a repeated run completes it.

    python test/Checkpoint/interrupted.py --tool=build/bin/fp8-test-checkpoint --kills=200
"""

# RUN: %python %s --tool=%obj_root/bin/fp8-test-checkpoint --kills=4

import argparse
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import safetensors.numpy

SHARD = 1 << 16
TENSORS = 24


def make_input(path: Path) -> None:
    rng = np.random.default_rng(3)
    tensors = {f"t{i:02}": rng.integers(0, 256, 20_000 + 7 * i, np.uint8) for i in range(TENSORS)}
    safetensors.numpy.save_file(tensors, path)


def start(tool: str, source: Path, output: Path, *options: str) -> subprocess.Popen:
    """Starts a copy that takes half a second or more, and waits until it has begun."""
    process = subprocess.Popen(
        [tool, "copy", source, "-o", output, "--threads=2", "--pause=20", "--part-size=10000", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline().startswith("copying")
    return process


def end(process: subprocess.Popen, signal_number: int, seconds: float) -> tuple[int, str]:
    """Sends a signal to a run after some time, and returns its exit code and errors."""
    time.sleep(seconds)
    process.send_signal(signal_number)
    _, errors = process.communicate(timeout=60)
    return process.returncode, errors


def run(tool: str, *arguments: object, **options) -> subprocess.CompletedProcess:
    return subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True, timeout=60, **options)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def read(output: Path) -> dict[str, np.ndarray]:
    files = output.glob("*.safetensors") if output.is_dir() else [output]
    return {name: array for file in files for name, array in safetensors.numpy.load_file(file).items()}


def same(output: Path, source: Path) -> bool:
    found, expected = read(output), safetensors.numpy.load_file(source)
    return found.keys() == expected.keys() and all((found[name] == expected[name]).all() for name in found)


def check_file(tool: str, source: Path, folder: Path, rng: random.Random) -> None:
    """Kills and interrupts runs that write a single file, which must stay unchanged."""
    output = folder / "out.safetensors"
    code, _ = end(start(tool, source, output), signal.SIGKILL, rng.uniform(0, 0.4))
    assert code == -signal.SIGKILL and not output.exists(), code
    output.write_text("before")
    code, _ = end(start(tool, source, output), signal.SIGKILL, rng.uniform(0, 0.4))
    assert code == -signal.SIGKILL and output.read_text() == "before", code
    for number in (signal.SIGINT, signal.SIGTERM):
        code, errors = end(start(tool, source, output), number, rng.uniform(0, 0.3))
        assert (code, errors) == (1, "error: interrupted\n"), (code, errors)
        assert output.read_text() == "before" and names(folder) == {"out.safetensors"}, names(folder)
    assert run(tool, "copy", source, "-o", output).returncode == 0
    assert output.read_bytes() == source.read_bytes()
    output.unlink()


def check_shards(tool: str, source: Path, folder: Path, rng: random.Random) -> None:
    """Kills runs that write shards several times. Finished shards must be kept."""
    output = folder / "model"
    partial = folder / ".model.partial"
    option = f"--max-shard={SHARD}"
    finished = set()
    for number in (signal.SIGKILL, signal.SIGINT, signal.SIGKILL):
        end(start(tool, source, output, option), number, rng.uniform(0.1, 0.4))
        if output.exists():
            break  # the run ended before the signal, so the output has to be complete
        now = {p for p in names(partial) if p.endswith(".safetensors")} if partial.exists() else set()
        assert finished <= now, (finished, now)
        finished = now
        if number == signal.SIGINT and partial.exists():
            assert not any(name.endswith(".partial") for name in names(partial)), names(partial)
    if not output.exists():
        complete_shards(tool, source, output, option, finished)
    assert names(folder) == {"model"}, names(folder)
    assert same(output, source)
    shutil.rmtree(output)


def complete_shards(tool: str, source: Path, output: Path, option: str, finished: set[str]) -> None:
    """Runs to the end. Finished shards are not written again."""
    partial = output.parent / ".model.partial"
    stamps = {name: (partial / name).stat().st_mtime_ns for name in finished}
    result = run(tool, "copy", source, "-o", output, option)
    assert result.returncode == 0, result.stderr
    assert all((output / name).stat().st_mtime_ns == stamp for name, stamp in stamps.items())


def limit_file_size() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


def check_limit(tool: str, source: Path, folder: Path) -> None:
    """Limits the size of files, which has the same effect as a full disk."""
    result = run(tool, "copy", source, "-o", folder / "out.safetensors", preexec_fn=limit_file_size)
    assert result.returncode == 1, result
    assert result.stderr.endswith("bytes: File too large\n"), result.stderr
    assert names(folder) == set(), names(folder)


def check_full_disk(tool: str, source: Path, folder: Path) -> None:
    """Uses a file system of 256 kB, if this user may mount one as root or in a user namespace."""
    disk = folder / "disk"
    disk.mkdir()
    script = (
        'mount -t tmpfs -o size=256k fp8 "$1" || exit 77; echo before >"$1/out.safetensors"; '
        '"$0" copy "$2" -o "$1/out.safetensors"; echo "code $?"; '
        '"$0" copy "$2" -o "$1/model" --max-shard=65536; echo "code $?"; ls -A "$1"; cat "$1/out.safetensors"'
    )
    result = run("unshare", "--mount", "--map-root-user", "sh", "-c", script, tool, disk, source)
    if result.returncode in (1, 77):
        print("this user cannot mount a small disk, so none was filled:", result.stderr)
    else:
        assert result.stdout == "code 1\ncode 1\nout.safetensors\nbefore\n", result
        assert result.stderr.count("bytes: No space left on device\n") == 2, result.stderr
    disk.rmdir()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    tool = shutil.which(options.tool) or options.tool
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "in.safetensors"
        make_input(source)
        folder = Path(name) / "folder"
        folder.mkdir()
        check_limit(tool, source, folder)
        check_full_disk(tool, source, folder)
        for i in range(0, options.kills, 4):
            check_file(tool, source, folder, rng)
            check_shards(tool, source, folder, rng)
    print("no output was incomplete")


if __name__ == "__main__":
    main()
