// Matmuls with two right-hand sides stay if there is no kernel for them.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: fp8-opt %s --fp8-set-target=chip=sm_100a --fp8-select-kernels --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --remarks-filter=fp8 -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR --input-file=%t

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// OTHER: scalar-loop {{.*}}Function=fits | {{.*}}Reason="expected one right-hand side, since only kernels of wgmma multiply two"
// CHECK: kernel | Category:fp8 | Function=fits
// IR-LABEL: func.func @fits
// IR: two_sides = true
func.func @fits(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %b2: memref<512x256xf8E4M3FN>, %d: memref<512x512xbf16>) {
  fp8.scaled_matmul %a, %b and(%b2 : memref<512x256xf8E4M3FN>) into %d maps [#a, #b, #c, #b] epilogue {
  ^bb0(%x: f32, %y: f32):
    %r = arith.subf %x, %y : f32
    %t = arith.truncf %r : f32 to bf16
    fp8.yield %t : bf16
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xbf16>
  return
}

// CHECK: scalar-loop {{.*}}Function=mixed | {{.*}}Reason="expected both right-hand sides to be contiguous along the same dimension, got two dimensions"
// IR-LABEL: func.func @mixed
// IR-NOT: fp8.kernel
func.func @mixed(%a: memref<512x256xbf16>, %b: memref<512x256xbf16>, %b2: memref<512x256xbf16, strided<[1, 512]>>, %d: memref<512x512xbf16>) {
  fp8.scaled_matmul %a, %b and(%b2 : memref<512x256xbf16, strided<[1, 512]>>) into %d maps [#a, #b, #c, #b] epilogue {
  ^bb0(%x: f32, %y: f32):
    %r = arith.subf %x, %y : f32
    %t = arith.truncf %r : f32 to bf16
    fp8.yield %t : bf16
  } : memref<512x256xbf16>, memref<512x256xbf16> -> memref<512x512xbf16>
  return
}
