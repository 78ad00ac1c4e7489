"""Writes the tables of the C++ sources as a Python module.

usage: generate_tables.py [--build BUILD] [--check]

The tables are what `fp8-weights list --json` prints. Without --check the module
tools/python/fp8_mlir/tables.py is written; with it the module is compared, and a
difference is an error.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULE = ROOT / "tools" / "python" / "fp8_mlir" / "tables.py"
HEADER = '''"""Numbers and names that the C++ sources define, for Python.

Written by tools/generate_tables.py from what `fp8-weights list --json` prints; do not edit.
"""

from __future__ import annotations
'''


def spell(name: str, comment: str, value: object) -> str:
    """One constant: a number on one line, a table with a line for each entry."""
    lines = ["", f"# {comment}"]
    if isinstance(value, dict):
        lines += [f"{name} = {{", *(f"    {k!r}: {v!r}," for k, v in value.items()), "}"]
    elif isinstance(value, tuple):
        lines += [f"{name} = (", *(f"    {item!r}," for item in value), ")"]
    else:
        lines.append(f"{name} = {value!r}")
    return "\n".join(lines).replace("'", '"') + "\n"


def block_of(operand: dict) -> tuple[int, ...] | None:
    return tuple(operand["block"]) if "block" in operand else None


def module_of(tables: dict) -> str:
    runtime = tables["runtime"]
    recipes = {
        recipe["name"]: (
            block_of(recipe["activations"]),
            block_of(recipe["weights"]),
            recipe["scale_type"],
            recipe["scale_rounding"],
        )
        for recipe in tables["recipes"]
    }
    parts = [
        spell("MANIFEST_VERSION", "The version of the manifest that fp8-compile writes.", runtime["manifest"]),
        spell(
            "DTYPE_CODES",
            "The number of each element type in Fp8DType, by its name in IR.",
            {dtype["name"]: dtype["code"] for dtype in runtime["dtypes"]},
        ),
        spell("STATUS", "What calls of compiled programs return.", runtime["status"]),
        spell("FORMATS", "The FP8 formats.", tuple(f["name"] for f in tables["formats"])),
        spell(
            "RECIPES",
            "Recipes: blocks of activations and of weights, type and rounding of scales.",
            recipes,
        ),
    ]
    return HEADER + "".join(parts)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", default=str(ROOT / "build"))
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    command = [f"{arguments.build}/bin/fp8-weights", "list", "--json"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    text = module_of(json.loads(output))
    if not arguments.check:
        MODULE.write_text(text)
    elif not MODULE.exists() or MODULE.read_text() != text:
        print(f"error: {MODULE.relative_to(ROOT)} is not current; run")
        print("  .venv/bin/python tools/generate_tables.py")
        return 1
    else:
        print("generated tables: current")
    return 0


if __name__ == "__main__":
    sys.exit(main())
