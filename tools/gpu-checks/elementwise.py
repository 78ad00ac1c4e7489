"""Checks elementwise operations: softmax, whose values have several users; broadcasts; transposes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import reference
from bounds import OUT_TINY, OUT_UNIT, expect_same_bytes, expect_within
from expectations import FUNCTION_ERROR

from fp8_testing.programs import Body, Sizes, function, tensor

# Batch, rows and columns. Rows are shorter than a warp, have a few pieces, or an odd length.
SHAPES = [(1, 16, 7), (2, 63, 31), (5, 7, 129), (3, 129, 576), (1, 2, 6889), (16, 33, 2520)]
LINES = "b, i, j"


def generic(
    body: Body,
    maps: Sequence[str],
    inputs: Sequence[tuple[str, str]],
    output: tuple[str, str],
    lines: str,
    reduces: bool = False,
) -> str:
    """One operation over b, i and j. `lines` compute %r from %x0, %x1 and so on; %o is the output's
    element."""
    kinds = ["parallel", "parallel", "reduction" if reduces else "parallel"]
    loops = ", ".join(f'"{kind}"' for kind in kinds)
    values, types = (", ".join(column) for column in zip(*inputs))
    scalars = [t.rstrip(">").split("x")[-1] for _, t in inputs] + [
        output[1].rstrip(">").split("x")[-1]
    ]
    names = [f"%x{i}" for i in range(len(inputs))] + ["%o"]
    arguments = ", ".join(f"{n}: {t}" for n, t in zip(names, scalars))
    all_maps = ", ".join(f"affine_map<({LINES}) -> ({m})>" for m in maps)
    return body.add(
        f"linalg.generic {{indexing_maps = [{all_maps}], iterator_types = [{loops}]}} "
        f"ins({values} : {types}) outs({output[0]} : {output[1]}) {{\n"
        f"    ^bb0({arguments}):\n{lines}\n      linalg.yield %r : {scalars[-1]}\n"
        f"    }} -> {output[1]}"
    )


def softmax(name: str, sizes: Sizes) -> str:
    """A softmax along columns, of bf16, computed in f32."""
    body, x, y = Body(), tensor(sizes, "bf16"), tensor(sizes, "f32")
    dynamic = [body.size("%x", x, i) for i, size in enumerate(sizes) if size is None]
    rows = dynamic[:-1] if sizes[-1] is None else dynamic
    wide = generic(
        body, [LINES] * 2, [("%x", x)], (body.empty(sizes, "f32", dynamic), y),
        "      %r = arith.extf %x0 : bf16 to f32",
    )  # fmt: skip
    sums = tensor(sizes[:2], "f32")
    high = (body.filled(sizes[:2], "f32", rows, "0xFF800000"), sums)
    maximum = generic(
        body, [LINES, "b, i"], [(wide, y)], high,
        "      %r = arith.maximumf %x0, %o : f32", reduces=True,
    )  # fmt: skip
    power = generic(
        body, [LINES, "b, i", LINES], [(wide, y), (maximum, sums)],
        (body.empty(sizes, "f32", dynamic), y),
        "      %d = arith.subf %x0, %x1 : f32\n      %r = math.exp %d : f32",
    )  # fmt: skip
    zero = (body.filled(sizes[:2], "f32", rows), sums)
    total = generic(
        body, [LINES, "b, i"], [(power, y)], zero,
        "      %r = arith.addf %x0, %o : f32", reduces=True,
    )  # fmt: skip
    result = generic(
        body, [LINES, "b, i", LINES], [(power, y), (total, sums)],
        (body.empty(sizes, "bf16", dynamic), x),
        "      %q = arith.divf %x0, %x1 : f32\n      %r = arith.truncf %q : f32 to bf16",
    )  # fmt: skip
    return function(name, [("%x", x)], body, f"{result} : {x}")


def check_softmax(x: np.ndarray, got: np.ndarray) -> None:
    wide = x.astype(np.float64)
    power = np.exp(wide - wide.max(-1, keepdims=True))
    exact = power / power.sum(-1, keepdims=True)
    # Exponentials below 2^-126 lose bits.
    bound = exact * (OUT_UNIT["bf16"] + FUNCTION_ERROR) + OUT_TINY["bf16"] + 2.0**-140
    expect_within("result", got.astype(np.float64), exact, bound)


def broadcast(name: str, sizes: Sizes) -> str:
    """x times a factor of its row plus a bias of its column. The factor's last dimension has size 1."""
    body, x, y = Body(), tensor(sizes, "bf16"), tensor(sizes, "f32")
    factor, bias = tensor((*sizes[:2], 1), "f32"), tensor(sizes[2:], "f32")
    dynamic = [body.size("%x", x, i) for i, size in enumerate(sizes) if size is None]
    result = generic(
        body, [LINES, "b, i, 0", "j", LINES],
        [("%x", x), ("%f", factor), ("%c", bias)], (body.empty(sizes, "f32", dynamic), y),
        "      %w = arith.extf %x0 : bf16 to f32\n      %p = arith.mulf %w, %x1 : f32\n"
        "      %r = arith.addf %p, %x2 : f32",
    )  # fmt: skip
    arguments = [("%x", x), ("%f", factor), ("%c", bias)]
    return function(name, arguments, body, f"{result} : {y}")


