# RUN: %python %s fp8-weights %t
"""A conversion that continues after an interruption also verifies the codes that the earlier run wrote."""

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import run, write

tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
rng = np.random.default_rng(8)
COUNT, SHAPE = 60, (1024, 1024)
source, output, partial = folder / "source.safetensors", folder / "model", folder / ".model.partial"
weights = {f"{i:02}.weight": rng.integers(0, 120, SHAPE, np.uint8) for i in range(COUNT)}
write(source, {name: codes.view(ml_dtypes.float8_e4m3fn) for name, codes in weights.items()})
command = ["convert", source, "-o", output, "--layout=comfy-quant", "--shard-size=1MB", "--threads=1"]


def find_finished():
    """The finished shards with codes."""
    try:
        return [path for path in sorted(partial.glob("*.safetensors")) if path.stat().st_size > SHAPE[0] * SHAPE[1]]
    except FileNotFoundError:
        return []  # The run has finished and renamed the output.


def interrupt():
    """Interrupts a run that has finished some shards. Returns false if the run ended before."""
    process = subprocess.Popen([tool, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and not find_finished():
        time.sleep(0.0005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    return not output.exists()


def interrupt_surely():
    for _ in range(50):
        if interrupt():
            return find_finished()
        shutil.rmtree(output)
    raise AssertionError("every run ended before it could be interrupted")


assert interrupt_surely()
said = run(tool, *command)
assert f"verified: the codes of {COUNT} weights are those of the input" in said, said
shutil.rmtree(output)

# One code of a finished shard changes.
damaged = interrupt_surely()[0]
data = bytearray(damaged.read_bytes())
code = data[len(data) // 2]
data[len(data) // 2] ^= 1
damaged.write_bytes(data)
said = run(tool, *command, expect=1)
assert "expected the code of the input at byte " in said and f", which is 0x{code:X}, got 0x{code ^ 1:X}" in said, said
assert ".weight" in said, said
print("ok")
