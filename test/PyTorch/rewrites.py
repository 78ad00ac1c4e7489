"""What is done to graphs before they are lowered: norms in f32, complex numbers in parts, pairs, shared work.

RUN: %torch_python %s
"""

import unittest
from collections import Counter

import torch
import torch.nn.functional as F
from small import normal, seeded
from torch import Tensor, nn

import fp8_mlir
from fp8_mlir.pytorch.exporting import trace
from fp8_mlir.pytorch.layers import make_plan

QUIET = {"progress": False, "chip": "cpu", "recipe": None}


class Function(nn.Module):
    """A function as a module."""

    def __init__(self, function: object) -> None:
        super().__init__()
        self.function = function

    def forward(self, *args: Tensor) -> Tensor:
        return self.function(*args)


def operations(function: object, *args: Tensor) -> Counter:
    """How often each operation is in the graph of a function."""
    graph = trace(Function(function), args, None, None)[0]
    return Counter(str(node.target) for node in graph.module.graph.nodes if node.op == "call_function")


def run(function: object, *args: Tensor) -> Tensor:
    return fp8_mlir.compile(Function(function), args, **QUIET)(*args)


def pairs(rows: int, columns: int) -> Tensor:
    return torch.view_as_real(torch.polar(torch.ones(rows, columns), torch.arange(float(rows))[:, None] * 0.3 + 1))


class RmsNormTest(unittest.TestCase):
    def test_in_f32_and_rounded_once(self) -> None:
        # Sums of 5120 squares stop growing if they are computed in bf16.
        x, weight = normal(3, 5120), (1 + normal(5120, seed=6) / 8).bfloat16()
        for eps in (None, 1e-2):
            for given in (weight, None):
                with self.subTest(eps=eps, weight=given is not None):
                    tensors = (x,) if given is None else (x, given)
                    norm = lambda x, w=None, eps=eps: F.rms_norm(x, (x.shape[-1],), w, eps)  # noqa: E731
                    exact = F.rms_norm(x.double(), (5120,), None if given is None else given.double(), eps or 2.0**-23)
                    error = ((run(norm, *tensors).double() - exact).abs() / exact.abs()).max()
                    # One rounding to bf16, and a few in f32.
                    self.assertLess(error.item(), 2.0**-8 * 1.01)

    def test_several_dimensions(self) -> None:
        x = torch.linspace(-3, 5, 120).reshape(4, 5, 6)
        norm = lambda x: F.rms_norm(x, (5, 6))  # noqa: E731
        torch.testing.assert_close(run(norm, x), F.rms_norm(x, (5, 6)))


class ComplexPartsTest(unittest.TestCase):
    def check(self, function: object, *args: Tensor) -> None:
        found = operations(function, *args)
        self.assertFalse([name for name in found if "complex" in name], found)
        # Sums of two products of numbers below 4, in f32.
        torch.testing.assert_close(run(function, *args), function(*args), rtol=0, atol=2.0**-20)

    def test_rotation(self) -> None:
        def rotate(x: Tensor, angles: Tensor) -> Tensor:
            turned = torch.view_as_complex(x.unflatten(-1, (-1, 2))) * torch.view_as_complex(angles).unsqueeze(1)
            return torch.view_as_real(turned).flatten(-2)

        self.check(rotate, torch.linspace(-2, 2, 6 * 3 * 8).reshape(6, 3, 8), pairs(6, 4))

    def test_moves_and_real_factors(self) -> None:
        def function(x: Tensor, angles: Tensor, factor: Tensor) -> Tensor:
            z, first = torch.view_as_complex(x), torch.view_as_complex(angles)
            table = torch.cat([first[2:], first[:2].flip(0)[:1], first[1:2]]).view(2, 2, 3).transpose(0, 1)
            z = z.reshape(2, 3, 2).permute(0, 2, 1) * table
            return torch.view_as_real(factor * z * 0.5)

        x = torch.linspace(-2, 2, 24).reshape(12, 2)
        found = operations(function, x, pairs(4, 3), torch.tensor(1.5))
        self.assertTrue([name for name in found if "complex" in name], "flip is no known move")
        simple = lambda x, angles: torch.view_as_real(  # noqa: E731
            torch.cat([torch.view_as_complex(angles)[2:], torch.view_as_complex(angles)[:2]])
            .view(2, 2, 3)
            .transpose(0, 1)
            .expand(2, 2, 3)
            * torch.view_as_complex(x).reshape(2, 2, 3)
            * 0.5
        )
        self.check(simple, x, pairs(4, 3))


