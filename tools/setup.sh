# Sourced by run-tests and run-demo: installs what is missing, makes the Python
# environment, configures and builds. Sets ROOT, BUILD, PYTHON and LLVM.
#
# FP8_BUILD_DIR   build directory (default: build)
# FP8_CMAKE_ARGS  further CMake arguments
# FP8_JOBS        compiler and test processes (default: number of cores)
# FP8_TORCH       off: no .venv-torch is made, so the tests in test/PyTorch are not run

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
BUILD="${FP8_BUILD_DIR:-$ROOT/build}"
PYTHON="$ROOT/.venv/bin/python"
LLVM=/usr/lib/llvm-22

FP8_PACKAGES=(libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools clang-22
  clang-format-22 libclang-rt-22-dev lld-22 liblld-22-dev cmake ninja-build ccache
  libgtest-dev python3-venv)

fp8_fail() {
  printf 'error: %s\n' "$@" >&2
  exit 1
}

# Prints the first comment of the script `$1`, which is its help text.
fp8_help() {
  sed -n '2,/^[^#]/{/^#/!d;s/^# \{0,1\}//;p}' "$1"
}

fp8_install_packages() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || {
    # This is not Debian. It is enough that the tools exist.
    [ -x "$LLVM/bin/mlir-opt" ] && return
    fp8_fail "this is not a Debian machine, and $LLVM is not there" \
      "install MLIR 22.1 there, and: ${FP8_PACKAGES[*]}"
  }
  local missing=() package
  for package in "${FP8_PACKAGES[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "== installing ${#missing[@]} packages: ${missing[*]}"
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fp8_fail "packages are missing, and there is neither root nor sudo" \
        "as root: apt-get install --no-install-recommends ${missing[*]}"
    sudo=(sudo)
  fi
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
  # If the package index cannot be refreshed, the old one may be good enough.
  "${apt[@]}" update || echo "warning: apt-get update failed" >&2
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" ||
    fp8_fail "apt-get could not install: ${missing[*]}" \
      "is the machine online, and does 'apt-cache policy libmlir-22-dev' name a candidate?"
}

fp8_make_venv() {
  local stamp="$ROOT/.venv/fp8-requirements.txt"
  cmp -s "$ROOT/tools/requirements.txt" "$stamp" &&
    "$PYTHON" -c 'import numpy, ml_dtypes, safetensors, setuptools, auditwheel' 2>/dev/null && return
  echo "== making the Python environment"
  command -v python3 >/dev/null || fp8_fail "python3 is not installed"
  if ! "$PYTHON" -m pip --version >/dev/null 2>&1; then
    # There is no environment yet, or its interpreter is gone. Try Debian's own
    # python3 if the first python3 on PATH cannot make one.
    python3 -m venv --clear "$ROOT/.venv" 2>/dev/null ||
      /usr/bin/python3 -m venv --clear "$ROOT/.venv" ||
      fp8_fail "python3 cannot make a virtual environment in $ROOT/.venv"
  fi
  "$PYTHON" -m pip install -q --disable-pip-version-check -r "$ROOT/tools/requirements.txt" ||
    fp8_fail "pip could not install $(grep -v '^#' "$ROOT/tools/requirements.txt" | tr '\n' ' ')" \
      "is the package index reachable?"
  cp "$ROOT/tools/requirements.txt" "$stamp"
}

# The environment with torch and torch-mlir for the tests in test/PyTorch: 620 MB to
# download, 1.7 GB on disk, about two minutes. Without it these tests are not run.
fp8_make_torch_venv() {
  local venv="$ROOT/.venv-torch" requirements="$ROOT/tools/torch/requirements.txt"
  [ "${FP8_TORCH:-}" = off ] && return
  cmp -s "$requirements" "$venv/fp8-requirements.txt" && return
  echo "== making the Python environment with torch and torch-mlir"
  local problem=""
  python3 -m venv --clear "$venv" || problem="python3 cannot make a virtual environment in $venv"
  [ -n "$problem" ] || "$venv/bin/python" -m pip install -q --disable-pip-version-check --no-deps --no-compile \
    --no-cache-dir -r "$requirements" || problem="pip could not install $requirements for $("$venv/bin/python" --version)"
  # Where a GPU is used, torch needs the real libraries, which are installed by pip install torch.
  [ -n "$problem" ] || "$venv/bin/python" "$ROOT/tools/torch/cuda_stubs.py" || problem="cuda_stubs.py failed"
  if [ -n "$problem" ]; then
    echo "warning: $problem; the tests in test/PyTorch are not run" >&2
    rm -rf "$venv"
    return
  fi
  cp "$requirements" "$venv/fp8-requirements.txt"
}

# Configures if needed; `fp8_build [ninja arguments...]` builds.
fp8_build() {
  # ccache needs these variables to cache files that use the precompiled header.
  export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
  export CCACHE_BASEDIR="$ROOT"
  [ -n "${CCACHE_DIR:-}" ] || [ -w "${HOME:-/nonexistent}" ] || export CCACHE_DIR="$ROOT/.ccache"
  [ -f "$LLVM/lib/cmake/mlir/MLIRConfig.cmake" ] || fp8_fail "no MLIR in $LLVM"
  local arguments=(-G Ninja -S "$ROOT" -B "$BUILD"
    -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22
    -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld -DCMAKE_SHARED_LINKER_FLAGS=-fuse-ld=lld
    -DCMAKE_MODULE_LINKER_FLAGS=-fuse-ld=lld
    -DMLIR_DIR="$LLVM/lib/cmake/mlir" -DLLVM_DIR="$LLVM/lib/cmake/llvm"
    -DPython3_EXECUTABLE="$PYTHON" ${FP8_CMAKE_ARGS:-})
  if [ ! -f "$BUILD/build.ninja" ] || [ "$(cat "$BUILD/fp8-arguments" 2>/dev/null)" != "${arguments[*]}" ]; then
    echo "== configuring $BUILD"
    cmake "${arguments[@]}" || fp8_fail "CMake could not configure $BUILD"
    echo "${arguments[*]}" >"$BUILD/fp8-arguments"
  fi
  echo "== building"
  ninja -C "$BUILD" ${FP8_JOBS:+-j "$FP8_JOBS"} "$@" || fp8_fail "the build failed"
}
