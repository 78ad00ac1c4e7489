"""fp8_mlir.compile: from an nn.Module to a running FP8 program."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import prod
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from fp8_mlir.pytorch import runtime
from fp8_mlir.pytorch.checkpoints import Checkpoint
from fp8_mlir.pytorch.chips import device_of, find_chip
from fp8_mlir.pytorch.compiled import CompiledModule, Leaf, Program
from fp8_mlir.pytorch.errors import CheckpointError, Fp8Error
from fp8_mlir.pytorch.exporting import check_layers, lower_graph, trace
from fp8_mlir.pytorch.graph import Argument, FlatGraph
from fp8_mlir.pytorch.programs import (
    INTERFACE,
    LIBRARY,
    MANIFEST,
    REPORT,
    Options,
    compile_program,
    kernel_count,
    parse_policy,
    read_json,
)
from fp8_mlir.pytorch.progress import Progress
from fp8_mlir.pytorch.reports import read_report
from fp8_mlir.pytorch.signature import CallSignature
from fp8_mlir.pytorch.specs import Interface, spec_of
from fp8_mlir.pytorch.weights import DTYPES, quantize_tensors, quantized_entries

__all__ = ["compile"]

# Gives the tensors of a checkpoint for the parameters and the manifest's entries, on the device.
Source = Callable[[Mapping[str, Tensor], Mapping[str, Mapping[str, Any]], torch.device], Mapping[str, Tensor]]

ATTENTION = {"bf16": None, "fp8": "fp8", "fp8-fast": "fp8-fast", "off": "off"}


def compile(
    module: nn.Module,
    args: Sequence[Any] | Tensor = (),
    kwargs: Mapping[str, Any] | None = None,
    *,
    recipe: str | None = "block",
    chip: str = "auto",
    dynamic_shapes: Any = None,
    policy: str | Sequence[str] | Mapping[str, Any] | None = None,
    attention: str = "bf16",
    checkpoint: str | Path | None = None,
    when: str | None = None,
    options: str = "",
    layers: str = "shared",
    progress: bool = True,
) -> CompiledModule:
    """Compiles a module to an FP8 program, and returns a module that is called like it.

    `args` and `kwargs` are example arguments. Their tensors give types and sizes; everything else is fixed.
    Sizes that `dynamic_shapes` names (as in torch.export.export) may change from call to call.

    `recipe` says how matmuls are quantized: "block", "row", "tensor", "mx", "weight-only:block" and others of
    README.md, or None for a program in the types of the module. `chip` is a GPU such as "sm_90a", "cpu", or
    "auto" for the GPU of the machine, or the CPU if it has none.

    `policy` says which weights are quantized: the name of a preset, a list of patterns to leave out, or a dict
    with `preset`, `include` and `exclude`. `attention` is "bf16", "fp8", "fp8-fast", or "off" for attention in
    parts. With when="always", matmuls that are predicted to be slower in FP8 are quantized, too. `options` are
    more options of fp8-compile. With layers="shared", equal layers are compiled once if there are at least four;
    with "inline", each is compiled. Each is also compiled if `options` or a pattern of `policy` has "loc:", because
    such a pattern may select single layers.

    The weights are those of the module, or those of `checkpoint`: a safetensors file, an index or a folder, in
    bf16 or in any FP8 layout that docs/Checkpoints.md lists. The module may then be on the meta device.

    Raises MissingTorchMlir, ExportError, CompileError, CheckpointError, and Fp8Error for a GPU that is missing or not
    supported.
    """
    if attention not in ATTENTION:
        raise ValueError(f"expected attention to be one of {', '.join(ATTENTION)}, got {attention!r}")
    check_layers(layers)
    device = module_device(module)
    chip = find_chip(chip, device)
    target = device_of(chip, device)
    settings = Options(recipe, chip, parse_policy(policy), ATTENTION[attention], when, options)
    with Progress(f"compiling {type(module).__name__} for {chip}", progress) as shown:
        shown.step("exporting")
        graph, signature, ranges = trace(module, args, kwargs, dynamic_shapes)
        mlir = lower_graph(graph, "inline" if names_locations(settings) else layers)
        text = mlir.operation.get_asm(enable_debug_info=True)
        shown.step("compiling")
        folder = compile_program(text, settings)
        shown.step("quantizing weights")
        source = Checkpoint(checkpoint).tensors if checkpoint else None
        return build(graph, signature, ranges, folder, settings, target, source)


def names_locations(options: Options) -> bool:
    """Whether a pattern selects by location. Layers that share a function have the locations of the first one."""
    patterns = [options.more]
    for key in ("include", "exclude"):
        given = options.policy.get(key, ())
        patterns += [given] if isinstance(given, str) else given
    return any("loc:" in pattern for pattern in patterns)


def module_device(module: nn.Module) -> torch.device | None:
    return next((t.device for t in (*module.parameters(), *module.buffers())), None)


def interface_of(
    graph: FlatGraph,
    names: Sequence[str],
    ranges: Mapping[Any, Any],
    inputs: Sequence[Argument] | None = None,
) -> Interface:
    """The inputs and results of a graph. By default all arguments of the caller are inputs."""
    if inputs is None:
        inputs = [a for a in graph.arguments if a.kind == "input"]
    output = next(node for node in graph.module.graph.nodes if node.op == "output")
    return Interface(
        tuple(spec_of(name, a.node.meta["val"]) for name, a in zip(names, inputs)),
        tuple(spec_of(f"result {i}", n.meta["val"]) for i, n in enumerate(output.args[0])),
        ranges_of(ranges),
    )


def ranges_of(constraints: Mapping[Any, Any]) -> dict[str, tuple[int, int]]:
    """The range of each symbol. A range without an end ends at 2**62."""
    most = 1 << 62
    found = {}
    for symbol, limits in constraints.items():
        low = int(limits.lower) if limits.lower.is_Integer else 0
        high = min(int(limits.upper), most) if limits.upper.is_Integer else most
        found[str(symbol)] = (low, high)
    return found


def program_tensors(
    parameters: Mapping[str, Tensor],
    library: Mapping[str, Any],
    manifest: Mapping[str, Any],
    device: torch.device,
    source: Source | None = None,
) -> tuple[dict[int, Tensor], dict[int, str]]:
    """The tensors of a program by position, and their names.

    `library` is the entry of the function in the interface of the program. `source` gives the tensors of a
    checkpoint instead of those of the module. Raises Fp8Error if the memory of the GPU is too small.
    """
    entries = quantized_entries(manifest)
    names = {i: full_name(a["param"], a) for i, a in enumerate(library["arguments"]) if a.get("param")}
    needed = [(library["arguments"][i]["param"], full) for i, full in names.items()]
    with explained(library["arguments"], device):
        tensors = place_tensors(parameters, needed, entries, device, source)
    return {i: tensors[full] for i, full in names.items()}, names


@contextmanager
def explained(arguments: Sequence[Mapping[str, Any]], device: torch.device) -> Iterator[None]:
    """Says how much memory these arguments need, if the memory of the GPU is too small."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        wanted = sum(DTYPES[a["dtype"]].itemsize * prod(a["shape"]) for a in arguments if a.get("param"))
        free, size = torch.cuda.mem_get_info(device)
        raise Fp8Error(
            f"expected {wanted:,} bytes on {device} for the weights of the program, but the GPU has {size:,} bytes, "
            f"of which {free:,} are free now"
        ) from error


