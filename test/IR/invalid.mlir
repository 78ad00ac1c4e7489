// RUN: fp8-opt %s --split-input-file --verify-diagnostics

// There is one case for each diagnostic. Names of functions contain the label
// of the constraint.

func.func @amax_block_c1_rank(%x: tensor<4x256xbf16>, %i: tensor<4x2xf32>) {
  // expected-error @below {{expected a block shape with 2 entries, got [128]}}
  %0 = fp8.amax %x into %i block [128] : tensor<4x256xbf16> -> tensor<4x2xf32>
  return
}

// -----

func.func @amax_block_c2_zero(%x: tensor<4x256xbf16>, %i: tensor<4x2xf32>) {
  // expected-error @below {{expected block sizes to be positive or -1, got [1, 0]}}
  %0 = fp8.amax %x into %i block [1, 0] : tensor<4x256xbf16> -> tensor<4x2xf32>
  return
}

// -----

func.func @quantize_block_c2_negative(%x: tensor<4x256xbf16>, %s: tensor<4x2xf32>, %i: tensor<4x256xf8E5M2>) {
  // expected-error @below {{expected block sizes to be positive or -1, got [-128, 1]}}
  %0 = fp8.quantize %x scale(%s) into %i block [-128, 1] : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x256xf8E5M2>
  return
}

// -----

func.func @amax_block_c3_scale_shape(%x: tensor<4x257xbf16>, %i: tensor<4x2xf32>) {
  // expected-error @below {{expected a scale of shape ceildiv(data, block shape) = 'tensor<4x3xf32>', got 'tensor<4x2xf32>' for data 'tensor<4x257xbf16>' and block shape [1, 128]}}
  %0 = fp8.amax %x into %i block [1, 128] : tensor<4x257xbf16> -> tensor<4x2xf32>
  return
}

// -----

func.func @quantize_block_c3_scale_rank(%x: tensor<?x256xbf16>, %s: tensor<2xf32>, %i: tensor<?x256xf8E5M2>) {
  // expected-error @below {{expected a scale of shape ceildiv(data, block shape) = 'tensor<?x2xf32>', got 'tensor<2xf32>'}}
  %0 = fp8.quantize %x scale(%s) into %i block [1, 128] : tensor<?x256xbf16>, tensor<2xf32> -> tensor<?x256xf8E5M2>
  return
}

// -----

func.func @dynamic_quantize_block_c3_whole_dim(%x: tensor<?x256xbf16>, %q: tensor<?x256xf8E5M2>, %s: tensor<2x1xf32>) {
  // expected-error @below {{expected a scale of shape ceildiv(data, block shape) = 'tensor<1x1xf32>', got 'tensor<2x1xf32>'}}
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [-1, -1] : tensor<?x256xbf16> -> tensor<?x256xf8E5M2>, tensor<2x1xf32>
  return
}

// -----

func.func @amax_unranked(%x: tensor<*xbf16>, %i: tensor<1xf32>) {
  // expected-error @below {{operand #0 must be ranked tensor of 32-bit float or bfloat16 type or 16-bit float values or memref of 32-bit float or bfloat16 type or 16-bit float values, but got 'tensor<*xbf16>'}}
  %0 = fp8.amax %x into %i block [-1] : tensor<*xbf16> -> tensor<1xf32>
  return
}

// -----

func.func @amax_input_type(%x: tensor<4xf64>, %i: tensor<1xf32>) {
  // expected-error @below {{operand #0 must be ranked tensor of 32-bit float or bfloat16 type or 16-bit float values}}
  %0 = fp8.amax %x into %i block [-1] : tensor<4xf64> -> tensor<1xf32>
  return
}

// -----

func.func @amax_mixed_semantics(%x: memref<4xf32>, %i: tensor<1xf32>) {
  // expected-error @below {{expected all operands to be tensors or all to be memrefs, got 'memref<4xf32>', 'tensor<1xf32>'}}
  %0 = fp8.amax %x into %i block [-1] : memref<4xf32> -> tensor<1xf32>
  return
}

// -----

func.func @amax_result_type(%x: tensor<4xf32>, %i: tensor<1xf32>) {
  // expected-error @below {{expected result types 'tensor<1xf32>' (those of the tensor inits), got 'tensor<?xf32>'}}
  %0 = "fp8.amax"(%x, %i) {block_shape = array<i64: -1>} : (tensor<4xf32>, tensor<1xf32>) -> tensor<?xf32>
  return
}

// -----

