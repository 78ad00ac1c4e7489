# RUN: %python %s fp8-weights %t
"""Other files in the folder of a model, which are copied with its tensors."""

import json
import os
import shutil
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import run, write

tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
model, out, again = folder / "model", folder / "out", folder / "again"
model.mkdir(parents=True)
rng = np.random.default_rng(19)
write(model / "model.safetensors", {"a.weight": rng.standard_normal((128, 256)).astype(ml_dtypes.bfloat16)})

COPIED = {
    name: rng.integers(0, 256, 50 + i).astype(np.uint8).tobytes()
    for i, name in enumerate((
        "tokenizer.json", "tokenizer.model", "tokenizer_config.json", "generation_config.json",
        "special_tokens_map.json", "added_tokens.json", "vocab.json", "vocab.txt", "merges.txt",
        "spiece.model", "sentencepiece.bpe.model", "preprocessor_config.json",
        "processor_config.json", "video_preprocessor_config.json", "chat_template.json",
        "chat_template.jinja", "tekken.json"))
}
LEFT = ("README.md", "modeling_x.py", "pytorch_model.bin", "tokenizer_x.py")
for name, data in COPIED.items():
    (model / name).write_bytes(data)
for name in (*LEFT, ".hidden"):
    (model / name).write_text(name)
(model / "config.json").write_text('{"model_type": "x"}')
# A folder of diffusers has tokenizers in subfolders, and the files of a cache are links.
(model / "tokenizer_2").mkdir()
(model / "vocab.txt").rename(folder / "blob")
os.symlink(folder / "blob", model / "vocab.txt")


def copied(path):
    return {file.name: file.read_bytes() for file in path.iterdir()
            if file.name not in ("config.json", "model.safetensors")}


NOTE = "5 files of the folder are not copied, such as README.md"
said = run(tool, "quantize", model, "-o", out, "--layout=hf-block")
assert copied(out) == COPIED and NOTE in said, (copied(out).keys(), said)
assert not (out / "vocab.txt").is_symlink()
# Every command copies them, also if the input is a file in the folder.
for command in (["convert", "--layout=compressed-tensors-block", out],
                ["dequantize", out / "model.safetensors"]):
    said = run(tool, *command, "-o", again, "--overwrite")
    assert copied(again) == COPIED and "not copied" not in said, (command, copied(again).keys())
# Files beside a single file may belong to anything.
said = run(tool, "quantize", model / "model.safetensors", "-o", again, "--layout=hf-block", "--overwrite",
           "--dry-run")
assert "not copied" not in said, said
said = run(tool, "quantize", model, "-o", folder / "out.safetensors", "--layout=hf-block")
assert "note: config.json and other files that describe the model are written only to folders" in said, said
assert "not copied" not in said, said

# Numbers keep their spelling, because programs with typed configurations refuse 0 instead of 0.0. Python
# also writes NaN.
NUMBERS = '"rate": 0.0, "theta": 1000000.0, "eps": 1e-06, "count": 3'
SPECIAL = r'{"list": [1.0, "},", Infinity, -Infinity, NaN, "\\", "\"NaN"]}'
(model / "config.json").write_text(
    f'{{"a": {SPECIAL}, {NUMBERS},\n"quantization_config": {{"old": 1}} , "es\\u0063": -0.0 }}')
for layout, method in (("hf-block", "fp8"), ("compressed-tensors-channel", "compressed-tensors"), ("comfy-quant", None)):
    run(tool, "quantize", model, "-o", again, f"--layout={layout}", "--overwrite")
    text = (again / "config.json").read_text()
    assert all(f"  {number},\n" in text for number in NUMBERS.split(", ")), text
    config = json.loads(text)
    assert config.pop("quantization_config", {}).get("quant_method") == method, text
    expected = json.loads(f'{{"a": {SPECIAL}, {NUMBERS}, "esc": -0.0}}')
    assert repr(config) == repr(expected), text

# A folder with other files is not replaced.
(again / "README.md").write_text("mine")
said = run(tool, "quantize", model, "-o", again, "--layout=hf-block", "--overwrite", expect=1)
assert "expected only files of checkpoints in the folder to replace, got 'README.md'" in said, said
if os.getuid():
    (model / "merges.txt").chmod(0)
    said = run(tool, "quantize", model, "-o", folder / "other", "--layout=hf-block", expect=1)
    assert "merges.txt: cannot be opened" in said and not (folder / "other").exists(), said
print("ok")
