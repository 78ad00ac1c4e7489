"""Calls compiled programs on GPUs (fp8_mlir.gpu) and CPUs (fp8_mlir.cpu), and runs functions of MLIR files by
mlir-runner (fp8_mlir.runner)."""
