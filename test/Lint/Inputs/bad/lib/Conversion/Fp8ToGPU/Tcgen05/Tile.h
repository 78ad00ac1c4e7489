#include "../Kernels/Ring.h"
#include "../Quantize/View.h"
