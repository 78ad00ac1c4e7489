"""What runs a case: the CPU path, or compiled models on a GPU.

Both take and give NumPy arrays. The GPU's results lie in memory that was filled with NaN before.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import programs
from bounds import Mismatch
from cases import Arrays, Case

from fp8_mlir.cpu import Runner

TIMEOUT = 600


class CpuEngine:
    """fp8-opt and mlir-runner, through the pipeline to the CPU."""

    on_tensor_cores = False

    def __init__(self, build: Path) -> None:
        self.opt = build / "bin" / "fp8-opt"
        self.runner = Runner(build / "lib" / "libfp8_runner_io.so")

    def run(self, case: Case, inputs: Arrays) -> Arrays:
        recipe = f"--fp8-quantize-pipeline=recipe={case.recipe}"
        transform = [self.opt, recipe] if case.recipe else [self.opt]
        lower = [self.opt, "--fp8-to-cpu-pipeline"]
        return self.runner.run(programs.module([case.text]), inputs, lower, transform)


def compile_group(
    compiler: Path, chip: str, cases: Sequence[Case], directory: Path
) -> str:
    """Makes GROUP.so and GROUP.json; the compiler's message if it cannot."""
    group = cases[0].group
    source = directory / f"{group}.mlir"
    source.write_text(programs.module([case.text for case in cases]))
    return compile_file(
        compiler, chip, source, directory / f"{group}.so", cases[0].recipe
    )


def compile_file(
    compiler: Path, chip: str, source: Path, target: Path, recipe: str | None
) -> str:
    command = [compiler, source, f"--chip={chip}", "-o", target]
    command += [f"--recipe={recipe}"] if recipe else []
    result = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, timeout=TIMEOUT
    )
    if result.returncode == 0:
        return ""
    return result.stderr.strip()[-2000:] or f"exit status {result.returncode}"


def compile_cases(
    compiler: Path, chip: str, cases: Sequence[Case], directory: Path
) -> dict[str, str]:
    """Compiles by group; a group that fails again one by one, so that one case is one failure.

    Leaves models.json: the model of each case, or why there is none."""
    directory.mkdir(parents=True, exist_ok=True)
    models, failures = {}, {}
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(case.group, []).append(case)
    for group, members in groups.items():
        if not compile_group(compiler, chip, members, directory):
            models |= {case.name: f"{group}.so" for case in members}
            continue
        for case in members:
            source = directory / f"{case.name}.mlir"
            source.write_text(programs.module([case.text]))
            target = directory / f"{case.name}.so"
            error = compile_file(compiler, chip, source, target, case.recipe)
            if error:
                failures[case.name] = error
            else:
                models[case.name] = target.name
    index = {"chip": chip, "models": models, "failures": failures}
    (directory / "models.json").write_text(json.dumps(index, indent=2) + "\n")
    return failures


class GpuEngine:
    """Compiled models on the current CUDA device, with torch's memory."""

    on_tensor_cores = True

    def __init__(self, directory: Path, repeat: int = 1) -> None:
        # On the machine that compiles there need not be any torch.
        from fp8_mlir import gpu

        self.load = gpu.load
        self.directory = directory
        self.repeat = repeat
        index = json.loads((directory / "models.json").read_text())
        self.models, self.failures = index["models"], index["failures"]
        self.loaded: dict[str, object] = {}

    def function(self, name: str) -> object:
        if name in self.failures:
            raise Mismatch(f"does not compile: {self.failures[name]}")
        if name not in self.models:
            raise Mismatch(
                f"expected a model in {self.directory}, got none; compile again"
            )
        path = self.models[name]
        if path not in self.loaded:
            self.loaded[path] = self.load(self.directory / path)
        return self.loaded[path][name]

    def run(self, case: Case, inputs: Arrays) -> Arrays:
        import device_arrays

        function = self.function(case.name)
        arguments = [device_arrays.to_device(array) for array in inputs]
        shapes = result_shapes(function, arguments)
        results = device_arrays.poisoned(function, shapes)
        function(*arguments, out=results)
        first = [device_arrays.to_host(result) for result in results]
        for again in range(1, self.repeat):
            device_arrays.poison(results)
            function(*arguments, out=results)
            for number, (tensor, before) in enumerate(zip(results, first)):
                if device_arrays.to_host(tensor).tobytes() != before.tobytes():
                    raise Mismatch(
                        f"run {again + 1} gave other bytes than the first in result {number}"
                    )
        return first


def result_shapes(
    function: object, arguments: Sequence[object]
) -> list[tuple[int, ...]]:
    """From the manifest; a size that no argument has cannot occur here but in scales."""
    shapes = []
    for spec in function.results:
        shapes.append(
            tuple(
                arguments[size[0]].shape[size[1]] if isinstance(size, tuple) else size
                for size in spec.shape
            )
        )
    return shapes
