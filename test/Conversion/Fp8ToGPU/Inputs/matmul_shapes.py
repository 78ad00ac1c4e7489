"""Writes a module with a function for each shape of the benchmark and each kind of promotion.

usage: matmul_shapes.py tools/python/fp8_testing/bench/shapes.json
"""

import json
import sys

FUNCTION = """
func.func @{name}(%a: memref<{m}x{k}xf8E4M3FN>, {sa_argument}%b: memref<{n}x{k}xf8E4M3FN>,
                  {sb_argument}%bias: memref<{n}xbf16>, %d: memref<{m}x{n}x{out}>) {{
  fp8.scaled_matmul %a{sa}, %b{sb} into %d
      maps [affine_map<(m, n, k) -> (m, k)>,{sa_map} affine_map<(m, n, k) -> (n, k)>,{sb_map}
            affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (n)>]
      {{accumulate = #fp8.accumulate<{accumulate}>}}
      epilogue(%bias : memref<{n}xbf16>) {{
      ^bb0(%acc: f32, %e: bf16):
        %x = arith.extf %e : bf16 to f32
        %r = arith.addf %acc, %x : f32
        {result}
      }} : memref<{m}x{k}xf8E4M3FN>, memref<{n}x{k}xf8E4M3FN> -> memref<{m}x{n}x{out}>
  return
}}"""


def function(name: str, m: int, n: int, k: int, kind: str, out: str) -> str:
    scaled = kind == "block"
    groups = -(-k // 128)
    sa_type = f"memref<{m}x{groups}xf32, strided<[1, {-(-m // 4) * 4}]>>"
    sb_type = f"memref<{-(-n // 128)}x{groups}xf32>"
    block = "affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>,"
    result = f"%t = arith.truncf %r : f32 to {out}\n fp8.yield %t : {out}"
    return FUNCTION.format(
        name=name, m=m, n=n, k=k, out=out,
        accumulate="fast" if kind == "fast" else "f32",
        result="fp8.yield %r : f32" if out == "f32" else result,
        sa=f" scale(%sa : {sa_type})" if scaled else "",
        sb=f" scale(%sb : {sb_type})" if scaled else "",
        sa_argument=f"%sa: {sa_type}, " if scaled else "",
        sb_argument=f"%sb: {sb_type}, " if scaled else "",
        sa_map=" affine_map<(m, n, k) -> (m, k floordiv 128)>," if scaled else "",
        sb_map=f" {block}" if scaled else "",
    )


def main() -> None:
    with open(sys.argv[1]) as file:
        shapes = json.load(file)
    for kind in ("fast", "f32", "block"):
        for index, shape in enumerate(shapes):
            for out in ("bf16", "f32"):
                sizes = shape["m"], shape["n"], shape["k"]
                print(function(f"{kind}_{index}_{out}", *sizes, kind, out))


main()
