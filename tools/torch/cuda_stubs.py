"""Makes stand-ins for the CUDA libraries of PyTorch, so that torch of PyPI runs on a CPU without them.

usage: python cuda_stubs.py, with the Python of the environment that has torch

torch for Linux on PyPI is linked with 4 GB of CUDA libraries. On a machine without a GPU no function of them
is needed, but the dynamic linker wants every library and every symbol. The stand-ins have the names, versions
and symbols that the libraries of torch refer to. Almost all functions return 100, which CUDA calls "no device".
The stand-ins are written to nvidia/cu13/lib beside torch, where torch looks first.

Needs a C compiler and readelf.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

SYSTEM = re.compile(r"lib(c|m|dl|rt|pthread|util|stdc\+\+|gcc_s|gomp|gfortran|quadmath)[.-]|ld-linux|libcuda\.so")
# Symbols whose version is not the name of their library, by the library that has them.
PREFIXES = {
    "libnccl.so.2": r"p?nccl",
    "libcusparseLt.so.0": r"cusparseLt",
    "libcufile.so.0": r"cuFile",
    "libnvshmem_host.so.3": r"nvshmem",
    "libcupti.so": r"cupti",
}

# The functions that torch also calls on a CPU, or when another function has failed.
SPECIAL = {
    "cudaGetErrorString": 'const char *cudaGetErrorString(int e) { return "no CUDA device (cuda_stubs.py)"; }',
    "cudaGetErrorName": 'const char *cudaGetErrorName(int e) { return "cudaErrorNoDevice"; }',
    "cudaGetLastError": "int cudaGetLastError(void) { return 0; }",
    "cudaPeekAtLastError": "int cudaPeekAtLastError(void) { return 0; }",
    "cudaGetDeviceCount": "int cudaGetDeviceCount(int *n) { *n = 0; return 100; }",
    "cudaStreamIsCapturing": "int cudaStreamIsCapturing(void *s, int *status) { *status = 0; return 0; }",
}


def output(*command: str | Path) -> str:
    return subprocess.run([str(c) for c in command], check=True, capture_output=True, text=True).stdout


def needed(library: Path) -> set[str]:
    """The libraries that the dynamic linker loads for a library, without those of the system."""
    names = re.findall(r"\(NEEDED\).*\[(.*)\]", output("readelf", "-d", library))
    return {name for name in names if not SYSTEM.match(name)}


def undefined(library: Path) -> list[tuple[str, str]]:
    """The symbols that a library expects from others, each with its version or an empty string."""
    found = []
    for line in output("readelf", "-W", "--dyn-syms", library).splitlines():
        words = line.split()
        if len(words) >= 8 and words[6] == "UND" and words[3] in ("FUNC", "NOTYPE", "OBJECT"):
            name, _, version = words[7].partition("@")
            found.append((name, version.lstrip("@")))
    return found


def owner(name: str, version: str, libraries: set[str]) -> str | None:
    if version in libraries:
        return version
    for library, pattern in PREFIXES.items():
        if re.match(pattern, name):
            return next((found for found in libraries if found.startswith(library)), None)
    return None


def build(name: str, symbols: dict[str, set[str]], folder: Path, compiler: str) -> None:
    """Writes one library with these symbols by version."""
    with tempfile.TemporaryDirectory() as work:
        source, script = Path(work) / "stub.c", Path(work) / "stub.map"
        every = sorted(set().union(*symbols.values()))
        lines = [SPECIAL.get(symbol, f"long {symbol}(void) {{ return 100; }}") for symbol in every]
        source.write_text("\n".join(lines or ["int stub;"]) + "\n")
        script.write_text(
            "".join(f"{version} {{ global: {'; '.join(sorted(names))}; }};\n" for version, names in symbols.items() if version)
        )
        command = [compiler, "-shared", "-fPIC", "-w", "-fno-builtin", source, "-o", folder / name, f"-Wl,-soname,{name}"]
        if script.read_text():
            command.append(f"-Wl,--version-script={script}")
        output(*command)


def main() -> int:
    spec = importlib.util.find_spec("torch")
    if spec is None or not spec.origin:
        print("error: expected torch in this environment, got none", file=sys.stderr)
        return 1
    own = Path(spec.origin).parent / "lib"
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang", "clang-22"))), None)
    if compiler is None:
        print("error: expected a C compiler, got none", file=sys.stderr)
        return 1
    files = [path for path in own.glob("*.so*") if path.is_file()]
    wanted = set().union(*(needed(path) for path in files)) - {path.name for path in files}
    symbols: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for path in files:
        for name, version in undefined(path):
            library = owner(name, version, wanted)
            if library:
                symbols[library][version].add(name)
    folder = own.parent.parent / "nvidia" / "cu13" / "lib"
    folder.mkdir(parents=True, exist_ok=True)
    for name in sorted(wanted):
        build(name, symbols[name], folder, compiler)
    print(f"wrote {len(wanted)} libraries to {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
