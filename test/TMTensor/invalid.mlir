// Numbers of operands, shapes, element types and bodies do not fit together.

// RUN: fp8-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<3x7xf32>, %y: tensor<3x7xf32>, %a: tensor<3xf32>) {
  // expected-error @below {{expected a dimension from 0 to 1, got 2}}
  %0:2 = tm_tensor.scan dimension(2) inclusive(true) ins(%x : tensor<3x7xf32>) outs(%y, %a : tensor<3x7xf32>, tensor<3xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<3x7xf32>, tensor<3xf32>
  return
}

// -----

func.func @f(%x: tensor<3x7xf32>, %y: tensor<3x8xf32>, %a: tensor<3xf32>) {
  // expected-error @below {{expected an output like the input, 'tensor<3x7xf32>', got 'tensor<3x8xf32>'}}
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<3x7xf32>) outs(%y, %a : tensor<3x8xf32>, tensor<3xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<3x8xf32>, tensor<3xf32>
  return
}

// -----

func.func @f(%x: tensor<3x7xf32>, %y: tensor<3x7xf32>, %a: tensor<7xf32>) {
  // expected-error @below {{expected an accumulator of shape and type 'tensor<3xf32>', got 'tensor<7xf32>'}}
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<3x7xf32>) outs(%y, %a : tensor<3x7xf32>, tensor<7xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<3x7xf32>, tensor<7xf32>
  return
}

// -----

func.func @f(%x: tensor<3x7xf32>, %y: tensor<3x7xf32>, %a: tensor<3xf32>) {
  // expected-error @below {{expected a body on ('f32', 'f32'), got one on ('f32')}}
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<3x7xf32>) outs(%y, %a : tensor<3x7xf32>, tensor<3xf32>) {
  ^bb0(%p: f32):
    tm_tensor.yield %p : f32
  } -> tensor<3x7xf32>, tensor<3xf32>
  return
}

// -----

func.func @f(%x: tensor<3x7xf32>, %y: tensor<3x7xf32>, %a: tensor<3xf32>) {
  // expected-error @below {{expected a body that yields 'f32', got ('f32', 'f32')}}
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<3x7xf32>) outs(%y, %a : tensor<3x7xf32>, tensor<3xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p, %q : f32, f32
  } -> tensor<3x7xf32>, tensor<3xf32>
  return
}

// -----

func.func @f(%x: tensor<3x7xf32>, %y: tensor<3x7xf32>) {
  // expected-error @below {{expected 2 outputs, got 1}}
  %0 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<3x7xf32>) outs(%y : tensor<3x7xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<3x7xf32>
  return
}

// -----