func.func @amax_result_on_memrefs(%x: memref<4xf32>, %i: memref<1xf32>) {
  // expected-error @below {{(those of the tensor inits), got 'tensor<1xf32>'}}
  %0 = "fp8.amax"(%x, %i) {block_shape = array<i64: -1>} : (memref<4xf32>, memref<1xf32>) -> tensor<1xf32>
  return
}

// -----

func.func @compute_scale_scale_c5_e8m0_nearest(%a: tensor<4xf32>, %i: tensor<4xf8E8M0FNU>) {
  // expected-error @below {{expected scale_rounding pow2_ceil or pow2_nearest for f8E8M0FNU scales, got nearest}}
  %0 = fp8.compute_scale %a into %i format f8E4M3FN : tensor<4xf32> -> tensor<4xf8E8M0FNU>
  return
}

// -----

func.func @dynamic_quantize_scale_c5_e8m0_nearest(%x: tensor<64xbf16>, %q: tensor<64xf8E5M2>, %s: tensor<2xf8E8M0FNU>) {
  // expected-error @below {{expected scale_rounding pow2_ceil or pow2_nearest for f8E8M0FNU scales, got nearest}}
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [32] : tensor<64xbf16> -> tensor<64xf8E5M2>, tensor<2xf8E8M0FNU>
  return
}

// -----

func.func @compute_scale_scale_c6_negative_floor(%a: tensor<4xf32>, %i: tensor<4xf32>) {
  // expected-error @below {{expected amax_floor to be finite and not negative, got -2}}
  %0 = fp8.compute_scale %a into %i format f8E4M3FN {amax_floor = -2.0 : f32} : tensor<4xf32> -> tensor<4xf32>
  return
}

// -----

func.func @compute_scale_scale_c6_nan_floor(%a: tensor<4xf32>, %i: tensor<4xf32>) {
  // expected-error @below {{expected amax_floor to be finite and not negative, got nan}}
  %0 = fp8.compute_scale %a into %i format f8E4M3FN {amax_floor = 0x7FC00000 : f32} : tensor<4xf32> -> tensor<4xf32>
  return
}

// -----

func.func @compute_scale_scale_c7_shape(%a: tensor<4x2xf32>, %i: tensor<2x4xf32>) {
  // expected-error @below {{expected the scale to have the shape of the amax, got 'tensor<2x4xf32>' and 'tensor<4x2xf32>'}}
  %0 = fp8.compute_scale %a into %i format f8E4M3FN : tensor<4x2xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @compute_scale_format(%a: tensor<4xf32>, %i: tensor<4xf32>) {
  // expected-error @below {{attribute 'format' failed to satisfy constraint: type attribute of f8E4M3FN type or f8E5M2 type or f8E4M3FNUZ type or f8E5M2FNUZ type}}
  %0 = fp8.compute_scale %a into %i format f8E8M0FNU : tensor<4xf32> -> tensor<4xf32>
  return
}

// -----

func.func @quantize_quantize_c1_shape(%x: tensor<4x256xbf16>, %s: tensor<4x2xf32>, %i: tensor<4x128xf8E4M3FN>) {
  // expected-error @below {{expected the init to have the shape of the input, got 'tensor<4x128xf8E4M3FN>' and 'tensor<4x256xbf16>'}}
  %0 = fp8.quantize %x scale(%s) into %i block [1, 128] : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x128xf8E4M3FN>
  return
}

// -----

func.func @quantize_scale_type(%x: tensor<4xbf16>, %s: tensor<1xf16>, %i: tensor<4xf8E4M3FN>) {
  // expected-error @below {{operand #1 must be ranked tensor of 32-bit float or bfloat16 type or f8E8M0FNU type values}}
  %0 = fp8.quantize %x scale(%s) into %i block [4] : tensor<4xbf16>, tensor<1xf16> -> tensor<4xf8E4M3FN>
  return
}

// -----

func.func @dynamic_quantize_quantize_c6_twice(%x: tensor<4x256xbf16>, %q: tensor<4x256xf8E4M3FN>, %s: tensor<2x4xf32>) {
  // expected-error @below {{expected scale_order to be a permutation of the 2 dimensions of the input and of the scale, got [1, 1] for a scale of type 'tensor<2x4xf32>'}}
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 128] {scale_order = array<i64: 1, 1>} : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<2x4xf32>
  return
}

// -----

