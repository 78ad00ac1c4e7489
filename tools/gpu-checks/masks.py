"""Masks that hide whole blocks of scores, and fp8.block_mask against NumPy [attention_c21]."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import reference

BLOCK = 128
# The number that hides a key, and the number that leaves it visible [attention_c21].
THRESHOLDS = {"bf16": (-(2.0**29), -(2.0**27)), "f32": (-(2.0**29), -(2.0**27)), "f16": (-65504.0, -(2.0**14))}
LOWEST = {"bf16": -3.3895313892515355e38, "f32": -3.4028234663852886e38, "f16": -65504.0}
# What hides a key in a float mask.
FILLS = {"infinite": -np.inf, "lowest": None, "minus_1e9": -1e9, "minus_1e4": -1e4}


def documents(rng: np.random.Generator, m: int, n: int) -> np.ndarray:
    """Rows see the keys of their own document, in causal order."""
    ends = np.sort(rng.integers(0, max(m, n), 4))
    of_row, of_key = (np.searchsorted(ends, np.arange(size), "right") for size in (m, n))
    return (of_row[:, None] == of_key) & (np.arange(n) <= np.arange(m)[:, None])


def seen_keys(pattern: str, rng: np.random.Generator, m: int, n: int) -> np.ndarray:
    """Which keys each row sees: m x n, or 1 x n for `padded`."""
    rows, keys = np.arange(m)[:, None], np.arange(n)
    causal = keys <= rows + n - m
    if pattern == "causal":
        return causal
    if pattern == "window":
        return causal & (keys > rows + n - m - 150)
    if pattern == "left_padded":  # the first rows see no key
        return causal & (keys >= n // 3)
    if pattern == "hidden_rows":
        return causal & ((rows < m // 4) | (rows >= m // 2))
    if pattern == "scattered":  # each row sees one key, in any block
        return keys == (rows * 37 + 11) % n
    if pattern == "documents":
        return documents(rng, m, n)
    if pattern == "padded":
        return keys[None] < n * 3 // 5
    return np.full((m, n), pattern == "all")  # or none


PATTERNS = ("causal", "window", "left_padded", "hidden_rows", "scattered", "documents", "all", "none")


def fill_mask(seen: np.ndarray, element: str, fill: str, rng: np.random.Generator) -> np.ndarray:
    """The mask in `element`. With `+soft` in `fill`, elements of visible keys are not zero."""
    if element == "i1":
        return seen
    fill, _, soft = fill.partition("+")
    hidden = LOWEST[element] if FILLS[fill] is None else FILLS[fill]
    visible = rng.standard_normal(seen.shape) * 3 if soft else np.zeros(seen.shape)
    with np.errstate(over="ignore"):
        return np.where(seen, visible, hidden).astype(reference.FLOATS[element])


# --- fp8.block_mask ---------------------------------------------------------


def block_mask(mask: np.ndarray, element: str) -> np.ndarray:
    """The flags of blocks of 128 rows and keys; other dimensions have blocks of one."""
    *batches, m, n = mask.shape
    result = np.zeros((*batches, -(-m // BLOCK), -(-n // BLOCK)), np.int8)
    for at in np.ndindex(result.shape):
        row, key = at[-2] * BLOCK, at[-1] * BLOCK
        part = mask[at[:-2]][row : row + BLOCK, key : key + BLOCK]
        if element == "i1":
            some = part.any()
            flags = 3 * some + 4 * (~part.any(1)).any() + 8 * (~part).any()
        else:
            x = part.astype(np.float64)
            hidden, visible = THRESHOLDS[element]
            no_key = np.isnan(x).any(1) | ~(x >= visible).any(1)
            flags = (x != -np.inf).any() + 2 * (~(x <= hidden)).any() + 4 * no_key.any() + 8 * (x != 0).any()
        result[at] = flags
    return result


def block_mask_text(name: str, sizes: list[int | None], element: str) -> str:
    """One function from a mask to its flags."""
    shape = "x".join("?" if size is None else str(size) for size in sizes)
    blocks = "x".join("?" if size is None else str(size) for size in block_sizes(sizes))
    block = [1] * (len(sizes) - 2) + [BLOCK, BLOCK]
    lines, dynamic = [], []
    for i, size in enumerate(sizes):
        if size is None:
            lines += [
                f"%c{i} = arith.constant {i} : index",
                f"%d{i} = tensor.dim %mask, %c{i} : tensor<{shape}x{element}>",
                f"%s{i} = affine.apply affine_map<(d0) -> (d0 ceildiv {block[i]})>(%d{i})",
            ]
            dynamic.append(f"%s{i}")
    result = f"tensor<{blocks}xi8>"
    lines += [
        f"%init = tensor.empty({', '.join(dynamic)}) : {result}",
        f"%flags = fp8.block_mask %mask into %init block {block} : tensor<{shape}x{element}> -> {result}",
        f"return %flags : {result}",
    ]
    body = "\n  ".join(lines)
    return f"func.func @{name}(%mask: tensor<{shape}x{element}>) -> {result} {{\n  {body}\n}}"


def block_sizes(sizes: list[int | None]) -> list[int | None]:
    return [*sizes[:-2], *(None if size is None else -(-size // BLOCK) for size in sizes[-2:])]


def special_mask(rng: np.random.Generator, shape: tuple[int, ...], element: str) -> np.ndarray:
    """A causal mask in which some blocks are special: thresholds, NaN, infinities, small numbers, -0."""
    seen = np.broadcast_to(np.tril(np.ones(shape[-2:], bool)), shape).copy()
    if element == "i1":
        seen[..., -1, :] = True
        seen[..., :1, :] = False
        return seen
    mask = np.where(seen, 0.0, -np.inf)
    hidden, visible = THRESHOLDS[element]
    specials = [np.nan, np.inf, 2.0**-24, -0.0, LOWEST[element], hidden, visible, np.nextafter(visible, -np.inf), -1.0]
    for i in range(40):
        at = tuple(rng.integers(0, size) for size in shape)
        mask[at] = specials[i % len(specials)]
    mask[..., shape[-2] // 2, :] = hidden  # a row without a visible key
    with np.errstate(over="ignore", invalid="ignore"):
        return mask.astype(reference.FLOATS[element])


def block_masks() -> Iterator[tuple[str, tuple[int, ...], str, bool]]:
    """Name, shape, element, and whether sizes are unknown."""
    shapes = ((1024, 1024), (300, 520), (129, 1), (1, 700), (77, 131), (2, 3, 200, 264))
    for element in ("bf16", "f16", "f32", "i1"):
        for shape in shapes:
            for dynamic in (False, True):
                label = "x".join(map(str, shape))
                yield f"block_mask_{label}_{element}{'_dynamic' * dynamic}", shape, element, dynamic
