"""Checks calls with wrong arguments, captured calls, concurrent calls and strided arguments."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import device_arrays
import torch
from bounds import Mismatch
from cases import Arrays, Case, all_cases
from engines import GpuEngine

from fp8_testing.models import MissingModel

# A function with activations, weights and a bias, and one that only quantizes.
LAYER = "linear_row_63x129x576"
QUANTIZE = "quantize_row_576x2520_f16"
# Its thread blocks wait for each other.
QUANTIZE_TENSOR = "quantize_tensor_2520x6889_f16"
# The errors that a wrong argument may raise.
REFUSALS = (TypeError, ValueError)


def find(name: str) -> Case:
    found = [case for case in all_cases() if case.name.startswith(name)]
    if not found:
        raise Mismatch(f"expected a case {name}, got none")
    return found[0]


class Layer:
    """A case with its function and inputs on the device."""

    def __init__(self, engine: GpuEngine, name: str) -> None:
        self.case = find(name)
        self.function = engine.models[self.case.name]
        self.host = self.case.inputs()
        self.inputs = [device_arrays.to_device(array) for array in self.host]

    def outputs(self) -> list[torch.Tensor]:
        return device_arrays.poisoned(self.function, self.case.results)

    def check(self, results: list[torch.Tensor]) -> None:
        arrays: Arrays = [device_arrays.to_host(result) for result in results]
        self.case.check(self.host, arrays, True)

    def check_call(self) -> None:
        results = self.outputs()
        self.function(*self.inputs, out=results)
        self.check(results)


def expect_refusal(
    layer: Layer, what: str, *arguments: object, **options: object
) -> None:
    """The call raises an error, and the next call is correct."""
    try:
        layer.function(*arguments, **options)
    except REFUSALS as error:
        if "expected" not in str(error):
            raise Mismatch(
                f"{what}: expected a message with what was expected, got '{error}'"
            ) from error
    else:
        raise Mismatch(f"{what}: expected TypeError or ValueError, got a result")
    torch.cuda.synchronize()
    layer.check_call()


def bad_input(engine: GpuEngine) -> Iterator[tuple[str, Callable[[], object]]]:
    layer = Layer(engine, LAYER)
    x, w, bias = layer.inputs
    wrong = {
        "type": (x.float(), w, bias),
        "rank": (x[None], w, bias),
        "size": (x[:, :-1].contiguous(), w, bias),
        "other_size": (x, w, bias[:-1].contiguous()),
        "device": (x.cpu(), w, bias),
        "count": (x, w),
        "too_many": (x, w, bias, bias),
        "no_tensor": (x, w, "bias"),
        "none": (x, None, bias),
    }
    for name, arguments in wrong.items():
        yield name, lambda n=name, a=arguments: expect_refusal(layer, n, *a)
    out = layer.outputs()[0]
    wrong_out = {
        "out_type": out.float(),
        "out_size": out[:-1],
        "out_device": out.cpu(),
        "out_count": [out, out],
    }
    for name, value in wrong_out.items():
        yield name, lambda n=name, v=value: expect_refusal(
            layer, n, *layer.inputs, out=v
        )


def strided_input(engine: GpuEngine) -> None:
    """Rows with a larger stride give a correct result, or are refused with a message."""
    layer = Layer(engine, LAYER)
    x, *rest = layer.inputs
    wide = torch.zeros(x.shape[0], x.shape[1] + 40, dtype=x.dtype, device=x.device)
    wide[:, 8 : 8 + x.shape[1]] = x
    results = layer.outputs()
    try:
        layer.function(wide[:, 8 : 8 + x.shape[1]], *rest, out=results)
    except REFUSALS:
        layer.check_call()
        return
    layer.check(results)


def misaligned_input(engine: GpuEngine) -> None:
    """Misaligned data gives a correct result, or is refused with a message."""
    layer = Layer(engine, LAYER)
    x, *rest = layer.inputs
    storage = torch.zeros(x.numel() + 1, dtype=x.dtype, device=x.device)
    storage[1:] = x.flatten()
    results = layer.outputs()
    try:
        layer.function(storage[1:].view(x.shape), *rest, out=results)
    except (*REFUSALS, RuntimeError):
        layer.check_call()
        return
    layer.check(results)


def captured(engine: GpuEngine, name: str) -> None:
    """A CUDA graph is replayed on other data in the same memory."""
    layer = Layer(engine, name)
    results = layer.outputs()
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        layer.function(*layer.inputs, out=results)
    torch.cuda.current_stream().wait_stream(side)
    torch.cuda.synchronize()
    kept = [tensor.clone() for tensor in layer.inputs]
    for tensor in layer.inputs:
        tensor.zero_()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        layer.function(*layer.inputs, out=results)
    for tensor, values in zip(layer.inputs, kept):
        tensor.copy_(values)
    for _ in range(3):
        device_arrays.poison(results)
        graph.replay()
        torch.cuda.synchronize()
        layer.check(results)


def on_streams(engine: GpuEngine) -> None:
    """Calls on several streams run at the same time; the argument `stream` is used."""
    layer = Layer(engine, LAYER)
    streams = [torch.cuda.Stream() for _ in range(4)]
    outputs = [layer.outputs() for _ in streams]
    torch.cuda.synchronize()
    for stream, results in zip(streams, outputs):
        layer.function(*layer.inputs, out=results, stream=stream)
    torch.cuda.synchronize()
    for results in outputs:
        layer.check(results)


def on_streams_of_priorities(engine: GpuEngine) -> None:
    """Cooperative kernels run while other kernels use a part of the device."""
    layer = Layer(engine, QUANTIZE_TENSOR)
    lowest, highest = torch.cuda.Stream.priority_range()
    streams = [torch.cuda.Stream(priority=p) for p in (lowest, highest, lowest)]
    outputs = [layer.outputs() for _ in streams]
    torch.cuda.synchronize()
    for _ in range(engine.repeat):
        for stream, results in zip(streams, outputs):
            layer.function(*layer.inputs, out=results, stream=stream)
    torch.cuda.synchronize()
    for results in outputs:
        layer.check(results)


def in_threads(engine: GpuEngine) -> None:
    layers = [Layer(engine, name) for name in (LAYER, QUANTIZE)]
    problems: list[str] = []

    def work(layer: Layer) -> None:
        try:
            with torch.cuda.stream(torch.cuda.Stream()):
                for _ in range(50):
                    results = layer.outputs()
                    layer.function(*layer.inputs, out=results)
                    torch.cuda.current_stream().synchronize()
                layer.check(results)
        except Exception as error:  # noqa: BLE001: otherwise it would be lost
            problems.append(f"{type(error).__name__}: {error}")

    torch.cuda.synchronize()
    threads = [threading.Thread(target=work, args=(layer,)) for layer in layers * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise Mismatch(
            f"{len(problems)} of {len(threads)} threads failed: {problems[0]}"
        )


def no_memory_lost(engine: GpuEngine) -> None:
    """The free memory of the device does not change over many calls."""
    layer = Layer(engine, LAYER)
    results = layer.outputs()
    for _ in range(20):
        layer.function(*layer.inputs, out=results)
    torch.cuda.synchronize()
    before = torch.cuda.mem_get_info()[0]
    for _ in range(500):
        layer.function(*layer.inputs, out=results)
    torch.cuda.synchronize()
    lost = before - torch.cuda.mem_get_info()[0]
    if lost > 64 << 20:
        raise Mismatch(
            f"expected free memory to stay, got {lost >> 20} MiB less after 500 calls"
        )


def checks(engine: GpuEngine) -> Iterator[tuple[str, Callable[[], object]]]:
    try:
        for name, body in bad_input(engine):
            yield f"bad_input_{name}", body
    except (Mismatch, MissingModel) as error:
        yield "bad_input", lambda error=error: fail(error)
    yield "strided_input", lambda: strided_input(engine)
    yield "misaligned_input", lambda: misaligned_input(engine)
    yield "captured_linear", lambda: captured(engine, LAYER)
    yield "captured_quantize", lambda: captured(engine, QUANTIZE)
    yield "captured_quantize_tensor", lambda: captured(engine, QUANTIZE_TENSOR)
    yield "streams", lambda: on_streams(engine)
    yield "streams_of_priorities", lambda: on_streams_of_priorities(engine)
    yield "threads", lambda: in_threads(engine)
    yield "memory", lambda: no_memory_lost(engine)


def fail(error: Exception) -> None:
    raise error
