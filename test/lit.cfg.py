"""lit configuration: where the tools are and which features this machine has."""

import os
import shutil
import subprocess

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

config.name = "fp8"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test", ".py"]
config.excludes = ["Inputs", "CMakeLists.txt", "lit.cfg.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.fp8_obj_root, "test")

llvm_config.use_default_substitutions()
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
# Variables of one CHECK-LABEL block do not leak into the next, and an unused
# prefix is an error.
llvm_config.with_environment(
    "FILECHECK_OPTS", "--enable-var-scope --allow-unused-prefixes=false"
)
llvm_config.with_environment(
    "PYTHONPATH", os.path.join(config.fp8_src_root, "tools", "python"), append_path=True
)

config.substitutions.append(("%src_root", config.fp8_src_root))
config.substitutions.append(("%obj_root", config.fp8_obj_root))
config.substitutions.append(("%llvm_lib_dir", config.llvm_lib_dir))
config.substitutions.append(("%llvm_tools_dir", config.llvm_tools_dir))
config.substitutions.append(("%python", config.fp8_python))

config.substitutions.append(
    ("%fp8_plugin", os.path.join(config.fp8_obj_root, "lib", "Fp8Plugin.so"))
)
# To load the plugin, a tool of LLVM needs nothing, except the runtime of the
# sanitizers if the plugin was built with them.
load_plugin = ""
if config.fp8_sanitizers == "ON":
    config.available_features.add("sanitizers")
    load_plugin = f"env LD_PRELOAD={config.fp8_asan_runtime}"
    # libMLIR and libLLVM are not instrumented. Our code shares containers and
    # bump allocators with them through inline functions, so annotations of
    # containers and manual poisoning would be set on one side only.
    llvm_config.with_environment(
        "ASAN_OPTIONS",
        "detect_container_overflow=0:allow_user_poisoning=0:detect_leaks=1",
    )
    llvm_config.with_environment("UBSAN_OPTIONS", "print_stacktrace=1")
config.substitutions.append(("%load_plugin", load_plugin))

# The programs of the wheel are built where there are archives of LLVM.
if config.fp8_has_wheel == "ON":
    config.available_features.add("wheel")

# A project that the tests build uses the same compilers and the same cache as
# this build.
config.substitutions.append(("%consumer_cmake_args", config.fp8_consumer_args))

# ptxas is the assembler of a CUDA toolkit. It needs no GPU. It is looked for where the pipelines look, and
# then in /usr/local/cuda. Tests pass the toolkit that was found to the pipelines.
toolkits = [os.environ.get(name) for name in ("CUDA_ROOT", "CUDA_HOME", "CUDA_PATH")]
ptxas = shutil.which("ptxas") or next(
    filter(
        None,
        (
            shutil.which("ptxas", path=os.path.join(toolkit, "bin"))
            for toolkit in [*toolkits, "/usr/local/cuda"]
            if toolkit
        ),
    ),
    None,
)
if ptxas:
    config.available_features.add("ptxas")
    config.substitutions.append(("%ptxas", ptxas))
    config.substitutions.append(("%cuda", os.path.dirname(os.path.dirname(ptxas))))

# The tests of test/GPU need torch and a GPU that the driver shows.
find_device = os.path.join(config.test_source_root, "GPU", "Inputs", "find_device.py")
found = subprocess.run(
    [config.fp8_python, find_device], capture_output=True, text=True, check=False
)
config.fp8_gpu_chip = found.stdout.strip() if found.returncode == 0 else "none"
if found.returncode == 0:
    config.available_features.add("cuda-device")
else:
    lit_config.note(f"test/GPU is not run: {found.stdout.strip()}")
has_torch = "import importlib.util, sys; sys.exit(not importlib.util.find_spec('torch'))"
if subprocess.run([config.fp8_python, "-c", has_torch], check=False).returncode == 0:
    config.available_features.add("torch")

# The tests of test/PyTorch need torch and torch-mlir. setup.sh makes .venv-torch for them.
torch_python = os.environ.get("FP8_TORCH_PYTHON") or os.path.join(
    config.fp8_src_root, ".venv-torch", "bin", "python"
)
has_torch_mlir = "import torch, torch_mlir.fx"
try:
    found = subprocess.run(
        [torch_python, "-c", has_torch_mlir], capture_output=True, text=True, check=False
    )
    problem = "" if found.returncode == 0 else found.stderr.strip().splitlines()[-1]
except OSError as error:
    problem = str(error)
if problem:
    lit_config.note(f"test/PyTorch is not run: {problem}")
else:
    config.available_features.add("torch-mlir")
config.substitutions.append(("%torch_python", torch_python))

# Tests use valgrind to count the instructions of a pass.
if shutil.which("valgrind"):
    config.available_features.add("valgrind")

fp8_tools = os.path.join(config.fp8_obj_root, "bin")
llvm_config.add_tool_substitutions(
    ["fp8-bench", "fp8-compile", "fp8-lsp-server", "fp8-opt", "fp8-reduce", "fp8-weights", "mlir-opt", "mlir-runner", "mlir-translate", "split-file"],
    [fp8_tools, config.llvm_tools_dir],
)
