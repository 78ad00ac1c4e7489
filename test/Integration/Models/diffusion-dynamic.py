"""Transformers of diffusion models whose batch the caller chooses are compiled and run.

RUN: %python %s %src_root %obj_root
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from model_test import ModelTest


class DynamicDiffusionTest(ModelTest):
    def test_qwen_image_dynamic(self) -> None:
        self.check("qwen-image-dynamic", rewritten=17, refused={"two-activations": 2})

    def test_wan_dynamic(self) -> None:
        self.check("wan-dynamic", rewritten=17, refused={"two-activations": 4})

    def test_flux_dynamic(self) -> None:
        self.check("flux-dynamic", rewritten=30, refused={"two-activations": 4})

    def test_flux2_dynamic(self) -> None:
        self.check("flux2-dynamic", rewritten=25, refused={"two-activations": 4})

    def test_sd3_dynamic(self) -> None:
        self.check("sd3-dynamic", rewritten=23, refused={"two-activations": 4})


if __name__ == "__main__":
    unittest.main()
