"""Runs kernels of quantizations in NumPy. The codes and scales have the bytes of the reference, also where
rows end in the middle of a tile, and nothing is written between rows.

RUN: %python %s %src_root %obj_root
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT, BUILD = map(Path, sys.argv[1:])
sys.path[:0] = [str(ROOT / "test" / "Numerics"), str(ROOT / "tools" / "python"), str(Path(__file__).parent / "Inputs")]

import emulate
import ml_dtypes
import numpy as np
import reference

# Rows, columns, the distance between rows of the input and of the codes, and the columns that share a scale. The last
# tile has a number of columns that is a multiple of 8 or is not. In one case, rows are not aligned.
CASES = [
    (5, 216, 216, 216, 128),
    (5, 216, 216, 224, 128),
    (5, 212, 216, 224, 128),
    (7, 216, 217, 216, 128),
    (9, 256, 256, 256, 128),
    (3, 8, 8, 8, 128),
    (13, 2520, 2520, 2528, 128),
    (6, 88, 88, 96, 64),
    (5, 40, 40, 48, 32),
]


def lower(*passes, text):
    command = [BUILD / "bin" / "fp8-opt", "--fp8-set-target=chip=sm_90a", "--fp8-select-kernels", *passes]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def check(case):
    rows, columns, pitch, code_pitch, group = case
    groups = -(-columns // group)
    x = f"memref<{rows}x{columns}xbf16, strided<[{pitch}, 1]>>"
    q = f"memref<{rows}x{columns}xf8E4M3FN, strided<[{code_pitch}, 1]>>"
    s = f"memref<{rows}x{groups}xf32>"
    text = f"""func.func @f(%x: {x}, %q: {q}, %s: {s}) {{
  fp8.dynamic_quantize %x into %q, %s block [1, {group}] : {x} -> {q}, {s}
  return
}}"""
    config = lower(text=text)
    field = lambda name: re.search(rf"{name} = (\w+)", config)[1]
    threads, tiles = int(field("threads")), int(field("tiles_per_thread"))
    module = lower("--convert-fp8-to-gpu", "--mlir-print-op-generic", text=text)
    name = re.search(r"kernel = @fp8_kernels::@(\w+)", module)[1]
    block = int(re.search(r"nvvm.reqntid = array<i32: (\d+)", module)[1])

    rng = np.random.default_rng(1)
    values = rng.standard_normal((rows, pitch)) * np.exp2(rng.integers(-6, 6, (rows, 1)))
    values = values.astype(ml_dtypes.bfloat16)
    of_codes = -(-values.nbytes // 256) * 256
    of_scales = of_codes + -(-rows * code_pitch // 256) * 256
    memory = np.full(of_scales + 4 * rows * groups, 0xFF, np.uint8)
    memory[: values.nbytes] = values.reshape(-1).view(np.uint8)

    # The tiles of a warp are side by side, or below each other if there is one column of tiles.
    per_warp = max(1, 32 // threads)
    one_column = field("one_column") == "true"
    down = -(-rows // (tiles * (per_warp if one_column else 1)))
    along = -(-columns // (int(field("tile_columns")) * (1 if one_column else per_warp)))
    inner, outer = (down, along) if one_column or field("down_columns") == "true" else (along, down)
    arguments = [0, of_codes, of_scales, 1, rows, columns, 0, pitch, 0, code_pitch, 0, groups, 1]
    arguments += [np.int32(inner), np.int32(outer)]
    assert threads <= 32
    function = emulate.find_function(module, name)
    for number in range(-(-inner * outer // 8)):
        emulate.Block(function, block, number, memory, 1024).run(arguments)

    codes = memory[of_codes : of_codes + rows * code_pitch].reshape(rows, code_pitch)
    scales = memory[of_scales:].view(np.float32).reshape(rows, groups)
    expected = reference.dynamic_quantize(values[:, :columns], (1, group), "f8E4M3FN", "f32", "nearest")
    assert np.array_equal(codes[:, :columns], expected[0].view(np.uint8)), (name, case)
    assert np.array_equal(scales, expected[1]), (name, case)
    assert (codes[:, columns:] == 0xFF).all(), (name, case)
    print(f"{name}, {rows} x {columns}: same bytes")


for case in CASES:
    check(case)
