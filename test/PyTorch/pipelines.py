"""A pipeline of diffusers whose transformer is accelerated, and adapters of peft that are not merged.

RUN: %torch_python %s
"""

import copy
import tempfile
import unittest
import warnings

import peft
import torch
from diffusers import AutoencoderKL, FlowMatchEulerDiscreteScheduler, FluxPipeline, FluxTransformer2DModel
from language import llama
from small import least_db, normal, seeded, snr_db
from torch import Tensor, nn

import fp8_mlir
from fp8_mlir.pytorch.backend import Fp8Warning
from fp8_mlir.pytorch.stored import StoredWeight

QUIET = {"chip": "cpu", "progress": False}
STEPS = 2


def flux() -> FluxPipeline:
    """A pipeline with a tiny transformer and a tiny VAE, and without encoders of text."""
    transformer = FluxTransformer2DModel(
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=4,
        joint_attention_dim=32,
        pooled_projection_dim=32,
        axes_dims_rope=(4, 4, 8),
        guidance_embeds=True,
    )
    vae = AutoencoderKL(
        block_out_channels=(16,), latent_channels=4, norm_num_groups=4, shift_factor=0.06, scaling_factor=1.5
    )
    pipeline = FluxPipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(),
        vae=seeded(vae),
        text_encoder=None,
        tokenizer=None,
        text_encoder_2=None,
        tokenizer_2=None,
        transformer=seeded(transformer),
    )
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def image(pipeline: FluxPipeline, kind: str = "latent") -> Tensor:
    result = pipeline(
        prompt_embeds=normal(1, 8, 32),
        pooled_prompt_embeds=normal(1, 32, seed=6),
        height=16,
        width=16,
        num_inference_steps=STEPS,
        generator=torch.Generator().manual_seed(3),
        output_type=kind,
    )
    return torch.as_tensor(result.images)


def add_adapter(model: nn.Module, targets: list[str], scale: float) -> None:
    """Adds a LoRA adapter with weights that are not zero."""
    torch.manual_seed(11)
    model.add_adapter(peft.LoraConfig(r=4, lora_alpha=8, init_lora_weights=False, target_modules=targets))
    for name, parameter in model.named_parameters():
        if "lora_" in name:
            parameter.data = (parameter.data * scale).bfloat16()
    model.eval().requires_grad_(False)


