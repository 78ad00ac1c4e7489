// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --emit-bytecode | fp8-opt | FileCheck %s

// CHECK-LABEL: func @scalings
func.func @scalings() attributes {
  // CHECK-SAME: a = #fp8.scaling<keep>
  a = #fp8.scaling<keep>,
  // CHECK-SAME: b = #fp8.scaling<cast>
  b = #fp8.scaling<cast>,
  // CHECK-SAME: c = #fp8.scaling<dynamic [1, 128]>
  c = #fp8.scaling<dynamic [1, 128]>,
  // CHECK-SAME: d = #fp8.scaling<static [-1, 64]>
  d = #fp8.scaling<static [-1, 64]>,
  // CHECK-SAME: e = #fp8.scaling<given [-1, -1]>
  e = #fp8.scaling<given [-1, -1]>
} { return }

// CHECK-LABEL: func @enums
func.func @enums() attributes {
  // CHECK-SAME: a = #fp8.overflow<saturate>, b = #fp8.overflow<nan>
  a = #fp8.overflow<saturate>, b = #fp8.overflow<nan>,
  // CHECK-SAME: c = #fp8.scale_rounding<nearest>, d = #fp8.scale_rounding<pow2_ceil>, e = #fp8.scale_rounding<pow2_nearest>
  c = #fp8.scale_rounding<nearest>, d = #fp8.scale_rounding<pow2_ceil>, e = #fp8.scale_rounding<pow2_nearest>,
  // CHECK-SAME: f = #fp8.division<ieee>, g = #fp8.division<reciprocal>
  f = #fp8.division<ieee>, g = #fp8.division<reciprocal>,
  // CHECK-SAME: h = #fp8.accumulate<f32>, i = #fp8.accumulate<fast>
  h = #fp8.accumulate<f32>, i = #fp8.accumulate<fast>
} { return }

// Parts with their default value are not printed.

// CHECK-LABEL: func @recipe_defaults
// CHECK-SAME: r = #fp8.recipe<act = dynamic [1, 128], weight = static [128, 128]>
func.func @recipe_defaults() attributes {
  r = #fp8.recipe<weight = static [128, 128], act = dynamic [1, 128], format = f8E4M3FN, scale_type = f32,
                  scale_rounding = nearest, amax_floor = 0.0, division = ieee, overflow = saturate, accumulate = f32>
} { return }

// CHECK-LABEL: func @recipe_everything
// CHECK-SAME: r = #fp8.recipe<act = given [1, -1], weight = dynamic [64, 32], act_format = f8E4M3FNUZ, weight_format = f8E5M2FNUZ, scale_type = bf16, scale_rounding = pow2_nearest, amax_floor = 5.000000e-01, division = reciprocal, overflow = nan, accumulate = fast>
func.func @recipe_everything() attributes {
  r = #fp8.recipe<act = given [1, -1], weight = dynamic [64, 32], act_format = f8E4M3FNUZ, weight_format = f8E5M2FNUZ,
                  scale_type = bf16, scale_rounding = pow2_nearest, amax_floor = 0.5, division = reciprocal,
                  overflow = nan, accumulate = fast>
} { return }

// CHECK-LABEL: func @recipe_formats
func.func @recipe_formats() attributes {
  // CHECK-SAME: a = #fp8.recipe<act = keep, weight = cast, format = f8E5M2>
  a = #fp8.recipe<act = keep, weight = cast, format = f8E5M2>,
  // CHECK-SAME: b = #fp8.recipe<act = keep, weight = cast, weight_format = f8E5M2>
  b = #fp8.recipe<act = keep, weight = cast, weight_format = f8E5M2>,
  // CHECK-SAME: c = #fp8.recipe<act = cast, weight = cast, act_format = f8E5M2>
  c = #fp8.recipe<act = cast, weight = cast, act_format = f8E5M2>,
  // CHECK-SAME: d = #fp8.recipe<act = keep, weight = cast, scale_type = f8E8M0FNU>
  d = #fp8.recipe<act = keep, weight = cast, scale_type = f8E8M0FNU, scale_rounding = pow2_ceil>,
  // CHECK-SAME: e = #fp8.recipe<act = keep, weight = cast, scale_rounding = pow2_ceil>
  e = #fp8.recipe<act = keep, weight = cast, scale_rounding = pow2_ceil>
} { return }

// The named recipes are printed with all of their parts.

// CHECK-LABEL: func @recipes_named
func.func @recipes_named() attributes {
  // CHECK-SAME: block = #fp8.recipe<act = dynamic [1, 128], weight = static [128, 128]>
  block = #fp8.recipe<"block">,
  // CHECK-SAME: cast = #fp8.recipe<act = cast, weight = cast>
  cast = #fp8.recipe<"cast">,
  // CHECK-SAME: group64 = #fp8.recipe<act = dynamic [1, 64], weight = static [1, 64]>
  group64 = #fp8.recipe<"group64">,
  // CHECK-SAME: mx = #fp8.recipe<act = dynamic [1, 32], weight = static [1, 32], scale_type = f8E8M0FNU>
  mx = #fp8.recipe<"mx">,
  // CHECK-SAME: row = #fp8.recipe<act = dynamic [1, -1], weight = static [1, -1]>
  row = #fp8.recipe<"row">,
  // CHECK-SAME: tensor = #fp8.recipe<act = dynamic [-1, -1], weight = static [-1, -1]>
  tensor = #fp8.recipe<"tensor">,
  // CHECK-SAME: tensor_static = #fp8.recipe<act = given [-1, -1], weight = static [-1, -1]>
  tensor_static = #fp8.recipe<"tensor-static">,
  // CHECK-SAME: w_block = #fp8.recipe<act = keep, weight = static [128, 128]>
  w_block = #fp8.recipe<"weight-only:block">,
  // CHECK-SAME: w_mx = #fp8.recipe<act = keep, weight = static [1, 32], scale_type = f8E8M0FNU>
  w_mx = #fp8.recipe<"weight-only:mx">
} { return }