func.func @f(%u: tensor<3x1x4xf32>, %i: tensor<3x?xi64>, %o: tensor<8x4xf32>) {
  // expected-error @below {{expected integers of [updates, depth] with a known depth as indices, got 'tensor<3x?xi64>'}}
  %0 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(true) ins(%u, %i : tensor<3x1x4xf32>, tensor<3x?xi64>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<8x4xf32>
  return
}

// -----

func.func @f(%u: tensor<3x1x4xf32>, %i: tensor<3x1xi64>, %o: tensor<8x4xf32>) {
  // expected-error @below {{expected a dimension_map with 1 different dimensions of 'tensor<8x4xf32>', got [0, 1]}}
  %0 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(true) ins(%u, %i : tensor<3x1x4xf32>, tensor<3x1xi64>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<8x4xf32>
  return
}

// -----

func.func @f(%u: tensor<2x1x4xf32>, %i: tensor<3x1xi64>, %o: tensor<8x4xf32>) {
  // expected-error @below {{expected updates with one slice of the original, 'tensor<8x4xf32>', for each row of the indices, 'tensor<3x1xi64>', got 'tensor<2x1x4xf32>'}}
  %0 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(true) ins(%u, %i : tensor<2x1x4xf32>, tensor<3x1xi64>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<8x4xf32>
  return
}

// -----

func.func @f(%u: tensor<3x4xf32>, %i: tensor<3x1xi64>, %o: tensor<8x4xf32>) {
  // expected-error @below {{expected dimension 0 of the original, 'tensor<8x4xf32>', to be one of the updates, 'tensor<3x4xf32>', or in the dimension_map}}
  %0 = tm_tensor.scatter {dimension_map = array<i64: 1>} unique_indices(true) ins(%u, %i : tensor<3x4xf32>, tensor<3x1xi64>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<8x4xf32>
  return
}

// -----

func.func @f(%u: tensor<3x1x5xf32>, %i: tensor<3x1xi64>, %o: tensor<8x4xf32>) {
  // expected-error @below {{expected slices of at most 4 in dimension 1 of the original, got 5}}
  %0 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(true) ins(%u, %i : tensor<3x1x5xf32>, tensor<3x1xi64>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<8x4xf32>
  return
}

// -----

func.func @f(%u: tensor<3x1x4xf16>, %i: tensor<3x1xi64>, %o: tensor<8x4xf32>) {
  // expected-error @below {{expected updates of 'f32', got 'f16'}}
  %0 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(true) ins(%u, %i : tensor<3x1x4xf16>, tensor<3x1xi64>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<8x4xf32>
  return
}

// -----

func.func @f(%x0: tensor<3xi1>) {
  // expected-error @below {{expected a dimension from 0 to 0, got -1}}
  %0:1 = tm_tensor.sort dimension(-1) outs(%x0 : tensor<3xi1>) {
  ^bb0(%p: i1, %q: i1):
    tm_tensor.yield %p : i1
  } -> tensor<3xi1>
  return
}

// -----

func.func @f(%x0: tensor<3xi1>, %x1: tensor<4xi1>) {
  // expected-error @below {{expected outputs of one shape, got 'tensor<3xi1>' and 'tensor<4xi1>'}}
  %0:2 = tm_tensor.sort dimension(0) outs(%x0, %x1 : tensor<3xi1>, tensor<4xi1>) {
  ^bb0(%p: i1, %q: i1):
    tm_tensor.yield %p : i1
  } -> tensor<3xi1>, tensor<4xi1>
  return
}

// -----

func.func @f(%x0: tensor<3xf32>) {
  // expected-error @below {{expected a body that yields 'i1', got ('f32')}}
  %0:1 = tm_tensor.sort dimension(0) outs(%x0 : tensor<3xf32>) {
  ^bb0(%p: f32, %q: f32):
    tm_tensor.yield %p : f32
  } -> tensor<3xf32>
  return
}

// -----

func.func @f(%x: tensor<3xi1>) {
  // expected-error @below {{expected 0 inputs, got 1}}
  %0 = tm_tensor.sort dimension(0) ins(%x : tensor<3xi1>) outs(%x : tensor<3xi1>) {
  ^bb0(%p: i1, %q: i1):
    tm_tensor.yield %p : i1
  } -> tensor<3xi1>
  return
}

// -----

func.func @f() {
  // expected-error @below {{expected an output to sort, got none}}
  "tm_tensor.sort"() <{dimension = 0 : i64, operandSegmentSizes = array<i32: 0, 0>}> ({
    tm_tensor.yield
  }) : () -> ()
  return
}

// -----

func.func @f(%q: tensor<16xf32>, %k: tensor<6x9x16xf32>, %v: tensor<6x9x8xf32>, %o: tensor<6x7x8xf32>) {
  // expected-error @below {{expected a query of floats, [..., m, k], got 'tensor<16xf32>'}}
  %0 = tm_tensor.attention ins(%q, %k, %v : tensor<16xf32>, tensor<6x9x16xf32>, tensor<6x9x8xf32>) outs(%o : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
  return
}

// -----

func.func @f(%q: tensor<6x7x16xf32>, %k: tensor<6x9x15xf32>, %v: tensor<6x9x8xf32>, %o: tensor<6x7x8xf32>) {
  // expected-error @below {{expected a key of the shape of 'tensor<6x?x16xf32>', got 'tensor<6x9x15xf32>'}}
  %0 = tm_tensor.attention ins(%q, %k, %v : tensor<6x7x16xf32>, tensor<6x9x15xf32>, tensor<6x9x8xf32>) outs(%o : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
  return
}

// -----

func.func @f(%q: tensor<6x7x16xf32>, %k: tensor<6x9x16xf32>, %v: tensor<6x8x8xf32>, %o: tensor<6x7x8xf32>) {
  // expected-error @below {{expected a value of the shape of 'tensor<6x9x?xf32>', got 'tensor<6x8x8xf32>'}}
  %0 = tm_tensor.attention ins(%q, %k, %v : tensor<6x7x16xf32>, tensor<6x9x16xf32>, tensor<6x8x8xf32>) outs(%o : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
  return
}

// -----

func.func @f(%q: tensor<6x7x16xf32>, %k: tensor<6x9x16xf32>, %v: tensor<6x9x8xf32>, %o: tensor<6x7x9xf32>) {
  // expected-error @below {{expected a result of the shape of 'tensor<6x7x8xf32>', got 'tensor<6x7x9xf32>'}}
  %0 = tm_tensor.attention ins(%q, %k, %v : tensor<6x7x16xf32>, tensor<6x9x16xf32>, tensor<6x9x8xf32>) outs(%o : tensor<6x7x9xf32>) -> tensor<6x7x9xf32>
  return
}

// -----

func.func @f(%q: tensor<6x7x16xf32>, %k: tensor<6x9x16xbf16>, %v: tensor<6x9x8xf32>, %o: tensor<6x7x8xf32>) {
  // expected-error @below {{expected all of 'f32', got 'tensor<6x9x16xbf16>'}}
  %0 = tm_tensor.attention ins(%q, %k, %v : tensor<6x7x16xf32>, tensor<6x9x16xbf16>, tensor<6x9x8xf32>) outs(%o : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
  return
}

// -----

func.func @f(%q: tensor<6x7x16xf32>, %k: tensor<6x9x16xf32>, %v: tensor<6x9x8xf32>, %o: tensor<6x7x8xf32>, %m: tensor<6x7x9xi64>) {
  // expected-error @below {{expected a mask of floats or of i1, got 'tensor<6x7x9xi64>'}}
  %0 = tm_tensor.attention ins(%q, %k, %v, %m : tensor<6x7x16xf32>, tensor<6x9x16xf32>, tensor<6x9x8xf32>, tensor<6x7x9xi64>) outs(%o : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
  return
}

// -----

func.func @f(%q: tensor<6x7x16xf32>, %k: tensor<6x9x16xf32>, %v: tensor<6x9x8xf32>, %o: tensor<6x7x8xf32>, %m: tensor<7x9xf32>) {
  // expected-error @below {{expected a mask of the shape of 'tensor<6x7x9xf32>', got 'tensor<7x9xf32>'}}
  %0 = tm_tensor.attention ins(%q, %k, %v, %m : tensor<6x7x16xf32>, tensor<6x9x16xf32>, tensor<6x9x8xf32>, tensor<7x9xf32>) outs(%o : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
  return
}

// -----

func.func @f(%q: tensor<6x7x8xf32>) {
  // expected-error @below {{expected 3 to 4 inputs, got 2}}
  %0 = tm_tensor.attention ins(%q, %q : tensor<6x7x8xf32>, tensor<6x7x8xf32>) outs(%q : tensor<6x7x8xf32>) -> tensor<6x7x8xf32>
  return
}

// -----

func.func @f(%x0: tensor<2x9xf32>, %y: tensor<3x3xf32>, %i: tensor<3x3xi32>) {
  // expected-error @below {{expected values like the input, 'tensor<2x9xf32>', in all dimensions but 1, got 'tensor<3x3xf32>'}}
  %0:2 = tm_tensor.topk dimension(1) ins(%x0 : tensor<2x9xf32>) outs(%y, %i : tensor<3x3xf32>, tensor<3x3xi32>) {
  ^bb0(%p: f32, %q: f32):
    %1 = arith.cmpf ogt, %p, %q : f32
    tm_tensor.yield %1 : i1
  } -> tensor<3x3xf32>, tensor<3x3xi32>
  return
}

// -----

func.func @f(%x0: tensor<2x9xf32>, %y: tensor<2x3xf32>, %i: tensor<2x4xi32>) {
  // expected-error @below {{expected one integer for each of 'tensor<2x3xf32>', got 'tensor<2x4xi32>'}}
  %0:2 = tm_tensor.topk dimension(1) ins(%x0 : tensor<2x9xf32>) outs(%y, %i : tensor<2x3xf32>, tensor<2x4xi32>) {
  ^bb0(%p: f32, %q: f32):
    %1 = arith.cmpf ogt, %p, %q : f32
    tm_tensor.yield %1 : i1
  } -> tensor<2x3xf32>, tensor<2x4xi32>
  return
}

// -----

func.func @f(%x0: tensor<2x9xf32>, %x1: tensor<2x9xi64>, %y: tensor<2x3xf32>, %i: tensor<2x3xi32>) {
  // expected-error @below {{expected an index of 'i32' for each of 'tensor<2x9xf32>', got 'tensor<2x9xi64>'}}
  %0:2 = tm_tensor.topk dimension(1) ins(%x0, %x1 : tensor<2x9xf32>, tensor<2x9xi64>) outs(%y, %i : tensor<2x3xf32>, tensor<2x3xi32>) {
  ^bb0(%p: f32, %q: f32):
    %1 = arith.cmpf ogt, %p, %q : f32
    tm_tensor.yield %1 : i1
  } -> tensor<2x3xf32>, tensor<2x3xi32>
  return
}
