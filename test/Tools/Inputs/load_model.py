"""Loads a compiled program and calls a function without tensors."""

import ctypes
import sys

library = ctypes.CDLL(sys.argv[1])
print("loaded")
print("status", library[sys.argv[2]](None, None, 0, None, 0))
library.fp8_last_error.restype = ctypes.c_char_p
print("message", library.fp8_last_error().decode())