// Attributes that control passes are valid on operations, functions, arguments
// and modules.

// CHECK: module @steering attributes {fp8.recipe = #fp8.recipe<act = cast, weight = cast>}
module @steering attributes {fp8.recipe = #fp8.recipe<act = cast, weight = cast>} {
  // CHECK: func.func @f(%{{.*}}: tensor<4x8xbf16>, %{{.*}}: tensor<8x4xbf16> {fp8.param = "layer.0.weight"}) attributes {fp8.keep}
  func.func @f(%x: tensor<4x8xbf16>, %w: tensor<8x4xbf16> {fp8.param = "layer.0.weight"}) attributes {fp8.keep} {
    %e = tensor.empty() : tensor<4x4xbf16>
    // CHECK: linalg.matmul {fp8.act_scale = 2.500000e-01 : f32, fp8.recipe = #fp8.recipe<act = cast, weight = cast>}
    %0 = linalg.matmul {fp8.act_scale = 0.25 : f32, fp8.recipe = #fp8.recipe<act = cast, weight = cast>}
      ins(%x, %w : tensor<4x8xbf16>, tensor<8x4xbf16>) outs(%e : tensor<4x4xbf16>) -> tensor<4x4xbf16>
    return
  }
}

// The block shape of a parameter stays when its argument becomes a buffer.
// CHECK-LABEL: func private @parameter_parts
// CHECK-SAME: tensor<4x8xf8E4M3FN> {fp8.block_shape = array<i64: -1, 4>}, memref<4x8xf8E4M3FN> {fp8.block_shape = array<i64: -1, 4>}
func.func private @parameter_parts(
    tensor<4x8xf8E4M3FN> {fp8.block_shape = array<i64: -1, 4>},
    memref<4x8xf8E4M3FN> {fp8.block_shape = array<i64: -1, 4>})

// Fields that are left out have their default. All fields are printed.

// CHECK-LABEL: func @kernels
func.func @kernels() attributes {
  // CHECK-SAME: a = #fp8.wgmma<tile_m = 128, tile_n = 256, warp_groups = 2, wave_n = 256, stages = 4, group = 8, raster_along_n = false, swap_operands = false, two_sides = false, store_by_tma = true, ping_pong = false, epilogue_warps = false, cluster = 1, share_rows = false, split_k = 1, prefetch = 0, early_launch = true, promotion = scaled, row_scale = rows, column_scale = blocks>
  a = #fp8.wgmma<stages = 4, column_scale = blocks, row_scale = rows, promotion = scaled>,
  // CHECK-SAME: b = #fp8.mma_sync<tile_m = 128, tile_n = 128, tile_k = 64, warps_m = 2, warps_n = 4, stages = 4, group = 8, blocks_per_multiprocessor = 1, instruction = f16_and_conversion, promotion = plain>
  b = #fp8.mma_sync<tile_k = 64, warps_m = 2, stages = 4, instruction = f16_and_conversion>,
  // CHECK-SAME: c = #fp8.tcgen05<stages = 6>
  c = #fp8.tcgen05<stages = 6>,
  // CHECK-SAME: d = #fp8.quantize_kernel<kind = tiles, tile_rows = 1, tile_columns = 128, threads = 8, tiles_per_thread = 2, down_columns = false, one_column = false, kept_parts = 0, paired_maximum = true, early_launch = false>
  d = #fp8.quantize_kernel<tile_columns = 128, threads = 8, tiles_per_thread = 2, paired_maximum = true>,
  // CHECK-SAME: e = #fp8.attention_kernel<warp_groups = 2, tile_keys = 64, key_stages = 2, value_stages = 2, overlap = true, slack = 8, take_turns = false, early_launch = false>
  e = #fp8.attention_kernel<warp_groups = 2, tile_keys = 64, overlap = true>,
  // CHECK-SAME: f = #fp8.mma_attention_kernel<warps = 8, warp_rows = 16, tile_keys = 64, stages = 1, query_in_registers = true, slack = 8, blocks_per_multiprocessor = 1, tile_heads = 1, key_parts = 1>
  f = #fp8.mma_attention_kernel<warps = 8, warp_rows = 16, query_in_registers = true>,
  // CHECK-SAME: g = #fp8.block_mask_kernel<threads = 128>
  g = #fp8.block_mask_kernel<threads = 128>,
  // CHECK-SAME: h = #fp8.kernel_by_rows<most_rows = [16, 128], kernels = [#fp8.tcgen05<stages = 4>, #fp8.tcgen05<stages = 5>, #fp8.tcgen05<stages = 6>]>
  h = #fp8.kernel_by_rows<most_rows = [16, 128], kernels = [#fp8.tcgen05<stages = 4>, #fp8.tcgen05<stages = 5>, #fp8.tcgen05<stages = 6>]>
} { return }

// CHECK: module attributes {fp8.target = #fp8.target<"sm_90a">}
module attributes {fp8.target = #fp8.target<"sm_90a">} {}
