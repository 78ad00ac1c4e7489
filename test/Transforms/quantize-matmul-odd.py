"""Unusual contractions are rewritten or refused, with a record in the report. The pass does not crash.

The programs are random generics. Their maps repeat loops, slide windows, contain constants or lack loops.
They have one to three inputs, any mix of types, and bodies that are nearly a matmul's. Reshapes, slices,
scales and fake quantization come before them. Every operation that is found gets a record in the report,
and the result verifies.

RUN: %python %s %obj_root/bin/fp8-opt
"""

import json
import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

FP8_OPT = sys.argv.pop()
KINDS = ["bf16", "bf16", "f32", "f16", "f8E4M3FN", "f8E5M2", "f64", "i8"]
WIDTHS = {"bf16": 16, "f32": 32, "f16": 16, "f8E4M3FN": 8, "f8E5M2": 8, "f64": 64}


def tensor(shape: list[int], kind: str) -> str:
    return f"tensor<{''.join(f'{size}x' for size in shape)}{kind}>"


class Odd:
    """A function with an operation that is nearly a matmul."""

    def __init__(self, index: int, seed: int) -> None:
        self.rng = rng = random.Random(seed)
        self.index, self.lines, self.arguments = index, [], []
        self.kind = rng.choice(["f32", "f32", "bf16"])
        results = self.proper() if rng.random() < 0.5 else self.odd()
        rng.shuffle(results)
        self.results = [[i] for i in results]
        self.init = tensor([self.sizes[i] for i in results], self.kind)

    def proper(self) -> list[int]:
        """The maps of a matmul with loops 0 (M), 1 (N), 2 (K) and perhaps one more with any role."""
        rng = self.rng
        self.sizes = [rng.choice([1, 2, 16, 17]) for _ in range(rng.choice([3, 4]))]
        role = rng.choice(["batch", "m", "n", "k"]) if len(self.sizes) == 4 else ""
        maps = [[0, 2] + [3] * (role in ("batch", "m", "k")), [1, 2] + [3] * (role in ("batch", "n", "k"))]
        self.inputs = []
        for map in maps:
            rng.shuffle(map)
            self.inputs.append(([[i] for i in map], rng.choice(KINDS[:6])))
        self.parallel = [0, 1] + [3] * (role in ("batch", "m", "n"))
        return list(self.parallel)

    def odd(self) -> list[int]:
        """Random maps. The map of the init gets the loops that no other map has."""
        rng = self.rng
        self.sizes = [rng.choice([1, 2, 16, 17]) for _ in range(rng.randint(1, 5))]
        loops = range(len(self.sizes))
        self.parallel = [i for i in loops if rng.random() < 0.6]
        self.inputs = [self.operand() for _ in range(rng.choice([1, 2, 2, 2, 2, 3]))]
        used = {i for map, _ in self.inputs for r in map for i in r if len(r) == 1}
        missing = [i for i in loops if i not in used]
        self.parallel += [i for i in missing if i not in self.parallel]
        return missing + [
            i for i in self.parallel if i not in missing and rng.random() < 0.8
        ]

    def operand(self) -> tuple[list[list[int]], str]:
        """An operand: a map, in which each result is a list of loops that are added, and an element type."""
        rng, loops = self.rng, range(len(self.sizes))
        results = [[i] for i in loops if rng.random() < 0.6]
        rng.shuffle(results)
        if rng.random() < 0.15:
            results.append([])
        if rng.random() < 0.15:
            results.append([rng.choice(loops)])
        if rng.random() < 0.1:
            results.append([rng.choice(loops), rng.choice(loops)])
        return results, rng.choice(KINDS)

    def shape(self, map: list[list[int]]) -> list[int]:
        return [sum(self.sizes[i] for i in r) - len(r) + 1 for r in map]

    def affine(self, map: list[list[int]]) -> str:
        dims = ", ".join(f"d{i}" for i in range(len(self.sizes)))
        results = ", ".join(" + ".join(f"d{i}" for i in r) or "0" for r in map)
        return f"affine_map<({dims}) -> ({results})>"

    def value(self, number: int, shape: list[int], kind: str) -> str:
        """A constant, an argument, or something computed from one."""
        rng, type = self.rng, tensor(shape, kind)
        name = f"%a{number}"
        choice = rng.choice(["argument", "constant", "slice", "unit", "computed"])
        if choice == "constant" and kind != "i8":
            self.lines.append(f"{name} = arith.constant dense<1.5> : {type}")
        elif choice == "slice" and shape:
            bigger = tensor([size + 1 for size in shape], kind)
            self.arguments.append(f"%s{number}: {bigger}")
            ones, zeros = ["1"] * len(shape), ["0"] * len(shape)
            self.lines.append(
                f"{name} = tensor.extract_slice %s{number}[{', '.join(zeros)}]"
                f" [{', '.join(map(str, shape))}] [{', '.join(ones)}] : {bigger} to {type}"
            )
        elif choice == "unit" and shape:
            wide = tensor([1, *shape], kind)
            self.arguments.append(f"%s{number}: {wide}")
            groups = ", ".join(["[0, 1]"] + [f"[{i + 1}]" for i in range(1, len(shape))])
            self.lines.append(
                f"{name} = tensor.collapse_shape %s{number} [{groups}] : {wide} into {type}"
            )
        elif choice == "computed" and WIDTHS.get(kind, 0) > 8:
            self.arguments.append(f"%s{number}: {type}")
            scale = rng.choice(["%s", "%s2"]).replace("%s", f"%s{number}")
            if scale.endswith("2"):
                scale = f"%c{number}"
                self.lines.append(f"{scale} = arith.constant dense<0.5> : {type}")
            self.lines.append(f"{name} = arith.mulf %s{number}, {scale} : {type}")
        else:
            self.arguments.append(f"{name}: {type}")
        return name

    def convert(self, name: str, kind: str) -> tuple[str, list[str]]:
        lines, new = [], name
        if kind == "i8":
            return f"{name}f", [f"{name}f = arith.sitofp {name} : i8 to {self.kind}"]
        if self.rng.random() < 0.1 and WIDTHS[kind] > 8:
            lines.append(f"{name}q = arith.truncf {name} : {kind} to f8E5M2")
            new, kind = f"{name}q", "f8E5M2"
        if WIDTHS[kind] < WIDTHS[self.kind]:
            lines.append(f"{name}f = arith.extf {new} : {kind} to {self.kind}")
            new = f"{name}f"
        elif WIDTHS[kind] > WIDTHS[self.kind]:
            lines.append(f"{name}f = arith.truncf {new} : {kind} to {self.kind}")
            new = f"{name}f"
        elif kind != self.kind:
            lines += [f"{name}w = arith.extf {new} : {kind} to f32",
                      f"{name}f = arith.truncf {name}w : f32 to {self.kind}"]
            new = f"{name}f"
        return new, lines

    def body(self) -> list[str]:
        kind, lines, factors = self.kind, [], []
        for i, (_, input_kind) in enumerate(self.inputs):
            value, casts = self.convert(f"%i{i}", input_kind)
            lines += casts
            factors.append(value)
        if self.rng.random() < 0.1:
            lines.append(f"%e = math.absf {factors[0]} : {kind}")
            factors[0] = "%e"
        if len(factors) == 1 or self.rng.random() < 0.1:
            factors.append(self.rng.choice([factors[0], "%o"]))
        product = factors[0]
        for i, factor in enumerate(factors[1:]):
            lines.append(f"%p{i} = arith.mulf {product}, {factor} : {kind}")
            product = f"%p{i}"
        sum = self.rng.choice(["%o, " + product, product + ", %o"])
        lines.append(f"%t = arith.addf {sum} : {kind}")
        return [*lines, f"linalg.yield %t : {kind}"]

    def text(self) -> str:
        names = [
            self.value(i, self.shape(map), kind)
            for i, (map, kind) in enumerate(self.inputs)
        ]
        types = [tensor(self.shape(map), kind) for map, kind in self.inputs]
        init = "%z"
        if self.rng.random() < 0.5:
            self.lines.append(f"%z = arith.constant dense<0.0> : {self.init}")
        else:
            self.arguments.append(f"%z: {self.init}")
        maps = ", ".join(self.affine(m) for m in [m for m, _ in self.inputs] + [self.results])
        kinds = ", ".join(
            '"parallel"' if i in self.parallel else '"reduction"'
            for i in range(len(self.sizes))
        )
        arguments = ", ".join(
            [f"%i{i}: {kind}" for i, (_, kind) in enumerate(self.inputs)]
            + [f"%o: {self.kind}"]
        )
        body = "\n".join(self.lines)
        inner = "\n".join(self.body())
        return (
            f"func.func @f{self.index}({', '.join(self.arguments)}) -> {self.init} {{\n{body}\n"
            f"%r = linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}}"
            f" ins({', '.join(names)} : {', '.join(types)}) outs({init} : {self.init}) {{\n"
            f"^bb0({arguments}):\n{inner}\n}} -> {self.init}\nreturn %r : {self.init}\n}}\n"
        )


