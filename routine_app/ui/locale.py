"""Qt's part in the language of the program: formats of dates and numbers, its own dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from routine_app.domain.language import ENGLISH, language

_PLAIN_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def speak_with(app: QCoreApplication) -> None:
    """Let Qt speak as the program does, and lay out as people read."""
    code, from_right = language().code, language().from_right
    fitting_locale(code)
    way = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    if way is not QGuiApplication.layoutDirection():
        QGuiApplication.setLayoutDirection(way)
    if code != ENGLISH.code:
        qt_texts(app, code)


def fitting_locale(code: str, system: QLocale | None = None) -> QLocale:
    """Let dates and numbers fit the texts around them: the system's formats if its language is the
    same, otherwise those of the language, in the system's country if it is spoken there.
    """
    system = system or QLocale.system()
    language = QLocale(code).language()
    if system.language() == language:
        found = system
    else:
        found = QLocale(language, system.territory())
        if found.territory() != system.territory():
            found = _PLAIN_ENGLISH if code == "en" else QLocale(code)
    QLocale.setDefault(found)
    return found


def qt_texts(app: QCoreApplication, code: str) -> bool:
    """Let the dialogs that Qt brings along speak the language, if Qt has texts for it."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(f"qtbase_{code}", folder) and app.installTranslator(translator)
