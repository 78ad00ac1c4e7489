# RUN: %python %s %src_root
"""Checks the labels of rules in both directions. Every rule that code, a test or a document
names is in docs/Numerics.md. Every rule of that document is named in the definitions of
operations in include/fp8/IR, except rules about semantics, which the policies in
include/fp8/Support name, and rules about operations of linalg and math."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
LABEL = r"(?:attention|cast|block|amax|scale|quantize|dequantize|matmul|contract|function|reduce|semantics)_c\d+"
OF_LINALG = ("contract", "function", "reduce")


def expand_ranges(text):
    """[cast_c1..c4], or "[cast_c1] to [cast_c4]", names c1, c2, c3 and c4."""
    return re.sub(
        r"([a-z]+_c)(\d+)(?:\.\.c|\]\s+to\s+\[\1)(\d+)",
        lambda m: " ".join(f"{m[1]}{i}" for i in range(int(m[2]), int(m[3]) + 1)),
        text,
    )


defined = re.findall(rf"\*\*\[({LABEL})\]\*\*", (root / "docs/Numerics.md").read_text())
assert defined and len(set(defined)) == len(defined), "a rule is defined twice"

used = {}
for folder in ("include", "lib", "test", "tools", "docs"):
    for path in (root / folder).rglob("*"):
        if path.suffix not in (".h", ".td", ".cpp", ".mlir", ".py", ".md"):
            continue
        text = expand_ranges(path.read_text())
        for label in re.findall(rf"(?<![a-z_]){LABEL}\b", text):
            used.setdefault(label, path.relative_to(root))
dangling = {label: str(path) for label, path in used.items() if label not in defined}
assert not dangling, f"not in docs/Numerics.md: {dangling}"

definitions = sorted((root / "include/fp8/IR").glob("*.td"))
ops = "".join(expand_ranges(path.read_text()) for path in definitions)
support = [
    root / "include/fp8/Support" / name for name in ("ScaleArithmetic.h", "QuantizeBuffer.h")
]
policies = "".join(expand_ranges(path.read_text()) for path in support)
of_fp8 = [label for label in defined if not label.startswith(OF_LINALG)]
missing = [
    label
    for label in of_fp8
    if not re.search(rf"\b{label}\b", policies if "semantics" in label else ops)
]
assert not missing, f"not in the ODS of include/fp8/IR or the policies: {missing}"
print(f"{len(defined)} rules")
