"""Calls compiled programs on GPUs (fp8_mlir.gpu), and runs functions of MLIR files on the CPU (fp8_mlir.cpu)."""
