#include "../Quantize/View.h"
