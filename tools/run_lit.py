"""Runs lit over the build's test directory and ends with `N passed, N failed`.

usage: run_lit.py LIT TEST_DIR [lit arguments...]

Unit tests (gtest) and Python tests are lit tests, too, so all tests are counted.
An expected failure counts as passed, and an unexpected pass as failed. Tests that
this machine cannot run (UNSUPPORTED) or that a filter excludes are not counted.
"""

import json
import os
import subprocess
import sys
import tempfile

PASSED = ("PASS", "XFAIL", "FLAKYPASS")
NOT_RUN = ("UNSUPPORTED", "SKIPPED", "EXCLUDED")


def run_lit(lit: str, test_dir: str, arguments: list[str]) -> tuple[int, list[str]]:
    """The exit code of lit, and the result code of every test."""
    with tempfile.TemporaryDirectory() as scratch:
        report = os.path.join(scratch, "results.json")
        command = [sys.executable, lit, "-sv", "--output", report]
        status = subprocess.call([*command, *arguments, test_dir])
        try:
            with open(report) as file:
                return status, [test["code"] for test in json.load(file)["tests"]]
        except OSError:
            return status, []


def main() -> int:
    lit, test_dir, *arguments = sys.argv[1:]
    status, codes = run_lit(lit, test_dir, arguments)
    ran = [code for code in codes if code not in NOT_RUN]
    passed = sum(code in PASSED for code in ran)
    failed = len(ran) - passed
    sys.stdout.flush()
    if not ran:
        print("error: lit ran no test", file=sys.stderr, flush=True)
    elif status and not failed:
        print(f"error: lit ended with {status}", file=sys.stderr, flush=True)
    if not failed and (status or not ran):
        failed = 1
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
