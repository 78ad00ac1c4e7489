"""tools/full-size on the tiny configurations: compile, checkpoint, load, run, compare with PyTorch, on the CPU.

RUN: %torch_python %s
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import torch
from safetensors.torch import load_file
from small import MATMUL_NOISE

from fp8_mlir.tools import find_tool

SCRIPT = Path(__file__).parents[2] / "tools" / "full-size" / "run.py"

# The matmuls in FP8 of a block, of which none is on the path from an input to a result more than once.
MATMULS = {"qwen-image-tiny": 14, "wan-tiny": 10}
BLOCKS = {"qwen-image-tiny": 6, "wan-tiny": 5}


def run(*words: object) -> dict[str, list[dict]]:
    """The figures that the script prints, by what they are."""
    result = subprocess.run([sys.executable, SCRIPT, *map(str, words)], capture_output=True, text=True, check=False)
    if result.returncode:
        raise AssertionError(result.stdout[-2000:] + result.stderr[-2000:])
    figures: dict[str, list[dict]] = {}
    for line in result.stdout.splitlines():
        if line.startswith("{"):
            figure = json.loads(line)
            figures.setdefault(figure.pop("what"), []).append(figure)
    return figures


def bits(tensor: torch.Tensor) -> tuple:
    return tensor.dtype, tensor.shape, tensor.reshape(-1).view(torch.uint8).tolist()


class FullSizeTest(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def measure(self, model: str) -> None:
        """Compiles, writes weights, loads and runs them, and checks the errors."""
        program, weights = self.folder / "program", self.folder / "weights.safetensors"
        run("compile", model, program, "--chip", "cpu")
        run("checkpoint", program, weights)
        found = run("measure", model, program, weights, "--reference", "--wide", "--rounds", "1")
        self.assertEqual(found["end"], [{"failed": []}])
        self.assertEqual(found["load"][0]["bytes"], weights.stat().st_size)
        errors = {(e["of"], e["against"]): e["relative"] for e in found["error"]}
        # If the errors of all matmuls add up, this is the error of the result.
        total = MATMULS[model] * BLOCKS[model]
        for base in ("PyTorch bf16", "PyTorch f32"):
            self.assertLess(errors["program", base], (total * MATMUL_NOISE) ** 0.5)
        # FP8 is less precise than bf16, so the program did not run in bf16.
        self.assertGreater(errors["program", "PyTorch f32"], 2 * errors["PyTorch bf16", "PyTorch f32"])

    def test_qwen_image(self) -> None:
        self.measure("qwen-image-tiny")
        self.check_bytes()

    def test_wan(self) -> None:
        self.measure("wan-tiny")

    def check_bytes(self) -> None:
        """The checkpoint has the bytes that fp8-weights writes for the same weights."""
        program, wide = self.folder / "program", self.folder / "wide.safetensors"
        run("checkpoint", program, wide, "--high-precision")
        entries = json.loads((program / "parameters.json").read_text())["entries"]
        rules = [{"exclude": "*"}, *({"include": name} for name in entries)]
        policy, target = self.folder / "policy.json", self.folder / "theirs.safetensors"
        policy.write_text(json.dumps({"rules": rules}))
        command = [find_tool("fp8-weights"), "quantize", wide, "-o", target, "--layout=hf-block", "--semantics=plain"]
        subprocess.run([*map(str, command), f"--policy={policy}"], check=True, capture_output=True)
        ours, theirs = load_file(self.folder / "weights.safetensors"), load_file(target)
        self.assertEqual(set(ours), set(theirs))
        self.assertGreaterEqual(sum(t.dtype == torch.float8_e4m3fn for t in ours.values()), len(entries))
        for name in ours:
            self.assertEqual(bits(ours[name]), bits(theirs[name]), name)

    def test_options(self) -> None:
        for words in ([], ["compile", "no-model", "p"], ["measure", "wan", "p"]):
            result = subprocess.run([sys.executable, SCRIPT, *words], capture_output=True, text=True, check=False)
            self.assertEqual(result.returncode, 2)
            self.assertIn("usage: run.py", result.stderr)
        result = subprocess.run([sys.executable, SCRIPT, "--help"], capture_output=True, text=True, check=True)
        self.assertIn("qwen-image", result.stdout)


if __name__ == "__main__":
    unittest.main()
