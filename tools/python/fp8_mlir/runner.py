"""Runs a function of an MLIR file by mlir-runner on the CPU: NumPy arrays in, NumPy arrays out.

The function takes and returns ranked tensors. Runner adds a wrapper to the module, which reads the
arguments from files and writes the results to files. A command that the caller chooses lowers the module
to the LLVM dialect. Then stock mlir-runner runs the wrapper:

    runner = Runner(io_library=Path("build/lib/libfp8_runner_io.so"))
    lower = ["build/bin/fp8-opt", "--fp8-to-cpu-pipeline"]
    outputs = runner.run(Path("block.mlir"), inputs, lower=lower)

`transform` is a command through which the module goes first. Inputs must fit the signature after this
command, because passes may change it. A command reads a module on standard input and prints one on
standard output. Types that NumPy lacks (bf16, the f8 types) come from ml_dtypes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_mlir.array_types import NAMES

LLVM_BIN = Path(os.environ.get("FP8_LLVM_BIN", "/usr/lib/llvm-22/bin"))

DTYPES: dict[str, np.dtype] = {
    name: np.dtype(getattr(ml_dtypes, array_names[0], array_names[0]))
    for name, array_names in NAMES.items()
} | {"index": np.dtype(np.int64)}

ENTRY = "fp8_runner_entry"


class CpuRunError(RuntimeError):
    """A command failed, or a function cannot be run with these inputs. The text has the reason."""


@dataclass(frozen=True)
class TensorType:
    """A ranked tensor type; a size of None is dynamic."""

    shape: tuple[int | None, ...]
    element: str

    @classmethod
    def parse(cls, text: str) -> TensorType:
        """The type of `tensor<2x?xbf16>`; an encoding is not allowed."""
        match = re.fullmatch(r"tensor<((?:(?:\d+|\?)x)*)(\w+)>", text)
        if not match or match[2] not in DTYPES:
            raise CpuRunError(
                f"expected a ranked tensor of {', '.join(DTYPES)}, got '{text}'"
            )
        sizes = match[1].split("x")[:-1]
        return cls(
            tuple(None if size == "?" else int(size) for size in sizes), match[2]
        )

    def spell(self, kind: str) -> str:
        """`memref<2x?xbf16>` or `tensor<2x?xbf16>`."""
        sizes = "".join(f"{'?' if size is None else size}x" for size in self.shape)
        return f"{kind}<{sizes}{self.element}>"

    def static(self, shape: Sequence[int]) -> TensorType:
        """This type with the shape of an actual array."""
        return TensorType(tuple(shape), self.element)

    def accepts(self, array: np.ndarray) -> bool:
        return (
            array.dtype == DTYPES[self.element]
            and array.ndim == len(self.shape)
            and all(want in (None, got) for want, got in zip(self.shape, array.shape))
        )


@dataclass(frozen=True)
class Signature:
    """A function's name, and the types of its arguments and results."""

    name: str
    arguments: tuple[TensorType, ...]
    results: tuple[TensorType, ...]


def split_top_level(text: str) -> list[str]:
    """Splits at the commas that are outside of brackets and strings."""
    parts, depth, quoted, start = [], 0, False, 0
    for i, c in enumerate(text):
        if c == '"' and text[i - 1] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif c in "([{<":
            depth += 1
        elif c in ")]}" or (c == ">" and text[i - 1] != "-"):
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    last = text[start:].strip()
    return parts + [last] if last else parts


def closing(text: str, opening: int) -> int:
    """The position of the parenthesis that closes the one at `opening`."""
    depth, quoted = 0, False
    for i in range(opening, len(text)):
        if text[i] == '"' and text[i - 1] != "\\":
            quoted = not quoted
        elif not quoted and text[i] in "()":
            depth += 1 if text[i] == "(" else -1
            if depth == 0:
                return i
    raise CpuRunError(f"expected ')' in '{text[opening:opening + 80]}'")


def without_attributes(text: str) -> str:
    """The type in the text of an argument: `tensor<4xf32>` for `%arg0: tensor<4xf32> {a = 1}`."""
    return re.sub(r"^%[\w$.-]+: ", "", text).split(" {")[0].strip()


