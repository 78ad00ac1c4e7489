"""Compiles modules of linalg by fp8-compile."""

from __future__ import annotations

import functools
import hashlib
import json
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fp8_mlir.pytorch.cache import key_of, make_entry
from fp8_mlir.pytorch.errors import CompileError
from fp8_mlir.tools import find_tool

LIBRARY, INTERFACE = "program.so", "program.json"
MANIFEST, REPORT, MODULE = "manifest.json", "report.json", "module.mlir"


@dataclass(frozen=True)
class Options:
    """How a module is compiled. See fp8_mlir.compile."""

    recipe: str | None = "block"
    chip: str = "cpu"
    policy: Mapping[str, Any] = field(default_factory=dict)
    attention: str | None = None
    when: str | None = None
    more: str = ""

    def arguments(self) -> list[str]:
        """The arguments of fp8-compile, without files."""
        words = [f"--chip={self.chip}", "--quiet"]
        if self.recipe:
            words.append(f"--recipe={self.recipe}")
        if text := self.option_text():
            words.append(f"--options={text}")
        return words

    def option_text(self) -> str:
        parts = []
        if self.recipe:
            for name in ("preset", "include", "exclude"):
                value = self.policy.get(name)
                if value:
                    joined = value if isinstance(value, str) else ",".join(value)
                    parts.append(f"{name}={joined}")
        if self.attention:
            parts.append(f"attention={self.attention}")
        if self.when:
            parts.append(f"when={self.when}")
        return " ".join(parts + ([self.more] if self.more else []))


def parse_policy(policy: str | Sequence[str] | Mapping[str, Any] | None) -> dict[str, Any]:
    """A preset's name, a list of patterns to exclude, or a dict with preset, include and exclude."""
    if policy is None:
        return {}
    if isinstance(policy, str):
        return {"preset": policy}
    if not isinstance(policy, Mapping):
        return {"exclude": list(policy)}
    unknown = set(policy) - {"preset", "include", "exclude"}
    if unknown:
        raise ValueError(
            f"expected policy to have preset, include and exclude, got {', '.join(sorted(unknown))}"
        )
    return dict(policy)


@functools.lru_cache
def digest_of(path: Path, size: int, modified: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def compiler_digest(compiler: Path) -> str:
    """A hash of the compiler, so that a new compiler does not use programs of an old one."""
    status = compiler.stat()
    return digest_of(compiler, status.st_size, status.st_mtime_ns)


def run_tool(words: Sequence[str | Path]) -> str:
    """Runs a program. Raises CompileError with its messages if it fails. Returns what it printed on stderr."""
    result = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if result.returncode != 0:
        name = Path(str(words[0])).name
        text = (result.stderr or result.stdout).strip()
        raise CompileError(f"{name} failed with status {result.returncode}: {text[-4000:]}")
    return result.stderr


def compile_program(text: str, options: Options) -> Path:
    """A folder with program.so, program.json, manifest.json and report.json for the module."""
    compiler = find_tool("fp8-compile")
    words = options.arguments()

    def make(folder: Path) -> None:
        module = folder / MODULE
        module.write_text(text)
        command: list[str | Path] = [compiler, module, "-o", folder / LIBRARY]
        more = list(words)
        if options.recipe:
            more = [w for w in more if not w.startswith("--options=")]
            manifest = f"manifest={folder / MANIFEST}"
            more.append(f"--options={options.option_text()} {manifest}".replace("= ", "="))
            command.append(f"--report={folder / REPORT}")
        run_tool(command + more)
        module.unlink()
        if not options.recipe:
            (folder / MANIFEST).write_text('{"version": 1, "module": "", "parameters": []}')
            (folder / REPORT).write_text('{"version": 1, "summary": {}, "matmuls": []}')

    return make_entry(key_of([text, *words, compiler_digest(compiler)]), make)


def read_json(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text())


def kernel_count(library: Path) -> int:
    """The number of kernels in a compiled library."""
    data = library.read_bytes()
    names = set(re.findall(rb"\.nv\.info\.([\w$]+)", data))
    names |= set(re.findall(rb"\.visible \.entry ([\w$]+)", data))
    return len(names)
