"""Sends random programs of operations that front ends make through all pipelines.

Each seed gives a module of functions that call each other, on the tensors of linalg, tensor, arith, math, scf
and ml_program: slices of fused weights, norms, softmax, gathers, loops, dynamic sizes (Inputs/graph_program.py).
The module has to be valid. On the CPU its results are those of NumPy. With quantization they are finite. It
compiles for two of the chips, or is refused with a message of this project. The first command below prints
the program of a seed. The second one runs many seeds and saves failing programs to a folder:

    python test/Fuzz/graphs.py --io-library=build/lib/libfp8_runner_io.so --first=7 --print
    python test/Fuzz/graphs.py --io-library=build/lib/libfp8_runner_io.so --fp8-opt=build/bin/fp8-opt \\
        --first=0 --seeds=1000 --save=wrong --reduce
"""

# RUN: %python %s --fp8-opt=fp8-opt --fp8-compile=fp8-compile --io-library=%obj_root/lib/libfp8_runner_io.so --first=11 --seeds=8

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tools" / "python"))

from graph_checks import Problem, make_checker, smallest
from graph_program import make_program


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fp8-opt", default="fp8-opt")
    parser.add_argument("--fp8-compile", default="", help="compiles programs for a CPU, too")
    parser.add_argument("--io-library", type=Path, required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=8)
    parser.add_argument("--operations", type=int, default=12, help="operations of the main function")
    parser.add_argument("--timeout", type=int, default=120, help="seconds that one command may take")
    parser.add_argument("--print", action="store_true", help="print the program of the first seed, and end")
    parser.add_argument("--save", type=Path, help="a folder for failing programs")
    parser.add_argument("--reduce", action="store_true", help="look for the shortest failing program")
    options = parser.parse_args()
    if options.print:
        print(make_program(options.first, options.operations).text, end="")
        return 0
    checker = make_checker(options.fp8_opt, options.io_library, options.timeout, options.fp8_compile)
    problems = 0
    for seed in range(options.first, options.first + options.seeds):
        try:
            checker.check(seed, make_program(seed, options.operations))
            continue
        except Problem as found:
            problems, length, problem = problems + 1, options.operations, str(found)
        if options.reduce:
            length, problem = smallest(seed, options.operations, make_program, checker.check)
        print(f"seed {seed}, --operations={length}: {problem}", flush=True)
        if options.save:
            options.save.mkdir(parents=True, exist_ok=True)
            (options.save / f"{seed}.mlir").write_text(make_program(seed, length).text)
    for refusal, count in checker.refused.most_common():
        print(f"refused {count} times: {refusal}")
    print(f"{checker.passed.total()} of {checker.passed.total() + checker.refused.total()} commands, {problems} problems")
    if checker.passed.total() < 4 * checker.refused.total():
        print("expected most programs to compile")
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
