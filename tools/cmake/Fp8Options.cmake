# Compile and link options that every target of the project shares.

add_library(fp8_options INTERFACE)
target_compile_features(fp8_options INTERFACE cxx_std_17)
target_include_directories(fp8_options INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
  $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_include_directories(fp8_options SYSTEM INTERFACE
  "$<BUILD_INTERFACE:${MLIR_INCLUDE_DIRS};${LLVM_INCLUDE_DIRS}>")
# Debian's LLVM is built with RTTI and without exceptions. Everything is compiled
# with -fPIC, even executables, so that all targets share one precompiled header.
target_compile_options(fp8_options INTERFACE
  $<BUILD_INTERFACE:-fPIC>
  $<BUILD_INTERFACE:$<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>>
  $<BUILD_INTERFACE:-Wall -Wextra -Wno-unused-parameter>)
if(FP8_ENABLE_WERROR)
  target_compile_options(fp8_options INTERFACE $<BUILD_INTERFACE:-Werror>)
endif()
if(FP8_ENABLE_SANITIZERS)
  # Checks of virtual tables are off, because they need complete RTTI of libMLIR,
  # which is not instrumented.
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined
      -fno-sanitize=vptr -fno-omit-frame-pointer -O1 -g1)
  target_compile_options(fp8_options INTERFACE $<BUILD_INTERFACE:${sanitizers}>)
  target_link_options(fp8_options INTERFACE $<BUILD_INTERFACE:${sanitizers}>)
endif()

# All targets share one precompiled header, because MLIR's headers take most of
# the compile time.
function(fp8_use_pch target)
  if(NOT FP8_ENABLE_PCH)
    return()
  endif()
  if(NOT TARGET fp8_pch)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/fp8_pch.cpp
      CONTENT "// Carries the precompiled header.\n")
    add_library(fp8_pch OBJECT ${PROJECT_BINARY_DIR}/fp8_pch.cpp)
    target_link_libraries(fp8_pch PRIVATE fp8_options)
    target_precompile_headers(fp8_pch PRIVATE
      <mlir/IR/Builders.h>
      <mlir/IR/BuiltinTypes.h>
      <mlir/IR/DialectImplementation.h>
      <mlir/IR/OpImplementation.h>
      <mlir/IR/PatternMatch.h>
      <mlir/Dialect/Arith/IR/Arith.h>
      <mlir/Dialect/Func/IR/FuncOps.h>
      <mlir/Dialect/Linalg/IR/Linalg.h>
      <mlir/Dialect/Tensor/IR/Tensor.h>
      <mlir/Pass/PassManager.h>
      <mlir/Transforms/DialectConversion.h>)
  endif()
  target_precompile_headers(${target} REUSE_FROM fp8_pch)
endfunction()
