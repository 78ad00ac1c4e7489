# RUN: %python %s fp8-weights %t %obj_root
"""A module and a checkpoint go through both tools: fp8-opt writes the manifest, and fp8-weights makes the
arguments. Their bytes equal those that fp8-opt folds if the same weights are constants. The results of the
function on the CPU are also equal in every bit."""

import json
import re
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import check, read, run, write
from fp8_mlir.runner import DTYPES, Runner, filter_through

BF16 = ml_dtypes.bfloat16
tool, folder, build = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
opt = str(build / "bin" / "fp8-opt")
rng = np.random.default_rng(12)
source, out = folder / "source.safetensors", folder / "arguments.safetensors"
manifest = folder / "manifest.json"


def random(*shape):
    """Rows of different magnitude, so that no two blocks share a scale."""
    rows = np.exp(rng.standard_normal((*shape[:-1], 1)))
    return (rng.standard_normal(shape) * 0.1 * rows).astype(BF16)


# A layer that fits most blocks, one that fits none, a weight that is not transposed, a bias.
weights = {
    "a.weight": random(256, 128),
    "b.weight": random(70, 200),
    "c": random(200, 33),
    "b.bias": random(70),
}
weights["a.weight"][:128] = 0
weights["a.weight"][200, 3] = np.nan
weights["b.weight"][5] = 0
inputs = [random(5, 128), random(5, 200)]
dense = 'dense<"0x{}">'.format


def typed(array):
    names = {dtype: name for name, dtype in DTYPES.items()}
    return f"tensor<{''.join(f'{d}x' for d in array.shape)}{names[array.dtype]}>"


def matmul(i, x, w, transposed):
    """The lines that compute the result %r<i>."""
    (m, k), shape = inputs[x].shape, weights[w].shape
    n = shape[0] if transposed else shape[1]
    name, kind, result = "%" + w.replace(".", "_"), f"tensor<{k}x{n}xbf16>", f"tensor<{m}x{n}xf32>"
    lines = [
        f"%e{i} = tensor.empty() : {result}",
        f"%i{i} = linalg.fill ins(%zero : f32) outs(%e{i} : {result}) -> {result}",
    ]
    if transposed:
        lines += [
            f"%te{i} = tensor.empty() : {kind}",
            f"%t{i} = linalg.transpose ins({name} : {typed(weights[w])}) outs(%te{i} : {kind})"
            " permutation = [1, 0]",
        ]
        name = f"%t{i}"
    return lines + [
        f"%r{i} = linalg.matmul ins(%x{x}, {name} : {typed(inputs[x])}, {kind})"
        f" outs(%i{i} : {result}) -> {result}"
    ]


def module(constants):
    """The function, whose weights are parameters or constants."""
    arguments = [f"%x{i}: {typed(x)}" for i, x in enumerate(inputs)]
    lines = ["%zero = arith.constant 0.0 : f32"]
    for name, w in weights.items():
        value = "%" + name.replace(".", "_")
        if constants:
            digits = w.tobytes().hex().upper()
            lines.append(f"{value} = arith.constant {dense(digits)} : {typed(w)}")
        else:
            arguments.append(f'{value}: {typed(w)} {{fp8.param = "{name}"}}')
    lines += matmul(0, 0, "a.weight", True) + matmul(1, 1, "b.weight", True) + matmul(2, 1, "c", False)
    bias = typed(weights["b.bias"])
    lines += [
        f"%e3 = tensor.empty() : {bias}",
        f"%r3 = linalg.add ins(%b_bias, %b_bias : {bias}, {bias}) outs(%e3 : {bias}) -> {bias}",
    ]
    types = f"tensor<5x256xf32>, tensor<5x70xf32>, tensor<5x33xf32>, {bias}"
    lines.append(f"return %r0, %r1, %r2, %r3 : {types}")
    body = "".join(f"  {line}\n" for line in lines)
    return f"func.func @f({', '.join(arguments)}) -> ({types}) {{\n{body}}}\n"


def splat(text, kind):
    """The bytes of dense<1.5> or dense<0x7F>."""
    *sizes, element = kind.removeprefix("tensor<").removesuffix(">").split("x")
    dtype = DTYPES[element]
    if text.startswith("0x"):
        one = int(text, 16).to_bytes(dtype.itemsize, "little")
    else:
        one = np.array(float(text)).astype(dtype).tobytes()
    return one * int(np.prod([int(size) for size in sizes]))