def parse_signature(line: str) -> Signature:
    """The signature in the first line of a printed func.func."""
    opening = line.index("(")
    name = re.search(r"@([\w$.-]+)$", line[:opening])
    if not name:
        raise CpuRunError(
            f"expected a function with a plain name, got '{line[:opening].strip()}'"
        )
    end = closing(line, opening)
    arguments = split_top_level(line[opening + 1 : end])
    results: list[str] = []
    rest = line[end + 1 :].lstrip()
    if rest.startswith("-> ("):
        results = split_top_level(rest[4 : closing(rest, 3)])
    elif rest.startswith("-> "):
        results = [re.split(r" (?:attributes )?\{", rest[3:])[0]]
    parse = TensorType.parse
    return Signature(
        name[1],
        tuple(parse(without_attributes(a)) for a in arguments),
        tuple(parse(without_attributes(r)) for r in results),
    )


def find_function(module: str, name: str | None) -> Signature:
    """The named function of a printed module, or its only public one with a body."""
    lines = re.findall(r"^  func\.func (?!private)(.*\{)$", module, re.MULTILINE)
    found = [
        line
        for line in lines
        if name is None or re.search(rf"@{re.escape(name)}\(", line)
    ]
    if len(found) != 1:
        what = f"one function @{name}" if name else "one public function"
        raise CpuRunError(f"expected {what} with a body, got {len(found)}")
    return parse_signature(found[0])


def wrapper(signature: Signature, inputs: Sequence[np.ndarray]) -> str:
    """Declarations of the file functions and a function that calls `signature` on files."""
    used = {t.element: None for t in signature.arguments}
    declarations = [declare("read", element) for element in used]
    used = {t.element: None for t in signature.results}
    declarations += [declare("write", element) for element in used]
    body = [
        line
        for i, (kind, array) in enumerate(zip(signature.arguments, inputs))
        for line in read_argument(i, kind, kind.static(array.shape))
    ]
    body.append(call(signature))
    body += [
        line
        for i, kind in enumerate(signature.results)
        for line in write_result(i, kind, len(signature.results))
    ]
    body.append("return")
    lines = (
        declarations
        + [f"func.func @{ENTRY}() {{"]
        + ["  " + line for line in body]
        + ["}"]
    )
    return "".join(f"  {line}\n" for line in lines)


def declare(verb: str, element: str) -> str:
    return (
        f"func.func private @fp8_{verb}_tensor_{element}(i64, memref<*x{element}>) "
        "attributes {llvm.emit_c_interface}"
    )


def read_argument(i: int, kind: TensorType, actual: TensorType) -> list[str]:
    """Code that makes %arg<i> of type `kind` from a file of the size of `actual`."""
    memref, any_rank = actual.spell("memref"), f"memref<*x{kind.element}>"
    lines = [
        f"%in_index{i} = arith.constant {i} : i64",
        f"%in_buffer{i} = memref.alloc() : {memref}",
        f"%in_any{i} = memref.cast %in_buffer{i} : {memref} to {any_rank}",
        f"call @fp8_read_tensor_{kind.element}(%in_index{i}, %in_any{i}) : (i64, {any_rank}) -> ()",
    ]
    if kind == actual:
        return lines + [
            f"%arg{i} = bufferization.to_tensor %in_buffer{i} restrict : "
            f"{memref} to {kind.spell('tensor')}"
        ]
    return lines + [
        f"%in_tensor{i} = bufferization.to_tensor %in_buffer{i} restrict : {memref} to {actual.spell('tensor')}",
        f"%arg{i} = tensor.cast %in_tensor{i} : {actual.spell('tensor')} to {kind.spell('tensor')}",
    ]


def call(signature: Signature) -> str:
    """Code for the call. Its results are %result#0 and so on."""
    operands = ", ".join(f"%arg{i}" for i in range(len(signature.arguments)))
    arguments = ", ".join(t.spell("tensor") for t in signature.arguments)
    results = ", ".join(t.spell("tensor") for t in signature.results)
    left = f"%result:{len(signature.results)} = " if signature.results else ""
    return f"{left}call @{signature.name}({operands}) : ({arguments}) -> ({results})"


def write_result(i: int, kind: TensorType, count: int) -> list[str]:
    """Code that writes result i of `count` to its file."""
    memref, any_rank = kind.spell("memref"), f"memref<*x{kind.element}>"
    value = f"%result#{i}" if count > 1 else "%result"
    return [
        f"%out_index{i} = arith.constant {i} : i64",
        f"%out_buffer{i} = bufferization.to_buffer {value} read_only : {kind.spell('tensor')} to {memref}",
        f"%out_any{i} = memref.cast %out_buffer{i} : {memref} to {any_rank}",
        f"call @fp8_write_tensor_{kind.element}(%out_index{i}, %out_any{i}) : (i64, {any_rank}) -> ()",
    ]


