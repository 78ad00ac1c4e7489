// RUN: fp8-opt %s --split-input-file --verify-diagnostics

// There is one case for each diagnostic. Names of functions contain the label
// of the constraint.

func.func @attention_c1_count(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected 4 indexing maps, one for each operand, got 3}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c1_mask_count(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected 5 indexing maps, one for each operand, got 4}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c1_few_dims(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected at least four dimensions (rows, keys, contracted, columns), got affine_map<(d0, d1, d2) -> (d0, d1, d2)>}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(m, n, d) -> (m, n, d)>,
          affine_map<(m, n, d) -> (m, n, d)>,
          affine_map<(m, n, d) -> (m, n, d)>,
          affine_map<(m, n, d) -> (m, n, d)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c1_dims(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected indexing map 1 to have 5 dimensions, no symbols and 3 results}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c1_symbols(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected indexing map 1 to have 5 dimensions, no symbols and 3 results}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e)[s] -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c1_rank(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected indexing map 3 to have 5 dimensions, no symbols and 3 results}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c2_q(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of q to be a permutation of the batches, the rows and the contracted dimension, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c2_q_twice(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of q to be a permutation of the batches, the rows and the contracted dimension, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, d, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c2_q_floordiv(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of q to be a permutation of the batches, the rows and the contracted dimension, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h floordiv 2, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c2_init(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of init to be a permutation of the batches, the rows and the columns, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, d)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c3_k_rows(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of k to have the keys, the contracted dimension, and batches, whole or floordiv a constant, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (m, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c3_k_keys(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of k to have the keys, the contracted dimension, and batches, whole or floordiv a constant, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n floordiv 2, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c3_k_zero(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of k to have the keys, the contracted dimension, and batches, whole or floordiv a constant, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (0, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c3_k_twice(%q: tensor<8x77x64xbf16>, %k: tensor<8x8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of k to have the keys, the contracted dimension, and batches, whole or floordiv a constant, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, h floordiv 2, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c3_v_columns(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of v to have the keys, the columns, and batches, whole or floordiv a constant, got}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c4_mask_columns(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<8x99x32xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the mask to have batches, rows, keys and zeros only, got}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<8x99x32xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c4_mask_floordiv(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<4x77x99xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the mask to have batches, rows, keys and zeros only, got}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<4x77x99xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h floordiv 2, m, n)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c4_mask_twice(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<77x77x99xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the mask to have batches, rows, keys and zeros only, got}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<77x77x99xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (m, m, n)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c4_mask_one(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the mask to have batches, rows, keys and zeros only, got}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (1, m, n)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c5_keys(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x98x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected dimension 2 to have one size, got 99 and 98 in operand 2 of type 'tensor<8x98x32xbf16>'}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x98x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c5_group(%q: tensor<8x77x64xbf16>, %k: tensor<3x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected dimension 0 of operand 1 to be 2 by its map affine_map<(d0, d1, d2, d3, d4) -> (d0 floordiv 4, d2, d3)>, got 'tensor<3x99x64xbf16>'}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h floordiv 4, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<3x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c5_mask_zero(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<8x77x99xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected dimension 0 of operand 3 to be 1 by its map}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<8x77x99xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m, n)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c6_types(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected q, k and v to have one element type, got 'tensor<8x77x64xbf16>', 'tensor<8x99x64xf16>' and 'tensor<8x99x32xbf16>'}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c7_scale(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected a finite scale, got 0x7F800000 : f32}}
  %0 = fp8.attention %q, %k, %v into %o scale 0x7F800000
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_types_q(%q: tensor<8x77x64xf32>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{operand #0 must be}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf32>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_types_mask(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xi8>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{operand #3 must be}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xi8>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m, n)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c15_missing(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<8x99x64xf8E4M3FN>, %v: tensor<8x99x32xf8E4M3FN>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected 3 scales for operands of type 'f8E4M3FN', got 0}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>, tensor<8x99x32xf8E4M3FN> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c15_two(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<8x99x64xf8E4M3FN>, %v: tensor<8x99x32xf8E4M3FN>, %s0: tensor<8xf32>, %s1: tensor<8xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected 3 scales for operands of type 'f8E4M3FN', got 2}}
  %0 = fp8.attention %q, %k, %v scales(%s0, %s1 : tensor<8xf32>, tensor<8xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>, tensor<8x99x32xf8E4M3FN> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c15_bf16(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %s0: tensor<8xf32>, %s1: tensor<8xf32>, %s2: tensor<8xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected 0 scales for operands of type 'bf16', got 3}}
  %0 = fp8.attention %q, %k, %v scales(%s0, %s1, %s2 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c15_fast(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected accumulate = f32 for operands of type 'bf16', got fast}}
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>] {accumulate = #fp8.accumulate<fast>}
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c16_keys_of_q(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<8x99x64xf8E4M3FN>, %v: tensor<8x99x32xf8E4M3FN>, %s0: tensor<99xf32>, %s1: tensor<8xf32>, %s2: tensor<8xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the scale of q to have zeros, and batches or rows, whole or floordiv a constant, only, got affine_map<(d0, d1, d2, d3, d4) -> (d2)>}}
  %0 = fp8.attention %q, %k, %v scales(%s0, %s1, %s2 : tensor<99xf32>, tensor<8xf32>, tensor<8xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (n)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>, tensor<8x99x32xf8E4M3FN> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c16_rows_of_k(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<8x99x64xf8E4M3FN>, %v: tensor<8x99x32xf8E4M3FN>, %s0: tensor<8xf32>, %s1: tensor<8x77xf32>, %s2: tensor<8xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the scale of k or v to have zeros, and batches or keys, whole or floordiv a constant, only, got affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>}}
  %0 = fp8.attention %q, %k, %v scales(%s0, %s1, %s2 : tensor<8xf32>, tensor<8x77xf32>, tensor<8xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h, m)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>, tensor<8x99x32xf8E4M3FN> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c16_sizes(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<8x300x64xf8E4M3FN>, %v: tensor<8x300x32xf8E4M3FN>, %s0: tensor<8x77xf32>, %s1: tensor<8x2xf32>, %s2: tensor<8x3xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected dimension 1 of operand 4 to be 3 by its map affine_map<(d0, d1, d2, d3, d4) -> (d0, d2 floordiv 128)>, got 'tensor<8x2xf32>'}}
  %0 = fp8.attention %q, %k, %v scales(%s0, %s1, %s2 : tensor<8x77xf32>, tensor<8x2xf32>, tensor<8x3xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, m)>,
          affine_map<(h, m, n, d, e) -> (h, n floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, n floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<8x300x64xf8E4M3FN>, tensor<8x300x32xf8E4M3FN> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c16_twice(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<8x99x64xf8E4M3FN>, %v: tensor<8x99x32xf8E4M3FN>, %s0: tensor<8x8xf32>, %s1: tensor<8xf32>, %s2: tensor<8xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the scale of q to have zeros, and batches or rows, whole or floordiv a constant, only, got affine_map<(d0, d1, d2, d3, d4) -> (d0, d0)>}}
  %0 = fp8.attention %q, %k, %v scales(%s0, %s1, %s2 : tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h, h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>, tensor<8x99x32xf8E4M3FN> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_types_scale(%q: tensor<8x77x64xf8E4M3FN>, %k: tensor<8x99x64xf8E4M3FN>, %v: tensor<8x99x32xf8E4M3FN>, %s0: tensor<8xf32>, %s1: tensor<8xbf16>, %s2: tensor<8xf32>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{operand #4 must be}}
  %0 = fp8.attention %q, %k, %v scales(%s0, %s1, %s2 : tensor<8xf32>, tensor<8xbf16>, tensor<8xf32>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xf8E4M3FN>, tensor<8x99x64xf8E4M3FN>, tensor<8x99x32xf8E4M3FN> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c20_alone(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %b: tensor<1x1x1xi8>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected a mask, and no causal, with a block mask, got no mask}}
  %0 = fp8.attention %q, %k, %v block_mask(%b : tensor<1x1x1xi8>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m floordiv 128, n floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c20_causal(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xf32>, %b: tensor<1x1x1xi8>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected a mask, and no causal, with a block mask, got causal}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xf32>) block_mask(%b : tensor<1x1x1xi8>) into %o scale 1.0 causal
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m, n)>,
          affine_map<(h, m, n, d, e) -> (0, m floordiv 128, n floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c20_order(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xf32>, %b: tensor<1x1x1xi8>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the block mask to be that of the mask with rows and keys floordiv constants, got affine_map<(d0, d1, d2, d3, d4) -> (0, d2 floordiv 128, d1 floordiv 128)>}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xf32>) block_mask(%b : tensor<1x1x1xi8>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m, n)>,
          affine_map<(h, m, n, d, e) -> (0, n floordiv 128, m floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c20_batch(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xf32>, %b: tensor<8x1x1xi8>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the block mask to be that of the mask with rows and keys floordiv constants, got affine_map<(d0, d1, d2, d3, d4) -> (d0, d1 floordiv 128, d2 floordiv 128)>}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xf32>) block_mask(%b : tensor<8x1x1xi8>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m, n)>,
          affine_map<(h, m, n, d, e) -> (h, m floordiv 128, n floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c20_rank(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xf32>, %b: tensor<1x1xi8>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{expected the map of the block mask to be that of the mask with rows and keys floordiv constants, got affine_map<(d0, d1, d2, d3, d4) -> (d1 floordiv 128, d2 floordiv 128)>}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xf32>) block_mask(%b : tensor<1x1xi8>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m, n)>,
          affine_map<(h, m, n, d, e) -> (m floordiv 128, n floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}

// -----

func.func @attention_c5_blocks(%q: tensor<8x77x64xbf16>, %k: tensor<8x99x64xbf16>, %v: tensor<8x99x32xbf16>, %mask: tensor<1x77x99xf32>, %b: tensor<1x2x1xi8>, %o: tensor<8x77x32xbf16>) {
  // expected-error @below {{dimension 1 of operand 4}}
  %0 = fp8.attention %q, %k, %v mask(%mask : tensor<1x77x99xf32>) block_mask(%b : tensor<1x2x1xi8>) into %o scale 1.0
    maps [affine_map<(h, m, n, d, e) -> (h, m, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, d)>,
          affine_map<(h, m, n, d, e) -> (h, n, e)>,
          affine_map<(h, m, n, d, e) -> (0, m, n)>,
          affine_map<(h, m, n, d, e) -> (0, m floordiv 128, n floordiv 128)>,
          affine_map<(h, m, n, d, e) -> (h, m, e)>]
    : tensor<8x77x64xbf16>, tensor<8x99x64xbf16>, tensor<8x99x32xbf16> -> tensor<8x77x32xbf16>
  return
}
