// Kernels of attention on mma.sync assemble without spills for each chip, with
// the head dimensions that models have, `causal`, masks and FP8.
// REQUIRES: ptxas
// RUN: %python %S/Inputs/attentions.py bf16 f16 > %t.mlir
// RUN: fp8-opt %t.mlir --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_80 78 | FileCheck %s
// RUN: fp8-opt %t.mlir --fp8-set-target=chip=sm_86 --fp8-select-kernels --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_86 78 | FileCheck %s
// RUN: fp8-opt %t.mlir --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 | FileCheck %s
// RUN: fp8-opt %t.mlir --fp8-set-target=chip=sm_120a --fp8-select-kernels --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_120a 87 | FileCheck %s
// RUN: %python %S/Inputs/attentions.py f8E4M3FN > %t.mlir
// RUN: fp8-opt %t.mlir --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 | FileCheck %s --check-prefix=FP8
// RUN: fp8-opt %t.mlir --fp8-set-target=chip=sm_120a --fp8-select-kernels --convert-fp8-to-gpu | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_120a 87 | FileCheck %s --check-prefix=FP8

// CHECK-COUNT-22: attention_{{.*}}_mma{{.*}}: no spills
// FP8-COUNT-12: attention_f8E4M3FN_{{.*}}_mma{{.*}}: no spills
