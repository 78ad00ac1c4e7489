func.func @layer(%x: tensor<?x256xbf16>, %w: tensor<256x128xbf16> {fp8.param = "w"}) -> tensor<?x128xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %m = tensor.dim %x, %c0 : tensor<?x256xbf16>
  %empty = tensor.empty(%m) : tensor<?x128xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%empty : tensor<?x128xbf16>) -> tensor<?x128xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<?x256xbf16>, tensor<256x128xbf16>)
                     outs(%init : tensor<?x128xbf16>) -> tensor<?x128xbf16>
  return %y : tensor<?x128xbf16>
}
