"""fp8_mlir.compile: from an nn.Module to a running FP8 program."""

from __future__ import annotations

import re
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
from fp8_mlir.pytorch.compiled import Call, CompiledModule, Leaf, PlanProgram, Program
from fp8_mlir.pytorch.errors import CheckpointError, CompileError, Fp8Error
from fp8_mlir.pytorch.exporting import main_function, trace
from fp8_mlir.pytorch.graph import Argument, FlatGraph
from fp8_mlir.pytorch.layers import Plan, make_plan
from fp8_mlir.pytorch.lowering import lower
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
    with "inline", each is compiled. Each is also compiled if `options` or a pattern of `policy` has a digit, "["
    or "loc:", because such a pattern may select single layers.

    The weights are those of the module, or those of `checkpoint`: a safetensors file, an index or a folder, in
    bf16 or in any FP8 layout that docs/Checkpoints.md lists. The module may then be on the meta device.

    Raises MissingTorchMlir, ExportError, CompileError, CheckpointError, and Fp8Error for a GPU that is missing or not
    supported.
    """
    if attention not in ATTENTION:
        raise ValueError(f"expected attention to be one of {', '.join(ATTENTION)}, got {attention!r}")
    if layers not in ("shared", "inline"):
        raise ValueError(f"expected layers to be 'shared' or 'inline', got {layers!r}")
    device = module_device(module)
    chip = find_chip(chip, device)
    target = device_of(chip, device)
    settings = Options(recipe, chip, parse_policy(policy), ATTENTION[attention], when, options)
    with Progress(f"compiling {type(module).__name__} for {chip}", progress) as shown:
        shown.step("exporting")
        graph, signature, ranges = trace(module, args, kwargs, dynamic_shapes)
        plan = None if layers == "inline" or names_layers(settings) else make_plan(graph)
        functions = [main_function(graph)] if plan is None else plan.functions
        text = lower(functions).operation.get_asm(enable_debug_info=True)
        shown.step("compiling")
        folder = compile_program(text, settings)
        shown.step("quantizing weights")
        source = Checkpoint(checkpoint).tensors if checkpoint else None
        return build(graph, signature, ranges, plan, folder, settings, target, source)


def names_layers(options: Options) -> bool:
    """Whether a pattern may select single layers, such as "blocks.0.*". Presets select none."""
    patterns = [options.more]
    for key in ("include", "exclude"):
        given = options.policy.get(key, ())
        patterns += [given] if isinstance(given, str) else given
    return any(re.search(r"\d|\[|loc:", pattern) for pattern in patterns)


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


def plan_program(
    parameters: Mapping[str, Tensor],
    plan: Plan,
    folder: Path,
    interface: Interface,
    device: torch.device,
    source: Source | None,
) -> PlanProgram:
    """The program of a plan. Raises CompileError if calls need a parameter in two forms."""
    library = {f["name"]: f for f in read_json(folder / INTERFACE)["functions"]}
    manifest = read_json(folder / MANIFEST)
    forms = {(e["function"], e["name"]): e for e in manifest["parameters"] if e["quantized"]}
    entries: dict[str, dict[str, Any]] = {}
    needed: list[tuple[str, str]] = []
    used: list[Mapping[str, Any]] = []
    calls: list[Call] = []
    numbers: dict[str, int] = {}
    for step in plan.steps:
        tensors: dict[int, int] = {}
        for position, argument in enumerate(library[step.function]["arguments"]):
            if not argument.get("param"):
                continue
            own = step.parameters[argument["param"]]
            full = full_name(own, argument)
            if full not in numbers:
                needed.append((own, full))
                used.append(argument)
            tensors[position] = numbers.setdefault(full, len(numbers))
            form = forms.get((step.function, argument["param"]))
            if form is not None:
                form = {**form, "name": own}
                known = entries.setdefault(own, form)
                keys = ("data", "scale", "block")
                if [strip(known.get(k)) for k in keys] != [strip(form.get(k)) for k in keys]:
                    raise CompileError(f'{own}: expected one form in all layers; compile with layers="inline"')
        calls.append(Call(step.function, tensors, step.arguments, step.results))
    with explained(used, device):
        placed = place_tensors(parameters, needed, entries, device, source)
    functions = {name: runtime.open_function(folder, name) for name in library}
    names = {number: full for full, number in numbers.items()}
    return PlanProgram(
        functions, calls, plan.results, interface, {i: placed[full] for i, full in names.items()}, names
    )


def strip(part: Any) -> Any:
    """A part of a manifest's entry without the position of the argument."""
    return {k: v for k, v in part.items() if k != "argument"} if isinstance(part, dict) else part


def repeated(report: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    """The report with the matmuls of each call of a plan, and the names of its parameters."""
    matmuls = [
        {**m, "weight": step.parameters.get(m.get("weight") or "", m.get("weight"))}
        for step in plan.steps
        for m in report["matmuls"]
        if m.get("function") == step.function
    ]
    summary = {
        key: sum(m.get(key) or 0 for m in matmuls) for key in ("weight_bytes_before", "weight_bytes_after")
    }
    return {**report, "matmuls": matmuls, "summary": summary}


def build(
    graph: FlatGraph,
    signature: CallSignature,
    ranges: Mapping[Any, Any],
    plan: Plan | None,
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
    program: Program
    if plan is None:
        function = read_json(folder / INTERFACE)["functions"][0]
        tensors, names = program_tensors(parameters, function, read_json(folder / MANIFEST), device, source)
        program = Program(runtime.open_function(folder, function["name"]), interface, tensors, names)
    else:
        program = plan_program(parameters, plan, folder, interface, device, source)
        data = repeated(data, plan)
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
