"""The U-Net and the decoder of diffusion models, with fixed and with dynamic sizes, are compiled and run.

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
            rewritten=37,
            refused={"convolution": 20, "small-matmul": 2, "two-activations": 8},
        )

    def test_vae_decoder(self) -> None:
        self.check(
            "vae-decoder",
            rewritten=5,
            refused={"convolution": 11, "small-matmul": 1, "two-activations": 2},
        )

    def test_unet_dynamic(self) -> None:
        self.check(
            "unet-dynamic",
            rewritten=23,
            refused={"convolution": 16, "small-matmul": 2, "two-activations": 4},
        )

    def test_vae_decoder_dynamic(self) -> None:
        self.check(
            "vae-decoder-dynamic",
            rewritten=5,
            refused={"convolution": 11, "small-matmul": 1, "two-activations": 2},
        )


if __name__ == "__main__":
    unittest.main()
