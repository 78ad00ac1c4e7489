// Kernels of attention assemble for sm_90a without spills, and ptxas does not
// serialize their wgmma.
// REQUIRES: ptxas
// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu -o %t.kernels
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t.kernels | FileCheck %s

// CHECK-DAG: attention_bf16_128_192x128{{.*}}: no spills
// CHECK-DAG: attention_bf16_128_128x128{{.*}}: no spills
// CHECK-DAG: attention_f16_64_causal_128x128{{.*}}: no spills

#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>

func.func @kernels(%a: memref<32x8192x128xbf16>, %oa: memref<32x8192x128xbf16>,
                   %b: memref<24x4608x128xbf16>, %ob: memref<24x4608x128xbf16>,
                   %c: memref<24x4608x64xf16>, %oc: memref<24x4608x64xf16>) {
  fp8.attention %a, %a, %a into %oa scale 0.125 maps [#q, #k, #v, #o]
      : memref<32x8192x128xbf16>, memref<32x8192x128xbf16>, memref<32x8192x128xbf16>
      -> memref<32x8192x128xbf16>
  fp8.attention %b, %b, %b into %ob scale 0.125 maps [#q, #k, #v, #o]
      : memref<24x4608x128xbf16>, memref<24x4608x128xbf16>, memref<24x4608x128xbf16>
      -> memref<24x4608x128xbf16>
  fp8.attention %c, %c, %c into %oc scale 0.125 causal maps [#q, #k, #v, #o]
      : memref<24x4608x64xf16>, memref<24x4608x64xf16>, memref<24x4608x64xf16>
      -> memref<24x4608x64xf16>
  return
}
