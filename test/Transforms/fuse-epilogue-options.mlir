// RUN: fp8-opt %s --fp8-fuse-epilogue=max-ops=2 --remarks-filter=fp8 -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR --input-file=%t
// RUN: fp8-opt %s --fp8-fuse-epilogue=max-ops=0 | FileCheck %s --check-prefix=NONE

// With max-ops=2 the third operation is not fused.

// CHECK: remark: [Passed] fuse-epilogue | Category:fp8 | Function=chain
// CHECK-SAME: Fused=2, Stop="expected at most max-ops=2 operations, got 3"
// CHECK: remark: [Passed] fuse-epilogue | Category:fp8 | Function=short
// CHECK-SAME: Fused=1, Stop="expected an elementwise operation, got 'func.return'"
// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=nothing

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// IR-LABEL: func @chain
// IR: epilogue
// IR: math.exp
// IR: math.sin
// IR: fp8.yield
// IR: math.cos {{.*}} : tensor<4x8xf32>

// NONE-LABEL: func @chain
// NONE-NOT: epilogue
// NONE: math.exp {{.*}} : tensor<4x8xf32>
func.func @chain(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = math.exp %0 : tensor<4x8xf32>
  %2 = math.sin %1 : tensor<4x8xf32>
  %3 = math.cos %2 : tensor<4x8xf32>
  return %3 : tensor<4x8xf32>
}

func.func @short(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = math.exp %0 : tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

func.func @nothing(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
