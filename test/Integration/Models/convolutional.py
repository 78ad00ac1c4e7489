"""The U-Net and the decoder of diffusion models with fixed sizes, compiled and run.

RUN: %python %s %src_root %obj_root
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from model_test import ModelTest


class ConvolutionalTest(ModelTest):
    def test_unet(self) -> None:
        self.check(
            "unet",
            rewritten=49,
            refused={"convolution": 33, "small-matmul": 1, "two-activations": 16},
        )

    def test_vae_decoder(self) -> None:
        self.check(
            "vae-decoder",
            rewritten=4,
            refused={"convolution": 17, "two-activations": 2},
        )


if __name__ == "__main__":
    unittest.main()
