// RUN: fp8-opt %s --fp8-set-target | FileCheck %s --check-prefix=DEFAULT
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-set-target | FileCheck %s
// RUN: not fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-set-target=chip=sm_80 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not fp8-opt %s --fp8-set-target=chip=sm_12 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not fp8-opt %s --convert-fp8-to-gpu 2>&1 | FileCheck %s --check-prefix=NONE

// DEFAULT: module attributes {fp8.target = #fp8.target<"sm_90a">}
// CHECK: module attributes {fp8.target = #fp8.target<"sm_89">}
// OTHER: error: expected the chip of the module's 'fp8.target', sm_89, got sm_80
// UNKNOWN: error: expected a chip of sm_75, {{.*}}sm_120a, got sm_12
// NONE: error: expected 'fp8.target' on the module, as fp8-set-target puts it there
func.func @empty() {
  return
}
