#include "mlir/IR/BuiltinOps.h"

// func::FuncOp in a comment, and Other::FuncOp, are something else.
void visit(mlir::ModuleOp module, mlir::func::FuncOp function);