def folded_constants(text):
    """(type, bytes) of the constants of a module."""
    constants = set()
    for value, kind in re.findall(r"arith\.constant dense<([^>]+)> : (tensor<[^>]+>)", text):
        if value.startswith('"0x'):
            constants.add((kind, bytes.fromhex(value[3:-1])))
        else:
            constants.add((kind, splat(value, kind)))
    return constants


def convert(options):
    """The module with parameters after the pipeline; writes the manifest."""
    flag = f"--fp8-quantize-pipeline={options} manifest={manifest}"
    return filter_through([opt, flag], module(constants=False))


def made_arguments():
    """What fp8-weights makes, in the order of the function."""
    run(tool, "quantize", source, "-o", out, f"--manifest={manifest}", "--overwrite", "--quiet")
    made, arguments = read(out), {}
    for param in json.loads(manifest.read_text())["parameters"]:
        name = param["name"]
        if not param["quantized"]:
            arguments[param["data"]["argument"]] = made.pop(name)
            continue
        for part in {"data", "scale"} & param.keys():
            array = made.pop(f"{name}.{part}")
            assert array.shape == tuple(param[part]["shape"]), (param, array.shape)
            assert array.dtype == DTYPES[param[part]["type"]], (param, array.dtype)
            arguments[param[part]["argument"]] = array
    assert not made, made.keys()
    return [arguments[i] for i in sorted(arguments)]


def through_both(options):
    # Constants have no padded rows.
    parameters = convert(options + " row-alignment=1")
    hexadecimal = "--mlir-print-elementsattrs-with-hex-if-larger=0"
    constants = filter_through(
        [opt, f"--fp8-quantize-pipeline={options}", hexadecimal], module(constants=True)
    )
    arguments = made_arguments()
    folded = folded_constants(constants)
    for array in arguments:
        assert (typed(array), array.tobytes()) in folded, (options, typed(array))
    runner = Runner(build / "lib" / "libfp8_runner_io.so")
    lower = [opt, "--fp8-to-cpu-pipeline"]
    ran = runner.run(parameters, [*inputs, *arguments], lower=lower)
    expected = runner.run(constants, inputs, lower=lower)
    for i, (a, b) in enumerate(zip(ran, expected, strict=True)):
        assert a.tobytes() == b.tobytes(), (options, f"result {i}", a, b)
        assert i == 0 or np.isfinite(a.astype(np.float32)).all() and a.any(), (options, i)


def through_both_padded(options):
    """Rows of 200 elements become longer. The elements that are read, and the results, stay the same."""
    def make(more):
        parameters = convert(options + more)
        arguments = made_arguments()
        runner = Runner(build / "lib" / "libfp8_runner_io.so")
        lower = [opt, "--fp8-to-cpu-pipeline"]
        return arguments, runner.run(parameters, [*inputs, *arguments], lower=lower)

    (plain, expected), (padded, ran) = make(" row-alignment=1"), make("")
    shapes = []
    for before, after in zip(plain, padded, strict=True):
        if before.shape != after.shape:
            shapes.append((before.shape, after.shape))
            row = before.shape[-1]
            assert not after[..., row:].tobytes().strip(b"\0"), options
            after = after[..., :row]
        assert before.tobytes() == after.tobytes(), (options, before.shape)
    # The rows of "c" are not along K.
    assert shapes == [((70, 200), (70, 224))], (options, shapes)
    for a, b in zip(ran, expected, strict=True):
        assert a.tobytes() == b.tobytes(), options


# What is not a parameter is left out.
write(source, {"other.weight": random(3, 4)} | weights)
for recipe in ("block", "row", "group64", "mx", "tensor", "cast"):
    through_both(f"recipe={recipe}")
through_both("recipe=group64 weight-format=f8E5M2 scale-type=bf16 division=reciprocal overflow=nan")
through_both("recipe=block scale-rounding=pow2_nearest amax-floor=0.75 weight-block=32x48 act-block=1x48")
through_both("recipe=mx weight-format=f8E5M2 scale-rounding=pow2_nearest")
through_both("recipe=cast overflow=nan format=f8E5M2")
for recipe in ("block", "row", "cast"):
    through_both_padded(f"recipe={recipe}")

# --- messages -------------------------------------------------------------------

convert("recipe=block")
good = json.loads(manifest.read_text())
go = ("quantize", source, "-o", folder / "refused.safetensors", "--quiet", f"--manifest={manifest}")


def refused(message, *options, arguments=go):
    said = run(tool, *arguments, *options, expect=1)
    assert message in said, (message, said)
    assert not (folder / "refused.safetensors").exists(), message


