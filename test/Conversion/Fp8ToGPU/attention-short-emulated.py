"""Runs kernels of attention with few query rows in NumPy: those that divide the keys into parts, and those that
combine the parts. The launches are those of the host code. Results are within the bound [attention_c12] of
float64, and memory that kernels should write is full of NaN before.

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
    str(ROOT / "test" / "Numerics"),
    str(Path(__file__).parent / "Inputs"),
]

import attentions
import emulate
import numpy as np
from attentions import DECODE_KERNEL, DECODE_WIDE, HEADS_INSIDE

from fp8_testing.attention_programs import LOOPS, Attention, operand_results, operand_sizes
from fp8_testing.programs import affine

SHARED = 228 * 1024
NAMED = re.compile(r'\s*(?:(%\S+) = )?"([\w.]+)"\((.*?)\)')


def pinned(parts, heads, settings=DECODE_KERNEL, layout=(), **fields):
    kernel = f"#fp8.mma_attention_kernel<{settings}, tile_heads = {heads}, key_parts = {parts}>"
    dims = dict(zip(("dims_q", "dims_k", "dims_v", "dims_out"), layout))
    return Attention(kernel=kernel, **{"group": heads, "scale": 0.125} | dims | fields)


def extent(rows, keys, heads, columns=64, batches=1):
    return {"b": batches, "h": heads, "m": rows, "n": keys, "d": columns, "e": columns}


# The form, the sizes and the data.
CASES = [
    (pinned(3, 4), extent(1, 300, 4), "random"),
    # Three of five parts are empty.
    (pinned(5, 4, layout=HEADS_INSIDE, element="f16", out="f16"), extent(2, 77, 8, batches=2), "random"),
    (pinned(2, 1), extent(1, 1, 2), "random"),
    # 20 rows of four heads are two tiles.
    (pinned(3, 4, causal=True), extent(5, 200, 8), "random"),
    # Two of four heads that share keys, and two warps.
    (pinned(3, 2, DECODE_WIDE, group=4), extent(9, 129, 4, batches=2), "random"),
    (pinned(3, 4, layout=HEADS_INSIDE, dims_mask="bhmn", mask="f32", zero_empty_rows=True), extent(3, 200, 8), "random"),
    (pinned(1, 4, dims_mask="mn", mask="bf16"), extent(3, 130, 4), "random"),
    (pinned(2, 4, dims_mask="hmn", mask="f32"), extent(2, 130, 8, batches=2), "random"),
    # The last keys are hidden, so parts see no key.
    (pinned(5, 4, dims_mask="bn", mask="i1"), extent(2, 300, 4, batches=2), "random padded:infinite"),
    (pinned(6, 2), extent(1, 400, 2), "growing"),
    (pinned(6, 2), extent(1, 400, 2), "huge"),
    (pinned(3, 2, scale=-0.1, out="f32"), extent(2, 200, 2, columns=128), "random"),
    (pinned(10, 3, dims_k="bnd", dims_v="bne", group=1), extent(2, 640, 3), "random"),
]


def make_module(spec, sizes):
    def memref(dims, element):
        return f"memref<{'x'.join(map(str, dims))}x{element}>"

    kinds = [memref([sizes[d] for d in spec.dims_q], spec.element)]
    kinds += [memref(operand_sizes(spec, d, sizes), spec.element) for d in (spec.dims_k, spec.dims_v)]
    maps = [affine(LOOPS, list(spec.dims_q))]
    maps += [affine(LOOPS, operand_results(spec, d)) for d in (spec.dims_k, spec.dims_v)]
    result = memref([sizes[d] for d in spec.dims_out], spec.out)
    arguments, mask = [*zip(("%q", "%k", "%v"), kinds)], ""
    if spec.mask:
        kind = memref([sizes[d] for d in spec.dims_mask], spec.mask)
        arguments.append(("%mask", kind))
        maps.append(affine(LOOPS, list(spec.dims_mask)))
        mask = f" mask(%mask : {kind})"
    maps.append(affine(LOOPS, list(spec.dims_out)))
    arguments.append(("%o", result))
    flags = " causal" * spec.causal + " zero_empty_rows" * spec.zero_empty_rows
    return f"""func.func @f({', '.join(f'{name}: {kind}' for name, kind in arguments)}) {{
  fp8.attention %q, %k, %v{mask} into %o scale {spec.scale}{flags} maps [{', '.join(maps)}]
      {{fp8.kernel = {spec.kernel}}} : {', '.join(kinds)} -> {result}
  return
}}"""


class Host:
    """The host code of one function without control flow. Memory is one array of bytes."""

    def __init__(self, module, arrays):
        self.module, self.offsets, self.values = module, {}, {}
        self.memory = np.zeros(0, np.uint8)
        for i, array in enumerate(arrays):
            offset = self.allocate(f"%arg{i}", array.nbytes)
            self.memory[offset : offset + array.nbytes] = array.reshape(-1).view(np.uint8)

    def allocate(self, name, size):
        self.offsets[name] = len(self.memory)
        poison = np.full(-(-size // 256) * 256 + 256, 0xFF, np.uint8)  # NaN
        self.memory = np.concatenate([self.memory, poison])
        return self.offsets[name]

    def run(self):
        start = self.module.index('"func.func"')
        for line in self.module[start:].splitlines():
            match = NAMED.match(line)
            if match:
                result, name, operands = match.groups()
                self.execute(line, result, name, re.findall(r"%\w+", operands))

    def execute(self, line, result, name, operands):
        if name == "arith.constant":
            text, kind = re.search(r"value = (\S+) : (\w+)", line).groups()
            kinds = {"i32": np.int32, "f32": np.float32}
            self.values[result] = kinds.get(kind, int)(text)
        elif name == "memref.alloc":
            sizes = re.search(r"memref<([\dx]+)xf32>", line)[1].split("x")
            self.allocate(result, 4 * int(np.prod([int(size) for size in sizes])))
        elif name == "memref.extract_aligned_pointer_as_index":
            self.values[result] = self.offsets[operands[0]]
        elif name in ("arith.index_cast", "llvm.inttoptr"):
            self.values[result] = self.values[operands[0]]
        elif name == "gpu.launch_func":
            self.launch(re.search(r"@fp8_kernels::@(\w+)", line)[1], line, operands)

    def launch(self, kernel, line, operands):
        values = [self.values[operand] for operand in operands]
        segments = re.search(r"operandSegmentSizes = array<i32: ([\d, ]+)>", line)[1]
        count = [int(size) for size in segments.split(", ")][-2]
        blocks, threads = values[0], values[3]
        function = emulate.find_function(self.module, kernel)
        for block in range(blocks):
            emulate.Block(function, threads, block, self.memory, SHARED).run(values[-count:])


def check(rng, spec, sizes, data):
    lowered = subprocess.run(
        [BUILD / "bin" / "fp8-opt", "--fp8-set-target=chip=sm_80", "--fp8-select-kernels", "--convert-fp8-to-gpu", "--canonicalize", "--cse", "--mlir-print-op-generic"],
        input=make_module(spec, sizes), capture_output=True, text=True, check=True,
    ).stdout
    assert "fp8.attention" not in lowered
    inputs = attentions.make_inputs(rng, spec, sizes, data)
    kind = emulate.DTYPES[spec.out]
    result = np.full([sizes[d] for d in spec.dims_out], np.nan, kind)
    host = Host(lowered, [np.ascontiguousarray(x) for x in (*inputs, result)])
    host.run()
    offset = host.offsets[f"%arg{len(inputs)}"]
    got = host.memory[offset : offset + result.nbytes].view(kind).reshape(result.shape)
    attentions.check_attention(spec, data, inputs, got)
    print(f"{spec.kernel}, {sizes}, {data}: within the bound")


rng = np.random.default_rng(7)
for case in CASES:
    check(rng, *case)
