// One linalg operation computes the whole operands, with blocks in its maps.

// RUN: fp8-opt %s --convert-fp8-to-linalg="expand-casts=false block-loops=false" | FileCheck %s

// CHECK-DAG: #[[$ID:.+]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$GROUP:.+]] = affine_map<(d0, d1) -> (d0, d1 floordiv 128)>
// CHECK-DAG: #[[$BLOCK:.+]] = affine_map<(d0, d1) -> (d0 floordiv 128, d1 floordiv 128)>

// CHECK-LABEL: func @quantize
func.func @quantize(%x: memref<?x200xbf16>, %s: memref<?x2xf32>, %q: memref<?x200xf8E4M3FN>) {
  // CHECK-NOT: scf.for
  // CHECK-NOT: memref.subview
  // CHECK: linalg.generic {indexing_maps = [#[[$ID]], #[[$GROUP]], #[[$ID]]]
  fp8.quantize %x scale(%s) into %q block [1, 128] : memref<?x200xbf16>, memref<?x2xf32> -> memref<?x200xf8E4M3FN>
  return
}

// CHECK-LABEL: func @amax
func.func @amax(%x: memref<300x200xbf16>, %m: memref<3x2xf32>) {
  // CHECK-NOT: scf.for
  // CHECK: linalg.generic {indexing_maps = [#[[$ID]], #[[$BLOCK]]], iterator_types = ["reduction", "reduction"]}
  fp8.amax %x into %m block [128, 128] : memref<300x200xbf16> -> memref<3x2xf32>
  return
}

// CHECK-LABEL: func @dequantize
func.func @dequantize(%q: memref<300x200xf8E4M3FN>, %s: memref<3x2xf32>, %y: memref<300x200xbf16>) {
  // CHECK-NOT: scf.for
  // CHECK: linalg.generic {indexing_maps = [#[[$ID]], #[[$BLOCK]], #[[$ID]]]
  fp8.dequantize %q scales(%s : memref<3x2xf32>) into %y maps [affine_map<(m, n) -> (m floordiv 128, n floordiv 128)>] : memref<300x200xf8E4M3FN> -> memref<300x200xbf16>
  return
}
