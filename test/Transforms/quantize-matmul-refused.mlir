// RUN: fp8-opt %s --split-input-file -o %t.before
// RUN: fp8-opt %s --split-input-file --fp8-quantize-matmul="bad-input=refuse" -o %t.after --remark-format=emitRemark --remarks-filter=fp8 2>&1 | FileCheck %s
// RUN: diff %t.before %t.after

// A refused matmul stays unchanged, byte for byte. A remark has the reason and
// a suggestion.

// CHECK-LABEL: Function=f13_two_activations
// CHECK-SAME: Op=linalg.batch_matmul
// CHECK-SAME: Reason="expected a weight (a constant, resource, global or function argument), got two computed tensors"
// CHECK-SAME: Shape="batch 2, MxNxK 16x16x32"
// CHECK-SAME: Suggestion="pass two-activations=true to quantize both when the program runs"
func.func @f13_two_activations(%x: tensor<2x16x32xbf16>, %z: tensor<2x16x16xf32>) -> tensor<2x16x16xf32> {
  %q = math.exp %x : tensor<2x16x32xbf16>
  %k = math.sin %x : tensor<2x16x32xbf16>
  %0 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%q, %k : tensor<2x16x32xbf16>, tensor<2x16x32xbf16>) outs(%z : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
  return %0 : tensor<2x16x16xf32>
}

// -----

// CHECK: remark: [Missed] bf16-product | Category:fp8 | Function=f10_narrow_product
// CHECK-SAME: Reason="expected operands to be widened before the product, got a product in a narrower type than the accumulator"
// CHECK-SAME: Suggestion="pass allow-bf16-product=true to accept more precise products"
func.func @f10_narrow_product(%x: tensor<6x32xbf16>, %w: tensor<32x10xbf16>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<6x32xbf16>, tensor<32x10xbf16>) outs(%z : tensor<6x10xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %p = arith.mulf %a, %b : bf16
    %f = arith.extf %p : bf16 to f32
    %s = arith.addf %c, %f : f32
    linalg.yield %s : f32
  } -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// CHECK: remark: [Missed] matrix-vector | Category:fp8 | Function=f12_matvec
// CHECK-SAME: Op=linalg.matvec, Reason="expected rows and columns, got a matrix-vector product"
// CHECK-SAME: Suggestion="pass matvec=true to quantize it anyway"
// CHECK: remark: [Missed] matrix-vector
// CHECK-SAME: Op=linalg.vecmat
// CHECK: remark: [Missed] no-parallel-dims
// CHECK-SAME: Op=linalg.dot, Reason="expected rows or columns besides K, got a dot product"
func.func @f12_matvec(%w: tensor<10x32xbf16>, %x: tensor<32xbf16>, %z: tensor<10xf32>, %v: tensor<10xbf16>, %zv: tensor<32xf32>, %s: tensor<f32>) -> (tensor<10xf32>, tensor<32xf32>, tensor<f32>) {
  %0 = linalg.matvec ins(%w, %x : tensor<10x32xbf16>, tensor<32xbf16>) outs(%z : tensor<10xf32>) -> tensor<10xf32>
  %1 = linalg.vecmat ins(%v, %w : tensor<10xbf16>, tensor<10x32xbf16>) outs(%zv : tensor<32xf32>) -> tensor<32xf32>
  %2 = linalg.dot ins(%x, %x : tensor<32xbf16>, tensor<32xbf16>) outs(%s : tensor<f32>) -> tensor<f32>
  return %0, %1, %2 : tensor<10xf32>, tensor<32xf32>, tensor<f32>
}

// -----