func.func @dynamic_quantize_quantize_c6_rank(%x: tensor<4x256xbf16>, %q: tensor<4x256xf8E4M3FN>, %s: tensor<8xf32>) {
  // expected-error @below {{expected scale_order to be a permutation of the 2 dimensions of the input and of the scale, got [1, 0] for a scale of type 'tensor<8xf32>'}}
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 128] {scale_order = array<i64: 1, 0>} : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<8xf32>
  return
}

// -----

func.func @dynamic_quantize_block_c3_ordered(%x: tensor<4x256xbf16>, %q: tensor<4x256xf8E4M3FN>, %s: tensor<4x2xf32>) {
  // expected-error @below {{expected dimension 0 of the scale to be 2 by its map affine_map<(d0, d1) -> (d1 floordiv 128, d0)>, got 'tensor<4x2xf32>'}}
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 128] {scale_order = array<i64: 1, 0>} : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  return
}

// -----

func.func @dynamic_quantize_quantize_c1_rank(%x: tensor<4x256xbf16>, %q: tensor<1024xf8E4M3FN>, %s: tensor<4x2xf32>) {
  // expected-error @below {{expected the init to have the shape of the input, got 'tensor<1024xf8E4M3FN>' and 'tensor<4x256xbf16>'}}
  %0, %1 = fp8.dynamic_quantize %x into %q, %s block [1, 128] : tensor<4x256xbf16> -> tensor<1024xf8E4M3FN>, tensor<4x2xf32>
  return
}

// -----

