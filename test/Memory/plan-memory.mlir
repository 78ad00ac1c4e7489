// The buffers of a function become views of one allocation, and share its
// memory if they are needed at different times.

// RUN: fp8-opt %s --split-input-file --fp8-plan-memory --canonicalize --cse | FileCheck %s

// A chain of launches needs only two places. The offsets are constants.
// CHECK-LABEL: func.func @chain
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C256:.*]] = arith.constant 256 : index
// CHECK: %[[ARENA:.*]] = memref.alloc() {alignment = 256 : i64} : memref<512xi8>
// CHECK: %[[A:.*]] = memref.view %[[ARENA]][%[[C0]]][] : memref<512xi8> to memref<64xf32>
// CHECK: call @use(%[[A]])
// CHECK: %[[B:.*]] = memref.view %[[ARENA]][%[[C256]]][] : memref<512xi8> to memref<64xf32>
// CHECK: call @use(%[[B]])
// CHECK: call @use(%[[A]])
// CHECK: call @use(%[[A]])
// CHECK: memref.dealloc %[[ARENA]]
// CHECK-NOT: memref.dealloc
// CHECK: return
func.func private @use(memref<64xf32>)
func.func @chain() {
  %a = memref.alloc() : memref<64xf32>
  func.call @use(%a) : (memref<64xf32>) -> ()
  %b = memref.alloc() : memref<64xf32>
  func.call @use(%b) : (memref<64xf32>) -> ()
  func.call @use(%a) : (memref<64xf32>) -> ()
  memref.dealloc %a : memref<64xf32>
  %c = memref.alloc() : memref<64xf32>
  func.call @use(%c) : (memref<64xf32>) -> ()
  memref.dealloc %b : memref<64xf32>
  memref.dealloc %c : memref<64xf32>
  return
}

// -----

// The host computes sizes and offsets. An empty buffer has its own address. The
// runtime refuses negative sizes.
// CHECK-LABEL: func.func @dynamic
// CHECK-SAME: (%[[X:.*]]: memref<?x?xf32>)
// CHECK-DAG: %[[N:.*]] = memref.dim %[[X]], %c0
// CHECK-DAG: %[[M:.*]] = memref.dim %[[X]], %c1
// CHECK-DAG: %[[ROWS:.*]] = arith.muli %[[N]], %c16
// CHECK-DAG: %[[CLAMPED:.*]] = arith.maxsi %[[ROWS]], %c1
// CHECK-DAG: %[[PADDED:.*]] = arith.addi %[[CLAMPED]], %c255
// CHECK-DAG: %[[ALIGNED:.*]] = arith.andi %[[PADDED]], %c-256
// CHECK: arith.ori
// CHECK: %[[NEGATIVE:.*]] = arith.cmpi slt, %[[ALL:.*]], %c0
// CHECK: %[[TOTAL:.*]] = arith.select %[[NEGATIVE]], %[[ALL]], %{{.*}}
// CHECK: %[[ARENA:.*]] = memref.alloc(%[[TOTAL]]) {alignment = 256 : i64} : memref<?xi8>
// CHECK: memref.view %[[ARENA]][%{{.*}}][%[[N]]] : memref<?xi8> to memref<?x4xf32>
// CHECK: memref.view %[[ARENA]][%{{.*}}][%[[M]]] : memref<?xi8> to memref<?x8xbf16>
// CHECK-NOT: memref.alloc
// CHECK: memref.dealloc %[[ARENA]]
// CHECK-NEXT: return
func.func private @use2(memref<?x4xf32>, memref<?x8xbf16>)
func.func @dynamic(%x: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  %a = memref.alloc(%n) : memref<?x4xf32>
  %m = memref.dim %x, %c1 : memref<?x?xf32>
  %b = memref.alloc(%m) : memref<?x8xbf16>
  func.call @use2(%a, %b) : (memref<?x4xf32>, memref<?x8xbf16>) -> ()
  memref.dealloc %a : memref<?x4xf32>
  memref.dealloc %b : memref<?x8xbf16>
  return
}

