// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

// In an epilogue with bf16 steps, each instruction computes two elements. The
// hyperbolic tangent is one instruction. Half of 1 + t is a fused multiply-add,
// which rounds once.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3
// CHECK: %[[U:.+]] = llvm.fadd %{{.+}}, %{{.+}} : vector<2xbf16>
// CHECK: llvm.fmul %{{.+}}, %{{.+}} : vector<2xbf16>
// CHECK: llvm.inline_asm {{.*}}tanh.approx.f32
// CHECK: llvm.inline_asm {{.*}}tanh.approx.f32
// CHECK: %[[T:.+]] = nvvm.convert.f32x2.to.bf16x2
// CHECK: %[[H:.+]] = llvm.intr.fma(%[[T]], %[[HALF:.+]], %[[HALF]]) : (vector<2xbf16>
// CHECK: llvm.fmul %[[U]], %[[H]] : vector<2xbf16>
// CHECK: nvvm.stmatrix
// CHECK-LABEL: func.func @gelu
func.func @gelu(%a: memref<4096x512xf8E4M3FN>, %b: memref<1024x512xf8E4M3FN>,
                %bias: memref<1024xbf16>, %d: memref<4096x1024xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c, #n] epilogue(%bias : memref<1024xbf16>) {
  ^bb0(%acc: f32, %x: bf16):
    %cube = arith.constant 4.467770e-02 : bf16
    %scale = arith.constant 7.968750e-01 : bf16
    %one = arith.constant 1.0 : bf16
    %half = arith.constant 5.0e-01 : bf16
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %x : bf16
    %v1 = arith.mulf %u, %u : bf16
    %v2 = arith.mulf %v1, %u : bf16
    %v3 = arith.mulf %v2, %cube : bf16
    %v4 = arith.addf %u, %v3 : bf16
    %v5 = arith.mulf %v4, %scale : bf16
    %v6 = math.tanh %v5 : bf16
    %v7 = arith.addf %v6, %one : bf16
    %v8 = arith.mulf %v7, %half : bf16
    %r = arith.mulf %u, %v8 : bf16
    fp8.yield %r : bf16
  } : memref<4096x512xf8E4M3FN>, memref<1024x512xf8E4M3FN> -> memref<4096x1024xbf16>
  return
}

// -----

// A matrix that the epilogue reads is loaded in pairs. Operations without an
// instruction for pairs are computed element by element.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3
// CHECK: llvm.load %{{.+}} {alignment = 4 : i64} : !llvm.ptr<1> -> vector<2xbf16>
// CHECK: arith.divf %{{.+}}, %{{.+}} : bf16
// CHECK: arith.divf %{{.+}}, %{{.+}} : bf16
// CHECK: llvm.fmul %{{.+}}, %{{.+}} : vector<2xbf16>
// CHECK-LABEL: func.func @gate
func.func @gate(%a: memref<4096x512xf8E4M3FN>, %b: memref<1024x512xf8E4M3FN>,
                %gate: memref<4096x1024xbf16>, %d: memref<4096x1024xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c, #c] epilogue(%gate : memref<4096x1024xbf16>) {
  ^bb0(%acc: f32, %x: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %q = arith.divf %t, %x : bf16
    %r = arith.mulf %q, %x : bf16
    fp8.yield %r : bf16
  } : memref<4096x512xf8E4M3FN>, memref<1024x512xf8E4M3FN> -> memref<4096x1024xbf16>
  return
}

// -----

// x * sigmoid(x) of a bf16 value, computed in f32 and rounded to bf16, has its
// own sequence of instructions without a division.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3
// CHECK-NOT: math.exp
// CHECK-NOT: arith.divf
// CHECK: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"
// CHECK: llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"
// CHECK-NOT: math.exp
// CHECK-NOT: arith.divf
// CHECK-LABEL: func.func @silu
func.func @silu(%a: memref<4096x512xf8E4M3FN>, %b: memref<1024x512xf8E4M3FN>,
                %d: memref<4096x1024xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %one = arith.constant 1.0 : f32
    %t = arith.truncf %acc : f32 to bf16
    %w = arith.extf %t : bf16 to f32
    %n = arith.negf %w : f32
    %e = math.exp %n : f32
    %s = arith.addf %e, %one : f32
    %q = arith.divf %one, %s : f32
    %p = arith.mulf %w, %q : f32
    %r = arith.truncf %p : f32 to bf16
    fp8.yield %r : bf16
  } : memref<4096x512xf8E4M3FN>, memref<1024x512xf8E4M3FN> -> memref<4096x1024xbf16>
  return
}

// -----

