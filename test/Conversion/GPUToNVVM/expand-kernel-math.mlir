// Functions become arithmetic that needs no library.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(fp8-expand-kernel-math))' | FileCheck %s

gpu.module @kernels {
  // CHECK-LABEL: gpu.func @exp
  gpu.func @exp(%x: f32, %y: memref<f32>) kernel {
    // CHECK: %[[T:.*]] = math.fma %arg0, %[[LOG2E:.*]], %[[MAGIC:.*]] : f32
    // CHECK: %[[R:.*]] = arith.subf %[[T]], %[[MAGIC]]
    // CHECK: %[[L:.*]] = arith.maxnumf %[[R]], %{{.*}}
    // CHECK: %[[K:.*]] = arith.minnumf %[[L]], %{{.*}}
    // CHECK: %[[F:.*]] = math.fma %[[K]], %{{.*}}, %arg0
    // CHECK: %[[G:.*]] = math.fma %[[K]], %{{.*}}, %[[F]]
    // CHECK: %[[H:.*]] = arith.mulf %[[G]], %[[LOG2E]]
    // CHECK: %[[P:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2.approx"(%[[H]])
    // CHECK: %[[S:.*]] = arith.addf %[[K]], %[[MAGIC]]
    // CHECK: %[[I:.*]] = arith.bitcast %[[S]] : f32 to i32
    // CHECK: %[[J:.*]] = arith.shli %[[I]], %c23_i32
    // CHECK: %[[B:.*]] = arith.addi %[[J]], %c1065353216_i32
    // CHECK: %[[SCALE:.*]] = arith.bitcast %[[B]] : i32 to f32
    // CHECK: arith.mulf %[[P]], %[[SCALE]]
    %0 = math.exp %x : f32
    memref.store %0, %y[] : memref<f32>
    gpu.return
  }

  // CHECK-LABEL: gpu.func @exp2
  gpu.func @exp2(%x: f32, %y: memref<f32>) kernel {
    // CHECK: llvm.call_intrinsic "llvm.nvvm.ex2.approx"(%arg0)
    %0 = math.exp2 %x : f32
    memref.store %0, %y[] : memref<f32>
    gpu.return
  }

  // Functions with a PTX instruction stay.
  // CHECK-LABEL: gpu.func @native
  gpu.func @native(%x: f32, %d: f64, %i: i32, %y: memref<f32>, %z: memref<f64>, %j: memref<i32>) kernel {
    // CHECK: math.sqrt
    %0 = math.sqrt %x : f32
    // CHECK: math.rsqrt
    %1 = math.rsqrt %0 : f32
    // CHECK: math.fma
    %2 = math.fma %0, %1, %x : f32
    // CHECK: math.absf
    %3 = math.absf %2 : f32
    // CHECK: math.floor
    %4 = math.floor %3 : f32
    // CHECK: math.ceil
    %5 = math.ceil %4 : f32
    // CHECK: math.sqrt %{{.*}} : f64
    %6 = math.sqrt %d : f64
    // CHECK: math.ctlz
    %7 = math.ctlz %i : i32
    memref.store %5, %y[] : memref<f32>
    memref.store %6, %z[] : memref<f64>
    memref.store %7, %j[] : memref<i32>
    gpu.return
  }

  // CHECK-LABEL: gpu.func @others
  // CHECK-NOT: math.{{tanh|erf|log|sin|cos|powf|fpowi|round |tan|atan|cbrt|expm1|sinh}}
  // CHECK: gpu.return
  gpu.func @others(%x: f32, %n: i32, %y: memref<f32>) kernel {
    %0 = math.tanh %x : f32
    %1 = math.erf %0 : f32
    %2 = math.log %1 : f32
    %3 = math.sin %2 : f32
    %4 = math.cos %3 : f32
    %5 = math.powf %4, %x : f32
    %c2 = arith.constant 2 : i32
    %6 = math.fpowi %5, %c2 : f32, i32
    %7 = math.round %6 : f32
    %8 = math.tan %7 : f32
    %9 = math.atan %8 : f32
    %10 = math.atan2 %9, %x : f32
    %11 = math.log1p %10 : f32
    %12 = math.log2 %11 : f32
    %13 = math.expm1 %12 : f32
    %14 = math.sinh %13 : f32
    %15 = math.cosh %14 : f32
    %16 = math.cbrt %15 : f32
    %17 = math.asin %16 : f32
    %18 = math.acos %17 : f32
    %19 = math.erfc %18 : f32
    memref.store %19, %y[] : memref<f32>
    gpu.return
  }
}

