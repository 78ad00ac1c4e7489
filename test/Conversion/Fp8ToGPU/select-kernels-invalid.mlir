// A kernel that a user has written on an operation has to fit the operation and
// the chip.
// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-select-kernels
// fp8-select-kernels completes this attribute. convert-fp8-to-gpu refuses it.
// RUN: not fp8-opt %s --split-input-file --convert-fp8-to-gpu 2>&1 | FileCheck %s
// CHECK: error: 'fp8.scaled_matmul' op cannot have the kernel #fp8.wgmma<{{.*}}stages = 0,{{.*}}: expected a complete one, as fp8-select-kernels makes it: #fp8.wgmma<{{.*}}stages = 7,

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @complete(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c]
        {fp8.kernel = #fp8.wgmma<tile_n = 128, wave_n = 128, store_by_tma = false>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

// expected-error @below {{expected 'fp8.target' on the module, as fp8-set-target puts it there}}
module {}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @promotion(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected promotion = plain, got none}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c]
        {fp8.kernel = #fp8.wgmma<store_by_tma = false, promotion = none>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

// The stages have to hold the sums of a tile.
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @split(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected 3 to 4 stages in 232448 bytes of shared memory, got 2}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c]
        {fp8.kernel = #fp8.wgmma<store_by_tma = false, split_k = 2, stages = 2>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @store(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected store_by_tma = false, because the elements of the result do not have 16 bits or its rows do not start at multiples of 16 bytes, got true}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.wgmma<stages = 2>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @scales(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected row_scale = none without scales, got rows}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.wgmma<store_by_tma = false, row_scale = rows>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, k floordiv 128)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @feeds(%a: memref<512x512xf8E4M3FN>, %s: memref<512x4xf32>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected row_scale = rows or blocks for scales, got none}}
    fp8.scaled_matmul %a scale(%s : memref<512x4xf32>), %a into %d maps [#a, #s, #b, #c]
        {fp8.kernel = #fp8.wgmma<store_by_tma = false, promotion = scaled>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, k floordiv 128)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @blocks(%a: memref<512x512xf8E4M3FN>, %s: memref<512x4xf32>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected row_scale = rows for scales that are not f32 or cover few rows of a tile, got blocks}}
    fp8.scaled_matmul %a scale(%s : memref<512x4xf32>), %a into %d maps [#a, #s, #b, #c]
        {fp8.kernel = #fp8.wgmma<store_by_tma = false, promotion = scaled, row_scale = blocks>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @chip(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected a chip with wgmma, got sm_89}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.wgmma<store_by_tma = false>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @instruction(%a: memref<512x512xbf16>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected instruction = f16_and_conversion, got f8}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.mma_sync<tile_k = 64, promotion = none>}
        : memref<512x512xbf16>, memref<512x512xbf16> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @mma_promotion(%a: memref<512x512xbf16>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected promotion = none, got plain}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.mma_sync<tile_k = 64>}
        : memref<512x512xbf16>, memref<512x512xbf16> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @tile_k(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected tile_k to be 64 or 128 for FP8 operands, 32 or 64 for others, got 32}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.mma_sync<tile_k = 32>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @copies(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected 512 threads to copy whole lines of a stage at a time, got a side of 64 with tile_k = 64}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.mma_sync<tile_m = 64, tile_k = 64>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @mma_stages(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected at most 3 stages in shared memory, got 4}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.mma_sync<stages = 4>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @tensor_memory(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected a chip with tensor memory, got sm_90a}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.tcgen05<stages = 6>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_100a">} {
  func.func @tensor_memory_stages(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected stages that fit into 232448 bytes of shared memory, got 262288 bytes}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c] {fp8.kernel = #fp8.tcgen05<stages = 8>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}

// -----

module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @family(%x: memref<64x128xbf16>, %q: memref<64x128xf8E4M3FN>, %s: memref<64x1xf32>) {
    // expected-error @below {{expected an attribute of a family of kernels that compute it as 'fp8.kernel', got #fp8.tcgen05<stages = 6>}}
    fp8.dynamic_quantize %x into %q, %s block [1, 128] {fp8.kernel = #fp8.tcgen05<stages = 6>}
        : memref<64x128xbf16> -> memref<64x128xf8E4M3FN>, memref<64x1xf32>
    return
  }
}

// -----

module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @quantize_chip(%x: memref<64x128xbf16>, %q: memref<64x128xf8E4M3FN>, %s: memref<64x1xf32>) {
    // expected-error @below {{expected paired_maximum = false and early_launch = false on sm_89}}
    fp8.dynamic_quantize %x into %q, %s block [1, 128]
        {fp8.kernel = #fp8.quantize_kernel<tile_columns = 128, threads = 8, paired_maximum = true>}
        : memref<64x128xbf16> -> memref<64x128xf8E4M3FN>, memref<64x1xf32>
    return
  }
}

// -----

module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @quantize_column(%x: memref<64x128xbf16>, %q: memref<64x128xf8E4M3FN>, %s: memref<64x1xf32>) {
    // expected-error @below {{expected one_column = true, because a tile is as wide as the matrix, got false}}
    fp8.dynamic_quantize %x into %q, %s block [1, 128] {fp8.kernel = #fp8.quantize_kernel<tile_columns = 128, threads = 8>}
        : memref<64x128xbf16> -> memref<64x128xf8E4M3FN>, memref<64x1xf32>
    return
  }
}

// -----

module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @given(%x: memref<64x128xbf16>, %q: memref<64x128xf8E4M3FN>, %s: memref<64x1xf32>) {
    // expected-error @below {{expected kind = tiles for given scales, or scales that several matrices share}}
    fp8.quantize %x scale(%s) into %q block [1, 128] {fp8.kernel = #fp8.quantize_kernel<kind = blocks>}
        : memref<64x128xbf16>, memref<64x1xf32> -> memref<64x128xf8E4M3FN>
    return
  }
}

// -----

module attributes {fp8.target = #fp8.target<"sm_80">} {
  func.func @quantize_old(%x: memref<64x128xbf16>, %q: memref<64x128xf8E4M3FN>, %s: memref<64x1xf32>) {
    // expected-error @below {{expected a chip that converts to FP8 (sm_89 or newer), got sm_80}}
    fp8.dynamic_quantize %x into %q, %s block [1, 128] {fp8.kernel = #fp8.quantize_kernel<tile_columns = 128, threads = 8>}
        : memref<64x128xbf16> -> memref<64x128xf8E4M3FN>, memref<64x1xf32>
    return
  }
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @attention_chip(%q: memref<8x77x128xbf16>) {
    // expected-error @below {{expected a chip with products of warp groups, got sm_89}}
    fp8.attention %q, %q, %q into %q scale 0.125 maps [#x, #y, #z, #o] {fp8.kernel = #fp8.attention_kernel<slack = 8>}
        : memref<8x77x128xbf16>, memref<8x77x128xbf16>, memref<8x77x128xbf16> -> memref<8x77x128xbf16>
    return
  }
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
module attributes {fp8.target = #fp8.target<"sm_75">} {
  func.func @mma_attention_chip(%q: memref<8x77x128xbf16>) {
    // expected-error @below {{expected a chip with kernels for attention, got sm_75}}
    fp8.attention %q, %q, %q into %q scale 0.125 maps [#x, #y, #z, #o] {fp8.kernel = #fp8.mma_attention_kernel<warps = 4>}
        : memref<8x77x128xbf16>, memref<8x77x128xbf16>, memref<8x77x128xbf16> -> memref<8x77x128xbf16>
    return
  }
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
module attributes {fp8.target = #fp8.target<"sm_89">} {
  func.func @mma_attention_stages(%q: memref<8x77x128xbf16>) {
    // expected-error @below {{expected stages in 101376 bytes of shared memory, got 104448}}
    fp8.attention %q, %q, %q into %q scale 0.125 maps [#x, #y, #z, #o] {fp8.kernel = #fp8.mma_attention_kernel<stages = 2>}
        : memref<8x77x128xbf16>, memref<8x77x128xbf16>, memref<8x77x128xbf16> -> memref<8x77x128xbf16>
    return
  }
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @attention_stages(%q: memref<8x77x128xbf16>) {
    // expected-error @below {{expected stages that fit into 232448 bytes of shared memory, got 303232 bytes}}
    fp8.attention %q, %q, %q into %q scale 0.125 maps [#x, #y, #z, #o] {fp8.kernel = #fp8.attention_kernel<key_stages = 5>}
        : memref<8x77x128xbf16>, memref<8x77x128xbf16>, memref<8x77x128xbf16> -> memref<8x77x128xbf16>
    return
  }
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#m = affine_map<(h, m, n, d, e) -> (m, n)>
#b = affine_map<(h, m, n, d, e) -> (m floordiv 64, n floordiv 128)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @attention_blocks(%q: memref<8x77x128xbf16>, %m: memref<77x77xi1>, %b: memref<2x1xi8>) {
    // expected-error @below {{expected tiles that divide blocks of 64x128 of the block mask, got 128x128}}
    fp8.attention %q, %q, %q mask(%m : memref<77x77xi1>) block_mask(%b : memref<2x1xi8>) into %q scale 0.125
        maps [#x, #y, #z, #m, #b, #o] {fp8.kernel = #fp8.attention_kernel<warp_groups = 2>}
        : memref<8x77x128xbf16>, memref<8x77x128xbf16>, memref<8x77x128xbf16> -> memref<8x77x128xbf16>
    return
  }
}

// -----

module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @block_mask_keys(%m: memref<77x77xi1>, %b: memref<1x2xi8>) {
    // expected-error @below {{expected blocks of 128 keys, got 64}}
    fp8.block_mask %m into %b block [128, 64] {fp8.kernel = #fp8.block_mask_kernel<threads = 256>} : memref<77x77xi1> -> memref<1x2xi8>
    return
  }
}

// -----

#x = affine_map<(h, m, n, d, e) -> (h, m, d)>
#y = affine_map<(h, m, n, d, e) -> (h, n, d)>
#z = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @attention_heads(%q: memref<8x77x320xbf16>) {
    // expected-error @below {{expected heads of 1 to 256 elements, got 320}}
    fp8.attention %q, %q, %q into %q scale 0.125 maps [#x, #y, #z, #o] {fp8.kernel = #fp8.attention_kernel<slack = 8>}
        : memref<8x77x320xbf16>, memref<8x77x320xbf16>, memref<8x77x320xbf16> -> memref<8x77x320xbf16>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @nothing_to_finish(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xbf16>) {
    // expected-error @below {{expected epilogue_warps = false for an epilogue that other warps cannot take over at a 16-bit value, got true}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c]
        {fp8.kernel = #fp8.wgmma<tile_m = 192, tile_n = 128, wave_n = 128, warp_groups = 3, epilogue_warps = true>} epilogue {
    ^bb0(%acc: f32):
      %t = arith.truncf %acc : f32 to bf16
      fp8.yield %t : bf16
    } : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xbf16>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @cut_groups(%a: memref<512x512xf8E4M3FN>, %q: memref<512x512xf8E4M3FN>, %s: memref<512x4xf32>) {
    // expected-error @below {{expected wave_n to be a multiple of 128 for each block of split_k, no swap_operands and no epilogue_warps for a result that is quantized, got wave_n = 144, split_k = 1, swap_operands = false, epilogue_warps = false}}
    fp8.scaled_matmul %a, %a into %q, %s maps [#a, #b, #c, affine_map<(m, n, k) -> (m, n floordiv 128)>]
        {fp8.kernel = #fp8.wgmma<tile_n = 144, wave_n = 144, store_by_tma = false>} epilogue {
    ^bb0(%acc: f32):
      %t = arith.truncf %acc : f32 to bf16
      %code, %scale = fp8.row_quantize %t group 128 : bf16 -> f8E4M3FN, f32
      fp8.yield %code, %scale : f8E4M3FN, f32
    } : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf8E4M3FN>, memref<512x4xf32>
    return
  }
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
module attributes {fp8.target = #fp8.target<"sm_90a">} {
  func.func @one_side(%a: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
    // expected-error @below {{expected two_sides = false for this number of right-hand sides, got true}}
    fp8.scaled_matmul %a, %a into %d maps [#a, #b, #c]
        {fp8.kernel = #fp8.wgmma<store_by_tma = false, two_sides = true>}
        : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
    return
  }
}
