"""Programs of fp8 operations for tests. Their arguments are arrays, and their results are checked."""

import sys
from pathlib import Path

import numpy as np

from fp8_mlir.runner import DTYPES, Runner, filter_through

NAMES = {dtype: name for name, dtype in DTYPES.items()}


def tensor_type(array, shape=None):
    """tensor<2x3xbf16>; `shape` may replace sizes by '?'."""
    shape = array.shape if shape is None else shape
    return f"tensor<{''.join(f'{d}x' for d in shape)}{NAMES[array.dtype]}>"


def int_list(values):
    return "[" + ", ".join(str(v) for v in values) + "]"


class Program:
    """A function @main whose arguments are arrays and whose results are checked."""

    def __init__(self):
        self.inputs = []
        self.types = []
        self.body = []
        self.results = []
        self.functions = {}
        self.count = 0

    def name(self):
        self.count += 1
        return f"%v{self.count}"

    def input(self, array):
        """Adds an argument with the values of `array` and returns its name."""
        array = np.asarray(array)
        self.inputs.append(array)
        self.types.append(tensor_type(array))
        return f"%arg{len(self.inputs) - 1}"

    def function(self, text):
        """Adds a private function and returns its name. `text` comes after the name. Equal texts share one
        function."""
        if text not in self.functions:
            self.functions[text] = f"@f{len(self.functions)}"
        return self.functions[text]

    def line(self, text):
        """Adds an operation with one result and returns the name of the result."""
        name = self.name()
        self.body.append(f"{name} = {text}")
        return name

    def pair(self, text):
        """Adds an operation with two results and returns their names."""
        name = self.name()
        self.body.append(f"{name}:2 = {text}")
        return f"{name}#0", f"{name}#1"

    def empty(self, shape, element):
        return self.line(f"tensor.empty() : tensor<{''.join(f'{d}x' for d in shape)}{element}>")

    def check(self, value, kind, function):
        """Returns `value` of type `kind` and calls `function` on its array."""
        self.results.append((value, kind, function))

    def module(self, constants=False):
        """The text of the module. With `constants`, inputs are constants and not arguments."""
        types = ", ".join(kind for _, kind, _ in self.results)
        values = ", ".join(value for value, _, _ in self.results)
        arguments, head = "", []
        if constants:
            for i, (array, kind) in enumerate(zip(self.inputs, self.types)):
                head.append(f"%arg{i} = arith.constant {dense(array)} : {kind}")
        else:
            arguments = ", ".join(f"%arg{i}: {kind}" for i, kind in enumerate(self.types))
        lines = head + self.body + [f"return {values} : {types}"]
        body = "".join(f"  {line}\n" for line in lines)
        main = f"func.func @main({arguments}) -> ({types}) {{\n{body}}}\n"
        functions = [
            f"func.func private {name}{text}\n" for text, name in self.functions.items()
        ]
        return "".join(functions) + main

    def run(self, build, lower=("--fp8-to-cpu-pipeline",), transform=(), constants=False, **options):
        """Runs the program, makes all checks, and returns their number."""
        opt = str(Path(build) / "bin" / "fp8-opt")
        runner = Runner(Path(build) / "lib" / "libfp8_runner_io.so", **options)
        outputs = runner.run(
            self.module(constants),
            [] if constants else self.inputs,
            lower=[opt, *lower],
            transform=[opt, *transform],
            function="main",
        )
        for (_, _, function), output in zip(self.results, outputs, strict=True):
            function(output)
        return len(outputs)

    def transformed(self, build, *flags, constants=True):
        """The text of the module after passes."""
        return filter_through([str(Path(build) / "bin" / "fp8-opt"), *flags], self.module(constants))


def dense(array):
    """A dense attribute with the exact bytes of an array."""
    return f'dense<"0x{np.ascontiguousarray(array).tobytes().hex().upper()}">'


def build_directory():
    """The test's only argument."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} BUILD_DIRECTORY")
    return sys.argv[1]
