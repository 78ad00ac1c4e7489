"""fp8_mlir.compile: from an nn.Module to a running FP8 program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from fp8_mlir.pytorch import runtime
from fp8_mlir.pytorch.checkpoints import Checkpoint, describe_parameters
from fp8_mlir.pytorch.chips import device_of, find_chip
from fp8_mlir.pytorch.compiled import CompiledModule, Program
from fp8_mlir.pytorch.errors import CheckpointError
from fp8_mlir.pytorch.exporting import check_layers, lower_graph, trace
from fp8_mlir.pytorch.graph import Argument, FlatGraph
from fp8_mlir.pytorch.placing import META, Source, program_tensors
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
from fp8_mlir.pytorch.weights import quantized_entries

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
    checkpoint: str | Path | Source | None = None,
    when: str | None = None,
    options: str = "",
    layers: str = "shared",
    load_weights: bool = True,
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
    bf16 or in any FP8 layout that docs/Checkpoints.md lists. The parameters of the module may then be on the meta
    device (meta_parameters). With load_weights=False, nothing is quantized or loaded, and no GPU is needed: save()
    writes a program without weights, which fp8_mlir.load(folder, checkpoint=...) completes.

    Raises MissingTorchMlir, ExportError, CompileError, CheckpointError, Fp8Error for a GPU that is missing, not
    supported or has too little memory, and ValueError for a wrong value of `chip`, `attention`, `layers`, or `policy`.
    """
    if attention not in ATTENTION:
        raise ValueError(f"expected attention to be one of {', '.join(ATTENTION)}, got {attention!r}")
    check_layers(layers)
    if checkpoint and not load_weights:
        raise ValueError(f"expected no checkpoint with load_weights=False, got {str(checkpoint)!r}")
    device = module_device(module)
    chip = find_chip(chip, device)
    target = device_of(chip, device) if load_weights else META
    settings = Options(recipe, chip, parse_policy(policy), ATTENTION[attention], when, options)
    with Progress(f"compiling {type(module).__name__} for {chip}", progress) as shown:
        shown.step("exporting")
        graph, signature, ranges = trace(module, args, kwargs, dynamic_shapes)
        refuse_lost(graph, module)
        mlir = lower_graph(graph, "inline" if names_locations(settings) else layers)
        text = mlir.operation.get_asm(enable_debug_info=True)
        shown.step("compiling")
        folder = compile_program(text, settings)
        shown.step("loading weights" if checkpoint else "quantizing weights")
        source = checkpoint if callable(checkpoint) else Checkpoint(checkpoint).tensors if checkpoint else None
        return build(graph, signature, ranges, folder, settings, target, source)


def names_locations(options: Options) -> bool:
    """Whether a pattern selects by location. If layers share a function, it has only the locations of the first one."""
    patterns = [options.more]
    for key in ("include", "exclude"):
        given = options.policy.get(key, ())
        patterns += [given] if isinstance(given, str) else given
    return any("loc:" in pattern for pattern in patterns)


def refuse_lost(graph: FlatGraph, module: nn.Module) -> None:
    """Raises CheckpointError for tensors on the meta device that no checkpoint has, as no state dict has them."""
    found = [a.name for a in graph.parameters if a.kind != "parameter" and a.tensor is not None and a.tensor.is_meta]
    lost = sorted(set(found) - set(module.state_dict())) if found else []
    if lost:
        raise CheckpointError(
            f"expected values of tensors that no checkpoint has, got {len(lost)} on the meta device: "
            f"{', '.join(lost[:4])}; make the module inside of `with fp8_mlir.meta_parameters():`, where only "
            "parameters are on the meta device"
        )


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
    manifest = read_json(folder / MANIFEST)
    tensors, names = program_tensors(parameters, function, manifest, device, source)
    program = Program(runtime.open_function(folder, function["name"]), interface, tensors, names, device)
    report = read_report(
        data,
        options.chip,
        options.recipe,
        sum(t.numel() * t.element_size() for t in program.tensors.values()),
        0 if options.chip == "cpu" else kernel_count(folder / LIBRARY),
    )
    files = {
        "folder": folder,
        "chip": options.chip,
        "recipe": options.recipe,
        "report": data,
        "parameters": describe_parameters(parameters),
        "entries": quantized_entries(manifest),
    }
    module = CompiledModule(
        program, signature, [a.leaf for a in inputs], graph.fixed, graph.results, report, files
    )
    module.bind_state()
    return module
