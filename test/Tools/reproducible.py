"""The same input gives the same bytes, in every run, with any number of threads.

Several functions share and differ in constants, and are in one module: passes run on them in parallel,
and addresses of operations differ from run to run.

RUN: %python %s fp8-compile %t
"""

import hashlib
import subprocess
import sys
from pathlib import Path

FUNCTIONS = 5
RUNS = [("-j1", "first"), ("-j4", "second"), ("", "third")]
OUTPUTS = {
    "block.so": ["--recipe=block", "--chip=sm_90a"],
    "block.mlir": ["--recipe=block", "--chip=sm_90a"],
    "row.ptx": ["--recipe=row", "--chip=sm_89"],
    "weight-only.ll": ["--recipe=weight-only:block", "--chip=sm_80"],
    "cpu.ll": ["--recipe=block", "--chip=cpu"],
}


def function(index: int) -> str:
    """x @ w + b, with constants whose sizes several functions have."""
    n = 32 * (1 + index % 3)
    x, w, y, b = (f"tensor<{s}xbf16>" for s in ("8x64", f"64x{n}", f"8x{n}", n))
    bias = ", ".join(f"{i % 7 + index}.0" for i in range(n))
    maps = "affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>"
    return f"""  func.func @f{index}(%x: {x}) -> {y} {{
    %w = arith.constant dense<{index + 1}.5> : {w}
    %b = arith.constant dense<[{bias}]> : {b}
    %c = arith.constant 0.0 : bf16
    %e = tensor.empty() : {y}
    %z = linalg.fill ins(%c : bf16) outs(%e : {y}) -> {y}
    %m = linalg.matmul ins(%x, %w : {x}, {w}) outs(%z : {y}) -> {y}
    %r = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel"]}}
        ins(%m, %b : {y}, {b}) outs(%e : {y}) {{
    ^bb0(%p: bf16, %q: bf16, %o: bf16):
      %s = arith.addf %p, %q : bf16
      linalg.yield %s : bf16
    }} -> {y}
    return %r : {y}
  }}
"""


def compile_all(compiler: str, source: Path, folder: Path, threads: str) -> dict[str, str]:
    """Digests of all outputs. Each run has its own folder, and so another working directory."""
    folder.mkdir(parents=True, exist_ok=True)
    digests = {}
    for name, options in OUTPUTS.items():
        command = [compiler, str(source), *options, "--quiet", "-o", name]
        subprocess.run(
            [*command, *([threads] if threads else [])], cwd=folder, check=True
        )
    for path in sorted(folder.iterdir()):
        digests[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return digests


def main() -> int:
    compiler, folder = sys.argv[1], Path(sys.argv[2]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "in.mlir"
    body = "".join(map(function, range(FUNCTIONS)))
    source.write_text(f"module {{\n{body}}}\n")
    first, *others = [compile_all(compiler, source, folder / name, j) for j, name in RUNS]
    assert len(first) >= len(OUTPUTS) + 2, f"no header or manifest in {sorted(first)}"
    for (threads, _), digests in zip(RUNS[1:], others):
        for name, digest in first.items():
            assert digests.get(name) == digest, f"{name} differs with '{threads}'"
    print(f"{len(first)} outputs, {len(RUNS)} runs: the same bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
