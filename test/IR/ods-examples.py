# RUN: %python %s %src_root/include/fp8/IR %obj_root/bin/fp8-opt | FileCheck %s
"""Every example in the definitions of operations and attributes parses, verifies and round-trips.

An example may use values that it does not define. Their types come from the messages of the parser.
"""

import re
import subprocess
import sys
from pathlib import Path

EXAMPLE = re.compile(r"```mlir\n(.*?)\n *```", re.S)
EXPECTED = re.compile(r"use of value '%(\w+)' expects different type than prior uses: '(.+?)' vs 'none'")
YIELD = """
%acc_init = tensor.empty() : tensor<1x1x{type}>
%acc_a = tensor.empty() : tensor<1x1xf8E4M3FN>
%acc_r = fp8.scaled_matmul %acc_a, %acc_a into %acc_init
  maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] epilogue {{
  ^bb0(%e: f32):
    {statement}
  }} : tensor<1x1xf8E4M3FN>, tensor<1x1xf8E4M3FN> -> tensor<1x1x{type}>
"""


def in_rows(statement):
    """`fp8.rows` around an operation of its body."""
    ends = statement.lstrip().startswith("fp8.row_yield")
    types = statement.split(":")[1].strip().split(", ") if ends else ["f32"]
    tensors = [f"tensor<4x256x{type}>" for type in types]
    inits = [f"%rows_{i} = tensor.empty() : {tensor}\n" for i, tensor in enumerate(tensors)]
    names = ", ".join(f"%rows_{i}" for i in range(len(types)))
    maps = ", ".join(["affine_map<(r, c) -> (r, c)>"] * (len(types) + 1))
    results = ", ".join(f"%rows_r{i}" for i in range(len(types)))
    body = statement if ends else statement + "\n  fp8.row_yield %rows_e : f32"
    listed = ", ".join(tensors)
    return (
        f"{''.join(inits)}%rows_x = tensor.empty() : tensor<4x256xf32>\n"
        f"{results} = fp8.rows ins(%rows_x : tensor<4x256xf32>) outs({names} : {listed}) maps [{maps}] {{\n"
        f"^bb0(%rows_e: f32):\n  {body}\n}} -> {listed}\n"
    )


def statements(example):
    """The operations or attributes of an example. A line with more indentation belongs to the line above."""
    lines = example.split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip())
    result = []
    for line in lines:
        if len(line) - len(line.lstrip()) == margin:
            result.append(line)
        else:
            result[-1] += "\n" + line
    return result


def opt(tool, text):
    result = subprocess.run([tool, "-"], input=text, capture_output=True, text=True)
    return result.stdout if result.returncode == 0 else None, result.stderr


def wrap(statement):
    """A function around an operation, and the names that the operation does not define."""
    body = statement
    if statement.lstrip().startswith("fp8.yield"):
        body = YIELD.format(statement=statement, type=statement.split(":")[1].strip())
    if re.search(r"fp8\.row_\w+", statement) and "fp8.rows" not in statement:
        body = in_rows(statement)
    body = re.sub(r"//[^\n]*", "", body)
    defined = set()
    for names in re.findall(r"^\s*((?:%\w+,? *)+)=", body, re.M):
        defined.update(re.findall(r"%(\w+)", names))
    for arguments in re.findall(r"\^bb0\((.*?)\):", body, re.S):
        defined.update(re.findall(r"%(\w+)", arguments))
    free = dict.fromkeys(re.findall(r"%(\w+)", body))
    return body, [name for name in free if name not in defined]


def check_operation(tool, statement):
    body, free = wrap(statement)
    types = {name: "none" for name in free}
    for _ in range(len(free) + 1):
        arguments = ", ".join(f"%{name}: {kind}" for name, kind in types.items())
        text = f"func.func @example({arguments}) {{\n{body}\n  return\n}}\n"
        printed, errors = opt(tool, text)
        if printed is not None:
            return printed
        asked = EXPECTED.search(errors)
        if not asked:
            sys.exit(f"example does not parse:\n{text}\n{errors}")
        types[asked[1]] = asked[2]
    sys.exit(f"the types of an example do not settle:\n{statement}")


def check_attribute(tool, statement):
    text = f"func.func private @example() attributes {{example = {statement.strip()}}}\n"
    printed, errors = opt(tool, text)
    if printed is None:
        sys.exit(f"example does not parse:\n{text}\n{errors}")
    return printed


def main():
    folder, tool = Path(sys.argv[1]), sys.argv[2]
    counts = {}
    for path in sorted(folder.glob("*.td")):
        for example in EXAMPLE.findall(path.read_text()):
            for statement in statements(example):
                check = check_attribute if statement.lstrip().startswith("#") else check_operation
                printed = check(tool, statement)
                again, errors = opt(tool, printed)
                if again != printed:
                    sys.exit(f"does not round-trip:\n{printed}\n{again}\n{errors}")
                name = re.search(r"(#?fp8\.\w+)", statement)[1]
                counts[name] = counts.get(name, 0) + 1
    for name in sorted(counts):
        print(name, counts[name])


main()

# CHECK-DAG: #fp8.recipe {{[2-9]}}
# CHECK-DAG: #fp8.scaling {{[2-9]}}
# CHECK-DAG: {{^}}fp8.amax {{[2-9]}}
# CHECK-DAG: {{^}}fp8.attention {{[2-9]}}
# CHECK-DAG: {{^}}fp8.cast {{[2-9]}}
# CHECK-DAG: {{^}}fp8.compute_scale {{[2-9]}}
# CHECK-DAG: {{^}}fp8.dequantize {{[2-9]}}
# CHECK-DAG: {{^}}fp8.dynamic_quantize {{[2-9]}}
# CHECK-DAG: {{^}}fp8.quantize {{[2-9]}}
# CHECK-DAG: {{^}}fp8.row_quantize {{[2-9]}}
# CHECK-DAG: {{^}}fp8.row_reduce {{[2-9]}}
# CHECK-DAG: {{^}}fp8.row_yield 1
# CHECK-DAG: {{^}}fp8.rows 1
# CHECK-DAG: {{^}}fp8.scaled_matmul {{[2-9]}}
# CHECK-DAG: {{^}}fp8.yield 1
