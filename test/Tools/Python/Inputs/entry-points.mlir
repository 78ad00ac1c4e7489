// Functions have several blocks, calls, and arguments and results of all kinds.
func.func @branches(%x: tensor<?xf32>, %b: i1) -> tensor<?xf32> {
  cf.cond_br %b, ^one, ^two
^one:
  %0 = math.exp %x : tensor<?xf32>
  return %0 : tensor<?xf32>
^two:
  %1 = math.absf %x : tensor<?xf32>
  cf.br ^three(%1 : tensor<?xf32>)
^three(%2: tensor<?xf32>):
  return %2 : tensor<?xf32>
}

func.func private @helper(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = tensor.concat dim(0) %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Another function calls this public function. It returns an argument and a
// tensor twice.
func.func @int(%x: tensor<4xf32>, %b: i1) -> (tensor<4xf32>, tensor<4xf32>, tensor<?xf32>, tensor<?xf32>) {
  %y = tensor.cast %x : tensor<4xf32> to tensor<?xf32>
  %r = func.call @branches(%y, %b) : (tensor<?xf32>, i1) -> tensor<?xf32>
  %d = func.call @helper(%r) : (tensor<?xf32>) -> tensor<?xf32>
  return %x, %x, %d, %d : tensor<4xf32>, tensor<4xf32>, tensor<?xf32>, tensor<?xf32>
}

func.func @nothing() {
  return
}

func.func @constant() -> tensor<2xf32> {
  %0 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// For an empty tensor, the computation of sizes divides by zero.
func.func @"a*/b"(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %m = tensor.dim %x, %c1 : tensor<?x?xf32>
  %all = arith.muli %n, %m : index
  %n1 = arith.addi %n, %c1 : index
  %rest = arith.divsi %all, %n : index
  %rows = arith.subi %n1, %c1 : index
  %flat = tensor.collapse_shape %x [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  %0 = tensor.expand_shape %flat [[0, 1]] output_shape [%rows, %rest] : tensor<?xf32> into tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
