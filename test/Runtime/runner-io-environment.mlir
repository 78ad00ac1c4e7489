// Without the environment variable the program ends with a message.

// RUN: mlir-opt %s --convert-to-llvm | not env -u FP8_RUNNER_IO_DIR mlir-runner -e main --entry-point-result=void \
// RUN:   --shared-libs=%obj_root/lib/libfp8_runner_io.so 2>&1 | FileCheck %s

// CHECK: expected the environment variable FP8_RUNNER_IO_DIR to name a directory, got none

llvm.func @_mlir_ciface_fp8_read_tensor_f32(i64, !llvm.ptr)

func.func @main() {
  %zero = llvm.mlir.constant(0 : i64) : i64
  %one = llvm.mlir.constant(64 : i64) : i64
  %buffer = llvm.alloca %one x i8 : (i64) -> !llvm.ptr
  llvm.call @_mlir_ciface_fp8_read_tensor_f32(%zero, %buffer) : (i64, !llvm.ptr) -> ()
  return
}
