"""Modules that tests, checks and measurements share: generated programs, recorded blocks, bounds.

Users need only the package fp8_mlir, which imports nothing from this package.
"""
