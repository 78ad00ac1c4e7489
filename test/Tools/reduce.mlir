// The reducer removes all functions except the one with the bug, and everything
// in this function that the test script does not need.

// RUN: fp8-reduce %s -reduction-tree='traversal-mode=0 test=%S/Inputs/has-amax.sh' 2>/dev/null \
// RUN:   | FileCheck %s --implicit-check-not=func.func --implicit-check-not=arith. \
// RUN:       --implicit-check-not=fp8.compute_scale

func.func @unrelated(%x: tensor<4x256xbf16>) -> tensor<4x256xbf16> {
  %y = arith.addf %x, %x : tensor<4x256xbf16>
  return %y : tensor<4x256xbf16>
}

// CHECK: func.func @culprit(%[[X:[a-z0-9]+]]: tensor<4x256xbf16>, %[[Z:[a-z0-9]+]]: tensor<4x2xf32>
// CHECK-NEXT: %[[A:.*]] = fp8.amax %[[X]] into %[[Z]] block [1, 128]
// CHECK-NEXT: return %[[A]]
func.func @culprit(%x: tensor<4x256xbf16>, %z: tensor<4x2xf32>, %i: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %w = arith.mulf %x, %x : tensor<4x256xbf16>
  %a = fp8.amax %w into %z block [1, 128] : tensor<4x256xbf16> -> tensor<4x2xf32>
  %s = fp8.compute_scale %a into %i format f8E4M3FN : tensor<4x2xf32> -> tensor<4x2xf32>
  %t = arith.addf %s, %a : tensor<4x2xf32>
  return %t : tensor<4x2xf32>
}
