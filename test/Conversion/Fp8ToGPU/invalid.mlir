// RUN: not fp8-opt %s --fp8-set-target=chip=sm_12 --fp8-select-kernels --convert-fp8-to-gpu 2>&1 | FileCheck %s
// RUN: not fp8-opt %s --fp8-set-target=chip=cublaslt --fp8-select-kernels --convert-fp8-to-gpu 2>&1 | FileCheck %s --check-prefix=LIBRARY

// CHECK: error: expected a chip of sm_75, {{.*}}sm_120a, got sm_12
// LIBRARY: error: expected a chip of sm_75, {{.*}}sm_120a, got cublaslt
func.func @empty() {
  return
}
