"""What tests, checks and measurements of fp8-mlir share: generated programs, recorded blocks, bounds.

Users need only the package fp8_mlir, which imports nothing of this one.
"""
