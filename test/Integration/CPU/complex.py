# RUN: %python %s %obj_root
"""Compares programs on complex numbers, which are split into real and imaginary parts, with NumPy:
arithmetic, operations that move elements, constants, loops and calls. Arguments and results are pairs, as
view_as_real makes them."""

import sys
from pathlib import Path

import numpy as np

from fp8_mlir.runner import Runner

BUILD = Path(sys.argv[1])
OPT = str(BUILD / "bin" / "fp8-opt")
RNG = np.random.default_rng(3)

Z = "tensor<4x6xcomplex<f32>>"
ID = "affine_map<(i, j) -> (i, j)>"


def pairs(z):
    return np.ascontiguousarray(z.astype(np.complex64)).view(np.float32).reshape(*z.shape, 2)


def from_pairs(a):
    return np.ascontiguousarray(a).view(np.complex64)[..., 0] if a.ndim and a.shape[-1] == 2 else a


def sample(*shape):
    return (RNG.uniform(-2, 2, shape) + 1j * RNG.uniform(-2, 2, shape)).astype(np.complex64)


def elementwise(text, element="complex<f32>"):
    """A function of x and y whose body computes %r of %a and %b."""
    kind = f"tensor<4x6x{element}>"
    return (
        f"(%x: {Z}, %y: {Z}) -> {kind} {{\n"
        f"  %e = tensor.empty() : {kind}\n"
        f"  %s = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>,"
        f" affine_map<(i, j) -> (i, j)>], iterator_types = [\"parallel\", \"parallel\"]}}"
        f" ins(%x, %y : {Z}, {Z}) outs(%e : {kind}) {{\n"
        f"  ^bb0(%a: complex<f32>, %b: complex<f32>, %o: {element}):\n"
        f"    {text}\n    linalg.yield %r : {element}\n  }} -> {kind}\n"
        f"  return %s : {kind}\n}}\n"
    )


