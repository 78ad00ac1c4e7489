// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse | FileCheck %s
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu -o %t.kernels %}
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 86 < %t.kernels | FileCheck %s --check-prefix=PTXAS %}

// A kernel on mma.sync may also end in a quantization by a given scale. If rows
// are aligned, four lanes exchange codes, and each stores eight. Otherwise two
// codes are stored at a time.

// PTXAS-NOT: spilled
// PTXAS: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#one = affine_map<(m, n, k) -> (0, 0)>

// CHECK-LABEL: llvm.func @matmul_mma_128x128x128(
// CHECK: llvm.load %{{.*}} : !llvm.ptr<1> -> f32
// CHECK: scf.if
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK: nvvm.shfl.sync bfly
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 8 : i64} : vector<2xi32>, !llvm.ptr<1>
// CHECK: } else {
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 2 : i64} : i16, !llvm.ptr<1>
// CHECK-LABEL: func.func @fast
func.func @fast(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %s: memref<1x1xf32>, %q: memref<512x512xf8E4M3FN>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #one] {accumulate = #fp8.accumulate<fast>} epilogue(%s : memref<1x1xf32>) {
  ^bb0(%acc: f32, %g: f32):
    %t = arith.truncf %acc : f32 to bf16
    %code = fp8.row_encode %t scale %g : bf16, f32 -> f8E4M3FN
    fp8.yield %code : f8E4M3FN
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>
  return
}

// A weight that is decoded.
// CHECK-LABEL: func.func @decoded
// CHECK: gpu.launch_func
func.func @decoded(%a: memref<512x256xbf16>, %b: memref<512x256xf8E4M3FN>, %s: memref<1x1xf32>, %q: memref<512x512xf8E5M2>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #one] epilogue(%s : memref<1x1xf32>) {
  ^bb0(%acc: f32, %g: f32):
    %t = arith.truncf %acc : f32 to bf16
    %code = fp8.row_encode %t scale %g : bf16, f32 -> f8E5M2
    fp8.yield %code : f8E5M2
  } : memref<512x256xbf16>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E5M2>
  return
}
