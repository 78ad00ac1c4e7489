// A layer that is called three times, each time with its own weights. It calls another function twice.
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
func.func @main(%x: tensor<?x256xbf16>,
    %u0: tensor<128x256xbf16> {fp8.param = "layers.0.up.weight"}, %d0: tensor<256x128xbf16> {fp8.param = "layers.0.down.weight"},
    %b0: tensor<256xbf16> {fp8.param = "layers.0.bias"},
    %u1: tensor<128x256xbf16> {fp8.param = "layers.1.up.weight"}, %d1: tensor<256x128xbf16> {fp8.param = "layers.1.down.weight"},
    %b1: tensor<256xbf16> {fp8.param = "layers.1.bias"},
    %u2: tensor<128x256xbf16> {fp8.param = "layers.2.up.weight"}, %d2: tensor<256x128xbf16> {fp8.param = "layers.2.down.weight"},
    %b2: tensor<256xbf16> {fp8.param = "layers.2.bias"}) -> (tensor<?x256xbf16>, tensor<?x128xbf16>) {
  %0:2 = call @layer(%x, %u0, %d0, %b0) : (tensor<?x256xbf16>, tensor<128x256xbf16>, tensor<256x128xbf16>, tensor<256xbf16>) -> (tensor<?x256xbf16>, tensor<?x128xbf16>)
  %1:2 = call @layer(%0#0, %u1, %d1, %b1) : (tensor<?x256xbf16>, tensor<128x256xbf16>, tensor<256x128xbf16>, tensor<256xbf16>) -> (tensor<?x256xbf16>, tensor<?x128xbf16>)
  %2:2 = call @layer(%1#0, %u2, %d2, %b2) : (tensor<?x256xbf16>, tensor<128x256xbf16>, tensor<256x128xbf16>, tensor<256xbf16>) -> (tensor<?x256xbf16>, tensor<?x128xbf16>)
  return %2#0, %1#1 : tensor<?x256xbf16>, tensor<?x128xbf16>
}

func.func private @layer(%x: tensor<?x256xbf16>, %up: tensor<128x256xbf16>, %down: tensor<256x128xbf16>, %bias: tensor<256xbf16>)
    -> (tensor<?x256xbf16>, tensor<?x128xbf16>) {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x256xbf16>
  %h = call @up(%x, %up) : (tensor<?x256xbf16>, tensor<128x256xbf16>) -> tensor<?x128xbf16>
  %empty = tensor.empty(%rows) : tensor<?x128xbf16>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<?x128xbf16>) outs(%empty : tensor<?x128xbf16>) {
  ^bb0(%a: bf16, %o: bf16):
    %v = math.tanh %a : bf16
    linalg.yield %v : bf16
  } -> tensor<?x128xbf16>
  %zero = arith.constant 0.0 : bf16
  %e = tensor.empty(%rows) : tensor<?x256xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%e : tensor<?x256xbf16>) -> tensor<?x256xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%t, %down : tensor<?x128xbf16>, tensor<256x128xbf16>) outs(%init : tensor<?x256xbf16>) -> tensor<?x256xbf16>
  %r = linalg.generic {indexing_maps = [#id, #row, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %bias, %x : tensor<?x256xbf16>, tensor<256xbf16>, tensor<?x256xbf16>) outs(%e : tensor<?x256xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %c: bf16, %o: bf16):
    %s = arith.addf %a, %b : bf16
    %v = arith.addf %s, %c : bf16
    linalg.yield %v : bf16
  } -> tensor<?x256xbf16>
  %again = call @up(%r, %up) : (tensor<?x256xbf16>, tensor<128x256xbf16>) -> tensor<?x128xbf16>
  return %r, %again : tensor<?x256xbf16>, tensor<?x128xbf16>
}

func.func private @up(%x: tensor<?x256xbf16>, %w: tensor<128x256xbf16>) -> tensor<?x128xbf16> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x256xbf16>
  %zero = arith.constant 0.0 : bf16
  %e = tensor.empty(%rows) : tensor<?x128xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%e : tensor<?x128xbf16>) -> tensor<?x128xbf16>
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<?x256xbf16>, tensor<128x256xbf16>) outs(%init : tensor<?x128xbf16>) -> tensor<?x128xbf16>
  return %y : tensor<?x128xbf16>
}
