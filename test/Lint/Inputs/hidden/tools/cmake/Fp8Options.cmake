target_precompile_headers(fp8_pch PRIVATE
  <mlir/Dialect/Func/IR/FuncOps.h>)
