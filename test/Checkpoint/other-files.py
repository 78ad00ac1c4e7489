# RUN: %python %s fp8-weights %t
"""Files and folders of other formats. Messages say what they are and what to do."""

import gzip
import io
import json
import pickle
import shutil
import sys
import zipfile
from pathlib import Path

import numpy as np

from checkpoints import run, write

tool, folder = sys.argv[1], Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
COMMANDS = (["quantize", "--layout=comfy-quant"], ["convert", "--layout=comfy-quant"], ["dequantize"])


def refused(source, message, commands=1):
    for command in COMMANDS[:commands]:
        said = run(tool, *command, source, "-o", folder / "out", expect=1)
        assert message in said and len(said.splitlines()) == 1, (source, said)
        assert not (folder / "out").exists()


def zipped():
    """A file in the form that torch.save writes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps({"a.weight": 1}, protocol=2))
        archive.writestr("archive/version", "3\n")
    return data.getvalue()


def numpy_file():
    data = io.BytesIO()
    np.save(data, np.arange(6))
    return data.getvalue()


TORCH = "expected a safetensors file, got a PyTorch file (load it with torch.load(weights_only=True), and write"
CONTENT = {
    "model.pt": (zipped(), TORCH),
    "legacy.bin": (pickle.dumps(0x1950a86a20f9469cfc6c, protocol=2) + b"more", TORCH),
    "protocol4.pth": (pickle.dumps({"a" * 90: 1}, protocol=4), TORCH),
    "renamed.safetensors": (zipped(), TORCH),
    "q4.gguf": (b"GGUF\3\0\0\0" + bytes(64), "got a GGUF file (take the checkpoint that it was made from)"),
    "pointer.safetensors": (
        b"version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 123456\n",
        "got a Git LFS pointer (git lfs pull gets the file that it stands for)"),
    "annex.safetensors": (b"/annex/objects/SHA256E-s1--0123.safetensors\n", "got a git-annex pointer (git annex get"),
    "page.safetensors": (b"<!DOCTYPE html><html>Sign in</html>", "got a web page (the download failed"),
    "page2.safetensors": (b"\n <!doctype html><html>Sign in</html>", "got a web page (the download failed"),
    "error.safetensors": (b'{"error": "Repository not found"}', "got JSON text (the name of an index ends in .json)"),
    "model.h5": (b"\x89HDF\r\n\x1a\n" + bytes(40), "got an HDF5 file (write its tensors"),
    "a.npy": (numpy_file(), "got a NumPy file (write its arrays"),
    "a.safetensors.gz": (gzip.compress(bytes(300)), "got a compressed file (unpack it)"),
    "a.7z": (b"7z\xbc\xaf\x27\x1c" + bytes(40), "got a compressed file (unpack it)"),
    "a.zst": (b"\x28\xb5\x2f\xfd" + bytes(40), "got a compressed file (unpack it)"),
}
for name, (data, message) in CONTENT.items():
    (folder / name).write_bytes(data)
    refused(folder / name, f"{name}: expected a safetensors file, " + message.removeprefix("expected a safetensors file, "))
# Other bytes are not recognized.
(folder / "noise").write_bytes(bytes(range(64, 128)))
assert TORCH in run(tool, "inspect", folder / "model.pt", expect=1)
refused(folder / "model.pt", TORCH, commands=3)
refused(folder / "noise", "noise: expected a header of at most 100000000 bytes, got")

# --- in folders -----------------------------------------------------------------

model = folder / "model"


def fresh(*names):
    shutil.rmtree(model, ignore_errors=True)
    model.mkdir()
    for name in names:
        (model / name).parent.mkdir(exist_ok=True)
        (model / name).write_bytes(CONTENT["model.pt"][0])


NONE = "model: expected safetensors files in the folder, got none"
fresh("config.json")
refused(model, NONE + "\n")
for name, what in (("pytorch_model-00001-of-00002.bin", "a PyTorch file (load"), ("a.pth", "a PyTorch file (load"),
                   ("a.ckpt", "a PyTorch file"), ("a.pt", "a PyTorch file"), ("model-Q4_K_M.gguf", "a GGUF file (take"),
                   ("a.ggml", "a GGUF file"), ("tf_model.h5", "an HDF5 file"), ("a.npz", "a NumPy file"),
                   ("a.npy", "a NumPy file"), ("model.onnx", "an ONNX model (take"), ("flax_model.msgpack", "a Flax file (write"),
                   ("model.safetensors.gz", "a compressed file (unpack it)"), ("a.zip", "a compressed file")):
    fresh("README.md", name)
    refused(model, f"{NONE}; '{name}' is {what}")
# The root folder of a pipeline.
fresh("model_index.json", "scheduler/scheduler_config.json")
(model / "transformer").mkdir()
write(model / "transformer" / "diffusion_pytorch_model.safetensors", {"a.weight": np.zeros((4, 4), np.float32)})
refused(model, f"{NONE}; its folder 'transformer' has some\n")

# Shards and indices of other formats.
fresh("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors")
refused(model, f"model-00001-of-00002.safetensors: {TORCH}")
fresh("pytorch_model-00001-of-00001.bin")
index = model / "pytorch_model.bin.index.json"
index.write_text(json.dumps({"weight_map": {"a.weight": "pytorch_model-00001-of-00001.bin"}}))
refused(index, f"pytorch_model-00001-of-00001.bin: {TORCH}")
fresh()
(model / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a.weight": "model-00001-of-00001.safetensors"}}))
refused(model, "tensor 'a.weight': expected its file 'model-00001-of-00001.safetensors' beside the index, got no such file")
print("ok")
