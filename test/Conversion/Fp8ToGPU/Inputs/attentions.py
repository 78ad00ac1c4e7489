"""Prints a module with an fp8.attention on memrefs for each of many forms.

usage: attentions.py TYPE...

TYPE is the type of q, k and v: bf16, f16 or f8E4M3FN. For each type, the module has attention with every
pair of head dimensions, with and without `causal`, and with some masks.
"""

import sys

HEADS = ((64, 64), (72, 72), (80, 80), (96, 96), (128, 128), (64, 128), (192, 128), (192, 192), (256, 256))
# f32 for each row, bf16 for each row of all heads, and i1 for each key.
MASKS = (("b, h, m, n", "2x8x1000x1000xf32"), ("m, n", "1000x1000xbf16"), ("b, n", "2x1000xi1"))
FP8 = "f8E4M3FN"


def affine(results: str) -> str:
    return f"affine_map<(b, h, m, n, d, e) -> ({results})>"


def attention(
    number: int, element: str, d: int, e: int, causal: bool, mask: tuple[str, str] | None
) -> str:
    q, v = (f"memref<2x8x1000x{size}x{element}>" for size in (d, e))
    out = f"memref<2x8x1000x{e}x{'bf16' if element == FP8 else element}>"
    arguments = [f"%q: {q}", f"%v: {v}", f"%o: {out}"]
    maps = [affine(f"b, h, {rest}") for rest in ("m, d", "n, d", "n, e")]
    operands = ""
    if element == FP8:
        kind = "memref<2x8xf32>"
        arguments.append(f"%s: {kind}")
        operands += f" scales(%s, %s, %s : {kind}, {kind}, {kind})"
        maps += 3 * [affine("b, h")]
    if mask:
        arguments.append(f"%m: memref<{mask[1]}>")
        operands += f" mask(%m : memref<{mask[1]}>)"
        maps.append(affine(mask[0]))
    maps.append(affine("b, h, m, e"))
    return (
        f"func.func @attention_{number}({', '.join(arguments)}) {{\n"
        f"  fp8.attention %q, %q, %v{operands} into %o scale 0.125{' causal' * causal} "
        f"maps [{', '.join(maps)}] : {q}, {q}, {v} -> {out}\n"
        "  return\n}"
    )


def main() -> None:
    functions = []
    for element in sys.argv[1:]:
        # Rows of FP8 v have at most 128 elements.
        heads = [pair for pair in HEADS if element != FP8 or pair[1] <= 128]
        forms = [(d, e, False, None) for d, e in heads]
        if element != "f16":
            forms += [(d, d, True, None) for d in (64, 128)]
        forms += [(128, 128, False, mask) for mask in MASKS]
        for form in forms:
            functions.append(attention(len(functions), element, *form))
    print("\n".join(functions))


main()
