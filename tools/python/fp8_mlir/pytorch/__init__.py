"""From an nn.Module to a running FP8 program: export, compile, load, accelerate, the backend of torch.compile.

The public functions are attributes of fp8_mlir. Importing this package needs torch; only exporting needs
torch-mlir.
"""

from __future__ import annotations

from fp8_mlir.pytorch.backend import register

register()