def edited(message, edit, index=0):
    """The message about the manifest after `edit` has changed an entry."""
    changed = json.loads(json.dumps(good))
    edit(changed["parameters"][index])
    manifest.write_text(json.dumps(changed))
    refused(f"{manifest}: tensor '{good['parameters'][index]['name']}': {message}")


def without(key):
    return lambda entry: entry.pop(key)


def having(**members):
    return lambda entry: entry.update(members)


for option in ("--layout=L4", "--recipe=block", "--block=1x64", "--format=e5m2", "--semantics=plain",
               "--include=a", "--exclude=a", "--preset=wan", "--policy=file", "--keep-sensitive"):
    name = option.split("=")[0]
    refused(f"expected no {name} with --manifest, which states what to make, got one", option)
for text, message in (
    ("{", "expected JSON, got: [1:1, byte=1]"),
    ('{"version": 1, "version": 1}', "expected key 'version' once, got it twice"),
    ('{"parameters": []}', "expected a manifest of version 1, got none"),
    ('{"version": 2, "parameters": []}', "expected a manifest of version 1, got '2'"),
    ('{"version": 1}', "expected a list 'parameters', got none"),
    ('{"version": 1, "parameters": "a"}', """expected a list 'parameters', got '"a"'"""),
    ('{"version": 1, "parameters": [3]}', "expected objects as parameters, got '3'"),
    ('{"version": 1, "parameters": [{}]}', "tensor '': expected a text 'name', got none"),
):
    manifest.write_text(text)
    refused(f"{manifest}: {message}")
manifest.unlink()
refused(f"{manifest}: expected a manifest, got: No such file")

edited("expected a text 'function', got none", without("function"))
edited("expected a text 'function', got '7'", having(function=7))
edited("expected true or false for 'quantized', got none", without("quantized"))
edited("""expected true or false for 'quantized', got '"yes"'""", having(quantized="yes"))
edited("expected an object 'original', got none", without("original"))
edited("expected an object 'original', got '5'", having(original=5))
edited("expected a list 'shape', got '3'", having(original={"type": "bf16", "shape": 3}))
edited("expected a list 'shape', got none", having(original={"type": "bf16"}))
edited("expected integers in 'shape', got '1.5'", having(original={"type": "bf16", "shape": [1.5]}))
edited("expected a type of safetensors files in 'data', got 'f4'", having(data={"type": "f4", "shape": []}))
edited("expected data of an FP8 type, got bf16", having(data={"type": "bf16", "shape": [256, 128]}))
edited("expected data of the original's shape [256, 128], got [128, 256]", having(data={"type": "f8E5M2", "shape": [128, 256]}))
for alignment in (24, 0, 8192, "32"):
    message = f"expected a power of two up to 4096 as 'row_alignment', got '{json.dumps(alignment)}'"
    edited(message, having(row_alignment=alignment))
edited(
    "expected data of the original's shape [256, 256] with row_alignment = 256, got [256, 128]",
    having(row_alignment=256),
)
edited(
    "expected rows for 'row_alignment', got a number",
    having(original={"type": "bf16", "shape": []}, row_alignment=32),
)
edited(
    f"expected rows of at most {2**60} elements for 'row_alignment', got {2**61}",
    having(original={"type": "bf16", "shape": [1, 2**61]}, row_alignment=32),
)
edited("expected bf16, f16 or f32 to quantize, got i8", having(original={"type": "i8", "shape": [256, 128]}))
for kind in ("f16", "ui8"):
    edited(f"expected scales of f32, bf16 or f8E8M0FNU, got {kind}", having(scale={"type": kind, "shape": [2, 1]}))
edited("expected a scale of shape [2, 1], which the block gives, got [1, 2]", having(scale={"type": "f32", "shape": [1, 2]}))
edited("expected a scale of shape [4, 1], which the block gives, got [2, 1]", having(block=[64, 128]))
edited("expected a block that fits the shape, got: ", having(block=[128]))
edited("expected a block that fits the shape, got: ", having(block=[0, 128]))
edited("expected a list 'block', got none", without("block"))
edited("expected a text 'division', got none", without("division"))
edited("expected a policy of docs/Numerics.md for 'overflow', got 'wrap'", having(overflow="wrap"))
edited("expected a policy of docs/Numerics.md for 'scale_rounding', got 'up'", having(scale_rounding="up"))
edited("expected powers of two for f8E8M0FNU, got 'nearest'", having(scale={"type": "f8E8M0FNU", "shape": [2, 1]}))
for floor, got in ((-1, "-1"), (1e300, "1.0"), ("0", '"0"')):
    edited(f"expected an f32 'amax_floor' of 0 or more, got '{got}", having(amax_floor=floor))
