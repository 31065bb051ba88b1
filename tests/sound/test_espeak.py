"""Speech by a program that is started for every utterance."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QObject, QProcess
from pytestqt.qtbot import QtBot

from routine_app.domain.language import LANGUAGES, Language, speak
from routine_app.domain.sounds import Manner
from routine_app.sound import espeak
from routine_app.sound.espeak import Espeak
from tests.sound.talkers import TalkingProgram, end, is_running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")
ROOT = Path(__file__).parents[2]
PATIENCE = 10_000


@pytest.fixture
def program(tmp_path: Path) -> Iterator[TalkingProgram]:
    talking = TalkingProgram(tmp_path)
    yield talking
    for pid in talking.running():
        end(pid)


@pytest.fixture
def engine(qtbot: QtBot, program: TalkingProgram) -> Iterator[Espeak]:
    engine = Espeak(str(program.program))
    yield engine
    engine.close()
    qtbot.waitUntil(lambda: not program.running())


def test_words_are_said_calmly_and_told_to_have_begun(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    assert program.calls == ["-x -v en-gb -s 160 -a 120 -- Half-way."]


def test_the_manner_becomes_options(qtbot: QtBot, program: TalkingProgram, engine: Espeak) -> None:
    engine.set_manner(Manner("English (America)", 1.25, 0.5))
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    assert program.calls == ["-x -v English (America) -s 200 -a 75 -- Half-way."]


def test_new_words_end_the_ones_before(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    with qtbot.waitSignal(engine.began):
        engine.say("Tuck your tailbone.")
    with qtbot.waitSignal(engine.began):
        engine.say("Last five.")
    qtbot.waitUntil(lambda: len(program.running()) == 1)
    assert len(program.calls) == 2


def test_hush_ends_the_words(qtbot: QtBot, program: TalkingProgram, engine: Espeak) -> None:
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    with qtbot.assertNotEmitted(engine.lost):
        engine.hush()
        qtbot.waitUntil(lambda: not program.running())


def test_waking_a_device_plays_words_without_a_sound(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    engine.wake()
    qtbot.waitUntil(lambda: bool(program.calls))
    assert "-a 0" in program.calls[0]


def test_waking_is_not_ended_by_words(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    engine.wake()
    qtbot.waitUntil(lambda: bool(program.running()))
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    assert len(program.running()) == 2


def test_a_waking_that_hangs_ends_before_the_next_one(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    engine.wake()
    qtbot.waitUntil(lambda: len(program.running()) == 1)
    engine.wake()
    qtbot.waitUntil(lambda: len(program.calls) == 2 and len(program.running()) == 1)


def test_a_proof_begins_as_words_do_and_is_not_heard(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    program.does('case "$*" in *Klingon*) exit 1;; esac; echo f; exec sleep 600')
    engine.set_manner(Manner("Klingon"))
    with qtbot.waitSignal(engine.began):
        engine.prove()
    assert ["-a 0" in call for call in program.calls] == [True, True]
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    assert "-a 120" in program.calls[-1]
    qtbot.waitUntil(lambda: len(program.running()) == 1)


def test_what_is_let_go_of_goes_at_once_and_its_children_when_they_have_ended(
    qtbot: QtBot, program: TalkingProgram
) -> None:
    owner = QObject()
    engine = Espeak(str(program.program), owner)
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    engine.close()
    qtbot.waitUntil(lambda: not owner.children())
    assert not program.running()


def test_a_program_that_says_nothing_of_itself_has_not_begun(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    program.does("exec sleep 600")
    with qtbot.assertNotEmitted(engine.began):
        engine.say("Half-way.")
        qtbot.waitUntil(lambda: bool(program.running()))


def test_words_that_end_too_soon_are_tried_once_more(
    qtbot: QtBot, tmp_path: Path, program: TalkingProgram, engine: Espeak
) -> None:
    busy = tmp_path / "busy"
    busy.touch()
    program.does(f"echo f; [ -e '{busy}' ] && rm '{busy}' && exit 0; exec sleep 600")
    with qtbot.assertNotEmitted(engine.lost):
        engine.say("Half-way.")
        qtbot.waitUntil(lambda: len(program.running()) == 1 and len(program.calls) == 2)
    assert [call.partition("-- ")[2] for call in program.calls] == ["Half-way."] * 2


def test_words_whose_end_is_seen_late_were_said(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    """A program that was stopped while its voice went on sees both at once: the time, the end."""
    program.does("echo f; exit 0")
    lost: list[str] = []
    engine.lost.connect(lost.append)
    engine.say("Half-way.")
    engine._soon.start(1)
    patience = QDeadlineTimer(PATIENCE)
    while not program.calls or program.running() or engine._soon.remainingTime():
        os.sched_yield()  # and nothing of ours goes on
        assert not patience.hasExpired()
    qtbot.waitUntil(lambda: engine._child is None)
    assert lost == []


def test_words_are_said_in_the_language_of_the_program(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    speak(Language("de"))
    with qtbot.waitSignal(engine.began):
        engine.say("Halbzeit.")
    assert program.calls == ["-x -v de -s 160 -a 120 -- Halbzeit."]


def test_a_program_without_a_voice_for_the_language_is_lost(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    speak(Language("de"))
    program.does("exit 1")
    with qtbot.waitSignal(engine.lost) as lost:
        engine.say("Halbzeit.")
    assert lost.args == ["has no voice for this language"]


@pytest.mark.parametrize(
    ("does", "what"),
    [
        ("exit 1", "ended without a word"),
        ("echo f; kill -SEGV $$", "ended in the middle of a word"),
        ("echo f; exit 0", "finds no sound device"),
    ],
)
def test_a_program_that_fails_is_lost_with_its_reason(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak, does: str, what: str
) -> None:
    program.does(does)
    with qtbot.waitSignal(engine.lost) as lost:
        engine.say("Tuck your tailbone before you move, then glide forward two fingers only.")
    assert lost.args == [what]


def test_a_program_that_is_not_there_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    engine = Espeak(str(tmp_path / "gone"))
    with qtbot.waitSignal(engine.lost):
        engine.say("Half-way.")
    engine.close()


def test_a_program_that_does_not_end_is_lost_in_the_end(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    with qtbot.waitSignal(engine.began):
        engine.say("Half-way.")
    with qtbot.waitSignal(engine.lost, timeout=0) as lost:
        engine._late.timeout.emit()
    assert lost.args == ["does not come to an end"]
    qtbot.waitUntil(lambda: not program.running())


def test_a_voice_of_another_computer_is_replaced_by_the_usual_one(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    program.does('case "$*" in *Klingon*) exit 1;; esac; echo f; exec sleep 600')
    engine.set_manner(Manner("Klingon"))
    with qtbot.waitSignal(engine.began), qtbot.assertNotEmitted(engine.lost):
        engine.say("Half-way.")
    assert [("Klingon" in call, "en-gb" in call) for call in program.calls] == [
        (True, False),
        (False, True),
    ]


def test_voices_are_listed_by_name_without_those_of_other_programs(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    program.does(
        'echo "Pty Language Age/Gender VoiceName File Other"\n'
        'echo " 2  en-gb  --/M  English_(Great_Britain) gmw/en (en 2)"\n'
        'echo " 5  en-us  --/M  us-mbrola-2 mb/mb-us2 (en 7)"\n'
        'echo " 5  variant  --/M  Storm !v/Storm (en-us 5)"'
    )
    found: list[tuple[str, ...]] = []
    engine.list_voices(found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("English (Great Britain)",)]


def test_voices_that_cannot_be_listed_are_told_once(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    program.does("kill -KILL $$")
    found: list[tuple[str, ...]] = []
    engine.list_voices(found.append)
    (child,) = engine.findChildren(QProcess)
    with qtbot.waitSignal(child.destroyed):
        qtbot.waitUntil(lambda: bool(found))
    assert found == [()]


def test_voices_are_not_told_by_what_was_let_go_of(
    qtbot: QtBot, program: TalkingProgram, engine: Espeak
) -> None:
    found: list[tuple[str, ...]] = []
    engine.list_voices(found.append)
    qtbot.waitUntil(lambda: bool(program.running()))
    (child,) = engine.findChildren(QProcess)
    with qtbot.waitSignal(child.destroyed):
        engine.close()
    assert found == []


@pytest.mark.skipif(not shutil.which("setpriv"), reason="setpriv is not installed")
def test_a_child_ends_when_the_program_is_killed(qtbot: QtBot, program: TalkingProgram) -> None:
    script = f"""
from PySide6.QtCore import QCoreApplication
from routine_app.sound.espeak import Espeak
app = QCoreApplication([])
engine = Espeak({str(program.program)!r})
engine.began.connect(lambda: print("began", flush=True))
engine.say("Half-way.")
app.exec()
"""
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as speaking:
        assert speaking.stdout is not None
        assert speaking.stdout.readline() == "began\n"
        (pid,) = program.running()
        speaking.send_signal(signal.SIGKILL)
    qtbot.waitUntil(lambda: not is_running(pid))


@pytest.mark.skipif(not espeak.is_installed(), reason="espeak-ng is not installed")
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_real_program_takes_our_options(code: str) -> None:
    speak(Language(code))
    command = [
        espeak.PROGRAM,
        "-x",
        "-v",
        espeak.own_voice(),
        "-s",
        "160",
        "-a",
        "0",
        "-q",
        "--",
        "-3.",
    ]
    said = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True)
    assert said.stdout.strip()
