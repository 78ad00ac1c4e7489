"""Compiled programs, which are shared libraries with manifests, and calls of their functions.

This module packs arguments, calls the library and reports errors. What differs between programs for a CPU
and those for a GPU is in a Device (fp8_mlir.cpu and fp8_mlir.gpu).
"""

from __future__ import annotations

import ctypes
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from fp8_mlir.arrays import Allocator, ArrayView, view_of_number
from fp8_mlir.errors import ProgramError
from fp8_mlir.manifest import TensorSpec, read_manifest
from fp8_mlir.repeat import RepeatedCall
from fp8_mlir.tables import DTYPE_CODES, STATUS


class Device(ABC):
    """How programs for one kind of device use arrays and streams."""

    error: type[ProgramError] = ProgramError  # of a call that failed

    @abstractmethod
    def check_chip(self, chip: str, library: Path) -> None:
        """Raises ValueError if a program for this chip runs on another kind of device."""

    @abstractmethod
    def view_of(self, array: Any, stream: int) -> ArrayView:
        """The view of an array, which will be used on `stream`."""

    @abstractmethod
    def allocator_for(self, function: str, arrays: Sequence[Any]) -> Allocator:
        """The allocator of results for these arguments."""

    @abstractmethod
    def stream_handle(self, stream: Any, arrays: Sequence[Any]) -> int:
        """The handle of a stream; the current one for these arguments if `stream` is None."""


