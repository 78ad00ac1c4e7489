"""torch.compile(backend="fp8_mlir").

RUN: %torch_python %s
"""

import unittest
import warnings

import torch
import torch.nn.functional as F
from language import llama
from small import Counter, least_db, normal, seeded, snr_db
from torch import Tensor, nn

import fp8_mlir.pytorch  # registers the backend
from fp8_mlir.pytorch.backend import Fp8Warning

OPTIONS = {"recipe": "block", "progress": False}


class Broken(nn.Module):
    """Two layers with a graph break between them."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(128, 256), nn.Linear(256, 128)

    def forward(self, x: Tensor) -> Tensor:
        x = F.gelu(self.first(x))
        torch._dynamo.graph_break()
        return self.second(x)


class BackendTest(unittest.TestCase):
    def setUp(self) -> None:
        torch._dynamo.reset()
        warnings.simplefilter("error", Fp8Warning)
        self.addCleanup(warnings.resetwarnings)

    def test_graph_breaks_shapes_and_changed_weights(self) -> None:
        module = seeded(Broken())
        compiled = torch.compile(module, backend="fp8_mlir", options=OPTIONS)
        for rows in (4, 7, 12):
            x = normal(rows, 128, seed=rows)
            ratio = snr_db(compiled(x), module(x))
            self.assertGreater(ratio, least_db(2))
            self.assertLess(ratio, 60)  # it did not run in bf16
        module.first.weight.mul_(-2)
        self.assertGreater(snr_db(compiled(x), module(x)), least_db(2))

    def test_buffers_that_calls_change(self) -> None:
        module = seeded(Counter())
        compiled = torch.compile(module, backend="fp8_mlir", options=OPTIONS)
        compiled(normal(4, 128))
        compiled(normal(4, 128))
        self.assertEqual(module.calls.item(), 2)

    def test_what_cannot_be_compiled_runs_as_before(self) -> None:
        x = torch.eye(4) * 3
        function = torch.compile(lambda x: torch.linalg.svd(x)[1], backend="fp8_mlir", options=OPTIONS)
        with self.assertWarnsRegex(Fp8Warning, "a graph runs as it would have without this backend: .*_linalg_svd"):
            self.assertTrue(torch.equal(function(x), torch.full((4,), 3.0)))
        module = seeded(Broken()).requires_grad_(True)
        with self.assertWarnsRegex(Fp8Warning, "expected a graph without gradients"):
            torch.compile(module, backend="fp8_mlir", options=OPTIONS)(normal(2, 128)).sum().backward()
        self.assertIsNotNone(module.first.weight.grad)

    def test_options(self) -> None:
        with self.assertRaisesRegex(Exception, "expected options among .*, got receipt"):
            torch.compile(Broken(), backend="fp8_mlir", options={"receipt": "block"})(torch.ones(1, 128))

    def test_generation_with_a_static_cache(self) -> None:
        for kind in ("Llama", "Qwen3", "Gemma2", "GPTNeoX"):
            with self.subTest(kind):
                torch._dynamo.reset()
                model = llama(kind)
                ids = torch.arange(1, 8)[None]
                settings = {"max_new_tokens": 4, "do_sample": False, "cache_implementation": "static"}
                settings |= {"pad_token_id": 0, "disable_compile": True}
                expected = model.generate(ids, **settings)
                # Without a recipe the words are the same. With one, a small difference could change a word.
                model.forward = torch.compile(model.forward, backend="fp8_mlir", options={**OPTIONS, "recipe": None})
                self.assertTrue(torch.equal(model.generate(ids, **settings), expected))


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
