"""Times compiled kernels beside cuBLASLt and DeepGEMM: `python -m fp8_testing.bench --help`."""
