"""The error of a call that failed."""


class ProgramError(RuntimeError):
    """A call of a compiled program failed. `status` is its Fp8Status, or None."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status
