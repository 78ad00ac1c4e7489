"""The command line: python -m fp8_mlir export package.module:factory."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from typing import Any


def load_factory(name: str) -> Any:
    """The object of a name such as package.module:factory. Exits with a message if there is none."""
    module, colon, attribute = name.partition(":")
    if not colon or not module or not attribute:
        sys.exit(f"error: expected package.module:factory, got {name}")
    sys.path.insert(0, os.getcwd())
    try:
        found = importlib.import_module(module)
        for part in attribute.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        sys.exit(f"error: expected an object {attribute} in the Python module {module}: {error}")
    return found


def made_by(factory: Any, name: str) -> dict[str, Any]:
    """The arguments of fp8_mlir.export that the factory makes."""
    made = factory()
    if isinstance(made, dict):
        return made
    if isinstance(made, tuple) and 2 <= len(made) <= 4:
        return dict(zip(("module", "args", "kwargs", "dynamic_shapes"), made))
    sys.exit(
        f"error: expected {name} to return (module, args), with kwargs and dynamic_shapes if needed, "
        f"got a {type(made).__name__}"
    )


def run_export(arguments: argparse.Namespace) -> int:
    from fp8_mlir.pytorch.errors import ExportError, MissingTorchMlir
    from fp8_mlir.pytorch.exporting import export

    given = made_by(load_factory(arguments.factory), arguments.factory)
    try:
        exported = export(**given, weights=arguments.weights)
    except (ExportError, MissingTorchMlir) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if arguments.output == "-":
        sys.stdout.write(exported.text(locations=arguments.locations))
    elif arguments.output.endswith(".mlirbc") or arguments.locations:
        exported.save(arguments.output)
    else:
        with open(arguments.output, "w") as file:
            file.write(exported.text(locations=False))
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m fp8_mlir", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    export = commands.add_parser("export", help="write the MLIR module of an nn.Module")
    export.add_argument(
        "factory",
        help="package.module:factory, a function that returns (module, args), with kwargs and dynamic_shapes if needed",
    )
    export.add_argument("-o", "--output", default="-", help="the file, bytecode if it ends in .mlirbc; - for stdout")
    export.add_argument(
        "--weights", choices=["arguments", "resources"], default="arguments", help="default: arguments"
    )
    export.add_argument(
        "--locations", action="store_true", help="keep the paths of submodules as locations"
    )
    return run_export(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
