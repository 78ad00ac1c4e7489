// Matmuls whose epilogue ends in a quantization stay if there is no kernel for
// them.
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels --remarks-filter=fp8 -o %t 2>&1 | FileCheck %s --check-prefix=SM80
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --remarks-filter=fp8 -o %t 2>&1 | FileCheck %s --check-prefix=SM89
// RUN: fp8-opt %s --fp8-set-target=chip=sm_100a --fp8-select-kernels --remarks-filter=fp8 -o %t 2>&1 | FileCheck %s --check-prefix=SM89
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --remarks-filter=fp8 -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR --input-file=%t

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// SM89: scalar-loop {{.*}}Function=fits | {{.*}}Reason="expected an epilogue that does not end in a quantization, which only kernels of wgmma compute"
// CHECK: kernel | Category:fp8 | Function=fits
// IR-LABEL: func.func @fits
// IR: fp8.kernel = #fp8.wgmma
func.func @fits(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %q: memref<512x512xf8E4M3FN>, %s: memref<512x4xf32>) {
  fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, affine_map<(m, n, k) -> (m, n floordiv 128)>] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    %code, %scale = fp8.row_quantize %t group 128 : bf16 -> f8E4M3FN, f32
    fp8.yield %code, %scale : f8E4M3FN, f32
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>, memref<512x4xf32>
  return
}

// CHECK: scalar-loop {{.*}}Function=narrow_group | {{.*}}Reason="expected codes in rows of whole groups of 32, 64 or 128, which start at multiples of 16 bytes, got groups of 16 in memref<512x512xf8E4M3FN>"
// IR-LABEL: func.func @narrow_group
// IR-NOT: fp8.kernel
func.func @narrow_group(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %q: memref<512x512xf8E4M3FN>, %s: memref<512x32xf32>) {
  fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, affine_map<(m, n, k) -> (m, n floordiv 16)>] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    %code, %scale = fp8.row_quantize %t group 16 : bf16 -> f8E4M3FN, f32
    fp8.yield %code, %scale : f8E4M3FN, f32
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>, memref<512x32xf32>
  return
}

// CHECK: scalar-loop {{.*}}Function=wide | {{.*}}Reason="expected a quantization of bf16 or f16 to f8E4M3FN or f8E5M2, got f32 to f8E4M3FN"
// IR-LABEL: func.func @wide
// IR-NOT: fp8.kernel
func.func @wide(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %q: memref<512x512xf8E4M3FN>, %s: memref<512x4xf32>) {
  fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, affine_map<(m, n, k) -> (m, n floordiv 128)>] epilogue {
  ^bb0(%acc: f32):
    %code, %scale = fp8.row_quantize %acc group 128 : f32 -> f8E4M3FN, f32
    fp8.yield %code, %scale : f8E4M3FN, f32
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>, memref<512x4xf32>
  return
}

// A scale is given, but kernels take only one in f32 or bf16, and a value in
// bf16 or f16. On sm_100a, tcgen05 does not quantize; mma.sync does.

#one = affine_map<(m, n, k) -> (0, 0)>
#row = affine_map<(m, n, k) -> (m, 0)>

// SM80: scalar-loop {{.*}}Function=given | {{.*}}Reason="expected a chip that converts to FP8 (sm_89 or newer), got sm_80"
// SM89: kernel | Category:fp8 | Function=given
// CHECK: kernel | Category:fp8 | Function=given
// IR-LABEL: func.func @given(
// IR: fp8.kernel = #fp8.wgmma
func.func @given(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %s: memref<1x1xf32>, %q: memref<512x512xf8E4M3FN>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #one] epilogue(%s : memref<1x1xf32>) {
  ^bb0(%acc: f32, %g: f32):
    %t = arith.truncf %acc : f32 to bf16
    %code = fp8.row_encode %t scale %g : bf16, f32 -> f8E4M3FN
    fp8.yield %code : f8E4M3FN
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>
  return
}

// CHECK: scalar-loop {{.*}}Function=given_rows | {{.*}}Reason="expected a result and operands of the epilogue in f32, bf16 or f16, or a result in bf16 or f16 that is quantized to f8E4M3FN or f8E5M2 by one scale in f32 or bf16"
// IR-LABEL: func.func @given_rows(
// IR-NOT: fp8.kernel
func.func @given_rows(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %s: memref<512x1xf32>, %q: memref<512x512xf8E4M3FN>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #row] epilogue(%s : memref<512x1xf32>) {
  ^bb0(%acc: f32, %g: f32):
    %t = arith.truncf %acc : f32 to bf16
    %code = fp8.row_encode %t scale %g : bf16, f32 -> f8E4M3FN
    fp8.yield %code : f8E4M3FN
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>
  return
}

// CHECK: scalar-loop {{.*}}Function=given_wide |
// IR-LABEL: func.func @given_wide(
// IR-NOT: fp8.kernel
func.func @given_wide(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %s: memref<1x1xf32>, %q: memref<512x512xf8E4M3FN>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #one] epilogue(%s : memref<1x1xf32>) {
  ^bb0(%acc: f32, %g: f32):
    %code = fp8.row_encode %acc scale %g : f32, f32 -> f8E4M3FN
    fp8.yield %code : f8E4M3FN
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>
  return
}

// CHECK: scalar-loop {{.*}}Function=given_power |
// IR-LABEL: func.func @given_power(
// IR-NOT: fp8.kernel
func.func @given_power(%a: memref<512x256xf8E4M3FN>, %b: memref<512x256xf8E4M3FN>, %q: memref<512x512xf8E4M3FN>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %g = arith.constant 0.5 : f8E8M0FNU
    %t = arith.truncf %acc : f32 to bf16
    %code = fp8.row_encode %t scale %g : bf16, f8E8M0FNU -> f8E4M3FN
    fp8.yield %code : f8E4M3FN
  } : memref<512x256xf8E4M3FN>, memref<512x256xf8E4M3FN> -> memref<512x512xf8E4M3FN>
  return
}
