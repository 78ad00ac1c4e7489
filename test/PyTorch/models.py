"""fp8_mlir.compile on tiny models of transformers and diffusers, against PyTorch in bf16.

RUN: %torch_python %s
"""

import unittest

import torch
from small import least_db, snr_db
from torch.utils._pytree import tree_leaves

import diffusers_models
import fp8_mlir
import transformers_models
from values import BF16, fill_from_names

NAMES = ["llama-dynamic", "bert", "llama-decode", "qwen-image"]


class ModelsTest(unittest.TestCase):
    def test_models(self) -> None:
        found = [
            model
            for library in (transformers_models, diffusers_models)
            for model in library.static_models() + library.dynamic_models()
            if model.name in NAMES
        ]
        self.assertEqual(sorted(m.name for m in found), sorted(NAMES))
        for model in found:
            with self.subTest(model.name):
                self.check(model)

    def check(self, model: object) -> None:
        torch.manual_seed(0)
        module = model.build().eval().requires_grad_(False)
        fill_from_names(module, f"{model.name}.")
        for parameter in module.parameters():
            parameter.data = parameter.data.to(BF16)
        arguments = {**model.inputs(), **model.fixed}
        shapes = {**model.dynamic(), **dict.fromkeys(model.fixed)} if model.dynamic else None
        program = fp8_mlir.compile(
            module, (), arguments, chip="cpu", dynamic_shapes=shapes, progress=False
        )
        self.assertGreaterEqual(program.report.in_fp8, 7)
        results, references = tree_leaves(program(**arguments)), tree_leaves(module(**arguments))
        self.assertEqual(len(results), len(references))
        for result, reference in zip(results, references):
            self.assertEqual((result.dtype, result.shape), (reference.dtype, reference.shape))
            ratio = snr_db(result, reference)
            # A path from an argument to a result has at most all of the matmuls in FP8.
            self.assertGreater(ratio, least_db(program.report.in_fp8))


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
