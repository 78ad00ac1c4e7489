"""Random contractions are rewritten and run on the CPU. NumPy computes the same results with the same blocks.

The contractions have loops in any order, operands and results in any layout, batches, several M, N and K
loops, transposes, broadcasts, unit dimensions, casts, biases, dynamic sizes, and constant or argument
weights. The reference quantizes each operand by the recipe, according to the roles of its loops, and then
computes in f64. The tolerance covers the f32 rounding of K products and the rounding of the result. A wrong
map, block or scale exceeds it by far.

RUN: %python %s %obj_root %src_root/test/Numerics
"""

import random
import string
import subprocess
import sys
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, sys.argv.pop())
BUILD = Path(sys.argv.pop())

import reference  # noqa: E402

from fp8_mlir.runner import Runner  # noqa: E402

FP8_OPT = BUILD / "bin" / "fp8-opt"
PRECISION = {"f32": 24, "bf16": 8, "f16": 11}


def tensor(shape, kind: str) -> str:
    return f"tensor<{''.join(f'{size}x' for size in shape)}{kind}>"


class Operand:
    """An operand: the loops of its dimensions, and its values in this layout."""

    def __init__(self, case: "Case", loops: list[int], kind: str, name: str) -> None:
        self.case, self.kind, self.name = case, kind, name
        self.loops = case.rng.sample(loops, len(loops))
        shape = [case.sizes[loop] for loop in self.loops]
        # Distinct magnitudes along every dimension, so that no two scales are equal.
        values = case.numbers.standard_normal(shape)
        for axis, size in enumerate(shape):
            magnitude = np.exp2(case.numbers.uniform(-2, 1, size))
            values *= np.expand_dims(
                magnitude, [d for d in range(len(shape)) if d != axis]
            )
        self.values = values.astype(reference.FLOATS[kind])

    def type(self) -> str:
        return tensor([self.case.spell(loop) for loop in self.loops], self.kind)

    def argument(self) -> str:
        # Without a name, the second of two arguments would be the weight.
        name = f' {{fp8.param = "{self.name[1:]}"}}' if self.name[1] == "w" else ""
        return f"{self.name}: {self.type()}{name}"

    def dequantized(
        self, block: list[int], rows: set[int], k: set[int], joined: list[int]
    ) -> np.ndarray:
        """The values in f64 after quantization in blocks of (rows, K). `joined` is the order of K's dimensions as
        one."""
        if not block:
            return reference.cast(self.values, "f8E4M3FN").astype(np.float64)
        if joined:
            rest = [loop for loop in self.loops if loop not in k]
            order = [self.loops.index(loop) for loop in rest + joined]
            moved = self.values.transpose(order)
            flat = moved.reshape(*moved.shape[: len(rest)], -1)
            result = self.by_blocks(flat, rest + [joined[0]], block, rows, {joined[0]})
            return result.reshape(moved.shape).transpose(np.argsort(order))
        return self.by_blocks(self.values, self.loops, block, rows, k)

    def by_blocks(self, values, loops, block, rows, k) -> np.ndarray:
        shape = []
        for loop in loops:
            size, others = (block[1], k) if loop in k else (block[0], rows)
            shape.append(size if size == -1 or loop == self.case.innermost(others) else 1)
        q, s = reference.dynamic_quantize(values, shape, "f8E4M3FN")[:2]
        scale = reference.expand(s.astype(np.float64), values.shape, shape)
        return q.astype(np.float64) * scale


