"""Prints a module with an fp8.attention on memrefs for each of many forms.

usage: attentions.py [--masked] TYPE...

TYPE is the type of q, k and v: bf16, f16 or f8E4M3FN. For each type, the module has attention with every
pair of head dimensions, with and without `causal`, and with some masks. With --masked, it has attention with
some head dimensions and all masks, each with and without a block mask, and with results in f32 and in 16 bits.
"""

import argparse

HEADS = ((64, 64), (72, 72), (80, 80), (96, 96), (128, 128), (64, 128), (192, 128), (192, 192), (256, 256))
# f32 for each row, bf16 for each row of all heads, and i1 for each key.
MASKS = (("b, h, m, n", "2x8x1000x1000xf32"), ("m, n", "1000x1000xbf16"), ("b, n", "2x1000xi1"))
FP8 = "f8E4M3FN"
MASKED_HEADS = (80, 128)


def affine(results: str) -> str:
    return f"affine_map<(b, h, m, n, d, e) -> ({results})>"


def get_block_mask(mask: tuple[str, str]) -> tuple[str, str]:
    results, shape = mask
    sizes = shape.split("x")[:-1]
    blocks = "x".join("8" if size == "1000" else size for size in sizes)
    return results.replace("m", "m floordiv 128").replace("n", "n floordiv 128"), f"{blocks}xi8"


def attention(
    number: int,
    element: str,
    d: int,
    e: int,
    causal: bool = False,
    mask: tuple[str, str] | None = None,
    by_blocks: bool = False,
    result: str | None = None,
) -> str:
    q, v = (f"memref<2x8x1000x{size}x{element}>" for size in (d, e))
    out = f"memref<2x8x1000x{e}x{result or ('bf16' if element == FP8 else element)}>"
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
        if by_blocks:
            results, shape = get_block_mask(mask)
            arguments.append(f"%b: memref<{shape}>")
            operands += f" block_mask(%b : memref<{shape}>)"
            maps.append(affine(results))
    maps.append(affine("b, h, m, e"))
    return (
        f"func.func @attention_{number}({', '.join(arguments)}) {{\n"
        f"  fp8.attention %q, %q, %v{operands} into %o scale 0.125{' causal' * causal} "
        f"maps [{', '.join(maps)}] : {q}, {q}, {v} -> {out}\n"
        "  return\n}"
    )


def get_forms(element: str) -> list[tuple]:
    # Rows of FP8 v have at most 128 elements.
    heads = [pair for pair in HEADS if element != FP8 or pair[1] <= 128]
    forms = [(d, e) for d, e in heads]
    if element != "f16":
        forms += [(d, d, True) for d in (64, 128)]
    return forms + [(128, 128, False, mask) for mask in MASKS]


def get_masked_forms(element: str) -> list[tuple]:
    return [
        (d, d, False, mask, by_blocks, result)
        for d in MASKED_HEADS
        if element != FP8 or d <= 128
        for mask in MASKS
        for by_blocks in (False, True)
        for result in ("f32", None)
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--masked", action="store_true")
    parser.add_argument("types", nargs="+")
    arguments = parser.parse_args()
    functions = []
    for element in arguments.types:
        for form in (get_masked_forms if arguments.masked else get_forms)(element):
            functions.append(attention(len(functions), element, *form))
    print("\n".join(functions))


main()