edited("expected an f32 'amax_floor' of 0 or more, got none", without("amax_floor"))
edited("expected sizes of 0 or more to quantize, got [-1, 128]", having(original={"type": "bf16", "shape": [-1, 128]}))


def disagreeing(**members):
    """The manifest with another function that takes the first parameter."""
    first = good["parameters"][0]
    second = first | {"function": "g"} | members
    manifest.write_text(json.dumps(good | {"parameters": [*good["parameters"], second]}))


disagreeing(overflow="nan")
refused(f"{manifest}: tensor 'a.weight': expected one form in all functions, got two, in 'f' and 'g'")
# The same form in two functions is one tensor, at any position among the arguments. A function may also take
# the parameter unquantized.
disagreeing(data={"argument": 9, "type": "f8E4M3FN", "shape": [256, 128]})
run(tool, *go[:3], out, "--overwrite", *go[4:])
once = read(out)
disagreeing(quantized=False)
run(tool, *go[:3], out, "--overwrite", *go[4:])
check(read(out), once | {"a.weight": weights["a.weight"]}, "kept, too")

# --- checkpoints that do not fit ------------------------------------------------

manifest.write_text(json.dumps(good))
stated = f"{source}: tensor 'a.weight': expected BF16 [256, 128], as {manifest} states, got "
write(source, {n: w for n, w in weights.items() if n != "a.weight"})
refused(stated + "no such tensor")
write(source, weights | {"a.weight": weights["a.weight"].T})
refused(stated + "BF16 [128, 256]")
write(source, weights | {"a.weight": weights["a.weight"].astype(np.float32)})
refused(stated + "F32 [256, 128]")
write(source, weights | {"b.bias": weights["b.bias"][:-1]})
refused(f"{source}: tensor 'b.bias': expected BF16 [70], as {manifest} states, got BF16 [69]")

# --- dynamic sizes, tensors without elements, and shards --------------------------

write(source, {"other.weight": random(3, 4)} | weights | {"empty": np.zeros((0, 40), np.float32)})
open_sizes = json.loads(json.dumps(good))
open_sizes["parameters"][3]["original"]["shape"] = [-(2**63)]
empty = json.loads(json.dumps(good["parameters"][0])) | {
    "name": "empty",
    "original": {"type": "f32", "shape": [0, 40]},
    "data": {"type": "f8E4M3FN", "shape": [0, 40]},
    "scale": {"type": "f32", "shape": [0, 1]},
}
open_sizes["parameters"].append(empty)
manifest.write_text(json.dumps(open_sizes))
shards = folder / "shards"
said = run(tool, "quantize", source, "-o", shards, f"--manifest={manifest}", "--shard-size=20kB",
           "--overwrite", "--no-resume")
assert "quantize: 4 tensors" in said and "keep: 1 tensor" in said, said
assert "note: 1 tensor is no parameter and is left out" in said, said
index = json.loads((shards / "model.safetensors.index.json").read_text())["weight_map"]
made = {name: read(shards / shard)[name] for name, shard in index.items()}
assert len(set(index.values())) > 1, index
nothing = {"empty.data": np.zeros((0, 40), DTYPES["f8E4M3FN"]), "empty.scale": np.zeros((0, 1), np.float32)}
check(made, once | nothing, "shards")
said = run(tool, "quantize", source, f"--manifest={manifest}", "--dry-run")
assert re.search(r"quantize +a.weight .*f8E4M3FN \[128, 128\] f32", said), said
assert re.search(r"keep +b.bias .*it is an argument as it is", said), said
# A tensor without elements, but with far too many scales.
for columns in (2**40, 2**62):
    # NumPy refuses such a shape.
    text = json.dumps({"empty": {"dtype": "F32", "shape": [0, columns], "data_offsets": [0, 0]}})
    source.write_bytes(len(text).to_bytes(8, "little") + text.encode())
    shape = {"shape": [0, columns]}
    only = empty | {
        "original": {"type": "f32"} | shape,
        "data": {"type": "f8E4M3FN"} | shape,
        "scale": {"type": "f32", "shape": [1, columns]},
        "block": [-1, 1],
    }
    manifest.write_text(json.dumps(good | {"parameters": [only]}))
    refused(f"{manifest}: tensor 'empty': expected at most 1 MB of scales for an empty weight, got more")
print("ok")
