"""Python helpers around fp8-mlir's tools: they call the programs, and need NumPy but no compiler."""
