"""Transformers of diffusion models with fixed sizes are compiled and run.

RUN: %python %s %src_root %obj_root
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from model_test import ModelTest


class DiffusionTest(ModelTest):
    def test_qwen_image(self) -> None:
        self.check("qwen-image", rewritten=17, refused={"two-activations": 2})

    def test_wan(self) -> None:
        self.check("wan", rewritten=17, refused={"two-activations": 4})

    def test_flux(self) -> None:
        self.check("flux", rewritten=30, refused={"two-activations": 4})

    def test_flux2(self) -> None:
        self.check("flux2", rewritten=25, refused={"two-activations": 4})

    def test_sd3(self) -> None:
        self.check("sd3", rewritten=37, refused={"two-activations": 6})


if __name__ == "__main__":
    unittest.main()