def insert_before_end(module: str, functions: str) -> str:
    """Adds functions to a printed module, before its last brace."""
    end = re.search(r"^\}\s*(?=\{-#|\Z)", module, re.MULTILINE)
    if not module.lstrip().startswith(("module", "#", "!")) or not end:
        raise CpuRunError("expected a printed module, 'module {' to '}'")
    return module[: end.start()] + functions + module[end.start() :]


def filter_through(command: Sequence[str | Path], module: str) -> str:
    """The output of a command that reads the module."""
    result = subprocess.run(
        [str(word) for word in command], input=module, text=True, capture_output=True
    )
    if result.returncode != 0:
        raise CpuRunError(
            f"'{' '.join(str(word) for word in command)}' exited with "
            f"{result.returncode}:\n{result.stderr[-4000:]}"
        )
    # Pass on warnings, and the line that says how many matmuls are in FP8.
    sys.stderr.write(result.stderr)
    return result.stdout


def check_inputs(signature: Signature, inputs: Sequence[np.ndarray]) -> None:
    """Raises an error if the function does not take these arrays."""
    if len(inputs) != len(signature.arguments):
        raise CpuRunError(
            f"@{signature.name}: expected {len(signature.arguments)} inputs, got {len(inputs)}"
        )
    for i, (kind, array) in enumerate(zip(signature.arguments, inputs)):
        if not kind.accepts(array):
            raise CpuRunError(
                f"@{signature.name}: expected input {i} to be {kind.spell('tensor')}, "
                f"got {array.dtype}{list(array.shape)}"
            )


class Runner:
    """Runs functions with one mlir-runner and one library for the files."""

    def __init__(
        self,
        io_library: Path,
        llvm_bin: Path = LLVM_BIN,
        extra_libraries: Sequence[Path] = (),
        optimize: int = 0,
    ) -> None:
        # LLVM's -O level. A block of a few hundred channels takes longer to optimize than to run at -O0.
        # No level changes results: the programs carry no fast-math flags.
        self.optimize = optimize
        self.llvm_bin = llvm_bin
        self.libraries = [
            llvm_bin.parent / "lib" / "libmlir_c_runner_utils.so",
            io_library,
            *extra_libraries,
        ]
        self.seconds = 0.0  # the time of the last mlir-runner, with compilation

    def run(
        self,
        module: Path | str,
        inputs: Sequence[np.ndarray],
        lower: Sequence[str | Path],
        transform: Sequence[str | Path] = (),
        function: str | None = None,
    ) -> list[np.ndarray]:
        """The results of the function on the inputs. `module` is a file, or the text of one."""
        text = module.read_text() if isinstance(module, Path) else module
        # The code above reads only the form in which MLIR prints a module, so a tool prints the module first.
        text = filter_through(transform or lower[:1], text)
        signature = find_function(text, function)
        check_inputs(signature, inputs)
        lowered = filter_through(
            lower, insert_before_end(text, wrapper(signature, inputs))
        )
        return self.execute(lowered, signature, inputs)

    def execute(
        self, lowered: str, signature: Signature, inputs: Sequence[np.ndarray]
    ) -> list[np.ndarray]:
        """Runs a lowered module that has the wrapper."""
        command = [
            str(self.llvm_bin / "mlir-runner"),
            "-e",
            ENTRY,
            "--entry-point-result=void",
            f"-O{self.optimize}",
            "--shared-libs=" + ",".join(str(library) for library in self.libraries),
        ]
        with tempfile.TemporaryDirectory(prefix="fp8-run-") as name:
            directory = Path(name)
            for i, array in enumerate(inputs):
                (directory / f"in_{i}.bin").write_bytes(
                    np.ascontiguousarray(array).tobytes()
                )
            start = time.monotonic()
            result = subprocess.run(
                command,
                input=lowered,
                text=True,
                capture_output=True,
                # A program that aborts, as at a failed assertion, can hang mlir-runner while it looks
                # for the names of functions on its stack.
                env=os.environ
                | {"FP8_RUNNER_IO_DIR": name, "LLVM_DISABLE_SYMBOLIZATION": "1"},
            )
            self.seconds = time.monotonic() - start
            if result.returncode != 0:
                raise CpuRunError(
                    f"mlir-runner exited with {result.returncode}:\n{result.stderr[-4000:]}"
                )
            return [
                read_result(directory, i, kind)
                for i, kind in enumerate(signature.results)
            ]


def read_result(directory: Path, i: int, kind: TensorType) -> np.ndarray:
    """The array that the program wrote as its result i."""
    shape = [int(size) for size in (directory / f"out_{i}.shape").read_text().split()]
    data = (directory / f"out_{i}.bin").read_bytes()
    return np.frombuffer(data, dtype=DTYPES[kind.element]).reshape(shape)
