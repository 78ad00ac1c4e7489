"""The functions to check, their inputs, and their expected results.

A case is one MLIR function. `python run.py list` prints them.
"""

from __future__ import annotations

import dataclasses
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import attentions
import chains
import contractions
import elementwise
import forms
import groups
import masks
import ml_dtypes
import numpy as np
import reductions
import reference
import rope
import rows
from bounds import OUT_UNIT, expect_same_bytes, expect_within
from expectations import Expectation

from fp8_testing import programs
from fp8_testing.models import QUANTIZE_ALL
from fp8_testing.programs import GRANULARITIES, QUANTIZE, Granularity, Matmul, block_for

Arrays = list[np.ndarray]


@dataclass(frozen=True)
class Case:
    name: str
    # Functions of a group are compiled together, with one recipe.
    group: str
    text: str
    make_inputs: Callable[[np.random.Generator], Arrays]
    # Takes inputs, results, and whether tensor cores computed the sums.
    check: Callable[[Arrays, Arrays, bool], None]
    # Number of elements or products. Cases with too many do not run on the CPU.
    work: int
    # The shapes of the results.
    results: list[tuple[int, ...]]
    compile_recipe: str | None = None

    @property
    def compile_options(self) -> str:
        return QUANTIZE_ALL if self.compile_recipe else ""

    def inputs(self) -> Arrays:
        return self.make_inputs(np.random.default_rng(zlib.crc32(self.name.encode())))


# --- quantize ---------------------------------------------------------------

QUANTIZE_SHAPES = [(1, 7), (63, 129), (129, 576), (576, 2520), (2520, 6889)]
SPECIAL_SHAPE = (130, 300)


