// RUN: fp8-opt %s --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s
// RUN: fp8-opt %s --convert-fp8-to-gpu=chip=sm_89 --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=ADA

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// Rows of scales that the copy engine can read: neither copied nor repacked.

// CHECK-LABEL: func.func @aligned
// CHECK-SAME: %[[SA:[a-z0-9]+]]: memref<32x4096xf32>
// CHECK-NOT: memref.alloc
// CHECK-NOT: linalg.
// CHECK-NOT: scf.
// CHECK: %[[VIEW:.*]] = memref.transpose %[[SA]]
// CHECK-NOT: memref.alloc
// CHECK-NOT: scf.
// CHECK: memref.extract_aligned_pointer_as_index %[[VIEW]]
// CHECK: gpu.launch_func @fp8_kernels::@wgmma_e4m3_e4m3_scaled_
// CHECK: return
// ADA-LABEL: func.func @aligned
// ADA-SAME: %[[SA:[a-z0-9]+]]: memref<32x4096xf32>
// ADA-NOT: memref.alloc
// ADA-NOT: linalg.
// ADA: %[[VIEW:.*]] = memref.transpose %[[SA]]
// ADA-NOT: memref.alloc
// ADA: memref.extract_aligned_pointer_as_index %[[VIEW]]
// ADA: gpu.launch_func
func.func @aligned(%sat: memref<32x4096xf32>, %a: memref<4096x4096xf8E4M3FN>,
                   %b: memref<512x4096xf8E4M3FN>, %sb: memref<4x32xf32>, %d: memref<4096x512xf32>) {
  %sa = memref.alloc() : memref<4096x32xf32>
  linalg.transpose ins(%sat : memref<32x4096xf32>) outs(%sa : memref<4096x32xf32>) permutation = [1, 0]
  fp8.scaled_matmul %a scale(%sa : memref<4096x32xf32>), %b scale(%sb : memref<4x32xf32>) into %d
      maps [#a, #sa, #b, #sb, #c]
      : memref<4096x4096xf8E4M3FN>, memref<512x4096xf8E4M3FN> -> memref<4096x512xf32>
  memref.dealloc %sa : memref<4096x32xf32>
  return
}

// -----

#a = affine_map<(b, m, n, k) -> (b, m, k)>
#b = affine_map<(b, m, n, k) -> (b, n, k)>
#c = affine_map<(b, m, n, k) -> (b, m, n)>
#sa = affine_map<(b, m, n, k) -> (b, m, k floordiv 64)>
#sb = affine_map<(b, m, n, k) -> (b, n, k floordiv 64)>
#kmb = affine_map<(b, m, k) -> (k, b, m)>
#bmk = affine_map<(b, m, k) -> (b, m, k)>

// Both sides, a batch, a transpose that is a linalg.generic, a loop.

// CHECK-LABEL: func.func @batch
// CHECK-NOT: memref.alloc
// CHECK-NOT: linalg.
// CHECK: scf.for
// CHECK-NOT: scf.parallel
// CHECK: gpu.launch_func
func.func @batch(%a: memref<3x100x512xf8E4M3FN>, %sat: memref<8x3x100xf32>,
                 %b: memref<3x64x512xf8E4M3FN>, %sbt: memref<3x8x64xf32>, %d: memref<3x100x64xf32>,
                 %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %sa = memref.alloc() : memref<3x100x8xf32>
  linalg.generic {indexing_maps = [#kmb, #bmk], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sat : memref<8x3x100xf32>) outs(%sa : memref<3x100x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  %sb = memref.alloc() : memref<3x64x8xf32>
  linalg.transpose ins(%sbt : memref<3x8x64xf32>) outs(%sb : memref<3x64x8xf32>) permutation = [0, 2, 1]
  scf.for %i = %c0 to %n step %c1 {
    fp8.scaled_matmul %a scale(%sa : memref<3x100x8xf32>), %b scale(%sb : memref<3x64x8xf32>) into %d
        maps [#a, #sa, #b, #sb, #c]
        : memref<3x100x512xf8E4M3FN>, memref<3x64x512xf8E4M3FN> -> memref<3x100x64xf32>
  }
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// Rows at addresses that TMA does not read are repacked, from where they are.

// CHECK-LABEL: func.func @ragged
// CHECK-SAME: %[[SA:[a-z0-9]+]]: memref<4x1001xf32>
// CHECK-NOT: linalg.
// CHECK: %[[VIEW:.*]] = memref.transpose %[[SA]]
// CHECK: %[[PACKED:.*]] = memref.alloc() : memref<1x4x1004xf32>
// CHECK: scf.parallel
// CHECK: memref.load %[[VIEW]]
// CHECK: gpu.launch_func
// CHECK: memref.dealloc %[[PACKED]]
func.func @ragged(%sat: memref<4x1001xf32>, %a: memref<1001x512xf8E4M3FN>,
                  %b: memref<512x512xf8E4M3FN>, %sb: memref<4x4xf32>, %d: memref<1001x512xf32>) {
  %sa = memref.alloc() : memref<1001x4xf32>
  linalg.transpose ins(%sat : memref<4x1001xf32>) outs(%sa : memref<1001x4xf32>) permutation = [1, 0]
  fp8.scaled_matmul %a scale(%sa : memref<1001x4xf32>), %b scale(%sb : memref<4x4xf32>) into %d
      maps [#a, #sa, #b, #sb, #c]
      : memref<1001x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<1001x512xf32>
  memref.dealloc %sa : memref<1001x4xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#sa = affine_map<(m, n, k) -> (m, k floordiv 128)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// The call decides where M is known to it only.

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
  %c1 = arith.constant 1 : index
  %m = memref.dim %sat, %c1 : memref<4x?xf32>
  %sa = memref.alloc(%m) : memref<?x4xf32>
  linalg.transpose ins(%sat : memref<4x?xf32>) outs(%sa : memref<?x4xf32>) permutation = [1, 0]
  fp8.scaled_matmul %a scale(%sa : memref<?x4xf32>), %b scale(%sb : memref<4x4xf32>) into %d
      maps [#a, #sa, #b, #sb, #c]
      : memref<?x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<?x512xf32>
  memref.dealloc %sa : memref<?x4xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, k floordiv 128)>
#id = affine_map<(i, j) -> (i, j)>

// Copies of memory that changes, or that others see, stay.

// CHECK-LABEL: func.func @left_alone
// CHECK-COUNT-3: linalg.transpose
func.func @left_alone(%written: memref<4x512xf32>, %read: memref<4x512xf32>, %seen: memref<512x4xf32>,
                      %a: memref<512x512xf8E4M3FN>, %b: memref<512x512xf8E4M3FN>,
                      %d: memref<512x512xf32>, %one: f32) {
  %s0 = memref.alloc() : memref<512x4xf32>
  linalg.transpose ins(%written : memref<4x512xf32>) outs(%s0 : memref<512x4xf32>) permutation = [1, 0]
  %part = memref.subview %written[0, 0] [4, 4] [1, 1] : memref<4x512xf32> to memref<4x4xf32, strided<[512, 1]>>
  linalg.fill ins(%one : f32) outs(%part : memref<4x4xf32, strided<[512, 1]>>)
  fp8.scaled_matmul %a scale(%s0 : memref<512x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
  %s1 = memref.alloc() : memref<512x4xf32>
  linalg.transpose ins(%read : memref<4x512xf32>) outs(%s1 : memref<512x4xf32>) permutation = [1, 0]
  fp8.scaled_matmul %a scale(%s1 : memref<512x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
  memref.copy %s1, %seen : memref<512x4xf32> to memref<512x4xf32>
  %source = memref.alloc() : memref<4x512xf32>
  linalg.fill ins(%one : f32) outs(%source : memref<4x512xf32>)
  %s2 = memref.alloc() : memref<512x4xf32>
  linalg.transpose ins(%source : memref<4x512xf32>) outs(%s2 : memref<512x4xf32>) permutation = [1, 0]
  memref.dealloc %source : memref<4x512xf32>
  fp8.scaled_matmul %a scale(%s2 : memref<512x4xf32>), %b into %d maps [#a, #s, #b, #c]
      : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#s = affine_map<(m, n, k) -> (m, k floordiv 32)>

// CHECK-LABEL: func.func @e8m0
// CHECK: linalg.transpose
func.func @e8m0(%sat: memref<16x512xf8E8M0FNU>, %a: memref<512x512xf8E4M3FN>,
                %b: memref<512x512xf8E4M3FN>, %d: memref<512x512xf32>) {
  %s = memref.alloc() : memref<512x16xf8E8M0FNU>
  linalg.transpose ins(%sat : memref<16x512xf8E8M0FNU>) outs(%s : memref<512x16xf8E8M0FNU>) permutation = [1, 0]
  fp8.scaled_matmul %a scale(%s : memref<512x16xf8E8M0FNU>), %b into %d maps [#a, #s, #b, #c]
      : memref<512x512xf8E4M3FN>, memref<512x512xf8E4M3FN> -> memref<512x512xf32>
  return
}
