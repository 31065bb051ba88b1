"""Written trees are read back as they were, whatever texts are in them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.content.marked_yaml import parse
from routine_app.content.nodes import Entry, Node
from routine_app.content.problem import Report
from routine_app.content.source import decode
from routine_app.content.writing import scalar, write
from routine_app.resources import routines_dir

SHIPPED = sorted(routines_dir().rglob("*.yaml"))


def tree(text: str) -> Node:
    report = Report("a.yaml")
    node = parse(text, report)
    assert node is not None, report.problems
    assert not report, report.problems
    return node


def plain(node: Node) -> object:
    """The tree without places."""
    match node.value:
        case str(text):
            return text
        case list(items):
            return [plain(item) for item in items]
        case entries:
            return {key: plain(entry.node) for key, entry in entries.items()}


def node_of(value: object) -> Node:
    if isinstance(value, dict):
        return Node(1, 1, {key: Entry(1, 1, node_of(one)) for key, one in value.items()})
    if isinstance(value, list):
        return Node(1, 1, [node_of(one) for one in value])
    assert isinstance(value, str)
    return Node(1, 1, value)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.stem))
def test_shipped_files_survive(path: Path) -> None:
    before = tree(path.read_text(encoding="utf-8"))
    text = write(before)
    assert plain(tree(text)) == plain(before)
    assert write(tree(text)) == text


# All that a file may have in it: no controls, no halves of letters.
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029"))
KEYS = TEXTS.filter(lambda text: text != "<<")
TREES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, TREES, min_size=1, max_size=4))
def test_any_tree_survives(value: dict[str, object]) -> None:
    text = write(node_of(value))
    assert plain(tree(decode(text.encode(), "a.yaml"))) == value


@pytest.mark.parametrize(
    "text", ["45 s x 2", "Tuck the tail before you move.", "half-kneeling", "4 s in, 6 s out"]
)
def test_what_people_write_stays_plain_where_it_can(text: str) -> None:
    assert scalar(text).strip('"') == text
    assert (scalar(text) == text) is ("," not in text)


@pytest.mark.parametrize("text", ["", " a", "a ", "- a", "a: b", "#a", "~", "a\nb", "---", "? a"])
def test_what_could_be_taken_for_something_else_is_quoted(text: str) -> None:
    assert scalar(text)[:1] == scalar(text)[-1:] == '"'
