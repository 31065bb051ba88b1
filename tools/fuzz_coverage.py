"""Tells which branches of code an input reaches: marks are put into the code as it is loaded.

Every block (a function, both sides of an `if`, a loop and its end, a handler, a case) begins with a
store into a table of bytes. That costs some percent, where following line by line would cost ten
times the work that is watched, and it is the same with every version of Python.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType

_TABLE = "__reached__"
_MOST = 1 << 14


class Coverage:
    """Watches the modules of some packages, which must not have been imported before."""

    def __init__(self, *packages: str) -> None:
        self.count = 0
        self.table = bytearray(_MOST)
        self._packages = tuple(f"{package}." for package in packages)
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Part of importing: a loader of ours for what is watched."""
        if not name.startswith(self._packages):
            return None
        spec = PathFinder.find_spec(name, path)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = _Loader(self, spec.loader.name, spec.loader.path)
        return spec

    def reached(self) -> int:
        """The blocks that ran since the last call, one bit each, eight bits apart."""
        found = int.from_bytes(self.table[: self.count], "little")
        self.table[: self.count] = bytes(self.count)
        return found

    def mark(self, near: ast.AST) -> ast.stmt:
        """A statement that remembers that it ran."""
        (statement,) = ast.parse(f"{_TABLE}[{self.count}] = 1").body
        self.count += 1
        line = getattr(near, "lineno", 1)
        for node in ast.walk(statement):
            if isinstance(node, ast.stmt | ast.expr):
                node.lineno = node.end_lineno = line
        return statement


class _Loader(SourceFileLoader):
    """Compiles with marks, and leaves the kept bytecode of the modules alone."""

    def __init__(self, coverage: Coverage, name: str, path: str) -> None:
        super().__init__(name, path)
        self._coverage = coverage

    def get_code(self, fullname: str) -> CodeType:
        tree = ast.parse(self.get_data(self.get_filename(fullname)))
        marked = ast.fix_missing_locations(_Marker(self._coverage).visit(tree))
        return compile(marked, self.path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        vars(module)[_TABLE] = self._coverage.table
        super().exec_module(module)


class _Marker(ast.NodeTransformer):
    """Puts a mark at the start of every block."""

    def __init__(self, coverage: Coverage) -> None:
        self._coverage = coverage

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        match node:
            case ast.FunctionDef() | ast.ExceptHandler() | ast.match_case():
                node.body.insert(0, self._coverage.mark(node))
            case ast.If() | ast.For() | ast.While():
                node.body.insert(0, self._coverage.mark(node))
                node.orelse.insert(0, self._coverage.mark(node))
            case ast.Try() if node.handlers:
                node.orelse.insert(0, self._coverage.mark(node))
        return node
