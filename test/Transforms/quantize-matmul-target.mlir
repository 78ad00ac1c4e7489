// RUN: fp8-opt %s -o %t.before
// RUN: fp8-opt %s --fp8-quantize-matmul=target=cublaslt -o %t.after --remark-format=emitRemark --remarks-filter=fp8 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: cmp %t.before %t.after

// The matmul has its own recipe, which the target cannot run.

// TARGET: remark: [Missed] target-recipe | Category:fp8 | Function=of_the_target
// TARGET-SAME: Reason="expected at least one f8E4M3FN operand on cublaslt, got f8E5M2 x f8E5M2"
func.func @of_the_target(%u: tensor<16x32xbf16>, %v: tensor<32x16xbf16>, %z: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %0 = linalg.matmul {fp8.recipe = #fp8.recipe<act = dynamic [-1, -1], weight = static [-1, -1], format = f8E5M2>} ins(%u, %v : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}
