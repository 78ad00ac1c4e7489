// Contractions that stay in bf16 or f16, as launches of kernels on mma.sync.
// Stages hold 64 of K where shared memory has space for three, in two blocks.
// RUN: fp8-opt %s --convert-fp8-to-gpu=chip=sm_80 > %t
// RUN: FileCheck %s "-D$LARGE=128x128x32" < %t
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_80 80 < %t \
// RUN:   | FileCheck %s "-D$LARGE=128x128x32" --check-prefix=PTXAS %}
// RUN: fp8-opt %s --convert-fp8-to-gpu=chip=sm_90a > %t.90a
// RUN: FileCheck %s "-D$LARGE=128x128x64" < %t.90a
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 80 < %t.90a \
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
// B lies along N.
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<row>
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<col>
// CHECK: "llvm.nvvm.mma.m16n8k16.row.col.bf16"
// Nothing is read of the result.
// CHECK-NOT: llvm.load {{.*}} -> f32
// CHECK: llvm.return
// Of results of 16 bits, lanes exchange what they have of 8 columns and store 16
// bytes, where lines, lengths and the address allow it; else pairs.
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

// The zeros are part of the launch; unknown lengths are looked at when it runs.
// CHECK-LABEL: func.func @attention
// CHECK-NOT: linalg
// CHECK: %[[SEVEN:.*]] = arith.constant 7 : index
// CHECK: arith.andi %{{.*}}, %[[SEVEN]]
// CHECK: %[[LOW:.*]] = arith.andi
// CHECK: %[[REST:.*]] = arith.ori %{{.*}}, %[[LOW]]
// CHECK: %[[ALIGNED:.*]] = arith.cmpi eq, %[[REST]]
// CHECK: scf.if %[[ALIGNED]] {
// CHECK-NOT: linalg
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_nt
// CHECK: } else {
// CHECK: memref.alloc
// CHECK: linalg.generic
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_nt
// CHECK: memref.dealloc
func.func @attention(%q: memref<24x?x128xbf16>, %k: memref<24x128x?xbf16>, %s: memref<24x?x?xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%s : memref<24x?x?xf32>)
  linalg.batch_matmul ins(%q, %k : memref<24x?x128xbf16>, memref<24x128x?xbf16>)
      outs(%s : memref<24x?x?xf32>)
  return
}

