// Contractions of f32, and of two types, become launches of kernels on mma.sync that add up products of bf16 pieces
// [contract_c4].
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu > %t
// RUN: FileCheck %s < %t
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_80 80 < %t | FileCheck %s --check-prefix=PTXAS %}
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 | FileCheck %s --check-prefix=PTXAS %}
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 80 | FileCheck %s --check-prefix=PTXAS %}
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target=chip=sm_100a --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_100a 88 | FileCheck %s --check-prefix=PTXAS %}
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target=chip=sm_120a --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_120a 88 | FileCheck %s --check-prefix=PTXAS %}

// PTXAS-DAG: matmul_split_f32_bf16_128x64x32_nt: no spills
// PTXAS-DAG: matmul_split_f32_f32_128x128x32: no spills
// PTXAS-DAG: matmul_split_f32_f32_128x128x32_tt: no spills
// PTXAS-DAG: matmul_split_bf16_f32_16x64x64_nt: no spills
// PTXAS-DAG: matmul_split_f32_f16_64x64x64_tn: no spills
// PTXAS-DAG: matmul_split_f16_bf16_32x64x64_nt: no spills
// PTXAS-DAG: matmul_split_f32_f32_64x64x64_nt: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#ta = affine_map<(m, n, k) -> (k, m)>
#tb = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// Probabilities are read from shared memory in pairs, and their remainders are rounded twice more.
// V is bf16. For 16 elements of K there are 3 products for each of the 2 x 4 pieces of a warp's
// tile. After 32 elements of K, sums are added to those in registers.
// CHECK-LABEL: llvm.func @matmul_split_f32_bf16_128x64x32_nt
// CHECK: llvm.load {{.*}} : !llvm.ptr<3> -> vector<2xf32>
// CHECK: llvm.fptrunc {{.*}} : vector<2xf32> to vector<2xbf16>
// CHECK: arith.subf
// CHECK: arith.subf
// CHECK: llvm.fptrunc
// CHECK: arith.subf
// CHECK: arith.subf
// CHECK: llvm.fptrunc
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<col>
// CHECK-COUNT-48: "llvm.nvvm.mma.m16n8k16.row.col.bf16"
// CHECK-NOT: llvm.nvvm.mma
// CHECK: arith.addf
// CHECK: llvm.return

// Both operands are f32, so there are six products.
// CHECK-LABEL: llvm.func @matmul_split_f32_f32_128x128x32(
// CHECK-COUNT-192: "llvm.nvvm.mma.m16n8k16.row.col.bf16"
// CHECK-NOT: llvm.nvvm.mma
// CHECK: llvm.return

// B is contiguous along its rows, so two elements along K come from two lines.
// CHECK-LABEL: llvm.func @matmul_split_f32_f32_128x128x32_tt
// CHECK: llvm.load {{.*}} : !llvm.ptr<3> -> f32
// CHECK: llvm.getelementptr {{.*}}[512]
// CHECK: llvm.load {{.*}} : !llvm.ptr<3> -> f32

// CHECK-LABEL: func.func @values
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_f32_bf16_128x64x32_nt
func.func @values(%p: memref<24x512x384xf32>, %v: memref<24x384x64xbf16>, %y: memref<24x512x64xf32>) {
  fp8.scaled_matmul %p, %v into %y
      maps [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>] epilogue {
    ^bb0(%acc: f32):
      fp8.yield %acc : f32
    } : memref<24x512x384xf32>, memref<24x384x64xbf16> -> memref<24x512x64xf32>
  return
}

// Rows of f32 have to start at multiples of 4 elements, and 20 is a multiple,
// so nothing is copied.
// CHECK-LABEL: func.func @genuine
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_f32_f32_128x128x32 
func.func @genuine(%x: memref<512x20xf32>, %w: memref<384x20xf32>, %y: memref<512x384xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c]
      : memref<512x20xf32>, memref<384x20xf32> -> memref<512x384xf32>
  return
}

// The sizes are unknown, so the host tests whether they are multiples of 4.
// CHECK-LABEL: func.func @transposed
// CHECK-DAG: %[[THREE:.*]] = arith.constant 3 : index
// CHECK-DAG: arith.andi %{{.*}}, %[[THREE]]
// CHECK: scf.if
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_f32_f32_128x128x32_tt
// CHECK: } else {
// CHECK: linalg.generic
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_f32_f32_128x128x32_tt
func.func @transposed(%x: memref<?x?xf32>, %w: memref<?x?xf32>, %y: memref<?x?xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#ta, #tb, #c]
      : memref<?x?xf32>, memref<?x?xf32> -> memref<?x?xf32>
  return
}

// There are few rows. Lines of 17 floats are copied to lines of 20.
// CHECK-LABEL: func.func @few
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_bf16_f32_16x64x64_nt
// CHECK: memref.alloc() : memref<1x17x40xf32>
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_f32_f16_64x64x64_tn
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_f16_bf16_32x64x64_nt
// CHECK: gpu.launch_func @fp8_kernels::@matmul_split_f32_f32_64x64x64_nt
func.func @few(%x: memref<1x512xbf16>, %w: memref<512x384xf32>, %y: memref<1x384xf32>,
               %p: memref<17x37xf32>, %q: memref<64x24xf16>, %z: memref<37x64xf32>,
               %r: memref<24x96xf16>, %s: memref<96x24xbf16>, %t: memref<24x24xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #tb, #c]
      : memref<1x512xbf16>, memref<512x384xf32> -> memref<1x384xf32>
  %v = memref.subview %q[0, 0] [64, 17] [1, 1] : memref<64x24xf16> to memref<64x17xf16, strided<[24, 1]>>
  fp8.scaled_matmul %p, %v into %z maps [#ta, #b, #c]
      : memref<17x37xf32>, memref<64x17xf16, strided<[24, 1]>> -> memref<37x64xf32>
  fp8.scaled_matmul %r, %s into %t maps [#a, #tb, #c]
      : memref<24x96xf16>, memref<96x24xbf16> -> memref<24x24xf32>
  %u = memref.subview %w[0, 0] [40, 40] [1, 1] : memref<512x384xf32> to memref<40x40xf32, strided<[384, 1]>>
  fp8.scaled_matmul %u, %u into %u maps [#a, #tb, #c]
      : memref<40x40xf32, strided<[384, 1]>>, memref<40x40xf32, strided<[384, 1]>>
      -> memref<40x40xf32, strided<[384, 1]>>
  return
}
