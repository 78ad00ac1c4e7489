// RUN: fp8-opt %s --fp8-drop-timings | FileCheck %s

// CHECK: gpu.binary @timed [#gpu.object<#nvvm.target, assembly = "a">, #gpu.object<#nvvm.target, properties = {O = 3 : i32}, assembly = "b">]
gpu.binary @timed [
  #gpu.object<#nvvm.target, properties = {LLVMIRToISATimeInMs = 7 : i64}, assembly = "a">,
  #gpu.object<#nvvm.target, properties = {ISAToBinaryTimeInMs = 9 : i64, O = 3 : i32}, assembly = "b">]
// CHECK: gpu.binary @plain [#gpu.object<#nvvm.target, assembly = "c">]
gpu.binary @plain [#gpu.object<#nvvm.target, assembly = "c">]