// Known to be aligned: f16, B along K, a result that is added to.
// CHECK-LABEL: func.func @linear
// CHECK-NOT: scf
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]] 
func.func @linear(%x: memref<4096x3072xf16>, %w: memref<4096x3072xf16>, %y: memref<4096x4096xf16>) {
  linalg.matmul indexing_maps = [#a, #b, #c]
      ins(%x, %w : memref<4096x3072xf16>, memref<4096x3072xf16>)
      outs(%y : memref<4096x4096xf16>)
  return
}

// Both along their rows.
// CHECK-LABEL: func.func @transposed
// CHECK-NOT: scf
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_tt
func.func @transposed(%x: memref<3072x4096xbf16>, %w: memref<3072x4096xbf16>, %y: memref<4096x4096xbf16>) {
  linalg.matmul indexing_maps = [#ta, #tb, #c]
      ins(%x, %w : memref<3072x4096xbf16>, memref<3072x4096xbf16>)
      outs(%y : memref<4096x4096xbf16>)
  return
}

// Odd lines are copied to padded ones; a generic with its product in f32.
// CHECK-LABEL: func.func @odd
// CHECK: %[[COPY:.*]] = memref.alloc() : memref<1x37x40xbf16>
// CHECK: %[[LINES:.*]] = memref.subview %[[COPY]]{{.*}} to memref<1x37x37xbf16, strided<[1480, 40, 1]>>
// CHECK: linalg.generic {{.*}} ins(%arg0 : memref<37x37xbf16>) outs(%[[LINES]] :
// CHECK-NOT: linalg.generic
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_64x128x64_tn
func.func @odd(%p: memref<37x37xbf16>, %w: memref<64x40xbf16, strided<[48, 1]>>, %y: memref<37x64xf32>) {
  %v = memref.subview %w[0, 0] [64, 37] [1, 1] : memref<64x40xbf16, strided<[48, 1]>> to memref<64x37xbf16, strided<[48, 1]>>
  linalg.generic {indexing_maps = [#ta, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %v : memref<37x37xbf16>, memref<64x37xbf16, strided<[48, 1]>>) outs(%y : memref<37x64xf32>) {
  ^bb0(%e: bf16, %f: bf16, %acc: f32):
    %x = arith.extf %e : bf16 to f32
    %z = arith.extf %f : bf16 to f32
    %p0 = arith.mulf %x, %z : f32
    %r = arith.addf %acc, %p0 : f32
    linalg.yield %r : f32
  }
  return
}

// Few rows. Zeros that something else was put over are not dropped.
// CHECK-LABEL: func.func @filled_before
// CHECK: linalg.fill
// CHECK: linalg.exp
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_16x128x64_nt
func.func @filled_before(%x: memref<8x256xbf16>, %w: memref<256x512xbf16>, %y: memref<8x512xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%y : memref<8x512xf32>)
  linalg.exp ins(%y : memref<8x512xf32>) outs(%y : memref<8x512xf32>)
  linalg.matmul ins(%x, %w : memref<8x256xbf16>, memref<256x512xbf16>) outs(%y : memref<8x512xf32>)
  return
}

#id = affine_map<(m, n) -> (m, n)>

// A sum that is only rounded is stored rounded: by one launch, which comes
// before the operands are freed.
// CHECK-LABEL: func.func @rounded
// CHECK-NOT: linalg
// CHECK: gpu.launch_func @fp8_kernels::@matmul_16bit_[[$LARGE]]_nt
// CHECK-NEXT: memref.dealloc
// CHECK-NOT: gpu.launch_func
// CHECK: return
func.func @rounded(%w: memref<256x512xbf16>) -> memref<128x512xbf16> {
  %zero = arith.constant 0.0 : f32
  %x = memref.alloc() : memref<128x256xbf16>
  %sum = memref.alloc() : memref<128x512xf32>
  linalg.fill ins(%zero : f32) outs(%sum : memref<128x512xf32>)
  linalg.matmul ins(%x, %w : memref<128x256xbf16>, memref<256x512xbf16>) outs(%sum : memref<128x512xf32>)
  memref.dealloc %x : memref<128x256xbf16>
  %y = memref.alloc() : memref<128x512xbf16>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sum : memref<128x512xf32>) outs(%y : memref<128x512xbf16>) {
  ^bb0(%e: f32, %o: bf16):
    %r = arith.truncf %e : f32 to bf16
    linalg.yield %r : bf16
  }
  memref.dealloc %sum : memref<128x512xf32>
  return %y : memref<128x512xbf16>
}

// Not where the sum is read once more, something is written in between, or the
// rounded sum lies where an operand lay.
// CHECK-LABEL: func.func @rounded_but
// CHECK: gpu.launch_func
// CHECK: linalg.generic
// CHECK: linalg.exp
// CHECK: gpu.launch_func
// CHECK: linalg.exp
// CHECK: linalg.generic
// CHECK: gpu.launch_func
// CHECK: linalg.generic
func.func @rounded_but(%w: memref<128x128xbf16>, %z: memref<128x128xf32>) -> (memref<128x128xbf16>, memref<128x128xbf16>) {
  %zero = arith.constant 0.0 : f32
  %x = memref.alloc() : memref<128x128xbf16>
  %y = memref.alloc() : memref<128x128xbf16>
  %read = memref.alloc() : memref<128x128xf32>
  linalg.fill ins(%zero : f32) outs(%read : memref<128x128xf32>)
  linalg.matmul ins(%x, %w : memref<128x128xbf16>, memref<128x128xbf16>) outs(%read : memref<128x128xf32>)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%read : memref<128x128xf32>) outs(%y : memref<128x128xbf16>) {
  ^bb0(%e: f32, %o: bf16):
    %r = arith.truncf %e : f32 to bf16
    linalg.yield %r : bf16
  }
  linalg.exp ins(%read : memref<128x128xf32>) outs(%z : memref<128x128xf32>)
  %written = memref.alloc() : memref<128x128xf32>
  linalg.fill ins(%zero : f32) outs(%written : memref<128x128xf32>)
  linalg.matmul ins(%x, %w : memref<128x128xbf16>, memref<128x128xbf16>) outs(%written : memref<128x128xf32>)
  linalg.exp ins(%x : memref<128x128xbf16>) outs(%x : memref<128x128xbf16>)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%written : memref<128x128xf32>) outs(%y : memref<128x128xbf16>) {
  ^bb0(%e: f32, %o: bf16):
    %r = arith.truncf %e : f32 to bf16
    linalg.yield %r : bf16
  }
  %reused = memref.alloc() : memref<128x128xf32>
  linalg.fill ins(%zero : f32) outs(%reused : memref<128x128xf32>)
  linalg.matmul ins(%x, %w : memref<128x128xbf16>, memref<128x128xbf16>) outs(%reused : memref<128x128xf32>)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%reused : memref<128x128xf32>) outs(%x : memref<128x128xbf16>) {
  ^bb0(%e: f32, %o: bf16):
    %r = arith.truncf %e : f32 to bf16
    linalg.yield %r : bf16
  }
  return %x, %y : memref<128x128xbf16>, memref<128x128xbf16>
}

// What is not a sum of exact products stays: a product that is rounded before it
// is widened; no rows and columns; no K.
// CHECK-LABEL: func.func @left_alone
// CHECK-NOT: gpu.launch_func
// CHECK: return
func.func @left_alone(%f: memref<8x8xf32>, %b: memref<8x8xbf16>, %v: memref<8xbf16>,
                      %s: memref<f32>, %o: memref<8x1xbf16>, %p: memref<1x8xbf16>) {
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%b, %b : memref<8x8xbf16>, memref<8x8xbf16>) outs(%f : memref<8x8xf32>) {
  ^bb0(%x: bf16, %y: bf16, %acc: f32):
    %p0 = arith.mulf %x, %y : bf16
    %w = arith.extf %p0 : bf16 to f32
    %r = arith.addf %acc, %w : f32
    linalg.yield %r : f32
  }
  linalg.dot ins(%v, %v : memref<8xbf16>, memref<8xbf16>) outs(%s : memref<f32>)
  linalg.matmul ins(%o, %p : memref<8x1xbf16>, memref<1x8xbf16>) outs(%f : memref<8x8xf32>)
  return
}
