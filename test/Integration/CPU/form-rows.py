# RUN: %python %s %src_root %obj_root
"""Runs --fp8-form-rows on the norms and rotary embeddings of tools/gpu-checks. Each norm with rows of at least
32 elements, and each rotary embedding, becomes one fp8.rows. On the CPU it gives the bytes that NumPy
computes, which are also those of the chain.

fp8.rows is lowered to linalg on tensors and, after bufferization, on memrefs.
"""

import subprocess
import sys

sys.path[:0] = [f"{sys.argv[1]}/tools/gpu-checks", f"{sys.argv[1]}/test/Numerics"]

import numpy as np
import rope
import rows

from fp8_mlir.runner import Runner

OPT = f"{sys.argv[2]}/bin/fp8-opt"
ON_MEMREFS = [
    "--fp8-separate-destinations",
    "--one-shot-bufferize=bufferize-function-boundaries=1 function-boundary-type-conversion=identity-layout-map",
]


def run_opt(text: str, *passes: str) -> str:
    run = subprocess.run([OPT, "-", *passes], input=text, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{text}\n{run.stderr}")
    return run.stdout


def main() -> None:
    runner = Runner(f"{sys.argv[2]}/lib/libfp8_runner_io.so")
    rng = np.random.default_rng(3)
    numbers = 0
    for number, (name, kind, shape, element, _, text) in enumerate(rows.rows()):
        formed = run_opt(
            f"module {{\n{text}\n}}", "--resolve-ranked-shaped-type-result-dims", "--fp8-form-rows"
        )
        # Sums of fewer than 32 elements have another order, so they stay.
        if "fp8.rows" not in formed or ("linalg.generic" in formed) == (shape[1] >= 32):
            sys.exit(f"{name}: expected fp8.rows, with sums of at least 32 columns\n{formed}")
        lowered = run_opt(formed, *ON_MEMREFS, "--convert-fp8-to-linalg")
        if "fp8.rows" in lowered:
            sys.exit(f"{name}: expected linalg on memrefs\n{lowered}")
        if number % 3:
            continue
        inputs = rows.make_inputs(rng, shape, element)
        lower = [OPT, "--fp8-to-cpu-pipeline=recipe=none"]
        rows.check(kind, inputs, runner.run(formed, inputs, lower=lower, function=name), False)
        numbers += 1
    for name, kind, shape, element, text in rows.products():
        formed = run_opt(
            f"module {{\n{text}\n}}", "--resolve-ranked-shaped-type-result-dims", "--fp8-form-rows"
        )
        # Other rows are too long for one scale in few registers, or have no whole groups.
        if kind == "1x128" and shape[1] % 128 == 0 and "linalg.generic" in formed:
            sys.exit(f"{name}: expected one fp8.rows\n{formed}")
        number += 1
        if number % 3:
            continue
        inputs = rows.make_inputs(rng, shape, element)
        lower = [OPT, "--fp8-to-cpu-pipeline=recipe=none"]
        rows.check_product(kind, inputs, runner.run(formed, inputs, lower=lower, function=name))
        numbers += 1
    for name, division, shape, element, is_norm, text in rows.encodings():
        formed = run_opt(
            f"module {{\n{text}\n}}", "--resolve-ranked-shaped-type-result-dims", "--fp8-form-rows"
        )
        if formed.count("fp8.row_encode") != 1 or "linalg.generic" in formed:
            sys.exit(f"{name}: expected one fp8.rows that quantizes by the given scale\n{formed}")
        lowered = run_opt(formed, *ON_MEMREFS, "--convert-fp8-to-linalg")
        if "fp8.rows" in lowered:
            sys.exit(f"{name}: expected linalg on memrefs\n{lowered}")
        number += 1
        if number % 3:
            continue
        inputs = [*rows.make_inputs(rng, shape, element), rows.GIVEN_SCALE]
        lower = [OPT, "--fp8-to-cpu-pipeline=recipe=none"]
        results = runner.run(formed, inputs, lower=lower, function=name)
        rows.check_encoding(division, is_norm, inputs, results, False)
        numbers += 1
    for case in rope.ropes():
        formed = run_opt(
            f"module {{\n{case.text}\n}}", "--resolve-ranked-shaped-type-result-dims", "--fp8-form-rows"
        )
        # A kernel has no groups of 96 elements, so the norm of a token is not joined with scales of such heads.
        dim = case.shape[2]
        parts = 2 if case.quantizes and case.norm == "token" and dim & (dim - 1) else 1
        if formed.count("fp8.rows") != parts or "linalg.generic" in formed or "row_partner" not in formed:
            sys.exit(f"{case.name}: expected {parts} fp8.rows, of which one exchanges elements\n{formed}")
        lowered = run_opt(formed, *ON_MEMREFS, "--convert-fp8-to-linalg")
        if "fp8.rows" in lowered:
            sys.exit(f"{case.name}: expected linalg on memrefs\n{lowered}")
        number += 1
        if number % 3:
            continue
        inputs = case.make_inputs(rng)
        lower = [OPT, "--fp8-to-cpu-pipeline=recipe=none"]
        case.check(inputs, runner.run(formed, inputs, lower=lower, function=case.name), False)
        numbers += 1
    print(number + 1, "forms,", numbers, "runs")


if __name__ == "__main__":
    main()
