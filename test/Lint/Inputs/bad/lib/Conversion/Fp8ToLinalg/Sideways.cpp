#include "fp8/Conversion/Fp8ToGPU/Fp8ToGPU.h"
