// Loads a plugin as mlir-opt does, and prints the version that it answers.
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>

struct PluginInfo {
  uint32_t version;
  const char *name;
  const char *pluginVersion;
  void *registerDialects;
};

int main(int argc, char **argv) {
  void *library = dlopen(argv[1], RTLD_LAZY | RTLD_LOCAL);
  if (!library) {
    puts(dlerror());
    return 1;
  }
  struct PluginInfo (*get)(void) = (struct PluginInfo(*)(void))dlsym(
      library, "mlirGetDialectPluginInfo");
  struct PluginInfo info = get();
  printf("version %u\n", info.version);
  return 0;
}
