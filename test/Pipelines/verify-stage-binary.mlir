// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-verify-stage=stage=binary

module attributes {gpu.container_module} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">, bin = "BLOB">]
  llvm.func @host() {
    llvm.return
  }
}

// -----

// expected-error@+1 {{'gpu.module' op expected compiled kernels at stage binary}}
gpu.module @kernels {
}

// -----

// expected-error@+1 {{'func.func' op expected only operations of builtin, gpu, llvm at stage binary, got one of func}}
func.func @host() {
  // expected-error@+1 {{at stage binary, got one of func}}
  return
}
