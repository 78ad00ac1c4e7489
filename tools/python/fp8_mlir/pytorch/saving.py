"""Saves compiled modules in folders, and loads them. Loading needs torch, and no torch-mlir.

A folder has program.so and program.json (the compiled program), weights.safetensors (its tensors, or only those
that no checkpoint has), report.json, parameters.json (which tensors the program takes from a checkpoint, and in
which form), and structure.json (the signature and the structure of arguments and results).
"""

from __future__ import annotations

import importlib
import inspect
import json
import shutil
from pathlib import Path
from typing import Any

import torch
from torch.utils import _pytree as pytree

from fp8_mlir.pytorch import runtime
from fp8_mlir.pytorch.checkpoints import Checkpoint, described_parameters
from fp8_mlir.pytorch.chips import device_of
from fp8_mlir.pytorch.compiled import CompiledModule, Program, Result
from fp8_mlir.pytorch.errors import CheckpointError, Fp8Error
from fp8_mlir.pytorch.placing import as_argument, explained
from fp8_mlir.pytorch.programs import INTERFACE, LIBRARY, REPORT, kernel_count, read_json
from fp8_mlir.pytorch.reports import read_report
from fp8_mlir.pytorch.signature import CallSignature
from fp8_mlir.pytorch.specs import Interface
from fp8_mlir.pytorch.tensor_files import places_of, read_tensors, write_tensors

VERSION = 3
STRUCTURE, WEIGHTS, PARAMETERS = "structure.json", "weights.safetensors", "parameters.json"
PLAIN = (bool, int, float, str, type(None))


def plain(value: Any) -> Any:
    """A value of structure.json. Raises Fp8Error for an object that JSON cannot hold."""
    if isinstance(value, PLAIN):
        return {"value": value}
    for kind in (torch.dtype, torch.device):
        if isinstance(value, kind):
            return {"torch": str(value), "kind": kind.__name__}
    raise Fp8Error(f"expected fixed arguments that are numbers, strings, types or None, got a {type(value).__name__}")


def unplain(data: dict[str, Any]) -> Any:
    if "value" in data:
        return data["value"]
    if data["kind"] == "device":
        return torch.device(data["torch"])
    return getattr(torch, data["torch"].removeprefix("torch."))


def modules_of(spec: pytree.TreeSpec) -> set[str]:
    """The Python modules that define the containers of a structure."""
    found = {spec.type.__module__} if spec.type is not None else set()
    for child in spec.children():
        found |= modules_of(child)
    return {name for name in found if name not in ("builtins", "collections")}


def signature_to_json(signature: inspect.Signature) -> list[dict[str, Any]]:
    found = []
    for parameter in signature.parameters.values():
        entry: dict[str, Any] = {"name": parameter.name, "kind": parameter.kind.name}
        if parameter.default is not inspect.Parameter.empty:
            is_plain = isinstance(parameter.default, (*PLAIN, torch.dtype, torch.device))
            # JSON cannot hold other defaults. Callers of the loaded program leave such an argument out; passing it
            # is an error.
            entry["default"] = plain(parameter.default) if is_plain else {"value": "<default>"}
        found.append(entry)
    return found


def signature_from_json(data: list[dict[str, Any]]) -> inspect.Signature:
    return inspect.Signature(
        [
            inspect.Parameter(
                d["name"],
                getattr(inspect.Parameter, d["kind"]),
                default=unplain(d["default"]) if "default" in d else inspect.Parameter.empty,
            )
            for d in data
        ]
    )


def open_program(
    folder: Path,
    structure: dict[str, Any],
    tensors: dict[int, torch.Tensor],
    names: dict[int, str],
    device: torch.device,
) -> Program:
    interface = Interface.from_json(structure["interface"])
    function = read_json(folder / INTERFACE)["functions"][0]["name"]
    return Program(runtime.open_function(folder, function), interface, tensors, names, device)


def structure_of(module: CompiledModule) -> dict[str, Any]:
    signature, program = module.signature, module.program
    return {
        "version": VERSION,
        "chip": module.files["chip"],
        "recipe": module.files["recipe"],
        "signature": signature_to_json(signature.forward),
        "names": signature.names,
        "leaves": signature.leaves,
        "inputs": pytree.treespec_dumps(signature.inputs),
        "outputs": pytree.treespec_dumps(signature.outputs),
        "modules": sorted(modules_of(signature.inputs) | modules_of(signature.outputs)),
        "input_leaves": module.input_leaves,
        "fixed": {str(i): plain(value) for i, value in module.fixed.items()},
        "results": [
            {"index": r.index, "value": plain(r.value), "mutated": r.mutated} for r in module.result_leaves
        ],
        "interface": program.interface.to_json(),
        "tensors": {str(position): name for position, name in program.names.items()},
        "weight_bytes": module.report.weight_bytes,
    }


