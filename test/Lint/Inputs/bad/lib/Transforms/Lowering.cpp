#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "../IR/Private.h"
