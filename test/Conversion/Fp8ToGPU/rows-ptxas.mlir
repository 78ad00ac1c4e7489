// Kernels of rows assemble without spills. A row has a warp or a block, or its elements cannot be loaded as vectors.
// REQUIRES: ptxas
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 | FileCheck %s

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
#w = affine_map<(r, c) -> (r, 0)>

// CHECK-DAG: rows_1024: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: rows_18944: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: rows_77: no spills
// CHECK-DAG: rows_3072: no spills, {{[1-9][0-9]*}} wide loads
func.func @warp(%x: memref<?x1024xbf16>, %w: memref<1024xbf16>, %q: memref<?x1024xf8E4M3FN>, %s: memref<?x32xf8E8M0FNU>) {
  fp8.rows ins(%x, %w : memref<?x1024xbf16>, memref<1024xbf16>)
      outs(%q, %s : memref<?x1024xf8E4M3FN>, memref<?x32xf8E8M0FNU>) maps [#rc, #c, #rc, #g] {
    ^bb0(%e: bf16, %f: bf16):
      %wide = arith.extf %e : bf16 to f32
      %sum = fp8.row_reduce addf %wide : f32
      %d = arith.divf %wide, %sum : f32
      %n = arith.truncf %d : f32 to bf16
      %t = arith.mulf %n, %f : bf16
      %code, %scale = fp8.row_quantize %t group 32 {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
          : bf16 -> f8E4M3FN, f8E8M0FNU
      fp8.row_yield %code, %scale : f8E4M3FN, f8E8M0FNU
    }
  return
}

func.func @block(%x: memref<?x18944xbf16>, %q: memref<?x18944xf8E5M2>, %s: memref<?x1xf32>, %y: memref<?x18944xbf16>) {
  fp8.rows ins(%x : memref<?x18944xbf16>)
      outs(%q, %s, %y : memref<?x18944xf8E5M2>, memref<?x1xf32>, memref<?x18944xbf16>) maps [#rc, #rc, #w, #rc] {
    ^bb0(%e: bf16):
      %wide = arith.extf %e : bf16 to f32
      %double = arith.extf %wide : f32 to f64
      %sum = fp8.row_reduce addf %double : f64
      %narrow = arith.truncf %sum : f64 to f32
      %d = arith.subf %wide, %narrow : f32
      %t = arith.truncf %d : f32 to bf16
      %code, %scale = fp8.row_quantize %t group -1 : bf16 -> f8E5M2, f32
      fp8.row_yield %code, %scale, %t : f8E5M2, f32, bf16
    }
  return
}

func.func @odd(%x: memref<?x77xf32>, %y: memref<?x77xf16>) {
  fp8.rows ins(%x : memref<?x77xf32>) outs(%y : memref<?x77xf16>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      %sum = fp8.row_reduce addf %e : f32
      %d = arith.divf %e, %sum : f32
      %t = arith.truncf %d : f32 to f16
      fp8.row_yield %t : f16
    }
  return
}

// A layer norm with a modulation. A thread has six vectors of a row.
func.func @modulated(%x: memref<?x3072xbf16>, %f: memref<3072xbf16>, %g: memref<3072xbf16>,
                     %q: memref<?x3072xf8E4M3FN>, %s: memref<?x1xf32>) {
  fp8.rows ins(%x, %f, %g : memref<?x3072xbf16>, memref<3072xbf16>, memref<3072xbf16>)
      outs(%q, %s : memref<?x3072xf8E4M3FN>, memref<?x1xf32>) maps [#rc, #c, #c, #rc, #w] {
    ^bb0(%e: bf16, %h: bf16, %k: bf16):
      %columns = arith.constant 3072.0 : f32
      %wide = arith.extf %e : bf16 to f32
      %sum = fp8.row_reduce addf %wide : f32
      %mean = arith.divf %sum, %columns : f32
      %d = arith.subf %wide, %mean : f32
      %square = arith.mulf %d, %d : f32
      %squares = fp8.row_reduce addf %square : f32
      %n = arith.divf %d, %squares : f32
      %t = arith.truncf %n : f32 to bf16
      %m = arith.mulf %t, %h : bf16
      %y = arith.addf %m, %k : bf16
      %code, %scale = fp8.row_quantize %y group -1 : bf16 -> f8E4M3FN, f32
      fp8.row_yield %code, %scale : f8E4M3FN, f32
    }
  return
}
