# RUN: %python %s %obj_root
"""Tests --fp8-fuse-attention on the forms of attention that front ends write. Every form becomes one
operation, and its result on the CPU differs from that of NumPy in f64 only by the roundings of
[attention_c12] and [attention_c14].

These are the forms: the operands are widened to f32, or they are bf16 and the softmax is f32; the scale is
applied to the scores or to q, split over q and k, or is a divisor; masks are added, select, or follow from
the indices of rows and keys; rows that see no key are made zero; heads share keys; heads are between rows
and columns; lengths are dynamic.
"""

import itertools
import subprocess
import sys

import ml_dtypes
import numpy as np

from fp8_mlir.runner import Runner

OPT = f"{sys.argv[1]}/bin/fp8-opt"
rng = np.random.default_rng(7)
B, M, N, D = 2, 9, 13, 16
INF = "0xFF800000"


class Text:
    """The body of a function, operation by operation."""

    def __init__(self):
        self.lines, self.count = [], 0

    def add(self, text):
        self.count += 1
        self.lines.append(f"  %{self.count} = {text}")
        return f"%{self.count}"

    def constant(self, value, kind):
        return self.add(f"arith.constant {value}" + ("" if kind == "i1" else f" : {kind}"))

    def empty(self, shape, kind, sizes=()):
        return self.add(f"tensor.empty({', '.join(sizes)}) : {ranked(shape, kind)}")

    def size(self, tensor, kind, position):
        return self.add(f"tensor.dim {tensor}, {self.constant(position, 'index')} : {kind}")


def ranked(shape, kind):
    return f"tensor<{''.join(f'{size}x' for size in shape)}{kind}>"


