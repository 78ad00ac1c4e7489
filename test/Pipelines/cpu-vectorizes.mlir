// RUN: fp8-opt %s --fp8-to-cpu-pipeline | mlir-translate --mlir-to-llvmir \
// RUN:   | opt -O3 -mtriple=x86_64-unknown-linux-gnu -mcpu=x86-64-v3 -S | FileCheck %s

// LLVM vectorizes the loops that take most of the time. They call no library
// for APFloat or bf16.

// CHECK-LABEL: define {{.*}} @encode
// CHECK-NOT: {{call .*(fp8|apfloat|bf2)}}
// CHECK: load <[[N:[0-9]+]] x i16>
// CHECK: select <[[N]] x i1>
// CHECK: store <[[N]] x i8>
func.func @encode(%x: tensor<4096xbf16>) -> tensor<4096xf8E4M3FN> {
  %0 = fp8.cast %x : tensor<4096xbf16> to tensor<4096xf8E4M3FN>
  return %0 : tensor<4096xf8E4M3FN>
}

// CHECK-LABEL: define {{.*}} @decode
// CHECK: load <[[N:[0-9]+]] x i8>
// CHECK: fmul <[[N]] x float>
// CHECK: store <[[N]] x i16>
func.func @decode(%x: tensor<4096xf8E5M2>) -> tensor<4096xbf16> {
  %0 = fp8.cast %x : tensor<4096xf8E5M2> to tensor<4096xbf16>
  return %0 : tensor<4096xbf16>
}

// This loop finds the largest magnitude, and the next one divides and casts.
// CHECK-LABEL: define {{.*}} @dynamic_quantize
// CHECK: call <[[N:[0-9]+]] x i32> @llvm.smax.v[[N]]i32
// CHECK: call i32 @llvm.vector.reduce.smax
// CHECK: fdiv <[[V:[0-9]+]] x float>
// CHECK: store <[[V]] x i8>
func.func @dynamic_quantize(%x: tensor<64x1024xbf16>) -> (tensor<64x1024xf8E4M3FN>, tensor<64x8xf32>) {
  %qi = tensor.empty() : tensor<64x1024xf8E4M3FN>
  %si = tensor.empty() : tensor<64x8xf32>
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128] : tensor<64x1024xbf16> -> tensor<64x1024xf8E4M3FN>, tensor<64x8xf32>
  return %q, %s : tensor<64x1024xf8E4M3FN>, tensor<64x8xf32>
}

// LLVM computes several sums of a row at a time. It fuses no product into a sum
// and reorders no sum.
// CHECK-LABEL: define {{.*}} @scaled_matmul
// CHECK: fmul <[[N:[0-9]+]] x float>
// CHECK: fadd <[[N]] x float>
// CHECK-NOT: {{fadd (fast|reassoc|contract)}}
// CHECK-NOT: fmuladd
// CHECK: ret
func.func @scaled_matmul(%a: tensor<64x256xf8E4M3FN>, %b: tensor<128x256xf8E4M3FN>, %c: tensor<64x128xf32>) -> tensor<64x128xf32> {
  %d = fp8.scaled_matmul %a, %b into %c
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      : tensor<64x256xf8E4M3FN>, tensor<128x256xf8E4M3FN> -> tensor<64x128xf32>
  return %d : tensor<64x128xf32>
}

// This is the bf16 program with which FP8 is compared.
// CHECK-LABEL: define {{.*}} @bf16
// CHECK: fmul <[[N:[0-9]+]] x float>
// CHECK: fadd <[[N]] x float>
func.func @bf16(%a: tensor<64x256xbf16>, %b: tensor<256x128xbf16>, %c: tensor<64x128xf32>) -> tensor<64x128xf32> {
  %d = linalg.matmul ins(%a, %b : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%c : tensor<64x128xf32>) -> tensor<64x128xf32>
  return %d : tensor<64x128xf32>
}