C = "complex<f32>"
CASES = {
    "add": (elementwise(f"%r = complex.add %a, %b : {C}"), lambda x, y: x + y),
    "sub": (elementwise(f"%r = complex.sub %a, %b : {C}"), lambda x, y: x - y),
    "mul": (elementwise(f"%r = complex.mul %a, %b : {C}"), lambda x, y: x * y),
    "div": (elementwise(f"%r = complex.div %a, %b : {C}"), lambda x, y: x / y),
    "pow": (elementwise(f"%r = complex.pow %a, %b : {C}"), lambda x, y: x**y),
    "exp": (elementwise(f"%r = complex.exp %a : {C}"), lambda x, y: np.exp(x)),
    "log": (elementwise(f"%r = complex.log %a : {C}"), lambda x, y: np.log(x)),
    "sqrt": (elementwise(f"%r = complex.sqrt %a : {C}"), lambda x, y: np.sqrt(x)),
    "rsqrt": (elementwise(f"%r = complex.rsqrt %a : {C}"), lambda x, y: 1 / np.sqrt(x)),
    "sin": (elementwise(f"%r = complex.sin %a : {C}"), lambda x, y: np.sin(x)),
    "cos": (elementwise(f"%r = complex.cos %a : {C}"), lambda x, y: np.cos(x)),
    "tanh": (elementwise(f"%r = complex.tanh %a : {C}"), lambda x, y: np.tanh(x)),
    "neg": (elementwise(f"%r = complex.neg %a : {C}"), lambda x, y: -x),
    "conj": (elementwise(f"%r = complex.conj %a : {C}"), lambda x, y: x.conj()),
    "sign": (elementwise(f"%r = complex.sign %a : {C}"), lambda x, y: x / np.abs(x)),
    "abs": (elementwise(f"%r = complex.abs %a : {C}", "f32"), lambda x, y: np.abs(x)),
    "angle": (elementwise(f"%r = complex.angle %a : {C}", "f32"), lambda x, y: np.angle(x)),
    "re": (elementwise(f"%r = complex.re %a : {C}", "f32"), lambda x, y: x.real),
    "im": (elementwise(f"%r = complex.im %b : {C}", "f32"), lambda x, y: y.imag),
    "eq": (elementwise(f"%r = complex.eq %a, %a : {C}", "i1"), lambda x, y: x == x),
    "select": (
        elementwise(
            f"%u = complex.re %a : {C}\n    %v = complex.re %b : {C}\n"
            f"    %c = arith.cmpf olt, %u, %v : f32\n    %r = arith.select %c, %a, %b : {C}"
        ),
        lambda x, y: np.where(x.real < y.real, x, y),
    ),
    "constant": (
        elementwise(f"%k = complex.constant [0.5 : f32, -3.0 : f32] : {C}\n    %r = complex.mul %a, %k : {C}"),
        lambda x, y: x * (0.5 - 3j),
    ),
    "branch": (
        elementwise(
            f"%u = complex.re %a : {C}\n    %z = arith.constant 0.0 : f32\n"
            f"    %c = arith.cmpf olt, %u, %z : f32\n"
            f"    %r = scf.if %c -> ({C}) {{\n      scf.yield %a : {C}\n    }} else {{\n"
            f"      %m = complex.mul %a, %b : {C}\n      scf.yield %m : {C}\n    }}"
        ),
        lambda x, y: np.where(x.real < 0, x, x * y),
    ),
    "reshape": (
        f"(%x: {Z}, %y: {Z}) -> tensor<2x2x6xcomplex<f32>> {{\n"
        f"  %c = tensor.collapse_shape %x [[0, 1]] : {Z} into tensor<24xcomplex<f32>>\n"
        "  %e = tensor.expand_shape %c [[0, 1, 2]] output_shape [2, 2, 6] : tensor<24xcomplex<f32>>"
        " into tensor<2x2x6xcomplex<f32>>\n  return %e : tensor<2x2x6xcomplex<f32>>\n}\n",
        lambda x, y: x.reshape(2, 2, 6),
    ),
    "slices": (
        f"(%x: {Z}, %y: {Z}) -> {Z} {{\n"
        f"  %s = tensor.extract_slice %x[1, 0] [2, 3] [1, 2] : {Z} to tensor<2x3xcomplex<f32>>\n"
        f"  %i = tensor.insert_slice %s into %y[2, 3] [2, 3] [1, 1] : tensor<2x3xcomplex<f32>> into {Z}\n"
        f"  return %i : {Z}\n}}\n",
        lambda x, y: np.block([[y[:2, :]], [y[2:, :3], x[1:3, ::2]]]),
    ),
    "concat": (
        f"(%x: {Z}, %y: {Z}) -> tensor<4x12xcomplex<f32>> {{\n"
        f"  %s = tensor.concat dim(1) %x, %y : ({Z}, {Z}) -> tensor<4x12xcomplex<f32>>\n"
        "  return %s : tensor<4x12xcomplex<f32>>\n}\n",
        lambda x, y: np.concatenate([x, y], 1),
    ),
    "transpose": (
        f"(%x: {Z}, %y: {Z}) -> tensor<6x4xcomplex<f32>> {{\n"
        "  %e = tensor.empty() : tensor<6x4xcomplex<f32>>\n"
        f"  %s = linalg.transpose ins(%x : {Z}) outs(%e : tensor<6x4xcomplex<f32>>) permutation = [1, 0]\n"
        "  return %s : tensor<6x4xcomplex<f32>>\n}\n",
        lambda x, y: x.T,
    ),
    "broadcast": (
        f"(%x: {Z}, %y: {Z}) -> tensor<3x4x6xcomplex<f32>> {{\n"
        "  %e = tensor.empty() : tensor<3x4x6xcomplex<f32>>\n"
        f"  %s = linalg.broadcast ins(%x : {Z}) outs(%e : tensor<3x4x6xcomplex<f32>>) dimensions = [0]\n"
        "  return %s : tensor<3x4x6xcomplex<f32>>\n}\n",
        lambda x, y: np.broadcast_to(x, (3, 4, 6)),
    ),
    "pad": (
        f"(%x: {Z}, %y: {Z}) -> tensor<5x8xcomplex<f32>> {{\n"
        f"  %k = complex.constant [0.25 : f32, -7.0 : f32] : {C}\n"
        f"  %s = tensor.pad %x low[1, 0] high[0, 2] {{\n  ^bb0(%i: index, %j: index):\n    tensor.yield %k : {C}\n"
        f"  }} : {Z} to tensor<5x8xcomplex<f32>>\n  return %s : tensor<5x8xcomplex<f32>>\n}}\n",
        lambda x, y: np.pad(x, ((1, 0), (0, 2)), constant_values=0.25 - 7j),
    ),
    "matmul": (
        f"(%x: {Z}, %y: {Z}) -> tensor<4x4xcomplex<f32>> {{\n"
        f"  %k = complex.constant [1.0 : f32, 2.0 : f32] : {C}\n"
        "  %e = tensor.empty() : tensor<4x4xcomplex<f32>>\n"
        f"  %f = linalg.fill ins(%k : {C}) outs(%e : tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>\n"
        "  %t = tensor.empty() : tensor<6x4xcomplex<f32>>\n"
        f"  %u = linalg.transpose ins(%y : {Z}) outs(%t : tensor<6x4xcomplex<f32>>) permutation = [1, 0]\n"
        f"  %s = linalg.matmul ins(%x, %u : {Z}, tensor<6x4xcomplex<f32>>) outs(%f : tensor<4x4xcomplex<f32>>)"
        " -> tensor<4x4xcomplex<f32>>\n  return %s : tensor<4x4xcomplex<f32>>\n}\n",
        lambda x, y: x @ y.T + (1 + 2j),
    ),
    "loop": (
        f"(%x: {Z}, %y: {Z}) -> {Z} {{\n"
        "  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n  %c3 = arith.constant 3 : index\n"
        f"  %s = scf.for %i = %c0 to %c3 step %c1 iter_args(%t = %x) -> ({Z}) {{\n"
        f"    %u = func.call @product(%t, %y) : ({Z}, {Z}) -> {Z}\n    scf.yield %u : {Z}\n  }}\n"
        f"  return %s : {Z}\n}}\n",
        lambda x, y: x * y**3,
    ),
    "elements": (
        f"(%x: {Z}, %y: {Z}) -> tensor<2xcomplex<f32>> {{\n"
        "  %c1 = arith.constant 1 : index\n  %c2 = arith.constant 2 : index\n"
        f"  %a = tensor.extract %x[%c2, %c1] : {Z}\n  %b = tensor.extract %y[%c1, %c2] : {Z}\n"
        f"  %s = tensor.from_elements %a, %b : tensor<2xcomplex<f32>>\n  return %s : tensor<2xcomplex<f32>>\n}}\n",
        lambda x, y: np.array([x[2, 1], y[1, 2]]),
    ),
}