def floats(rng: np.random.Generator, shape: Sequence[int], special: bool) -> np.ndarray:
    """Rows of different magnitudes. With `special`, also zero rows, NaN, infinities and subnormals."""
    x = rng.standard_normal(shape) * np.exp2(rng.integers(-6, 6, (shape[0], 1)))
    if special:
        x[shape[0] // 3] = 0.0
        x[7] = 2.0**-130 * rng.integers(-3, 3, shape[1])
        x[2, 5], x[shape[0] // 2, 9], x[-1, -1], x[0, 0] = np.nan, np.inf, -np.inf, -0.0
    return x


def quantize_case(
    kind: str,
    shape: tuple[int, int],
    element: str,
    fmt: str,
    dynamic: bool,
    special: bool = False,
) -> Case:
    block, scale_type, rounding = QUANTIZE[kind]
    # The size of each result has to be that of an argument, or known.
    dynamic = dynamic and block[0] in (1, -1)
    label = "special" if special else f"{shape[0]}x{shape[1]}"
    name = f"quantize_{kind}_{label}_{element}_{fmt[2:].lower()}{'_dynamic' if dynamic else ''}"
    sizes = (None, shape[1]) if dynamic else shape

    def make(rng: np.random.Generator) -> Arrays:
        with np.errstate(over="ignore"):
            return [floats(rng, shape, special).astype(reference.FLOATS[element])]

    def check(inputs: Arrays, results: Arrays, _: bool) -> None:
        codes, scales = reference.dynamic_quantize(
            inputs[0], block, fmt, scale_type, rounding
        )
        expect_same_bytes("scales", results[1], scales)
        expect_same_bytes("codes", results[0], codes)

    text = programs.quantize(name, sizes, element, block, scale_type, rounding, fmt)
    results = [shape, reference.scale_shape(shape, block)]
    work = shape[0] * shape[1]
    return Case(name, f"quantize_{kind}", text, make, check, work, results)


def quantize_given_case(shape: tuple[int, int], element: str) -> Case:
    name = f"quantize_given_{shape[0]}x{shape[1]}_{element}"

    def make(rng: np.random.Generator) -> Arrays:
        x = floats(rng, shape, False).astype(reference.FLOATS[element])
        return [x, np.full((1, 1), 0.037, np.float32)]

    def check(inputs: Arrays, results: Arrays, _: bool) -> None:
        codes = reference.quantize(*inputs, (-1, -1), "f8E4M3FN")
        expect_same_bytes("codes", results[0], codes)

    text = programs.quantize_given(name, shape, element)
    work = shape[0] * shape[1]
    return Case(name, "quantize_given", text, make, check, work, [shape])


def quantize_cases() -> Iterator[Case]:
    for i, kind in enumerate(QUANTIZE):
        for j, shape in enumerate(QUANTIZE_SHAPES):
            element = ("bf16", "f16", "f32")[(i + j) % 3]
            yield quantize_case(kind, shape, element, "f8E4M3FN", dynamic=j == 2)
        yield quantize_case(
            kind, SPECIAL_SHAPE, "bf16", "f8E4M3FN", False, special=True
        )
        yield quantize_case(kind, SPECIAL_SHAPE, "f32", "f8E5M2", True, special=True)
    for element in ("bf16", "f16", "f32"):
        yield quantize_given_case((129, 576), element)


# --- matmul -----------------------------------------------------------------

SHAPES = [
    (1, 7, 16),
    (7, 16, 63),
    (16, 63, 129),
    (63, 129, 576),
    (129, 576, 63),
    (1, 576, 2520),
    (129, 63, 2520),
    (576, 129, 576),
    (7, 2520, 6889),
    (63, 63, 6889),
    (576, 576, 2520),
    (6889, 129, 63),
    (2520, 2520, 576),
    (16, 2520, 7),
]
SHAPES_EACH = 8
OUTS = ("f32", "bf16", "f16")
DATA = ("random", "outlier", "alternating", "max")


def codes(
    rng: np.random.Generator, shape: Sequence[int], fmt: str, data: str, is_b: bool
) -> np.ndarray:
    dtype = reference.FORMATS[fmt]
    largest = reference.max_finite(fmt)
    if data == "max":
        return np.full(shape, largest).astype(dtype)
    if data == "alternating":
        # Products alternate in sign, so that sums cancel.
        sign = 1.0 if is_b else np.where(np.arange(shape[-1]) % 2, -1.0, 1.0)
        return (np.full(shape, 96.0) * sign).astype(dtype)
    x = rng.standard_normal(shape)
    if data == "outlier":
        where = np.arange(0, shape[-1], 128) + rng.integers(0, 128)
        x[..., where[where < shape[-1]]] = largest
    return x.astype(dtype)


def scales(
    rng: np.random.Generator, shape: Sequence[int], granularity: Granularity
) -> np.ndarray:
    """Scales that are all different, as far as the type allows."""
    dtype = reference.SCALE_TYPES[granularity.scale_type]
    if granularity.scale_type == "f8E8M0FNU":
        return np.exp2(rng.integers(-9, -3, shape)).astype(dtype)
    return np.exp2(rng.uniform(-9, -3, shape)).astype(dtype)


def argument_names(spec: Matmul) -> list[str]:
    names = ["a"] + ["sa"] * (spec.granularity.act is not None)
    names += ["b"] + ["sb"] * (spec.granularity.weight is not None)
    return names + [step for step in spec.epilogue if step in ("bias", "residual")]


def matmul_inputs(
    rng: np.random.Generator, spec: Matmul, extent: dict[str, int], data: str
) -> Arrays:
    arrays = []
    operands = (
        (spec.dims_a, spec.granularity.act, spec.formats[0]),
        (spec.dims_b, spec.granularity.weight, spec.formats[1]),
    )
    for is_b, (dims, block, fmt) in enumerate(operands):
        shape = [extent[d] for d in dims]
        arrays.append(codes(rng, shape, fmt, data, bool(is_b)))
        if block:
            sizes = programs.scale_sizes(shape, block_for(dims, block))
            scale = scales(rng, sizes, spec.granularity)
            if spec.transposes("b" if is_b else "a"):
                scale = np.ascontiguousarray(scale.swapaxes(-1, -2))
            arrays.append(scale)
    for step in spec.epilogue:
        shape = [extent[d] for d in spec.dims_out]
        if step in ("bias", "residual"):
            values = rng.standard_normal(shape[-1:] if step == "bias" else shape)
            arrays.append(values.astype(ml_dtypes.bfloat16))
    return arrays


def matmul_case(
    name: str,
    group: str,
    spec: Matmul,
    shape: tuple[int, int, int],
    data: str,
    dynamic: bool,
    batch: int = 3,
) -> Case:
    m, n, k = shape
    extent = {"b": batch, "m": m, "n": n, "k": k}

    def check(inputs: Arrays, results: Arrays, on_tensor_cores: bool) -> None:
        named = dict(zip(argument_names(spec), inputs, strict=True))
        for key in ("a", "b"):
            if spec.transposes(key):
                named[f"s{key}"] = named[f"s{key}"].swapaxes(-1, -2)
        Expectation(spec, named).check("result", results[0], on_tensor_cores)

    sizes = (None, None, None, None) if dynamic else (m, n, k, batch)
    work = m * n * k * (batch if spec.batch else 1)
    return Case(
        name,
        group,
        programs.matmul(name, spec, *sizes),
        lambda rng: matmul_inputs(rng, spec, extent, data),
        check,
        work,
        [tuple(extent[d] for d in spec.dims_out)],
    )


def matmul_cases() -> Iterator[Case]:
    for i, (kind, granularity) in enumerate(GRANULARITIES.items()):
        for j in range(SHAPES_EACH):
            shape = SHAPES[(3 * i + 5 * j) % len(SHAPES)]
            out = OUTS[(i + j) % len(OUTS)]
            # Sums of the largest codes are too large for f16.
            data = DATA[j % (3 if out == "f16" else 4)]
            accumulate = "fast" if j == 5 else "f32"
            spec = Matmul(granularity, out, accumulate=accumulate)
            dynamic = j % 3 == 1
            label = "x".join(map(str, shape))
            name = f"matmul_{kind}_{label}_{out}_{data}_{accumulate}{'_dynamic' if dynamic else ''}"
            yield matmul_case(name, f"matmul_{kind}", spec, shape, data, dynamic)
    for formats in (
        ("f8E5M2", "f8E4M3FN"),
        ("f8E4M3FN", "f8E5M2"),
        ("f8E5M2", "f8E5M2"),
    ):
        spec = Matmul(GRANULARITIES["row"], "f32", formats)
        name = "matmul_formats_" + "_".join(f[2:].lower() for f in formats)
        yield matmul_case(name, "matmul_formats", spec, (63, 129, 576), "random", False)


def group_cases() -> Iterator[Case]:
    """Functions of several matmuls, with a bias and a result in bf16, each with its own operands."""
    for number, (kind, shapes) in enumerate(groups.GROUPS):
        for dynamic in (False, True):
            spec = Matmul(GRANULARITIES[kind], "bf16", epilogue=("bias",))
            name = f"group_{kind}_{number}{'_dynamic' if dynamic else ''}"
            parts = [
                matmul_case(f"{name}_part{i}", name, spec, shape, "random", dynamic)
                for i, shape in enumerate(shapes)
            ]
            if dynamic:  # the columns and K are known, as those of weights are
                texts = [programs.matmul(part.name, spec, None, *shape[1:]) for part, shape in zip(parts, shapes)]
            else:
                texts = [part.text for part in parts]
            count = len(argument_names(spec))

            def check(inputs: Arrays, results: Arrays, on_tensor_cores: bool, parts=parts, count=count) -> None:
                for i, part in enumerate(parts):
                    part.check(inputs[i * count : (i + 1) * count], results[i : i + 1], on_tensor_cores)

            yield Case(
                name,
                "group",
                groups.joined(name, texts),
                lambda rng, parts=parts: [array for part in parts for array in part.make_inputs(rng)],
                check,
                sum(part.work for part in parts),
                [part.results[0] for part in parts],
            )


# Few tiles and a long K, which several blocks share on sm_90a [matmul_c17]. test/Unit/Conversion/
# WgmmaChoiceTest.cpp checks that they do. Rows, columns and elements of K end inside of a tile
# and of a block.
SPLIT_SHAPES = [(77, 768, 4096), (63, 520, 6000), (16, 264, 5000), (200, 384, 4096), (128, 72, 3100), (120, 2040, 7000)]


def split_cases() -> Iterator[Case]:
    for i, (kind, granularity) in enumerate(GRANULARITIES.items()):
        for j, shape in enumerate(SPLIT_SHAPES):
            out = OUTS[(i + j) % len(OUTS)]
            data = DATA[(i + 2 * j) % (3 if out == "f16" else 4)]
            accumulate = "fast" if (i + j) % 2 else "f32"
            steps = list(EPILOGUES.values())[(i + 3 * j) % len(EPILOGUES)]
            spec = Matmul(granularity, out, epilogue=steps, accumulate=accumulate, batch=(None, "each", "shared")[j % 3])
            name = f"split_{kind}_{'x'.join(map(str, shape))}_{out}_{data}_{accumulate}"
            yield matmul_case(name, f"split_{kind}", spec, shape, data, False, batch=2)


# The host selects one of three kernels by the number of rows. With these columns and this K, the
# kernel for the fewest rows multiplies B by A, in every recipe. The numbers of rows are those at both ends of each
# range, and those at which a tile or an instruction has its last or first row. test/Tools/GpuChecks/row_kernels.py
# checks that the compiler has kernels for such ranges.
ROW_KERNEL_COLUMNS, ROW_KERNEL_K = 2056, 2064
ROW_COUNTS = (1, 15, 16, 17, 48, 49, 64, 65, 128, 129, 384, 385, 1024)


def row_kernel_spec(kind: str) -> Matmul:
    """The matmul of a recipe. Recipes differ in the type of the result, in the accumulation and in the epilogue."""
    i = list(GRANULARITIES).index(kind)
    steps = list(EPILOGUES.values())[i % len(EPILOGUES)]
    return Matmul(GRANULARITIES[kind], OUTS[(i + 1) % 3], epilogue=steps, accumulate=("f32", "fast")[i % 2])


def row_kernel_text(name: str, kind: str) -> str:
    return programs.matmul(name, row_kernel_spec(kind), None, ROW_KERNEL_COLUMNS, ROW_KERNEL_K)


def row_kernel_cases() -> Iterator[Case]:
    """Matmuls whose number of rows is only known at run time. Columns and K are known, as those of weights are."""
    for kind in GRANULARITIES:
        spec = row_kernel_spec(kind)
        for j, rows in enumerate(ROW_COUNTS):
            name, group = f"row_kernels_{kind}_{rows}", f"row_kernels_{kind}"
            shape = (rows, ROW_KERNEL_COLUMNS, ROW_KERNEL_K)
            case = matmul_case(name, group, spec, shape, DATA[j % (3 if spec.out == "f16" else 4)], True)
            yield dataclasses.replace(case, text=row_kernel_text(name, kind))


def batch_cases() -> Iterator[Case]:
    for kind, batch, dynamic in (
        ("tensor", "each", False),
        ("row", "shared", False),
        ("block", "each", True),
        ("mx", "shared", False),
    ):
        spec = Matmul(GRANULARITIES[kind], "bf16", batch=batch)
        name = f"batch_{kind}_{batch}"
        yield matmul_case(name, "batch", spec, (63, 129, 576), "random", dynamic)


TRANSPOSED_SHAPES = [(63, 129, 576), (128, 132, 576), (7, 2520, 576), (576, 129, 2520)]


def transposed_scale_cases() -> Iterator[Case]:
    """Scales with contiguous rows, at addresses that TMA can read (rows a multiple of 4) and others."""
    for kind in ("block", "group64", "mx"):
        for j, shape in enumerate(TRANSPOSED_SHAPES):
            for dynamic in (False, True):
                spec = Matmul(
                    GRANULARITIES[kind],
                    "bf16",
                    batch=(None, None, "each", "shared")[j],
                    transposed_scales=("ab", "ab", "a", "b")[j],
                )
                label = "x".join(map(str, shape)) + ("_dynamic" if dynamic else "")
                name = f"transposed_scales_{kind}_{label}"
                group = f"transposed_scales_{kind}"
                yield matmul_case(name, group, spec, shape, "random", dynamic)


def constant_weight_case(
    kind: str,
    shape: tuple[int, int, int],
    weight_dims: str,
    dynamic: bool = False,
    batch: str | None = None,
) -> Case:
    """The weight and its scales are constants, which the compiler stores in the layout of kernels."""
    spec = Matmul(GRANULARITIES[kind], "bf16", batch=batch, weight_dims=weight_dims)
    m, n, k = shape
    extent = {"b": 3, "m": m, "n": n, "k": k}
    label = "x".join(map(str, shape)) + ("_dynamic" if dynamic else "")
    name = f"constant_weight_{weight_dims}_{kind}_{label}"
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    arrays = matmul_inputs(rng, spec, extent, "random")
    named = dict(zip(argument_names(spec), arrays, strict=True))
    weight = named["b"], named.get("sb", np.empty(0))

    def make(rng: np.random.Generator) -> Arrays:
        drawn = matmul_inputs(rng, spec, extent, "random")
        return [x for x, key in zip(drawn, argument_names(spec)) if "b" not in key]

    def check(inputs: Arrays, results: Arrays, on_tensor_cores: bool) -> None:
        values = dict(named)
        values.update(zip([key for key in named if "b" not in key], inputs))
        if weight_dims == "kn":
            for key in set(values) & {"b", "sb"}:
                values[key] = values[key].swapaxes(-1, -2)
        by_rows = dataclasses.replace(spec, weight_dims="nk")
        Expectation(by_rows, values).check("result", results[0], on_tensor_cores)

    return Case(
        name,
        f"constant_weight_{kind}",
        programs.constant_weight(
            name,
            spec,
            (None if dynamic else m, n, k, 3),
            (weight[0].tobytes(), weight[1].tobytes()),
        ),
        make,
        check,
        m * n * k * (3 if batch else 1),
        [tuple(extent[d] for d in spec.dims_out)],
    )


def constant_weight_cases() -> Iterator[Case]:
    for kind in GRANULARITIES:
        yield constant_weight_case(kind, (63, 129, 576), "kn")
        yield constant_weight_case(kind, (5, 132, 320), "kn", dynamic=True)
    for kind in ("block", "group64", "mx"):
        yield constant_weight_case(kind, (129, 252, 576), "nk")
    yield constant_weight_case("group64", (33, 63, 192), "kn", batch="each")


EPILOGUES = {
    "bias": ("bias",),
    "relu": ("bias", "relu"),
    "gelu": ("bias", "gelu"),
    "gelu_tanh": ("gelu-tanh",),
    "silu": ("silu",),
    "residual": ("bias", "residual"),
    "all": ("bias", "silu", "residual"),
}


def epilogue_cases() -> Iterator[Case]:
    kinds = list(GRANULARITIES)
    for i, (label, steps) in enumerate(EPILOGUES.items()):
        kind = kinds[i % len(kinds)]
        out = ("bf16", "f32", "f16")[i % 3]
        spec = Matmul(GRANULARITIES[kind], out, epilogue=steps)
        name = f"epilogue_{label}_{kind}_{out}"
        yield matmul_case(name, "epilogue", spec, (129, 63, 576), "random", i % 3 == 1)


# --- whole linear layers ----------------------------------------------------

LINEAR_SHAPES = [(63, 129, 576), (129, 576, 2520), (1, 576, 576)]


def make_linear(rng: np.random.Generator, m: int, n: int, k: int) -> Arrays:
    """An activation, a weight and a bias."""
    x = rng.standard_normal((m, k)) * np.exp2(rng.integers(-3, 3, (m, 1)))
    w = rng.standard_normal((n, k)) * np.exp2(rng.integers(-8, -3, (n, 1)))
    return [v.astype(ml_dtypes.bfloat16) for v in (x, w, rng.standard_normal(n))]


def check_layer(recipe: str, inputs: Arrays, result: np.ndarray, on_tensor_cores: bool) -> None:
    """Checks a linear layer that the compiler has quantized."""
    x, w, bias = inputs
    granularity, named = GRANULARITIES[recipe], {}
    for value, key, block in (
        (x, "a", granularity.act),
        (w, "b", granularity.weight),
    ):
        if block is None:
            named[key] = reference.cast(value, "f8E4M3FN")
            continue
        named[key], named[f"s{key}"] = reference.dynamic_quantize(
            value, block, "f8E4M3FN", granularity.scale_type, granularity.rounding
        )
    check_linear(Expectation(Matmul(granularity, "bf16"), named), bias, result, on_tensor_cores)


def linear_case(recipe: str, shape: tuple[int, int, int], dynamic: bool) -> Case:
    m, n, k = shape
    name = f"linear_{recipe}_{m}x{n}x{k}{'_dynamic' if dynamic else ''}"
    return Case(
        name,
        f"linear_{recipe}",
        programs.linear(name, None if dynamic else m, n, k),
        lambda rng: make_linear(rng, m, n, k),
        lambda inputs, results, tensor_cores: check_layer(recipe, inputs, results[0], tensor_cores),
        m * n * k,
        [(m, n)],
        recipe,
    )


# Rows of two streams, heads, columns of a head, K. Rows of the second and third one do not start at
# multiples of 16 bytes.
JOINT_SHAPES = [((63, 130), 3, 48, 576), ((20, 13), 3, 43, 192), ((1, 5), 1, 129, 128)]


def joint_case(
    recipe: str, rows: tuple[int, int], heads: int, columns: int, k: int, dynamic: bool
) -> Case:
    """Linear layers of two streams that write their results to parts of one tensor."""
    n = heads * columns
    sizes = f"{rows[0]}+{rows[1]}x{heads}x{columns}x{k}".replace("+", "_")
    name = f"linear_joint_{recipe}_{sizes}{'_dynamic' if dynamic else ''}"

    def check(inputs: Arrays, results: Arrays, on_tensor_cores: bool) -> None:
        joint = results[0].reshape(sum(rows), n)
        for i, part in enumerate((joint[rows[1] :], joint[: rows[1]])):
            check_layer(recipe, inputs[3 * i : 3 * i + 3], part, on_tensor_cores)

    return Case(
        name,
        f"linear_{recipe}",
        programs.joint_linears(name, (None, None) if dynamic else rows, heads, columns, k),
        lambda rng: [a for m in rows for a in make_linear(rng, m, n, k)],
        check,
        sum(rows) * n * k,
        [(1, sum(rows), heads, columns)],
        recipe,
    )


def check_linear(
    expected: Expectation, bias: np.ndarray, got: np.ndarray, on_tensor_cores: bool
) -> None:
    """Checks with the bound of the matmul in bf16, and one more rounding after the bias."""
    from bounds import any_order, tensor_core_simple

    o = expected.operands
    magnitude = o.magnitude()
    bound = any_order(o, magnitude)
    if on_tensor_cores:
        bound = bound + tensor_core_simple(o, magnitude)
    value, error = expected.follow(o.product(), bound, (...,))
    value = value + bias.astype(np.float64)
    error = error + (np.abs(value) + error) * OUT_UNIT["bf16"]
    expect_within("result", got.astype(np.float64)[None], value, error)


def linear_cases() -> Iterator[Case]:
    for i, recipe in enumerate(k for k in GRANULARITIES if k != "mixed"):
        for j, shape in enumerate(LINEAR_SHAPES):
            yield linear_case(recipe, shape, dynamic=(i + j) % 3 == 1)
        for j, (rows, heads, columns, k) in enumerate(JOINT_SHAPES):
            yield joint_case(recipe, rows, heads, columns, k, dynamic=(i + j) % 3 != 1)


def contraction_cases() -> Iterator[Case]:
    """Matmuls that are not quantized."""
    for name, spec, extent, data, dynamic in contractions.contractions():
        work = 1
        for d in set(spec.dims_a + spec.dims_b):
            work *= extent[d]
        yield Case(
            name,
            f"contract_{'_'.join(spec.elements)}_{spec.out}",
            contractions.text_of(name, spec, extent, dynamic),
            lambda rng, spec=spec, extent=extent, data=data: (
                contractions.make_inputs(rng, spec, extent, data)
            ),
            lambda inputs, results, tensor_cores, spec=spec: (
                contractions.check_contraction(spec, inputs, results[0], tensor_cores)
            ),
            work,
            [tuple(extent[d] for d in spec.dims_out)],
        )


def attention_cases() -> Iterator[Case]:
    for name, group, spec, extent, data, text in attentions.attentions():
        yield Case(
            name,
            group,
            text,
            lambda rng, spec=spec, extent=extent, data=data: (
                attentions.make_inputs(rng, spec, extent, data)
            ),
            lambda inputs, results, _, spec=spec, data=data: (
                attentions.check_attention(spec, data, inputs, results[0])
            ),
            extent["b"] * extent["h"] * extent["m"] * extent["n"] * extent["d"],
            [tuple(extent[d] for d in spec.dims_out)],
        )


def block_mask_cases() -> Iterator[Case]:
    for name, shape, element, dynamic in masks.block_masks():
        sizes = [None if dynamic else size for size in shape]
        yield Case(
            name,
            f"block_mask{'_dynamic' * dynamic}",
            masks.block_mask_text(name, sizes, element),
            lambda rng, shape=shape, element=element: [masks.special_mask(rng, shape, element)],
            lambda inputs, results, _, element=element: expect_same_bytes(
                "flags", results[0], masks.block_mask(inputs[0], element)
            ),
            int(np.prod(shape)),
            [tuple(masks.block_sizes(list(shape)))],
        )


def form_cases() -> Iterator[Case]:
    """Convolutions and weights of experts, quantized by the compiler."""
    for name, recipe, text, make, check, work, result in forms.forms():
        yield Case(
            name,
            f"forms_{recipe}",
            text,
            make,
            lambda inputs, results, tensor_cores, recipe=recipe, check=check: (
                check(recipe, inputs, results, tensor_cores)
            ),
            work,
            [result],
            recipe,
        )


def reduction_cases() -> Iterator[Case]:
    for name, (kind, element, sums), shape, text in reductions.reductions():
        yield Case(
            name,
            f"reduce_{kind}",
            text,
            lambda rng, kind=kind, shape=shape, element=element: [
                reductions.make_input(rng, kind, shape, element)
            ],
            lambda inputs, results, on_gpu, kind=kind, sums=sums: (
                reductions.check_reduction(kind, sums, inputs[0], results[0], on_gpu)
            ),
            int(np.prod(shape)),
            [shape[:1]],
        )


def rows_cases() -> Iterator[Case]:
    for name, kind, shape, element, beside, text in rows.rows():
        scales = reference.scale_shape(shape, QUANTIZE[kind][0])
        yield Case(
            name,
            f"rows_{kind}",
            text,
            lambda rng, shape=shape, element=element: (
                rows.make_inputs(rng, shape, element)
            ),
            lambda inputs, results, on_gpu, kind=kind: (
                rows.check(kind, inputs, results, on_gpu)
            ),
            int(np.prod(shape)),
            [shape, scales, *([shape] if beside else [])],
        )


def product_cases() -> Iterator[Case]:
    for name, kind, shape, element, text in rows.products():
        yield Case(
            name,
            f"rows_product_{kind}",
            text,
            lambda rng, shape=shape, element=element: (
                rows.make_inputs(rng, shape, element)
            ),
            lambda inputs, results, _, kind=kind: (
                rows.check_product(kind, inputs, results)
            ),
            int(np.prod(shape)),
            [shape, reference.scale_shape(shape, QUANTIZE[kind][0])],
        )


def encoding_cases() -> Iterator[Case]:
    for name, division, shape, element, is_norm, text in rows.encodings():
        yield Case(
            name,
            "rows_given",
            text,
            lambda rng, shape=shape, element=element: [
                *rows.make_inputs(rng, shape, element),
                rows.GIVEN_SCALE,
            ],
            lambda inputs, results, on_gpu, division=division, is_norm=is_norm: (
                rows.check_encoding(division, is_norm, inputs, results, on_gpu)
            ),
            int(np.prod(shape)),
            [shape],
        )


def rope_cases() -> Iterator[Case]:
    for case in rope.ropes():
        yield Case(
            case.name,
            "rope",
            case.text,
            case.make_inputs,
            case.check,
            int(np.prod(case.shape)),
            case.result_sizes,
        )


def elementwise_cases() -> Iterator[Case]:
    for name, kind, shape, text in elementwise.elementwise():
        yield Case(
            name,
            kind,
            text,
            lambda rng, kind=kind, shape=shape: (
                elementwise.make_inputs(rng, kind, shape)
            ),
            lambda inputs, results, _, kind=kind: (
                elementwise.check(kind, inputs, results[0])
            ),
            int(np.prod(shape)),
            [elementwise.result_shape(kind, shape)],
        )


def chain_cases() -> Iterator[Case]:
    for group, name, check in chains.chains():
        m, n, k = check.shape
        yield Case(
            name,
            group,
            check.chain.program(name, m, n, k),
            check.make_inputs,
            lambda inputs, results, _, check=check: check.check(inputs, results),
            m * n * k,
            check.result_shapes,
        )
    name = "bf16_functions"
    yield Case(
        name,
        name,
        chains.function_program(name),
        lambda rng: [chains.ALL_BF16.reshape(256, 256)],
        lambda inputs, results, _: chains.check_functions(results),
        chains.ALL_BF16.size,
        [(256, 256)] * len(chains.EXACT),
    )


def all_cases() -> list[Case]:
    makers = (
        quantize_cases,
        matmul_cases,
        group_cases,
        batch_cases,
        split_cases,
        row_kernel_cases,
        transposed_scale_cases,
        constant_weight_cases,
        epilogue_cases,
        linear_cases,
        form_cases,
        contraction_cases,
        attention_cases,
        block_mask_cases,
        reduction_cases,
        rows_cases,
        product_cases,
        encoding_cases,
        rope_cases,
        elementwise_cases,
        chain_cases,
    )
    return [case for maker in makers for case in maker()]
