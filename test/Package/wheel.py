"""Builds the wheel, installs it in a fresh environment, and uses it without LLVM and without a C compiler.

REQUIRES: wheel
RUN: rm -rf %t && mkdir %t
RUN: %python %src_root/tools/wheel/build_wheel.py --build=%obj_root --output=%t/dist
RUN: %python %s %t %obj_root %src_root %torch_python
"""

import base64
import configparser
import csv
import email
import hashlib
import os
import re
import subprocess
import sys
import unittest
import zipfile
from functools import cache
from pathlib import Path

import numpy as np
import safetensors.numpy
from elftools.elf.elffile import ELFFile

SCRATCH, BUILD, SOURCE = (Path(argument).resolve() for argument in sys.argv[1:4])
TORCH_PYTHON = Path(sys.argv[4])  # a Python with torch and torch-mlir, where there is one
PROGRAMS = ("fp8-compile", "fp8-opt", "fp8-weights")
# A layer as in README.md.
LAYER = """
func.func @layer(%x: tensor<16x4096xbf16>) -> tensor<16x4096xbf16> {
  %w = arith.constant dense<0.5> : tensor<4096x4096xbf16>
  %zero = arith.constant dense<0.0> : tensor<16x4096xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<16x4096xbf16>, tensor<4096x4096xbf16>)
                     outs(%zero : tensor<16x4096xbf16>) -> tensor<16x4096xbf16>
  return %y : tensor<16x4096xbf16>
}
"""


@cache
def wheel() -> Path:
    (path,) = (SCRATCH / "dist").iterdir()
    return path


@cache
def contents() -> dict[str, bytes]:
    """The files of the wheel."""
    with zipfile.ZipFile(wheel()) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def dist_info(name: str) -> bytes:
    """A file of the folder with metadata."""
    (folder,) = {path.split("/")[0] for path in contents() if ".dist-info/" in path}
    return contents()[f"{folder}/{name}"]


def cmake_version() -> str:
    cache_text = (BUILD / "CMakeCache.txt").read_text()
    return re.search(r"^CMAKE_PROJECT_VERSION:STATIC=(.+)$", cache_text, re.MULTILINE)[1]


