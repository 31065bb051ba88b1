"""Which voices there are, asked of one way to speak after the other until one answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot

from routine_app.sound.engine import Engine, Voices


class Asking(QObject):
    """One question. Its ways are made for it alone: one that counts its voices says nothing.

    They belong to `owner`, as their children do, which may outlive this. Nothing here holds on to
    it: whoever is destroyed by its last child is destroyed twice.
    """

    def __init__(
        self,
        ways: Iterable[Callable[[QObject], Engine]],
        found: Callable[[Voices], None],
        patience: int,
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._ways: Iterator[Callable[[QObject], Engine]] = iter(ways)
        self._found = found
        self._engine: Engine | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(patience)
        self.timer.timeout.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask the next way; no voices when none is left."""
        self._let_go()
        make, owner = next(self._ways, None), self.parent()
        if make is None or owner is None:
            self._answer(())
            return
        self._engine = engine = make(owner)
        engine.opened.connect(self._on_opened)
        engine.lost.connect(self._on_lost)
        self.timer.start()
        engine.open()

    @Slot()
    def _on_opened(self) -> None:
        if self._engine is not None:
            self._engine.list_voices(self._answer)

    @Slot()
    def _on_lost(self) -> None:
        self.ask()

    def _answer(self, voices: Voices) -> None:
        self._let_go()
        self._ways = iter(())
        self.deleteLater()
        self._found(voices)

    def _let_go(self) -> None:
        self.timer.stop()
        if self._engine is not None:
            self._engine.close()
            self._engine = None
