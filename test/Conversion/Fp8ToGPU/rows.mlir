// Tests kernels that keep rows in registers: the choice of the kernel, its launch and its parts.
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK

#rc = affine_map<(b, r, c) -> (b, r, c)>
#c = affine_map<(b, r, c) -> (c)>
#g = affine_map<(b, r, c) -> (b, r, c floordiv 128)>

// A block of 128 threads computes a row. Each thread loads four vectors before the sum. The lanes exchange sums
// through shared memory once.
// REMARK: remark: [Passed] kernel | Category:fp8 | {{.*}}Config="#fp8.rows_kernel<threads = 128, rows = 1, vectors = 4, paired_maximum = true, early_launch = true>"
// REMARK-SAME: Kernel=rows
// CHECK-LABEL: llvm.func @rows_4096(
// CHECK-SAME: nvvm.reqntid = array<i32: 128, 1, 1>
// CHECK: nvvm.griddepcontrol wait
// CHECK: scf.if
// CHECK-COUNT-4: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK-NOT: llvm.load %{{.*}} : !llvm.ptr<1>
// CHECK: nvvm.barrier
// CHECK-COUNT-8: llvm.load %{{.*}} : !llvm.ptr<3> -> f32
// CHECK-COUNT-5: nvvm.shfl.sync bfly
// CHECK: math.rsqrt
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK: llvm.store {{.*}} {alignment = 8 : i64} : vector<2xi32>, !llvm.ptr<1>
// CHECK-LABEL: func.func @norm
// CHECK-NOT: fp8.rows
// CHECK: gpu.launch_func @fp8_kernels::@rows_4096 blocks in (%{{.*}}, %{{.*}}, %{{.*}}) threads in (%c128
// CHECK-SAME: {fp8.launch_dependents}
func.func @norm(%x: memref<1x?x4096xbf16>, %w: memref<4096xbf16>,
                %q: memref<1x?x4096xf8E4M3FN>, %s: memref<1x?x32xf32>) {
  fp8.rows ins(%x, %w : memref<1x?x4096xbf16>, memref<4096xbf16>)
      outs(%q, %s : memref<1x?x4096xf8E4M3FN>, memref<1x?x32xf32>)
      maps [#rc, #c, #rc, #g] {
    ^bb0(%e: bf16, %f: bf16):
      %wide = arith.extf %e : bf16 to f32
      %square = arith.mulf %wide, %wide : f32
      %sum = fp8.row_reduce addf %square : f32
      %root = math.rsqrt %sum : f32
      %scaled = arith.mulf %wide, %root : f32
      %narrow = arith.truncf %scaled : f32 to bf16
      %t = arith.mulf %narrow, %f : bf16
      %code, %scale = fp8.row_quantize %t group 128 : bf16 -> f8E4M3FN, f32
      fp8.row_yield %code, %scale : f8E4M3FN, f32
    }
  return
}

// -----

#rc = affine_map<(b, r, h, c) -> (b, r, h, c)>
#r = affine_map<(b, r, h, c) -> (b, r, h, 0)>
#c = affine_map<(b, r, h, c) -> (c)>

