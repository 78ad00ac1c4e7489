"""Matmuls with what follows them in models that were exported in bf16: every step rounds to bf16.

Nothing here needs numpy, torch or a GPU.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fp8_testing.programs import QUANTIZE, Body, Matmul, Sizes, function, multiply, scale_sizes, tensor

# Bodies from %x0 to %r, as torch-mlir writes them. The second operand is %x1.
BIAS = "      %r = arith.addf %x0, %x1 : bf16"
MULTIPLY = "      %r = arith.mulf %x0, %x1 : bf16"
GELU_TANH = """      %three = arith.constant 3 : i64
      %cube = arith.constant 4.467770e-02 : bf16
      %scale = arith.constant 7.968750e-01 : bf16
      %one = arith.constant 1.0 : bf16
      %half = arith.constant 5.0e-01 : bf16
      %t1 = math.fpowi %x0, %three : bf16, i64
      %t2 = arith.mulf %t1, %cube : bf16
      %t3 = arith.addf %x0, %t2 : bf16
      %t4 = arith.mulf %t3, %scale : bf16
      %t5 = math.tanh %t4 : bf16
      %t6 = arith.addf %t5, %one : bf16
      %t7 = arith.mulf %t6, %half : bf16
      %r = arith.mulf %x0, %t7 : bf16"""
# The same function with one rounding at the end, as torch computes it.
GELU_TANH_F32 = """      %three = arith.constant 3 : i64
      %cube = arith.constant 4.471500e-02 : f32
      %scale = arith.constant 0.797884583 : f32
      %one = arith.constant 1.0 : f32
      %half = arith.constant 5.0e-01 : f32
      %w = arith.extf %x0 : bf16 to f32
      %t1 = math.fpowi %w, %three : f32, i64
      %t2 = arith.mulf %t1, %cube : f32
      %t3 = arith.addf %w, %t2 : f32
      %t4 = arith.mulf %t3, %scale : f32
      %t5 = math.tanh %t4 : f32
      %t6 = arith.addf %t5, %one : f32
      %t7 = arith.mulf %t6, %half : f32
      %t8 = arith.mulf %w, %t7 : f32
      %r = arith.truncf %t8 : f32 to bf16"""
SILU = """      %one = arith.constant 1.0 : f32
      %w = arith.extf %x0 : bf16 to f32
      %t1 = arith.negf %w : f32
      %t2 = math.exp %t1 : f32
      %t3 = arith.addf %t2, %one : f32
      %t4 = arith.divf %one, %t3 : f32
      %t5 = arith.mulf %w, %t4 : f32
      %r = arith.truncf %t5 : f32 to bf16"""
# The residual and a factor of each column, in f32.
RESIDUAL = """      %w0 = arith.extf %x0 : bf16 to f32
      %w1 = arith.extf %x1 : bf16 to f32
      %t1 = arith.mulf %w0, %x2 : f32
      %t2 = arith.addf %w1, %t1 : f32
      %r = arith.truncf %t2 : f32 to bf16"""

# For each step: its body, and its operands (name, element type, whether there is one element for each
# column). The operand of the step "product" is the product of A and a second B.
STEPS = {
    "bias": (BIAS, [("bias", "bf16", True)]),
    "gelu": (GELU_TANH, []),
    "gelu_f32": (GELU_TANH_F32, []),
    "silu": (SILU, []),
    "multiply": (MULTIPLY, [("gate", "bf16", False)]),
    "residual": (RESIDUAL, [("residual", "bf16", False), ("factor", "f32", True)]),
    "product": (MULTIPLY, []),
}
CHAINS = {
    "none": (),
    "bias": ("bias",),
    "gelu": ("bias", "gelu"),
    "gelu_f32": ("bias", "gelu_f32"),
    "silu": ("silu",),
    "bias_silu": ("bias", "silu"),
    "silu_gate": ("silu", "multiply"),
    "gate": ("multiply",),
    "residual": ("bias", "residual"),
    "swiglu": ("silu", "product"),
    "bias_product": ("bias", "product"),
}


@dataclass(frozen=True)
class Chain:
    """A matmul whose bf16 result goes through the steps of a chain, and is quantized at the end if `quantize`
    names a kind of programs.QUANTIZE, or is "given": then the scale of the whole result is the last argument."""

    matmul: Matmul
    chain: str
    quantize: str | None = None
    # Scales are stored as the next matmul reads them: those of all rows for one group are adjacent.
    groups_first: bool = False

    @property
    def sides(self) -> int:
        """The number of right-hand sides."""
        return 2 if "product" in CHAINS[self.chain] else 1

    @property
    def operands(self) -> list[tuple[str, str, bool]]:
        return [o for step in CHAINS[self.chain] for o in STEPS[step][1]]

    def program(self, name: str, m: int | None, n: int, k: int) -> str:
        body = Body()
        names = {key: f"%{key}" for key in ("a", "sa", "b", "sb")}
        extent = {"m": m, "n": n, "k": k}
        value, arguments = multiply(body, self.matmul, extent, names)
        if self.sides == 2:
            second = names | {"b": "%b2", "sb": "%sb2"}
            product, typed = multiply(body, self.matmul, extent, second)
            arguments += [each for each in typed if each not in arguments]
        kind, sizes = tensor([m, n], "bf16"), [m, n]
        dynamic = [] if m is not None else [body.size(value, kind, 0)]
        for step in CHAINS[self.chain]:
            lines, operands = STEPS[step]
            inputs = [(value, kind, "")]
            if step == "product":
                inputs.append((product, kind, ""))
            for label, element, is_row in operands:
                typed = tensor([n] if is_row else sizes, element)
                arguments.append((f"%{label}", typed))
                inputs.append((f"%{label}", typed, "j" if is_row else ""))
            out = body.empty(sizes, "bf16", dynamic)
            value = body.elementwise(inputs, out, kind, lines)
        if self.quantize is None:
            return function(name, arguments, body, f"{value} : {kind}")
        if self.quantize == "given":
            given = tensor([1, 1], "f32")
            return function(name, [*arguments, ("%s", given)], body, encoded(body, value, sizes, dynamic))
        return function(name, arguments, body, quantized(body, value, sizes, dynamic, self))


def quantized(body: Body, value: str, sizes: Sizes, dynamic: Sequence[str], chain: Chain) -> str:
    """Quantizes `value` in groups of each row. Returns the codes and the scales with their types."""
    block, scale_type, rounding = QUANTIZE[chain.quantize]
    stored = scale_sizes(sizes, block)[:: -1 if chain.groups_first else 1]
    codes, scales = tensor(sizes, "f8E4M3FN"), tensor(stored, scale_type)
    inits = body.empty(sizes, "f8E4M3FN", dynamic), body.empty(stored, scale_type, dynamic)
    order = ", scale_order = array<i64: 1, 0>" if chain.groups_first else ""
    made = body.add(
        f"fp8.dynamic_quantize {value} into {', '.join(inits)} block {list(block)} "
        f"{{scale_rounding = #fp8.scale_rounding<{rounding}>{order}}} : {tensor(sizes, 'bf16')} -> {codes}, {scales}",
        results=2,
    )
    return f"{made}#0, {made}#1 : {codes}, {scales}"


def encoded(body: Body, value: str, sizes: Sizes, dynamic: Sequence[str]) -> str:
    """Quantizes `value` by the scale %s. Returns the codes with their type."""
    codes = tensor(sizes, "f8E4M3FN")
    made = body.add(
        f"fp8.quantize {value} scale(%s) into {body.empty(sizes, 'f8E4M3FN', dynamic)} block [-1, -1] : "
        f"{tensor(sizes, 'bf16')}, {tensor([1, 1], 'f32')} -> {codes}"
    )
    return f"{made} : {codes}"


def operand_shape(is_row: bool, m: int, n: int) -> Sequence[int]:
    return (n,) if is_row else (m, n)
