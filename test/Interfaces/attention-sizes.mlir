// RUN: fp8-opt %s --resolve-ranked-shaped-type-result-dims --canonicalize --cse | FileCheck %s --check-prefix=REIFY
// RUN: fp8-opt %s --generate-runtime-verification --canonicalize --cse | FileCheck %s --check-prefix=ASSERT

// The sizes of the result are computed from q and v.

// REIFY-LABEL: func @sizes
// REIFY-SAME: (%[[Q:[a-z0-9]*]]: tensor<?x64xbf16>, %[[K:[a-z0-9]*]]: tensor<?x64xbf16>, %[[V:[a-z0-9]*]]: tensor<?x?xbf16>
// REIFY-DAG: %[[M:.*]] = tensor.dim %[[Q]], %c0
// REIFY-DAG: %[[E:.*]] = tensor.dim %[[V]], %c1
// REIFY: return %[[M]], %[[E]]

// There is one assertion for the keys of v, and one for each dimension of the
// destination.

// ASSERT-LABEL: func @sizes
// ASSERT: cf.assert %{{.*}}, "{{.*}}expected dimension 0 of operand 2 to have the size
// ASSERT: cf.assert %{{.*}}, "{{.*}}expected dimension 0 of operand 3 to have the size
// ASSERT: cf.assert %{{.*}}, "{{.*}}expected dimension 1 of operand 3 to have the size
// ASSERT-NOT: cf.assert
// ASSERT: return
func.func @sizes(%q: tensor<?x64xbf16>, %k: tensor<?x64xbf16>, %v: tensor<?x?xbf16>, %o: tensor<?x?xbf16>) -> (index, index) {
  %0 = fp8.attention %q, %k, %v into %o scale 1.0
    maps [affine_map<(m, n, d, e) -> (m, d)>, affine_map<(m, n, d, e) -> (n, d)>, affine_map<(m, n, d, e) -> (n, e)>, affine_map<(m, n, d, e) -> (m, e)>]
    : tensor<?x64xbf16>, tensor<?x64xbf16>, tensor<?x?xbf16> -> tensor<?x?xbf16>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %0, %c0 : tensor<?x?xbf16>
  %e = tensor.dim %0, %c1 : tensor<?x?xbf16>
  return %m, %e : index, index
}
