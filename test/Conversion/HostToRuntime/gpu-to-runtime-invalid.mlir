// Host code must not access device memory, and entry points need the form that
// fp8-prepare-entry-points gives them.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-set-target --convert-gpu-to-runtime

func.func @store(%x: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  // expected-error@+1 {{'memref.store' op expected device memory to be written by kernels}}
  memref.store %zero, %x[%c0] : memref<4xf32>
  return
}

// -----

func.func @linalg(%x: memref<4xf32>) {
  // expected-error@+1 {{'linalg.exp' op expected device memory to be written by kernels}}
  linalg.exp ins(%x : memref<4xf32>) outs(%x : memref<4xf32>)
  return
}

// -----

func.func @stack() {
  // expected-error@+1 {{'memref.alloca' op expected device memory to come from memref.alloc}}
  %0 = memref.alloca() : memref<4xf32>
  return
}

// -----

func.func @loops(%n: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  // expected-error@+1 {{'scf.parallel' op expected parallel loops to be kernels}}
  scf.parallel (%i) = (%c0) to (%c4) step (%c4) {
  }
  return
}

// -----

// expected-error@+1 {{expected an entry point to return nothing, as fp8-prepare-entry-points leaves it, got 'memref<4xf32>'}}
func.func @result(%x: memref<4xf32>) -> memref<4xf32> {
  return %x : memref<4xf32>
}

// -----

// expected-error@+1 {{expected tensors of floats or integers, or numbers, as arguments and results of an entry point, got 'memref<4xf32, strided<[2]>>'}}
func.func @strided(%x: memref<4xf32, strided<[2]>>) {
  return
}

// -----

// expected-error@+1 {{expected results after all arguments}}
func.func @order(%y: memref<4xf32> {fp8.result_dims = array<i64: 4>}, %x: memref<4xf32>) {
  return
}

// -----

// expected-error@+1 {{expected a function @nowhere}}
func.func @sizes(%y: memref<?xf32> {fp8.result_dims = array<i64: -9223372036854775807>}) attributes {fp8.result_sizes = @nowhere} {
  return
}