@cache
def torch_packages() -> str:
    """The folder with torch and torch-mlir, or an empty string."""
    code = "import torch, torch_mlir.fx; print(torch.__path__[0])"
    try:
        done = subprocess.run([TORCH_PYTHON, "-c", code], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return str(Path(done.stdout.strip()).parent) if done.returncode == 0 else ""


@cache
def environment(python: str = sys.executable) -> Path:
    """A fresh virtual environment in which the wheel is installed."""
    folder = SCRATCH / ("venv" if python == sys.executable else "venv-torch")
    subprocess.run([python, "-m", "venv", "--without-pip", folder], check=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", folder / "bin" / "python"]
    options = ["--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "install", *options, wheel()], check=True)
    return folder


def run(
    command: list[str | Path], status: int = 0, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Runs a command. PATH has only the commands of the environment, so there is no LLVM and no compiler."""
    done = subprocess.run(
        command,
        cwd=SCRATCH,
        env={"PATH": str(environment() / "bin"), **variables},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == status, f"{command}: {done.returncode}\n{done.stderr}"
    return done


def run_python(code: str, *arguments: str | Path, **variables: str) -> str:
    """Runs Python code with the installed package and with the packages that it requires."""
    required = str(Path(np.__file__).parents[1])
    command = [environment() / "bin" / "python", "-c", code, *arguments]
    return run(command, PYTHONPATH=required, **variables).stdout


class ContentsTest(unittest.TestCase):
    def test_size(self) -> None:
        self.assertLessEqual(wheel().stat().st_size, 40_000_000)

    def test_name(self) -> None:
        """The platform in the name is the oldest one that the programs can run on, as auditwheel finds."""
        name = re.fullmatch(r"fp8_mlir-([\d.]+)-py3-none-(manylinux_\w+)\.whl", wheel().name)
        self.assertIsNotNone(name, wheel().name)
        self.assertEqual(name[1], cmake_version())
        self.assertIn(f"Tag: py3-none-{name[2]}\n", dist_info("WHEEL").decode())
        self.assertIn("Root-Is-Purelib: false\n", dist_info("WHEEL").decode())
        command = [sys.executable, "-m", "auditwheel", "show", wheel()]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        said = " ".join(done.stdout.split())
        self.assertIn(f'consistent with the following platform tag: "{name[2]}"', said)

    def test_metadata(self) -> None:
        metadata = email.message_from_bytes(dist_info("METADATA"))
        self.assertEqual(metadata["Version"], cmake_version())
        self.assertEqual(metadata["Requires-Python"], ">=3.10")
        self.assertEqual(metadata["License-Expression"], "Apache-2.0 WITH LLVM-exception")
        self.assertTrue(metadata["Summary"])
        self.assertIn("turns plain bf16 `linalg` into FP8", metadata.get_payload())
        requirements = metadata.get_all("Requires-Dist")
        always = [text for text in requirements if "extra ==" not in text]
        self.assertEqual([re.match(r"\w+", text)[0] for text in always], ["numpy", "ml_dtypes"])
        for_torch = [text for text in requirements if re.search(r"extra == .torch.", text)]
        # The package itself checks the version of torch-mlir.
        errors = contents()["fp8_mlir/pytorch/errors.py"].decode()
        oldest = re.search(r"^OLDEST_TORCH_MLIR = (\d+)", errors, re.MULTILINE)[1]
        self.assertTrue(any(text.startswith(f"torch-mlir>={oldest};") for text in for_torch), requirements)

    def test_entry_points(self) -> None:
        """The commands, and the backend of torch.compile. Each entry names a function that is there."""
        parser = configparser.ConfigParser()
        parser.read_string(dist_info("entry_points.txt").decode())
        self.assertEqual(set(parser["console_scripts"]), set(PROGRAMS))
        self.assertEqual(set(parser["torch_dynamo_backends"]), {"fp8_mlir"})
        for section in parser.sections():
            for entry in parser[section].values():
                module, function = entry.split(":")
                source = contents()[module.replace(".", "/") + ".py"].decode()
                self.assertRegex(source, rf"(?m)^def {function}\(")

    def test_licences(self) -> None:
        """There are the licences of the project and of everything that the programs contain."""
        self.assertEqual(dist_info("licenses/LICENSE"), (SOURCE / "LICENSE").read_bytes())
        for library, words in {
            "llvm-22-dev": "LLVM Exceptions",
            "liblld-22-dev": "LLVM Exceptions",
            "libstdc++6": "GCC Runtime Library Exception",
            "zlib1g-dev": "zlib@gzip.org",
            "libzstd-dev": "Facebook",
        }.items():
            with self.subTest(library):
                text = dist_info(f"licenses/licences/{library}.txt").decode()
                self.assertIn(words.lower(), text.lower())

    def test_files(self) -> None:
        """The wheel has the modules of the package and no others, the programs, the runtime and its headers."""
        package = SOURCE / "tools" / "python" / "fp8_mlir"
        modules = {f"fp8_mlir/{path.relative_to(package)}" for path in package.rglob("*.py")}
        runtime = SOURCE / "include" / "fp8" / "Runtime"
        expected = {
            *modules,
            "fp8_mlir/py.typed",
            "fp8_mlir/bin/fp8-tools",
            *(f"fp8_mlir/bin/{name}" for name in PROGRAMS),
            "fp8_mlir/lib/libfp8_runtime.a",
            *(f"fp8_mlir/include/fp8/Runtime/{path.name}" for path in runtime.glob("*.h")),
        }
        files = {name for name in contents() if ".dist-info/" not in name}
        self.assertEqual(files, expected)
        self.assertIn("fp8_mlir/include/fp8/Runtime/Tensor.h", files)

    def test_record(self) -> None:
        """RECORD has the hash and the size of every file but its own."""
        rows = {row[0]: row[1:] for row in csv.reader(dist_info("RECORD").decode().splitlines())}
        self.assertEqual(rows.keys(), contents().keys())
        for name, data in contents().items():
            if name.endswith("/RECORD"):
                continue
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            self.assertEqual(rows[name], [f"sha256={digest}", str(len(data))], name)

    def test_places_of_the_build(self) -> None:
        """No file has a path of the machine on which it was built."""
        for name, data in contents().items():
            for folder in (BUILD, SOURCE):
                self.assertNotIn(str(folder.resolve()).encode(), data, name)

    def test_programs(self) -> None:
        """Programs have no symbol table and no search path, and need only libraries that every machine has."""
        allowed = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2"}
        with zipfile.ZipFile(wheel()) as archive:
            for name in ("fp8-tools", *PROGRAMS):
                with self.subTest(name), archive.open(f"fp8_mlir/bin/{name}") as file:
                    elf = ELFFile(file)
                    self.assertIsNone(elf.get_section_by_name(".symtab"))
                    tags = list(elf.get_section_by_name(".dynamic").iter_tags())
                    self.assertFalse({tag.entry.d_tag for tag in tags} & {"DT_RPATH", "DT_RUNPATH"})
                    needed = {tag.needed for tag in tags if tag.entry.d_tag == "DT_NEEDED"}
                    self.assertLessEqual(needed, allowed)
                    self.assertIn("libc.so.6", needed)


class InstalledTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        (SCRATCH / "layer.mlir").write_text(LAYER)
        weights = np.random.default_rng(5).standard_normal((96, 160), np.float32)
        safetensors.numpy.save_file(
            {"blocks.0.attn.to_q.weight": weights.astype(np.float16)},
            SCRATCH / "model.safetensors",
        )

    def test_version(self) -> None:
        for name in PROGRAMS:
            said = run([environment() / "bin" / name, "--version"]).stdout
            self.assertIn("LLVM version 22.1", said)
            self.assertIn(f"fp8-mlir version {cmake_version()}\n", said)
        code = "from importlib.metadata import version; print(version('fp8_mlir'))"
        self.assertEqual(run_python(code), f"{cmake_version()}\n")

    def test_same_as_the_build(self) -> None:
        """The programs do the same as those of the build, which link shared libraries of LLVM."""
        for name, arguments in (
            ("fp8-opt", "layer.mlir --fp8-quantize-pipeline=recipe=block"),
            ("fp8-opt", "layer.mlir --fp8-to-cpu-pipeline=recipe=row"),
            ("fp8-opt", "layer.mlir --linalg-fuse-elementwise-ops --canonicalize"),
            ("fp8-opt", "--list-passes"),
            ("fp8-opt", "--show-dialects"),
            ("fp8-compile", "layer.mlir --recipe=block --emit=ptx -o -"),
            ("fp8-compile", "layer.mlir --recipe=row --chip=sm_89 --emit=ptx -o -"),
            ("fp8-compile", "layer.mlir --recipe=mx --chip=sm_120a --emit=llvm -o -"),
            ("fp8-compile", "--help"),
            ("fp8-weights", "list --json"),
            ("fp8-weights", "quantize model.safetensors -o - --layout=comfy-quant --dry-run"),
        ):
            with self.subTest(f"{name} {arguments}"):
                installed = run([environment() / "bin" / name, *arguments.split()])
                built = run([BUILD / "bin" / name, *arguments.split()])
                self.assertEqual(installed.stdout, built.stdout)
                self.assertEqual(installed.stderr, built.stderr)
                self.assertTrue(installed.stdout + installed.stderr)

    def test_fails(self) -> None:
        """A command passes on the exit code of its program."""
        done = run([environment() / "bin" / "fp8-opt", "nothing.mlir"], status=1)
        self.assertIn("nothing.mlir", done.stderr)
        tools = run_python("import fp8_mlir; print(fp8_mlir.__path__[0])").strip()
        done = run([Path(tools) / "bin" / "fp8-tools"], status=1)
        self.assertIn("expected to be called as fp8-opt or fp8-compile", done.stderr)

    def test_program_for_a_cpu(self) -> None:
        """A layer is compiled for a CPU, and Python calls it. Row i of x is 2^i, so row i of y is 4096 * 0.5 * 2^i."""
        command = [environment() / "bin" / "fp8-compile", "layer.mlir", "--recipe=block", "--chip=cpu", "-o", "cpu.so"]
        self.assertIn("1 of 1 matmul in FP8", run(command).stderr)
        code = (
            "import sys, ml_dtypes, numpy; from fp8_mlir import cpu; "
            "rows = numpy.exp2(numpy.arange(16.0)).astype(ml_dtypes.bfloat16); "
            "y = cpu.load(sys.argv[1]).layer(numpy.repeat(rows[:, None], 4096, 1)); "
            "assert y.dtype == rows.dtype and y.shape == (16, 4096), y; "
            "expected = numpy.repeat(rows[:, None] * rows.dtype.type(2048), 4096, 1); "
            "numpy.testing.assert_array_equal(y, expected); print('equal')"
        )
        self.assertEqual(run_python(code, SCRATCH / "cpu.so"), "equal\n")

    def test_program_for_a_gpu(self) -> None:
        """A layer is compiled to a shared object, which Python loads and calls with the fake driver."""
        command = [environment() / "bin" / "fp8-compile", "layer.mlir", "--recipe=block", "-o", "layer.so"]
        self.assertIn("1 of 1 matmul in FP8", run(command).stderr)
        code = (
            "import sys, ml_dtypes, numpy; from fp8_mlir import gpu; model = gpu.load(sys.argv[1]); "
            "y = model.layer(numpy.ones((16, 4096), ml_dtypes.bfloat16)); print(y.shape, y.dtype)"
        )
        fake = str(BUILD / "lib" / "libfp8_fake_cuda.so")
        said = run_python(code, SCRATCH / "layer.so", FP8_LIBCUDA=fake)
        self.assertEqual(said, "(16, 4096) bfloat16\n")

    def test_weights(self) -> None:
        """A checkpoint is quantized to the same bytes as by the program of the build."""
        for program, output in (
            (environment() / "bin" / "fp8-weights", "installed.safetensors"),
            (BUILD / "bin" / "fp8-weights", "built.safetensors"),
        ):
            arguments = ["quantize", "model.safetensors", "--layout=comfy-quant", "-o"]
            run([program, *arguments, output])
        installed = (SCRATCH / "installed.safetensors").read_bytes()
        self.assertEqual(installed, (SCRATCH / "built.safetensors").read_bytes())
        self.assertIn(b"F8_E4M3", installed)

    def test_found_in_the_package(self) -> None:
        """find_tool finds the programs of the wheel first, and they can be run."""
        code = (
            "from fp8_mlir.tools import PACKAGE, find_tool; import os, subprocess, sys; "
            "tool = find_tool('fp8-compile'); assert tool == PACKAGE / 'bin' / 'fp8-compile', tool; "
            "subprocess.run([tool, 'layer.mlir', '--emit=ptx', '-o', 'found.ptx'], check=True)"
        )
        run_python(code, FP8_BUILD_DIR=str(BUILD))
        self.assertIn(".target sm_90a", (SCRATCH / "found.ptx").read_text())


# The two lines of README.md, with what is around them.
TWO_LINES = """
import torch
import fp8_mlir

module = torch.nn.Sequential(torch.nn.Linear(256, 512), torch.nn.GELU(), torch.nn.Linear(512, 256)).bfloat16().eval()
args = (torch.linspace(-1, 1, 16 * 256).reshape(16, 256).bfloat16(),)
program = fp8_mlir.compile(module, args, recipe="block")
y = program(*args)
error = (y - module(*args)).float().norm() / module(*args).float().norm()
print(fp8_mlir.__file__, program.report.chip, program.report.in_fp8, 0 < error < 0.07)
"""


@unittest.skipUnless(torch_packages(), "expected torch and torch-mlir, got none")
class TorchTest(unittest.TestCase):
    """The wheel with [torch], on a machine without a GPU: the packages of the environment for tests are used."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.python = environment(str(TORCH_PYTHON)) / "bin" / "python"

    def python_output(self, code: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        # torch finds no GPU, also on a machine that has one.
        variables = {"PYTHONPATH": torch_packages(), "CUDA_VISIBLE_DEVICES": "", "FP8_MLIR_CACHE": str(SCRATCH / "cache")}
        return run([self.python, "-c", code], status, **variables)

    def test_two_lines(self) -> None:
        done = self.python_output(TWO_LINES)
        self.assertRegex(done.stdout, r"venv-torch/lib/.*/fp8_mlir/__init__\.py cpu 2 tensor\(True\)\n$")

    def test_no_gpu(self) -> None:
        """A program for a GPU needs one, and the message says why there is none and what helps."""
        done = self.python_output(TWO_LINES.replace('recipe="block"', 'recipe="block", chip="sm_90a"'), status=1)
        said = done.stderr.strip().splitlines()[-1]
        self.assertRegex(
            said, r'Fp8Error: expected a GPU for a program for sm_90a, but torch finds none: .+; chip="cpu" compiles'
        )

    def test_backend(self) -> None:
        """torch.compile finds the backend by the entry point of the wheel."""
        code = "import torch; print('fp8_mlir' in torch._dynamo.list_backends())"
        self.assertEqual(self.python_output(code).stdout, "True\n")


if __name__ == "__main__":
    os.environ.pop("PYTHONPATH", None)
    unittest.main(argv=sys.argv[:1])
