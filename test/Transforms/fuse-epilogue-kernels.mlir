// With for-kernels, the epilogue ends before an operation that kernels cannot
// run.
// RUN: fp8-opt %s --fp8-fuse-epilogue=for-kernels=true --remarks-filter=fp8 -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR --input-file=%t
// RUN: fp8-opt %s --fp8-fuse-epilogue | FileCheck %s --check-prefix=ANY

#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (n)>

// Kernels cannot load a mask of i1. The scale before it is fused.
// CHECK: remark: [Passed] fuse-epilogue | Category:fp8 | Function=mask | {{.*}}Fused=1, Stop="expected f32, bf16 or f16 operands with the dimensions of the matmul, because kernels read no others"
// IR-LABEL: func @mask
// IR: fp8.scaled_matmul
// IR: arith.mulf
// IR: fp8.yield
// IR: linalg.generic
// IR: arith.select
// ANY-LABEL: func @mask
// ANY: arith.select
// ANY: fp8.yield
// ANY-NOT: linalg.generic
func.func @mask(%a: tensor<4x16xbf16>, %b: tensor<8x16xbf16>, %mask: tensor<8xi1>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %c = arith.constant dense<0.5> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<4x16xbf16>, tensor<8x16xbf16> -> tensor<4x8xf32>
  %1 = arith.mulf %0, %c : tensor<4x8xf32>
  %2 = tensor.empty() : tensor<4x8xf32>
  %3 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1, %mask : tensor<4x8xf32>, tensor<8xi1>) outs(%2 : tensor<4x8xf32>) {
  ^bb0(%e: f32, %f: i1, %o: f32):
    %inf = arith.constant 0xFF800000 : f32
    %r = arith.select %f, %e, %inf : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  return %3 : tensor<4x8xf32>
}


#ba = affine_map<(b, h, m, n, k) -> (b, h, m, k)>
#bb = affine_map<(b, h, m, n, k) -> (b, h, n, k)>
#bc = affine_map<(b, h, m, n, k) -> (b, h, m, n)>
#bid = affine_map<(b, h, m, n) -> (b, h, m, n)>
#keys = affine_map<(b, h, m, n) -> (b, n)>
#columns = affine_map<(b, h, m, n) -> (n)>

// Kernels have one dimension of batches, so an operand that depends on only one of two batches cannot be read.
// CHECK: remark: [Passed] fuse-epilogue | Category:fp8 | Function=batches | {{.*}}Fused=1, Stop="expected f32, bf16 or f16 operands
// IR-LABEL: func @batches
// IR: fp8.scaled_matmul {{.*}} epilogue(%{{.*}} : tensor<8xf32>)
// IR: linalg.generic
func.func @batches(%a: tensor<2x3x4x16xbf16>, %b: tensor<2x3x8x16xbf16>, %bias: tensor<8xf32>, %mask: tensor<2x8xf32>) -> tensor<2x3x4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<2x3x4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#ba, #bb, #bc] : tensor<2x3x4x16xbf16>, tensor<2x3x8x16xbf16> -> tensor<2x3x4x8xf32>
  %1 = tensor.empty() : tensor<2x3x4x8xf32>
  %2 = linalg.generic {indexing_maps = [#bid, #columns, #bid], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%0, %bias : tensor<2x3x4x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x3x4x8xf32>) {
  ^bb0(%e: f32, %f: f32, %o: f32):
    %r = arith.addf %e, %f : f32
    linalg.yield %r : f32
  } -> tensor<2x3x4x8xf32>
  %3 = linalg.generic {indexing_maps = [#bid, #keys, #bid], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%2, %mask : tensor<2x3x4x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x3x4x8xf32>) {
  ^bb0(%e: f32, %f: f32, %o: f32):
    %r = arith.addf %e, %f : f32
    linalg.yield %r : f32
  } -> tensor<2x3x4x8xf32>
  return %3 : tensor<2x3x4x8xf32>
}

// Results of kernels are f32, bf16 or f16.
// CHECK: remark: [Missed] fuse-epilogue | Category:fp8 | Function=fp8_result
// IR-LABEL: func @fp8_result
// IR: fp8.cast
func.func @fp8_result(%a: tensor<4x16xf8E4M3FN>, %b: tensor<8x16xf8E4M3FN>) -> tensor<4x8xf8E4M3FN> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      : tensor<4x16xf8E4M3FN>, tensor<8x16xf8E4M3FN> -> tensor<4x8xf32>
  %1 = fp8.cast %0 : tensor<4x8xf32> to tensor<4x8xf8E4M3FN>
  return %1 : tensor<4x8xf8E4M3FN>
}