// -----

// A buffer in the body of a loop is not needed between iterations. A buffer
// outside of the loop that the body uses is needed in all iterations. The
// branches of a condition share memory.
// CHECK-LABEL: func.func @regions
// CHECK: memref.alloc() {alignment = 256 : i64} : memref<512xi8>
// CHECK: memref.view %{{.*}}[%c0][]
// CHECK: scf.for
// CHECK: memref.view %{{.*}}[%c256][]
// CHECK: scf.if
// CHECK: memref.view %{{.*}}[%c256][]
// CHECK: else
// CHECK: memref.view %{{.*}}[%c256][]
// CHECK: memref.dealloc
// CHECK-NEXT: return
func.func private @use3(memref<64xf32>)
func.func @regions(%n: index, %condition: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %outer = memref.alloc() : memref<64xf32>
  scf.for %i = %c0 to %n step %c1 {
    %inner = memref.alloc() : memref<64xf32>
    func.call @use3(%inner) : (memref<64xf32>) -> ()
    func.call @use3(%outer) : (memref<64xf32>) -> ()
    memref.dealloc %inner : memref<64xf32>
  }
  scf.if %condition {
    %then = memref.alloc() : memref<64xf32>
    func.call @use3(%then) : (memref<64xf32>) -> ()
    func.call @use3(%outer) : (memref<64xf32>) -> ()
    memref.dealloc %then : memref<64xf32>
  } else {
    %else = memref.alloc() : memref<64xf32>
    func.call @use3(%else) : (memref<64xf32>) -> ()
    func.call @use3(%outer) : (memref<64xf32>) -> ()
    memref.dealloc %else : memref<64xf32>
  }
  memref.dealloc %outer : memref<64xf32>
  return
}

// -----

// The buffer is allocated early and used late. Its memory is needed from the
// first use on, which may be a use of a view.
// CHECK-LABEL: func.func @first_use
// CHECK: memref.alloc() {alignment = 256 : i64} : memref<256xi8>
func.func private @use4(memref<?xf32, strided<[1]>>)
func.func @first_use() {
  %a = memref.alloc() : memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  %half = memref.subview %b[0] [32] [1] : memref<64xf32> to memref<32xf32, strided<[1]>>
  %v = memref.cast %half : memref<32xf32, strided<[1]>> to memref<?xf32, strided<[1]>>
  %w = memref.cast %a : memref<64xf32> to memref<?xf32, strided<[1]>>
  func.call @use4(%w) : (memref<?xf32, strided<[1]>>) -> ()
  memref.dealloc %a : memref<64xf32>
  func.call @use4(%v) : (memref<?xf32, strided<[1]>>) -> ()
  memref.dealloc %b : memref<64xf32>
  return
}

// -----

// These stay: a buffer that an iteration passes to the next, one that is freed
// conditionally, one with a layout, and a single buffer.
// CHECK-LABEL: func.func @left_alone
// CHECK: memref.alloc() : memref<64xf32>
// CHECK: memref.alloc() : memref<64xf32>
// CHECK: memref.alloc() : memref<64xf32>
// CHECK: memref.alloc() : memref<64xf32, strided<[1], offset: 4>>
// CHECK-NOT: memref.view
// CHECK: return
func.func private @use5(memref<64xf32>)
func.func private @use6(memref<64xf32, strided<[1], offset: 4>>)
func.func @left_alone(%n: index, %condition: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %carried = memref.alloc() : memref<64xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%each = %carried) -> memref<64xf32> {
    %next = memref.alloc() : memref<64xf32>
    func.call @use5(%each) : (memref<64xf32>) -> ()
    func.call @use5(%next) : (memref<64xf32>) -> ()
    scf.yield %next : memref<64xf32>
  }
  func.call @use5(%r) : (memref<64xf32>) -> ()
  %single = memref.alloc() : memref<64xf32>
  func.call @use5(%single) : (memref<64xf32>) -> ()
  scf.if %condition {
    memref.dealloc %single : memref<64xf32>
  }
  %strided = memref.alloc() : memref<64xf32, strided<[1], offset: 4>>
  func.call @use6(%strided) : (memref<64xf32, strided<[1], offset: 4>>) -> ()
  memref.dealloc %strided : memref<64xf32, strided<[1], offset: 4>>
  return
}

