// RUN: not fp8-opt %s --convert-fp8-to-gpu=chip=sm_12 2>&1 | FileCheck %s
// RUN: not fp8-opt %s --convert-fp8-to-gpu=chip=cublaslt 2>&1 | FileCheck %s --check-prefix=LIBRARY

// CHECK: error: expected a chip of sm_75, {{.*}}sm_120a, got sm_12
// LIBRARY: error: expected a chip of sm_75, {{.*}}sm_120a, got cublaslt
func.func @empty() {
  return
}