def permute(name: str, sizes: Sizes) -> str:
    """Transposes batch and rows, which keeps rows contiguous, and then rows and columns."""
    body, value = Body(), "%x"
    known = {d: body.size("%x", tensor(sizes, "bf16"), d) for d in range(3)}
    kind = tensor(sizes, "bf16")
    # Each transpose, and the order of the result.
    for permutation, order in (([1, 0, 2], (1, 0, 2)), ([0, 2, 1], (1, 2, 0))):
        to = [sizes[d] for d in order]
        dynamic = [known[d] for d in order if sizes[d] is None]
        empty, target = body.empty(to, "bf16", dynamic), tensor(to, "bf16")
        value = body.add(
            f"linalg.transpose ins({value} : {kind}) outs({empty} : {target}) "
            f"permutation = {permutation}"
        )
        kind = target
    return function(name, [("%x", tensor(sizes, "bf16"))], body, f"{value} : {kind}")


def elementwise() -> Iterator[tuple[str, str, tuple[int, ...], str]]:
    """Name, kind, shape, and the function."""
    makers = {"softmax": softmax, "broadcast": broadcast, "permute": permute}
    for i, (kind, make) in enumerate(makers.items()):
        for j, shape in enumerate(SHAPES):
            dynamic = (i + j) % 2 == 0
            name = f"{kind}_{'x'.join(map(str, shape))}{'_dynamic' * dynamic}"
            yield name, kind, shape, make(name, (None,) * 3 if dynamic else shape)


def make_inputs(
    rng: np.random.Generator, kind: str, shape: tuple[int, ...]
) -> list[np.ndarray]:
    x = rng.standard_normal(shape) * np.exp2(rng.integers(-4, 4, shape))
    inputs = [x.astype(reference.FLOATS["bf16"])]
    if kind == "broadcast":
        inputs.append(rng.standard_normal((*shape[:2], 1)).astype(np.float32))
        inputs.append(rng.standard_normal(shape[2:]).astype(np.float32))
    return inputs


def check(kind: str, inputs: list[np.ndarray], got: np.ndarray) -> None:
    x = inputs[0]
    if kind == "softmax":
        check_softmax(x, got)
    elif kind == "broadcast":
        expected = x.astype(np.float32) * inputs[1] + inputs[2]
        expect_same_bytes("result", got, expected)
    else:
        expect_same_bytes("result", got, np.ascontiguousarray(x.transpose(1, 2, 0)))


def result_shape(kind: str, shape: tuple[int, ...]) -> tuple[int, ...]:
    return (shape[1], shape[2], shape[0]) if kind == "permute" else shape
