// Matmuls whose epilogue ends in a quantization stay if there is no kernel for
// them.
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
