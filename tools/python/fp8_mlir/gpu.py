"""Calls compiled models: torch, CuPy, DLPack and NumPy arrays in, the same kind out.

    from fp8_mlir import gpu

    model = gpu.load("block.so")            # and block.json beside it
    y = model.forward(x, weight, scale)     # torch CUDA tensors
    y = model.forward(x, **{"blocks.0.weight": weight})    # by the name of fp8.param
    model.forward(x, weight, scale, out=y)  # into a tensor that is there already

A call enqueues its work on a stream, torch's current one unless `stream=` names another, and does not
wait. It can be captured by torch.cuda.graph. NumPy arrays are copied to the GPU and back; that does
wait. FP8 and bf16 data of libraries without such types pass as uint8 and uint16.

A wrong type raises TypeError, a wrong shape, stride or device ValueError, and what goes wrong on the
GPU RuntimeError; each says what was expected and what was got, and the next call is fine.
"""

from __future__ import annotations

import ctypes
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fp8_mlir.gpu_arrays import (
    NAMES,
    Allocator,
    ArrayView,
    allocator_for,
    current_stream,
    stream_handle,
    view_of,
)
from fp8_mlir.gpu_memory import DeviceArray, GpuError, empty, synchronize, to_device

__all__ = [
    "DeviceArray",
    "Function",
    "GpuError",
    "Model",
    "empty",
    "load",
    "synchronize",
    "to_device",
]

ABI = 1
DTYPE_CODES = {name: code for code, name in enumerate(NAMES)}
INVALID_ARGUMENT = 1


