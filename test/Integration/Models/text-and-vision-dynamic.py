"""Models of text and images whose batch or length the caller chooses are compiled and run.

RUN: %python %s %src_root %obj_root
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from model_test import ModelTest


class DynamicTextAndVisionTest(ModelTest):
    def test_llama_dynamic(self) -> None:
        self.check("llama-dynamic", rewritten=8, refused={"two-activations": 2})

    def test_qwen3_dynamic(self) -> None:
        self.check("qwen3-dynamic", rewritten=8, refused={"two-activations": 2})

    def test_mixtral_dynamic(self) -> None:
        self.check(
            "mixtral-dynamic",
            rewritten=7,
            refused={"small-matmul": 1, "two-activations": 2},
        )

    def test_t5_dynamic(self) -> None:
        self.check("t5-dynamic", rewritten=7, refused={"two-activations": 2})

    def test_clip_text_dynamic(self) -> None:
        self.check("clip-text-dynamic", rewritten=6, refused={"two-activations": 2})

    def test_bert_dynamic(self) -> None:
        self.check("bert-dynamic", rewritten=7, refused={"two-activations": 2})

    def test_vit_dynamic(self) -> None:
        self.check("vit-dynamic", rewritten=8, refused={"two-activations": 2})


if __name__ == "__main__":
    unittest.main()
