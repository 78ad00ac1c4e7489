// Each test breaks one constraint of fp8.rows or of an operation in it.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c1_count(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected 2 indexing maps, one for each operand, got 1}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc] {
    ^bb0(%e: f32):
      fp8.row_yield %e : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c1_rank(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected indexing map 0 to have 2 dimensions, no symbols and 2 results}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#r, #rc] {
    ^bb0(%e: f32):
      fp8.row_yield %e : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#none = affine_map<() -> ()>
func.func @rows_c1_columns(%x: tensor<f32>, %y: tensor<f32>) {
  // expected-error @+1 {{expected at least one dimension, that of the columns, got affine_map<() -> ()>}}
  %0 = fp8.rows ins(%x : tensor<f32>) outs(%y : tensor<f32>) maps [#none, #none] {
    ^bb0(%e: f32):
      fp8.row_yield %e : f32
    } -> tensor<f32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c2_sizes(%x: tensor<4x64xf32>, %y: tensor<4x32xf32>) {
  // expected-error @+1 {{expected dimension 1 to have one size, got 64 and 32 in operand 1}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x32xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      fp8.row_yield %e : f32
    } -> tensor<4x32xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c2_missing(%x: tensor<64xf32>, %y: tensor<64xf32>) {
  // expected-error @+1 {{expected dimension 0 to be a result of some map}}
  %0 = fp8.rows ins(%x : tensor<64xf32>) outs(%y : tensor<64xf32>) maps [#c, #c] {
    ^bb0(%e: f32):
      fp8.row_yield %e : f32
    } -> tensor<64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c3_rows(%x: tensor<4x64xf32>, %y: tensor<64xf32>) {
  // expected-error @+1 {{expected the map of init 0 to have each dimension except the columns as a result}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<64xf32>) maps [#rc, #c] {
    ^bb0(%e: f32):
      fp8.row_yield %e : f32
    } -> tensor<64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c4_arguments(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected arguments 'f32', got 'bf16'}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: bf16):
      %w = arith.extf %e : bf16 to f32
      fp8.row_yield %w : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c4_yield(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected the body to yield 'f32', got 'bf16'}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      %w = arith.truncf %e : f32 to bf16
      fp8.row_yield %w : bf16
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c4_terminator(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected the body to end in fp8.row_yield}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      fp8.yield %e : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c5_effects(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected a body without side effects, got 'vector.print'}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      vector.print %e : f32
      fp8.row_yield %e : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c6_uniform(%x: tensor<4x64xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{to get a value of the whole row, or scales of groups of this size}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4xf32>) maps [#rc, #r] {
    ^bb0(%e: f32):
      fp8.row_yield %e : f32
    } -> tensor<4xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c6_groups(%x: tensor<4x64xf32>, %y: tensor<4x2xf32>) {
  // expected-error @+1 {{to get a value of the whole row, or scales of groups of this size}}
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x2xf32>) maps [#rc, #g] {
    ^bb0(%e: f32):
      %q, %s = fp8.row_quantize %e group 64 : f32 -> f8E4M3FN, f32
      fp8.row_yield %s : f32
    } -> tensor<4x2xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c8_kind(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      // expected-error @+1 {{expected addf, maximumf, minimumf, maxnumf or minnumf, got mulf}}
      %s = fp8.row_reduce mulf %e : f32
      fp8.row_yield %s : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c8_type(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      %n = arith.truncf %e : f32 to bf16
      // expected-error @+1 {{expected a sum of f32 or f64, got 'bf16'}}
      %s = fp8.row_reduce addf %n : bf16
      %w = arith.extf %s : bf16 to f32
      fp8.row_yield %w : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @rows_c9_group(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      // expected-error @+1 {{expected a positive group, or -1, got 0}}
      %q, %s = fp8.row_quantize %e group 0 : f32 -> f8E4M3FN, f32
      fp8.row_yield %s : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @scale_c5_rounding(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      // expected-error @+1 {{expected scale_rounding pow2_ceil or pow2_nearest for f8E8M0FNU scales, got nearest}}
      %q, %s = fp8.row_quantize %e group 32 : f32 -> f8E4M3FN, f8E8M0FNU
      fp8.row_yield %e : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r)>
#sum = affine_map<(r, c) -> (r + c)>
#g = affine_map<(r, c) -> (r, c floordiv 32)>
func.func @scale_c6_floor(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      // expected-error @+1 {{expected amax_floor to be finite and not negative, got}}
      %q, %s = fp8.row_quantize %e group 32 {amax_floor = -1.0 : f32} : f32 -> f8E4M3FN, f32
      fp8.row_yield %e : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#t = affine_map<(r, c) -> (r, c mod 24)>
func.func @rows_c2_period(%x: tensor<4x64xf32>, %t: tensor<4x24xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected a period that divides the columns, and a block that divides the period, got}}
  %0 = fp8.rows ins(%x, %t : tensor<4x64xf32>, tensor<4x24xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #t, #rc] {
    ^bb0(%e: f32, %f: f32):
      fp8.row_yield %f : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#t = affine_map<(r, c) -> (r, (c mod 32) floordiv 2)>
func.func @rows_c2_table_size(%x: tensor<4x64xf32>, %t: tensor<4x32xf32>, %y: tensor<4x64xf32>) {
  // expected-error @+1 {{expected dimension 1 of operand 1 to be 16 by its map}}
  %0 = fp8.rows ins(%x, %t : tensor<4x64xf32>, tensor<4x32xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #t, #rc] {
    ^bb0(%e: f32, %f: f32):
      fp8.row_yield %f : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
func.func @rows_c10_partner(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      // expected-error @+1 {{expected twice the distance to divide the number of columns, got 24 and 64}}
      %p = fp8.row_partner %e distance 24 : f32
      fp8.row_yield %p : f32
    } -> tensor<4x64xf32>
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
func.func @rows_c10_is_upper(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) {
  %0 = fp8.rows ins(%x : tensor<4x64xf32>) outs(%y : tensor<4x64xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      // expected-error @+1 {{expected twice the distance to divide the number of columns, got 0 and 64}}
      %p = fp8.row_is_upper distance 0
      fp8.row_yield %e : f32
    } -> tensor<4x64xf32>
  return
}
