# fp8_add_library(NAME sources... [DEPENDS targets...] [LINK libs...])
#
# Adds a static library of the project, exported in the CMake package. Every
# MLIR dependency comes from the shared libMLIR, never from its archives, because
# two copies of MLIR in one process break TypeIDs.
function(fp8_add_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC fp8_options ${ARG_LINK} MLIR LLVM)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  fp8_use_pch(${name})
  set_property(GLOBAL APPEND PROPERTY FP8_LIBRARIES ${name})
  fp8_install_target(${name})
endfunction()

# Installs `target` and exports it as Fp8::<target>. Inside the build, or in a
# project that includes this one by add_subdirectory, an alias has the same name.
function(fp8_install_target target)
  install(TARGETS ${target} EXPORT Fp8Targets
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  get_target_property(type ${target} TYPE)
  if(NOT type STREQUAL "EXECUTABLE" AND NOT type STREQUAL "MODULE_LIBRARY")
    add_library(Fp8::${target} ALIAS ${target})
  endif()
endfunction()

# Makes the compilation of `target` wait for all generated headers of the project.
function(fp8_add_generated_headers target)
  add_dependencies(${target} Fp8IRIncGen Fp8TMTensorIncGen
    Fp8TransformsPassIncGen Fp8PreparationPassIncGen Fp8MemoryPassIncGen Fp8ConversionPassIncGen
    Fp8PipelinesPassIncGen)
endfunction()

# fp8_add_tool(NAME sources...)
#
# Adds an executable that links every library of the project.
function(fp8_add_tool name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE Fp8)
  fp8_use_pch(${name})
  fp8_add_generated_headers(${name})
  fp8_install_target(${name})
endfunction()