// -----

// Functions on f64 are implemented by this project.
gpu.module @doubles {
  // CHECK-LABEL: gpu.func @doubles
  // CHECK-NOT: math.{{exp|log|tanh|erf|sin|cos|powf|cbrt|atan|acos|asin|round }}
  // CHECK: gpu.return
  gpu.func @doubles(%x: f64, %y: memref<f64>) kernel {
    %0 = math.exp %x : f64
    %1 = math.exp2 %0 : f64
    %2 = math.expm1 %1 : f64
    %3 = math.log %2 : f64
    %4 = math.log2 %3 : f64
    %5 = math.log10 %4 : f64
    %6 = math.log1p %5 : f64
    %7 = math.cbrt %6 : f64
    %8 = math.tanh %7 : f64
    %9 = math.sinh %8 : f64
    %10 = math.cosh %9 : f64
    %11 = math.asinh %10 : f64
    %12 = math.acosh %11 : f64
    %13 = math.atanh %12 : f64
    %14 = math.asin %13 : f64
    %15 = math.acos %14 : f64
    %16 = math.atan %15 : f64
    %17 = math.atan2 %16, %x : f64
    %18 = math.erf %17 : f64
    %19 = math.erfc %18 : f64
    %20 = math.powf %19, %x : f64
    %21 = math.tan %20 : f64
    %22 = math.round %21 : f64
    memref.store %22, %y[] : memref<f64>
    gpu.return
  }
}

// -----

// The digits of 2 / pi for angles beyond 2^16 are in a table. Each module has
// one.
// CHECK-LABEL: gpu.module @angles
gpu.module @angles {
  // CHECK: memref.global "private" constant @fp8_two_over_pi : memref<21xi64>
  // CHECK-NOT: memref.global
  // CHECK-LABEL: gpu.func @angles
  gpu.func @angles(%x: f32, %y: memref<f32>, %z: memref<f32>) kernel {
    // CHECK: arith.cmpf olt
    // CHECK: scf.if
    // CHECK: math.fma
    // CHECK: else
    // CHECK: memref.get_global @fp8_two_over_pi
    %0 = math.sin %x : f32
    %1 = math.cos %x : f32
    memref.store %0, %y[] : memref<f32>
    memref.store %1, %z[] : memref<f32>
    gpu.return
  }
}

// -----

// A logarithm in f32 is too inexact to be multiplied by an exponent, so powf
// uses f64. Small constant exponents become products.
gpu.module @powers {
  // CHECK-LABEL: gpu.func @powers
  // CHECK: %[[SQUARE:.+]] = arith.mulf %arg0, %arg0 : f32
  // CHECK: arith.extf %[[SQUARE]] : f32 to f64
  // CHECK: arith.truncf %{{.+}} : f64 to f32
  gpu.func @powers(%x: f32, %n: f32, %y: memref<f32>) kernel {
    %c2 = arith.constant 2.0 : f32
    %0 = math.powf %x, %c2 : f32
    %1 = math.powf %0, %n : f32
    memref.store %1, %y[] : memref<f32>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @no_wide_functions(%x: f80, %y: memref<f80>) kernel {
    // expected-error@+1 {{'math.exp' op expected a function that kernels have code for, got this one on 'f80'}}
    %0 = math.exp %x : f80
    memref.store %0, %y[] : memref<f80>
    gpu.return
  }
}