def save(module: CompiledModule, path: str | Path) -> None:
    """Writes a compiled module to a folder, which is made if it is not there."""
    structure = structure_of(module)
    folder, source = Path(path), Path(module.files["folder"])
    folder.mkdir(parents=True, exist_ok=True)
    for name in (LIBRARY, INTERFACE):
        if (folder / name).resolve() != (source / name).resolve():
            shutil.copyfile(source / name, folder / name)
    (folder / REPORT).write_text(json.dumps(module.files["report"]))
    tensors = {name: module.program.tensors[p] for p, name in module.program.names.items()}
    described = {
        "parameters": module.files["parameters"],
        "entries": module.files["entries"],
        "tensors": {
            name: {"dtype": str(t.dtype).removeprefix("torch."), "shape": list(t.shape)} for name, t in tensors.items()
        },
    }
    (folder / PARAMETERS).write_text(json.dumps(described))
    tensors = {name: tensor for name, tensor in tensors.items() if not tensor.is_meta}
    # The file may be the one that load() has read.
    part = folder / f"{WEIGHTS}.part"
    write_tensors(part, {name: (t.dtype, t.shape) for name, t in tensors.items()}, tensors.items())
    part.replace(folder / WEIGHTS)
    (folder / STRUCTURE).write_text(json.dumps(structure, indent=1))


def load(
    path: str | Path, device: str | torch.device | None = None, *, checkpoint: str | Path | None = None
) -> CompiledModule:
    """The compiled module that save() wrote to the folder.

    `device` is the GPU for a program that runs on one; the default is torch's current one. `checkpoint` is a
    safetensors file, an index or a folder with the weights, as for compile(). It is needed for a program that
    was compiled with load_weights=False. FP8 weights in the program's form go from the file to the device as
    they are.

    Raises Fp8Error if the folder has no such program, if there is no GPU for it, or if the memory of the GPU is
    too small, and CheckpointError if the checkpoint does not fit.
    """
    folder = Path(path)
    if not (folder / STRUCTURE).is_file():
        raise Fp8Error(f"expected a folder that save() wrote, got no file {folder / STRUCTURE}")
    structure = read_json(folder / STRUCTURE)
    if structure.get("version") != VERSION:
        raise Fp8Error(f"{folder}: expected version {VERSION}, got {structure.get('version')}")
    for name in structure["modules"]:
        importlib.import_module(name)  # it registers the containers of arguments and results
    chip = structure["chip"]
    target = device_of(chip, torch.device(device) if device is not None else None)
    described = read_json(folder / PARAMETERS)
    weights = load_weights(folder, described, target, checkpoint)
    names = {int(position): name for position, name in structure["tensors"].items()}
    tensors = {position: weights[name] for position, name in names.items()}
    program = open_program(folder, structure, tensors, names, target)
    signature = CallSignature(
        signature_from_json(structure["signature"]),
        structure["names"],
        structure["leaves"],
        pytree.treespec_loads(structure["inputs"]),
        pytree.treespec_loads(structure["outputs"]),
    )
    results = [Result(r["index"], unplain(r["value"]), r["mutated"]) for r in structure["results"]]
    kernels = 0 if chip == "cpu" else kernel_count(folder / LIBRARY)
    data = read_json(folder / REPORT)
    report = read_report(data, chip, structure["recipe"], structure["weight_bytes"], kernels)
    module = CompiledModule(
        program,
        signature,
        structure["input_leaves"],
        {int(i): unplain(value) for i, value in structure["fixed"].items()},
        results,
        report,
        {"chip": chip, "recipe": structure["recipe"], "folder": folder, "report": data, **described},
    )
    module.bind_state()
    return module


def load_weights(
    folder: Path, described: dict[str, Any], device: torch.device, checkpoint: str | Path | None
) -> dict[str, torch.Tensor]:
    """The tensors of a program on the device by their full names: those of the checkpoint, and of the folder."""
    specs = {name: (getattr(torch, t["dtype"]), t["shape"]) for name, t in described["tensors"].items()}
    stored = places_of(folder / WEIGHTS)
    values: dict[str, torch.Tensor] = {}
    with explained(specs, device):
        if checkpoint is not None:
            parameters = described_parameters(described["parameters"])
            values = Checkpoint(checkpoint).tensors(parameters, described["entries"], device)
        rest = [name for name in specs if name not in values]
        missing = [name for name in rest if name not in stored]
        if missing:
            raise CheckpointError(
                f"{folder}: expected a checkpoint, because the program was saved without weights; {len(missing)} are "
                f"missing, such as {missing[0]}"
            )
        values |= read_tensors({name: stored[name] for name in rest}, device)
    return {name: as_argument(name, values[name], device) for name in specs}
