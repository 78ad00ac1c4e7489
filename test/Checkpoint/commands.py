# RUN: %python %s fp8-weights %t
"""Combinations of flags, and messages of the commands."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import NAMES, read, run, same, write

BF16, E4M3, E5M2 = ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2
tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
rng = np.random.default_rng(21)


def at(name):
    return folder / f"{name}.safetensors"


def random(*shape):
    return (rng.standard_normal(shape) * np.exp(rng.standard_normal((*shape[:-1], 1)))).astype(BF16)


def refused(message, *arguments):
    said = run(tool, *arguments, expect=1)
    assert message in said, said


write(at("source"), {"a.weight": random(64, 96), "b.weight": random(40, 64), "a.bias": random(1, 64)[0]})
run(tool, "quantize", at("source"), "-o", at("tensor"), "--layout=comfy-quant", "--quiet")

# If the standard output is on a full disk, that is an error for every command.
for arguments in (
    ["--help"],
    ["layouts"],
    ["inspect", at("tensor")],
    ["diff", at("source"), at("tensor")],
    ["quantize", at("source"), "--layout=L2", "--dry-run"],
):
    with open("/dev/full", "w") as full:
        done = subprocess.run([tool, *arguments], stdout=full, stderr=subprocess.PIPE, text=True)
    said = "fp8-weights: error: expected to write the standard output, got: No space left on device\n"
    assert (done.returncode, done.stderr) == (1, said), (arguments, done)

# A flag that would have no effect is refused.
rules = folder / "rules.json"
rules.write_text(json.dumps({"rules": [{"include": "a"}]}))
message = "expected a preset with --keep-sensitive, which keeps what users"
go = ("quantize", at("source"), "-o", at("out"), "--layout=L2")
refused(message, *go, "--keep-sensitive", "--include=a")
refused(message, *go, "--keep-sensitive", f"--policy={rules}")
rules.write_text(json.dumps({"rules": [{"preset": "wan"}, {"include": "a"}]}))
run(tool, *go, "--keep-sensitive", f"--policy={rules}", "--overwrite")
message = "expected a folder as the output with --shard-size, got the file '"
refused(message, *go, "--shard-size=1MB", "--overwrite")
refused(message, "dequantize", at("tensor"), "-o", at("out"), "--shard-size=1MB", "--overwrite")
convert = ("convert", at("tensor"), "-o", at("out"), "--overwrite")
refused("expected --requantize with --semantics, which says how to quantize, got none",
        *convert, "--layout=L1", "--semantics=plain")

# A format that the user gives is used or refused.
refused("a.weight: codes of f8E4M3FN are not codes of f8E5M2 (--requantize", *convert, "--layout=L1",
        "--format=e5m2")
run(tool, *convert, "--layout=L1", "--format=e4m3fn")
run(tool, *convert, "--layout=L1", "--format=e5m2", "--requantize")
assert all(a.dtype == E5M2 for n, a in read(at("out")).items() if n.endswith(".weight"))
run(tool, "convert", at("out"), "-o", at("again"), "--layout=L2", "--format=e4m3fn", "--requantize")
assert read(at("again"))["a.weight"].dtype == E4M3

# A missing scale is an error, or 1 with the flag for that.
damaged = dict(read(at("tensor")))
del damaged["b.weight_scale"]
write(at("damaged"), damaged)
for command in (("convert", "--layout=L1"), ("dequantize", "--dtype=f32")):
    go = (command[0], at("damaged"), "-o", at("out"), "--overwrite", *command[1:])
    refused("(see inspect; --assume-unit-scale takes 1 for missing scales)", *go)
    said = run(tool, *go, "--assume-unit-scale")
    assert "note: 1 weight has no scale: the scale 1 is used" in said, said
    if command[0] == "convert":
        assert read(at("out"))["b.scale_weight"] == np.float32(1)
    else:
        assert same(read(at("out"))["b.weight"], damaged["b.weight"].astype(np.float32))
del damaged["b.comfy_quant"]
write(at("damaged"), damaged)
refused("expected a scale, because other weights have one, got none (see inspect; --assume-unit-scale",
        "dequantize", at("damaged"), "-o", at("out"), "--overwrite")

# Values that are not finite are quantized and reported, also if several bands share a scale.
special = {name: random(*shape) for name, shape in
           (("fine.weight", (64, 64)), ("nan.weight", (64, 64)), ("big.weight", (1500, 1000)))}
special["nan.weight"][3, [1, 7, 9]] = [np.nan, np.inf, -np.inf]
special["big.weight"][[0, 700, 1499], [1, 2, 999]] = -np.inf
for dtype in (BF16, np.float32, np.float16):
    write(at("special"), {name: array.astype(dtype) for name, array in special.items()})
    for layout in ("comfy-quant", "compressed-tensors-channel", "comfy-cast"):
        done = subprocess.run(
            [tool, "quantize", at("special"), "-o", at("out"), f"--layout={layout}", "--quiet",
             "--overwrite"], capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr) == (
            0, "", "fp8-weights: warning: 2 weights have values that are not finite, such as "
            "'big.weight', which has 3\n"), (dtype, layout, done)
# A cast without a scale may produce such values.
large = {"a.weight": np.full((40, 50), 448, np.float32), "b.weight": np.full((40, 50), 464, np.float32)}
large["b.weight"][[3, 5], [7, 11]] = 464.5, -65536
large["b.weight"][2, 2] = np.nan
write(at("special"), large)
for options, counts in (["--layout=comfy-cast"], (2, 1)), (["--layout=comfy-cast", "--format=e5m2"], (1, 1)), (
        ["--layout=comfy-cast", "--semantics=plain"], (0, 1)), (["--layout=comfy-quant"], (0, 1)):
    done = subprocess.run([tool, "quantize", at("special"), "-o", at("out"), *options, "--quiet", "--overwrite"],
                          capture_output=True, text=True)
    made = read(at("out"))["b.weight"].astype(np.float32)
    assert "comfy-quant" in options[0] or np.sum(~np.isfinite(made)) == sum(counts), made
    expected = (["fp8-weights: warning: 1 weight has values that a cast without a scale makes NaN or infinite, "
                 f"such as 'b.weight', which has {counts[0]}"] if counts[0] else [])
    expected += ["fp8-weights: warning: 1 weight has values that are not finite, such as 'b.weight', which has 1"]
    assert sorted(done.stderr.splitlines()) == sorted(expected), done
codes = read(at("tensor"))["a.weight"].copy()
codes.view(np.uint8)[0, 0] = 0x7F
write(at("special"), {"a.weight": codes, "a.weight_scale_inv": np.array([[0.5]], np.float32)})
done = subprocess.run(
    [tool, "convert", at("special"), "-o", at("out"), "--layout=comfy-scaled", "--format=e5m2",
     "--requantize", "--overwrite"], capture_output=True, text=True)
assert "1 weight has values that are not finite, such as 'a.weight', which has" in done.stderr, done
at("special").unlink()

# A dry run lists all actions, reports errors about the output, and changes nothing.
model = folder / "model"
model.mkdir()
(model / "notes.txt").write_text("kept")
(folder / "link").symlink_to(model)
before = sorted(folder.rglob("*"))
dry = ("quantize", at("source"), "--layout=L2", "--dry-run", "-o")
for output, message, *options in (
    (at("tensor"), "expected an output that is absent, or --overwrite, got the file"),
    (at("source"), "expected an output other than the input"),
    (at("source"), "expected an output other than the input", "--overwrite"),
    (model, "expected an output folder without files, got one with files"),
    (model, "expected only files of checkpoints in the folder to replace, got", "--overwrite"),
    (folder / "link", "expected an output that is not a symbolic link, got one"),
    (folder / "absent" / "x.safetensors", "cannot be created: No such file or directory"),
):
    said = run(tool, *dry, output, *options, expect=1)
    assert message in said and "quantize: 2 tensors" in said, said
for output in (at("new"), folder / "new"):
    assert "quantize: 2 tensors" in run(tool, *dry, output)
run(tool, *dry, at("tensor"), "--overwrite")
write(at("clash"), {"x.weight": random(64, 64), "x.weight_scale": np.ones((), np.float32)})
refused("expected one tensor of this name in the output, got two", "quantize", at("clash"),
        "--layout=L2", "--dry-run", "-o", at("new"))
at("clash").unlink()
assert sorted(folder.rglob("*")) == before

# inspect also lists tensors in JSON.
assert "tensors" not in json.loads(run(tool, "inspect", at("tensor"), "--json"))
listed = json.loads(run(tool, "inspect", at("tensor"), "--json", "--tensors"))["tensors"]
tensors = read(at("tensor"))
assert sorted(entry["name"] for entry in listed) == sorted(tensors), listed
for entry in listed:
    array = tensors[entry["name"]]
    facts = {"dtype": NAMES[array.dtype], "shape": list(array.shape), "bytes": array.nbytes}
    assert entry == {"name": entry["name"]} | facts, entry
print("ok")
