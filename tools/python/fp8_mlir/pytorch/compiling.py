"""fp8_mlir.compile: from an nn.Module to a running FP8 program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
from fp8_mlir.pytorch.exporting import ExportedModule, export
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
from fp8_mlir.pytorch.specs import Interface, spec_of
from fp8_mlir.pytorch.weights import DTYPES, quantize_tensors, quantized_entries

__all__ = ["compile"]

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
    more options of fp8-compile.

    The weights are those of the module, or those of `checkpoint`: a safetensors file, an index or a folder, in
    bf16 or in any FP8 layout that docs/Checkpoints.md lists. The module may then be on the meta device.

    Raises ExportError, CompileError, CheckpointError, and Fp8Error for a GPU that is missing or not supported.
    """
    if attention not in ATTENTION:
        raise ValueError(f"expected attention to be one of {', '.join(ATTENTION)}, got {attention!r}")
    device = module_device(module)
    chip = find_chip(chip, device)
    target = device_of(chip, device)
    settings = Options(recipe, chip, parse_policy(policy), ATTENTION[attention], when, options)
    with Progress(f"compiling {type(module).__name__} for {chip}", progress) as shown:
        shown.step("exporting")
        exported = export(module, args, kwargs, dynamic_shapes)
        shown.step("compiling")
        folder = compile_program(exported.text(), settings)
        shown.step("quantizing weights")
        source = Checkpoint(checkpoint).tensors if checkpoint else None
        return build(exported, folder, settings, target, source)


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
    source: Callable[..., Mapping[str, Tensor]] | None = None,
) -> tuple[dict[int, Tensor], dict[int, str]]:
    """The tensors of a program by position, and their names.

    `library` is the entry of the function in the interface of the program. `source` gives the tensors of a
    checkpoint instead of those of the module. Raises Fp8Error if the memory of the GPU is too small.
    """
    try:
        return place_tensors(parameters, library, manifest, device, source)
    except torch.OutOfMemoryError as error:
        wanted = sum(DTYPES[a["dtype"]].itemsize * prod(a["shape"]) for a in library["arguments"] if a.get("param"))
        free, size = torch.cuda.mem_get_info(device)
        raise Fp8Error(
            f"expected {wanted:,} bytes on {device} for the weights of the program, but the GPU has {size:,} bytes, "
            f"of which {free:,} are free now"
        ) from error


def place_tensors(
    parameters: Mapping[str, Tensor],
    library: Mapping[str, Any],
    manifest: Mapping[str, Any],
    device: torch.device,
    source: Callable[..., Mapping[str, Tensor]] | None,
) -> tuple[dict[int, Tensor], dict[int, str]]:
    entries = quantized_entries(manifest)
    if source is not None:
        values = dict(source(parameters, entries, device))
    else:
        values = quantize_tensors(lambda name: parameters[name], entries, device)
    tensors: dict[int, Tensor] = {}
    names: dict[int, str] = {}
    for position, argument in enumerate(library["arguments"]):
        name = argument.get("param")
        if not name:
            continue
        full = f"{name}.{argument['part']}" if argument.get("part") else name
        found = values.get(full)
        if found is None:
            found = parameters[name].detach()
        if found.device.type == "meta":
            raise CheckpointError(
                f"{name}: expected a tensor with values, got one on the meta device, and the checkpoint has none"
            )
        tensors[position] = found.to(device).contiguous()
        names[position] = full
    return tensors, names


def build(
    exported: ExportedModule,
    folder: Path,
    options: Options,
    device: torch.device,
    source: Callable[..., Mapping[str, Tensor]] | None,
) -> CompiledModule:
    """The module that calls the program in the folder."""
    graph = exported.graph
    function = read_json(folder / INTERFACE)["functions"][0]
    manifest = read_json(folder / MANIFEST)
    tensors, names = program_tensors(exported.parameters, function, manifest, device, source)
    execute = runtime.open_function(folder, function["name"])
    interface = interface_of(graph, exported.input_names, exported.ranges)
    program = Program(execute, interface, tensors, names)
    report = read_report(
        read_json(folder / REPORT),
        options.chip,
        options.recipe,
        sum(t.numel() * t.element_size() for t in tensors.values()),
        0 if options.chip == "cpu" else kernel_count(folder / LIBRARY),
    )
    leaves = [a.leaf for a in graph.arguments if a.kind == "input"]
    results = [Leaf(r.index, r.value, r.mutated) for r in graph.results]
    module = CompiledModule(
        program,
        exported.signature,
        leaves,
        graph.fixed,
        results,
        report,
        {"folder": folder, "chip": options.chip, "recipe": options.recipe, "function": function["name"]},
    )
    module.bind_state()
    return module