TABLE = sample(3)
RESOURCE = sample(3)


def literal(z):
    return "dense<[" + ", ".join(f"({float(v.real)!r}, {float(v.imag)!r})" for v in z) + "]>"


CONSTANTS = (
    "(%x: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {\n"
    f"  %a = arith.constant {literal(TABLE)} : tensor<3xcomplex<f32>>\n"
    "  %b = arith.constant dense_resource<z> : tensor<3xcomplex<f32>>\n"
    "  %c = arith.constant dense<(0.5, -1.5)> : tensor<3xcomplex<f32>>\n"
    "  %e = tensor.empty() : tensor<3xcomplex<f32>>\n"
    "  %s = linalg.generic {indexing_maps = ["
    + ", ".join(["affine_map<(i) -> (i)>"] * 5)
    + '], iterator_types = ["parallel"]} ins(%x, %a, %b, %c : '
    + ", ".join(["tensor<3xcomplex<f32>>"] * 4)
    + ") outs(%e : tensor<3xcomplex<f32>>) {\n"
    f"  ^bb0(%p: {C}, %q: {C}, %r: {C}, %t: {C}, %o: {C}):\n"
    f"    %u = complex.mul %p, %q : {C}\n    %v = complex.mul %r, %t : {C}\n    %w = complex.add %u, %v : {C}\n"
    f"    linalg.yield %w : {C}\n  }} -> tensor<3xcomplex<f32>>\n  return %s : tensor<3xcomplex<f32>>\n}}\n"
)


def check(name, actual, expected):
    """Checks a result. Each formula has a few f32 operations on numbers of magnitude up to e^8."""
    if expected.dtype == np.bool_:
        assert (actual == expected).all(), f"{name}: expected {expected}, got {actual}"
        return
    error = np.abs(actual - expected)
    bound = 2.0**-16 * np.maximum(1, np.abs(expected))
    assert actual.shape == expected.shape and (error <= bound).all(), f"{name}: {error.max()}"


def run(text, function, inputs):
    runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
    return runner.run(
        text, inputs, lower=[OPT, "--fp8-to-cpu-pipeline"],
        transform=[OPT, "--inline", "--fp8-decompose-named-ops", "--convert-complex-to-standard", "--fp8-split-complex"], function=function,
    )


def main():
    # All results are those of one function, so mlir-runner starts only once.
    x, y = sample(4, 6), sample(4, 6)
    module = "func.func private @product" + CASES["mul"][0]
    calls, values, kinds = [], [], []
    for name, (text, _) in CASES.items():
        module += f"func.func private @{name}{text}"
        kind = text.split(" -> ", 1)[1].split(" {\n", 1)[0]
        calls.append(f"  %{name} = func.call @{name}(%x, %y) : ({Z}, {Z}) -> {kind}\n")
        values.append(f"%{name}")
        kinds.append(kind)
    module += (
        f"func.func @main(%x: {Z}, %y: {Z}) -> ({', '.join(kinds)}) {{\n{''.join(calls)}"
        f"  return {', '.join(values)} : {', '.join(kinds)}\n}}\n"
    )
    outputs = run(module, "main", [pairs(x), pairs(y)])
    for (name, (_, reference)), output in zip(CASES.items(), outputs, strict=True):
        expected = reference(x.astype(np.complex128), y.astype(np.complex128))
        actual = from_pairs(output) if np.iscomplexobj(expected) else output
        check(name, actual, expected)

    z = sample(3)
    blob = (4).to_bytes(4, "little") + RESOURCE.tobytes()
    text = f"func.func @main{CONSTANTS}{{-# dialect_resources: {{builtin: {{z: \"0x{blob.hex().upper()}\"}}}} #-}}"
    (output,) = run(text, "main", [pairs(z)])
    check("constants", from_pairs(output), z * TABLE + RESOURCE * (0.5 - 1.5j))
    print(f"{len(CASES) + 1} programs")


main()
