// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=ADA

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// TMA can read these rows of scales, so they are neither copied nor repacked.

// CHECK-LABEL: func.func @aligned
// CHECK-SAME: %[[SA:[a-z0-9]+]]: memref<32x4096xf32>
// CHECK-NOT: memref.alloc
// CHECK-NOT: scf.
// CHECK: memref.extract_aligned_pointer_as_index %[[SA]]
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_scaled_
// CHECK: return
// ADA-LABEL: func.func @aligned
// ADA-SAME: %[[SA:[a-z0-9]+]]: memref<32x4096xf32>
// ADA-NOT: memref.alloc
// ADA: memref.extract_aligned_pointer_as_index %[[SA]]
// ADA: gpu.launch_func
func.func @aligned(%sat: memref<32x4096xf32>, %a: memref<4096x4096xf8E4M3FN>,
                   %b: memref<512x4096xf8E4M3FN>, %sb: memref<4x32xf32>, %d: memref<4096x512xf32>) {
  fp8.scaled_matmul %a scale(%sat : memref<32x4096xf32>), %b scale(%sb : memref<4x32xf32>) into %d
      maps [#a, #sa, #b, #sb, #c]
      : memref<4096x4096xf8E4M3FN>, memref<512x4096xf8E4M3FN> -> memref<4096x512xf32>
  return
}

// -----

#a = affine_map<(b, m, n, k) -> (b, m, k)>
#b = affine_map<(b, m, n, k) -> (b, n, k)>
#c = affine_map<(b, m, n, k) -> (b, m, n)>
#sa = affine_map<(b, m, n, k) -> (k floordiv 64, b, m)>
#sb = affine_map<(b, m, n, k) -> (b, k floordiv 64, n)>

// Both operands have scales, there is a batch, and the matmul is in a loop.

// CHECK-LABEL: func.func @batch
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK-NOT: scf.parallel
// CHECK: gpu.launch_func
func.func @batch(%a: memref<3x100x512xf8E4M3FN>, %sat: memref<8x3x100xf32>,
                 %b: memref<3x64x512xf8E4M3FN>, %sbt: memref<3x8x64xf32>, %d: memref<3x100x64xf32>,
                 %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    fp8.scaled_matmul %a scale(%sat : memref<8x3x100xf32>), %b scale(%sbt : memref<3x8x64xf32>) into %d
        maps [#a, #sa, #b, #sb, #c]
        : memref<3x100x512xf8E4M3FN>, memref<3x64x512xf8E4M3FN> -> memref<3x100x64xf32>
  }
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// TMA cannot read rows at these addresses, so they are repacked.

// CHECK-LABEL: func.func @ragged
// CHECK-SAME: %[[SA:[a-z0-9]+]]: memref<4x1001xf32>
// CHECK: %[[PACKED:.*]] = memref.alloc() : memref<1x4x1004xf32>
// CHECK: scf.parallel
// CHECK: memref.load %[[SA]]
// CHECK: gpu.launch_func
// CHECK: memref.dealloc %[[PACKED]]
func.func @ragged(%sat: memref<4x1001xf32>, %a: memref<1001x512xf8E4M3FN>,
                  %b: memref<512x512xf8E4M3FN>, %sb: memref<4x4xf32>, %d: memref<1001x512xf32>) {
  fp8.scaled_matmul %a scale(%sat : memref<4x1001xf32>), %b scale(%sb : memref<4x4xf32>) into %d
      maps [#a, #sa, #b, #sb, #c]
      : memref<1001x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<1001x512xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// M is known only to the call, so the call decides whether to repack.

// CHECK-LABEL: func.func @dynamic
// CHECK-SAME: %[[SA:[a-z0-9]+]]: memref<4x?xf32>
// CHECK-NOT: memref.alloc
// CHECK: %[[LOW:.*]] = arith.andi %{{.*}}, %c3
// CHECK: %[[OK:.*]] = arith.cmpi eq, %[[LOW]], %c0
// CHECK: %[[DIRECT:.*]] = memref.reinterpret_cast %{{.*}} to offset: [0], sizes: [1, 4, %{{.*}}], strides: [0, %{{.*}}, 1]
// CHECK: %[[ROWS:.*]] = scf.if %[[OK]]
// CHECK-NEXT: %[[CAST:.*]] = memref.cast %[[DIRECT]]
// CHECK-NEXT: scf.yield %[[CAST]]
// CHECK-NEXT: } else {
// CHECK: memref.alloc(%{{.*}}) : memref<1x4x?xf32>
// CHECK: scf.parallel
// CHECK: scf.yield
// CHECK: %[[COPIED:.*]] = arith.cmpi ne, %[[LOW]], %c0
// CHECK: memref.extract_aligned_pointer_as_index %[[ROWS]]
// CHECK: gpu.launch_func
// CHECK: scf.if %[[COPIED]]
// CHECK-NEXT: memref.dealloc %[[ROWS]]
func.func @dynamic(%sat: memref<4x?xf32>, %a: memref<?x512xf8E4M3FN>,
                   %b: memref<512x512xf8E4M3FN>, %sb: memref<4x4xf32>, %d: memref<?x512xf32>) {
  fp8.scaled_matmul %a scale(%sat : memref<4x?xf32>), %b scale(%sb : memref<4x4xf32>) into %d
      maps [#a, #sa, #b, #sb, #c]
      : memref<?x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<?x512xf32>
  return
}
