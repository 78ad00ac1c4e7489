"""Tests the functions that compare arrays and print tables.

RUN: %python %s
"""

import math
import unittest

import numpy as np

from fp8_testing.blocks import sqnr_db
from fp8_testing.table import format_bytes, format_table


class SqnrTest(unittest.TestCase):
    def test_known_ratio(self) -> None:
        reference = np.full(8, 10.0, np.float32)
        self.assertAlmostEqual(sqnr_db(reference, reference + 1.0), 20.0)

    def test_extremes(self) -> None:
        one, zero = np.ones(3), np.zeros(3)
        self.assertEqual(sqnr_db(one, one), math.inf)
        self.assertEqual(sqnr_db(zero, one), -math.inf)
        self.assertTrue(math.isnan(sqnr_db(one, np.array([1.0, np.nan, 1.0]))))
        self.assertEqual(sqnr_db(one, np.array([1.0, np.inf, 1.0])), -math.inf)

    def test_shapes_differ(self) -> None:
        with self.assertRaisesRegex(ValueError, r"expected shape \(3,\), got \(1, 3\)"):
            sqnr_db(np.ones(3), np.ones((1, 3)))


class TableTest(unittest.TestCase):
    def test_alignment(self) -> None:
        text = format_table(["name", "M"], [["a", "128"], ["longer", "1"]], "<>")
        lines = ["  name      M", "  ------  ---", "  a       128", "  longer    1"]
        self.assertEqual(text.splitlines(), lines)

    def test_wrong_number_of_cells(self) -> None:
        with self.assertRaisesRegex(ValueError, "expected 2 cells, got 1"):
            format_table(["a", "b"], [["c"]], "<>")

    def test_bytes(self) -> None:
        sizes = [0, 1023, 1024, 393216, 2902458, 1 << 40]
        expected = ["0 B", "1023 B", "1.00 KiB", "384.0 KiB", "2.77 MiB", "1024.0 GiB"]
        self.assertEqual([format_bytes(size) for size in sizes], expected)


if __name__ == "__main__":
    unittest.main()