// CHECK: remark: [Missed] scaled-contraction | Category:fp8 | Function=f21_scaled
// CHECK-SAME: Reason="expected plain operands, got arith.scaling_extf in the body: the contraction already has scales"
func.func @f21_scaled(%a: tensor<6x4x8xf8E4M3FN>, %b: tensor<10x4x8xf8E4M3FN>, %sa: tensor<6x4xf8E8M0FNU>, %sb: tensor<10x4xf8E8M0FNU>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, kb, k) -> (m, kb, k)>, affine_map<(m, n, kb, k) -> (n, kb, k)>, affine_map<(m, n, kb, k) -> (m, kb)>, affine_map<(m, n, kb, k) -> (n, kb)>, affine_map<(m, n, kb, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b, %sa, %sb : tensor<6x4x8xf8E4M3FN>, tensor<10x4x8xf8E4M3FN>, tensor<6x4xf8E8M0FNU>, tensor<10x4xf8E8M0FNU>) outs(%z : tensor<6x10xf32>) {
  ^bb0(%x: f8E4M3FN, %y: f8E4M3FN, %sx: f8E8M0FNU, %sy: f8E8M0FNU, %c: f32):
    %fx = arith.scaling_extf %x, %sx : f8E4M3FN, f8E8M0FNU to f32
    %fy = arith.scaling_extf %y, %sy : f8E4M3FN, f8E8M0FNU to f32
    %p = arith.mulf %fx, %fy : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// CHECK: remark: [Missed] convolution | Category:fp8 | Function=f23_convolutions
// CHECK-SAME: Op=linalg.conv_2d_nhwc_hwcf, Reason="expected a matmul, got a convolution whose windows overlap (kernel 3x3, strides 1x1, dilations 1x1)"
// CHECK: remark: [Missed] convolution
// CHECK-SAME: Op=linalg.depthwise_conv_2d_nhwc_hwc
// CHECK: remark: [Missed] convolution
// CHECK-SAME: Op=linalg.generic
func.func @f23_convolutions(%x: tensor<1x8x8x16xbf16>, %w: tensor<3x3x16x32xbf16>, %z: tensor<1x6x6x32xf32>, %d: tensor<3x3x16xbf16>, %zd: tensor<1x6x6x16xf32>, %s: tensor<16xf32>, %t: tensor<3xf32>, %zs: tensor<14xf32>)
    -> (tensor<1x6x6x32xf32>, tensor<1x6x6x16xf32>, tensor<14xf32>) {
  %0 = linalg.conv_2d_nhwc_hwcf ins(%x, %w : tensor<1x8x8x16xbf16>, tensor<3x3x16x32xbf16>) outs(%z : tensor<1x6x6x32xf32>) -> tensor<1x6x6x32xf32>
  %1 = linalg.depthwise_conv_2d_nhwc_hwc ins(%x, %d : tensor<1x8x8x16xbf16>, tensor<3x3x16xbf16>) outs(%zd : tensor<1x6x6x16xf32>) -> tensor<1x6x6x16xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i + j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%s, %t : tensor<16xf32>, tensor<3xf32>) outs(%zs : tensor<14xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  } -> tensor<14xf32>
  return %0, %1, %2 : tensor<1x6x6x32xf32>, tensor<1x6x6x16xf32>, tensor<14xf32>
}

// -----

// CHECK: remark: [Missed] grouped-matmul | Category:fp8 | Function=f23_grouped
// CHECK-SAME: Reason="expected operands with indexing maps, got tensor.extract in the body (a grouped, gathered or MoE matmul)"
// CHECK-SAME: Suggestion="gather the operand before the matmul, or use one matmul for each group"
func.func @f23_grouped(%x: tensor<6x32xbf16>, %w: tensor<4x32x10xbf16>, %e: tensor<6xindex>, %z: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %e : tensor<6x32xbf16>, tensor<6xindex>) outs(%z : tensor<6x10xf32>) {
  ^bb0(%a: bf16, %expert: index, %c: f32):
    %n = linalg.index 1 : index
    %k = linalg.index 2 : index
    %b = tensor.extract %w[%expert, %k, %n] : tensor<4x32x10xbf16>
    %fa = arith.extf %a : bf16 to f32
    %fb = arith.extf %b : bf16 to f32
    %p = arith.mulf %fa, %fb : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<6x10xf32>
  return %0 : tensor<6x10xf32>
}

