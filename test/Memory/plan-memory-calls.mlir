// Callers allocate the memory of private functions, and calls after each other share it.

// RUN: fp8-opt %s --split-input-file --fp8-plan-memory --canonicalize --cse | FileCheck %s

// CHECK-LABEL: func.func @two_layers
// CHECK: %[[ARENA:.*]] = memref.alloc() {alignment = 256 : i64} : memref<768xi8>
// CHECK-NOT: memref.alloc
// CHECK: call @layer(%{{.*}}, %[[A:.*]], %[[W:.*]]) : (memref<64xf32>, memref<64xf32>, memref<512xi8>)
// CHECK: call @layer(%[[A]], %{{.*}}, %{{.*}}) : (memref<64xf32>, memref<64xf32>, memref<512xi8>)
// CHECK: memref.dealloc %[[ARENA]]
// CHECK: func.func private @layer(%{{.*}}: memref<64xf32>, %{{.*}}: memref<64xf32>, %[[M:.*]]: memref<512xi8>)
// CHECK-NOT: memref.alloc
// CHECK-NOT: memref.dealloc
// CHECK: memref.view %[[M]]
// CHECK: return
func.func private @use(memref<64xf32>)
func.func @two_layers(%x: memref<64xf32>, %y: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  call @layer(%x, %a) : (memref<64xf32>, memref<64xf32>) -> ()
  call @layer(%a, %y) : (memref<64xf32>, memref<64xf32>) -> ()
  memref.dealloc %a : memref<64xf32>
  return
}
func.func private @layer(%x: memref<64xf32>, %y: memref<64xf32>) {
  %a = memref.alloc() : memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  call @use(%a) : (memref<64xf32>) -> ()
  call @use(%b) : (memref<64xf32>) -> ()
  call @use(%a) : (memref<64xf32>) -> ()
  memref.dealloc %a : memref<64xf32>
  memref.dealloc %b : memref<64xf32>
  return
}

// -----

// A size that follows from an argument is computed at the call, once for both calls.
// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME: %[[X:.*]]: memref<?xf32>
// CHECK: %[[N:.*]] = memref.dim %[[X]], %c0
// CHECK: %[[M:.*]] = arith.addi %[[N]], %c7
// CHECK-NOT: arith.addi %[[N]], %c7
// CHECK: call @layer(%[[X]], %{{.*}}) : (memref<?xf32>, memref<?xf32>) -> ()
// CHECK: call @layer(%[[X]], %{{.*}})
// CHECK: func.func private @layer(%{{.*}}: memref<?xf32>, %{{.*}}: memref<?xf32>)
// CHECK-NOT: memref.alloc
func.func private @use(memref<?xf32>)
func.func @dynamic(%x: memref<?xf32>) {
  call @layer(%x) : (memref<?xf32>) -> ()
  call @layer(%x) : (memref<?xf32>) -> ()
  return
}
func.func private @layer(%x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %m = arith.addi %n, %c7 : index
  %a = memref.alloc(%m) : memref<?xf32>
  call @use(%a) : (memref<?xf32>) -> ()
  memref.dealloc %a : memref<?xf32>
  return
}

// -----

// Left alone: a size that is computed from an element, and memory that a function returns.
// CHECK-LABEL: func.func private @element(%{{.*}}: memref<index>)
// CHECK: memref.alloc(
// CHECK-LABEL: func.func private @returns()
// CHECK: memref.alloc()
func.func private @use(memref<?xf32>)
func.func @left(%n: memref<index>) -> memref<8xf32> {
  call @element(%n) : (memref<index>) -> ()
  %0 = call @returns() : () -> memref<8xf32>
  return %0 : memref<8xf32>
}
func.func private @element(%n: memref<index>) {
  %m = memref.load %n[] : memref<index>
  %a = memref.alloc(%m) : memref<?xf32>
  call @use(%a) : (memref<?xf32>) -> ()
  memref.dealloc %a : memref<?xf32>
  return
}
func.func private @returns() -> memref<8xf32> {
  %a = memref.alloc() : memref<8xf32>
  return %a : memref<8xf32>
}