class Tensor(ctypes.Structure):
    """fp8_tensor of include/fp8/Runtime/Tensor.h."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("dtype", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
    ]


@dataclass(frozen=True)
class TensorSpec:
    """What the manifest says of an argument or a result."""

    label: str  # "argument 1 (blocks.0.weight)"
    dtype: str
    # A size, None for any, or the (argument, dimension) it is equal to.
    shape: tuple[int | tuple[int, int] | None, ...]
    name: str | None = None  # of fp8.param, with .data or .scale if it was split

    @classmethod
    def parse(cls, kind: str, number: int, entry: Mapping[str, Any]) -> TensorSpec:
        name = entry.get("param") or None
        if name and entry.get("part"):
            name = f"{name}.{entry['part']}"
        label = f"{kind} {number}" + (f" ({name})" if name else "")
        if entry["dtype"] not in DTYPE_CODES:
            raise ValueError(
                f"{label}: expected one of the types {', '.join(NAMES)}, got {entry['dtype']!r}"
            )
        shape = tuple(
            (size["argument"], size["dim"]) if isinstance(size, dict) else size
            for size in entry["shape"]
        )
        return cls(label, entry["dtype"], shape, name)

    def resolve(self, arguments: Sequence[ArrayView]) -> tuple[int | None, ...]:
        """The shape, given the arguments."""
        return tuple(
            arguments[size[0]].shape[size[1]] if isinstance(size, tuple) else size
            for size in self.shape
        )

    def spell(self, shape: Sequence[int | None]) -> str:
        sizes = ", ".join("?" if size is None else str(size) for size in shape)
        return f"{self.dtype}[{sizes}]"

    def check_type(self, view: ArrayView) -> None:
        """The type and the rank, which is what the sizes of others may depend on."""
        if view.dtype not in NAMES[self.dtype]:
            raise TypeError(
                f"{self.label}: expected {self.dtype} (as {' or '.join(NAMES[self.dtype])}), got {view.dtype}"
            )
        if len(view.shape) != len(self.shape):
            raise ValueError(
                f"{self.label}: expected {len(self.shape)} dimensions, got {len(view.shape)}"
            )

    def check_shape(self, view: ArrayView, arguments: Sequence[ArrayView]) -> None:
        expected = self.resolve(arguments)
        if any(want not in (None, got) for want, got in zip(expected, view.shape)):
            raise ValueError(
                f"{self.label}: expected {self.spell(expected)}, got {self.spell(view.shape)}"
            )


def pack(specs: Sequence[TensorSpec], views: Sequence[ArrayView]) -> ctypes.Array:
    """The tensors as C takes them; ctypes keeps alive what they point to."""
    packed = (Tensor * len(views))()
    for tensor, spec, view in zip(packed, specs, views):
        sizes = ctypes.c_int64 * len(view.shape)
        tensor.data = view.data
        tensor.dtype = DTYPE_CODES[spec.dtype]
        tensor.rank = len(view.shape)
        tensor.shape = sizes(*view.shape)
        if view.strides is not None:
            tensor.strides = sizes(*view.strides)
    return packed


class Function:
    """One function of a model; call it."""

    def __init__(self, library: ctypes.CDLL, entry: Mapping[str, Any]) -> None:
        self.name: str = entry["name"]
        self.arguments = [
            TensorSpec.parse("argument", i, item)
            for i, item in enumerate(entry["arguments"])
        ]
        self.results = [
            TensorSpec.parse("result", i, item)
            for i, item in enumerate(entry["results"])
        ]
        self._positions = {
            spec.name: i for i, spec in enumerate(self.arguments) if spec.name
        }
        try:
            self._call = getattr(library, self.name)
        except AttributeError:
            raise ValueError(
                f"expected {library._name} to export {self.name}, which its manifest names"
            ) from None
        self._call.restype = ctypes.c_int32
        tensors = ctypes.POINTER(Tensor)
        self._call.argtypes = [
            ctypes.c_void_p,
            tensors,
            ctypes.c_int32,
            tensors,
            ctypes.c_int32,
        ]
        library.fp8_last_error.restype = ctypes.c_char_p
        self._last_error: Callable[[], bytes] = library.fp8_last_error

    def __repr__(self) -> str:
        arguments = ", ".join(spec.spell(sizes(spec)) for spec in self.arguments)
        results = ", ".join(spec.spell(sizes(spec)) for spec in self.results)
        return f"<{self.name}({arguments}) -> ({results})>"

    def __call__(
        self, *args: Any, out: Any = None, stream: Any = None, **params: Any
    ) -> Any:
        """The results: None, one array, or a tuple of them.

        Arguments by position, or by the name of their fp8.param. `out` is an array for the result, or
        a sequence of them. `stream` is a CUDA stream of torch or CuPy, or its handle.
        """
        arrays = self._bind(args, params)
        outputs = self._outputs(out)
        allocator = allocator_for(self.name, [*arrays, *outputs])
        handle = current_stream(arrays) if stream is None else stream_handle(stream)
        with allocator.on_stream(stream):
            views = self._views(self.arguments, arrays, allocator, False, handle)
            for spec, view in zip(self.arguments, views):
                spec.check_shape(view, views)
            if not outputs:
                outputs = [self._allocate(s, views, allocator) for s in self.results]
            targets = self._views(self.results, outputs, allocator, True, handle)
            for spec, view in zip(self.results, targets):
                spec.check_shape(view, views)
            self._run(handle, views, targets)
            returned = [
                allocator.finish(array, view, handle)
                for array, view in zip(outputs, targets)
            ]
        return returned[0] if len(returned) == 1 else tuple(returned) or None

    def _bind(self, args: Sequence[Any], params: Mapping[str, Any]) -> list[Any]:
        """The arguments in order: those by position fill what names leave free."""
        bound: dict[int, Any] = {}
        for name, value in params.items():
            if name not in self._positions:
                raise TypeError(
                    f"{self.name}: expected parameters among {', '.join(self._positions) or 'none'}, got {name}"
                )
            bound[self._positions[name]] = value
        free = [i for i in range(len(self.arguments)) if i not in bound]
        if len(args) != len(free):
            raise TypeError(
                f"{self.name}: expected {len(self.arguments)} arguments, got {len(args) + len(bound)}"
            )
        bound.update(zip(free, args))
        return [bound[i] for i in range(len(self.arguments))]

    def _outputs(self, out: Any) -> list[Any]:
        if out is None:
            return []
        outputs = list(out) if isinstance(out, (list, tuple)) else [out]
        if len(outputs) != len(self.results):
            raise TypeError(
                f"{self.name}: expected {len(self.results)} arrays in out, got {len(outputs)}"
            )
        return outputs

    def _views(
        self,
        specs: Sequence[TensorSpec],
        arrays: Sequence[Any],
        allocator: Allocator,
        are_results: bool,
        stream: int,
    ) -> list[ArrayView]:
        views = []
        for spec, array in zip(specs, arrays):
            try:
                view = view_of(array, stream)
            except (TypeError, ValueError, BufferError) as error:
                raise type(error)(f"{spec.label}: {error}") from error
            spec.check_type(view)
            views.append(allocator.on_device(view, are_results, stream))
        return views

    def _allocate(
        self, spec: TensorSpec, arguments: Sequence[ArrayView], allocator: Allocator
    ) -> Any:
        shape = spec.resolve(arguments)
        if None in shape:
            raise ValueError(
                f"{spec.label}: expected out=, because {spec.spell(shape)} has a size that no argument has"
            )
        return allocator.empty(shape, spec.dtype)

    def _run(
        self, stream: int, arguments: list[ArrayView], results: list[ArrayView]
    ) -> None:
        status = self._call(
            stream,
            pack(self.arguments, arguments),
            len(arguments),
            pack(self.results, results),
            len(results),
        )
        if status:
            message = self._named(self._last_error().decode(errors="replace"))
            if status == INVALID_ARGUMENT:
                raise ValueError(message)
            raise GpuError(message, status)

    def _named(self, message: str) -> str:
        """The runtime counts arguments; this adds their names."""

        def label(match: re.Match[str]) -> str:
            number = int(match[1])
            known = number < len(self.arguments)
            return self.arguments[number].label if known else match[0]

        return re.sub(r"\bargument (\d+)", label, message)


def sizes(spec: TensorSpec) -> list[int | None]:
    return [size if isinstance(size, int) else None for size in spec.shape]


class Model:
    """A compiled library and its manifest. Its functions are attributes and items."""

    def __init__(self, library: Path, manifest: Path) -> None:
        data = read_manifest(manifest)
        # Local symbols: every model has its own copy of the runtime.
        handle = ctypes.CDLL(str(library), mode=ctypes.RTLD_LOCAL)
        self.path = library
        self.chip: str = data["chip"]
        self.functions = {
            entry["name"]: Function(handle, entry) for entry in data["functions"]
        }

    def __getitem__(self, name: str) -> Function:
        if name not in self.functions:
            raise KeyError(f"expected one of {', '.join(self.functions)}, got {name}")
        return self.functions[name]

    def __getattr__(self, name: str) -> Function:
        functions = self.__dict__.get("functions", {})
        if name not in functions:
            raise AttributeError(f"expected one of {', '.join(functions)}, got {name}")
        return functions[name]

    def __repr__(self) -> str:
        return f"<Model {self.path} for {self.chip}: {', '.join(self.functions)}>"


def read_manifest(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text())
    except (OSError, json.JSONDecodeError) as error:
        raise ValueError(
            f"expected the manifest of a model in {path}: {error}"
        ) from None
    version = data.get("abi") if isinstance(data, dict) else None
    if version != ABI:
        raise ValueError(
            f"expected a manifest of ABI version {ABI} in {path}, got {version}"
        )
    return data


def load(path: str | Path, manifest: str | Path | None = None) -> Model:
    """Opens a compiled model; no GPU is needed before the first call."""
    library = Path(path).resolve()
    if not library.is_file():
        raise FileNotFoundError(f"expected a compiled model, got no file {library}")
    return Model(library, Path(manifest) if manifest else library.with_suffix(".json"))
