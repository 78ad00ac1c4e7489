// The pass attaches the chip and the version of PTX that its instructions need.

// RUN: fp8-opt %s --fp8-set-target --fp8-attach-gpu-target | FileCheck %s --check-prefixes=CHECK,DEFAULT
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-attach-gpu-target=opt-level=1 | FileCheck %s --check-prefixes=CHECK,SM80
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-attach-gpu-target | FileCheck %s --check-prefixes=CHECK,SM89
// RUN: fp8-opt %s --fp8-set-target=chip=sm_100a --fp8-attach-gpu-target | FileCheck %s --check-prefixes=CHECK,SM100
// RUN: fp8-opt %s --fp8-set-target=chip=sm_120a --fp8-attach-gpu-target | FileCheck %s --check-prefixes=CHECK,SM120
// RUN: not fp8-opt %s --fp8-set-target=chip=sm_42 --fp8-attach-gpu-target 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not fp8-opt %s --fp8-set-target=chip=cublaslt --fp8-attach-gpu-target 2>&1 | FileCheck %s --check-prefix=LIBRARY

// UNKNOWN: error: expected a chip of sm_75, sm_80, {{.*}}sm_120a, got sm_42
// LIBRARY: error: expected a chip of sm_75, sm_80, {{.*}}sm_120a, got cublaslt

// CHECK: gpu.module @kernels
// DEFAULT-SAME: [#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx86">]
// SM80-SAME: [#nvvm.target<O = 1, chip = "sm_80", features = "+ptx78">]
// SM89-SAME: [#nvvm.target<O = 3, chip = "sm_89", features = "+ptx84">]
// SM100-SAME: [#nvvm.target<O = 3, chip = "sm_100a", features = "+ptx88">]
// SM120-SAME: [#nvvm.target<O = 3, chip = "sm_120a", features = "+ptx87">]
gpu.module @kernels {
  gpu.func @f() kernel {
    gpu.return
  }
}