class Case:
    """One contraction. A function has many of them."""

    def __init__(self, index: int, seed: int) -> None:
        self.index, self.rng = index, random.Random(seed)
        self.numbers = np.random.default_rng(seed)
        rng = self.rng
        counts = rng.choice(
            [(0, 1, 1, 1), (0, 1, 1, 1), (1, 1, 1, 1), (1, 2, 1, 1), (0, 2, 2, 1)]
            + [(0, 1, 2, 1), (0, 1, 1, 2), (2, 1, 1, 1), (1, 1, 1, 2), (0, 2, 1, 2)]
        )
        loops = list(range(sum(counts)))
        rng.shuffle(loops)
        take = iter(loops)
        self.batch, self.m, self.n, self.k = (
            [next(take) for _ in range(count)] for count in counts
        )
        self.sizes = [rng.randint(1, 9) for _ in loops]
        self.sizes[max(self.k)] = rng.choice([16, 17, 31, 40])
        self.sizes[max(self.n)] = rng.choice([8, 11, 24])
        self.dynamic = set(loops) if rng.random() < 0.3 else set()
        kind = rng.choice(["bf16", "bf16", "bf16", "f16", "f32"])
        self.result_kind = rng.choice(["f32", "f32", kind])
        # A weight without batch makes the batch loops rows of the activation.
        self.shared = bool(self.batch) and rng.random() < 0.5
        weight_loops = self.n + self.k + ([] if self.shared else self.batch)
        self.act = Operand(self, self.batch + self.m + self.k, kind, f"%x{index}")
        self.weight = Operand(self, weight_loops, kind, f"%w{index}")
        self.result = Operand(
            self, self.batch + self.m + self.n, self.result_kind, f"%z{index}"
        )
        self.has_bias = rng.random() < 0.3
        self.swapped = rng.random() < 0.3
        self.is_constant = rng.random() < 0.5
        self.lines: list[str] = []
        self.count = 0

    def spell(self, loop: int) -> str:
        return "?" if loop in self.dynamic else str(self.sizes[loop])

    def fresh(self) -> str:
        self.count += 1
        return f"%v{self.index}_{self.count}"

    def empty(self, loops: list[int], kind: str) -> tuple[str, str]:
        name, sizes = self.fresh(), []
        for loop in loops:
            if loop in self.dynamic:
                sizes.append(self.fresh())
                self.lines.append(
                    f"{sizes[-1]} = arith.constant {self.sizes[loop]} : index"
                )
        kind = tensor([self.spell(loop) for loop in loops], kind)
        self.lines.append(f"{name} = tensor.empty({', '.join(sizes)}) : {kind}")
        return name, kind

    def affine(self, loops: list[int], space: list[int] | None = None) -> str:
        dims = ", ".join(f"d{i}" for i in range(len(space or self.sizes)))
        space = space if space is not None else list(range(len(self.sizes)))
        results = ", ".join(f"d{space.index(loop)}" for loop in loops)
        return f"affine_map<({dims}) -> ({results})>"

    def elementwise(
        self, value: str, kind: str, source: list[int], target: list[int], new: str
    ) -> str:
        """A generic that moves, repeats and perhaps widens elements."""
        empty, result = self.empty(target, new)
        name = self.fresh()
        old = kind.removesuffix(">").split("x")[-1]
        body = "" if old == new else f"%e = arith.extf %i : {old} to {new}\n"
        parallel = ", ".join(['"parallel"'] * len(target))
        self.lines.append(
            f"{name} = linalg.generic {{indexing_maps = [{self.affine(source, target)},"
            f" {self.affine(target, target)}], iterator_types = [{parallel}]}}"
            f" ins({value} : {kind}) outs({empty} : {result}) {{\n"
            f"^bb0(%i: {old}, %o: {new}):\n{body}"
            f"linalg.yield {'%e' if body else '%i'} : {new}\n}} -> {result}"
        )
        return name

    def view(self, operand: Operand, is_weight: bool) -> tuple[str, list[int], str]:
        """The operand that the contraction reads: its name, its loops and its element type."""
        value, loops, kind = operand.name, list(operand.loops), operand.kind
        choice = self.rng.choice(["plain", "transpose", "generic", "widen", "cast"])
        if is_weight and self.shared and self.rng.random() < 0.5:
            target = self.rng.sample(loops + self.batch, len(loops + self.batch))
            value = self.elementwise(value, operand.type(), loops, target, kind)
            return value, target, kind
        if choice == "transpose":
            order = self.rng.sample(range(len(loops)), len(loops))
            target = [loops[i] for i in order]
            empty, result = self.empty(target, kind)
            name = self.fresh()
            self.lines.append(
                f"{name} = linalg.transpose ins({value} : {operand.type()})"
                f" outs({empty} : {result}) permutation = {order}"
            )
            return name, target, kind
        if choice == "generic":
            target = self.rng.sample(loops, len(loops))
            value = self.elementwise(value, operand.type(), loops, target, kind)
            return value, target, kind
        if choice == "widen" and kind != "f32" and self.result_kind == "f32":
            value = self.elementwise(value, operand.type(), loops, loops, "f32")
            return value, loops, "f32"
        if choice == "cast" and is_weight and self.dynamic and not self.is_constant:
            name = self.fresh()
            static = tensor([self.sizes[loop] for loop in loops], kind)
            self.lines.append(
                f"{name} = tensor.cast {value} : {operand.type()} to {static}"
            )
            dynamic = self.fresh()
            self.lines.append(
                f"{dynamic} = tensor.cast {name} : {static} to {operand.type()}"
            )
            return dynamic, loops, kind
        return value, loops, kind

    def resource(self) -> str:
        return f'w{self.index}: "0x02000000{self.weight.values.tobytes().hex()}"'

    def emit(self) -> None:
        weight = self.weight
        if self.is_constant:
            static = tensor(weight.values.shape, weight.kind)
            name = self.fresh()
            self.lines.append(
                f"{name} = arith.constant dense_resource<w{self.index}> : {static}"
            )
            if self.dynamic:
                cast = self.fresh()
                self.lines.append(
                    f"{cast} = tensor.cast {name} : {static} to {weight.type()}"
                )
                name = cast
            weight.name = name
        operands = [self.view(self.act, False), self.view(weight, True)]
        self.viewed = [loops for _, loops, _ in operands]
        if self.swapped:
            operands.reverse()
        result = self.result
        init = result.name
        if not self.has_bias:
            zero, init = self.fresh(), self.fresh()
            empty, kind = self.empty(result.loops, result.kind)
            self.lines.append(f"{zero} = arith.constant 0.0 : {result.kind}")
            self.lines.append(
                f"{init} = linalg.fill ins({zero} : {result.kind}) outs({empty} : {kind}) -> {kind}"
            )
        self.lines.append(self.contraction(operands, init))

    def contraction(self, operands: list[tuple[str, list[int], str]], init: str) -> str:
        result = self.result
        types = [
            tensor([self.spell(loop) for loop in loops], kind)
            for _, loops, kind in operands
        ]
        maps = ", ".join(
            self.affine(loops) for loops in [operands[0][1], operands[1][1], result.loops]
        )
        ins = f"ins({operands[0][0]}, {operands[1][0]} : {types[0]}, {types[1]})"
        outs = f"outs({init} : {result.type()})"
        name = f"%r{self.index}"
        if self.rng.random() < 0.5:
            return f"{name} = linalg.contract indexing_maps = [{maps}] {ins} {outs} -> {result.type()}"
        kinds = ", ".join(
            '"reduction"' if loop in self.k else '"parallel"'
            for loop in range(len(self.sizes))
        )
        body, factors = "", []
        for i, (_, _, kind) in enumerate(operands):
            factors.append(f"%a{i}")
            if kind != result.kind:
                cast = "extf" if result.kind == "f32" else "truncf"
                body += f"%c{i} = arith.{cast} %a{i} : {kind} to {result.kind}\n"
                factors[i] = f"%c{i}"
        self.rng.shuffle(factors)
        return (
            f"{name} = linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}} {ins} {outs} {{\n"
            f"^bb0(%a0: {operands[0][2]}, %a1: {operands[1][2]}, %o: {result.kind}):\n{body}"
            f"%p = arith.mulf {factors[0]}, {factors[1]} : {result.kind}\n"
            f"%s = arith.addf %o, %p : {result.kind}\n"
            f"linalg.yield %s : {result.kind}\n}} -> {result.type()}"
        )

    def innermost(self, loops: set[int]) -> int:
        """The last loop that may have several steps, or the last one."""
        known = set(self.weight.loops) if self.is_constant else set()
        several = [
            loop for loop in loops
            if self.sizes[loop] != 1 or (loop in self.dynamic and loop not in known)
        ]
        return max(several or loops, default=-1)

    def join_k(self) -> list[int]:
        """The order in which several dimensions of K become one. Both operands have them side by side in this
        order, or the order is that of one operand and the other one is the weight, which is transposed at
        compile time."""
        def is_run(loops: list[int], order: list[int]) -> bool:
            at = [loops.index(loop) for loop in order]
            return at == list(range(at[0], at[0] + len(at)))

        # The sources of the operands are tried first, then the operands themselves.
        for loops in ([self.act.loops, self.weight.loops], self.viewed):
            pair = [(loops[0], False), (loops[1], True)]
            if self.swapped:
                pair.reverse()
            for (fixed, _), (other, is_weight) in (pair, pair[::-1]):
                order = [loop for loop in fixed if loop in self.k]
                if len(order) > 1 and is_run(fixed, order) and (is_weight or is_run(other, order)):
                    return order
        return []

    def arguments(self) -> list[Operand]:
        operands = [self.act]
        if not self.is_constant:
            operands.append(self.weight)
        return operands + [self.result] * self.has_bias

    def check(self, test: unittest.TestCase, got: np.ndarray, blocks) -> None:
        k = set(self.k)
        rows = set(self.m) | (set(self.batch) if self.shared else set())
        joined = self.join_k()
        a = self.act.dequantized(blocks[0], rows, k, joined)
        b = self.weight.dequantized(blocks[1], set(self.n), k, joined)
        letters = [
            "".join(string.ascii_letters[loop] for loop in operand.loops)
            for operand in (self.act, self.weight, self.result)
        ]
        formula = f"{letters[0]},{letters[1]}->{letters[2]}"
        expected = np.einsum(formula, a, b)
        bound = np.einsum(formula, np.abs(a), np.abs(b))
        if self.has_bias:
            expected = expected + self.result.values.astype(np.float64)
            bound = bound + np.abs(self.result.values.astype(np.float64))
        terms = int(np.prod([self.sizes[loop] for loop in self.k]))
        tolerance = bound * (2 * terms + 8) * 2.0**-24 + 1e-30
        tolerance += np.abs(expected) * 2.0 ** -PRECISION[self.result.kind]
        worst = (np.abs(got.astype(np.float64) - expected) / tolerance).max()
        test.assertLessEqual(worst, 1.0, "\n".join(self.lines))