class InterleavingTest(unittest.TestCase):
    def check(self, function: object, *args: Tensor, writes: int) -> None:
        self.assertEqual(operations(function, *args)["aten.slice_scatter.default"], writes)
        self.assertTrue(torch.equal(run(function, *args), function(*args)))

    def test_even_and_odd(self) -> None:
        a, b = torch.linspace(0, 1, 15).reshape(3, 5), torch.linspace(2, 3, 15).reshape(3, 5)

        def last(a: Tensor, b: Tensor) -> Tensor:
            out = torch.zeros(3, 10)
            out[:, 1::2], out[:, 0::2] = b, a
            return out

        def rounded(a: Tensor, b: Tensor) -> Tensor:
            out = torch.zeros(6, 5, dtype=torch.bfloat16)
            out[0::2], out[1::2] = a, b
            return out

        self.check(last, a, b, writes=0)
        self.check(rounded, a, b, writes=0)

    def test_elements_that_stay(self) -> None:
        a, b = torch.linspace(0, 1, 6).reshape(3, 2), torch.linspace(2, 3, 6).reshape(3, 2)

        def thirds(a: Tensor, b: Tensor) -> Tensor:
            out = torch.full((3, 6), 7.0)
            out[:, 0::3], out[:, 1::3] = a, b
            return out

        def twice(a: Tensor, b: Tensor) -> Tensor:
            out = torch.full((3, 4), 7.0)
            out[:, 1::2] = a
            out[:, 1::2] = b
            return out

        def beginning(a: Tensor, b: Tensor) -> Tensor:
            out = torch.full((3, 8), 7.0)
            out[:, 0:4:2], out[:, 1:4:2] = a, b
            return out

        for function in (thirds, twice, beginning):
            with self.subTest(function.__name__):
                self.check(function, a, b, writes=2)


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.up = nn.Linear(64, 64)

    def forward(self, x: Tensor, time: Tensor, table: Tensor) -> Tensor:
        wide = (table.expand(512, 64, 64) * 2).sum(0)  # 8 MiB, from 16 KiB
        return x + F.silu(time) * self.up(x * table[0::2].sum(0) + wide.mean()) + F.silu(self.up.bias)


class Layers(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer() for _ in range(5))

    def forward(self, x: Tensor, time: Tensor, table: Tensor) -> Tensor:
        time = time * 2
        for layer in self.layers:
            x = layer(x, time, table)
        return x * time


class HoistingTest(unittest.TestCase):
    def test_equal_work_of_layers(self) -> None:
        module, args = seeded(Layers()), (normal(3, 64), normal(1, 64, seed=8), normal(64, 64, seed=9))
        graph = trace(module, args, None, None)[0]
        plan = make_plan(graph)
        self.assertEqual([step.function for step in plan.steps][1:-1], ["part_1"] * 5)
        nodes = [str(node.target) for node in graph.module.graph.nodes]
        # One activation of the time, and one of a parameter in each layer.
        self.assertEqual(nodes.count("aten.silu.default") or nodes.count("aten.sigmoid.default"), 1 + 5)
        self.assertEqual(nodes.count("aten.slice.Tensor"), 1)
        # The result of this product is larger than what it is made of.
        inside = [str(node.target) for node in plan.functions[1].graph.module.graph.nodes]
        self.assertIn("aten.expand.default", inside)
        program = fp8_mlir.compile(module, args, chip="cpu", recipe=None, progress=False)
        alone = fp8_mlir.compile(module, args, chip="cpu", recipe=None, layers="inline", progress=False)
        self.assertTrue(torch.equal(program(*args), alone(*args)))


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