func.func @dequantize_dequantize_c2_map_count(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected one scale map for each scale, got 2 for 1}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x1xf32>) into %i
    maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (n, 0)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c2_no_maps(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected one scale map for each scale, got 0 for 1}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x1xf32>) into %i : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c2_dims(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected scale map 0 to have 2 dimensions, no symbols and 2 results, got affine_map<(d0, d1, d2) -> (d0, 0)>}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x1xf32>) into %i
    maps [affine_map<(m, n, k) -> (m, 0)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c2_symbols(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected scale map 0 to have 2 dimensions, no symbols and 2 results, got affine_map<(d0, d1)[s0] -> (s0, 0)>}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x1xf32>) into %i
    maps [affine_map<(m, n)[s] -> (s, 0)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c2_results(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected scale map 0 to have 2 dimensions, no symbols and 1 results, got affine_map<(d0, d1) -> (d0, 0)>}}
  %0 = fp8.dequantize %q scales(%s : tensor<4xf32>) into %i
    maps [affine_map<(m, n) -> (m, 0)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c3_constant(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x2xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected each result of the map of scale 0 to be 0, a dimension, or a dimension floordiv a positive constant, got affine_map<(d0, d1) -> (d0, 1)>}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %i
    maps [affine_map<(m, n) -> (m, 1)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c3_ceildiv(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x2xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected each result of the map of scale 0 to be 0, a dimension, or a dimension floordiv a positive constant}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %i
    maps [affine_map<(m, n) -> (m, n ceildiv 4)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c3_twice(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x4xf32>, %i: tensor<4x8xbf16>) {
  // expected-error @below {{expected scale map 0 to use each dimension at most once, got affine_map<(d0, d1) -> (d0, d0)>}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x4xf32>) into %i
    maps [affine_map<(m, n) -> (m, m)>] : tensor<4x8xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c4_shape(%q: tensor<4x130xf8E4M3FN>, %s: tensor<4x2xf32>, %i: tensor<4x130xbf16>) {
  // expected-error @below {{expected dimension 1 of scale 0 to be 3 by its map affine_map<(d0, d1) -> (d0, d1 floordiv 64)>, got 'tensor<4x2xf32>'}}
  %0 = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %i
    maps [affine_map<(m, k) -> (m, k floordiv 64)>] : tensor<4x130xf8E4M3FN> -> tensor<4x130xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c4_whole(%q: tensor<?x8xf8E4M3FN>, %sa: tensor<?x1xf32>, %sb: tensor<2x1xbf16>, %i: tensor<?x8xbf16>) {
  // expected-error @below {{expected dimension 0 of scale 1 to be 1 by its map affine_map<(d0, d1) -> (0, 0)>, got 'tensor<2x1xbf16>'}}
  %0 = fp8.dequantize %q scales(%sa, %sb : tensor<?x1xf32>, tensor<2x1xbf16>) into %i
    maps [affine_map<(m, n) -> (m, 0)>, affine_map<(m, n) -> (0, 0)>] : tensor<?x8xf8E4M3FN> -> tensor<?x8xbf16>
  return
}

// -----

func.func @dequantize_dequantize_c5_shape(%q: tensor<4x8xf8E4M3FN>, %i: tensor<8x4xbf16>) {
  // expected-error @below {{expected the init to have the shape of the input, got 'tensor<8x4xbf16>' and 'tensor<4x8xf8E4M3FN>'}}
  %0 = fp8.dequantize %q into %i : tensor<4x8xf8E4M3FN> -> tensor<8x4xbf16>
  return
}

// -----

func.func @cast_cast_c6_no_fp8(%x: f32) {
  // expected-error @below {{expected a cast between an 8-bit float and f32, bf16, f16 or (unless f8E8M0FNU) another 8-bit float, got 'f32' to 'bf16'}}
  %0 = fp8.cast %x : f32 to bf16
  return
}

// -----

func.func @cast_cast_c6_f64(%x: vector<4xf64>) {
  // expected-error @below {{expected a cast between an 8-bit float and f32, bf16, f16 or (unless f8E8M0FNU) another 8-bit float, got 'f64' to 'f8E4M3FN'}}
  %0 = fp8.cast %x : vector<4xf64> to vector<4xf8E4M3FN>
  return
}

// -----

func.func @cast_cast_c6_e8m0_to_fp8(%x: f8E8M0FNU) {
  // expected-error @below {{expected a cast between an 8-bit float and f32, bf16, f16 or (unless f8E8M0FNU) another 8-bit float, got 'f8E8M0FNU' to 'f8E4M3FN'}}
  %0 = fp8.cast %x : f8E8M0FNU to f8E4M3FN
  return
}

// -----

func.func @cast_cast_c6_e8m0_twice(%x: f8E8M0FNU) {
  // expected-error @below {{got 'f8E8M0FNU' to 'f8E8M0FNU'}}
  %0 = fp8.cast %x : f8E8M0FNU to f8E8M0FNU
  return
}

// -----

func.func @cast_cast_c6_f4(%x: f4E2M1FN) {
  // expected-error @below {{got 'f4E2M1FN' to 'f8E4M3FN'}}
  %0 = fp8.cast %x : f4E2M1FN to f8E4M3FN
  return
}

// -----

func.func @cast_cast_c7_e8m0_nearest(%x: f32) {
  // expected-error @below {{expected scale_rounding pow2_ceil or pow2_nearest for a cast to f8E8M0FNU, got nearest}}
  %0 = fp8.cast %x {scale_rounding = #fp8.scale_rounding<nearest>} : f32 to f8E8M0FNU
  return
}

// -----

func.func @cast_shape(%x: tensor<4xf32>) {
  // expected-error @below {{requires the same shape for all operands and results}}
  %0 = fp8.cast %x : tensor<4xf32> to tensor<5xf8E4M3FN>
  return
}

// -----

func.func @cast_container(%x: tensor<4xf32>) {
  // expected-error @below {{requires the same shape for all operands and results}}
  %0 = fp8.cast %x : tensor<4xf32> to f8E4M3FN
  return
}

// -----

func.func @cast_unranked(%x: tensor<*xf32>) {
  // expected-error @below {{operand #0 must be floating-point or}}
  %0 = fp8.cast %x : tensor<*xf32> to tensor<*xf8E4M3FN>
  return
}

// -----

func.func @yield_parent(%x: f32) {
  // expected-error @below {{expects parent op 'fp8.scaled_matmul'}}
  fp8.yield %x : f32
}

// -----

func.func @block_c1_mask(%m: tensor<64x128xbf16>, %o: tensor<1x1xi8>) {
  // expected-error @below {{expected a block shape with 2 entries, got [128]}}
  %0 = fp8.block_mask %m into %o block [128] : tensor<64x128xbf16> -> tensor<1x1xi8>
  return
}

// -----

func.func @block_c3_mask(%m: tensor<64x256xi1>, %o: tensor<1x1xi8>) {
  // expected-error @below {{expected an init of shape ceildiv(data, block shape) = 'tensor<1x2xi8>', got 'tensor<1x1xi8>' for data 'tensor<64x256xi1>' and block shape [128, 128]}}
  %0 = fp8.block_mask %m into %o block [128, 128] : tensor<64x256xi1> -> tensor<1x1xi8>
  return
}

// -----

func.func @block_mask_types(%m: tensor<64x256xi8>, %o: tensor<1x2xi8>) {
  // expected-error @below {{operand #0 must be}}
  %0 = fp8.block_mask %m into %o block [128, 128] : tensor<64x256xi8> -> tensor<1x2xi8>
  return
}
