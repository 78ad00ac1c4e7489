"""The tests of test/GPU run every check: each is selected by exactly one of their filters.

RUN: %python %s %src_root
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
sys.path[:0] = [str(ROOT / "tools" / folder) for folder in ("gpu-checks", "python")]
sys.path.insert(0, str(ROOT / "test" / "Numerics"))

import assertions
import blocks
import exported_models

filters = {}
for path in sorted((ROOT / "test" / "GPU").glob("*.test")):
    text = path.read_text()
    assert "# REQUIRES" ": cuda-device" in text, f"{path.name} would run without a GPU"
    if match := re.search(r"--filter='([^']*)'", text):
        filters[path.name] = re.compile(match[1])
assert len(filters) == 12, filters

run = [sys.executable, ROOT / "tools" / "gpu-checks" / "run.py", "list"]
names = subprocess.run(run, capture_output=True, text=True, check=True).stdout.split()
names += [blocks.model_name(block, recipe) for block in blocks.PATHS for recipe in blocks.RECIPES]
names += [name for _, _, name in exported_models.all_models()]
names += [assertions.NAME]
# This file imports torch, so the names are read from its text.
behaviour = (ROOT / "tools" / "gpu-checks" / "behaviour.py").read_text()
names += re.findall(r'yield f?"(\w+)', behaviour)
assert len(names) > 300

# Two functions are compiled for the checks of behaviour as well.
shared = {name for name in names if filters["behaviour.test"].search(name)}
for name in names:
    selected = [test for test, wanted in filters.items() if wanted.search(name)]
    if name in shared and name.startswith(("linear", "quantize")):
        selected.remove("behaviour.test")
    assert len(selected) == 1, (name, selected)
print(f"{len(names)} checks, {len(filters)} tests")
