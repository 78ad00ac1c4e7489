"""fp8_mlir.accelerate: models of PyTorch and transformers, and weights that are not kept.

RUN: %torch_python %s
"""

import copy
import unittest
import warnings

import torch
import transformers
from language import llama
from small import Adapted, Linear, Mlp, least_db, normal, seeded, snr_db
from torch import Tensor, nn
from torch.multiprocessing.reductions import StorageWeakRef

import fp8_mlir
from fp8_mlir.pytorch.backend import Fp8Warning
from fp8_mlir.pytorch.stored import StoredWeight

QUIET = {"chip": "cpu", "progress": False}


class AccelerateTest(unittest.TestCase):
    def setUp(self) -> None:
        warnings.simplefilter("error", Fp8Warning)
        self.addCleanup(warnings.resetwarnings)

    def test_model_of_transformers(self) -> None:
        model, ids = llama(), torch.arange(1, 10)[None]
        expected = model(input_ids=ids, use_cache=False).logits
        names = list(model.state_dict())
        self.assertIs(fp8_mlir.accelerate(model, "block", progress=False), model)
        result = model(input_ids=ids, use_cache=False)
        self.assertIs(type(result), transformers.modeling_outputs.CausalLMOutputWithPast)
        self.assertGreater(snr_db(result.logits, expected), least_db(15))
        self.assertLess(snr_db(result.logits, expected), 60)
        (program,) = fp8_mlir.compiled_programs(model)
        self.assertEqual(program.report.in_fp8, 15)
        self.assertEqual(list(model.state_dict()), names)
        self.assertEqual((model.dtype, str(model.device)), (torch.bfloat16, "cpu"))
        # New weights are quantized at the next call.
        model.load_state_dict({n: -t for n, t in model.state_dict().items()})
        changed = model(input_ids=ids, use_cache=False).logits
        fp8_mlir.restore(model)
        self.assertNotIn("forward", model.__dict__)
        self.assertGreater(snr_db(changed, model(input_ids=ids).logits), least_db(15))
        with self.assertRaisesRegex(fp8_mlir.Fp8Error, "expected a model on which fp8_mlir.accelerate was called"):
            fp8_mlir.compiled_programs(model)

    def test_moved_models(self) -> None:
        """Moving a model frees the weights of its programs, which the next call places again."""
        model, x = fp8_mlir.accelerate(seeded(Linear(128, 128)), **QUIET), normal(3, 128)
        before = model(x)
        (program,) = fp8_mlir.compiled_programs(model)
        model.to("cpu")
        self.assertEqual(program.program.tensors, {})
        self.assertTrue(torch.equal(model(x), before))
        self.assertEqual(fp8_mlir.compiled_programs(model), [program])  # nothing was compiled

    def test_adapters_stay_in_bf16(self) -> None:
        model = fp8_mlir.accelerate(seeded(Adapted()), progress=False)
        model(normal(3, 128))
        (program,) = fp8_mlir.compiled_programs(model)
        self.assertEqual([m.weight for m in program.report.matmuls if m.in_fp8], ["base_layer.weight"])

    def test_what_runs_as_before(self) -> None:
        model = fp8_mlir.accelerate(seeded(Linear(128, 128)), most_programs=1, progress=False)
        x = normal(3, 128)
        model(x)
        with self.assertWarnsRegex(Fp8Warning, "1 programs are compiled, and another call has other shapes"):
            model(normal(4, 128))
        with self.assertWarnsRegex(Fp8Warning, "the model is in training mode"):
            model.train()(x)
        with self.assertWarnsRegex(Fp8Warning, "an argument requires gradients"):
            model.eval()(x.requires_grad_()).sum().backward()
        self.assertIsNotNone(x.grad)


class TiedWeights(nn.Module):
    """A table whose weight is also that of a layer."""

    def __init__(self) -> None:
        super().__init__()
        self.table, self.layer = nn.Embedding(160, 128), nn.Linear(128, 160, bias=False)
        self.first = nn.Linear(128, 128, bias=False)
        self.layer.weight = self.table.weight

    def forward(self, ids: Tensor) -> Tensor:
        return self.layer(self.first(self.table(ids)))


