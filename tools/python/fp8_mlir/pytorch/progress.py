"""Says on stderr what is being done, if it takes long."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType

SECONDS = 2.0  # Work that ends earlier prints nothing.


class Progress:
    """The steps of one piece of work. `with Progress("compiling X") as p: p.step("export")`."""

    def __init__(self, title: str, enabled: bool = True, seconds: float = SECONDS) -> None:
        self.title = title
        self.seconds = seconds
        self.enabled = enabled
        self._lock = threading.Lock()
        self._step = ""
        self._printed = ""
        self._begin = time.monotonic()
        self._timer = threading.Timer(seconds, self._late)
        self._timer.daemon = True

    def __enter__(self) -> Progress:
        if self.enabled:
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            if self._printed and error is None:
                self._print("done")

    def step(self, text: str) -> None:
        """Names the step that begins now."""
        with self._lock:
            self._step = text
            if self.enabled and time.monotonic() - self._begin > self.seconds:
                self._print(text)

    def _late(self) -> None:
        with self._lock:
            self._print(self._step)

    def _print(self, text: str) -> None:
        if text != self._printed:
            self._printed = text
            passed = time.monotonic() - self._begin
            print(f"fp8_mlir: {self.title}: {text} ({passed:.0f} s)", file=sys.stderr, flush=True)
