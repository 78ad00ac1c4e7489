func.func @layer(%x: tensor<16x256xbf16>, %w: tensor<128x256xbf16>, %init: tensor<16x128xbf16>) -> tensor<16x128xbf16> {
  %0 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
                                      affine_map<(m, n, k) -> (n, k)>,
                                      affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<16x256xbf16>, tensor<128x256xbf16>)
      outs(%init : tensor<16x128xbf16>) -> tensor<16x128xbf16>
  return %0 : tensor<16x128xbf16>
}
