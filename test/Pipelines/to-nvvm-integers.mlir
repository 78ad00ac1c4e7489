// All parts agree on the size of an element: the bytes of a constant, the bytes that a call uploads, and the bytes
// that its kernel reads.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a format=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-cpu-pipeline -o /dev/null

// An index has 8 bytes, an i4 one byte, an i12 two and an i24 four, as in
// LLVM's arrays.
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}(dense_resource<[[$INDEX:.+]]> : tensor<24xi8>)
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}(dense_resource<[[$BITS:.+]]> : tensor<9xi8>)
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}(dense_resource<[[$NIBBLES:.+]]> : tensor<3xi8>)
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}(dense_resource<[[$TWELVE:.+]]> : tensor<4xi8>)
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}(dense_resource<[[$WIDE:.+]]> : tensor<20xi8>)

// CHECK-LABEL: llvm.func internal @indices.body
func.func @indices(%t: tensor<8x32xf32>) -> tensor<3x32xf32> {
  // CHECK: %[[SIZE:.+]] = llvm.mlir.constant(24 : i64)
  // CHECK: llvm.call @fp8rtConstant(%{{.*}}, %{{.*}}, %[[SIZE]])
  %i = arith.constant dense<[4, 1, 6]> : tensor<3xindex>
  %e = tensor.empty() : tensor<3x32xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]}
      ins(%i : tensor<3xindex>) outs(%e : tensor<3x32xf32>) {
  ^bb0(%a: index, %o: f32):
    %n = linalg.index 1 : index
    %v = tensor.extract %t[%a, %n] : tensor<8x32xf32>
    linalg.yield %v : f32
  } -> tensor<3x32xf32>
  return %s : tensor<3x32xf32>
}

func.func @bits(%x: tensor<9xf32>) -> tensor<9xf32> {
  %c = arith.constant dense<[1, 0, 1, 1, 1, 0, 0, 1, 1]> : tensor<9xi1>
  %z = arith.constant dense<0.0> : tensor<9xf32>
  %s = arith.select %c, %x, %z : tensor<9xi1>, tensor<9xf32>
  return %s : tensor<9xf32>
}

func.func @nibbles(%x: tensor<3xi32>) -> tensor<3xi32> {
  %c = arith.constant dense<[1, -2, 3]> : tensor<3xi4>
  %t = arith.trunci %x : tensor<3xi32> to tensor<3xi4>
  %w = arith.addi %t, %c : tensor<3xi4>
  %s = arith.extsi %w : tensor<3xi4> to tensor<3xi32>
  return %s : tensor<3xi32>
}

func.func @twelve(%x: tensor<2xi32>) -> tensor<2xi32> {
  %c = arith.constant dense<[1, -2]> : tensor<2xi12>
  %t = arith.trunci %x : tensor<2xi32> to tensor<2xi12>
  %w = arith.addi %t, %c : tensor<2xi12>
  %s = arith.extsi %w : tensor<2xi12> to tensor<2xi32>
  return %s : tensor<2xi32>
}

func.func @wide(%x: tensor<5xi32>) -> tensor<5xi32> {
  %c = arith.constant dense<[1, -2, 3, 70000, 5]> : tensor<5xi24>
  %t = arith.trunci %x : tensor<5xi32> to tensor<5xi24>
  %w = arith.addi %t, %c : tensor<5xi24>
  %s = arith.extsi %w : tensor<5xi24> to tensor<5xi32>
  return %s : tensor<5xi32>
}

// CHECK-DAG: [[$INDEX]]: "0x{{........}}040000000000000001000000000000000600000000000000"
// CHECK-DAG: [[$BITS]]: "0x{{........}}010001010100000101"
// CHECK-DAG: [[$NIBBLES]]: "0x{{........}}010E03"
// CHECK-DAG: [[$TWELVE]]: "0x{{........}}0100FE0F"
// CHECK-DAG: [[$WIDE]]: "0x{{........}}01000000FEFFFF00030000007011010005000000"
