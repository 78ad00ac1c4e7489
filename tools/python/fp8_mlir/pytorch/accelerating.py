"""fp8_mlir.accelerate: runs the forward function of a model as FP8 programs.

The model keeps its parameters, so that state dicts, `.to()`, and queries of dtype and device go on working. With
keep_weights=False, parameters that programs quantize are in memory only in FP8. A call with new shapes compiles a
program. A call after the weights were changed or moved quantizes them again.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from fp8_mlir.pytorch.backend import Fp8Warning
from fp8_mlir.pytorch.chips import device_of, find_chip
from fp8_mlir.pytorch.compiled import CompiledModule
from fp8_mlir.pytorch.compiling import compile, module_device
from fp8_mlir.pytorch.errors import ExportError, Fp8Error
from fp8_mlir.pytorch.live import fingerprint
from fp8_mlir.pytorch.placing import parameter_of, rebind
from fp8_mlir.pytorch.programs import parse_policy
from fp8_mlir.pytorch.stored import SharedWeights, dequantize_parameters, plain_state

__all__ = ["accelerate", "compiled_programs", "restore"]

# Branches of adapters stay in the types of the model.
ADAPTERS = ["*lora_*", "*.lokr_*", "*.loha_*", "*.hada_*", "*.dora_*"]
# Attributes of the layers of peft that decide what a layer computes.
ADAPTER_STATE = ("_disable_adapters", "_active_adapter", "merged_adapters", "scaling")


def call_key(args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple:
    """What decides which program a call needs: the structure, the types and shapes, and all other values."""
    leaves, spec = pytree.tree_flatten((tuple(args), dict(kwargs)))
    return (spec, *(leaf_key(leaf) for leaf in leaves))


def leaf_key(leaf: Any) -> Any:
    if isinstance(leaf, Tensor):
        return (leaf.dtype, tuple(leaf.shape), leaf.device)
    try:
        hash(leaf)
    except TypeError:
        return (type(leaf), id(leaf))
    return (type(leaf), leaf)


def structure_of(model: nn.Module) -> tuple:
    """What decides, beside the arguments of a call, which program the call needs.

    It has the names, types and shapes of the model's tensors. It also says which adapters of peft are active, which
    are merged, and how they are scaled. Values and devices of tensors are no part of it.
    """
    tensors = tuple((name, t.dtype, t.shape) for name, t in tensors_of(model).items())
    adapters = tuple(
        (name, *map(repr, map(vars(module).get, ADAPTER_STATE)))
        for name, module in model.named_modules()
        if "_disable_adapters" in vars(module)  # as every layer with adapters has
    )
    return tensors, adapters


def tensors_of(model: nn.Module) -> dict[str, Tensor]:
    """The parameters and buffers by name. A tensor with several names is there several times."""
    parameters = dict(model.named_parameters(remove_duplicate=False))
    return parameters | dict(model.named_buffers(remove_duplicate=False))


class Accelerated:
    """The forward function of a model whose programs are compiled when they are needed."""

    def __init__(
        self, model: nn.Module, options: Mapping[str, Any], dynamic_shapes: Any, most: int, keep_weights: bool
    ) -> None:
        self.model = model
        self.options = dict(options)
        self.dynamic_shapes = dynamic_shapes
        self.most = most
        self.weights = SharedWeights(model, self.compiled, keep_weights)
        self.hook = None if keep_weights else model.register_state_dict_post_hook(plain_state)
        self.forward = model.forward  # the function of the class, or what an earlier patch put there
        self.had_attribute = "forward" in model.__dict__
        self.programs: dict[Any, CompiledModule | None] = {}
        self.structure: tuple = ()
        self.seen: tuple = ()

    def compiled(self) -> list[CompiledModule]:
        return [program for program in self.programs.values() if program is not None]

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        reason = self.training_reason(args, kwargs)
        if reason:
            self.warn(reason)
            return self.forward(*args, **kwargs)
        program = self.program(args, kwargs)
        if program is None:
            return self.forward(*args, **kwargs)
        with torch.no_grad():
            return program(*args, **kwargs)

    def training_reason(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str:
        if self.model.training:
            return "the model is in training mode; call .eval() on it"
        if torch.is_grad_enabled() and any(
            isinstance(leaf, Tensor) and leaf.requires_grad for leaf in pytree.tree_leaves((args, kwargs))
        ):
            return "an argument requires gradients"
        return ""

    def program(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> CompiledModule | None:
        self.update()
        key = "all" if self.dynamic_shapes is not None else call_key(args, kwargs)
        if key not in self.programs:
            if len(self.programs) >= self.most:
                self.warn(f"{self.most} programs are compiled, and another call has other shapes or other values")
                return None
            self.programs[key] = self.make(args, kwargs)
            self.seen = fingerprint(tensors_of(self.model))  # weights may have got their FP8 form
        return self.programs[key]

    def update(self) -> None:
        """Gives the programs the present tensors of the model. A model of another structure needs new programs."""
        tensors = tensors_of(self.model)
        seen = fingerprint(tensors)
        structure = structure_of(self.model)
        if (structure, seen) != (self.structure, self.seen):
            self.weights.made.clear()
        if structure != self.structure:
            self.programs.clear()
        elif seen != self.seen:
            target = device_of(find_chip(self.options["chip"], module_device(self.model)), module_device(self.model))
            for program in self.compiled():
                rebind(program, tensors, target, self.weights)
        self.structure, self.seen = structure, seen

    def release_tensors(self) -> None:
        """Frees the memory of programs whose tensors are no longer those of the model, until the next call."""
        names = tensors_of(self.model)
        for compiled in self.compiled():
            program = compiled.program
            for position, full in program.names.items():
                if parameter_of(full, names) is not None:
                    program.tensors.pop(position, None)
        self.weights.made.clear()
        self.seen = ()

    def make(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> CompiledModule | None:
        patched = self.model.__dict__.pop("forward", None)
        if self.had_attribute:
            self.model.forward = self.forward
        try:
            return compile(
                self.model, args, kwargs, dynamic_shapes=self.dynamic_shapes, checkpoint=self.weights, **self.options
            )
        except ExportError as error:
            self.warn(str(error))
            return None
        finally:
            self.model.forward = patched

    def warn(self, reason: str) -> None:
        name = type(self.model).__name__
        warnings.warn(f"fp8_mlir: {name} runs as it would have without accelerate: {reason}", Fp8Warning, stacklevel=3)


def accelerate(
    model: nn.Module,
    recipe: str | None = "block",
    *,
    dynamic_shapes: Any = None,
    most_programs: int = 8,
    keep_weights: bool = True,
    chip: str = "auto",
    policy: str | Sequence[str] | Mapping[str, Any] | None = None,
    attention: str = "bf16",
    when: str | None = None,
    options: str = "",
    progress: bool = True,
) -> nn.Module:
    """Replaces the forward function of a model by FP8 programs, in place, and returns the model.

    A call compiles a program for its shapes and for its arguments that are not tensors, unless there is one,
    up to `most_programs`. With `dynamic_shapes` there is one program for all. Calls that cannot be exported, calls
    in training mode and calls that need more programs run as before, with a warning. Branches of adapters of peft
    stay in the types of the model.

    With keep_weights=False, the first call replaces each weight by its FP8 form (a StoredWeight) as soon as it is
    quantized. The old parameter loses its values and its memory. Parameters that share memory with other tensors of the
    model are kept. Types, shapes and devices of parameters stay. state_dict() gives the values of the FP8 weights,
    in their original type and in host memory. load_state_dict() and merging an adapter quantize the new values.

    fp8_mlir.compiled_programs(model) gives the compiled modules, with their reports, and fp8_mlir.restore(model) undoes
    this. The other arguments are those of fp8_mlir.compile.

    Raises Fp8Error if there is no GPU for the chip, and ValueError for a chip that is not known or a policy with other
    keys. Calls of the model raise the errors of fp8_mlir.compile, except ExportError.
    """
    restore(model)
    chosen = parse_policy(policy)
    excluded = chosen.get("exclude", [])
    chosen["exclude"] = [*([excluded] if isinstance(excluded, str) else excluded), *ADAPTERS]
    device_of(find_chip(chip), None)  # raises an error now if there is no GPU for the chip
    given = {
        "recipe": recipe,
        "chip": chip,
        "policy": chosen,
        "attention": attention,
        "when": when,
        "options": options,
        "progress": progress,
    }
    accelerated = Accelerated(model, given, dynamic_shapes, most_programs, keep_weights)
    signature = inspect.signature(model.forward)

    def forward(*args: Any, **kwargs: Any) -> Any:
        return accelerated(*args, **kwargs)

    forward.__signature__ = signature  # type: ignore[attr-defined]  # libraries look at the names of arguments
    forward.fp8_accelerated = accelerated  # type: ignore[attr-defined]

    def apply(function: Callable[[Tensor], Tensor], recurse: bool = True) -> nn.Module:
        type(model)._apply(model, function, recurse)  # what .to() calls
        accelerated.release_tensors()
        return model

    model.forward = forward
    model._apply = apply  # type: ignore[method-assign]
    return model


def accelerated_of(model: nn.Module) -> Accelerated | None:
    """What accelerate() put into the model, or None if the model is not accelerated."""
    return getattr(model.__dict__.get("forward"), "fp8_accelerated", None)


def compiled_programs(model: nn.Module) -> list[CompiledModule]:
    """The programs of an accelerated model that are compiled so far. Raises Fp8Error for another model."""
    accelerated = accelerated_of(model)
    if accelerated is None:
        raise Fp8Error("expected a model on which fp8_mlir.accelerate was called")
    return accelerated.compiled()


def restore(model: nn.Module) -> nn.Module:
    """Undoes fp8_mlir.accelerate. A model that is not accelerated stays as it is.

    Weights that were not kept get their original type again, with the values of the FP8 weights.
    """
    accelerated = accelerated_of(model)
    if accelerated is not None:
        del model.forward, model._apply
        if accelerated.had_attribute:
            model.forward = accelerated.forward
        if accelerated.hook is not None:
            accelerated.hook.remove()
            dequantize_parameters(model)
    return model
