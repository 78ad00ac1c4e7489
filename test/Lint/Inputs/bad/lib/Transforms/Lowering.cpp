#include "fp8/Conversion/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "../IR/Private.h"
// An sm_80 in a comment is fine.
bool a = name == "sm_90a";
bool isHopper = true;
bool b = arch >= 9;
