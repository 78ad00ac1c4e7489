"""--fp8-fold-weights writes the same bytes as the NumPy reference.

RUN: %python %s %obj_root/bin/fp8-opt %src_root/test/Numerics
"""

import itertools
import re
import subprocess
import sys
import unittest

import numpy as np

sys.path.insert(0, sys.argv.pop())
FP8_OPT = sys.argv.pop()

import reference  # noqa: E402


def weight(shape: tuple[int, ...], kind: str, seed: int) -> np.ndarray:
    """Values of all magnitudes with a zero block, NaN, infinities and both zeros."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal(shape) * np.exp2(rng.integers(-20, 12, shape))
    flat = x.reshape(-1)
    flat[:5] = [np.nan, -np.nan, 0.0, -0.0, 1e-7]
    flat[-3:] = [np.inf, -np.inf, 3.0]
    x[tuple(slice(d // 2, d // 2 + 3) for d in shape)] = 0
    x[(shape[0] - 4, *[slice(None)] * (len(shape) - 1))] = 0
    return x.astype(reference.FLOATS[kind])


def spelled(shape: tuple[int, ...], kind: str) -> str:
    return f"tensor<{'x'.join(map(str, shape))}x{kind}>"


class Module:
    """Functions that quantize one resource each, and the expected data."""

    def __init__(self) -> None:
        self.functions: list[str] = []
        self.resources: list[str] = []
        self.expected: dict[str, bytes] = {}

    def name(self) -> str:
        return f"w{len(self.functions)}"

    def add(self, x: np.ndarray, kind: str, body: str, results: str) -> None:
        name = self.name()
        self.resources.append(f'      {name}: "0x02000000{x.tobytes().hex()}"')
        self.functions.append(
            f"func.func @{name}() -> ({results}) {{\n"
            f"  %w = arith.constant dense_resource<{name}> : {spelled(x.shape, kind)}\n"
            f"{body}\n}}"
        )

    def fold(self) -> dict[str, bytes]:
        """The resources of the folded module."""
        text = "\n".join(self.functions) + (
            "\n{-#\n  dialect_resources: {\n    builtin: {\n"
            + ",\n".join(self.resources)
            + "\n    }\n  }\n#-}\n"
        )
        done = subprocess.run(
            [FP8_OPT, "-", "--fp8-fold-weights=max-dense-bytes=0"],
            input=text,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise AssertionError(done.stderr[:2000])
        found = re.findall(r'^ +([\w.]+): "0x([0-9A-F]*)"', done.stdout, re.MULTILINE)
        # The first four bytes are the alignment.
        return {name: bytes.fromhex(digits)[4:] for name, digits in found}


def transposed(shape: tuple[int, ...], kind: str, order: tuple[int, ...]) -> str:
    result = spelled(tuple(shape[i] for i in order), kind)
    return (
        f"  %e = tensor.empty() : {result}\n"
        f"  %x = linalg.transpose ins(%w : {spelled(shape, kind)}) outs(%e : {result})"
        f" permutation = {list(order)}\n"
    )


class FoldWeightsBytesTest(unittest.TestCase):
    def check(self, module: Module) -> None:
        got = module.fold()
        self.assertEqual(sorted(got), sorted(module.expected))
        for name, expected in module.expected.items():
            with self.subTest(name):
                self.assertEqual(got[name].hex(), expected.hex())

    def add_dynamic(
        self, module, shape, kind, block, fmt, order=None, attributes="", **policy
    ) -> None:
        x = weight(shape, kind, len(module.functions))
        name = module.name()
        body = transposed(shape, kind, order) if order else ""
        value = x.transpose(order) if order else x
        q, s = reference.dynamic_quantize(value, block, fmt, **policy)
        scale_type = policy.get("scale_type", "f32")
        types = [
            spelled(value.shape, kind),
            spelled(q.shape, fmt),
            spelled(s.shape, scale_type),
        ]
        body += (
            f"  %qi = tensor.empty() : {types[1]}\n  %si = tensor.empty() : {types[2]}\n"
            f"  %q, %s = fp8.dynamic_quantize {'%x' if order else '%w'} into %qi, %si"
            f" block {list(block)} {attributes} : {types[0]} -> {types[1]}, {types[2]}\n"
            f"  return %q, %s : {types[1]}, {types[2]}"
        )
        module.add(x, kind, body, f"{types[1]}, {types[2]}")
        module.expected[f"{name}.fp8"] = q.tobytes()
        module.expected[f"{name}.scale"] = s.tobytes()

    def test_blocks_and_formats(self) -> None:
        module = Module()
        blocks = [(-1, -1), (1, -1), (-1, 1), (1, 128), (1, 64), (1, 32), (128, 128)]
        blocks += [(64, 1), (3, 7), (1, 1), (500, 40)]
        for block, fmt in itertools.product(blocks, reference.FORMATS):
            self.add_dynamic(module, (131, 193), "bf16", block, fmt)
        self.check(module)

    def test_scale_types_and_policies(self) -> None:
        module = Module()
        for kind, scale in itertools.product(
            reference.FLOATS, reference.SCALE_TYPES
        ):
            for rounding in ("nearest", "pow2_ceil", "pow2_nearest"):
                if scale == "f8E8M0FNU" and rounding == "nearest":
                    continue
                attributes = f"{{scale_rounding = #fp8.scale_rounding<{rounding}>}}"
                self.add_dynamic(
                    module, (37, 70), kind, (1, 32), "f8E4M3FN", None, attributes,
                    scale_type=scale, rounding=rounding,
                )  # fmt: skip
        for attributes, policy in (
            ("{division = #fp8.division<reciprocal>}", {"division": "reciprocal"}),
            ("{overflow = #fp8.overflow<nan>}", {"overflow": "nan"}),
            ("{amax_floor = 0.5 : f32}", {"amax_floor": 0.5}),
        ):
            self.add_dynamic(
                module, (37, 70), "bf16", (8, 16), "f8E5M2", None, attributes, **policy
            )
        self.check(module)

    def test_transposed(self) -> None:
        module = Module()
        for block in [(-1, -1), (1, -1), (-1, 1), (1, 128), (128, 128), (5, 3)]:
            self.add_dynamic(module, (131, 193), "bf16", block, "f8E4M3FN", (1, 0))
        for order in itertools.permutations(range(3)):
            for block in [(1, 4, -1), (-1, -1, -1), (2, 1, 8)]:
                self.add_dynamic(module, (6, 10, 33), "f32", block, "f8E5M2", order)
        # Slabs inside one block, and slabs of several blocks.
        self.add_dynamic(module, (700, 1100), "bf16", (-1, 600), "f8E4M3FN", (1, 0))
        self.add_dynamic(module, (1100, 700), "bf16", (32, 128), "f8E4M3FN", (1, 0))
        self.check(module)

    def test_odd_address(self) -> None:
        """Bytecode may put data of alignment 1 anywhere."""
        x = weight((37, 70), "f32", 3)
        q, s = reference.dynamic_quantize(x, (4, 16), "f8E4M3FN")
        types = [spelled(x.shape, "f32"), spelled(q.shape, "f8E4M3FN")]
        types.append(spelled(s.shape, "f32"))
        for padding in range(1, 5):
            # Resources of odd sizes before it move the data.
            text = f"""
