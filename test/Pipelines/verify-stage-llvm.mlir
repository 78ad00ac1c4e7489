// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-verify-stage=stage=llvm

llvm.func @llvm(%x: i8) -> i32 {
  %0 = llvm.zext %x : i8 to i32
  llvm.return %0 : i32
}

// -----

llvm.func @left_behind(%x: f32) {
  // expected-error@+1 {{'arith.addf' op expected only operations of builtin, llvm at stage llvm, got one of arith}}
  %0 = arith.addf %x, %x : f32
  // expected-error@+1 {{'arith.truncf' op expected only operations of builtin, llvm at stage llvm, got one of arith}}
  %1 = arith.truncf %x : f32 to f8E4M3FN
  llvm.return
}

// -----

llvm.func @float8(%x: i8) {
  // expected-error@+1 {{expected no value of type 'f8E4M3FN' at stage llvm}}
  %0 = builtin.unrealized_conversion_cast %x : i8 to f8E4M3FN
  llvm.return
}

// -----

// expected-error @below {{'llvm.func' op expected no attribute of the fp8 dialect at stage llvm, got "fp8.recipe"}}
llvm.func @attribute() attributes {fp8.recipe = #fp8.recipe<"block">} {
  llvm.return
}
