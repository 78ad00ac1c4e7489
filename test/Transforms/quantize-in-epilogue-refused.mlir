// Quantizations that stay outside of the epilogue have a remark with the
// reason.
// RUN: fp8-opt %s --fp8-quantize-in-epilogue=for-kernels --remarks-filter=fp8 --split-input-file -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR --input-file=%t
// RUN: fp8-opt %s "--fp8-quantize-in-epilogue=for-kernels on-wgmma=false" --remarks-filter=fp8 --split-input-file -o %t 2>&1 | FileCheck %s --check-prefix=WARPS

// IR-COUNT-2: fp8.row_quantize
// IR-NOT: fp8.row_quantize
// IR-COUNT-2: fp8.row_encode
// IR-NOT: fp8.row_{{quantize|encode}}

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @fused(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<?x512xbf16>,
                 %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Passed] quantize-in-epilogue | Category:fp8 | Function=fused | Group=128
  // WARPS: [Missed] quantize-in-epilogue {{.*}} Function=fused | Reason="expected a given scale, since only kernels on wgmma compute scales of their result"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

// A tile has only a part of a row.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @whole_row(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<?x512xbf16>,
                     %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x1xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x1xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected scales for groups of neighbors in a row, since a tile has only a part of a row, got block [1, -1]"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, -1] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x1xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x1xf32>
}

// -----

// Another operation reads the result, so it has to be stored.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @other_use(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<?x512xbf16>, %qi: tensor<?x512xf8E4M3FN>,
                     %si: tensor<?x4xf32>) -> (tensor<?x512xbf16>, tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected no other use of the matmul's result, got 1"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %y, %q, %s : tensor<?x512xbf16>, tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @no_epilogue(%x: tensor<?x256xbf16>, %w: tensor<512x256xbf16>, %d: tensor<?x512xbf16>,
                       %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] : tensor<?x256xbf16>, tensor<512x256xbf16> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected a matmul with an epilogue, got one that adds to its init"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @few_rows(%x: tensor<128x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<128x512xbf16>,
                    %qi: tensor<128x512xf8E4M3FN>, %si: tensor<128x4xf32>) -> (tensor<128x512xf8E4M3FN>, tensor<128x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<128x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<128x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected groups of 32, 64 or 128 in more than 128 rows, for which tiles have whole groups, got groups of 128 in 128 rows"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<128x512xbf16> -> tensor<128x512xf8E4M3FN>, tensor<128x4xf32>
  return %q, %s : tensor<128x512xf8E4M3FN>, tensor<128x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @ragged(%x: tensor<256x256xf8E4M3FN>, %w: tensor<500x256xf8E4M3FN>, %d: tensor<256x500xbf16>,
                  %qi: tensor<256x500xf8E4M3FN>, %si: tensor<256x4xf32>) -> (tensor<256x500xf8E4M3FN>, tensor<256x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<256x256xf8E4M3FN>, tensor<500x256xf8E4M3FN> -> tensor<256x500xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected columns that are a multiple of the group, got 500"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<256x500xbf16> -> tensor<256x500xf8E4M3FN>, tensor<256x4xf32>
  return %q, %s : tensor<256x500xf8E4M3FN>, tensor<256x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @decoded(%x: tensor<?x256xbf16>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<?x512xbf16>,
                   %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xbf16>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected operands that are both FP8 or both not, got one that is decoded"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @wide(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<?x512xf32>,
                %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    fp8.yield %acc : f32
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xf32>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected a value in bf16 or f16, got f32"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xf32> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @format(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<?x512xbf16>,
                  %qi: tensor<?x512xf8E4M3FNUZ>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FNUZ>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected f8E4M3FN or f8E5M2, to which the chip converts, got f8E4M3FNUZ"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FNUZ>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FNUZ>, tensor<?x4xf32>
}

// -----

// The epilogue reads a gate, which kernels load faster if they do not quantize.
// In kernels whose warp groups multiply in turn, it makes no difference.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @gate(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %g: tensor<?x512xbf16>, %d: tensor<?x512xbf16>,
                %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c, #c] epilogue(%g : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.mulf %t, %e : bf16
    fp8.yield %u : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected no operand with the dimensions of the result in the epilogue, got one: the kernel reads it faster if it stores the result in high precision"
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

func.func @gate_in_turn(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %g: tensor<?x512xbf16>, %d: tensor<?x512xbf16>,
                %qi: tensor<?x512xf8E4M3FN>, %si: tensor<?x4xf32>) -> (tensor<?x512xf8E4M3FN>, tensor<?x4xf32>) {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c, #c] {accumulate = #fp8.accumulate<fast>} epilogue(%g : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.mulf %t, %e : bf16
    fp8.yield %u : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Passed] quantize-in-epilogue | Category:fp8 | Function=gate_in_turn | Group=128
  %q, %s = fp8.dynamic_quantize %y into %qi, %si block [1, 128] : tensor<?x512xbf16> -> tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
  return %q, %s : tensor<?x512xf8E4M3FN>, tensor<?x4xf32>
}

// -----

// The scale is given. With few rows, the epilogue may read a gate.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @given(%x: tensor<?x256xf8E4M3FN>, %w: tensor<500x256xf8E4M3FN>, %d: tensor<?x500xbf16>, %s: tensor<1x1xf32>,
                 %qi: tensor<?x500xf8E4M3FN>) -> tensor<?x500xf8E4M3FN> {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<500x256xf8E4M3FN> -> tensor<?x500xbf16>
  // CHECK: [Passed] quantize-in-epilogue | Category:fp8 | Function=given | Group=given
  // WARPS: [Passed] quantize-in-epilogue | Category:fp8 | Function=given | Group=given
  %q = fp8.quantize %y scale(%s) into %qi block [-1, -1] : tensor<?x500xbf16>, tensor<1x1xf32> -> tensor<?x500xf8E4M3FN>
  return %q : tensor<?x500xf8E4M3FN>
}

