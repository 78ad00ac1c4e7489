// RUN: fp8-opt %s --split-input-file --verify-diagnostics

// There is one case for each diagnostic of the attributes. Names of functions
// say what is wrong.

// expected-error @below {{expected keep, cast, dynamic, static or given, got 'sometimes'}}
func.func @scaling_unknown_source() attributes {a = #fp8.scaling<sometimes [1, 2]>} { return }

// -----

// expected-error @below {{expected a block shape with 2 entries, got [128]}}
func.func @scaling_block_rank() attributes {a = #fp8.scaling<dynamic [128]>} { return }

// -----

// expected-error @below {{expected a block shape with 2 entries, got []}}
func.func @scaling_block_empty() attributes {a = #fp8.scaling<static []>} { return }

// -----

// expected-error @below {{expected block sizes to be positive or -1, got [0, 128]}}
func.func @scaling_block_zero() attributes {a = #fp8.scaling<dynamic [0, 128]>} { return }

// -----

// expected-error @below {{expected block sizes to be positive or -1, got [1, -2]}}
func.func @scaling_block_negative() attributes {a = #fp8.scaling<given [1, -2]>} { return }

// -----

// expected-error @below {{expected '>'}}
func.func @scaling_keep_with_block() attributes {a = #fp8.scaling<keep [1, 128]>} { return }

// -----

// expected-error @below {{expected a recipe key (act, weight, format, act_format, weight_format, scale_type, scale_rounding, amax_floor, division, overflow, accumulate), got 'activation'}}
func.func @recipe_unknown_key() attributes {a = #fp8.recipe<activation = keep, weight = cast>} { return }

// -----

// expected-error @below {{expected each recipe key once, got 'act' again}}
func.func @recipe_duplicate_key() attributes {a = #fp8.recipe<act = keep, weight = cast, act = cast>} { return }

// -----

// expected-error @below {{expected a recipe with 'act' and 'weight'}}
func.func @recipe_without_weight() attributes {a = #fp8.recipe<act = keep>} { return }

// -----

// expected-error @below {{expected a recipe with 'act' and 'weight'}}
func.func @recipe_empty() attributes {a = #fp8.recipe<>} { return }

// -----

// expected-error @below {{expected an FP8 format (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ), got 'f8E3M4'}}
func.func @recipe_format() attributes {a = #fp8.recipe<act = cast, weight = cast, act_format = f8E3M4>} { return }

// -----

// expected-error @below {{expected an FP8 format (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ), got 'tensor<4xf8E4M3FN>'}}
func.func @recipe_format_tensor() attributes {a = #fp8.recipe<act = cast, weight = cast, format = tensor<4xf8E4M3FN>>} { return }

// -----

// expected-error @below {{expected scale type f32, bf16 or f8E8M0FNU, got 'f16'}}
func.func @recipe_scale_type() attributes {a = #fp8.recipe<act = cast, weight = cast, scale_type = f16>} { return }

// -----

// expected-error @below {{expected a power-of-two scale rounding with f8E8M0FNU scales, got 'nearest'}}
func.func @recipe_scale_c5_e8m0_nearest() attributes {a = #fp8.recipe<act = dynamic [1, 32], weight = static [1, 32],
    scale_type = f8E8M0FNU, scale_rounding = nearest>} { return }

// -----

// expected-error @below {{expected nearest, pow2_ceil or pow2_nearest, got 'up'}}
func.func @recipe_scale_rounding() attributes {a = #fp8.recipe<act = cast, weight = cast, scale_rounding = up>} { return }

// -----

// expected-error @below {{expected a finite amax floor that is not negative, got -1}}
func.func @recipe_scale_c6_negative_floor() attributes {a = #fp8.recipe<act = cast, weight = cast, amax_floor = -1.0>} { return }

// -----

// expected-error @below {{expected a finite amax floor that is not negative, got INF}}
func.func @recipe_scale_c6_infinite_floor() attributes {a = #fp8.recipe<act = cast, weight = cast, amax_floor = 1.0e39>} { return }

// -----

// expected-error @below {{expected ieee or reciprocal, got 'fast'}}
func.func @recipe_division() attributes {a = #fp8.recipe<act = cast, weight = cast, division = fast>} { return }

// -----

// expected-error @below {{expected saturate or nan, got 'inf'}}
func.func @recipe_overflow() attributes {a = #fp8.recipe<act = cast, weight = cast, overflow = inf>} { return }

// -----

// expected-error @below {{expected f32 or fast, got 'f16'}}
func.func @recipe_accumulate() attributes {a = #fp8.recipe<act = cast, weight = cast, accumulate = f16>} { return }

// -----

// expected-error @below {{expected act to be keep, cast, dynamic or given, got 'static'}}
func.func @recipe_static_act() attributes {a = #fp8.recipe<act = static [1, 128], weight = static [128, 128]>} { return }

// -----

// expected-error @below {{expected weight to be keep, cast, dynamic or static, got 'given'}}
func.func @recipe_given_weight() attributes {a = #fp8.recipe<act = keep, weight = given [128, 128]>} { return }

// -----

// expected-error @below {{expected weight to be quantized, got 'keep'}}
func.func @recipe_keep_weight() attributes {a = #fp8.recipe<act = dynamic [1, 128], weight = keep>} { return }

// -----

// expected-error @below {{expected 'fp8.keep' to be a unit attribute, got true}}
func.func @keep_is_unit() attributes {fp8.keep = true} { return }

// -----

// expected-error @below {{expected 'fp8.recipe' to be a #fp8.recipe, got "block"}}
func.func @recipe_is_recipe() attributes {fp8.recipe = "block"} { return }

// -----

func.func @act_scale_is_positive(%x: f32) -> f32 {
  // expected-error @below {{expected 'fp8.act_scale' to be a positive finite float, got 0.000000e+00 : f32}}
  %y = arith.addf %x, %x {fp8.act_scale = 0.0 : f32} : f32
  return %y : f32
}

// -----

func.func @act_scale_is_normal(%x: f32) -> f32 {
  // expected-error @below {{expected 'fp8.act_scale' to be from 2^-126 to 2^127, got 9.999940e-41 : f32}}
  %y = arith.addf %x, %x {fp8.act_scale = 1.0e-40 : f32} : f32
  return %y : f32
}

// -----

func.func @act_scale_is_finite(%x: f32) -> f32 {
  // expected-error @below {{expected 'fp8.act_scale' to be a positive finite float, got 0x7F800000 : f32}}
  %y = arith.addf %x, %x {fp8.act_scale = 0x7F800000 : f32} : f32
  return %y : f32
}

// -----

func.func @act_scale_is_float(%x: f32) -> f32 {
  // expected-error @below {{expected 'fp8.act_scale' to be a positive finite float, got 2 : i64}}
  %y = arith.addf %x, %x {fp8.act_scale = 2} : f32
  return %y : f32
}

// -----

// expected-error @below {{expected 'fp8.param' of argument 1 to be a string, got 7 : i64}}
func.func @param_is_string(%x: f32, %w: tensor<4xf32> {fp8.param = 7}) { return }

// -----

// expected-error @below {{expected a recipe name (cast, tensor, tensor-static, row, block, group64, mx, or weight-only: and one of these), got 'blok'}}
func.func @recipe_unknown_name() attributes {a = #fp8.recipe<"blok">} { return }

// -----

// expected-error @below {{expected a recipe name (cast, tensor, tensor-static, row, block, group64, mx, or weight-only: and one of these), got 'weight-only:weight-only:row'}}
func.func @recipe_unknown_weight_only() attributes {a = #fp8.recipe<"weight-only:weight-only:row">} { return }

// -----

// expected-error @below {{expected 'fp8.param_part' of argument 0 to be "data" or "scale", got "half"}}
func.func @param_part_is_known(%w: tensor<4xf8E4M3FN> {fp8.param_part = "half"}) { return }

// -----

// expected-error @below {{expected 'fp8.block_shape' of argument 0 to be an array<i64> with a positive size or -1 for each dimension, got array<i64: 1, 2>}}
func.func @block_shape_has_rank(%w: tensor<4xf8E4M3FN> {fp8.block_shape = array<i64: 1, 2>}) { return }

// -----

// expected-error @below {{expected 'fp8.block_shape' of argument 1 to be an array<i64> with a positive size or -1 for each dimension, got array<i64: 0>}}
func.func private @block_shape_is_valid(f32, tensor<4xf8E4M3FN> {fp8.block_shape = array<i64: 0>})

// -----

// expected-error @below {{expected 'fp8.original_type' of argument 0 to be a type, got "bf16"}}
func.func @original_type_is_type(%w: tensor<4xf8E4M3FN> {fp8.original_type = "bf16"}) { return }

// -----

// expected-error @below {{expected 'fp8.param' of argument 0 to be a name, got ""}}
func.func @param_is_named(%w: tensor<4xf32> {fp8.param = ""}) { return }

// -----

func.func @act_scale_is_f32(%x: f32) -> f32 {
  // expected-error @below {{expected 'fp8.act_scale' to be from 2^-126 to 2^127, got 9.9999999999999994E+59 : f64}}
  %y = arith.addf %x, %x {fp8.act_scale = 1.0e60 : f64} : f32
  return %y : f32
}

// -----

func.func @act_scale_is_normal(%x: f32) -> f32 {
  // expected-error @below {{expected 'fp8.act_scale' to be from 2^-126 to 2^127, got 9.9999999999999997E-61 : f64}}
  %y = arith.addf %x, %x {fp8.act_scale = 1.0e-60 : f64} : f32
  return %y : f32
}

// -----

// A misspelled attribute would have no effect.
// expected-error @below {{expected fp8.act_scale, fp8.keep, fp8.kernel, fp8.recipe or fp8.target as attribute of an operation, got fp8.kept; did you mean fp8.keep?}}
func.func @misspelt() attributes {fp8.kept} { return }

// -----

// expected-error @below {{expected fp8.act_scale, fp8.keep, fp8.kernel, fp8.recipe or fp8.target as attribute of an operation, got fp8.quantization_scheme}}
func.func @unknown() attributes {fp8.quantization_scheme} { return }

// -----

// An attribute in the wrong place would have no effect.
// expected-error @below {{expected fp8.act_scale, fp8.keep, fp8.kernel, fp8.recipe or fp8.target as attribute of an operation, got fp8.param, which is an attribute of a function argument}}
func.func @param_of_function() attributes {fp8.param = "w"} { return }

// -----

// expected-error @below {{expected fp8.block_shape, fp8.original_type, fp8.param or fp8.param_part as attribute of a function argument, got fp8.keep, which is an attribute of an operation}}
func.func @keep_of_argument(%w: tensor<4xf32> {fp8.keep}) { return }

// -----

// expected-error @below {{as attribute of a function argument, got fp8.parm; did you mean fp8.param?}}
func.func @misspelt_argument(%w: tensor<4xf32> {fp8.parm = "w"}) { return }

// -----

// expected-error @below {{as attribute of a function argument, got fp8.parm; did you mean fp8.param?}}
func.func private @misspelt_declaration(tensor<4xf32> {fp8.parm = "w"})

// -----

// No pass reads attributes of results.
// expected-error @below {{expected no attribute of the fp8 dialect on a function result, got fp8.parm on result 0}}
func.func private @misspelt_result() -> (tensor<4xf32> {fp8.parm = "w"})

// -----

// expected-error @below {{expected no attribute of the fp8 dialect on a function result, got fp8.param on result 1, which is an attribute of a function argument}}
func.func @param_of_result(%w: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32> {fp8.param = "w"}) {
  return %w, %w : tensor<4xf32>, tensor<4xf32>
}

// -----

// expected-error @below {{expected no attribute of the fp8 dialect on a function result, got fp8.keep on result 0, which is an attribute of an operation}}
func.func private @keep_of_result() -> (tensor<4xf32> {fp8.keep})

// -----

// expected-error @below {{expected 'fp8.act_scale' on a matmul, got it on func.func}}
func.func @act_scale_of_function() attributes {fp8.act_scale = 0.5 : f32} { return }

// -----

func.func @kernel_of_no_family(%x: f32) -> f32 {
  // expected-error @below {{expected 'fp8.kernel' to be an attribute of a family of kernels (#fp8.wgmma, #fp8.mma_sync, ...), got 1 : i64}}
  %y = arith.addf %x, %x {fp8.kernel = 1 : i64} : f32
  return %y : f32
}

// -----

// expected-error @below {{expected 'fp8.target' to be a #fp8.target of a module, got #fp8.target<"sm_89"> of func.func}}
func.func @target_of_function() attributes {fp8.target = #fp8.target<"sm_89">} { return }

// -----

// expected-error @below {{expected a chip of sm_75, sm_80, sm_86, sm_87, sm_89, sm_90, sm_90a, sm_100a, sm_103a, sm_120a, got sm_12}}
module attributes {fp8.target = #fp8.target<"sm_12">} {}

// -----

// expected-error @below {{expected a field of tile_m, tile_n, warp_groups, wave_n, stages, group, raster_along_n, swap_operands, two_sides, store_by_tma, ping_pong, epilogue_warps, cluster, share_rows, split_k, prefetch, early_launch, promotion, row_scale, column_scale, got 'tiles'}}
// expected-error @below {{failed to parse Fp8_WgmmaAttr parameter 'config' which is to be a `::mlir::fp8::WgmmaConfig`}}
func.func @wgmma_field() attributes {a = #fp8.wgmma<tiles = 4>} { return }

// -----

// expected-error @below {{expected each field once, got 'stages' again}}
// expected-error @below {{failed to parse Fp8_WgmmaAttr parameter 'config' which is to be a `::mlir::fp8::WgmmaConfig`}}
func.func @wgmma_twice() attributes {a = #fp8.wgmma<stages = 4, stages = 4>} { return }

// -----

// expected-error @below {{expected true or false, got 'yes'}}
// expected-error @below {{failed to parse Fp8_WgmmaAttr parameter 'config' which is to be a `::mlir::fp8::WgmmaConfig`}}
func.func @wgmma_bool() attributes {a = #fp8.wgmma<ping_pong = yes>} { return }

// -----

// expected-error @below {{unknown value 'sometimes'}}
// expected-error @below {{failed to parse Fp8_WgmmaAttr parameter 'config' which is to be a `::mlir::fp8::WgmmaConfig`}}
func.func @wgmma_enum() attributes {a = #fp8.wgmma<promotion = sometimes>} { return }

// -----

// expected-error @below {{expected 1 to 3 warp groups, got 4}}
func.func @wgmma_warp_groups() attributes {a = #fp8.wgmma<tile_n = 128, wave_n = 128, warp_groups = 4>} { return }

// -----

// expected-error @below {{expected tile_m to be a multiple of 64 rows for each warp group of a tile, at most 256, got 192}}
func.func @wgmma_tile_m() attributes {a = #fp8.wgmma<tile_m = 192>} { return }

// -----

// expected-error @below {{expected wave_n to be a multiple of 8, or of 16 with store_by_tma, at most 256, got 72}}
func.func @wgmma_wave_n() attributes {a = #fp8.wgmma<wave_n = 72>} { return }

// -----

// expected-error @below {{expected tile_n to be a multiple of wave_n, at most 256, got 192}}
func.func @wgmma_tile_n() attributes {a = #fp8.wgmma<tile_n = 192, wave_n = 128>} { return }

// -----

// expected-error @below {{expected 2 to 16 stages, or 0 for as many as fit, got 17}}
func.func @wgmma_stages() attributes {a = #fp8.wgmma<stages = 17>} { return }

// -----

// expected-error @below {{expected a positive group, got 0}}
func.func @wgmma_group() attributes {a = #fp8.wgmma<group = 0>} { return }

// -----

// expected-error @below {{expected 2 warp groups with ping_pong, got 1}}
func.func @wgmma_ping_pong() attributes {a = #fp8.wgmma<warp_groups = 1, ping_pong = true, promotion = none>} { return }

// -----

// expected-error @below {{expected store_by_tma, no ping_pong and wave_n to be a multiple of 64 with epilogue_warps, got store_by_tma = true, ping_pong = false, wave_n = 144}}
func.func @wgmma_epilogue_warps() attributes {a = #fp8.wgmma<tile_n = 144, wave_n = 144, epilogue_warps = true>} { return }

// -----

// expected-error @below {{expected promotion = none with ping_pong, got plain}}
func.func @wgmma_ping_pong_promotion() attributes {a = #fp8.wgmma<ping_pong = true>} { return }

// -----

// expected-error @below {{expected clusters of 1 or 2 blocks, got 3}}
func.func @wgmma_cluster() attributes {a = #fp8.wgmma<cluster = 3>} { return }

// -----

// expected-error @below {{expected the shared side of a tile to be a multiple of 16, got 40}}
func.func @wgmma_shared_side() attributes {a = #fp8.wgmma<tile_n = 40, wave_n = 40, store_by_tma = false, cluster = 2>} { return }

// -----

// expected-error @below {{expected store_by_tma = false with swap_operands, whose results are transposed}}
func.func @wgmma_swap() attributes {a = #fp8.wgmma<swap_operands = true>} { return }

// -----

// expected-error @below {{expected prefetch to be 0 to 16, got 17}}
func.func @wgmma_prefetch() attributes {a = #fp8.wgmma<prefetch = 17>} { return }

// -----

// expected-error @below {{expected split_k to be 1, 2, 4 or 8, got 3}}
func.func @wgmma_split() attributes {a = #fp8.wgmma<split_k = 3>} { return }

// -----

// expected-error @below {{expected cluster = 1, no ping_pong and no epilogue_warps with split_k, got cluster = 2, ping_pong = false, epilogue_warps = false}}
func.func @wgmma_split_cluster() attributes {a = #fp8.wgmma<split_k = 2, cluster = 2>} { return }

// -----

// expected-error @below {{expected wave_n to be a multiple of 8, or of 16 with store_by_tma, for each of the 4 blocks of split_k, got 96}}
func.func @wgmma_split_columns() attributes {a = #fp8.wgmma<tile_n = 96, wave_n = 96, split_k = 4>} { return }

// -----

// expected-error @below {{expected tile_n to be a multiple of 128, at most two waves, no swap_operands and no split_k with two_sides, got tile_n = 192, wave_n = 192}}
func.func @wgmma_two_sides() attributes {a = #fp8.wgmma<tile_n = 192, wave_n = 192, two_sides = true>} { return }

// -----

// expected-error @below {{expected tile_n to be a multiple of 128, at most two waves, no swap_operands and no split_k with two_sides, got tile_n = 256, wave_n = 64}}
func.func @wgmma_two_sides_waves() attributes {a = #fp8.wgmma<tile_n = 256, wave_n = 64, two_sides = true>} { return }

// -----

// expected-error @below {{expected 1 to 32 warps, got 8 x 8}}
func.func @mma_sync_warps() attributes {a = #fp8.mma_sync<warps_m = 8, warps_n = 8>} { return }

// -----

// expected-error @below {{expected tile_m to be a multiple of 16 for each warp along it, at most 256, got 96}}
func.func @mma_sync_tile_m() attributes {a = #fp8.mma_sync<tile_m = 96>} { return }

// -----

// expected-error @below {{expected tile_k to be 32, 64 or 128, got 256}}
func.func @mma_sync_tile_k() attributes {a = #fp8.mma_sync<tile_k = 256>} { return }

// -----

// expected-error @below {{expected 2 to 16 stages, got 1}}
func.func @mma_sync_stages() attributes {a = #fp8.mma_sync<stages = 1>} { return }

// -----

// expected-error @below {{expected a positive group, got 0}}
func.func @mma_sync_group() attributes {a = #fp8.mma_sync<group = 0>} { return }

// -----

// expected-error @below {{expected 1 to 32 blocks for each multiprocessor, got 0}}
func.func @mma_sync_blocks() attributes {a = #fp8.mma_sync<blocks_per_multiprocessor = 0>} { return }

// -----

// expected-error @below {{expected an instruction that multiplies, got none}}
func.func @mma_sync_instruction() attributes {a = #fp8.mma_sync<instruction = none>} { return }

// -----

// expected-error @below {{expected 2 to 16 stages, got 20}}
func.func @tcgen05_stages() attributes {a = #fp8.tcgen05<stages = 20>} { return }

// -----

// expected-error @below {{expected a tile with elements, got 0 x 1}}
func.func @quantize_tile() attributes {a = #fp8.quantize_kernel<tile_rows = 0>} { return }

// -----

// expected-error @below {{expected a power of two of threads, at most 1024, got 24}}
func.func @quantize_threads() attributes {a = #fp8.quantize_kernel<threads = 24>} { return }

// -----

// expected-error @below {{expected a positive number of tiles for each thread, got 0}}
func.func @quantize_tiles() attributes {a = #fp8.quantize_kernel<tiles_per_thread = 0>} { return }

// -----

// expected-error @below {{expected kept_parts not to be negative, got -1}}
func.func @quantize_kept() attributes {a = #fp8.quantize_kernel<kept_parts = -1>} { return }

// -----

// expected-error @below {{expected a multiple of 32 threads, at most 1024, got 48}}
func.func @block_mask_threads() attributes {a = #fp8.block_mask_kernel<threads = 48>} { return }

// -----

// expected-error @below {{expected 1 to 3 warp groups, got 4}}
func.func @attention_groups() attributes {a = #fp8.attention_kernel<warp_groups = 4>} { return }

// -----

// expected-error @below {{expected tile_keys to be a multiple of 16, at most 256, got 72}}
func.func @attention_keys() attributes {a = #fp8.attention_kernel<tile_keys = 72>} { return }

// -----

// expected-error @below {{expected 2 to 16 value_stages, got 1}}
func.func @attention_stages() attributes {a = #fp8.attention_kernel<value_stages = 1>} { return }

// -----

// expected-error @below {{expected a slack of 0 to 15, got 16}}
func.func @attention_slack() attributes {a = #fp8.attention_kernel<overlap = true, slack = 16>} { return }

// -----

// expected-error @below {{expected at least 2 warp groups to take turns, got 1}}
func.func @attention_turns() attributes {a = #fp8.attention_kernel<warp_groups = 1, take_turns = true>} { return }

// -----

// expected-error @below {{expected 1 to 16 warps, got 17}}
func.func @mma_attention_warps() attributes {a = #fp8.mma_attention_kernel<warps = 17>} { return }

// -----

// expected-error @below {{expected warp_rows to be 16 or 32, got 48}}
func.func @mma_attention_rows() attributes {a = #fp8.mma_attention_kernel<warp_rows = 48>} { return }

// -----

// expected-error @below {{expected tile_keys to be a multiple of 16 from 64 to 256, got 48}}
func.func @mma_attention_keys() attributes {a = #fp8.mma_attention_kernel<tile_keys = 48>} { return }

// -----

// expected-error @below {{expected 1 to 8 stages, got 0}}
func.func @mma_attention_stages() attributes {a = #fp8.mma_attention_kernel<stages = 0>} { return }

// -----

// expected-error @below {{expected a slack of 0 to 15, got 16}}
func.func @mma_attention_slack() attributes {a = #fp8.mma_attention_kernel<slack = 16>} { return }

// -----

// expected-error @below {{expected 1 to 8 blocks for each multiprocessor, got 9}}
func.func @mma_attention_blocks() attributes {a = #fp8.mma_attention_kernel<blocks_per_multiprocessor = 9>} { return }

// -----

// expected-error @below {{expected 1 to 256 tile_heads, got 0}}
func.func @mma_attention_heads() attributes {a = #fp8.mma_attention_kernel<tile_heads = 0>} { return }

// -----

// expected-error @below {{expected 1 to 128 key_parts, got 129}}
func.func @mma_attention_parts() attributes {a = #fp8.mma_attention_kernel<key_parts = 129>} { return }

// -----

// expected-error @below {{expected a power of two of threads for each row, at most 256, got 24}}
func.func @rows_threads() attributes {a = #fp8.rows_kernel<threads = 24>} { return }

// -----

// expected-error @below {{expected 1 row with more than 32 threads for each row, else at most 1024 threads, got 2 rows of 64 threads}}
func.func @rows_rows() attributes {a = #fp8.rows_kernel<threads = 64, rows = 2>} { return }

// -----

// expected-error @below {{expected whole warps, got 1 rows of 16 threads}}
func.func @rows_warps() attributes {a = #fp8.rows_kernel<threads = 16, rows = 1>} { return }

// -----

// expected-error @below {{expected 1 to 32 vectors for each thread, got 0}}
func.func @rows_vectors() attributes {a = #fp8.rows_kernel<vectors = 0>} { return }

// -----

// expected-error @below {{expected at least one number in most_rows, and one kernel more than numbers, got 1 and 1}}
func.func @kernel_by_rows_count() attributes {a = #fp8.kernel_by_rows<most_rows = [16], kernels = [#fp8.tcgen05<stages = 6>]>} { return }

// -----

// expected-error @below {{expected growing positive numbers in most_rows, got 16 after 16}}
func.func @kernel_by_rows_growing() attributes {a = #fp8.kernel_by_rows<most_rows = [16, 16], kernels = [#fp8.tcgen05<stages = 6>, #fp8.tcgen05<stages = 5>, #fp8.tcgen05<stages = 4>]>} { return }

// -----

// expected-error @below {{expected attributes of a family of kernels (#fp8.wgmma, #fp8.mma_sync, ...), got 1 : i64}}
func.func @kernel_by_rows_number() attributes {a = #fp8.kernel_by_rows<most_rows = [16], kernels = [#fp8.tcgen05<stages = 6>, 1]>} { return }

// -----

// expected-error @below {{expected kernels of one family, got #fp8.tcgen05<stages = 6> and #fp8.wgmma<}}
func.func @kernel_by_rows_families() attributes {a = #fp8.kernel_by_rows<most_rows = [16], kernels = [#fp8.tcgen05<stages = 6>, #fp8.wgmma<stages = 4>]>} { return }
