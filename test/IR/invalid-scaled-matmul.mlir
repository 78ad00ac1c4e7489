// RUN: fp8-opt %s --split-input-file --verify-diagnostics

// There is one case for each diagnostic. Names of functions contain the label
// of the constraint.

func.func @scaled_matmul_c1_count(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected 3 indexing maps, one for each operand, got 2}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c1_none(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected 3 indexing maps, one for each operand, got 0}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c1_dims(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected indexing map 1 to have 3 dimensions, no symbols and 2 results, got affine_map<(d0, d1) -> (d0, d1)>}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c1_symbols(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected indexing map 0 to have 3 dimensions, no symbols and 2 results, got affine_map<(d0, d1, d2)[s0] -> (d0, s0)>}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k)[s] -> (m, s)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c1_rank(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected indexing map 2 to have 3 dimensions, no symbols and 2 results, got affine_map<(d0, d1, d2) -> (d0)>}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c2_constant_in_a(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected the maps of a, b and init to be permutations of distinct dimensions, got [affine_map<(d0, d1, d2) -> (0, d2)>}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (0, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c2_diagonal(%a: tensor<16x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<16x8xf32>) {
  // expected-error @below {{expected the maps of a, b and init to be permutations of distinct dimensions}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (k, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<16x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<16x8xf32>
  return
}

// -----

func.func @scaled_matmul_c2_expression_in_init(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected the maps of a, b and init to be permutations of distinct dimensions}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m + 1, n)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c2_contracted_in_one(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected dimension 2 to be in the maps of both a and b, got}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<4x16xf8E4M3FN>, tensor<8xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c2_unknown_init_dim(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8x2xf32>) {
  // expected-error @below {{expected dimension 3 to be in the maps of init and of a or b, got}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k, z) -> (m, k)>, affine_map<(m, n, k, z) -> (n, k)>, affine_map<(m, n, k, z) -> (m, n, z)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8x2xf32>
  return
}

// -----

func.func @scaled_matmul_c2_unused_dim(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected dimension 3 to be in the maps of both a and b, got}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k, z) -> (m, k)>, affine_map<(m, n, k, z) -> (n, k)>, affine_map<(m, n, k, z) -> (m, n)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c2_outer_product(%a: tensor<4xf8E4M3FN>, %b: tensor<8xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected at least one contracted dimension, in a and b and not in init, got}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n) -> (m)>, affine_map<(m, n) -> (n)>, affine_map<(m, n) -> (m, n)>]
    : tensor<4xf8E4M3FN>, tensor<8xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c2_rank_0(%a: tensor<f8E4M3FN>, %b: tensor<f8E4M3FN>, %c: tensor<f32>) {
  // expected-error @below {{expected at least one contracted dimension, in a and b and not in init, got}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>]
    : tensor<f8E4M3FN>, tensor<f8E4M3FN> -> tensor<f32>
  return
}

// -----

