"""Times the forms in which a workload is compiled beside its rivals, in one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fp8_testing.bench.timing import Method, time_methods


def time_forms(
    calls: Mapping[str, Callable[[int], object]],
    rivals: Sequence[Method],
    results: Sequence[Any],
    expected: Any,
    rounds: int,
) -> dict[str, Any]:
    """Seconds of the rivals and of each form, and how far the form's result is from `expected`.

    A form's call with number i writes results[i]. Each round takes the methods in a random order.
    """
    methods, differences = list(rivals), {}
    for form, call in calls.items():
        results[0].fill_(float("nan"))
        call(0)
        difference = (results[0].float() - expected).norm() / expected.norm()
        differences[form] = difference.item()
        methods.append(Method(form, call))
    timings = time_methods(methods, len(results), rounds, shuffled=True)
    return {
        "differences": differences,
        "seconds": {name: timing.seconds for name, timing in timings.items()},
        "errors": {name: timing.error for name, timing in timings.items() if timing.error},
    }
