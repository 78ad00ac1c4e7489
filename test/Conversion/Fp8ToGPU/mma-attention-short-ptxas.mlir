// Kernels of attention with few query rows, and those that combine the parts of
// the keys, assemble without spills for each chip.
// REQUIRES: ptxas
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels=split-keys=true --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_80 78 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_86 --fp8-select-kernels=split-keys=true --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_86 78 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels=split-keys=true --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels=split-keys=true --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_120a --fp8-select-kernels=split-keys=true --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_120a 87 | FileCheck %s

// CHECK-DAG: attention_bf16_128_16x64_mma_4_heads_{{[0-9]+}}_parts: no spills
// CHECK-DAG: attention_f16_64_causal_64x64_mma_4_heads_{{[0-9]+}}_parts: no spills
// CHECK-DAG: attention_bf16_256_16x64_mma_8_heads_{{[0-9]+}}_parts: no spills
// CHECK-DAG: attention_bf16_128_masked_16x64_mma_4_heads_{{[0-9]+}}_parts: no spills
// CHECK-DAG: attention_bf16_128_masked_16x64_mma_{{[0-9]+}}_parts: no spills
// CHECK-DAG: attention_combine_128_{{[0-9]+}}_parts{{.*}}: no spills
// CHECK-DAG: attention_combine_64_{{[0-9]+}}_parts: no spills
// CHECK-DAG: attention_combine_256_{{[0-9]+}}_parts: no spills

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h, n, e)>
#k4 = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, d)>
#v4 = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 4, n, e)>
#k8 = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 8, n, d)>
#v8 = affine_map<(b, h, m, n, d, e) -> (b, h floordiv 8, n, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>
#mask = affine_map<(b, h, m, n, d, e) -> (b, h, m, n)>
#row = affine_map<(b, h, m, n, d, e) -> (b, n)>

func.func @kernels(%a: memref<1x32x1x128xbf16>, %ka: memref<1x8x?x128xbf16>,
                   %b: memref<1x8x16x64xf16>, %kb: memref<1x2x?x64xf16>,
                   %c: memref<1x16x1x256xbf16>, %kc: memref<1x2x?x256xbf16>,
                   %d: memref<1x8x4x128xbf16>, %kd: memref<1x2x?x128xbf16>, %md: memref<1x8x4x?xf32>,
                   %e: memref<2x8x3x128xbf16>, %ke: memref<2x8x?x128xbf16>, %me: memref<2x?xi1>) {
  fp8.attention %a, %ka, %ka into %a scale 0.125 maps [#q, #k4, #v4, #o]
      : memref<1x32x1x128xbf16>, memref<1x8x?x128xbf16>, memref<1x8x?x128xbf16> -> memref<1x32x1x128xbf16>
  fp8.attention %b, %kb, %kb into %b scale 0.125 causal maps [#q, #k4, #v4, #o]
      : memref<1x8x16x64xf16>, memref<1x2x?x64xf16>, memref<1x2x?x64xf16> -> memref<1x8x16x64xf16>
  fp8.attention %c, %kc, %kc into %c scale 0.0625 maps [#q, #k8, #v8, #o]
      : memref<1x16x1x256xbf16>, memref<1x2x?x256xbf16>, memref<1x2x?x256xbf16> -> memref<1x16x1x256xbf16>
  fp8.attention %d, %kd, %kd mask(%md : memref<1x8x4x?xf32>) into %d scale 0.125 maps [#q, #k4, #v4, #mask, #o]
      : memref<1x8x4x128xbf16>, memref<1x2x?x128xbf16>, memref<1x2x?x128xbf16> -> memref<1x8x4x128xbf16>
  fp8.attention %e, %ke, %ke mask(%me : memref<2x?xi1>) into %e scale 0.125 zero_empty_rows maps [#q, #k, #v, #row, #o]
      : memref<2x8x3x128xbf16>, memref<2x8x?x128xbf16>, memref<2x8x?x128xbf16> -> memref<2x8x3x128xbf16>
  return
}
