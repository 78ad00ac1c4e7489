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

# fp8_add_tool(NAME sources... [ENTRY function])
#
# Adds an executable that links every library of the project. With ENTRY, the
# sources have no main(), but `int function(int, char **)` in global scope. Their
# objects are the library NAME-objects, which fp8-tools links, too.
function(fp8_add_tool name)
  cmake_parse_arguments(ARG "" "ENTRY" "" ${ARGN})
  set(sources ${ARG_UNPARSED_ARGUMENTS})
  if(ARG_ENTRY)
    add_library(${name}-objects OBJECT ${sources})
    target_link_libraries(${name}-objects PRIVATE Fp8)
    fp8_use_pch(${name}-objects)
    fp8_add_generated_headers(${name}-objects)
    set(main ${CMAKE_CURRENT_BINARY_DIR}/${name}-main.cpp)
    file(CONFIGURE OUTPUT ${main} CONTENT
      "int ${ARG_ENTRY}(int argc, char **argv);
int main(int argc, char **argv) { return ${ARG_ENTRY}(argc, argv); }
")
    set(sources ${main} $<TARGET_OBJECTS:${name}-objects>)
  endif()
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE Fp8)
  fp8_use_pch(${name})
  fp8_add_generated_headers(${name})
  fp8_install_target(${name})
endfunction()
