"""Runs a case on the CPU path, or as a compiled program on a GPU.

Both take and return NumPy arrays. Results of the GPU are written to memory that was filled with NaN.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from bounds import Mismatch
from cases import Arrays, Case

from fp8_testing import programs
from fp8_mlir.runner import Runner
from fp8_testing.models import Models


class CpuEngine:
    """Runs functions by fp8-opt, with the pipeline for the CPU, and mlir-runner."""

    on_tensor_cores = False

    def __init__(self, build: Path) -> None:
        self.opt = build / "bin" / "fp8-opt"
        self.runner = Runner(build / "lib" / "libfp8_runner_io.so")

    def run(self, case: Case, inputs: Arrays) -> Arrays:
        recipe = f"--fp8-quantize-pipeline=recipe={case.compile_recipe}"
        transform = [self.opt, recipe] if case.compile_recipe else [self.opt]
        lower = [self.opt, "--fp8-to-cpu-pipeline"]
        return self.runner.run(programs.module([case.text]), inputs, lower, transform)


class GpuEngine:
    """Runs compiled models on the current CUDA device, in memory of torch."""

    on_tensor_cores = True

    def __init__(self, directory: Path, repeat: int = 1) -> None:
        self.models = Models(directory)
        self.repeat = repeat

    def run(self, case: Case, inputs: Arrays) -> Arrays:
        import device_arrays  # needs torch, which the other modes do not

        function = self.models[case.name]
        arguments = [device_arrays.to_device(array) for array in inputs]
        results = device_arrays.poisoned(function, case.results)
        function(*arguments, out=results)
        first = [result.clone() for result in results]
        for again in range(1, self.repeat):
            device_arrays.poison(results)
            function(*arguments, out=results)
            for number, (result, before) in enumerate(zip(results, first)):
                if not device_arrays.same_bytes(result, before):
                    raise Mismatch(
                        f"run {again + 1} gave other bytes than the first in result {number}"
                    )
        return [device_arrays.to_host(result) for result in first]

    def run_file(self, name: str, inputs: Arrays) -> Arrays:
        """The results of the one function of a compiled file, as f32."""
        import device_arrays

        path = self.models.directory / f"{name}.so"
        if not path.is_file():
            raise Mismatch(f"expected {path}, got none: it did not compile")
        model = self.models.load(path.name)
        (function,) = model.functions.values()
        results = function(*[device_arrays.to_device(array) for array in inputs])
        results = results if isinstance(results, tuple) else (results,)
        arrays = [device_arrays.to_host(result) for result in results]
        model.check()
        return [array.astype(np.float32) for array in arrays]