class Tensor(ctypes.Structure):
    """fp8_tensor of include/fp8/Runtime/Tensor.h."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("dtype", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
    ]


def pack(specs: Sequence[TensorSpec], views: Sequence[ArrayView]) -> ctypes.Array:
    """The tensors as C structs. ctypes keeps the memory to which they point alive."""
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


def exported(library: ctypes.CDLL, symbol: str, *arguments: Any) -> Any:
    """A function of the library that returns a status."""
    try:
        function = getattr(library, symbol)
    except AttributeError:
        raise ValueError(
            f"expected {library._name} to export {symbol}, which its manifest names"
        ) from None
    function.restype = ctypes.c_int32
    function.argtypes = arguments
    return function


class Function:
    """A function of a model, which can be called."""

    def __init__(
        self, library: ctypes.CDLL, entry: Mapping[str, Any], device: Device
    ) -> None:
        self.name: str = entry["name"]
        self._device = device
        self.arguments = [
            TensorSpec.parse("argument", i, item)
            for i, item in enumerate(entry["arguments"])
        ]
        self.results = [
            TensorSpec.parse("result", i, item)
            for i, item in enumerate(entry["results"])
        ]
        # The last result has the sizes of these results.
        self.has_data_sizes = any(spec.data_dims for spec in self.results)
        self._positions = {
            spec.name: i for i, spec in enumerate(self.arguments) if spec.name
        }
        # An earlier call, which later calls can repeat. The list is empty while a call uses it.
        self._repeated: list[RepeatedCall] = []
        tensors, count = ctypes.POINTER(Tensor), ctypes.c_int32
        shapes = ctypes.POINTER(ctypes.POINTER(ctypes.c_int64))
        self._call = exported(
            library, entry["symbol"], ctypes.c_void_p, tensors, count, tensors, count
        )
        self._shapes = exported(
            library, entry["result_shapes"], tensors, count, shapes, count
        )
        library.fp8_last_error.restype = ctypes.c_char_p
        self._last_error: Callable[[], bytes] = library.fp8_last_error
        library.fp8_check.restype = ctypes.c_int32
        self._check: Callable[[], int] = library.fp8_check

    def __repr__(self) -> str:
        arguments = ", ".join(map(str, self.arguments))
        results = ", ".join(map(str, self.results))
        return f"<{self.name}({arguments}) -> ({results})>"

    def __call__(
        self, *args: Any, out: Any = None, stream: Any = None, **params: Any
    ) -> Any:
        """Calls the function and returns the results: None, one array, or a tuple of arrays.

        Arguments are passed by position, or by the name of their fp8.param. `out` is an array for the
        result, or a sequence of arrays. `stream` is a CUDA stream of torch or CuPy, or its handle. If sizes
        of results depend on the data, the call waits. Each result is then the part of its memory that was
        used, and the last result has the sizes. A program for a CPU has no streams, and each call waits.
        """
        all_by_position = not params and len(args) == len(self.arguments)
        arrays = args if all_by_position else self._bind(args, params)
        outputs = self._outputs(out)
        # The call was taken from the list, so no other thread uses its memory.
        try:
            repeated: RepeatedCall | None = self._repeated.pop()
        except IndexError:
            repeated = None
        # Results that are allocated here belong to torch's current stream.
        if (
            repeated is None
            or not (outputs or stream is None)
            or not repeated.takes([*arrays, *outputs])
        ):
            call = self._prepare(arrays, outputs, stream)
            results = call()
            repeated = RepeatedCall.create(call, arrays)
        else:
            results = self._repeat(repeated, arrays, outputs, stream)
        if repeated and not self._repeated:
            self._repeated.append(repeated)
        return results

    def _repeat(
        self,
        repeated: RepeatedCall,
        arrays: Sequence[Any],
        outputs: Sequence[Any],
        stream: Any,
    ) -> Any:
        outputs = outputs or repeated.allocate()
        handle = self._device.stream_handle(stream, arrays)
        self.run(handle, *repeated.pack([*arrays, *outputs]))
        return outputs[0] if len(outputs) == 1 else tuple(outputs) or None

    def prepare(
        self, *args: Any, out: Any = None, stream: Any = None, **params: Any
    ) -> PreparedCall:
        """Prepares a call that can be repeated. All look-ups and checks of types and shapes are done now.

        Each call uses the same arrays and the same stream. NumPy arrays are copied now.
        """
        return self._prepare(self._bind(args, params), self._outputs(out), stream)

    def _prepare(
        self, arrays: Sequence[Any], outputs: Sequence[Any], stream: Any
    ) -> PreparedCall:
        tensors = [a for a, s in zip(arrays, self.arguments) if not s.is_scalar]
        allocator = self._device.allocator_for(self.name, [*tensors, *outputs])
        handle = self._device.stream_handle(stream, tensors)
        with allocator.on_stream(stream):
            views = self._views(self.arguments, arrays, allocator, False, handle)
            for spec, view in zip(self.arguments, views):
                spec.check_shape(view, views)
            if not outputs:
                outputs = [
                    allocator.empty(shape, spec.dtype)
                    for spec, shape in zip(self.results, self._result_shapes(views))
                ]
            targets = self._views(self.results, outputs, allocator, True, handle)
            for spec, view in zip(self.results, targets):
                spec.check_shape(view, views)
        return PreparedCall(self, handle, views, outputs, targets, allocator)

    def _bind(self, args: Sequence[Any], params: Mapping[str, Any]) -> list[Any]:
        """All arguments in order. Positional arguments fill the positions that no named argument takes."""
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
                if spec.is_scalar:
                    views.append(view_of_number(array, spec.dtype))
                    continue
                view = self._device.view_of(array, stream)
            except (TypeError, ValueError, BufferError) as error:
                raise type(error)(f"{spec.label}: {error}") from error
            spec.check_type(view)
            views.append(allocator.usable(view, are_results, stream))
        return views

    def _result_shapes(self, arguments: Sequence[ArrayView]) -> list[tuple[int, ...]]:
        """The shapes of results that the program computes."""
        sizes = [(ctypes.c_int64 * len(spec.shape))() for spec in self.results]
        pointers = (ctypes.POINTER(ctypes.c_int64) * len(sizes))(
            *(ctypes.cast(s, ctypes.POINTER(ctypes.c_int64)) for s in sizes)
        )
        tensors = pack(self.arguments, arguments)
        self._raise(self._shapes(tensors, len(tensors), pointers, len(sizes)))
        for spec, shape in zip(self.results, sizes):
            if -1 in shape:
                raise ValueError(
                    f"{spec.label}: expected out=, because a size of {spec} depends on the data and has no bound"
                )
        return [tuple(shape) for shape in sizes]

    def run(self, stream: int, arguments: ctypes.Array, results: ctypes.Array) -> None:
        """Calls the library."""
        self._raise(
            self._call(stream, arguments, len(arguments), results, len(results))
        )

    def check(self) -> None:
        """Raises an error if an assertion of the library has failed on the GPU. Does not wait."""
        self._raise(self._check())

    def _raise(self, status: int) -> None:
        if status:
            message = self._named(self._last_error().decode(errors="replace"))
            if status == STATUS["invalid_argument"]:
                raise ValueError(message)
            raise self._device.error(message, status)

    def _named(self, message: str) -> str:
        """Adds the names of arguments to a message of the runtime, which has only their numbers."""

        def label(match: re.Match[str]) -> str:
            number = int(match[1])
            known = number < len(self.arguments)
            return self.arguments[number].label if known else match[0]

        return re.sub(r"\bargument (\d+)", label, message)


class PreparedCall:
    """The result of Function.prepare, which can be called. Each call returns `results`."""

    def __init__(
        self,
        function: Function,
        stream: int,
        arguments: list[ArrayView],
        outputs: list[Any],
        targets: list[ArrayView],
        allocator: Allocator,
    ) -> None:
        self.function = function
        self._stream = stream
        self._views = arguments, targets  # keep the memory alive
        self._arguments, self._targets = self.pack()
        self._outputs = list(zip(outputs, targets)) if allocator.copies_back else []
        self._allocator = allocator
        self.outputs = outputs
        self.results = outputs[0] if len(outputs) == 1 else tuple(outputs) or None

    def pack(self) -> tuple[ctypes.Array, ctypes.Array]:
        """Arguments and results as C structs, in new memory."""
        arguments, targets = self._views
        return pack(self.function.arguments, arguments), pack(self.function.results, targets)

    def uses_memory_of(self, tensors: Sequence[Any]) -> bool:
        """Whether the call uses these arguments and outputs themselves, and no copies."""
        views = [view for views in self._views for view in views]
        return all(v.owner is tensor for v, tensor in zip(views, tensors, strict=True))

    def __call__(self) -> Any:
        self.function.run(self._stream, self._arguments, self._targets)
        for array, view in self._outputs:
            self._allocator.finish(array, view, self._stream)
        if self._outputs:
            self.function.check()  # the copies have waited for the call
        return self._cut() if self.function.has_data_sizes else self.results

    def _cut(self) -> tuple[Any, ...]:
        """The results, cut to the sizes in the last result."""
        numbers = iter(self._allocator.read(self.outputs[-1], self._stream))
        cut = []
        for spec, view, array in zip(
            self.function.results, self._views[1], self.outputs
        ):
            shape = list(view.shape)
            for d in spec.data_dims:
                shape[d] = next(numbers)
            is_cut = bool(spec.data_dims)
            cut.append(self._allocator.beginning(array, shape) if is_cut else array)
        return tuple(cut)


class Model:
    """A compiled library and its manifest. Its functions are attributes and items."""

    def __init__(self, library: Path, manifest: Path, device: Device) -> None:
        data = read_manifest(manifest)
        device.check_chip(data["chip"], library)
        # Local symbols: every model has its own copy of the runtime.
        handle = ctypes.CDLL(str(library), mode=ctypes.RTLD_LOCAL)
        self.path = library
        self.chip: str = data["chip"]
        self.functions = {
            entry["name"]: Function(handle, entry, device)
            for entry in data["functions"]
        }

    def check(self) -> None:
        """Raises GpuError if an assertion has failed on the GPU and no call has reported it.

        Does not wait. To learn about all calls, synchronize first. On a CPU, each call reports its own.
        """
        any_function = next(iter(self.functions.values()), None)
        if any_function:
            any_function.check()  # it reports assertions of all functions

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


def load_model(
    path: str | Path, manifest: str | Path | None, device: Device
) -> Model:
    """Opens a compiled model for a kind of device."""
    library, description = find_files(path, manifest)
    return Model(library, description, device)


def find_files(
    path: str | Path, manifest: str | Path | None = None
) -> tuple[Path, Path]:
    """The library of a compiled model and its manifest, which is beside it by default."""
    library = Path(path).resolve()
    if not library.is_file():
        raise FileNotFoundError(f"expected a compiled model, got no file {library}")
    return library, Path(manifest) if manifest else library.with_suffix(".json")
