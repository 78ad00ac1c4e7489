"""Runs kernels on mma.sync for contractions without quantization in NumPy. The error of every element is
within the bound [contract_c2] or [contract_c4], in all layouts, at sizes that no tile divides, with batches
and an init.

RUN: %python %s %src_root %obj_root
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT, BUILD = map(Path, sys.argv[1:])
sys.path[:0] = [
    str(ROOT / "tools" / "gpu-checks"),
    str(ROOT / "tools" / "python"),
    str(Path(__file__).parent / "Inputs"),
]

import emulate
import numpy as np
from bounds import expect_within, pieces, unquantized

SHARED = 228 * 1024
# Dimensions of a and b, their types, sizes m, n, k, and whether the sum starts from an argument.
CASES = [
    ("mk", "nk", "bf16", "bf16", 132, 40, 72, False),
    ("mk", "nk", "f32", "f32", 132, 72, 44, True),
    ("km", "kn", "f32", "f32", 132, 72, 44, False),
    ("bmk", "bkn", "f32", "bf16", 132, 40, 40, False),
    ("bmk", "bkn", "f32", "bf16", 68, 72, 40, True),
    ("km", "nk", "f32", "f16", 12, 72, 72, True),
    ("mk", "kn", "f32", "f32", 12, 72, 72, False),
    ("km", "kn", "f32", "f32", 28, 24, 76, False),
    ("mk", "kn", "bf16", "f32", 3, 68, 136, False),
    ("mk", "nk", "f16", "bf16", 24, 72, 72, False),
    ("km", "kn", "bf16", "f32", 64, 68, 66, True),
]


def memref(dims, element, extent):
    return f"memref<{'x'.join(str(extent[d]) for d in dims)}x{element}>"


# Without an epilogue the sum is added to the old values of the result.
EPILOGUE = " epilogue {\n  ^bb0(%acc: f32):\n    fp8.yield %acc : f32\n  }"


def make_module(dims, kinds, extent, adds):
    epilogue = "" if adds else EPILOGUE
    types = [memref(d, e, extent) for d, e in zip(dims, kinds)]
    loops = "".join(dict.fromkeys(dims[2] + dims[0] + dims[1]))
    maps = [f"affine_map<({', '.join(loops)}) -> ({', '.join(d)})>" for d in dims]
    return f"""func.func @f(%a: {types[0]}, %b: {types[1]}, %c: {types[2]}) {{
  fp8.scaled_matmul %a, %b into %c maps [{', '.join(maps)}]{epilogue}
      : {types[0]}, {types[1]} -> {types[2]}
  return
}}"""


def strides(dims, extent):
    result, step = {}, 1
    for d in reversed(dims):
        result[d] = step
        step *= extent[d]
    return result


def run(module, arrays, dims, extent):
    """Runs all blocks of the kernel, and returns the third array, which is the result."""
    name = re.search(r"matmul_(?:split|16bit)_\w+", module)[0]
    function = emulate.find_function(module, name)
    tile_m, tile_n = map(int, re.search(r"_(\d+)x(\d+)x\d+", name).groups())
    threads = int(re.search(r"nvvm.reqntid = array<i32: (\d+)", module)[1])
    offsets, total = [], 0
    for array in arrays:
        offsets.append(total)
        total += -(-array.nbytes // 256) * 256
    memory = np.full(total, 0xFF, np.uint8)  # NaN
    for array, offset in zip(arrays, offsets):
        memory[offset : offset + array.nbytes] = array.reshape(-1).view(np.uint8)
    arguments = []
    for offset, letters, rows in zip(offsets, dims, ("m", "n", "mn")):
        steps = strides(letters, extent)
        # For a transposed operand, the parameter is the stride of K.
        outer = [d if steps[d] != 1 or rows == "mn" else "k" for d in rows]
        arguments += [offset, steps.get("b", 0), *(steps[d] for d in outer)]
    batch = extent["b"] if "b" in dims[2] else 1
    arguments += [np.int32(x) for x in (batch, extent["m"], extent["n"], extent["k"])]
    blocks = batch * -(-extent["m"] // tile_m) * -(-extent["n"] // tile_n)
    for block in range(blocks):
        emulate.Block(function, threads, block, memory, SHARED).run(arguments)
    result = memory[offsets[2] : offsets[2] + arrays[2].nbytes]
    return result.view(arrays[2].dtype).reshape(arrays[2].shape), name


def check(rng, case):
    dims_a, dims_b, kind_a, kind_b, m, n, k, adds = case
    dims_c = "bmn" if "b" in dims_a else "mn"
    dims, extent = (dims_a, dims_b, dims_c), {"b": 2, "m": m, "n": n, "k": k}
    module = make_module(dims, (kind_a, kind_b, "f32"), extent, adds)
    lowered = subprocess.run(
        [BUILD / "bin" / "fp8-opt", "--fp8-set-target=chip=sm_80", "--fp8-select-kernels", "--convert-fp8-to-gpu", "--canonicalize", "--cse", "--mlir-print-op-generic"],
        input=module, capture_output=True, text=True, check=True,
    ).stdout
    assert "scaled_matmul" not in lowered
    arrays = [
        rng.standard_normal([extent[d] for d in letters]).astype(emulate.DTYPES[kind])
        for letters, kind in zip(dims, (kind_a, kind_b, "f32"))
    ]
    got, name = run(lowered, arrays, dims, extent)
    a, b, c = (x.astype(np.float64) for x in arrays)
    formula = f"{dims_a},{dims_b}->{dims_c}"
    exact = np.einsum(formula, a, b) + adds * c
    magnitude = np.einsum(formula, np.abs(a), np.abs(b)) + adds * np.abs(c)
    kinds = (kind_a, kind_b)
    relative = unquantized(k, "f32", True) if kinds == ("bf16", "bf16") else pieces(k, kinds)
    expect_within(name, got.astype(np.float64), exact, relative * magnitude)
    error = np.linalg.norm(got - exact) / np.linalg.norm(exact)
    assert error < 2.0**-20, (name, error)
    print(f"{name}, {m} x {n} x {k}: {error:.1e} in the norm")


rng = np.random.default_rng(5)
for case in CASES:
    check(rng, case)
