"""Makes the text of an exported module small, without a change of its meaning.

Parameters become their names (tools/python/fp8_testing/seeded.py computes their numbers), resources of the
same bytes become one, and the maps and loops that many operations have in common get names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from torch import int16, nn

from fp8_testing.seeded import blob

RESOURCES = re.compile(r'^( *([\w.]+): ("[^"]+"),?\n)', re.MULTILINE)
LOOPS = re.compile(r"(?<=linalg\.generic )\{indexing_maps = [^{}]*\}")


def parameters_by_bytes(model: nn.Module, prefix: str) -> dict[str, str]:
    """The name of each parameter, by what its resource would be."""
    named = model.named_parameters()
    return {
        blob(p.data.view(int16).numpy().tobytes()): prefix + name for name, p in named
    }


def with_names(text: str, parameters: Mapping[str, str]) -> str:
    """The module with names in place of the bytes of parameters."""

    def name(match: re.Match) -> str:
        found = parameters.get(match[0])
        return f'"seeded {found}"' if found else match[0]

    return re.sub(r'"0x[0-9A-F]+"', name, text)


def with_shared_resources(text: str) -> str:
    """The module with one resource in place of all that have the same bytes."""
    first: dict[str, str] = {}
    others: dict[str, str] = {}
    for line, key, data in RESOURCES.findall(text):
        if first.setdefault(data, key) != key:
            others[key] = first[data]
            text = text.replace(line, "", 1)

    def rename(match: re.Match) -> str:
        return f"dense_resource<{others.get(match[1], match[1])}>"

    text = re.sub(r"dense_resource<([^>]+)>", rename, text)
    return re.sub(r",\n( *\}\n *\}\n#-\})", r"\n\1", text)  # where the last one went


def with_named_loops(text: str) -> str:
    """The module with `#loops` in place of the attributes that several generics share."""
    counts = Counter(LOOPS.findall(text))
    names = {
        loops: f"#loops{i}" for i, (loops, n) in enumerate(counts.items()) if n > 1
    }
    text = LOOPS.sub(lambda match: names.get(match[0], match[0]), text)
    aliases = "".join(f"{name} = {loops}\n" for loops, name in names.items())
    return text.replace("module {", f"{aliases}module {{", 1)
