"""Tests test/Fuzz/graphs.py: it finds problems of wrong programs and tools, and its programs have many
operations.

RUN: %python %s fp8-opt %obj_root/lib/libfp8_runner_io.so
"""

import sys
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tools" / "python"))

from graph_checks import Problem, make_checker, smallest
from graph_program import Program, make_program

IO_LIBRARY = Path(sys.argv.pop())
FP8_OPT = sys.argv.pop()
TEXT = """module {
  func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
    %0 = arith.addf %x, %x : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
"""
X = np.arange(4, dtype=np.float32)
RIGHT = Program(TEXT, [X], [X + X], [True])
# Front ends make these operations, so random programs must have them.
OPERATIONS = """arith.select arith.cmpf arith.floordivsi cf.assert complex.mul dense_resource func.call linalg.batch_matmul
linalg.broadcast linalg.contract linalg.conv_2d_nchw_fchw linalg.generic linalg.map linalg.matmul linalg.pack
linalg.softmax linalg.transpose math.rsqrt ml_program.global_load_const scf.for scf.if scf.while tensor.bitcast
tensor.collapse_shape tensor.concat tensor.expand_shape tensor.extract_slice tensor.from_elements tensor.gather
tensor.generate tensor.insert_slice tensor.pad tensor.reshape tensor.splat tm_tensor.scan f8E4M3FN xf16 xbf16 ?x""".split()


class ChecksTest(unittest.TestCase):
    def problem(self, program: Program, fp8_opt: str = FP8_OPT, timeout: int = 120) -> str:
        with self.assertRaises(Problem) as context:
            make_checker(fp8_opt, IO_LIBRARY, timeout).check(0, program)
        return str(context.exception)

    def tool(self, script: str) -> str:
        """A script in place of fp8-opt. It prints a valid program, but when it lowers one, it executes `command`."""
        folder = tempfile.TemporaryDirectory(prefix="fp8-fuzz-")
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / "tool"
        path.write_text(f"#!/bin/sh\nif [ $# = 0 ]; then cat; exit; fi\n{script}\n")
        path.chmod(0o755)
        return str(path)

    def test_right(self) -> None:
        checker = make_checker(FP8_OPT, IO_LIBRARY, 120)
        checker.check(0, RIGHT)
        self.assertFalse(checker.refused)
        self.assertEqual(checker.passed.total(), 6)

    def test_invalid_program(self) -> None:
        wrong = replace(RIGHT, text=TEXT.replace("return %0", "return %x0"))
        self.assertIn("the program is invalid", self.problem(wrong))

    def test_wrong_numbers(self) -> None:
        wrong = replace(RIGHT, outputs=[X + X + np.float32(1e-6)])
        self.assertIn("expected the same numbers, got 4 of 4 elements differ", self.problem(wrong))
        wrong = replace(RIGHT, outputs=[X + X * 2], exact=[False])
        self.assertIn("expected noise of at most", self.problem(wrong))
        wrong = replace(RIGHT, outputs=[X[:3]])
        self.assertIn("expected float32(3,), got float32(4,)", self.problem(wrong))

    def test_noise_is_allowed(self) -> None:
        program = replace(RIGHT, outputs=[(X + X) * np.float32(1.01)], exact=[False])
        make_checker(FP8_OPT, IO_LIBRARY, 120).check_numbers(TEXT, program)

    def test_crash(self) -> None:
        self.assertIn("exit status -11", self.problem(RIGHT, self.tool("kill -SEGV $$")))

    def test_message_of_others(self) -> None:
        said = self.problem(RIGHT, self.tool("echo 'a: error: failed to legalize' >&2; exit 1"))
        self.assertIn("expected a message 'expected X, got Y', got: failed to legalize", said)
        self.assertIn("exit status 1", self.problem(RIGHT, self.tool("exit 1")))

    def test_no_end(self) -> None:
        said = self.problem(RIGHT, self.tool("exec sleep 30"), timeout=1)
        self.assertIn("expected an end within 1 s", said)

    def test_wrong_program(self) -> None:
        """The compiler of programs compiles another program than it is given."""
        folder = tempfile.TemporaryDirectory(prefix="fp8-fuzz-")
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / "tool"
        compiler = Path(FP8_OPT).with_name("fp8-compile")
        path.write_text(f"#!/bin/sh\nsed s/addf/mulf/ | {compiler} - \"$@\"\n")
        path.chmod(0o755)
        make_checker(FP8_OPT, IO_LIBRARY, 120, str(compiler)).check(0, RIGHT)
        with self.assertRaisesRegex(Problem, "program, result 0: expected the bytes of mlir-runner"):
            make_checker(FP8_OPT, IO_LIBRARY, 120, str(path)).check(0, RIGHT)

    def test_refusals_are_counted(self) -> None:
        refusing = self.tool("echo 'a: error: expected 1, got 2' >&2; exit 1")
        checker = make_checker(refusing, IO_LIBRARY, 120)
        checker.check(0, RIGHT)
        self.assertEqual(checker.refused["cpu: expected _, got _"], 1)

    def test_smallest(self) -> None:
        def check(seed: int, length: int) -> None:
            if length >= 5:
                raise Problem(f"seed {seed} is wrong")

        self.assertEqual(smallest(3, 12, lambda _, length: length, check), (5, "seed 3 is wrong"))

    def test_beginning(self) -> None:
        """A shorter program is the beginning of the longer one."""
        short, long = (make_program(1, count).text.splitlines() for count in (4, 12))
        kept = [line for line in short if line.startswith("    %")]
        self.assertEqual(kept, [line for line in long if line.startswith("    %")][: len(kept)])

    def test_operations(self) -> None:
        texts = "".join(make_program(seed).text for seed in range(100))
        self.assertEqual([op for op in OPERATIONS if op not in texts], [])


if __name__ == "__main__":
    unittest.main()