def build(cases: list[Case]) -> tuple[str, list[np.ndarray]]:
    for case in cases:
        case.emit()
    arguments = [
        operand for case in cases for operand in case.arguments()
    ]
    signature = ", ".join(operand.argument() for operand in arguments)
    results = ", ".join(case.result.type() for case in cases)
    names = ", ".join(f"%r{case.index}" for case in cases)
    body = "\n".join(line for case in cases for line in case.lines)
    resources = ",\n".join(case.resource() for case in cases if case.is_constant)
    text = (
        f"func.func @f({signature}) -> ({results}) {{\n{body}\nreturn {names} : {results}\n}}\n"
        f"{{-# dialect_resources: {{ builtin: {{ {resources} }} }} #-}}\n"
    )
    return text, [operand.values for operand in arguments]


class FuzzTest(unittest.TestCase):
    CASES = 16

    def run_recipe(self, options: str, blocks, seed: int) -> None:
        cases = [Case(i, seed * 1000 + i) for i in range(self.CASES)]
        text, inputs = build(cases)
        options += " min-k=1 min-n=1"
        rewritten = subprocess.run(
            [FP8_OPT, f"--fp8-quantize-matmul={options}", "--verify-each"],
            input=text, text=True, capture_output=True,
        )
        self.assertEqual(rewritten.returncode, 0, rewritten.stderr + text)
        self.assertEqual(rewritten.stdout.count("fp8.scaled_matmul"), self.CASES)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        results = runner.run(
            text, inputs, lower=[FP8_OPT, f"--fp8-to-cpu-pipeline={options}"]
        )
        for case, result in zip(cases, results, strict=True):
            with self.subTest(options, case=case.index):
                case.check(self, result, blocks)

    def test_tensor(self) -> None:
        self.run_recipe("recipe=tensor", ([-1, -1], [-1, -1]), 1)

    def test_row(self) -> None:
        self.run_recipe("recipe=row", ([1, -1], [1, -1]), 2)

    def test_small_blocks(self) -> None:
        options = "recipe=block act-block=3x8 weight-block=4x8"
        self.run_recipe(options, ([3, 8], [4, 8]), 3)

    def test_columns(self) -> None:
        options = "recipe=block act-block=-1x8 weight-block=2x-1"
        self.run_recipe(options, ([-1, 8], [2, -1]), 4)

    def test_cast(self) -> None:
        self.run_recipe("recipe=cast", ([], []), 5)


if __name__ == "__main__":
    unittest.main()