class PipelineTest(unittest.TestCase):
    def setUp(self) -> None:
        warnings.simplefilter("error", Fp8Warning)
        self.addCleanup(warnings.resetwarnings)

    def run_pipeline(self, keep_weights: bool) -> None:
        pipeline = flux()
        model = pipeline.transformer
        plain = {name: tensor.clone() for name, tensor in model.state_dict().items()}
        expected = image(pipeline)
        self.assertIs(fp8_mlir.accelerate(model, keep_weights=keep_weights, **QUIET), pipeline.transformer)
        result = image(pipeline)
        (program,) = fp8_mlir.compiled_programs(model)  # all steps call one program
        # Matmuls of the transformer that follow one another: embedding, two blocks of six, the last layer.
        bound = least_db(14)
        self.assertGreater(snr_db(result, expected), bound)
        self.assertLess(snr_db(result, expected), 60)
        self.assertGreater(program.report.in_fp8, 20)
        self.assertEqual(image(pipeline, "np").shape, (1, 16, 16, 3))
        # Queries and moves.
        self.assertEqual((model.dtype, str(model.device), str(pipeline.device)), (torch.bfloat16, "cpu", "cpu"))
        self.assertIsInstance(model, FluxTransformer2DModel)
        pipeline.to("cpu")
        self.assertTrue(torch.equal(image(pipeline), result))
        self.assertEqual(fp8_mlir.compiled_programs(model), [program])
        # What is saved are the weights of the model, or the values of its FP8 weights.
        with tempfile.TemporaryDirectory() as folder:
            model.save_pretrained(folder)
            saved = FluxTransformer2DModel.from_pretrained(folder, torch_dtype=torch.bfloat16).state_dict()
        self.assertEqual(list(saved), list(plain))
        for name, tensor in saved.items():
            is_stored = isinstance(model.get_parameter(name), StoredWeight)
            self.assertEqual(torch.equal(tensor, plain[name]), not is_stored, name)
            self.assertGreater(snr_db(tensor, plain[name]), least_db(1), name)
        self.assertEqual(any(isinstance(p, StoredWeight) for p in model.parameters()), not keep_weights)

    def test_flux(self) -> None:
        self.run_pipeline(keep_weights=True)

    def test_flux_without_kept_weights(self) -> None:
        self.run_pipeline(keep_weights=False)

    def test_adapter(self) -> None:
        """An adapter that is added after a call, scaled, and disabled, as pipelines of diffusers do."""
        pipeline = flux()
        model = pipeline.transformer
        fp8_mlir.accelerate(model, **QUIET)
        base = image(pipeline)
        add_adapter(model, ["to_q", "to_k", "to_v", "proj_mlp"], 10)
        other = flux()
        add_adapter(other.transformer, ["to_q", "to_k", "to_v", "proj_mlp"], 10)
        bound = least_db(14)
        for weight in (1.0, 0.4):
            for each in (model, other.transformer):
                each.set_adapters("default", weight)
            expected = image(other)
            self.assertLess(snr_db(expected, base), bound)  # the adapter changes the image
            self.assertGreater(snr_db(image(pipeline), expected), bound)
        (program,) = fp8_mlir.compiled_programs(model)
        names = [m.weight for m in program.report.matmuls if m.in_fp8]
        self.assertFalse([name for name in names if "lora_" in name])
        self.assertTrue([name for name in names if name.endswith("to_q.base_layer.weight")])
        model.disable_adapters()
        self.assertGreater(snr_db(image(pipeline), base), 60)


class PeftTest(unittest.TestCase):
    def setUp(self) -> None:
        warnings.simplefilter("error", Fp8Warning)
        self.addCleanup(warnings.resetwarnings)

    def test_adapter_that_is_merged_and_not(self) -> None:
        ids = torch.arange(1, 10)[None]
        model = llama()

        def logits(model: nn.Module) -> Tensor:
            return model(input_ids=ids, use_cache=False).logits

        base = logits(model)
        torch.manual_seed(11)
        config = peft.LoraConfig(r=8, lora_alpha=16, target_modules=["q_proj", "up_proj"], init_lora_weights=False)
        adapted = peft.get_peft_model(model, config).eval().requires_grad_(False)
        for name, parameter in adapted.named_parameters():
            if "lora_" in name:
                parameter.data = (parameter.data * 3).bfloat16()
        plain = copy.deepcopy(adapted)
        expected = logits(adapted)
        bound = least_db(15)
        self.assertLess(snr_db(expected, base), bound)
        for keep_weights in (True, False):
            with self.subTest(keep_weights=keep_weights):
                fp8_mlir.accelerate(adapted.get_base_model(), keep_weights=keep_weights, **QUIET)
                self.assertGreater(snr_db(logits(adapted), expected), bound)
                (program,) = fp8_mlir.compiled_programs(adapted.get_base_model())
                self.assertEqual(program.report.in_fp8, 15)
                with adapted.disable_adapter():
                    self.assertGreater(snr_db(logits(adapted), base), bound)
                adapted.merge_adapter()
                self.assertGreater(snr_db(logits(adapted), expected), bound)
                self.assertEqual(fp8_mlir.compiled_programs(adapted.get_base_model())[0].report.in_fp8, 15)
                adapted.unmerge_adapter()
                self.assertGreater(snr_db(logits(adapted), expected), bound)
                with tempfile.TemporaryDirectory() as folder:
                    adapted.save_pretrained(folder)
                    fresh = peft.PeftModel.from_pretrained(llama(), folder).eval()
                self.assertGreater(snr_db(logits(fresh), logits(plain)), 40)


if __name__ == "__main__":
    torch.set_num_threads(1)
    unittest.main()
