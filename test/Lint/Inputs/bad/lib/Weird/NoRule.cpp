#include "fp8/IR/Fp8Ops.h"