func.func @given_gate(%x: tensor<?x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %g: tensor<?x512xbf16>, %d: tensor<?x512xbf16>,
                      %s: tensor<1x1xf32>, %qi: tensor<?x512xf8E4M3FN>) -> tensor<?x512xf8E4M3FN> {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c, #c] epilogue(%g : tensor<?x512xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.mulf %t, %e : bf16
    fp8.yield %u : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Function=given_gate | Reason="expected no operand with the dimensions of the result in the epilogue, got one: the kernel reads it faster if it stores the result in high precision"
  // WARPS: [Passed] quantize-in-epilogue | Category:fp8 | Function=given_gate | Group=given
  %q = fp8.quantize %y scale(%s) into %qi block [-1, -1] : tensor<?x512xbf16>, tensor<1x1xf32> -> tensor<?x512xf8E4M3FN>
  return %q : tensor<?x512xf8E4M3FN>
}

func.func @given_gate_few_rows(%x: tensor<4x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %g: tensor<4x512xbf16>, %d: tensor<4x512xbf16>,
                               %s: tensor<1x1xf32>, %qi: tensor<4x512xf8E4M3FN>) -> tensor<4x512xf8E4M3FN> {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c, #c] epilogue(%g : tensor<4x512xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.mulf %t, %e : bf16
    fp8.yield %u : bf16
  } : tensor<4x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<4x512xbf16>
  // CHECK: [Passed] quantize-in-epilogue | Category:fp8 | Function=given_gate_few_rows | Group=given
  %q = fp8.quantize %y scale(%s) into %qi block [-1, -1] : tensor<4x512xbf16>, tensor<1x1xf32> -> tensor<4x512xf8E4M3FN>
  return %q : tensor<4x512xf8E4M3FN>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @given_rows(%x: tensor<8x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<8x512xbf16>, %s: tensor<8x1xf32>,
                      %qi: tensor<8x512xf8E4M3FN>) -> tensor<8x512xf8E4M3FN> {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<8x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<8x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected one given scale for the whole result, got tensor<8x1xf32>"
  %q = fp8.quantize %y scale(%s) into %qi block [1, -1] : tensor<8x512xbf16>, tensor<8x1xf32> -> tensor<8x512xf8E4M3FN>
  return %q : tensor<8x512xf8E4M3FN>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

func.func @given_power(%x: tensor<8x256xf8E4M3FN>, %w: tensor<512x256xf8E4M3FN>, %d: tensor<8x512xbf16>, %s: tensor<1x1xf8E8M0FNU>,
                       %qi: tensor<8x512xf8E4M3FN>) -> tensor<8x512xf8E4M3FN> {
  %y = fp8.scaled_matmul %x, %w into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<8x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<8x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected a given scale in f32 or bf16, got f8E8M0FNU"
  %q = fp8.quantize %y scale(%s) into %qi block [-1, -1] : tensor<8x512xbf16>, tensor<1x1xf8E8M0FNU> -> tensor<8x512xf8E4M3FN>
  return %q : tensor<8x512xf8E4M3FN>
}

// -----

// Two right-hand sides with scales along K.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

func.func @given_pair(%x: tensor<?x256xf8E4M3FN>, %sx: tensor<?x2xf32>, %w: tensor<512x256xf8E4M3FN>, %v: tensor<512x256xf8E4M3FN>,
                      %sw: tensor<4x2xf32>, %sv: tensor<4x2xf32>, %d: tensor<?x512xbf16>, %s: tensor<1x1xf32>,
                      %qi: tensor<?x512xf8E4M3FN>) -> tensor<?x512xf8E4M3FN> {
  %y = fp8.scaled_matmul %x scale(%sx : tensor<?x2xf32>), %w scale(%sw : tensor<4x2xf32>) and(%v : tensor<512x256xf8E4M3FN>)
      scale(%sv : tensor<4x2xf32>) into %d maps [#a, #sa, #b, #sb, #c, #b, #sb] epilogue {
  ^bb0(%first: f32, %second: f32):
    %p = arith.mulf %first, %second : f32
    %t = arith.truncf %p : f32 to bf16
    fp8.yield %t : bf16
  } : tensor<?x256xf8E4M3FN>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
  // CHECK: [Missed] quantize-in-epilogue {{.*}} Reason="expected one right-hand side, or no scales along K, got two with scales: a separate kernel takes less time"
  %q = fp8.quantize %y scale(%s) into %qi block [-1, -1] : tensor<?x512xbf16>, tensor<1x1xf32> -> tensor<?x512xf8E4M3FN>
  return %q : tensor<?x512xf8E4M3FN>
}
