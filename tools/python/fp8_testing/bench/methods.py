"""The methods that are timed on a workload: our model and other libraries of the machine.

The other libraries are cuBLASLt, called by torch, and DeepGEMM, if it can be imported. A library without a
mode for a recipe is not listed. A library that refuses a shape is listed with its message.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from fp8_testing.bench.timing import Method
from fp8_testing.bench.workloads import QUANTIZE, Workload
from fp8_testing.models import MissingModel, Models
from fp8_testing.programs import scale_sizes

E4M3 = torch.float8_e4m3fn
LARGEST = 448.0
OURS = "fp8-mlir"


@dataclass
class Inputs:
    """One set of inputs: bf16 operands, and both quantized by the recipe. `sa_by_columns` is `sa` stored with
    M contiguous, for recipes whose matmuls read it in this layout."""

    x: torch.Tensor
    w: torch.Tensor
    a: torch.Tensor
    sa: torch.Tensor
    b: torch.Tensor
    sb: torch.Tensor
    out: torch.Tensor
    sa_by_columns: torch.Tensor | None


def quantize(
    x: torch.Tensor, block: tuple[int, int], kind: str
) -> tuple[torch.Tensor, torch.Tensor]:
    """Quantizes by torch, rounding to a power of two for E8M0. Only the kernels that read it are timed."""
    rows, columns = x.shape
    br, bc = (size if b == -1 else b for size, b in zip(x.shape, block))
    grid = scale_sizes((rows, columns), block)
    padded = torch.zeros(
        grid[0] * br, grid[1] * bc, device=x.device, dtype=torch.float32
    )
    padded[:rows, :columns] = x
    blocks = padded.view(grid[0], br, grid[1], bc)
    scale = blocks.abs().amax((1, 3)).clamp_min(1e-12) / LARGEST
    if kind == "f8E8M0FNU":
        scale = torch.exp2(torch.ceil(torch.log2(scale)))
    codes = (blocks / scale[:, None, :, None]).view(padded.shape)[:rows, :columns]
    codes = codes.contiguous().to(E4M3)
    return codes, scale.to(torch.float8_e8m0fnu) if kind == "f8E8M0FNU" else scale


def make_inputs(workload: Workload, sets: int) -> list[Inputs]:
    shape, result = workload.shape, []
    for seed in range(sets):
        generator = torch.Generator(device="cuda").manual_seed(seed)

        def normal(*sizes: int) -> torch.Tensor:
            return torch.randn(
                sizes, device="cuda", dtype=torch.bfloat16, generator=generator
            )

        x, w = normal(shape.m, shape.k), normal(shape.n, shape.k) * 0.02
        granularity = workload.granularity
        a, sa = quantize(x, granularity.act, granularity.scale_type)
        b, sb = quantize(w, granularity.weight, granularity.scale_type)
        out = torch.empty(shape.m, shape.n, device="cuda", dtype=torch.bfloat16)
        columns = sa.t().contiguous() if workload.transposed_scales else None
        result.append(Inputs(x, w, a, sa, b, sb, out, columns))
    return result


def ours(workload: Workload, models: Models, inputs: Sequence[Inputs]) -> Method:
    function = models[workload.name]
    # A function without scales of the weight multiplies in bf16: that is its mode, or FP8 was predicted to be
    # slower.
    keeps_bf16 = workload.mode != "matmul" and len(function.arguments) == 2

    def call(i: int) -> object:
        s = inputs[i]
        scale = s.sa if s.sa_by_columns is None else s.sa_by_columns
        if keeps_bf16:
            return function(s.x, s.w, out=s.out)
        arguments = (s.x,) if workload.mode == "linear" else (s.a, scale)
        return function(*arguments, s.b, s.sb, out=s.out)

    return Method(OURS, call)


# --- rivals -----------------------------------------------------------------


def cublaslt_scaled(workload: Workload, inputs: Sequence[Inputs]) -> Iterator[Method]:
    """cuBLASLt with scales per tensor and per row, with the same accumulation as our kernel."""
    fast = workload.accumulate == "fast"

    def call(i: int) -> object:
        s = inputs[i]
        return torch._scaled_mm(
            s.a,
            s.b.t(),
            s.sa if workload.recipe == "row" else s.sa.view(()),
            s.sb.t() if workload.recipe == "row" else s.sb.view(()),
            out_dtype=torch.bfloat16,
            use_fast_accum=fast,
        )

    yield Method("cublaslt", call)


def cublaslt_block(inputs: Sequence[Inputs]) -> Iterator[Method]:
    try:
        from torch.nn.functional import ScalingType, scaled_mm
    except ImportError:
        return

    def call(i: int) -> object:
        s = inputs[i]
        return scaled_mm(
            s.a,
            s.b.t(),
            s.sa_by_columns.t(),
            ScalingType.BlockWise1x128,
            s.sb.t(),
            ScalingType.BlockWise128x128,
            output_dtype=torch.bfloat16,
        )

    yield Method("cublaslt", call)


def deepgemm(inputs: Sequence[Inputs]) -> Iterator[Method]:
    try:
        import deep_gemm
    except ImportError:
        return
    call_nt: Callable[..., Any] | None = getattr(deep_gemm, "fp8_gemm_nt", None)
    if call_nt is None:
        return
    layout = getattr(deep_gemm, "get_mn_major_tma_aligned_tensor", lambda scale: scale)
    columns = [layout(s.sa) for s in inputs]

    def call(i: int) -> object:
        s = inputs[i]
        return call_nt((s.a, columns[i]), (s.b, s.sb), s.out)

    yield Method("deepgemm", call)


def bf16(inputs: Sequence[Inputs]) -> Method:
    return Method(
        "bf16",
        lambda i: torch.mm(inputs[i].x, inputs[i].w.t(), out=inputs[i].out),
    )


def rivals(workload: Workload, inputs: Sequence[Inputs]) -> Iterator[Method]:
    yield bf16(inputs)
    if workload.mode != "matmul":
        return
    if workload.recipe in ("tensor", "row"):
        yield from cublaslt_scaled(workload, inputs)
    if workload.recipe == "block":
        yield from cublaslt_block(inputs)
        yield from deepgemm(inputs)


# --- quantizing -------------------------------------------------------------


def quantize_methods(workload: Workload, models: Models, sets: int) -> list[Method]:
    """Our kernel, and a copy of the input, with whose bandwidth it is compared."""
    m, k = workload.shape.m, workload.shape.k
    block, kind, _ = QUANTIZE[workload.recipe]
    x = [torch.randn(m, k, device="cuda", dtype=torch.bfloat16) for _ in range(sets)]
    copies = [torch.empty_like(t) for t in x]
    codes = [torch.empty(m, k, device="cuda", dtype=E4M3) for _ in range(sets)]
    dtype = torch.float8_e8m0fnu if kind == "f8E8M0FNU" else torch.float32
    grid = scale_sizes((m, k), block)
    scales = [torch.empty(*grid, device="cuda", dtype=dtype) for _ in range(sets)]
    methods = [Method("copy", lambda i: copies[i].copy_(x[i]))]
    if workload.name in models:
        function = models[workload.name]
        call = lambda i: function(x[i], out=[codes[i], scales[i]])  # noqa: E731
        methods.insert(0, Method(OURS, call))
    return methods


def matmul_methods(
    workload: Workload, models: Models, sets: int
) -> tuple[list[Method], str]:
    """The methods, with the reason if our own is missing."""
    inputs = make_inputs(workload, sets)
    methods, error = [], ""
    try:
        methods.append(ours(workload, models, inputs))
    except MissingModel as missing:
        error = str(missing)
    return [*methods, *rivals(workload, inputs)], error
