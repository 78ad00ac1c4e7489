// RUN: fp8-opt %s --split-input-file --fp8-verify-literals --verify-diagnostics

func.func @splat() -> tensor<4xf8E4M3FN> {
  // expected-error @below {{expected finite 'f8E4M3FN' literals, got NaN in every element (the largest finite value of the type is 4.48}}
  %c = arith.constant dense<500.0> : tensor<4xf8E4M3FN>
  return %c : tensor<4xf8E4M3FN>
}

// -----

func.func @dense() -> tensor<2x3xf8E4M3FNUZ> {
  // expected-error @below {{expected finite 'f8E4M3FNUZ' literals, got NaN at [1, 2] (the largest finite value of the type is 2.4}}
  %c = arith.constant dense<[[1.0, 240.0, 3.0], [4.0, -5.0, 448.0]]> : tensor<2x3xf8E4M3FNUZ>
  return %c : tensor<2x3xf8E4M3FNUZ>
}

// -----

func.func @scalar() -> f8E5M2 {
  // expected-error @below {{expected finite 'f8E5M2' literals, got infinity (the largest finite value of the type is 5.7344}}
  %c = arith.constant 1.0e9 : f8E5M2
  return %c : f8E5M2
}

// -----

func.func @e8m0() -> tensor<2xf8E8M0FNU> {
  // expected-error @below {{expected finite 'f8E8M0FNU' literals, got NaN at [1]}}
  %c = arith.constant dense<"0x7FFF"> : tensor<2xf8E8M0FNU>
  return %c : tensor<2xf8E8M0FNU>
}

// -----

// These get no message: largest finite values, other types, and bytes of
// resources.

func.func @finite() -> (tensor<2xf8E4M3FN>, tensor<1xbf16>, tensor<2xf8E4M3FN>) {
  %a = arith.constant dense<[448.0, -448.0]> : tensor<2xf8E4M3FN>
  %b = arith.constant dense<0x7FC0> : tensor<1xbf16>
  %c = arith.constant dense_resource<codes> : tensor<2xf8E4M3FN>
  return %a, %b, %c : tensor<2xf8E4M3FN>, tensor<1xbf16>, tensor<2xf8E4M3FN>
}

{-#
  dialect_resources: {
    builtin: {
      codes: "0x010000007F7E"
    }
  }
#-}
