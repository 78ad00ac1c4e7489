"""Models of text and images with fixed sizes are compiled and run.

RUN: %python %s %src_root %obj_root
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from model_test import ModelTest


class TextAndVisionTest(ModelTest):
    def test_llama(self) -> None:
        self.check("llama", rewritten=8, refused={"two-activations": 2})

    def test_qwen3(self) -> None:
        self.check("qwen3", rewritten=8, refused={"two-activations": 2})

    def test_mixtral(self) -> None:
        self.check(
            "mixtral", rewritten=7, refused={"small-matmul": 1, "two-activations": 2}
        )

    def test_llama_decode(self) -> None:
        self.check("llama-decode", rewritten=15, refused={"two-activations": 4})

    def test_t5(self) -> None:
        self.check("t5", rewritten=7, refused={"two-activations": 2})

    def test_clip_text(self) -> None:
        self.check("clip-text", rewritten=6, refused={"two-activations": 2})

    def test_bert(self) -> None:
        self.check("bert", rewritten=7, refused={"two-activations": 2})

    def test_vit(self) -> None:
        self.check("vit", rewritten=8, refused={"two-activations": 2})


if __name__ == "__main__":
    unittest.main()
