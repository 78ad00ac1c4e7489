// Assertions in bodies of linalg become numbers that kernels write. Kernels without assertions have no parameter for
// that.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a format=isa" -o %t
// RUN: FileCheck %s < %t
// RUN: FileCheck %s --check-prefix=PTX < %t

// CHECK-LABEL: llvm.func internal @embed.body
// CHECK: llvm.call @fp8rtAssertionFlag
// CHECK: llvm.call @fp8rtLaunch
// CHECK-LABEL: llvm.func internal @plain.body
// CHECK-NOT: fp8rtAssertionFlag
// CHECK: llvm.return
// CHECK: "index must be smaller than dim size\00"

// The read is behind the branches of both assertions, and no local memory is
// needed to remember them.
// PTX: .visible .entry generic(
// PTX-NOT: .local
// PTX: st.volatile.global.b32{{[^,]*}}, 1;
// PTX: st.volatile.global.b32{{[^,]*}}, 2;
// PTX: bra
// PTX: ld.global
// PTX: .visible .entry generic_0(
// PTX-COUNT-2: .param .u64
// PTX-NOT: .param .u64
// PTX: .maxntid

#ids = affine_map<(i, k) -> (i)>
#all = affine_map<(i, k) -> (i, k)>
func.func @embed(%w: tensor<512x96xbf16>, %i: tensor<37xi64>) -> tensor<37x96xbf16> {
  %c0 = arith.constant 0 : i64
  %c512 = arith.constant 512 : i64
  %e = tensor.empty() : tensor<37x96xbf16>
  %r = linalg.generic {indexing_maps = [#ids, #all], iterator_types = ["parallel", "parallel"]}
      ins(%i : tensor<37xi64>) outs(%e : tensor<37x96xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %row = arith.index_cast %in : i64 to index
    %k = linalg.index 1 : index
    %lt = arith.cmpi slt, %in, %c512 : i64
    cf.assert %lt, "index must be smaller than dim size"
    %ge = arith.cmpi sge, %in, %c0 : i64
    cf.assert %ge, "index must be larger or equal to 0"
    %x = tensor.extract %w[%row, %k] : tensor<512x96xbf16>
    linalg.yield %x : bf16
  } -> tensor<37x96xbf16>
  return %r : tensor<37x96xbf16>
}

func.func @plain(%x: tensor<37xf32>) -> tensor<37xf32> {
  %0 = math.exp %x : tensor<37xf32>
  return %0 : tensor<37xf32>
}