// -----

// CHECK: remark: [Missed] integer-type | Category:fp8 | Function=types
// CHECK-SAME: Reason="expected bf16, f16 or f32, got tensor<16x32xi8>"
// CHECK: remark: [Missed] element-type
// CHECK-SAME: Reason="expected bf16, f16 or f32, got tensor<16x32xf64>"
// CHECK: remark: [Missed] already-quantized
// CHECK-SAME: Reason="expected a high-precision accumulator, got tensor<16x16xf8E4M3FN>"
func.func @types(%i: tensor<16x32xi8>, %j: tensor<32x16xi8>, %zi: tensor<16x16xi32>, %d: tensor<16x32xf64>, %e: tensor<32x16xf64>, %zd: tensor<16x16xf64>, %f: tensor<16x32xf8E4M3FN>, %g: tensor<32x16xf8E4M3FN>, %zf: tensor<16x16xf8E4M3FN>)
    -> (tensor<16x16xi32>, tensor<16x16xf64>, tensor<16x16xf8E4M3FN>) {
  %0 = linalg.matmul ins(%i, %j : tensor<16x32xi8>, tensor<32x16xi8>) outs(%zi : tensor<16x16xi32>) -> tensor<16x16xi32>
  %1 = linalg.matmul ins(%d, %e : tensor<16x32xf64>, tensor<32x16xf64>) outs(%zd : tensor<16x16xf64>) -> tensor<16x16xf64>
  %2 = linalg.matmul ins(%f, %g : tensor<16x32xf8E4M3FN>, tensor<32x16xf8E4M3FN>) outs(%zf : tensor<16x16xf8E4M3FN>) -> tensor<16x16xf8E4M3FN>
  return %0, %1, %2 : tensor<16x16xi32>, tensor<16x16xf64>, tensor<16x16xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] memref-semantics | Category:fp8 | Function=memrefs
// CHECK-SAME: Reason="expected operands that are tensors, got memrefs"
// CHECK-SAME: Suggestion="run the pass before bufferization"
func.func @memrefs(%x: memref<16x32xbf16>, %w: memref<32x16xbf16>, %z: memref<16x16xf32>) {
  linalg.matmul ins(%x, %w : memref<16x32xbf16>, memref<32x16xbf16>) outs(%z : memref<16x16xf32>)
  return
}

// -----

