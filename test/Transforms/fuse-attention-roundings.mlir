// RUN: fp8-opt %s --fp8-fuse-attention --canonicalize --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s

// These programs have roundings that [attention_c14] does not allow to change,
// so they stay.

// CHECK: remark: [Missed] fuse-attention | Category:fp8 | Function=rounded_products | Reason="expected scores that are sums of products of q and k"
// CHECK: remark: [Missed] fuse-attention | Category:fp8 | Function=narrow_softmax | Reason="expected a softmax in f32"
// CHECK-NOT: fp8.attention

#md = affine_map<(m, n, d) -> (m, d)>
#nd = affine_map<(m, n, d) -> (n, d)>
#mn = affine_map<(m, n, d) -> (m, n)>
#all = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>

func.func @rounded_products(%q: tensor<?x16xbf16>, %k: tensor<?x16xbf16>, %v: tensor<?x16xbf16>) -> tensor<?x16xbf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : bf16
  %zero32 = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %m = tensor.dim %q, %c0 : tensor<?x16xbf16>
  %n = tensor.dim %k, %c0 : tensor<?x16xbf16>
  %n2 = tensor.dim %v, %c0 : tensor<?x16xbf16>
  %same = arith.cmpi eq, %n, %n2 : index
  cf.assert %same, "mismatched size for broadcast"
  %se = tensor.empty(%m, %n) : tensor<?x?xf32>
  %sz = linalg.fill ins(%zero32 : f32) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%q, %k : tensor<?x16xbf16>, tensor<?x16xbf16>) outs(%sz : tensor<?x?xf32>) {
  ^bb0(%a: bf16, %b: bf16, %o: f32):
    %x = arith.mulf %a, %b : bf16
    %p = arith.extf %x : bf16 to f32
    %r = arith.addf %o, %p : f32
    linalg.yield %r : f32
  } -> tensor<?x?xf32>
  %re = tensor.empty(%m) : tensor<?xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %top = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
    ins(%s : tensor<?x?xf32>) outs(%rl : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<?xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
    ins(%s, %top : tensor<?x?xf32>, tensor<?xf32>) outs(%se : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<?x?xf32>
  %rz = linalg.fill ins(%zero32 : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
    ins(%e : tensor<?x?xf32>) outs(%rz : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<?xf32>
  %we = tensor.empty(%m, %n) : tensor<?x?xbf16>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
    ins(%e, %l : tensor<?x?xf32>, tensor<?xf32>) outs(%we : tensor<?x?xbf16>) {
  ^bb0(%a: f32, %b: f32, %o: bf16):
    %d = arith.divf %a, %b : f32
    %r = arith.truncf %d : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<?x?xbf16>
  %be = tensor.empty(%m, %n2) : tensor<?x?xbf16>
  %b = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel"]} outs(%be : tensor<?x?xbf16>) {
  ^bb0(%o: bf16):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %one = arith.cmpi eq, %n, %c1 : index
    %at = arith.select %one, %c0, %j : index
    %r = tensor.extract %w[%i, %at] : tensor<?x?xbf16>
    linalg.yield %r : bf16
  } -> tensor<?x?xbf16>
  %oe = tensor.empty(%m) : tensor<?x16xbf16>
  %oz = linalg.fill ins(%zero : bf16) outs(%oe : tensor<?x16xbf16>) -> tensor<?x16xbf16>
  %out = linalg.matmul ins(%b, %v : tensor<?x?xbf16>, tensor<?x16xbf16>) outs(%oz : tensor<?x16xbf16>) -> tensor<?x16xbf16>
  return %out : tensor<?x16xbf16>
}

func.func @narrow_softmax(%q: tensor<?x16xbf16>, %k: tensor<?x16xbf16>, %v: tensor<?x16xbf16>) -> tensor<?x16xbf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : bf16
  %zero32 = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %m = tensor.dim %q, %c0 : tensor<?x16xbf16>
  %n = tensor.dim %k, %c0 : tensor<?x16xbf16>
  %n2 = tensor.dim %v, %c0 : tensor<?x16xbf16>
  %same = arith.cmpi eq, %n, %n2 : index
  cf.assert %same, "mismatched size for broadcast"
  %se = tensor.empty(%m, %n) : tensor<?x?xf32>
  %sz = linalg.fill ins(%zero32 : f32) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%q, %k : tensor<?x16xbf16>, tensor<?x16xbf16>) outs(%sz : tensor<?x?xf32>) {
  ^bb0(%a: bf16, %b: bf16, %o: f32):
    %x = arith.extf %a : bf16 to f32
    %y = arith.extf %b : bf16 to f32
    %p = arith.mulf %x, %y : f32
    %r = arith.addf %o, %p : f32
    linalg.yield %r : f32
  } -> tensor<?x?xf32>
  %low16 = arith.constant 0xFF80 : bf16
  %ne = tensor.empty(%m, %n) : tensor<?x?xbf16>
  %ns = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]}
    ins(%s : tensor<?x?xf32>) outs(%ne : tensor<?x?xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %r = arith.truncf %a : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<?x?xbf16>
  %re = tensor.empty(%m) : tensor<?xbf16>
  %rl = linalg.fill ins(%low16 : bf16) outs(%re : tensor<?xbf16>) -> tensor<?xbf16>
  %top = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
    ins(%ns : tensor<?x?xbf16>) outs(%rl : tensor<?xbf16>) {
  ^bb0(%a: bf16, %o: bf16):
    %r = arith.maximumf %a, %o : bf16
    linalg.yield %r : bf16
  } -> tensor<?xbf16>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
    ins(%ns, %top : tensor<?x?xbf16>, tensor<?xbf16>) outs(%ne : tensor<?x?xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %o: bf16):
    %d = arith.subf %a, %b : bf16
    %r = math.exp %d : bf16
    linalg.yield %r : bf16
  } -> tensor<?x?xbf16>
  %rz = linalg.fill ins(%zero : bf16) outs(%re : tensor<?xbf16>) -> tensor<?xbf16>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
    ins(%e : tensor<?x?xbf16>) outs(%rz : tensor<?xbf16>) {
  ^bb0(%a: bf16, %o: bf16):
    %r = arith.addf %a, %o : bf16
    linalg.yield %r : bf16
  } -> tensor<?xbf16>
  %we = tensor.empty(%m, %n) : tensor<?x?xbf16>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
    ins(%e, %l : tensor<?x?xbf16>, tensor<?xbf16>) outs(%we : tensor<?x?xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %o: bf16):
    %r = arith.divf %a, %b : bf16
    linalg.yield %r : bf16
  } -> tensor<?x?xbf16>
  %be = tensor.empty(%m, %n2) : tensor<?x?xbf16>
  %b = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel"]} outs(%be : tensor<?x?xbf16>) {
  ^bb0(%o: bf16):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %one = arith.cmpi eq, %n, %c1 : index
    %at = arith.select %one, %c0, %j : index
    %r = tensor.extract %w[%i, %at] : tensor<?x?xbf16>
    linalg.yield %r : bf16
  } -> tensor<?x?xbf16>
  %oe = tensor.empty(%m) : tensor<?x16xbf16>
  %oz = linalg.fill ins(%zero : bf16) outs(%oe : tensor<?x16xbf16>) -> tensor<?x16xbf16>
  %out = linalg.matmul ins(%b, %v : tensor<?x?xbf16>, tensor<?x16xbf16>) outs(%oz : tensor<?x16xbf16>) -> tensor<?x16xbf16>
  return %out : tensor<?x16xbf16>
}
