"""Assembles the kernels of a module and reports what ptxas says about each.

usage: fp8-opt ... | assemble.py PTXAS MLIR_OPT CHIP PTX_VERSION

Reads a module with a gpu.module of kernels in the arith, scf, LLVM and NVVM
dialects. Prints a line for each kernel: its name, whether it spills or uses a
stack, and its loads of 16 bytes. Exits with 1 if ptxas fails or a kernel spills.
"""

import re
import subprocess
import sys
import tempfile

TARGET = re.compile(r'fp8\.target = #fp8\.target<"\w+">,? ?')
PIPELINE = (
    "builtin.module(nvvm-attach-target{{chip={chip} features=+ptx{ptx} O=3}},"
    "gpu.module(canonicalize,cse,convert-scf-to-cf,convert-arith-to-llvm),"
    "convert-vector-to-llvm,convert-cf-to-llvm,"
    "gpu.module(convert-nvvm-to-llvm,reconcile-unrealized-casts),"
    "gpu-module-to-binary{{format=isa}})"
)


def get_ptx(module: str) -> str:
    text = re.search(r'assembly = "((?:[^"\\]|\\.)*)"', module)[1]
    hex_or_char = re.compile(r"\\([0-9A-F]{2}|.)")
    unescape = lambda m: chr(int(m[1], 16)) if len(m[1]) == 2 else m[1]
    return hex_or_char.sub(unescape, text).rstrip("\0")


def main() -> int:
    ptxas, mlir_opt, chip, version = sys.argv[1:]
    pipeline = PIPELINE.format(chip=chip, ptx=version)
    lowered = subprocess.run(
        [mlir_opt, f"--pass-pipeline={pipeline}"],
        # mlir-opt does not know the fp8 dialect, so the attributes of the dialect are removed, and the chip is an
# argument.
        input=TARGET.sub("", sys.stdin.read()), capture_output=True, text=True,
    )
    if lowered.returncode:
        print(lowered.stderr)
        return 1
    ptx = get_ptx(lowered.stdout)
    with tempfile.NamedTemporaryFile("w", suffix=".ptx") as file:
        file.write(ptx)
        file.flush()
        run = subprocess.run(
            [ptxas, f"-arch={chip}", "-v", file.name, "-o", "/dev/null"],
            capture_output=True, text=True,
        )
    log = run.stdout + run.stderr
    if run.returncode:
        print(log)
        return 1
    # The warnings C7508 and C7510 to C7518 say that setmaxnreg is ignored or that wgmma is serialized.
    failed = "C75" in log
    if failed:
        print(log)
    for name, stack, stores in re.findall(
        r"Function properties for (\w+)\s+(\d+) bytes stack frame, (\d+) bytes spill",
        log,
    ):
        body = ptx[ptx.index(f".entry {name}(") :].split("\n}\n")[0]
        wide = len(re.findall(r"ld\.global[\w.:]*\.v4", body))
        clean = stack == "0" and stores == "0"
        failed |= not clean
        verdict = "no spills" if clean else f"{stack} bytes of stack"
        print(f"{name}: {verdict}, {wide} wide loads")
    return failed


sys.exit(main())