func.func @scaled_matmul_c4_sizes(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x32xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected dimension 2 to have one size, got 16 and 32 in operand 1 of type 'tensor<8x32xf8E4M3FN>'}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<4x16xf8E4M3FN>, tensor<8x32xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c4_init_size(%a: tensor<?x16xf8E4M3FN>, %b: tensor<8x?xf8E4M3FN>, %c: tensor<4x9xf32>) {
  // expected-error @below {{expected dimension 1 to have one size, got 8 and 9 in operand 2 of type 'tensor<4x9xf32>'}}
  %0 = fp8.scaled_matmul %a, %b into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<?x16xf8E4M3FN>, tensor<8x?xf8E4M3FN> -> tensor<4x9xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c5_other_operands_map(%a: tensor<4x16xf8E4M3FN>, %s: tensor<4x2xf32>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected each result of the map of scale a to be one of a, one of a floordiv a positive constant, or 0, and each dimension at most once, got affine_map<(d0, d1, d2) -> (d1, d2 floordiv 8)> for affine_map<(d0, d1, d2) -> (d0, d2)>}}
  %0 = fp8.scaled_matmul %a scale(%s : tensor<4x2xf32>), %b into %c maps [#a, affine_map<(m, n, k) -> (n, k floordiv 8)>, #b, #c]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c5_twice(%a: tensor<4x16xf8E4M3FN>, %s: tensor<2x16xf32>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected each result of the map of scale b to be one of b}}
  %0 = fp8.scaled_matmul %a, %b scale(%s : tensor<2x16xf32>) into %c maps [#a, #b, affine_map<(m, n, k) -> (k floordiv 8, k)>, #c]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c5_mod(%a: tensor<4x16xf8E4M3FN>, %s: tensor<4x8xf32>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected each result of the map of scale a to be one of a}}
  %0 = fp8.scaled_matmul %a scale(%s : tensor<4x8xf32>), %b into %c maps [#a, affine_map<(m, n, k) -> (m, k mod 8)>, #b, #c]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c6_scale_shape(%a: tensor<4x17xf8E4M3FN>, %s: tensor<4x2xf32>, %b: tensor<8x17xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected dimension 1 of scale a to be 3 by its map affine_map<(d0, d1, d2) -> (d0, d2 floordiv 8)>, got 'tensor<4x2xf32>'}}
  %0 = fp8.scaled_matmul %a scale(%s : tensor<4x2xf32>), %b into %c maps [#a, affine_map<(m, n, k) -> (m, k floordiv 8)>, #b, #c]
    : tensor<4x17xf8E4M3FN>, tensor<8x17xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c7_row_scale(%a: tensor<4x16xf8E4M3FN>, %s: tensor<4x1xf32>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected scale a to vary along a contracted dimension (scales that do not belong in fp8.dequantize), got affine_map<(d0, d1, d2) -> (d0, 0)>}}
  %0 = fp8.scaled_matmul %a scale(%s : tensor<4x1xf32>), %b into %c maps [#a, affine_map<(m, n, k) -> (m, 0)>, #b, #c]
    : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_init_type(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xbf16>) {
  // expected-error @below {{expected an f32 init without an epilogue, got 'tensor<4x8xbf16>'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_fp8_init(%a: tensor<4x16xbf16>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf8E4M3FN>) {
  // expected-error @below {{expected an f32, bf16 or f16 init without an epilogue, got 'tensor<4x8xf8E4M3FN>'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] : tensor<4x16xbf16>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_extras_without_region(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected an epilogue for the extra operands, got none}}
  %0 = "fp8.scaled_matmul"(%a, %b, %c, %c) <{indexing_maps = [#a, #b, #c, #c], operandSegmentSizes = array<i32: 1, 0, 1, 0, 1, 1, 0, 0>}> ({})
    : (tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN>, tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_arguments(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %e: tensor<4x8xbf16>) {
  // expected-error @below {{expected epilogue arguments 'f32', 'bf16', got 'f32', 'f32'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c, #c] epilogue(%e : tensor<4x8xbf16>) {
    ^bb0(%x: f32, %y: f32):
      fp8.yield %x : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_yield_type(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xbf16>) {
  // expected-error @below {{expected the epilogue to yield the init's element type 'bf16', got 'f32'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] epilogue {
    ^bb0(%x: f32):
      fp8.yield %x : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_no_yield(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected the epilogue to end in fp8.yield}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] epilogue {
    ^bb0(%x: f32):
      %y = arith.negf %x : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_empty_block(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expects a non-empty block}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] epilogue {
    ^bb0(%x: f32):
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c8_two_blocks(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expects region #0 to have 0 or 1 blocks}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] epilogue {
    ^bb0(%x: f32):
      cf.br ^bb1
    ^bb1:
      fp8.yield %x : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c9_contracted(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %e: tensor<16xf32>) {
  // expected-error @below {{expected the maps of extra operands to use parallel dimensions only, got affine_map<(d0, d1, d2) -> (d2)>}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c, affine_map<(m, n, k) -> (k)>] epilogue(%e : tensor<16xf32>) {
    ^bb0(%x: f32, %y: f32):
      fp8.yield %y : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c9_expression(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %e: tensor<16xf32>) {
  // expected-error @below {{expected each result of the map of extra operand 0 to be 0, a dimension, or a dimension floordiv a positive constant, got affine_map<(d0, d1, d2) -> (d1 * 2)>}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c, affine_map<(m, n, k) -> (n * 2)>] epilogue(%e : tensor<16xf32>) {
    ^bb0(%x: f32, %y: f32):
      fp8.yield %y : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c9_size(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %d: tensor<4x1xf32>, %e: tensor<7xf32>) {
  // expected-error @below {{expected dimension 0 of extra operand 1 to be 8 by its map affine_map<(d0, d1, d2) -> (d1)>, got 'tensor<7xf32>'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c, affine_map<(m, n, k) -> (m, 0)>, affine_map<(m, n, k) -> (n)>]
    epilogue(%d, %e : tensor<4x1xf32>, tensor<7xf32>) {
    ^bb0(%x: f32, %y: f32, %z: f32):
      fp8.yield %y : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c9_unranked(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %e: tensor<*xf32>) {
  // expected-error @below {{operand #3 must be variadic of ranked tensor of any type values or memref of any type values, but got 'tensor<*xf32>'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c, affine_map<(m, n, k) -> (n)>] epilogue(%e : tensor<*xf32>) {
    ^bb0(%x: f32, %y: f32):
      fp8.yield %y : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c10_side_effect(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected an epilogue without side effects, got 'vector.print'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] epilogue {
    ^bb0(%x: f32):
      vector.print %x : f32
      fp8.yield %x : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c15_scale_of_bf16(%a: tensor<4x16xbf16>, %s: tensor<4x2xf32>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected no scale of a, since only FP8 operands have scales, got a of type 'tensor<4x16xbf16>'}}
  %0 = fp8.scaled_matmul %a scale(%s : tensor<4x2xf32>), %b into %c maps [#a, affine_map<(m, n, k) -> (m, k floordiv 8)>, #b, #c]
    : tensor<4x16xbf16>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_integer(%a: tensor<4x16xi8>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{operand #0 must be}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] : tensor<4x16xi8>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_mixed_semantics(%a: memref<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected all operands to be tensors or all to be memrefs, got}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] : memref<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, n floordiv 8)>

func.func @scaled_matmul_c16_one_value(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %w: tensor<4x8xf32>) {
  // expected-error @below {{expected the epilogue to yield 2 values, one for each init, got 1}}
  %0:2 = fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, #s] epilogue {
    ^bb0(%x: f32):
      %c, %t = fp8.row_quantize %x group 8 : f32 -> f8E4M3FN, f32
      fp8.yield %c : f8E4M3FN
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>, tensor<4x1xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, n floordiv 8)>

func.func @scaled_matmul_c16_no_quantization(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %w: tensor<4x8xf32>) {
  // expected-error @below {{expected one init without fp8.row_quantize at the end of an epilogue, got two}}
  %0:2 = fp8.scaled_matmul %a, %b into %w, %s maps [#a, #b, #c, #s] epilogue {
    ^bb0(%x: f32):
      fp8.yield %x, %x : f32, f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>, tensor<4x1xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, n floordiv 8)>

func.func @scaled_matmul_c16_used(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %w: tensor<4x8xf32>) {
  // expected-error @below {{expected fp8.row_quantize to be the end of the epilogue, which yields its two results, got other uses of it}}
  %0:2 = fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, #s] epilogue {
    ^bb0(%x: f32):
      %c, %t = fp8.row_quantize %x group 8 : f32 -> f8E4M3FN, f32
      %y = arith.addf %t, %t : f32
      fp8.yield %c, %t : f8E4M3FN, f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>, tensor<4x1xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, n floordiv 8)>

func.func @scaled_matmul_c16_other_scale(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %w: tensor<4x8xf32>) {
  // expected-error @below {{expected fp8.row_quantize to be the end of the epilogue, which yields its two results, got other uses of it}}
  %0:2 = fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, #s] epilogue {
    ^bb0(%x: f32):
      %c, %t = fp8.row_quantize %x group 8 : f32 -> f8E4M3FN, f32
      fp8.yield %c, %x : f8E4M3FN, f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>, tensor<4x1xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, n floordiv 8)>

func.func @scaled_matmul_c16_inside(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %w: tensor<4x8xf32>) {
  // expected-error @below {{expected fp8.row_quantize to be the end of the epilogue, which yields its two results, got other uses of it}}
  %0 = fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c] epilogue {
    ^bb0(%x: f32):
      %c, %t = fp8.row_quantize %x group 8 : f32 -> f8E4M3FN, f32
      fp8.yield %c : f8E4M3FN
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, n floordiv 8)>

func.func @scaled_matmul_c16_whole_row(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %w: tensor<4x8xf32>) {
  // expected-error @below {{expected a positive group of neighbors along the last dimension of init, got -1}}
  %0:2 = fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, affine_map<(m, n, k) -> (m, 0)>] epilogue {
    ^bb0(%x: f32):
      %c, %t = fp8.row_quantize %x group -1 : f32 -> f8E4M3FN, f32
      fp8.yield %c, %t : f8E4M3FN, f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>, tensor<4x1xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, n floordiv 8)>

func.func @scaled_matmul_c16_map(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf32>, %w: tensor<4x8xf32>) {
  // expected-error @below {{expected the map of the scales to be affine_map<(d0, d1, d2) -> (d0, d1 floordiv 8)> in any order, got affine_map<(d0, d1, d2) -> (d0, d1 floordiv 16)>}}
  %0:2 = fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, affine_map<(m, n, k) -> (m, n floordiv 16)>] epilogue {
    ^bb0(%x: f32):
      %c, %t = fp8.row_quantize %x group 8 : f32 -> f8E4M3FN, f32
      fp8.yield %c, %t : f8E4M3FN, f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>, tensor<4x1xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c16_sizes(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<4x2xf32>) {
  // expected-error @below {{expected dimension 1 of init of scales to be 1 by its map affine_map<(d0, d1, d2) -> (d0, d1 floordiv 8)>, got 'tensor<4x2xf32>'}}
  %0:2 = fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, affine_map<(m, n, k) -> (m, n floordiv 8)>] epilogue {
    ^bb0(%x: f32):
      %c, %t = fp8.row_quantize %x group 8 : f32 -> f8E4M3FN, f32
      fp8.yield %c, %t : f8E4M3FN, f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>, tensor<4x2xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_scale_type(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf8E8M0FNU>) {
  // expected-error @below {{expected an init of f32, bf16, f16 or FP8, got 'tensor<4x8xf8E8M0FNU>'}}
  %0 = fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E8M0FNU>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c16_inits(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected one init, or two with a quantization, got 3}}
  %0:3 = fp8.scaled_matmul %a, %b into %c, %c, %c maps [#a, #b, #c, #c, #c] epilogue {
    ^bb0(%x: f32):
      fp8.yield %x, %x, %x : f32, f32, f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_scale_alone(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %s: tensor<1x1xf32>) {
  // expected-error @below {{expected no scale of b2 without b2, got one}}
  %0 = "fp8.scaled_matmul"(%a, %b, %c, %s) <{indexing_maps = [#a, #b, #c, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>], operandSegmentSizes = array<i32: 1, 0, 1, 0, 1, 0, 0, 1>}> ({}) : (tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN>, tensor<4x8xf32>, tensor<1x1xf32>) -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_no_epilogue(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected an epilogue for the sums of b and b2, got none}}
  %0 = fp8.scaled_matmul %a, %b and(%b : tensor<8x16xf8E4M3FN>) into %c maps [#a, #b, #c, #b] : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_one_scale(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %s: tensor<1x1xf32>) {
  // expected-error @below {{expected scales of both b and b2, or of none, got one}}
  %0 = fp8.scaled_matmul %a, %b scale(%s : tensor<1x1xf32>) and(%b : tensor<8x16xf8E4M3FN>) into %c maps [#a, #b, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>, #c, #b] epilogue {
    ^bb0(%x: f32, %y: f32):
      %r = arith.addf %x, %y : f32
      fp8.yield %r : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_type(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %d: tensor<8x16xf8E5M2>) {
  // expected-error @below {{expected b2 to have the shape and element type of b, 'tensor<8x16xf8E4M3FN>', got 'tensor<8x16xf8E5M2>'}}
  %0 = fp8.scaled_matmul %a, %b and(%d : tensor<8x16xf8E5M2>) into %c maps [#a, #b, #c, #b] epilogue {
    ^bb0(%x: f32, %y: f32):
      %r = arith.addf %x, %y : f32
      fp8.yield %r : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_shape(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %d: tensor<16x8xf8E4M3FN>) {
  // expected-error @below {{expected b2 to have the shape and element type of b, 'tensor<8x16xf8E4M3FN>', got 'tensor<16x8xf8E4M3FN>'}}
  %0 = fp8.scaled_matmul %a, %b and(%d : tensor<16x8xf8E4M3FN>) into %c maps [#a, #b, #c, affine_map<(m, n, k) -> (k, n)>] epilogue {
    ^bb0(%x: f32, %y: f32):
      %r = arith.addf %x, %y : f32
      fp8.yield %r : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_map(%a: tensor<4x8xf8E4M3FN>, %b: tensor<8x8xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected b2 to have the map of b, got affine_map<(d0, d1, d2) -> (d2, d1)>}}
  %0 = fp8.scaled_matmul %a, %b and(%b : tensor<8x8xf8E4M3FN>) into %c maps [#a, #b, #c, affine_map<(m, n, k) -> (k, n)>] epilogue {
    ^bb0(%x: f32, %y: f32):
      %r = arith.addf %x, %y : f32
      fp8.yield %r : f32
    } : tensor<4x8xf8E4M3FN>, tensor<8x8xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_scale_type(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>, %s: tensor<1x1xf32>, %t: tensor<1x1xbf16>) {
  // expected-error @below {{expected scale b2 to have the shape and element type of scale b, 'tensor<1x1xf32>', got 'tensor<1x1xbf16>'}}
  %0 = fp8.scaled_matmul %a, %b scale(%s : tensor<1x1xf32>) and(%b : tensor<8x16xf8E4M3FN>) scale(%t : tensor<1x1xbf16>) into %c maps [#a, #b, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>, #c, #b, affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>] epilogue {
    ^bb0(%x: f32, %y: f32):
      %r = arith.addf %x, %y : f32
      fp8.yield %r : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @scaled_matmul_c18_arguments(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %c: tensor<4x8xf32>) {
  // expected-error @below {{expected epilogue arguments 'f32', 'f32', got 'f32'}}
  %0 = fp8.scaled_matmul %a, %b and(%b : tensor<8x16xf8E4M3FN>) into %c maps [#a, #b, #c, #b] epilogue {
    ^bb0(%x: f32):
      %r = arith.addf %x, %x : f32
      fp8.yield %r : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c19_used(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<1x1xf32>) {
  // expected-error @below {{expected fp8.row_encode to be the end of the epilogue, which yields its result, got another use of it}}
  %0 = fp8.scaled_matmul %a, %b into %q
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (0, 0)>]
    epilogue(%s : tensor<1x1xf32>) {
    ^bb0(%x: f32, %g: f32):
      %c = fp8.row_encode %x scale %g : f32, f32 -> f8E4M3FN
      %y = arith.addf %c, %c : f8E4M3FN
      fp8.yield %c : f8E4M3FN
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>
  return
}

// -----

func.func @scaled_matmul_c19_inside(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf32>, %s: tensor<1x1xf32>) {
  // expected-error @below {{expected fp8.row_encode to be the end of the epilogue, which yields its result, got another use of it}}
  %0 = fp8.scaled_matmul %a, %b into %q
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (0, 0)>]
    epilogue(%s : tensor<1x1xf32>) {
    ^bb0(%x: f32, %g: f32):
      %c = fp8.row_encode %x scale %g : f32, f32 -> f8E4M3FN
      fp8.yield %x : f32
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  return
}

// -----

func.func @scaled_matmul_c19_twice(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>, %q: tensor<4x8xf8E4M3FN>, %s: tensor<1x1xf32>) {
  // expected-error @below {{expected fp8.row_encode to be the end of the epilogue, which yields its result, got another use of it}}
  %0 = fp8.scaled_matmul %a, %b into %q
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>, affine_map<(m, n, k) -> (0, 0)>]
    epilogue(%s : tensor<1x1xf32>) {
    ^bb0(%x: f32, %g: f32):
      %c = fp8.row_encode %x scale %g : f32, f32 -> f8E4M3FN
      %d = fp8.row_encode %x scale %x : f32, f32 -> f8E4M3FN
      fp8.yield %c : f8E4M3FN
    } : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf8E4M3FN>
  return
}
