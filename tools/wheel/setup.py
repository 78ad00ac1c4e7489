"""Says that the wheel is for one platform and for every version of Python.

The package has programs, but no extension modules. pyproject.toml has everything else.
"""

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel


class ProgramDistribution(Distribution):
    """A package whose files depend on the platform."""

    def has_ext_modules(self) -> bool:
        return True


class ProgramWheel(bdist_wheel):
    """A wheel with the tag py3-none-PLATFORM."""

    def get_tag(self) -> tuple[str, str, str]:
        return "py3", "none", super().get_tag()[2]


setup(distclass=ProgramDistribution, cmdclass={"bdist_wheel": ProgramWheel})
