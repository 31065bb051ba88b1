"""Catalogues of the program's texts, and what is still to translate: `./dev languages`.

./dev languages                    put new texts into the catalogues, take old ones out, compile
./dev languages todo CODE          texts without a translation, as a JSON list
./dev languages take CODE FILE     translations from a JSON file: a list of objects with "text",
                                   "about" if there is one, and "is": a text, or a list of forms
./dev languages content CODE       sentences of shipped files without a translation, as JSON
./dev languages content CODE FILE  translations of such sentences from a JSON file
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import yaml

from routine_app.content.library import Library
from routine_app.content.translation import FOLDER, read_translation, sentences
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import LANGUAGES
from routine_app.resources import assets_dir, routines_dir
from routine_app.system.catalogue import CONTEXT

OTHERS = tuple(code for code in LANGUAGES if code != "en")
_PACKAGE = Path(__file__).resolve().parents[1] / "routine_app"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Text(NamedTuple):
    """A text of the program; `one` is what English says of a single thing, where it counts."""

    text: str
    about: str = ""
    one: str = ""


class NotPlain(Exception):
    """A text that cannot be found for translation."""


# ------------------------------------------------------------------ the code


def texts_of(source: str, file: str = "") -> Iterator[Text]:
    """Every text of a module that is translated. Raises NotPlain for one put together."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in {"tr", "mark"}:
                yield from _text(node, 1, file, put_together=node.func.id == "tr")
            elif node.func.id == "tr_count":
                yield from _text(node, 3, file, put_together=False)


def _text(node: ast.Call, texts: int, file: str, *, put_together: bool) -> Iterator[Text]:
    """`put_together` allows constants, which are marked elsewhere, but no f-strings or sums."""
    first = 1 if texts > 1 else 0
    arguments = node.args[first:texts]
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    about = named.get("about") or (node.args[texts] if len(node.args) > texts else None)
    if all(isinstance(part, ast.Constant) for part in arguments) and arguments:
        words = [str(ast.literal_eval(part)) for part in arguments]
        yield Text(words[-1], ast.literal_eval(about) if about is not None else "", *words[:-1])
    elif not put_together or any(isinstance(a, ast.JoinedStr | ast.BinOp) for a in arguments):
        raise NotPlain(f"{file}:{node.lineno}: a text for translation stands there in one piece")


def texts_of_program(package: Path = _PACKAGE) -> dict[Text, None]:
    """All texts, in the order of files; the same one once."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(package.rglob("*.py")):
        for text in texts_of(path.read_text(encoding="utf-8"), str(path)):
            found.setdefault((text.text, text.about), text)
    return dict.fromkeys(found.values())


# ---------------------------------------------------------------- catalogues


def catalogue_path(code: str) -> Path:
    """The catalogue that people edit."""
    return assets_dir() / "languages" / f"routine_{code}.ts"


def read_catalogue(path: Path) -> dict[tuple[str, str], list[str]]:
    """Translations by text and what it is about: one form, or one for every number."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        forms = [f.text or "" for f in message.iter("numerusform")]
        text = (translation.text or "") if translation is not None else ""
        key = message.findtext("source", ""), message.findtext("comment", "")
        if all(forms) and (forms or text.strip()):
            found[key] = forms or [text]
    return found


def write_catalogue(
    path: Path, texts: Sequence[Text], known: dict[tuple[str, str], list[str]]
) -> None:
    """The catalogue of these texts, with what is known of them."""
    root = ElementTree.Element("TS", version="2.1", language=path.stem[-2:], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in texts:
        counts = {"numerus": "yes"} if text.one else {}
        message = ElementTree.SubElement(context, "message", counts)
        ElementTree.SubElement(message, "source").text = text.text
        if text.about:
            ElementTree.SubElement(message, "comment").text = text.about
        forms = known.get((text.text, text.about), [])
        missing = {} if forms else {"type": "unfinished"}
        translation = ElementTree.SubElement(message, "translation", missing)
        if text.one:
            for form in forms or ["", ""]:
                ElementTree.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{_HEAD}{body}\n", encoding="utf-8")


def compile_catalogue(path: Path) -> None:
    """What the program reads, beside it; at once, since a program that runs has it mapped."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    compiled, fresh = path.with_suffix(".qm"), path.with_suffix(".qm.new")
    subprocess.run([str(tool), "-silent", str(path), "-qm", str(fresh)], check=True)
    fresh.replace(compiled)


def missing(code: str) -> list[Text]:
    """Texts of the program that its catalogue does not have."""
    known = read_catalogue(catalogue_path(code))
    return [text for text in texts_of_program() if (text.text, text.about) not in known]


def renew() -> None:
    """Bring every catalogue up to date."""
    for code in OTHERS:
        _put(code, {})


def take(code: str, file: Path) -> None:
    """Put translations into a catalogue."""
    new = {}
    for item in json.loads(file.read_text(encoding="utf-8")):
        forms = item["is"] if isinstance(item["is"], list) else [item["is"]]
        new[item["text"], item.get("about", "")] = forms
    _put(code, new)


def _put(code: str, new: dict[tuple[str, str], list[str]]) -> None:
    path = catalogue_path(code)
    write_catalogue(path, list(texts_of_program()), {**read_catalogue(path), **new})
    compile_catalogue(path)


# ------------------------------------------------------------------- content


def sentences_of_content() -> dict[Path, list[str]]:
    """Every sentence of every shipped file, by its place below the folder of routines."""
    library, folder = Library(routines_dir()), routines_dir()
    found = {}
    for entry in library.entries():
        value = entry.value
        values = [value, *(library.variants(value) if isinstance(value, Exercise) else ())]
        texts = dict.fromkeys(text for one in values for text in sentences(one))
        found[entry.path.relative_to(folder)] = list(texts)
    return found


def translated_content(place: Path, code: str) -> tuple[dict[str, str], dict[str, str]]:
    """What is translated of a file, and how hard words are said."""
    path = routines_dir() / FOLDER / code / place
    if not path.exists():
        return {}, {}
    found = read_translation(path.read_text(encoding="utf-8"), code)
    return dict(found.texts), dict(found.say)


def missing_content(code: str) -> dict[str, list[str]]:
    """Sentences of shipped files that are not translated."""
    found = {}
    for place, texts in sentences_of_content().items():
        known, _ = translated_content(place, code)
        if left := [text for text in texts if text not in known]:
            found[place.as_posix()] = left
    return found


def take_content(code: str, file: Path) -> None:
    """Write files beside the originals: {"exercises/clam.yaml": {"texts": {...}, "say": {...}}}."""
    new: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    everything = sentences_of_content()
    for name, given in new.items():
        place = Path(name)
        known, say = translated_content(place, code)
        known |= given.get("texts", {})
        say |= given.get("say", {})
        pairs = [{"en": text, code: known[text]} for text in everything[place] if text in known]
        path = routines_dir() / FOLDER / code / place
        path.parent.mkdir(parents=True, exist_ok=True)
        whole: dict[str, Any] = {"say": say, "texts": pairs} if say else {"texts": pairs}
        text = yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, width=10_000)
        path.write_text(text, encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for; 2 for what is not understood."""
    match arguments:
        case []:
            renew()
        case ["todo", code] if code in OTHERS:
            _show([{k: v for k, v in t._asdict().items() if v} for t in missing(code)])
        case ["take", code, file] if code in OTHERS:
            take(code, Path(file))
        case ["content", code] if code in OTHERS:
            _show(missing_content(code))
        case ["content", code, file] if code in OTHERS:
            take_content(code, Path(file))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def _show(found: object) -> None:
    print(json.dumps(found, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
