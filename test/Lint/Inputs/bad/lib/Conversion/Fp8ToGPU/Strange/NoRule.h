#include "../Kernels/Ring.h"
