"""Random small functions with one matmul each, and the NumPy inputs to run them.

Everything follows from a seed. A case is a function of a module. Most cases have a contraction in one of
several forms (named ops, linalg.contract, linalg.generic in any loop order), with producers of its operands
(transposes, casts, broadcasts, unit reshapes), a weight of some kind, static and dynamic sizes, and an init
that is zero or not. Other cases have a convolution, or weights that are chosen by a tensor of indices. Some
cases only resemble a matmul.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import ml_dtypes
import numpy as np

DTYPES = {
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "f16": np.dtype(np.float16),
    "f32": np.dtype(np.float32),
    "f64": np.dtype(np.float64),
    "i8": np.dtype(np.int8),
    "i32": np.dtype(np.int32),
    "f8E4M3FN": np.dtype(ml_dtypes.float8_e4m3fn),
}
SIZES = [1, 2, 3, 8, 15, 16, 17, 24, 32, 33, 48, 64, 65]
K_SIZES = [1, 7, 15, 16, 17, 31, 32, 33, 48, 64, 96, 128, 129, 160]
MAX_PRODUCTS = 60000


@dataclass
class Tensor:
    """A value: its name, its sizes at run time, which of them are dynamic, and its element type."""

    name: str
    shape: list[int]
    dynamic: list[bool]
    element: str

    @property
    def type(self) -> str:
        sizes = "".join(f"{'?' if d else n}x" for n, d in zip(self.shape, self.dynamic))
        return f"tensor<{sizes}{self.element}>"


@dataclass
class Case:
    """One function: its text, its arguments, and the type of its result."""

    name: str
    text: str = ""
    arguments: list[tuple[Tensor, np.ndarray, str]] = field(default_factory=list)
    result: str = ""
    resources: list[tuple[str, bytes]] = field(default_factory=list)
    is_decoy: bool = False


def random_values(rng: np.random.Generator, shape: list[int], element: str) -> np.ndarray:
    """Gaussian data whose magnitude differs along every dimension, so that a scale of another block shows."""
    if element.startswith("i"):
        return rng.integers(-9, 10, shape).astype(DTYPES[element])
    data = rng.standard_normal(shape)
    for axis, size in enumerate(shape):
        factors = 2.0 ** (rng.uniform(-2, 2, size) / len(shape))
        data = data * factors.reshape([-1 if i == axis else 1 for i in range(len(shape))])
    return np.asarray(data).astype(DTYPES[element])


class CaseBuilder:
    """Writes one function."""

    def __init__(self, name: str, seed: int) -> None:
        self.random = random.Random(seed)
        self.values = np.random.default_rng(seed)
        self.case = Case(name)
        self.lines: list[str] = []
        self.count = 0

    def new_name(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def emit(self, text: str) -> None:
        self.lines.append("    " + text)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    # Sources of tensors.

    def argument(self, shape: list[int], dynamic: list[bool], element: str, attributes: str = "") -> Tensor:
        tensor = Tensor(f"%a{len(self.case.arguments)}", list(shape), list(dynamic), element)
        self.case.arguments.append((tensor, random_values(self.values, shape, element), attributes))
        return tensor

    def constant(self, shape: list[int], element: str) -> Tensor:
        tensor = Tensor(self.new_name(), list(shape), [False] * len(shape), element)
        kind = self.random.choice(["dense", "splat", "resource"])
        data = random_values(self.values, shape, element)
        if kind == "splat" or data.size == 0:
            value = self.random.choice(["1.5", "-0.0", "0.0", "3.0e-05", "-240.0"])
            value = "dense<>" if data.size == 0 else f"dense<{value}>"
        elif kind == "resource":
            key = f"{self.case.name}_w{self.count}"
            self.case.resources.append((key, data.tobytes()))
            value = f"dense_resource<{key}>"
        else:
            value = f'dense<"0x{data.tobytes().hex().upper()}">'
        self.emit(f"{tensor.name} = arith.constant {value} : {tensor.type}")
        return tensor

    def weight(self, shape: list[int], dynamic: list[bool], element: str) -> Tensor:
        if not any(dynamic) and element in ("bf16", "f16", "f32") and self.chance(0.5):
            return self.constant(shape, element)
        name = f'{{fp8.param = "blocks.{self.case.name}.weight"}}' if self.chance(0.4) else ""
        return self.argument(shape, dynamic, element, name)

    # Producers.

    def empty(self, like: Tensor, order: list[int], element: str) -> Tensor:
        """A tensor.empty with the sizes of `like` in the given order."""
        result = Tensor(
            self.new_name(), [like.shape[i] for i in order], [like.dynamic[i] for i in order], element
        )
        sizes = []
        for i in order:
            if like.dynamic[i]:
                index, size = self.new_name(), self.new_name()
                self.emit(f"{index} = arith.constant {i} : index")
                self.emit(f"{size} = tensor.dim {like.name}, {index} : {like.type}")
                sizes.append(size)
        self.emit(f"{result.name} = tensor.empty({', '.join(sizes)}) : {result.type}")
        return result

    def apply(self, op: str, result: Tensor) -> Tensor:
        result.name = self.new_name()
        self.emit(f"{result.name} = {op} {result.type}")
        return result

    def produce(self, shape: list[int], dynamic: list[bool], element: str, source, depth: int = 2) -> Tensor:
        """Makes a tensor of this type from `source` by some producers."""
        rank = len(shape)
        steps = ["none", "cast"]
        if rank > 1:
            steps += ["transpose"] * 2
        if rank < 4:
            steps.append("collapse")
        if 1 in shape and rank > 1:
            steps.append("expand")
        if element == "f32":
            steps += ["extf"] * 2
        if any(not d for d in dynamic) and rank > 1:
            steps.append("broadcast")
        step = self.random.choice(steps) if depth else "none"
        if step == "none":
            return source(shape, dynamic, element)
        result = Tensor("", list(shape), list(dynamic), element)

        def inner(inner_shape, inner_dynamic, inner_element=element):
            return self.produce(inner_shape, inner_dynamic, inner_element, source, depth - 1)

        if step == "cast":
            value = inner(shape, [d or self.chance(0.5) for d in dynamic] if self.chance(0.5) else [False] * rank)
            if value.type == result.type:
                return value
            return self.apply(f"tensor.cast {value.name} : {value.type} to", result)
        if step == "transpose":
            order = self.random.sample(range(rank), rank)  # result dim i is source dim order[i]
            back = [order.index(i) for i in range(rank)]
            value = inner([shape[back[i]] for i in range(rank)], [dynamic[back[i]] for i in range(rank)])
            out = self.empty(value, order, element)
            result.name = self.new_name()
            self.emit(
                f"{result.name} = linalg.transpose ins({value.name} : {value.type}) "
                f"outs({out.name} : {out.type}) permutation = {order}"
            )
            return result
        if step == "extf":
            value = inner(shape, dynamic, self.random.choice(["bf16", "f16"]))
            out = self.empty(value, list(range(rank)), "f32")
            parallel = ", ".join(['"parallel"'] * rank)
            identity = f"affine_map<({', '.join(f'd{i}' for i in range(rank))}) -> ({', '.join(f'd{i}' for i in range(rank))})>"
            result.name = self.new_name()
            self.emit(
                f"{result.name} = linalg.generic {{indexing_maps = [{identity}, {identity}], "
                f"iterator_types = [{parallel}]}} ins({value.name} : {value.type}) "
                f"outs({out.name} : {out.type}) {{ ^bb0(%x: {value.element}, %y: f32): "
                f"%z = arith.extf %x : {value.element} to f32  linalg.yield %z : f32 }} -> {result.type}"
            )
            return result
        if step == "collapse":
            at = self.random.randrange(rank + 1)
            value = inner(shape[:at] + [1] + shape[at:], dynamic[:at] + [False] + dynamic[at:])
            groups = [[i if i < at else i + 1] for i in range(rank)]
            groups[min(at, rank - 1)].append(at)
            groups = [sorted(g) for g in groups]
            return self.apply(f"tensor.collapse_shape {value.name} {groups} : {value.type} into", result)
        if step == "expand":
            at = self.random.choice([i for i in range(rank) if shape[i] == 1])
            if dynamic[at]:
                return source(shape, dynamic, element)
            value = inner(shape[:at] + shape[at + 1 :], dynamic[:at] + dynamic[at + 1 :])
            groups = [[i if i < at else i + 1] for i in range(rank - 1)]
            groups[min(at, rank - 2)].append(at)
            groups = [sorted(g) for g in groups]
            sizes = []
            for i in range(rank):
                if dynamic[i]:
                    index, size = self.new_name(), self.new_name()
                    self.emit(f"{index} = arith.constant {i if i < at else i - 1} : index")
                    self.emit(f"{size} = tensor.dim {value.name}, {index} : {value.type}")
                    sizes.append(size)
                else:
                    sizes.append(str(shape[i]))
            return self.apply(
                f"tensor.expand_shape {value.name} {groups} output_shape [{', '.join(sizes)}] : {value.type} into",
                result,
            )
        at = self.random.choice([i for i in range(rank) if not dynamic[i]])
        value = inner(shape[:at] + shape[at + 1 :], dynamic[:at] + dynamic[at + 1 :])
        order = [i if i < at else i - 1 for i in range(rank)]
        out = Tensor(self.new_name(), list(shape), list(dynamic), element)
        sizes = []
        for i in range(rank):
            if i != at and dynamic[i]:
                index, size = self.new_name(), self.new_name()
                self.emit(f"{index} = arith.constant {order[i]} : index")
                self.emit(f"{size} = tensor.dim {value.name}, {index} : {value.type}")
                sizes.append(size)
        self.emit(f"{out.name} = tensor.empty({', '.join(sizes)}) : {out.type}")
        result.name = self.new_name()
        self.emit(
            f"{result.name} = linalg.broadcast ins({value.name} : {value.type}) "
            f"outs({out.name} : {out.type}) dimensions = [{at}]"
        )
        return result

    # The contraction.

    def build(self) -> Case:
        kind = self.random.random()
        if kind < 0.1:
            return self.finish(self.convolution())
        if kind < 0.17:
            return self.finish(self.experts())
        self.case.is_decoy = self.chance(0.12)
        loops = self.choose_loops()
        batch, m, n, k = (
            [i for i, loop in enumerate(loops) if loop[0] == role] for role in "bmnk"
        )
        shared = self.random.sample(batch, self.random.randint(0, len(batch))) if self.chance(0.5) else batch
        a_dims, b_dims = batch + m + k, [i for i in batch if i in shared] + n + k
        c_dims = batch + m + n
        if self.chance(0.5):
            for dims in (a_dims, b_dims, c_dims):
                self.random.shuffle(dims)
        element = self.random.choice(["bf16", "bf16", "bf16", "f16", "f32"])
        if self.case.is_decoy and self.chance(0.3):
            element = "i8"
        accumulator = "i32" if element == "i8" else "f32"
        if element in ("bf16", "f16") and self.chance(0.15):
            accumulator = element
        activation_source = lambda *a: self.argument(*a)
        computed = self.chance(0.6)
        if computed:
            activation_source = lambda *a: self.computed(*a)
        typed = lambda dims: ([loops[i][1] for i in dims], [loops[i][2] for i in dims])
        swap = self.chance(0.2)  # the weight is the first operand
        a = self.produce(*typed(a_dims), element, self.weight if swap else activation_source)
        b = self.produce(*typed(b_dims), element, activation_source if swap else self.weight)
        init = self.init(*typed(c_dims), accumulator)
        return self.finish(self.contract(loops, (a, b, init), (a_dims, b_dims, c_dims)))

    def finish(self, result: Tensor) -> Case:
        self.case.result = result.type
        arguments = ", ".join(
            f"{t.name}: {t.type}{' ' + attributes if attributes else ''}" for t, _, attributes in self.case.arguments
        )
        recipe = self.function_recipe()
        self.case.text = (
            f"  func.func private @{self.case.name}({arguments}) -> {result.type}{recipe} {{\n"
            + "\n".join(self.lines)
            + f"\n    return {result.name} : {result.type}\n  }}\n"
        )
        return self.case

    def convolution(self) -> Tensor:
        """A named convolution. Its kernel has size 1, or the size of its stride, or another size."""
        op, image_order, kernel_order = self.random.choice(
            [
                ("conv_1d_ncw_fcw", "nc0", "fc0"),
                ("conv_1d_nwc_wcf", "n0c", "0cf"),
                ("conv_2d_nchw_fchw", "nc01", "fc01"),
                ("conv_2d_nhwc_hwcf", "n01c", "01cf"),
                ("conv_2d_nhwc_fhwc", "n01c", "f01c"),
                ("conv_3d_ncdhw_fcdhw", "nc012", "fc012"),
                ("conv_3d_ndhwc_dhwcf", "n012c", "012cf"),
            ]
        )
        images, channels, filters = (self.random.choice(of) for of in ([1, 1, 2], [1, 3, 16, 40], [8, 17, 33]))
        image, kernel, out = {"n": images, "c": channels}, {"f": filters, "c": channels}, {"n": images, "c": filters}
        strides, dilations = [], []
        for place in sorted(set(image_order) & set("012")):
            size = self.random.choice([1, 1, 2, 3])
            dilation = self.random.choice([1, 1, 2]) if size > 1 else 3
            stride = self.random.choice([size, size, size * dilation, 1, 2])
            count = self.random.choice([1, 2, 3])
            kernel[place], out[place] = size, count
            # The last elements of the image may be in no window.
            image[place] = (count - 1) * stride + (size - 1) * dilation + 1 + self.random.choice([0, 0, 1, 2])
            strides.append(stride)
            dilations.append(dilation)
        typed = lambda order, of: ([of[letter] for letter in order], [False] * len(order))
        x = self.produce(*typed(image_order, image), "bf16", lambda *a: self.argument(*a), depth=1)
        w = self.produce(*typed(kernel_order, kernel), "bf16", self.weight, depth=1)
        init = self.init(*typed(image_order, out), "f32")
        result = Tensor(self.new_name(), init.shape, init.dynamic, "f32")
        numbers = lambda values: f"dense<{list(values)}> : vector<{len(values)}xi64>"
        self.emit(
            f"{result.name} = linalg.{op} {{dilations = {numbers(dilations)}, strides = {numbers(strides)}}} "
            f"ins({x.name}, {w.name} : {x.type}, {w.type}) outs({init.name} : {init.type}) -> {result.type}"
        )
        return result

    def experts(self) -> Tensor:
        """Multiplies each token by a weight. A tensor has the index of the weight for each token."""
        tokens, experts = self.random.choice([1, 3, 5]), self.random.choice([1, 2, 4])
        n, k, rows = (self.random.choice(of) for of in ([8, 17, 33], [16, 33, 64], [1, 2]))
        weight = self.weight([experts, n, k], [False] * 3, "bf16")
        numbers = Tensor(f"%a{len(self.case.arguments)}", [tokens], [False], "i32")
        self.case.arguments.append((numbers, self.values.integers(0, experts, [tokens]).astype(np.int32), ""))
        picked = Tensor(self.new_name(), [tokens, n, k], [False] * 3, "bf16")
        out = self.new_name()
        self.emit(f"{out} = tensor.empty() : {picked.type}")
        self.emit(
            f"{picked.name} = linalg.generic {{indexing_maps = [affine_map<(t, n, k) -> (t)>, "
            "affine_map<(t, n, k) -> (t, n, k)>], iterator_types = [\"parallel\", \"parallel\", \"parallel\"]} "
            f"ins({numbers.name} : {numbers.type}) outs({out} : {picked.type}) {{ ^bb0(%x: i32, %y: bf16): "
            "%e = arith.index_cast %x : i32 to index  %i = linalg.index 1 : index  %j = linalg.index 2 : index "
            f"%z = tensor.extract {weight.name}[%e, %i, %j] : {weight.type}  linalg.yield %z : bf16 }} -> {picked.type}"
        )
        x = self.produce([tokens, k, rows], [False] * 3, "bf16", lambda *a: self.argument(*a), depth=1)
        init = self.init([tokens, n, rows], [False] * 3, "f32")
        result = Tensor(self.new_name(), init.shape, init.dynamic, "f32")
        self.emit(
            f"{result.name} = linalg.batch_matmul ins({picked.name}, {x.name} : {picked.type}, {x.type}) "
            f"outs({init.name} : {init.type}) -> {result.type}"
        )
        return result

    def function_recipe(self) -> str:
        if not self.chance(0.2):
            return ""
        recipe = self.random.choice(
            [
                '#fp8.recipe<"row">',
                '#fp8.recipe<"mx">',
                '#fp8.recipe<"weight-only:group64">',
                "#fp8.recipe<act = dynamic [3, 5], weight = static [7, -1]>",
                "#fp8.recipe<act = dynamic [-1, 16], weight = dynamic [16, 16], weight_format = f8E5M2>",
            ]
        )
        return f" attributes {{fp8.recipe = {recipe}}}"

    def choose_loops(self) -> list[tuple[str, int, bool]]:
        """Role, size and whether it is dynamic, for each loop."""
        is_dynamic = self.chance(0.35)
        roles = ["b"] * self.random.choice([0, 0, 0, 1, 1, 2])
        roles += ["m"] * self.random.choice([1, 1, 1, 1, 2] if len(roles) < 2 else [1])
        roles += ["n"] * self.random.choice([1, 1, 1, 1, 2] if len(roles) < 3 else [1])
        roles += ["k"] * self.random.choice([1, 1, 1, 2])
        sizes = []
        for role in roles:
            size = self.random.choice(K_SIZES if role == "k" else SIZES)
            if role == "b":
                size = self.random.choice([1, 2, 3])
            if self.chance(0.02):
                size = 0
            sizes.append(size)
        while np.prod([s for s in sizes if s]) > MAX_PRODUCTS:
            at = sizes.index(max(sizes))
            sizes[at] = max(1, sizes[at] // 3)
        return [(r, s, is_dynamic and self.chance(0.6)) for r, s in zip(roles, sizes)]

    def computed(self, shape: list[int], dynamic: list[bool], element: str) -> Tensor:
        """An activation that the program computes as |x| of an argument."""
        value = self.argument(shape, dynamic, element)
        rank = len(shape)
        if element.startswith("i"):
            return value
        out = self.empty(value, list(range(rank)), element)
        result = Tensor(self.new_name(), list(shape), list(dynamic), element)
        self.emit(
            f"{result.name} = linalg.negf ins({value.name} : {value.type}) outs({out.name} : {out.type}) -> {result.type}"
        )
        return result

    def init(self, shape: list[int], dynamic: list[bool], element: str) -> Tensor:
        value = self.argument(shape, dynamic, element)
        kind = self.random.choice(["zero", "zero", "zero", "negative zero", "one", "bias"])
        if kind == "bias":
            return value
        number = {"zero": "0.0", "negative zero": "-0.0", "one": "1.25"}[kind]
        if element.startswith("i"):
            number = "0"
        scalar = self.new_name()
        self.emit(f"{scalar} = arith.constant {number} : {element}")
        result = Tensor(self.new_name(), list(shape), list(dynamic), element)
        self.emit(
            f"{result.name} = linalg.fill ins({scalar} : {element}) outs({value.name} : {value.type}) -> {value.type}"
        )
        return result

    def contract(self, loops, operands, dims) -> Tensor:
        a, b, init = operands
        result = Tensor(self.new_name(), init.shape, init.dynamic, init.element)
        tail = (
            f"ins({a.name}, {b.name} : {a.type}, {b.type}) outs({init.name} : {init.type})"
        )
        names = [f"d{i}" for i in range(len(loops))]
        order = list(range(len(loops)))
        spelled_generic = self.case.is_decoy or self.chance(0.5) or (a.element != init.element and init.element != "f32")
        if spelled_generic and self.chance(0.5):
            self.random.shuffle(order)
        position = {loop: i for i, loop in enumerate(order)}
        maps = ", ".join(
            f"affine_map<({', '.join(names)}) -> ({', '.join(f'd{position[i]}' for i in operand)})>" for operand in dims
        )
        keep = "fp8.keep, " if self.chance(0.05) else ""
        roles = "".join(sorted(loop[0] for loop in loops))
        if not spelled_generic:
            plain = [
                {"kmn": "linalg.matmul", "bkmn": "linalg.batch_matmul"}.get(roles),
                [i for i, l in enumerate(loops) if l[0] == "b"],
            ]
            head = f"{{{keep[:-2]}}}" if keep else ""
            is_canonical = plain[0] and dims[2] == sorted(dims[2]) and all(
                operand[: len(plain[1])] == plain[1] for operand in dims
            )
            if is_canonical and self.chance(0.7):
                self.emit(f"{result.name} = {plain[0]} indexing_maps = [{maps}] {head} {tail} -> {result.type}")
            else:
                self.emit(f"{result.name} = linalg.contract indexing_maps = [{maps}] {head} {tail} -> {result.type}")
            return result
        iterators = ", ".join('"reduction"' if loops[i][0] == "k" else '"parallel"' for i in order)
        self.emit(
            f"{result.name} = linalg.generic {{{keep}indexing_maps = [{maps}], iterator_types = [{iterators}]}} {tail} {{"
        )
        self.emit(f"^bb0(%x: {a.element}, %y: {b.element}, %z: {init.element}):")
        for line in self.body(a.element, init.element):
            self.emit("  " + line)
        self.emit(f"}} -> {result.type}")
        return result

    def body(self, element: str, accumulator: str) -> list[str]:
        if element == "i8":
            return [
                "%p = arith.extsi %x : i8 to i32",
                "%q = arith.extsi %y : i8 to i32",
                "%r = arith.muli %p, %q : i32",
                "%s = arith.addi %z, %r : i32",
                "linalg.yield %s : i32",
            ]
        left, right, lines = "%x", "%y", []
        if element != accumulator:
            lines += [f"%p = arith.extf %x : {element} to {accumulator}", f"%q = arith.extf %y : {element} to {accumulator}"]
            left, right = "%p", "%q"
        if not self.case.is_decoy:
            if self.chance(0.5):
                left, right = right, left
            if accumulator == "f32" and self.chance(0.1):
                lines.append(f"%s = math.fma {left}, {right}, %z : f32")
            else:
                terms = ["%r", "%z"] if self.chance(0.5) else ["%z", "%r"]
                lines.append(f"%r = arith.mulf {left}, {right} : {accumulator}")
                lines.append(f"%s = arith.addf {', '.join(terms)} : {accumulator}")
            return lines + [f"linalg.yield %s : {accumulator}"]
        kind = self.random.choice(["sub", "max", "square", "scaled", "relu"])
        ops = {
            "sub": ["%r = arith.mulf {l}, {r} : {t}", "%s = arith.subf %z, %r : {t}"],
            "max": ["%r = arith.mulf {l}, {r} : {t}", "%s = arith.maximumf %z, %r : {t}"],
            "square": ["%r = arith.mulf {l}, {l} : {t}", "%s = arith.addf %z, %r : {t}"],
            "scaled": [
                "%c = arith.constant 0.5 : {t}",
                "%u = arith.mulf {l}, %c : {t}",
                "%r = arith.mulf %u, {r} : {t}",
                "%s = arith.addf %z, %r : {t}",
            ],
            "relu": [
                "%r = arith.mulf {l}, {r} : {t}",
                "%u = arith.addf %z, %r : {t}",
                "%s = arith.maximumf %u, %z : {t}",
            ],
        }[kind]
        lines += [line.format(l=left, r=right, t=accumulator) for line in ops]
        return lines + [f"linalg.yield %s : {accumulator}"]


def make_module(cases: list[Case]) -> str:
    """A module of the cases and of @main, which calls them all."""
    arguments, calls, results, types = [], [], [], []
    for case in cases:
        operands = []
        for tensor, _, _ in case.arguments:
            operands.append((f"%m{len(arguments)}", tensor.type))
            arguments.append(f"%m{len(arguments)}: {tensor.type}")
        value = f"%r{len(results)}"
        calls.append(
            f"    {value} = func.call @{case.name}({', '.join(n for n, _ in operands)}) : "
            f"({', '.join(t for _, t in operands)}) -> {case.result}"
        )
        results.append(value)
        types.append(case.result)
    text = "module {\n" + "".join(case.text for case in cases)
    text += f"  func.func @main({', '.join(arguments)}) -> ({', '.join(types)}) {{\n" + "\n".join(calls)
    text += f"\n    return {', '.join(results)} : {', '.join(types)}\n  }}\n}}\n"
    resources = [r for case in cases for r in case.resources]
    if resources:
        blobs = ",\n".join(f'      {key}: "0x04000000{data.hex().upper()}"' for key, data in resources)
        text += "{-#\n  dialect_resources: {\n    builtin: {\n" + blobs + "\n    }\n  }\n#-}\n"
    return text


def make_inputs(cases: list[Case]) -> list[np.ndarray]:
    return [array for case in cases for _, array, _ in case.arguments]


def make_cases(seed: int, count: int) -> list[Case]:
    return [CaseBuilder(f"f{i}", seed * 100003 + i).build() for i in range(count)]