class Form:
    def __init__(self, heads=4, shared=4, kind="f32", scale="scores", mask=None, guard=False, order="bhs", dynamic=False):
        self.heads, self.shared, self.kind, self.scale = heads, shared, kind, scale
        self.mask, self.guard, self.order, self.dynamic = mask, guard, order, dynamic
        self.m, self.n = ("?", "?") if dynamic else (M, N)
        self.over_keys, self.rows, self.keys = False, None, None
        self.wide = "f32" if kind == "f32" else "bf16"

    def name(self):
        keys = ("heads", "shared", "kind", "scale", "mask", "guard", "order", "dynamic")
        return ", ".join(f"{key}={getattr(self, key)}" for key in keys)

    #===--- arrays ------------------------------------------------------------------------------===#

    def arrays(self):
        bf16 = ml_dtypes.bfloat16
        shape = lambda heads, length: (B, length, heads, D) if self.order == "bsh" else (B, heads, length, D)  # noqa: E731
        self.q = rng.normal(size=shape(self.heads, M)).astype(bf16)
        self.k = rng.normal(size=shape(self.shared, N)).astype(bf16)
        self.v = rng.normal(size=shape(self.shared, N)).astype(bf16)
        arrays = [self.q, self.k, self.v]
        if self.mask == "add":
            self.given = rng.normal(size=(B, 1, M, N)).astype(np.float32)
            self.given[:, :, 0, :] = -np.inf
        elif self.mask == "add-bf16":
            self.given = rng.normal(size=(self.heads, M, N)).astype(bf16)
        elif self.mask in ("bool", "not-bool"):
            self.given = rng.uniform(size=(B, 1, M, N)) < 0.7
            self.given[:, :, 1, :] = self.mask == "not-bool"
        else:
            return arrays
        return [*arrays, self.given]

    def exact(self):
        wide = [x.astype(np.float64) for x in (self.q, self.k, self.v)]
        if self.order == "bsh":
            wide = [x.transpose(0, 2, 1, 3) for x in wide]
        q, k, v = wide
        k, v = (np.repeat(x, self.heads // self.shared, axis=1) for x in (k, v))
        scores = np.einsum("bhmd,bhnd->bhmn", q, k) * D**-0.5
        if self.mask in ("add", "add-bf16"):
            scores = scores + self.given.astype(np.float64)
        elif self.mask == "bool":
            scores = np.where(self.given, scores, -np.inf)
        elif self.mask == "not-bool":
            scores = np.where(self.given, -np.inf, scores)
        elif self.mask == "causal":
            scores = np.where(np.arange(N)[None, :] <= np.arange(M)[:, None], scores, -np.inf)
        with np.errstate(invalid="ignore"):
            p = np.exp(scores - scores.max(axis=-1, keepdims=True))
            p /= p.sum(axis=-1, keepdims=True)
        result = np.einsum("bhmn,bhne->bhme", p, v)
        magnitude = np.einsum("bhmn,bhne->bhme", p, np.abs(v))
        if self.guard:
            result, magnitude = np.nan_to_num(result), np.nan_to_num(magnitude)
        if self.order == "bsh":
            result, magnitude = (x.transpose(0, 2, 1, 3) for x in (result, magnitude))
        return result, magnitude

    #===--- text --------------------------------------------------------------------------------===#

    def elementwise(self, inputs, shapes, kinds, out_shape, out_kind, body, sizes=None):
        """Applies `body` to elements %a0, %a1 and so on. Sizes of 1 are broadcast, and missing dimensions are outer
        ones."""
        t, rank = self.text, len(out_shape)
        maps = []
        for shape in shapes:
            dims = range(rank - len(shape), rank)
            maps.append(", ".join("0" if size == 1 and out_shape[dim] != 1 else f"d{dim}" for dim, size in zip(dims, shape)))
        loops = ", ".join(f"d{dim}" for dim in range(rank))
        maps = ", ".join(f"affine_map<({loops}) -> ({results})>" for results in [*maps, loops])
        init = t.empty(out_shape, out_kind, self.sizes(out_shape))
        types = ", ".join(ranked(shape, kind) for shape, kind in zip(shapes, kinds))
        arguments = ", ".join(f"%a{i}: {kind}" for i, kind in enumerate(kinds)) + f", %o: {out_kind}"
        iterators = ", ".join(['"parallel"'] * rank)
        lines = body.split("\n")
        return t.add(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} ins({', '.join(inputs)} : {types}) "
            f"outs({init} : {ranked(out_shape, out_kind)}) {{\n  ^bb0({arguments}):\n    " + "\n    ".join(lines)
            + f"\n    linalg.yield %r : {out_kind}\n  }} -> {ranked(out_shape, out_kind)}"
        )

    def sizes(self, shape):
        """Values for the dynamic sizes of a shape: rows come before keys."""
        open_dims = [position for position, size in enumerate(shape) if size == "?"]
        if len(open_dims) == 2:
            return [self.rows, self.keys]
        return [self.keys if self.over_keys else self.rows] * len(open_dims)

    def reduce(self, value, shape, kind, body, start):
        t, out = self.text, [*shape[:-1], 1]
        init = t.empty(out, kind, self.sizes(out))
        zero = t.constant(start, kind)
        fill = t.add(f"linalg.fill ins({zero} : {kind}) outs({init} : {ranked(out, kind)}) -> {ranked(out, kind)}")
        loops = ", ".join(f"d{dim}" for dim in range(len(shape)))
        kept = ", ".join(f"d{dim}" for dim in range(len(shape) - 1)) + ", 0"
        iterators = ", ".join(['"parallel"'] * (len(shape) - 1) + ['"reduction"'])
        return t.add(
            f"linalg.generic {{indexing_maps = [affine_map<({loops}) -> ({loops})>, affine_map<({loops}) -> ({kept})>], "
            f"iterator_types = [{iterators}]}} ins({value} : {ranked(shape, kind)}) outs({fill} : {ranked(out, kind)}) {{\n"
            f"  ^bb0(%a0: {kind}, %o: {kind}):\n    %r = {body} : {kind}\n    linalg.yield %r : {kind}\n  }} -> {ranked(out, kind)}"
        )

    def transpose(self, value, shape, kind, order):
        out = [shape[position] for position in order]
        init = self.text.empty(out, kind, self.sizes(out))
        return self.text.add(
            f"linalg.transpose ins({value} : {ranked(shape, kind)}) outs({init} : {ranked(out, kind)}) permutation = {list(order)}"
        )

    def to_heads(self, value, heads, length):
        """Brings an operand to [B, heads, length, D]. If the form does so, heads are repeated and elements
        widened."""
        self.over_keys = length == self.n and value != "%q"
        shape = [B, heads, length, D]
        if self.order == "bsh":
            value = self.transpose(value, [B, length, heads, D], "bf16", (0, 2, 1, 3))
        if heads != self.heads:
            group = self.heads // heads
            wide = [B, heads, group, length, D]
            init = self.text.empty(wide, "bf16", self.sizes(wide))
            loops = "d0, d1, d2, d3, d4"
            value = self.text.add(
                f"linalg.generic {{indexing_maps = [affine_map<({loops}) -> (d0, d1, d3, d4)>, affine_map<({loops}) -> ({loops})>], "
                f'iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}} ins({value} : {ranked(shape, "bf16")}) '
                f"outs({init} : {ranked(wide, 'bf16')}) {{\n  ^bb0(%a0: bf16, %o: bf16):\n    linalg.yield %a0 : bf16\n  }} -> {ranked(wide, 'bf16')}"
            )
            shape = [B, self.heads, length, D]
            value = self.text.add(f"tensor.collapse_shape {value} [[0], [1, 2], [3], [4]] : {ranked(wide, 'bf16')} into {ranked(shape, 'bf16')}")
        if self.kind == "f32":
            value = self.elementwise([value], [shape], ["bf16"], shape, "f32", "%r = arith.extf %a0 : bf16 to f32")
        return value

    def scaled(self, value, shape, factor, divide=False):
        kind = self.wide
        op = "divf" if divide else "mulf"
        body = f"%c = arith.constant {factor} : {kind}\n%r = arith.{op} %a0, %c : {kind}"
        return self.elementwise([value], [shape], [kind], shape, kind, body)

    def multiply(self, a, shape_a, b, shape_b):
        """A batch matmul with joined batches."""
        t, kind = self.text, self.wide
        flat = []
        for value, shape in ((a, shape_a), (b, shape_b)):
            low = [B * self.heads, *shape[2:]]
            flat.append((t.add(f"tensor.collapse_shape {value} [[0, 1], [2], [3]] : {ranked(shape, kind)} into {ranked(low, kind)}"), low))
        out = [B * self.heads, shape_a[2], shape_b[3]]
        self.over_keys = False
        init = t.empty(out, kind, self.sizes(out))
        zero = t.constant("0.0", kind)
        fill = t.add(f"linalg.fill ins({zero} : {kind}) outs({init} : {ranked(out, kind)}) -> {ranked(out, kind)}")
        product = t.add(
            f"linalg.batch_matmul ins({flat[0][0]}, {flat[1][0]} : {ranked(flat[0][1], kind)}, {ranked(flat[1][1], kind)}) "
            f"outs({fill} : {ranked(out, kind)}) -> {ranked(out, kind)}"
        )
        high = [B, self.heads, *out[1:]]
        sizes = [str(size) for size in high]
        open_sizes = iter(self.sizes(high))
        sizes = [next(open_sizes) if size == "?" else size for size in sizes]
        return t.add(
            f"tensor.expand_shape {product} [[0, 1], [2], [3]] output_shape [{', '.join(sizes)}] : {ranked(out, kind)} into {ranked(high, kind)}"
        )

    def masked(self, scores, shape):
        kind = self.wide
        if self.mask in ("add", "add-bf16"):
            own, own_kind = ([B, 1, self.m, self.n], "f32") if self.mask == "add" else ([self.heads, self.m, self.n], "bf16")
            if kind == own_kind:
                body = f"%r = arith.addf %a0, %a1 : {kind}"
            elif kind == "f32":
                body = "%e = arith.extf %a1 : bf16 to f32\n%r = arith.addf %a0, %e : f32"
            else:
                body = "%e = arith.extf %a0 : bf16 to f32\n%s = arith.addf %e, %a1 : f32\n%r = arith.truncf %s : f32 to bf16"
            return self.elementwise([scores, "%mask"], [shape, own], [kind, own_kind], shape, kind, body)
        infinity = f"%c = arith.constant {INF if kind == 'f32' else '0xFF80'} : {kind}"
        if self.mask in ("bool", "not-bool"):
            choice = "%a1, %a0, %c" if self.mask == "bool" else "%a1, %c, %a0"
            body = f"{infinity}\n%r = arith.select {choice} : {kind}"
            return self.elementwise([scores, "%mask"], [shape, [B, 1, self.m, self.n]], [kind, "i1"], shape, kind, body)
        if self.mask == "causal":
            body = f"{infinity}\n%i = linalg.index 2 : index\n%j = linalg.index 3 : index\n%x = arith.index_cast %i : index to i64\n"
            body += "%y = arith.index_cast %j : index to i64\n%see = arith.cmpi sle, %y, %x : i64\n"
            body += f"%r = arith.select %see, %a0, %c : {kind}"
            return self.elementwise([scores], [shape], [kind], shape, kind, body)
        return scores

    def softmax(self, scores, shape):
        row = [*shape[:-1], 1]
        largest = self.reduce(scores, shape, "f32", "arith.maximumf %a0, %o", INF)
        difference = self.elementwise([scores, largest], [shape, row], ["f32", "f32"], shape, "f32", "%r = arith.subf %a0, %a1 : f32")
        power = self.elementwise([difference], [shape], ["f32"], shape, "f32", "%r = math.exp %a0 : f32")
        total = self.reduce(power, shape, "f32", "arith.addf %a0, %o", "0.0")
        p = self.elementwise([power, total], [shape, row], ["f32", "f32"], shape, "f32", "%r = arith.divf %a0, %a1 : f32")
        if self.guard:
            body = f"%c = arith.constant 0xFFF0000000000000 : f64\n%e = arith.extf %a0 : f32 to f64\n%r = arith.cmpf oeq, %e, %c : f64"
            hidden = self.elementwise([scores], [shape], ["f32"], shape, "i1", body)
            empty = self.reduce(hidden, shape, "i1", "arith.andi %a0, %o", "true")
            body = "%c = arith.constant 0.0 : f32\n%r = arith.select %a0, %c, %a1 : f32"
            p = self.elementwise([empty, p], [row, shape], ["i1", "f32"], shape, "f32", body)
        return p

    def module(self):
        self.text = t = Text()
        shape = lambda heads, length: [B, length, heads, D] if self.order == "bsh" else [B, heads, length, D]  # noqa: E731
        kinds = [ranked(shape(self.heads, self.m), "bf16"), *[ranked(shape(self.shared, self.n), "bf16")] * 2]
        if self.dynamic:
            position = 1 if self.order == "bsh" else 2
            self.rows = t.size("%q", kinds[0], position)
            self.keys = t.size("%k", kinds[1], position)
        q = self.to_heads("%q", self.heads, self.m)
        k = self.to_heads("%k", self.shared, self.n)
        v = self.to_heads("%v", self.shared, self.n)
        self.over_keys = True
        flipped = [B, self.heads, D, self.n]
        kt = self.transpose(k, [B, self.heads, self.n, D], self.wide, (0, 1, 3, 2))
        if self.scale == "split":
            kt = self.scaled(kt, flipped, 0.5)
        self.over_keys = False
        if self.scale in ("q", "split"):
            q = self.scaled(q, [B, self.heads, self.m, D], 0.25 if self.scale == "q" else 0.5)
        scores = self.multiply(q, [B, self.heads, self.m, D], kt, flipped)
        square = [B, self.heads, self.m, self.n]
        if self.scale == "scores":
            scores = self.scaled(scores, square, 0.25)
        elif self.scale == "divide":
            scores = self.scaled(scores, square, 4.0, divide=True)
        scores = self.masked(scores, square)
        if self.kind != "f32":
            scores = self.elementwise([scores], [square], ["bf16"], square, "f32", "%r = arith.extf %a0 : bf16 to f32")
        p = self.softmax(scores, square)
        if self.kind != "f32":
            p = self.elementwise([p], [square], ["f32"], square, "bf16", "%r = arith.truncf %a0 : f32 to bf16")
        out = self.multiply(p, square, v, [B, self.heads, self.n, D])
        result = [B, self.heads, self.m, D]
        if self.kind == "f32":
            out = self.elementwise([out], [result], ["f32"], result, "bf16", "%r = arith.truncf %a0 : f32 to bf16")
        if self.order == "bsh":
            out = self.transpose(out, result, "bf16", (0, 2, 1, 3))
            result = [B, self.m, self.heads, D]
        mask = ""
        if self.mask in ("add", "bool", "not-bool"):
            mask = f", %mask: {ranked([B, 1, self.m, self.n], 'f32' if self.mask == 'add' else 'i1')}"
        elif self.mask == "add-bf16":
            mask = f", %mask: {ranked([self.heads, self.m, self.n], 'bf16')}"
        head = f"func.func @main(%q: {kinds[0]}, %k: {kinds[1]}, %v: {kinds[2]}{mask}) -> {ranked(result, 'bf16')} {{\n"
        return head + "\n".join(t.lines) + f"\n  return {out} : {ranked(result, 'bf16')}\n}}\n"


def fused(form, text):
    """Returns the module after the pass, and checks that it has one attention and none of its parts."""
    run = subprocess.run([OPT, "--fp8-fuse-attention", "--canonicalize", "--cse", "-"], input=text, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{form.name()}\n{text}\n{run.stderr}")
    out = run.stdout
    operation = [line for line in out.split("\n") if "fp8.attention" in line]
    expected = len(operation) == 1 and "math.exp" not in out and "batch_matmul" not in out
    expected = expected and "linalg.transpose" not in out and "arith.extf" not in out
    expected = expected and "scale 2.500000e-01" in operation[0]
    expected = expected and ("zero_empty_rows" in operation[0]) == form.guard
    expected = expected and (" causal" in operation[0]) == (form.mask == "causal")
    expected = expected and ("mask(" in operation[0]) == (form.mask not in (None, "causal"))
    expected = expected and ("floordiv" in out) == (form.heads != form.shared)
    if not expected:
        sys.exit(f"{form.name()}\n{text}\n{out}")
    return out


def forms():
    for kind, scale, mask in itertools.product(("f32", "bf16"), ("q", "scores", "split", "divide"), (None, "add")):
        yield Form(kind=kind, scale=scale, mask=mask)
    for kind, mask in itertools.product(("f32", "bf16"), ("add-bf16", "bool", "not-bool", "causal")):
        yield Form(kind=kind, mask=mask, guard=mask != "causal")
    for kind, order, shared, dynamic in itertools.product(("f32", "bf16"), ("bhs", "bsh"), (2, 4), (False, True)):
        yield Form(kind=kind, order=order, shared=shared, dynamic=dynamic, mask="bool", guard=True)


def main():
    runner = Runner(f"{sys.argv[1]}/lib/libfp8_runner_io.so")
    numbers = 0
    for number, form in enumerate(forms()):
        text = form.module()
        inputs = form.arrays()
        module = fused(form, text)
        # Every form must be found. Only every fourth one runs, because running takes longer.
        if number % 4:
            continue
        numbers += 1
        lower = [OPT, "--fp8-to-cpu-pipeline=recipe=none"]
        got = runner.run(module, inputs, lower=lower, function="main")[0].astype(np.float64)
        exact, magnitude = form.exact()
        # Roundings of probabilities and of the result, and what f32 adds.
        bound = (2 * 2.0**-8 + 2.0**-16 + 2.0**-15) * magnitude
        bad = ~((np.abs(got - exact) <= bound) | (np.isnan(got) & np.isnan(exact)))
        if bad.any():
            place = tuple(np.argwhere(bad)[0])
            sys.exit(f"{form.name()} at {place}: got {got[place]}, expected {exact[place]} +- {bound[place]}")
    print(number + 1, "forms,", numbers, "runs")


if __name__ == "__main__":
    main()
