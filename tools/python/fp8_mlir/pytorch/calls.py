"""Writes the function `main` of a plan: it calls a private function for each step.

Equal layers share a function. `main` takes the parameters of all layers with their own names (fp8.param), so
that the compiler and its manifest know each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from fp8_mlir.pytorch.graph import Argument
from fp8_mlir.pytorch.layers import Plan
from fp8_mlir.pytorch.lowering import lower


class MainWriter:
    """Adds `main` to a module of linalg that has the functions of the plan."""

    def __init__(self, context: Any, module: Any, arguments: Sequence[Argument], plan: Plan) -> None:
        from torch_mlir import ir

        self.ir = ir
        self.context, self.module, self.plan = context, module, plan
        used = {name for step in plan.steps for name in step.parameters.values()}
        self.arguments = [a for a in arguments if not a.name or a.name in used]
        self.functions = {
            ir.StringAttr(operation.attributes["sym_name"]).value: operation
            for operation in module.body.operations
            if operation.operation.name == "func.func"
        }
        # A parameter has its name as key, and a value of the plan has its number.
        inputs = [a for a in self.arguments if a.kind == "input"]
        self.keys: list[str | int] = [a.name or inputs.index(a) for a in self.arguments]

    def types(self, function: str) -> tuple[list[Any], list[Any]]:
        kind = self.ir.FunctionType(self.ir.TypeAttr(self.functions[function].attributes["function_type"]).value)
        return list(kind.inputs), list(kind.results)

    def operand_keys(self) -> list[list[str | int]]:
        """What each step passes, in the order of the arguments of its function."""
        parameters = {f.name: f.parameters for f in self.plan.functions}
        found = []
        for step in self.plan.steps:
            values = iter(step.arguments)
            found.append([step.parameters[p] if p else next(values) for p in parameters[step.function]])
        return found

    def create(self, name: str, operands: Sequence[Any], results: Sequence[Any], **attributes: Any) -> Any:
        return self.ir.Operation.create(
            name, results=list(results), operands=list(operands), attributes=attributes
        )

    def cast(self, value: Any, kind: Any) -> Any:
        """The value with another type. Of one tensor, two functions may know different sizes."""
        return value if value.type == kind else self.create("tensor.cast", [value], [kind]).result

    def write(self) -> None:
        ir = self.ir
        with self.context, ir.Location.unknown():
            keys = self.operand_keys()
            kinds: dict[str | int, Any] = {}
            for step, operands in zip(self.plan.steps, keys):
                inputs, results = self.types(step.function)
                for key, kind in zip(operands, inputs):
                    kinds.setdefault(key, kind)
                kinds.update(zip(step.results, results))
            for function in self.plan.functions:
                self.functions[function.name].attributes["sym_visibility"] = ir.StringAttr.get("private")
            signature = ir.FunctionType.get(
                [kinds[key] for key in self.keys], [kinds[value] for value in self.plan.results]
            )
            names = [{"fp8.param": ir.StringAttr.get(a.name)} if a.name else {} for a in self.arguments]
            main = ir.Operation.create(
                "func.func",
                regions=1,
                attributes={
                    "sym_name": ir.StringAttr.get("main"),
                    "function_type": ir.TypeAttr.get(signature),
                    "arg_attrs": ir.ArrayAttr.get([ir.DictAttr.get(n) for n in names]),
                },
            )
            self.module.body.append(main)
            block = ir.Block.create_at_start(main.regions[0], signature.inputs)
            with ir.InsertionPoint(block):
                self.write_body(dict(zip(self.keys, block.arguments)), keys)

    def write_body(self, values: dict[str | int, Any], keys: Sequence[Sequence[str | int]]) -> None:
        for step, operands in zip(self.plan.steps, keys):
            inputs, results = self.types(step.function)
            call = self.create(
                "func.call",
                [self.cast(values[key], kind) for key, kind in zip(operands, inputs)],
                results,
                callee=self.ir.FlatSymbolRefAttr.get(step.function),
            )
            values.update(zip(step.results, call.results))
        self.create("func.return", [values[value] for value in self.plan.results], [])


def lower_plan(plan: Plan, arguments: Sequence[Argument]) -> Any:
    """A module of linalg on tensors with `main`, whose arguments are those of the graph, and private functions."""
    # The parameters of a function differ from call to call, so its arguments have no names.
    module = lower([replace(f, parameters=[""] * len(f.parameters)) for f in plan.functions])
    MainWriter(module.context, module, arguments, plan).write()
    return module