// CHECK: remark: [Missed] unsupported-body | Category:fp8 | Function=bodies
// CHECK-SAME: Reason="expected a body of casts, one mulf of both operands and one addf to the accumulator, got other operations"
// CHECK: remark: [Missed] unsupported-body
// CHECK-SAME: Reason="expected two tensor inputs, got 3 inputs"
// CHECK: remark: [Missed] side-effects
// CHECK-SAME: Reason="expected a body without side effects, got vector.print"
func.func @bodies(%x: tensor<16x32xf32>, %w: tensor<32x16xf32>, %g: tensor<16x32xf32>, %z: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<16x32xf32>, tensor<32x16xf32>) outs(%z : tensor<16x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %e = math.exp %a : f32
    %p = arith.mulf %e, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x16xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w, %g : tensor<16x32xf32>, tensor<32x16xf32>, tensor<16x32xf32>) outs(%z : tensor<16x16xf32>) {
  ^bb0(%a: f32, %b: f32, %f: f32, %c: f32):
    %e = arith.mulf %a, %f : f32
    %p = arith.mulf %e, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x16xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<16x32xf32>, tensor<32x16xf32>) outs(%z : tensor<16x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    vector.print %a : f32
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x16xf32>
  return %0, %1, %2 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

// One function indexes a diagonal, and one has a loop that only one operand
// has.

// CHECK: remark: [Missed] indexing-map | Category:fp8 | Function=maps
// CHECK-SAME: Reason="expected indexing maps of distinct loops, each loop in at least two of them and one contracted, got (d0, d1, d2) -> (d0, d2), (d0, d1, d2) -> (d2, d2), (d0, d1, d2) -> (d0, d1)"
// CHECK: remark: [Missed] indexing-map
func.func @maps(%x: tensor<16x32xf32>, %w: tensor<32x32xf32>, %v: tensor<32x16xf32>, %z: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, k)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<16x32xf32>, tensor<32x32xf32>) outs(%z : tensor<16x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x16xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(m, n, k, l) -> (m, k)>, affine_map<(m, n, k, l) -> (l, n)>, affine_map<(m, n, k, l) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %v : tensor<16x32xf32>, tensor<32x16xf32>) outs(%z : tensor<16x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x16xf32>
  return %0, %1 : tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

// fp8.keep is on the op, or on the function.

// CHECK: remark: [Missed] keep | Category:fp8 | Function=keep_op
// CHECK-SAME: Reason="expected an operation without fp8.keep, which is set on it", {{.*}} Suggestion="remove fp8.keep"
// CHECK: remark: [Missed] keep | Category:fp8 | Function=keep_function
// CHECK-SAME: Reason="expected an operation without fp8.keep, which is set on func.func"
func.func @keep_op(%x: tensor<16x32xbf16>, %w: tensor<32x16xbf16>, %z: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %0 = linalg.matmul {fp8.keep} ins(%x, %w : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}
func.func @keep_function(%x: tensor<16x32xbf16>, %w: tensor<32x16xbf16>, %z: tensor<16x16xf32>) -> tensor<16x16xf32> attributes {fp8.keep} {
  %0 = linalg.matmul ins(%x, %w : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}

// -----

// CHECK: remark: [Missed] small-matmul | Category:fp8 | Function=small
// CHECK-SAME: Reason="expected K of at least 16, got MxNxK 16x16x15", {{.*}} Suggestion="pass min-k=15 to quantize it anyway"
// CHECK: remark: [Missed] small-matmul
// CHECK-SAME: Reason="expected a weight with at least 8 channels, got MxNxK 16x7x32", {{.*}} Suggestion="pass min-n=7 to quantize it anyway"
func.func @small(%x: tensor<16x15xbf16>, %w: tensor<15x16xbf16>, %z: tensor<16x16xf32>, %y: tensor<16x32xbf16>, %v: tensor<32x7xbf16>, %zv: tensor<16x7xf32>) -> (tensor<16x16xf32>, tensor<16x7xf32>) {
  %0 = linalg.matmul ins(%x, %w : tensor<16x15xbf16>, tensor<15x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %1 = linalg.matmul ins(%y, %v : tensor<16x32xbf16>, tensor<32x7xbf16>) outs(%zv : tensor<16x7xf32>) -> tensor<16x7xf32>
  return %0, %1 : tensor<16x16xf32>, tensor<16x7xf32>
}

// -----

// The recipes on the ops do not fit.

// CHECK: remark: [Missed] given-scale | Category:fp8 | Function=recipes
// CHECK-SAME: Reason="expected a given activation scale, got none", Recipe="#fp8.recipe<act = given [-1, -1], weight = static [-1, -1]>"
// CHECK-SAME: Suggestion="set fp8.act_scale on the op or pass act-scale=VALUE"
// CHECK: remark: [Missed] given-scale
// CHECK-SAME: Reason="expected one given activation scale for the whole tensor, got block [1, 128]"
// CHECK: remark: [Missed] already-quantized
// CHECK-SAME: Reason="expected high-precision operands for a weight-only recipe, got one that is FP8 already"
func.func @recipes(%x: tensor<16x32xbf16>, %w: tensor<32x16xbf16>, %f: tensor<32x16xf8E4M3FN>, %z: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %0 = linalg.matmul {fp8.recipe = #fp8.recipe<act = given [-1, -1], weight = static [-1, -1]>}
      ins(%x, %w : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %1 = linalg.matmul {fp8.act_scale = 0.5 : f32, fp8.recipe = #fp8.recipe<act = given [1, 128], weight = static [-1, -1]>}
      ins(%x, %w : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %2 = linalg.matmul {fp8.recipe = #fp8.recipe<act = keep, weight = static [1, 64]>}
      ins(%x, %f : tensor<16x32xbf16>, tensor<32x16xf8E4M3FN>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0, %1, %2 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

// Matmuls of other dialects are not linalg operations.

// CHECK: remark: [Missed] not-linalg | Category:fp8 | Function=tosa
// CHECK-SAME: Reason="expected a linalg op, got tosa.matmul"
// CHECK-SAME: Suggestion="lower it to linalg on tensors first"
func.func @tosa(%x: tensor<1x16x32xf32>, %w: tensor<1x32x16xf32>, %zp: tensor<1xf32>) -> tensor<1x16x16xf32> {
  %0 = tosa.matmul %x, %w, %zp, %zp : (tensor<1x16x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x16xf32>
  return %0 : tensor<1x16x16xf32>
}

// -----

// Bad input gets a remark with bad-input=refuse.

// CHECK: remark: [Missed] zero-k | Category:fp8 | Function=bad_input
// CHECK-SAME: Reason="expected K > 0, got MxNxK 16x16x0"
// CHECK: remark: [Missed] elided-resource
// CHECK-SAME: Reason="expected the data of resource '__elided__', got a reference without data"
// CHECK: remark: [Missed] elided-resource
// CHECK-SAME: Reason="expected the data of global 'weight', got a reference without data"
ml_program.global private @weight(dense_resource<__elided__> : tensor<32x16xbf16>) : tensor<32x16xbf16>
func.func @bad_input(%x: tensor<16x0xbf16>, %w: tensor<0x16xbf16>, %z: tensor<16x16xf32>, %u: tensor<16x32xbf16>)
    -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %e = arith.constant dense_resource<__elided__> : tensor<32x16xbf16>
  %g = ml_program.global_load_const @weight : tensor<32x16xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<16x0xbf16>, tensor<0x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %1 = linalg.matmul ins(%u, %e : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %2 = linalg.matmul ins(%u, %g : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0, %1, %2 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}

// -----

// Slices cut blocks, or a reshape is between the slice and the matmul.

// CHECK: remark: [Missed] grouped-matmul | Category:fp8 | Function=cut
// CHECK-SAME: Reason="expected whole blocks of scales in the slices that are picked from the weight, got blocks [128, 128] that they cut"
// CHECK-SAME: Suggestion="use a recipe with one scale for each row or for the whole weight"
func.func @cut(%x: tensor<16x256xbf16>, %w: tensor<512x256xbf16> {fp8.param = "w"}, %i: index, %z: tensor<16x64xf32>) -> tensor<16x64xf32> {
  %s = tensor.extract_slice %w[%i, 0] [64, 256] [1, 1] : tensor<512x256xbf16> to tensor<64x256xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %s : tensor<16x256xbf16>, tensor<64x256xbf16>) outs(%z : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %y : tensor<16x64xf32>
}

// CHECK: remark: [Missed] grouped-matmul | Category:fp8 | Function=reshaped
// CHECK-SAME: Reason="expected slices picked from a weight as the operand, got a reshape between the gather and the matmul"
func.func @reshaped(%x: tensor<16x256xbf16>, %w: tensor<4x8x8x256xbf16> {fp8.param = "w"}, %i: index, %z: tensor<16x64xf32>) -> tensor<16x64xf32> {
  %s = tensor.extract_slice %w[%i, 0, 0, 0] [1, 8, 8, 256] [1, 1, 1, 1] : tensor<4x8x8x256xbf16> to tensor<8x8x256xbf16>
  %c = tensor.collapse_shape %s [[0, 1], [2]] : tensor<8x8x256xbf16> into tensor<64x256xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %c : tensor<16x256xbf16>, tensor<64x256xbf16>) outs(%z : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %y : tensor<16x64xf32>
}