def place_tensors(
    parameters: Mapping[str, Tensor],
    needed: Sequence[tuple[str, str]],
    entries: Mapping[str, Mapping[str, Any]],
    device: torch.device,
    source: Source | None,
) -> dict[str, Tensor]:
    """The needed tensors, each given by the name of its parameter and its full name, by the full name."""
    if source is not None:
        values = dict(source(parameters, entries, device))
    else:
        values = quantize_tensors(lambda name: parameters[name], entries, device)
    tensors: dict[str, Tensor] = {}
    for name, full in needed:
        if full in tensors:
            continue
        found = values.get(full)
        if found is None:
            found = parameters[name].detach()
        if found.device.type == "meta":
            raise CheckpointError(
                f"{name}: expected a tensor with values, got one on the meta device, and the checkpoint has none"
            )
        tensors[full] = found.to(device).contiguous()
    return tensors


def full_name(name: str, argument: Mapping[str, Any]) -> str:
    return f"{name}.{argument['part']}" if argument.get("part") else name


def build(
    graph: FlatGraph,
    signature: CallSignature,
    ranges: Mapping[Any, Any],
    folder: Path,
    options: Options,
    device: torch.device,
    source: Source | None,
) -> CompiledModule:
    """The module that calls the program in the folder."""
    inputs = [a for a in graph.arguments if a.kind == "input"]
    interface = interface_of(graph, [signature.leaves[a.leaf] for a in inputs], ranges)
    parameters = {a.name: a.tensor for a in graph.parameters}
    data = read_json(folder / REPORT)
    function = read_json(folder / INTERFACE)["functions"][0]
    tensors, names = program_tensors(parameters, function, read_json(folder / MANIFEST), device, source)
    program = Program(runtime.open_function(folder, function["name"]), interface, tensors, names)
    report = read_report(
        data,
        options.chip,
        options.recipe,
        sum(t.numel() * t.element_size() for t in program.tensors.values()),
        0 if options.chip == "cpu" else kernel_count(folder / LIBRARY),
    )
    results = [Leaf(r.index, r.value, r.mutated) for r in graph.results]
    files = {"folder": folder, "chip": options.chip, "recipe": options.recipe, "report": data}
    module = CompiledModule(
        program, signature, [a.leaf for a in inputs], graph.fixed, results, report, files
    )
    module.bind_state()
    return module
