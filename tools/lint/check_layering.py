"""Checks the include rule: which room may include which.

    Support <- IR <- {Interfaces, Analysis} <- {Transforms, Preparation, Conversion/*}
            <- Pipelines <- tools
    {IR, Transforms} <- Memory <- Pipelines
    TMTensor <- {Interfaces, Preparation, Conversion/*}
    Support <- Checkpoint <- tools
    Runtime <- {IR, Preparation, Conversion/*, RunnerIO, tools}

`A <- B` means that B may include headers of A.

usage: check_layering.py [SOURCE_TREE]

A header under lib/ or tools/ is private to its folder. If a room is divided into
folders, the table below says which of these may include which. Runtime includes
nothing of other rooms and nothing of MLIR.
"""

import re
import sys
from pathlib import Path

from sources import find, report, root_argument

# Room -> the rooms that it may include besides itself, and the headers of MLIR
# that it may not include, as regular expressions on the include path.
RULES = {
    "Support": ([], [r"mlir/Dialect/"]),
    "Checkpoint": (["Support"], [r"mlir/"]),
    "TMTensor": ([], []),
    "IR": (["Runtime", "Support"], [r"mlir/Dialect/(Bufferization|GPU|NVGPU|LLVMIR)/"]),
    "Interfaces": (["IR", "Support", "TMTensor"], []),
    "Analysis": (
        ["IR", "Support"],
        [r"mlir/Transforms/", r"mlir/IR/PatternMatch\.h"],
    ),
    "Transforms": (
        ["Analysis", "IR", "Interfaces", "Support"],
        [r"mlir/Conversion/", r"mlir/Dialect/(GPU|NVGPU|LLVMIR|MemRef)/"],
    ),
    "Preparation": (
        ["Analysis", "IR", "Interfaces", "Runtime", "Support", "TMTensor"],
        [r"mlir/Conversion/", r"mlir/Dialect/(GPU|NVGPU|LLVMIR)/"],
    ),
    "Conversion": (
        ["Analysis", "IR", "Interfaces", "Runtime", "Support", "TMTensor"],
        [],
    ),
    "Memory": (
        ["IR", "Support", "Transforms"],
        [r"mlir/Conversion/", r"mlir/Dialect/(GPU|NVGPU|LLVMIR)/"],
    ),
    "Pipelines": (
        [
            "Analysis",
            "Conversion",
            "IR",
            "Interfaces",
            "Memory",
            "Preparation",
            "Support",
            "Transforms",
        ],
        [],
    ),
    "Runtime": ([], [r"mlir/", r"llvm/"]),
    "RunnerIO": (["Runtime"], [r"mlir/", r"llvm/"]),
}
# Folder that is divided -> its parts, and the parts whose headers each may
# include; "." stands for the headers of the folder itself, "*" for all other parts.
PARTS = {
    "lib/Conversion/Fp8ToGPU": {
        ".": ["Kernels", "Matmul"],
        "Attention": [".", "Kernels"],
        "Kernels": [],
        "Matmul": ["Kernels"],
        # Both families of attention read the same form of the operation.
        "MmaAttention": [".", "Kernels", "Attention"],
        # Rows, and epilogues of matmuls, end in a quantization.
        "MmaSync": [".", "Kernels", "Matmul", "Quantize"],
        "Rows": [".", "Kernels", "Quantize"],
        "Wgmma": [".", "Kernels", "Matmul", "Quantize"],
        # The folders with families of kernels.
        "*": [".", "Kernels", "Matmul"],
    },
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include\s+(["<])([^">]+)[">]', re.M)
TABLEGEN_INCLUDE = re.compile(r'^include\s+(")([^"]+)"', re.M)


def room_of(path: Path) -> str | None:
    """The room of a file, from its path in the source tree; None where the
    rule does not restrict it (tools, tests, InitAll*.h)."""
    parts = path.parts
    if parts[0] == "include" and len(parts) > 3:
        return parts[2]
    if parts[0] == "lib" and len(parts) > 2:
        return parts[1]
    return None


def conversion_of(include: str) -> str | None:
    """Fp8ToLinalg for fp8/Conversion/Fp8ToLinalg/...; None for Passes.h."""
    match = re.match(r"(?:fp8|lib)/Conversion/([^/]+)/", include)
    return match[1] if match else None


def check_private(relative: Path, include: str, root: Path) -> str | None:
    """A message if the include of a header under lib/ or tools/ is wrong."""
    if (root / relative.parent / include).is_file() and "/" not in include:
        return None
    for folder, parts in PARTS.items():
        if not relative.is_relative_to(folder):
            continue
        part = str(relative.parent.relative_to(folder))
        target = (root / relative.parent / include).resolve()
        header = target.relative_to(root / folder) if target.is_relative_to(root / folder) else None
        if header is None or not target.is_file():
            break
        allowed_parts = parts.get(part, parts.get("*", []))
        if str(header.parent) not in [part, *allowed_parts]:
            allowed = ", ".join(allowed_parts) or "no other"
            return f"{part} must not include {header}; it may include {allowed} of {folder}"
        return None
    return f"{include} is not in this folder"


def check(path: Path, root: Path) -> list[str]:
    relative = path.relative_to(root)
    room = room_of(relative)
    if room is not None and room not in RULES:
        return [f"{relative}: no include rule for the room {room}"]
    allowed, banned = RULES.get(room, (None, []))
    pattern = TABLEGEN_INCLUDE if path.suffix == ".td" else INCLUDE
    problems = []
    for match in pattern.finditer(path.read_text()):
        quote, include = match[1], match[2]
        line = path.read_text()[: match.start()].count("\n") + 1

        def problem(text: str) -> None:
            problems.append(f"{relative}:{line}: {text}")

        if any(re.match(expression, include) for expression in banned):
            problem(f"{room} must not include {include}")
        if not include.startswith("fp8/"):
            is_private = quote == '"' and not include.startswith(("mlir/", "llvm/", "lld/"))
            is_private = is_private and not include.startswith("gtest/")
            wrong = check_private(relative, include, root) if is_private else None
            if wrong is not None:
                problem(wrong)
            continue
        parts = include.split("/")
        if allowed is None or len(parts) < 3:
            if room is not None:
                problem(f"{room} must not include {include}")
            continue
        target = parts[1]
        if target != room and target not in allowed:
            problem(
                f"{room} must not include {include}; it may include "
                f"{', '.join(allowed) or 'nothing'} of the project"
            )
        if room == target == "Conversion":
            own = conversion_of(str(Path(*relative.parts[1:])))
            own = own or (relative.parts[2] if relative.parts[0] == "lib" else None)
            other = conversion_of(include)
            if other and own and other != own:
                problem(f"{own} must not include another conversion, {include}")
    return problems


def main() -> int:
    root = root_argument()
    files = find(".h", ".cpp", ".td", rooms=["include", "lib", "tools"], root=root)
    if not files:
        return report([f"no source file under {root}"], "layering")
    return report([p for path in files for p in check(path, root)], "layering")


if __name__ == "__main__":
    sys.exit(main())
