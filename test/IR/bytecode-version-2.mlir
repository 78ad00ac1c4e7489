// RUN: fp8-opt %s > %t.mlir
// RUN: fp8-opt %s --emit-bytecode | fp8-opt | diff - %t.mlir

// These are the properties that version 2 of the bytecode adds. The bytecode
// was written once from this file, as bytecode.mlir says.
// RUN: fp8-opt %S/Inputs/v2.mlirbc | diff - %t.mlir

func.func @ordered(%x: tensor<4x256xbf16>, %q: tensor<4x256xf8E4M3FN>, %s: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 128]
      {amax_floor = 0.5 : f32, overflow = #fp8.overflow<nan>, scale_order = array<i64: 1, 0>}
      : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}
