# fp8_add_library(NAME sources... [DEPENDS targets...] [LINK libs...])
#
# Adds a static library of the project, exported in the CMake package. Every
# MLIR dependency comes from the shared libMLIR, never from its archives: two
# copies of MLIR in one process break TypeIDs.
function(fp8_add_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC fp8_options ${ARG_LINK} MLIR LLVM)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  fp8_use_pch(${name})
  set_property(GLOBAL APPEND PROPERTY FP8_LIBRARIES ${name})
endfunction()

# fp8_add_tool(NAME sources... [LINK libs...])
function(fp8_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE fp8_options ${ARG_LINK} MLIR LLVM)
  fp8_use_pch(${name})
endfunction()
