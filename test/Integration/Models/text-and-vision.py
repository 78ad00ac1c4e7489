"""Models of text and images with fixed sizes, compiled and run.

RUN: %python %s %src_root %obj_root
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from model_test import ModelTest


class TextAndVisionTest(ModelTest):
    def test_vit(self) -> None:
        self.check("vit", rewritten=7, refused={"convolution": 1, "two-activations": 2})


if __name__ == "__main__":
    unittest.main()
