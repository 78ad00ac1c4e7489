"""Runs lit over the build's test directory and ends with `N passed, N failed`.

usage: run_lit.py LIT TEST_DIR [lit arguments...]

Unit tests (gtest) and Python tests are lit tests too, so one count holds all.
"""

import json
import os
import subprocess
import sys
import tempfile


def main() -> int:
    lit, test_dir, *arguments = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch:
        report = os.path.join(scratch, "results.json")
        status = subprocess.call(
            [sys.executable, lit, "-sv", "--output", report, test_dir, *arguments]
        )
        try:
            with open(report) as file:
                tests = json.load(file)["tests"]
        except OSError:
            tests = []
    codes = [test["code"] for test in tests]
    passed = sum(code in ("PASS", "XFAIL", "FLAKYPASS") for code in codes)
    skipped = sum(code in ("UNSUPPORTED", "SKIPPED", "EXCLUDED") for code in codes)
    failed = len(codes) - passed - skipped
    if not codes:
        print("error: lit ran no test", file=sys.stderr)
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or status else 0


if __name__ == "__main__":
    sys.exit(main())