class OddTest(unittest.TestCase):
    CASES = 800

    def run_pass(self, text: str, options: str) -> tuple[str, dict]:
        with tempfile.TemporaryDirectory() as directory:
            report = Path(directory) / "report.json"
            result = subprocess.run(
                [FP8_OPT, f"--fp8-quantize-matmul={options} bad-input=refuse", f"--fp8-report={report}"],
                input=text, text=True, capture_output=True,
            )
            self.assertEqual(result.returncode, 0, result.stderr[:4000])
            return result.stdout, json.loads(report.read_text())

    def test_odd(self) -> None:
        texts = [Odd(i, i).text() for i in range(self.CASES)]
        text = "".join(texts)
        for options in (
            "min-k=1 min-n=1",
            "min-k=1 min-n=1 matvec=true two-activations=true allow-bf16-product=true recipe=row",
            "recipe=weight-only:group64 min-k=1 min-n=1 matvec=true",
            "recipe=tensor expose-matmuls=true two-activations=true",
            "recipe=cast min-k=1 min-n=1 matvec=true",
        ):
            with self.subTest(options):
                output, report = self.run_pass(text, options)
                summary = report["summary"]
                self.assertEqual(summary["found"], len(report["matmuls"]))
                # The generator would be useless if no function were rewritten.
                self.assertGreater(summary["rewritten"], 10)
                self.assertGreater(summary["refused"], 100)
                self.assertGreater(len({m["reason"] for m in report["matmuls"]}), 6)
                _, second = self.run_pass(output, options)
                if "expose" not in options:
                    # A refused operation is refused again, with a weight-only recipe and with others.
                    self.assertEqual(second["summary"]["rewritten"], 0)


if __name__ == "__main__":
    unittest.main()
