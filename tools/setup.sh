# Sourced by run-tests and run-demo: installs what is missing, makes the Python
# environment, configures and builds. Sets ROOT, BUILD and PYTHON.
#
# FP8_BUILD_DIR   build directory (default: build)
# FP8_CMAKE_ARGS  further CMake arguments

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
BUILD="${FP8_BUILD_DIR:-$ROOT/build}"
PYTHON="$ROOT/.venv/bin/python"
LLVM=/usr/lib/llvm-22

FP8_PACKAGES=(libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools clang-22
  clang-format-22 libclang-rt-22-dev lld-22 cmake ninja-build ccache
  libgtest-dev python3-venv)

fp8_install_packages() {
  local missing=()
  for package in "${FP8_PACKAGES[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "== installing: ${missing[*]}"
  local sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -q
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

fp8_make_venv() {
  if ! "$PYTHON" -c 'import numpy, ml_dtypes, safetensors' 2>/dev/null; then
    echo "== making the Python environment"
    python3 -m venv "$ROOT/.venv"
    "$PYTHON" -m pip install -q --disable-pip-version-check -r "$ROOT/tools/requirements.txt"
  fi
}

fp8_build() {
  # The precompiled header needs these for ccache to take part.
  export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
  export CCACHE_BASEDIR="$ROOT"
  if [ ! -f "$BUILD/build.ninja" ]; then
    echo "== configuring $BUILD"
    # shellcheck disable=SC2086
    cmake -G Ninja -S "$ROOT" -B "$BUILD" \
      -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 \
      -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
      -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld -DCMAKE_SHARED_LINKER_FLAGS=-fuse-ld=lld \
      -DMLIR_DIR="$LLVM/lib/cmake/mlir" -DLLVM_DIR="$LLVM/lib/cmake/llvm" \
      -DPython3_EXECUTABLE="$PYTHON" ${FP8_CMAKE_ARGS:-}
  fi
  echo "== building"
  cmake --build "$BUILD" -- "$@"
}
