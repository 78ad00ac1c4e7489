"""Transformers of diffusion models with fixed sizes, compiled and run.

RUN: %python %s %src_root %obj_root
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from model_test import ModelTest


class DiffusionTest(ModelTest):
    def test_sd3(self) -> None:
        self.check(
            "sd3", rewritten=36, refused={"convolution": 1, "two-activations": 6}
        )

    def test_wan(self) -> None:
        self.check(
            "wan", rewritten=16, refused={"convolution": 1, "two-activations": 4}
        )


if __name__ == "__main__":
    unittest.main()