// An error function in f32 takes longer in the matmul than in a separate kernel, so the epilogue ends at the
// rounding. With few rows, everything is fused.
// CHECK: remark: [Passed] fuse-epilogue | Category:fp8 | Function=exact_gelu | {{.*}}Fused=1, Stop="expected operations that cost less in the matmul than in a separate kernel, got about 44 instructions for each element"
// IR-LABEL: func @exact_gelu
// IR: fp8.scaled_matmul
// IR-NOT: math.erf
// IR: fp8.yield
// IR: linalg.generic
// IR: math.erf
// ANY-LABEL: func @exact_gelu
// ANY: math.erf
// ANY: fp8.yield
func.func @exact_gelu(%a: tensor<256x16xbf16>, %b: tensor<8x16xbf16>) -> tensor<256x8xbf16> {
  %z = arith.constant dense<0.0> : tensor<256x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<256x16xbf16>, tensor<8x16xbf16> -> tensor<256x8xf32>
  %1 = arith.truncf %0 : tensor<256x8xf32> to tensor<256x8xbf16>
  %2 = tensor.empty() : tensor<256x8xbf16>
  %3 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1 : tensor<256x8xbf16>) outs(%2 : tensor<256x8xbf16>) {
  ^bb0(%e: bf16, %o: bf16):
    %one = arith.constant 1.0 : f32
    %c = arith.constant 0.7 : f32
    %w = arith.extf %e : bf16 to f32
    %s = arith.mulf %w, %c : f32
    %f = math.erf %s : f32
    %t = arith.addf %f, %one : f32
    %r = arith.mulf %w, %t : f32
    %q = arith.truncf %r : f32 to bf16
    linalg.yield %q : bf16
  } -> tensor<256x8xbf16>
  return %3 : tensor<256x8xbf16>
}

// A GELU with tanh in f32 of a bf16 value has a short sequence of instructions, so it is fused.
// IR-LABEL: func @tanh_gelu
// IR: fp8.scaled_matmul
// IR: math.tanh
// IR: fp8.yield {{.*}} : bf16
// IR-NOT: linalg.generic
func.func @tanh_gelu(%a: tensor<256x16xbf16>, %b: tensor<8x16xbf16>) -> tensor<256x8xbf16> {
  %z = arith.constant dense<0.0> : tensor<256x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<256x16xbf16>, tensor<8x16xbf16> -> tensor<256x8xf32>
  %2 = tensor.empty() : tensor<256x8xbf16>
  %3 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<256x8xf32>) outs(%2 : tensor<256x8xbf16>) {
  ^bb0(%e: f32, %o: bf16):
    %three = arith.constant 3 : i64
    %cube = arith.constant 4.471500e-02 : f32
    %scale = arith.constant 0.797884583 : f32
    %one = arith.constant 1.0 : f32
    %half = arith.constant 5.0e-01 : f32
    %n = arith.truncf %e : f32 to bf16
    %w = arith.extf %n : bf16 to f32
    %p = math.fpowi %w, %three : f32, i64
    %q = arith.mulf %p, %cube : f32
    %r = arith.addf %w, %q : f32
    %s = arith.mulf %r, %scale : f32
    %t = math.tanh %s : f32
    %u = arith.addf %t, %one : f32
    %v = arith.mulf %u, %half : f32
    %x = arith.mulf %w, %v : f32
    %y = arith.truncf %x : f32 to bf16
    linalg.yield %y : bf16
  } -> tensor<256x8xbf16>
  return %3 : tensor<256x8xbf16>
}

// IR-LABEL: func @few_rows
// IR: fp8.scaled_matmul
// IR: math.erf
// IR: fp8.yield
// IR-NOT: linalg.generic
func.func @few_rows(%a: tensor<64x16xbf16>, %b: tensor<8x16xbf16>) -> tensor<64x8xbf16> {
  %z = arith.constant dense<0.0> : tensor<64x8xf32>
  %0 = fp8.scaled_matmul %a, %b into %z maps [#mk, #nk, #mn] : tensor<64x16xbf16>, tensor<8x16xbf16> -> tensor<64x8xf32>
  %1 = arith.truncf %0 : tensor<64x8xf32> to tensor<64x8xbf16>
  %2 = tensor.empty() : tensor<64x8xbf16>
  %3 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1 : tensor<64x8xbf16>) outs(%2 : tensor<64x8xbf16>) {
  ^bb0(%e: bf16, %o: bf16):
    %one = arith.constant 1.0 : f32
    %w = arith.extf %e : bf16 to f32
    %f = math.erf %w : f32
    %t = arith.addf %f, %one : f32
    %q = arith.truncf %t : f32 to bf16
    linalg.yield %q : bf16
  } -> tensor<64x8xbf16>
  return %3 : tensor<64x8xbf16>
}
