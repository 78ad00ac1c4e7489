// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-verify-resources

func.func @known(%x: tensor<4xf32>, %i: tensor<2xindex>) -> tensor<4xf32> {
  %w = arith.constant dense_resource<w> : tensor<4xf32>
  %n = arith.constant dense_resource<n> : tensor<2xindex>
  %b = arith.constant dense_resource<b> : tensor<3xi1>
  %0 = arith.addf %x, %w : tensor<4xf32>
  return %0 : tensor<4xf32>
}
{-# dialect_resources: { builtin: {
  w: "0x040000000000803F000000400000404000008040",
  n: "0x0800000001000000000000000200000000000000",
  b: "0x01000000010001"
} } #-}

// -----

func.func @short() -> tensor<4xf32> {
  // expected-error@+1 {{expected resource 'short' to hold 16 bytes for 'tensor<4xf32>', got 8: export it again}}
  %0 = arith.constant dense_resource<short> : tensor<4xf32>
  return %0 : tensor<4xf32>
}
{-# dialect_resources: { builtin: { short: "0x040000000000803F00000040" } } #-}

// -----

func.func @elided() -> tensor<4xf32> {
  // expected-error@+1 {{expected resource '__elided__' to hold 16 bytes for 'tensor<4xf32>', got no data: print the module without eliding its resources}}
  %0 = arith.constant dense_resource<__elided__> : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @narrow() -> tensor<2xi4> {
  // expected-error@+1 {{expected a resource of numbers of 1, 2, 4 or 8 bytes, got 'tensor<2xi4>' in 'narrow': use a dense constant}}
  %0 = arith.constant dense_resource<narrow> : tensor<2xi4>
  return %0 : tensor<2xi4>
}
{-# dialect_resources: { builtin: { narrow: "0x040000000102" } } #-}

// -----

func.func @complex() -> tensor<2xcomplex<f32>> {
  // expected-error@+1 {{expected resource 'pairs' to hold 16 bytes for 'tensor<2xcomplex<f32>>', got 12: export it again}}
  %0 = arith.constant dense_resource<pairs> : tensor<2xcomplex<f32>>
  return %0 : tensor<2xcomplex<f32>>
}
{-# dialect_resources: { builtin: { pairs: "0x040000000000803F0000004000004040" } } #-}
