// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-verify-stage=stage=input

func.func @linalg(%a: tensor<4x8xbf16>, %b: tensor<8x16xbf16>, %c: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xbf16>, tensor<8x16xbf16>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  %1 = math.exp %0 : tensor<4x16xf32>
  return %1 : tensor<4x16xf32>
}

// -----

func.func @fp8_op(%x: tensor<4xf32>) -> tensor<4xf8E4M3FN> {
  // expected-error@+1 {{'fp8.cast' op expected no operation of fp8, gpu, llvm, memref, nvvm at stage input, got one of fp8}}
  %0 = fp8.cast %x : tensor<4xf32> to tensor<4xf8E4M3FN>
  return %0 : tensor<4xf8E4M3FN>
}

// -----

// expected-error@+1 {{expected no value of type 'memref<4xbf16>' at stage input}}
func.func @memref(%x: memref<4xbf16>) {
  return
}

// -----

// Other dialects are allowed, because another compiler may lower them.
func.func @other_dialects(%x: f32, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = vector.broadcast %x : f32 to vector<4xf32>
  %1 = tosa.exp %y : (tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