// -----

// Sizes that depend on an element are not known at the beginning. The buffers
// with such sizes have their own arena, which is allocated where the sizes are
// known.
// CHECK-LABEL: func.func @data_dependent
// CHECK: memref.alloc() {alignment = 256 : i64} : memref<512xi8>
// CHECK: %[[SIZE:.*]] = memref.load
// CHECK: memref.alloc(%{{.*}}) {alignment = 256 : i64} : memref<?xi8>
// CHECK-COUNT-2: memref.dealloc
// CHECK-NOT: memref.dealloc
func.func private @use7(memref<64xf32>)
func.func private @use8(memref<?xf32>)
func.func @data_dependent(%x: memref<index>) {
  %a = memref.alloc() : memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  func.call @use7(%a) : (memref<64xf32>) -> ()
  func.call @use7(%b) : (memref<64xf32>) -> ()
  %n = memref.load %x[] : memref<index>
  %c = memref.alloc(%n) : memref<?xf32>
  func.call @use8(%c) : (memref<?xf32>) -> ()
  memref.dealloc %c : memref<?xf32>
  %d = memref.alloc(%n) : memref<?xf32>
  func.call @use8(%d) : (memref<?xf32>) -> ()
  func.call @use7(%a) : (memref<64xf32>) -> ()
  func.call @use7(%b) : (memref<64xf32>) -> ()
  memref.dealloc %a : memref<64xf32>
  memref.dealloc %b : memref<64xf32>
  memref.dealloc %d : memref<?xf32>
  return
}

// -----

// Assertions on sizes come before the allocation of the arena. A size of a
// buffer that may not be needed is checked where the buffer is used.
// CHECK-LABEL: func.func @assertions
// CHECK-SAME: (%[[N:.*]]: index, %[[CONDITION:.*]]: i1)
// CHECK: cf.assert %{{.*}}, "five rows"
// CHECK: memref.alloc(%{{.*}}) {alignment = 256 : i64} : memref<?xi8>
// CHECK: scf.if %[[CONDITION]]
// CHECK: cf.assert %{{.*}}, "expected sizes of 0 or more"
// CHECK: memref.view
func.func private @use9(memref<?xf32>)
func.func @assertions(%n: index, %condition: i1) {
  %c5 = arith.constant 5 : index
  %a = memref.alloc(%n) : memref<?xf32>
  func.call @use9(%a) : (memref<?xf32>) -> ()
  %enough = arith.cmpi sge, %n, %c5 : index
  cf.assert %enough, "five rows"
  scf.if %condition {
    %m = arith.subi %n, %c5 : index
    %b = memref.alloc(%m) : memref<?xf32>
    func.call @use9(%b) : (memref<?xf32>) -> ()
    memref.dealloc %b : memref<?xf32>
  }
  memref.dealloc %a : memref<?xf32>
  return
}

// -----

// The buffer is never freed, so it is needed until the end of its block.
// CHECK-LABEL: func.func @without_end
// CHECK: memref.alloc() {alignment = 256 : i64} : memref<512xi8>
// CHECK: memref.dealloc
// CHECK-NEXT: return
func.func private @use10(memref<f32>)
func.func @without_end() {
  %a = memref.alloc() : memref<f32>
  func.call @use10(%a) : (memref<f32>) -> ()
  %b = memref.alloc() : memref<f32>
  func.call @use10(%b) : (memref<f32>) -> ()
  memref.dealloc %b : memref<f32>
  return
}