// Rows are heads: a row has eight lanes with two vectors, a block has 32 rows, and no shared memory
// is used. The vectors of both inputs are loaded before lanes exchange sums.
// REMARK: Config="#fp8.rows_kernel<threads = 8, rows = 32, vectors = 2
// CHECK-LABEL: llvm.func @rows_128(
// CHECK-SAME: nvvm.reqntid = array<i32: 256, 1, 1>
// CHECK-NOT: nvvm.barrier
// CHECK-NOT: nvvm.shfl
// CHECK-COUNT-4: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK-NOT: nvvm.barrier
// CHECK: nvvm.shfl.sync bfly
func.func @heads(%x: memref<2x?x24x128xbf16>, %w: memref<128xbf16>, %y: memref<2x?x24x128xf32>,
                 %m: memref<2x?x24x1xf64>) {
  fp8.rows ins(%x, %w : memref<2x?x24x128xbf16>, memref<128xbf16>)
      outs(%y, %m : memref<2x?x24x128xf32>, memref<2x?x24x1xf64>)
      maps [#rc, #c, #rc, #r] {
    ^bb0(%e: bf16, %f: bf16):
      %wide = arith.extf %e : bf16 to f32
      %widest = arith.extf %wide : f32 to f64
      %sum = fp8.row_reduce addf %widest : f64
      %top = fp8.row_reduce maximumf %wide : f32
      %d = arith.divf %wide, %top : f32
      fp8.row_yield %d, %sum : f32, f64
    }
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>

// Rows that do not fit become linalg again, with a remark.
// REMARK: remark: [Missed] scalar-loop
// CHECK-LABEL: func.func @too_long
// CHECK: fp8.rows
func.func @too_long(%x: memref<4x100000xf32>, %y: memref<4x100000xf32>) {
  fp8.rows ins(%x : memref<4x100000xf32>) outs(%y : memref<4x100000xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      %top = fp8.row_reduce maximumf %e : f32
      %d = arith.divf %e, %top : f32
      fp8.row_yield %d : f32
    }
  return
}

// -----

#rc = affine_map<(s, h, c) -> (s, h, c)>
#t = affine_map<(s, h, c) -> (s, c mod 64)>

// For a rotary embedding, the vector of the partners is also loaded. Tables are
// read again from their start when their columns repeat.
// CHECK-LABEL: llvm.func @rows_128(
// CHECK-COUNT-2: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK: arith.select
// CHECK: nvvm.convert.f32x2.to.bf16x2
// CHECK-LABEL: func.func @halves
func.func @halves(%x: memref<?x32x128xbf16>, %cos: memref<?x64xf32>, %sin: memref<?x64xf32>, %y: memref<?x32x128xbf16>) {
  fp8.rows ins(%x, %cos, %sin : memref<?x32x128xbf16>, memref<?x64xf32>, memref<?x64xf32>)
      outs(%y : memref<?x32x128xbf16>) maps [#rc, #t, #t, #rc] {
    ^bb0(%e: bf16, %c: f32, %s: f32):
      %wide = arith.extf %e : bf16 to f32
      %other = fp8.row_partner %wide distance 64 : f32
      %u = fp8.row_is_upper distance 64
      %os = arith.mulf %other, %s : f32
      %sc = arith.mulf %wide, %c : f32
      %low = arith.subf %sc, %os : f32
      %high = arith.addf %sc, %os : f32
      %r = arith.select %u, %high, %low : f32
      %n = arith.truncf %r : f32 to bf16
      fp8.row_yield %n : bf16
    }
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>

// Kernels exchange elements within a vector, or whole vectors.
// REMARK: remark: [Missed] scalar-loop
// REMARK-SAME: expected one distance of columns, of 1, 2, 4 or a multiple of 8
// CHECK-LABEL: func.func @odd_distance
// CHECK: fp8.rows
func.func @odd_distance(%x: memref<4x96xf32>, %y: memref<4x96xf32>) {
  fp8.rows ins(%x : memref<4x96xf32>) outs(%y : memref<4x96xf32>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      %p = fp8.row_partner %e distance 3 : f32
      fp8.row_yield %p : f32
    }
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#t = affine_map<(r, c) -> (r, c floordiv 4)>

// REMARK: remark: [Missed] scalar-loop
// REMARK-SAME: expected an element for each column or for each two, which repeat after a multiple of 8 columns
// CHECK-LABEL: func.func @sparse_table
// CHECK: fp8.rows
func.func @sparse_table(%x: memref<4x96xf32>, %t: memref<4x24xf32>, %y: memref<4x96xf32>) {
  fp8.rows ins(%x, %t : memref<4x96xf32>, memref<4x24xf32>) outs(%y : memref<4x96xf32>) maps [#rc, #t, #rc] {
    ^bb0(%e: f32, %f: f32):
      %p = arith.mulf %e, %f : f32
      fp8.row_yield %p : f32
    }
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#g = affine_map<(r, c) -> (r, c floordiv 128)>

// Nothing needs the whole row: seven blocks of 128 threads with two vectors each
// share it.
// REMARK: Config="#fp8.rows_kernel<threads = 128, rows = 1, vectors = 2
// CHECK-LABEL: llvm.func @rows_14336(
// CHECK: arith.remui %{{.*}}, %{{.*}} : i32
// CHECK-COUNT-4: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK-NOT: nvvm.barrier
// CHECK-LABEL: func.func @parts
// CHECK: gpu.launch_func @fp8_kernels::@rows_14336 blocks in (%c28,
func.func @parts(%x: memref<4x14336xbf16>, %y: memref<4x14336xbf16>, %q: memref<4x14336xf8E4M3FN>, %s: memref<4x112xf32>) {
  fp8.rows ins(%x, %y : memref<4x14336xbf16>, memref<4x14336xbf16>)
      outs(%q, %s : memref<4x14336xf8E4M3FN>, memref<4x112xf32>) maps [#rc, #rc, #rc, #g] {
    ^bb0(%e: bf16, %f: bf16):
      %p = arith.mulf %e, %f : bf16
      %code, %scale = fp8.row_quantize %p group 128 : bf16 -> f8E4M3FN, f32
      fp8.row_yield %code, %scale : f8E4M3FN, f32
    }
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#given = affine_map<(r, c) -> (0, 0)>

// The scale is given. The kernel computes no amax, and stores nothing but codes.
// Nothing needs the whole row, so two blocks share it.
// REMARK: Config="#fp8.rows_kernel<threads = 128, rows = 1, vectors = 2
// CHECK-LABEL: llvm.func @rows_4096(
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK: llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr<1> -> f32
// CHECK-NOT: nvvm.shfl
// CHECK-NOT: nvvm.barrier
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK: llvm.store {{.*}} {alignment = 8 : i64} : vector<2xi32>, !llvm.ptr<1>
// CHECK-LABEL: func.func @given_scale
// CHECK: gpu.launch_func @fp8_kernels::@rows_4096 blocks in (%c128,
func.func @given_scale(%x: memref<64x4096xbf16>, %y: memref<64x4096xbf16>, %s: memref<1x1xf32>, %q: memref<64x4096xf8E4M3FN>) {
  fp8.rows ins(%x, %y, %s : memref<64x4096xbf16>, memref<64x4096xbf16>, memref<1x1xf32>)
      outs(%q : memref<64x4096xf8E4M3FN>) maps [#rc, #rc, #given, #rc] {
    ^bb0(%e: bf16, %f: bf16, %g: f32):
      %p = arith.mulf %e, %f : bf16
      %code = fp8.row_encode %p scale %g : bf16, f32 -> f8E4M3FN
      fp8.row_yield %code : f8E4M3FN
    }
  return
}

// -----

#rc = affine_map<(r, c) -> (r, c)>

// REMARK: remark: [Missed] scalar-loop
// REMARK-SAME: expected a scale of f32 or bf16 for the whole row, got
// CHECK-LABEL: func.func @many_scales
// CHECK: fp8.rows
func.func @many_scales(%x: memref<64x4096xf32>, %q: memref<64x4096xf8E4M3FN>) {
  fp8.rows ins(%x : memref<64x4096xf32>) outs(%q : memref<64x4096xf8E4M3FN>) maps [#rc, #rc] {
    ^bb0(%e: f32):
      %code = fp8.row_encode %e scale %e : f32, f32 -> f8E4M3FN
      fp8.row_yield %code : f8E4M3FN
    }
  return
}