// A GELU with tanh of a bf16 value, computed in f32 and rounded to bf16, needs
// an exponential and a reciprocal. The factors may have any order.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3
// CHECK-NOT: math.tanh
// CHECK-DAG: arith.constant -2.302208{{.*}} : f32
// CHECK-DAG: arith.constant -0.1029432{{.*}} : f32
// CHECK: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"
// CHECK: llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"
// CHECK-NOT: math.tanh
// CHECK-LABEL: func.func @gelu_f32
func.func @gelu_f32(%a: memref<4096x512xf8E4M3FN>, %b: memref<1024x512xf8E4M3FN>,
                    %d: memref<4096x1024xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %three = arith.constant 3 : i64
    %cube = arith.constant 4.471500e-02 : f32
    %scale = arith.constant 0.797884583 : f32
    %one = arith.constant 1.0 : f32
    %half = arith.constant 5.0e-01 : f32
    %t = arith.truncf %acc : f32 to bf16
    %x = arith.extf %t : bf16 to f32
    %v1 = math.fpowi %x, %three : f32, i64
    %v2 = arith.mulf %v1, %cube : f32
    %v3 = arith.addf %x, %v2 : f32
    %v4 = arith.mulf %v3, %scale : f32
    %v5 = math.tanh %v4 : f32
    %v6 = arith.addf %v5, %one : f32
    %v7 = arith.mulf %v6, %half : f32
    %v8 = arith.mulf %x, %v7 : f32
    %r = arith.truncf %v8 : f32 to bf16
    fp8.yield %r : bf16
  } : memref<4096x512xf8E4M3FN>, memref<1024x512xf8E4M3FN> -> memref<4096x1024xbf16>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3
// CHECK-NOT: math.tanh
// CHECK: llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"
// CHECK-NOT: math.tanh
// CHECK-LABEL: func.func @gelu_f32_halved_first
func.func @gelu_f32_halved_first(%a: memref<4096x512xf8E4M3FN>, %b: memref<1024x512xf8E4M3FN>,
                                 %d: memref<4096x1024xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %cube = arith.constant 4.471500e-02 : f32
    %scale = arith.constant 0.797884583 : f32
    %one = arith.constant 1.0 : f32
    %half = arith.constant 5.0e-01 : f32
    %t = arith.truncf %acc : f32 to bf16
    %x = arith.extf %t : bf16 to f32
    %h = arith.mulf %x, %half : f32
    %v0 = arith.mulf %x, %x : f32
    %v1 = arith.mulf %v0, %x : f32
    %v2 = arith.mulf %cube, %v1 : f32
    %v3 = arith.addf %v2, %x : f32
    %v4 = arith.mulf %scale, %v3 : f32
    %v5 = math.tanh %v4 : f32
    %v6 = arith.addf %one, %v5 : f32
    %v8 = arith.mulf %h, %v6 : f32
    %r = arith.truncf %v8 : f32 to bf16
    fp8.yield %r : bf16
  } : memref<4096x512xf8E4M3FN>, memref<1024x512xf8E4M3FN> -> memref<4096x1024xbf16>
  return
}

// -----

// Another function stays: here 1 is subtracted.

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3
// CHECK-COUNT-2: math.tanh
// CHECK-LABEL: func.func @other
func.func @other(%a: memref<4096x512xf8E4M3FN>, %b: memref<1024x512xf8E4M3FN>,
                 %d: memref<4096x1024xbf16>) {
  fp8.scaled_matmul %a, %b into %d maps [#a, #b, #c] epilogue {
  ^bb0(%acc: f32):
    %cube = arith.constant 4.471500e-02 : f32
    %scale = arith.constant 0.797884583 : f32
    %one = arith.constant 1.0 : f32
    %half = arith.constant 5.0e-01 : f32
    %t = arith.truncf %acc : f32 to bf16
    %x = arith.extf %t : bf16 to f32
    %v0 = arith.mulf %x, %x : f32
    %v1 = arith.mulf %v0, %x : f32
    %v2 = arith.mulf %v1, %cube : f32
    %v3 = arith.addf %x, %v2 : f32
    %v4 = arith.mulf %v3, %scale : f32
    %v5 = math.tanh %v4 : f32
    %v6 = arith.subf %v5, %one : f32
    %v7 = arith.mulf %v6, %half : f32
    %v8 = arith.mulf %x, %v7 : f32
    %r = arith.truncf %v8 : f32 to bf16
    fp8.yield %r : bf16
  } : memref<4096x512xf8E4M3FN>, memref<1024x512xf8E4M3FN> -> memref<4096x1024xbf16>
  return
}
