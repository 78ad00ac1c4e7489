"""Checks that an exported model compiles for both kinds of GPU and runs on the CPU.

tools/python/fp8_testing/accuracy.py says how close results have to be.
"""

import sys
import unittest
from dataclasses import replace
from pathlib import Path

from fp8_testing.accuracy import lowest_bf16_db, lowest_fp8_db, worst_db
from fp8_testing.blocks import Block, load_block
from fp8_testing.measure import Tools
from fp8_testing.seeded import complete

BUILD = Path(sys.argv.pop())
MODELS = Path(sys.argv.pop()) / "test" / "Integration" / "Models"
RECIPE = "block"
CHIPS = ["sm_90a", "sm_89"]


class ModelTest(unittest.TestCase):
    def check(self, name: str, rewritten: int, refused: dict[str, int]) -> None:
        """Checks a model. `rewritten` is the number of matmuls in FP8, and `refused` has the number of others by
        reason."""
        block = load_block(MODELS, name)
        with complete(block.module) as module:
            self.check_block(replace(block, module=module), rewritten, refused)

    def check_block(self, block: Block, rewritten: int, refused: dict[str, int]) -> None:
        tools = Tools(BUILD)
        counts = tools.count(block.module, RECIPE)
        self.assertEqual((counts.rewritten, counts.refused), (rewritten, refused))
        for chip in CHIPS:
            self.assertGreater(
                tools.kernels(block.module, RECIPE, chip).count, rewritten
            )
        bf16 = worst_db(block.references, tools.run(block, None))
        self.assertGreaterEqual(bf16, lowest_bf16_db(block))
        fp8 = worst_db(block.references, tools.run(block, RECIPE))
        self.assertGreaterEqual(fp8, lowest_fp8_db(block))
        self.assertLess(fp8, bf16)  # something was quantized
