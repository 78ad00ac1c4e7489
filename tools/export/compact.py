"""Makes the text of an exported module small without changing its meaning.

Parameters are replaced by their names (tools/python/fp8_testing/seeded.py computes their numbers), equal
resources are merged, and the maps and loops that many operations share get names.
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
    """The name of each parameter, with the text of its resource as the key."""
    named = model.named_parameters()
    return {
        blob(p.data.view(int16).numpy().tobytes()): prefix + name for name, p in named
    }


def with_names(text: str, parameters: Mapping[str, str]) -> str:
    """The module with the bytes of parameters replaced by names."""

    def name(match: re.Match) -> str:
        found = parameters.get(match[0])
        return f'"seeded {found}"' if found else match[0]

    return re.sub(r'"0x[0-9A-F]+"', name, text)


def with_shared_resources(text: str) -> str:
    """The module with resources of the same bytes replaced by one."""
    first: dict[str, str] = {}
    others: dict[str, str] = {}
    for line, key, data in RESOURCES.findall(text):
        if first.setdefault(data, key) != key:
            others[key] = first[data]
            text = text.replace(line, "", 1)

    def rename(match: re.Match) -> str:
        return f"dense_resource<{others.get(match[1], match[1])}>"

    text = re.sub(r"dense_resource<([^>]+)>", rename, text)
    return re.sub(r",\n( *\}\n *\}\n#-\})", r"\n\1", text)  # removes the comma before the end of the list


def with_named_loops(text: str) -> str:
    """The module with the attributes that several generics share replaced by `#loops`."""
    counts = Counter(LOOPS.findall(text))
    names = {
        loops: f"#loops{i}" for i, (loops, n) in enumerate(counts.items()) if n > 1
    }
    text = LOOPS.sub(lambda match: names.get(match[0], match[0]), text)
    aliases = "".join(f"{name} = {loops}\n" for loops, name in names.items())
    return text.replace("module {", f"{aliases}module {{", 1)
