// Contractions that stay in bf16 or f16 become launches of kernels on mma.sync.
// A stage has 64 elements of K if three stages fit into shared memory for two
// blocks.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu > %t
// RUN: FileCheck %s "-D$LARGE=128x128x32" < %t
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_80 80 < %t \
// RUN:   | FileCheck %s "-D$LARGE=128x128x32" --check-prefix=PTXAS %}
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90 --fp8-select-kernels --convert-fp8-to-gpu > %t.90
// RUN: FileCheck %s "-D$LARGE=128x128x64" < %t.90
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90 80 < %t.90 \
// RUN:   | FileCheck %s "-D$LARGE=128x128x64" --check-prefix=PTXAS %}

// PTXAS-DAG: matmul_16bit_[[$LARGE]]: no spills
// PTXAS-DAG: matmul_16bit_[[$LARGE]]_nt: no spills
// PTXAS-DAG: matmul_16bit_[[$LARGE]]_tt: no spills
// PTXAS-DAG: matmul_16bit_64x128x64_tn: no spills
// PTXAS-DAG: matmul_16bit_16x128x64_nt: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#ta = affine_map<(m, n, k) -> (k, m)>
#tb = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: gpu.module @fp8_kernels
// CHECK: llvm.func @matmul_16bit_[[$LARGE]]_nt
// B is contiguous along N.
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<row>
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<col>
// CHECK: "llvm.nvvm.mma.m16n8k16.row.col.bf16"
// The old result is not read.
// CHECK-NOT: llvm.load {{.*}} -> f32
// CHECK: llvm.return
// For results of 16 bits, lanes exchange their elements of 8 columns and store 16 bytes, if the strides, the sizes
// and the address allow it. Otherwise they store pairs.
// CHECK: llvm.func @matmul_16bit_[[$LARGE]](
// CHECK: llvm.ptrtoint %arg6
// CHECK: %[[REST:.*]] = arith.andi %{{.*}}, %c15_i64
// CHECK: %[[FITS:.*]] = arith.cmpi eq, %[[REST]], %c0_i64
// CHECK: scf.if %[[FITS]]
// CHECK: nvvm.shfl.sync {{.*}}bfly {{.*}}, %c1_i32
// CHECK: nvvm.shfl.sync {{.*}}bfly {{.*}}, %c2_i32
// CHECK: llvm.store {{.*}} {alignment = 16 : i64} : vector<4xi32>
// CHECK: else
// CHECK: llvm.store {{.*}} {alignment = 4 : i64} : vector<2xf16>
// CHECK: llvm.return

// The sum starts from zero. The host tests unknown sizes at run time.
// CHECK-LABEL: func.func @attention
// CHECK: %[[SEVEN:.*]] = arith.constant 7 : index
// CHECK: arith.andi %{{.*}}, %[[SEVEN]]
// CHECK: %[[LOW:.*]] = arith.andi
// CHECK: %[[REST:.*]] = arith.ori %{{.*}}, %[[LOW]]
// CHECK: %[[ALIGNED:.*]] = arith.cmpi eq, %[[REST]]
// CHECK: scf.if %[[ALIGNED]] {
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_nt
// CHECK: } else {
// CHECK: memref.alloc
// CHECK: linalg.generic
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_nt
// CHECK: memref.dealloc
func.func @attention(%q: memref<24x?x128xbf16>, %k: memref<24x128x?xbf16>, %s: memref<24x?x?xf32>) {
  fp8.scaled_matmul %q, %k into %s
      maps [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>] epilogue {
    ^bb0(%acc: f32):
      fp8.yield %acc : f32
    } : memref<24x?x128xbf16>, memref<24x128x?xbf16> -> memref<24x?x?xf32>
  return
}

// The operands are known to be aligned. The type is f16, B is contiguous along
// K, and the kernel adds to the result.
// CHECK-LABEL: func.func @linear
// CHECK-NOT: scf
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]] 
func.func @linear(%x: memref<4096x3072xf16>, %w: memref<4096x3072xf16>, %y: memref<4096x4096xf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c]
      : memref<4096x3072xf16>, memref<4096x3072xf16> -> memref<4096x4096xf16>
  return
}

// Both operands are contiguous along their rows.
// CHECK-LABEL: func.func @transposed
// CHECK-NOT: scf
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_tt
func.func @transposed(%x: memref<3072x4096xbf16>, %w: memref<3072x4096xbf16>, %y: memref<4096x4096xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#ta, #tb, #c]
      : memref<3072x4096xbf16>, memref<3072x4096xbf16> -> memref<4096x4096xbf16>
  return
}

// Rows of odd length are copied to padded rows.
// CHECK-LABEL: func.func @odd
// CHECK: %[[COPY:.*]] = memref.alloc() : memref<1x37x40xbf16>
// CHECK: %[[LINES:.*]] = memref.subview %[[COPY]]{{.*}} to memref<1x37x37xbf16, strided<[1480, 40, 1]>>
// CHECK: linalg.generic {{.*}} ins(%arg0 : memref<37x37xbf16>) outs(%[[LINES]] :
// CHECK-NOT: linalg.generic
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_64x128x64_tn
func.func @odd(%p: memref<37x37xbf16>, %w: memref<64x40xbf16, strided<[48, 1]>>, %y: memref<37x64xf32>) {
  %v = memref.subview %w[0, 0] [64, 37] [1, 1] : memref<64x40xbf16, strided<[48, 1]>> to memref<64x37xbf16, strided<[48, 1]>>
  fp8.scaled_matmul %p, %v into %y maps [#ta, #b, #c]
      : memref<37x37xbf16>, memref<64x37xbf16, strided<[48, 1]>> -> memref<37x64xf32>
  return
}

// There are few rows.
// CHECK-LABEL: func.func @few_rows
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_16x128x64_nt
func.func @few_rows(%x: memref<8x256xbf16>, %w: memref<256x512xbf16>, %y: memref<8x512xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #tb, #c]
      : memref<8x256xbf16>, memref<256x512xbf16> -> memref<8x512xf32>
  return
}

// One launch computes the sum and stores it rounded.
// CHECK-LABEL: func.func @rounded
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_nt
// CHECK-NEXT: return
func.func @rounded(%x: memref<128x256xbf16>, %w: memref<256x512xbf16>, %y: memref<128x512xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #tb, #c] epilogue {
    ^bb0(%acc: f32):
      %r = arith.truncf %acc : f32 to bf16
      fp8.yield %r : bf16
    } : memref<128x256xbf16>, memref<256x512xbf16> -> memref<128x512xbf16>
  return
}
