"""lit configuration of the GoogleTest binaries in the build directory."""

import lit.formats

config.name = "fp8-unit"
config.test_format = lit.formats.GoogleTest(".", "Tests")
config.suffixes = []
config.test_source_root = config.fp8_unit_root
config.test_exec_root = config.fp8_unit_root

# Debian's GoogleTest is not instrumented. So a sanitizer would report overflows
# of containers that are passed to it.
if config.fp8_sanitizers in ("ON", "1", "TRUE"):
    config.environment["ASAN_OPTIONS"] = "detect_container_overflow=0"
