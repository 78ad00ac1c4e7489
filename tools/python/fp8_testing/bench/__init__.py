"""Times compiled kernels and those of cuBLASLt and DeepGEMM: `python -m fp8_testing.bench
--help`."""
