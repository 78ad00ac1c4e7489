"""A cache of compiled programs on disk.

The key of a program is a hash of everything that decides its content: the module, the options, the chip and
the compiler. Entries are folders. An entry is complete or absent, because it is renamed into place.

  FP8_MLIR_CACHE       the folder; default: $XDG_CACHE_HOME/fp8_mlir or ~/.cache/fp8_mlir; "off" disables it
  FP8_MLIR_CACHE_SIZE  the largest size in bytes, default 10e9; entries that were not used for the longest
                       time are removed first
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

DEFAULT_BYTES = 10_000_000_000


def cache_folder() -> Path | None:
    """The folder of the cache, or None if it is disabled."""
    given = os.environ.get("FP8_MLIR_CACHE")
    if given == "off":
        return None
    if given:
        return Path(given).expanduser()
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "fp8_mlir"


def largest_size() -> int:
    text = os.environ.get("FP8_MLIR_CACHE_SIZE", "")
    try:
        return int(float(text)) if text else DEFAULT_BYTES
    except ValueError:
        raise ValueError(f"FP8_MLIR_CACHE_SIZE: expected a number of bytes, got {text!r}") from None


def key_of(parts: Iterable[str | bytes]) -> str:
    """A hash of the parts. Their lengths are part of it."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "little"))
        digest.update(data)
    return digest.hexdigest()[:40]


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def make_entry(key: str, make: Callable[[Path], None]) -> Path:
    """The folder of the entry. If there is none, `make` fills it.

    Without a cache, or if its folder cannot be written, the folder is a temporary one, which stays until the
    process ends.
    """
    cache = cache_folder()
    if cache is not None:
        entry = cache / key
        if entry.is_dir():
            with suppress(OSError):
                os.utime(entry)
            return entry
        with suppress(OSError):
            cache.mkdir(parents=True, exist_ok=True)
    if cache is None or not os.access(cache, os.W_OK):
        folder = Path(temporary_folder()) / key
        if not folder.is_dir():
            folder.mkdir()
            try:
                make(folder)
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
        return folder
    with tempfile.TemporaryDirectory(dir=cache, prefix="making-") as name:
        folder = Path(name) / "entry"
        folder.mkdir()
        make(folder)
        with suppress(OSError):  # another process may have made the same entry
            folder.rename(entry)
    remove_oldest(cache, keep=entry)
    return entry


_temporary: tempfile.TemporaryDirectory | None = None


def temporary_folder() -> str:
    """A folder that is removed when the process ends."""
    global _temporary
    if _temporary is None:
        _temporary = tempfile.TemporaryDirectory(prefix="fp8_mlir-")
    return _temporary.name


def remove_oldest(cache: Path, keep: Path) -> None:
    """Removes entries until the cache is not larger than its limit. Never removes `keep`."""
    entries = []
    for path in cache.iterdir():
        with suppress(OSError):
            if path.is_dir() and not path.name.startswith("making-"):
                entries.append((path.stat().st_mtime, size_of(path), path))
    total, most = sum(size for _, size, _ in entries), largest_size()
    for _, size, path in sorted(entries):
        if total <= most:
            return
        if path != keep:
            shutil.rmtree(path, ignore_errors=True)
            total -= size
