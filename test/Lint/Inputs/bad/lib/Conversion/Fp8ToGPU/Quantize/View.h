#include "../Kernels/Ring.h"
#include "../../Fp8ToLinalg/Sideways.cpp"