func.func @f() -> ({types[1]}, {types[2]}, tensor<{padding}xi8>) {{
  %p = arith.constant dense_resource<a_pad> : tensor<{padding}xi8>
  %w = arith.constant dense_resource<w> : {types[0]}
  %qi = tensor.empty() : {types[1]}
  %si = tensor.empty() : {types[2]}
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [4, 16] : {types[0]} -> {types[1]}, {types[2]}
  return %q, %s, %p : {types[1]}, {types[2]}, tensor<{padding}xi8>
}}
{{-# dialect_resources: {{ builtin: {{
  a_pad: "0x01000000{"2A" * padding}", w: "0x01000000{x.tobytes().hex()}" }} }} #-}}"""
            bytecode = subprocess.run(
                [FP8_OPT, "-", "--emit-bytecode"],
                input=text.encode(), capture_output=True, check=True,
            ).stdout  # fmt: skip
            folded = subprocess.run(
                [FP8_OPT, "-", "--fp8-fold-weights=max-dense-bytes=0"],
                input=bytecode, capture_output=True, check=True,
            ).stdout.decode()  # fmt: skip
            found = dict(re.findall(r'^ +([\w.]+): "0x([0-9A-F]*)"', folded, re.M))
            self.assertEqual(found["w.fp8"][8:], q.tobytes().hex().upper())
            self.assertEqual(found["w.scale"][8:], s.tobytes().hex().upper())

    def test_other_operations(self) -> None:
        module = Module()
        for fmt, order in itertools.product(reference.FORMATS, (None, (1, 0))):
            for overflow in ("saturate", "nan"):
                self.add_cast(module, fmt, overflow, order)
            for scale_type in ("f32", "bf16"):
                self.add_quantize(module, fmt, scale_type, order)
        for order in (None, (1, 0)):
            self.add_amax(module, order)
        self.check(module)

    def add_cast(self, module, fmt, overflow, order) -> None:
        shape = (37, 70)
        x = weight(shape, "bf16", len(module.functions))
        value = x.transpose(order) if order else x
        q = reference.cast(value, fmt, overflow)
        body = transposed(shape, "bf16", order) if order else ""
        result = spelled(q.shape, fmt)
        body += (
            f"  %q = fp8.cast {'%x' if order else '%w'} {{overflow ="
            f" #fp8.overflow<{overflow}>}} : {spelled(value.shape, 'bf16')} to {result}\n"
            f"  return %q : {result}"
        )
        module.expected[f"{module.name()}.fp8"] = q.tobytes()
        module.add(x, "bf16", body, result)

    def add_quantize(self, module, fmt, scale_type, order) -> None:
        shape, block = (37, 70), (4, 16)
        x = weight(shape, "f16", len(module.functions))
        value = x.transpose(order) if order else x
        scales = np.exp2(
            np.arange(np.prod(reference.scale_shape(value.shape, block))) % 9 - 5
        )
        scales = (scales * 1.375).reshape(reference.scale_shape(value.shape, block))
        scales = scales.astype(reference.SCALE_TYPES[scale_type])
        q = reference.quantize(value, scales, block, fmt)
        body = transposed(shape, "f16", order) if order else ""
        types = [
            spelled(value.shape, "f16"),
            spelled(scales.shape, scale_type),
            spelled(q.shape, fmt),
        ]
        body += (
            f'  %s = arith.constant dense<"0x{scales.tobytes().hex().upper()}"> : {types[1]}\n'
            f"  %qi = tensor.empty() : {types[2]}\n"
            f"  %q = fp8.quantize {'%x' if order else '%w'} scale(%s) into %qi"
            f" block {list(block)} : {types[0]}, {types[1]} -> {types[2]}\n"
            f"  return %q : {types[2]}"
        )
        module.expected[f"{module.name()}.fp8"] = q.tobytes()
        module.add(x, "f16", body, types[2])

    def add_amax(self, module, order) -> None:
        shape, block = (37, 70), (5, 16)
        x = weight(shape, "bf16", len(module.functions))
        value = x.transpose(order) if order else x
        amax = reference.amax(value, block)
        body = transposed(shape, "bf16", order) if order else ""
        result = spelled(amax.shape, "f32")
        body += (
            f"  %zero = arith.constant dense<0.0> : {result}\n"
            f"  %a = fp8.amax {'%x' if order else '%w'} into %zero block {list(block)}"
            f" : {spelled(value.shape, 'bf16')} -> {result}\n"
            f"  return %a : {result}"
        )
        module.expected[f"{module.name()}.amax"] = amax.tobytes()
        module.add(x, "bf16", body, result)


if __name__ == "__main__":
    unittest.main()
