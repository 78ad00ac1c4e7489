// Both pipelines accept operations that only front ends make. Each function
// uses an operation that neither bufferization nor a lowering to loops
// supports.

// RUN: fp8-opt %s --fp8-to-cpu-pipeline -o /dev/null
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a format=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_89 format=isa" -o /dev/null

// CHECK: gpu.binary

ml_program.global private @bias(dense<1.0> : tensor<8x32xf32>) : tensor<8x32xf32>
ml_program.global private mutable @global_seed(dense<0> : tensor<i64>) : tensor<i64>

func.func @global(%y: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %b = ml_program.global_load_const @bias : tensor<8x32xf32>
  %s = arith.addf %y, %b : tensor<8x32xf32>
  return %s : tensor<8x32xf32>
}

func.func @softmax(%y: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %e = tensor.empty() : tensor<8x32xf32>
  %s = linalg.softmax dimension(1) ins(%y : tensor<8x32xf32>) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %s : tensor<8x32xf32>
}

func.func @pack(%y: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x2x4x4xf32>
  %p = linalg.pack %y padding_value(%c : f32) inner_dims_pos = [0, 1] inner_tiles = [4, 4]
      into %e : tensor<6x8xf32> -> tensor<2x2x4x4xf32>
  %q = arith.addf %p, %p : tensor<2x2x4x4xf32>
  %f = tensor.empty() : tensor<6x8xf32>
  %s = linalg.unpack %q inner_dims_pos = [0, 1] inner_tiles = [4, 4]
      into %f : tensor<2x2x4x4xf32> -> tensor<6x8xf32>
  return %s : tensor<6x8xf32>
}

func.func @concat(%x: tensor<8x4xf32>, %y: tensor<8x32xf32>) -> tensor<8x36xf32> {
  %s = tensor.concat dim(1) %x, %y : (tensor<8x4xf32>, tensor<8x32xf32>) -> tensor<8x36xf32>
  return %s : tensor<8x36xf32>
}

func.func @gather(%y: tensor<8x32xf32>, %i: tensor<5x1xi64>) -> tensor<5x1x32xf32> {
  %s = tensor.gather %y[%i] gather_dims([0]) : (tensor<8x32xf32>, tensor<5x1xi64>) -> tensor<5x1x32xf32>
  return %s : tensor<5x1x32xf32>
}

func.func @bitcast(%y: tensor<8xf8E4M3FN>, %z: tensor<8xf32>) -> (tensor<8xi8>, tensor<8xi32>) {
  %s = tensor.bitcast %y : tensor<8xf8E4M3FN> to tensor<8xi8>
  %t = tensor.bitcast %z : tensor<8xf32> to tensor<8xi32>
  return %s, %t : tensor<8xi8>, tensor<8xi32>
}

func.func @reshape(%y: tensor<8x32xf32>, %z: tensor<1x1xf32>) -> (tensor<4x64xf32>, tensor<f32>) {
  %sizes = arith.constant dense<[4, 64]> : tensor<2xindex>
  %none = arith.constant dense<> : tensor<0xindex>
  %s = tensor.reshape %y(%sizes) : (tensor<8x32xf32>, tensor<2xindex>) -> tensor<4x64xf32>
  %t = tensor.reshape %z(%none) : (tensor<1x1xf32>, tensor<0xindex>) -> tensor<f32>
  return %s, %t : tensor<4x64xf32>, tensor<f32>
}

func.func @elements(%y: tensor<8xf32>, %p: tensor<f32>) -> (tensor<9xf32>, tensor<4xf32>) {
  %c = tensor.extract %p[] : tensor<f32>
  %s = tensor.pad %y low[1] high[0] {
  ^bb0(%i: index):
    tensor.yield %c : f32
  } : tensor<8xf32> to tensor<9xf32>
  %t = tensor.splat %c : tensor<4xf32>
  return %s, %t : tensor<9xf32>, tensor<4xf32>
}

func.func @shapes(%x: tensor<?x32xf32>) -> tensor<?x32xf32> {
  %sizes = shape.shape_of %x : tensor<?x32xf32> -> tensor<2xindex>
  %c0 = arith.constant 0 : index
  %d = shape.get_extent %sizes, %c0 : tensor<2xindex>, index -> index
  %e = tensor.empty(%d) : tensor<?x32xf32>
  %s = linalg.copy ins(%x : tensor<?x32xf32>) outs(%e : tensor<?x32xf32>) -> tensor<?x32xf32>
  return %s : tensor<?x32xf32>
}

// This is a rotary embedding by complex numbers.
func.func @complex(%x: tensor<64x2xf32>) -> tensor<64x2xf32> {
  %w = arith.constant dense_resource<z> : tensor<2xcomplex<f32>>
  %b = tensor.empty() : tensor<32x2xcomplex<f32>>
  %v = linalg.broadcast ins(%w : tensor<2xcomplex<f32>>) outs(%b : tensor<32x2xcomplex<f32>>) dimensions = [0]
  %t = tensor.collapse_shape %v [[0, 1]] : tensor<32x2xcomplex<f32>> into tensor<64xcomplex<f32>>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<64xcomplex<f32>>
  %z = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%t : tensor<64xcomplex<f32>>) outs(%e : tensor<64xcomplex<f32>>) {
  ^bb0(%k: complex<f32>, %o: complex<f32>):
    %i = linalg.index 0 : index
    %re = tensor.extract %x[%i, %c0] : tensor<64x2xf32>
    %im = tensor.extract %x[%i, %c1] : tensor<64x2xf32>
    %c = complex.create %re, %im : complex<f32>
    %p = complex.mul %c, %k : complex<f32>
    linalg.yield %p : complex<f32>
  } -> tensor<64xcomplex<f32>>
  %f = tensor.empty() : tensor<64x2xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%z : tensor<64xcomplex<f32>>) outs(%f : tensor<64x2xf32>) {
  ^bb0(%c: complex<f32>, %o: f32):
    %re = complex.re %c : complex<f32>
    %im = complex.im %c : complex<f32>
    %j = linalg.index 1 : index
    %is = arith.cmpi eq, %j, %c0 : index
    %s = arith.select %is, %re, %im : f32
    linalg.yield %s : f32
  } -> tensor<64x2xf32>
  return %r : tensor<64x2xf32>
}

{-# dialect_resources: { builtin: { z: "0x040000000000003F0000004000000040000000BF" } } #-}
