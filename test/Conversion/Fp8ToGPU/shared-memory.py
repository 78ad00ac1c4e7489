# RUN: %python %s fp8-opt
"""No kernel uses more shared memory than a block can have on its chip. This tests every chip, every recipe,
and matmuls of every kind of shape with the quantizations before them."""

import re
import subprocess
import sys

FP8_OPT = sys.argv[1]

# CUDA C++ Programming Guide, technical specifications: KiB of shared memory that a block can have.
KIB = {
    "sm_75": 64,
    "sm_80": 163,
    "sm_86": 99,
    "sm_87": 163,
    "sm_89": 99,
    "sm_90": 227,
    "sm_90a": 227,
    "sm_100a": 227,
    "sm_103a": 227,
    "sm_120a": 99,
}
RECIPES = ["cast", "tensor", "row", "block", "group64", "mx", "weight-only:block"]
# M, N and K. The size 0 stands for a dynamic one.
SHAPES = [(4096, 4096, 4096), (128, 512, 1024), (16, 4096, 2048), (1, 512, 256), (0, 1024, 1024), (300, 200, 100)]


def make_module(element: str) -> str:
    functions = []
    for m, n, k in SHAPES:
        rows = m or "?"
        x, w, y = f"tensor<{rows}x{k}x{element}>", f"tensor<{n}x{k}x{element}>", f"tensor<{rows}x{n}xf32>"
        functions.append(f"""
func.func @f{len(functions)}(%x: {x}, %w: {w}, %i: {y}) -> {y} {{
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
          affine_map<(m, n, k) -> (m, n)>] ins(%x, %w : {x}, {w}) outs(%i : {y}) -> {y}
  return %y : {y}
}}""")
    return "\n".join(functions)


def run(text: str, *options: str) -> str:
    result = subprocess.run([FP8_OPT, *options], input=text, text=True, capture_output=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(options)}: {result.stderr[-2000:]}")
    return result.stdout


problems, found, launches = [], {}, 0
for recipe in RECIPES:
    for element in ("bf16", "f32") if recipe in ("tensor", "row") else ("bf16",):
        # This part of the pipeline is the same for all chips, so it runs once.
        buffers = run(
            make_module(element),
            f"--fp8-quantize-pipeline=recipe={recipe} convert-params=false",
            "--fp8-form-contractions",
            "--convert-elementwise-to-linalg",
            "--one-shot-bufferize=bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map",
            "--canonicalize",
        )
        for chip, kib in KIB.items():
            text = run(buffers, f"--fp8-set-target=chip={chip}", "--fp8-select-kernels", "--convert-fp8-to-gpu")
            constants = dict(re.findall(r"(%\S+) = arith\.constant (\d+) : i32", text))
            for size in re.findall(r"dynamic_shared_memory_size (%\S+)", text):
                launches += 1
                size = int(constants[size])
                found[chip] = max(found.get(chip, 0), size)
                if size > kib * 1024:
                    problems.append(f"{chip}, {recipe}, {element}: expected at most {kib * 1024} bytes, got {size}")
print(f"{launches} launches; most bytes: {found}")
sys.exit("\n".join(problems) or 0)
