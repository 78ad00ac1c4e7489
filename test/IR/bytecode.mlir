// RUN: fp8-opt %s > %t.mlir
// RUN: fp8-opt %s --emit-bytecode | fp8-opt | diff - %t.mlir

// Bytecode of version 1 keeps its meaning. It was written once from this file
// and is never replaced. Each newer version has its own file.
// RUN: fp8-opt %S/Inputs/v1.mlirbc | diff - %t.mlir

#a = affine_map<(m, n, k) -> (m, k)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

module @v1 attributes {fp8.recipe = #fp8.recipe<act = dynamic [1, 32], weight = static [1, 32], scale_type = f8E8M0FNU>} {
  func.func @quantization(%x: tensor<4x256xbf16>, %zero: tensor<4x2xf32>, %qi: tensor<4x256xf8E4M3FN>, %e: tensor<4x2xf8E8M0FNU>,
                          %f: tensor<4x256xf16>) -> tensor<4x256xf16> attributes {fp8.keep, s = #fp8.scaling<given [-1, 64]>} {
    %a = fp8.amax %x into %zero block [1, 128] : tensor<4x256xbf16> -> tensor<4x2xf32>
    %s = fp8.compute_scale %a into %e format f8E4M3FN {amax_floor = 0.5 : f32, scale_rounding = #fp8.scale_rounding<pow2_ceil>} : tensor<4x2xf32> -> tensor<4x2xf8E8M0FNU>
    %q = fp8.quantize %x scale(%s) into %qi block [1, 128] {overflow = #fp8.overflow<nan>} : tensor<4x256xbf16>, tensor<4x2xf8E8M0FNU> -> tensor<4x256xf8E4M3FN>
    %d, %t = fp8.dynamic_quantize %x into %q, %zero block [1, 128] {division = #fp8.division<reciprocal>} : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
    %r = fp8.dequantize %d scales(%t : tensor<4x2xf32>) into %f maps [affine_map<(m, k) -> (m, k floordiv 128)>] : tensor<4x256xf8E4M3FN> -> tensor<4x256xf16>
    return %r : tensor<4x256xf16>
  }
  func.func @matmul(%a: tensor<64x256xf8E4M3FN>, %c: tensor<64x4xf32>, %out: tensor<64x4xbf16>, %bias: tensor<4xf32> {fp8.param = "b"}) -> (tensor<64x4xf32>, tensor<64x4xbf16>) {
    %sa = arith.constant dense_resource<scales> : tensor<64x2xf32>
    %b = arith.constant dense<2.0> : tensor<4x256xf8E5M2>
    %0 = fp8.scaled_matmul %a scale(%sa : tensor<64x2xf32>), %b into %c maps [#a, #sa, #b, #c] {accumulate = #fp8.accumulate<fast>, fp8.act_scale = 0.25 : f32}
      : tensor<64x256xf8E4M3FN>, tensor<4x256xf8E5M2> -> tensor<64x4xf32>
    %1 = fp8.scaled_matmul %a, %b into %out maps [#a, #b, #c, #n] epilogue(%bias : tensor<4xf32>) {
      ^bb0(%acc: f32, %e: f32):
        %r = arith.addf %acc, %e : f32
        %q = fp8.cast %r : f32 to f8E4M3FN
        %t = fp8.cast %q : f8E4M3FN to bf16
        fp8.yield %t : bf16
      } : tensor<64x256xf8E4M3FN>, tensor<4x256xf8E5M2> -> tensor<64x4xbf16>
    return %0, %1 : tensor<64x4xf32>, tensor<64x4xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      scales: "0x040000000000003F0000203F0000403F0000603F0000803F0000903F0000A03F0000B03F0000C03F0000D03F0000E03F0000F03F0000004000000840000010400000184000002040000028400000304000003840000040400000484000005040000058400000604000006840000070400000784000008040000084400000884000008C4000009040000094400000984000009C400000A0400000A4400000A8400000AC400000B0400000B4400000B8400000BC400000C0400000C4400000C8400000CC400000D0400000D4400000D8400000DC400000E0400000E4400000E8400000EC400000F0400000F4400000F8400000FC40000000410000024100000441000006410000084100000A4100000C4100000E41000010410000124100001441000016410000184100001A4100001C4100001E41000020410000224100002441000026410000284100002A4100002C4100002E41000030410000324100003441000036410000384100003A4100003C4100003E41000040410000424100004441000046410000484100004A4100004C4100004E41000050410000524100005441000056410000584100005A4100005C4100005E41000060410000624100006441000066410000684100006A4100006C4100006E41000070410000724100007441000076410000784100007A4100007C4100007E4100008041000081410000824100008341"
    }
  }
#-}