class WeightsThatAreNotKeptTest(unittest.TestCase):
    def setUp(self) -> None:
        warnings.simplefilter("error", Fp8Warning)
        self.addCleanup(warnings.resetwarnings)
        self.plain, self.x = seeded(Mlp()), normal(16, 512)
        self.model = fp8_mlir.accelerate(copy.deepcopy(self.plain), keep_weights=False, **QUIET)

    def assert_right(self, plain: nn.Module, rows: int = 16) -> None:
        x = normal(rows, 512, seed=rows)
        self.assertGreater(snr_db(self.model(x), plain(x)), least_db(2))

    def negative(self) -> nn.Module:
        module = copy.deepcopy(self.plain)
        module.load_state_dict({name: -tensor for name, tensor in self.plain.state_dict().items()})
        return module

    def test_memory_is_free_and_programs_share_weights(self) -> None:
        kept = fp8_mlir.accelerate(copy.deepcopy(self.plain), **QUIET)
        memory = StorageWeakRef(self.model.up.weight.untyped_storage())
        result = self.model(self.x)
        self.assertTrue(memory.expired())
        self.assertTrue(torch.equal(result, kept(self.x)))
        for name, parameter in self.model.named_parameters():
            want = self.plain.get_parameter(name)
            self.assertIsInstance(parameter, nn.Parameter)
            self.assertEqual(isinstance(parameter, StoredWeight), name.endswith("weight"))
            self.assertEqual((parameter.shape, parameter.dtype), (want.shape, want.dtype))
        self.assert_right(self.plain, 7)
        for model in (self.model, kept):
            model(normal(7, 512))
            first, second = (program.state_dict() for program in fp8_mlir.compiled_programs(model))
            self.assertEqual([t.data_ptr() for t in first.values()], [t.data_ptr() for t in second.values()])

    def test_state(self) -> None:
        self.model(self.x)
        state = self.model.state_dict()
        self.assertEqual(list(state), list(self.plain.state_dict()))
        for name, tensor in state.items():
            self.assertIs(type(tensor), Tensor)
            # A step of e4m3 is at most 1/8 of the value, so an error is uniform up to 1/16 of it.
            self.assertGreater(snr_db(tensor, self.plain.state_dict()[name]), least_db(1))
        negative = self.negative()
        self.model.load_state_dict(negative.state_dict())
        self.assertIsInstance(self.model.up.weight, StoredWeight)
        self.assert_right(negative)
        # The tensors of the state become parameters of the model, and keep their own values.
        self.model.load_state_dict(self.plain.state_dict(), assign=True)
        self.assert_right(self.plain)
        self.assertIsInstance(self.model.up.weight, StoredWeight)

    def test_operations_on_weights(self) -> None:
        self.model(self.x)
        weight = self.model.up.weight
        self.assertTrue(torch.equal(weight.sum(), weight.plain().sum()))
        self.assertTrue(torch.equal(copy.deepcopy(weight).plain(), weight.plain()))
        self.assertIs(type(weight.float()), Tensor)
        self.assertIn("StoredWeight(f8E4M3FN, [1024, 512], torch.bfloat16", repr(weight))
        self.assertTrue(weight.to("meta").is_meta)
        with torch.no_grad():
            weight.mul_(-2)
            self.model.up.bias.mul_(-2)
        changed = copy.deepcopy(self.plain)
        for tensor in (changed.up.weight, changed.up.bias):
            tensor.mul_(-2)
        self.assert_right(changed)
        # Operations on lists, and results that are written to a weight.
        torch._foreach_mul_([self.model.up.weight, self.model.down.weight], 0.5)
        torch.mul(self.model.down.weight, 2, out=self.model.down.weight)
        changed.up.weight.mul_(0.5)
        self.model.to("cpu")
        self.assert_right(changed)
        # What runs as before computes with the values of the FP8 weights.
        with self.assertWarnsRegex(Fp8Warning, "training mode"):
            ratio = snr_db(self.model.train()(self.x), changed(self.x))
        self.assertGreater(ratio, least_db(2))

    def test_restore(self) -> None:
        self.model(self.x)
        state = self.model.state_dict()
        fp8_mlir.restore(self.model)
        self.assertEqual(list(vars(self.model)), list(vars(self.plain)))
        for name, parameter in self.model.named_parameters():
            self.assertIs(type(parameter), nn.Parameter)
            self.assertTrue(torch.equal(parameter, state[name]))
        self.assert_right(self.plain)

    def test_shared_memory_is_kept(self) -> None:
        plain = seeded(TiedWeights())
        model = fp8_mlir.accelerate(copy.deepcopy(plain), keep_weights=False, **QUIET)
        ids = torch.arange(12)
        self.assertGreater(snr_db(model(ids), plain(ids)), least_db(2))
        self.assertIsInstance(model.first.weight, StoredWeight)
        self.assertNotIsInstance(model.table.weight, StoredWeight)
        self.assertTrue(torch.equal(model.table.weight, plain.table.weight))


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
