"""What a null sink plays, recorded with the moments of its sounds on the monotonic clock.

The recorder hands over small chunks. The first sample of a chunk was played when the chunk came
at the latest, so moments are told from the chunks that came soonest: too late by the way of the
recording rather than too early. Nothing is subtracted.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import wave
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from tools.sound_server import RATE, SINK, SoundServer

SETTLING = 4.0
"""Seconds that a null sink takes to give up the long buffer that it has while nobody listens."""
_BLOCK = RATE // 1000
_WIDTH = 2
_AROUND = 5 * RATE
QUIET = 60
"""Of 32768: less than this is silence."""


class Recording:
    """Samples on disk, and for each chunk the number of its first sample and its arrival in ms."""

    def __init__(self, path: Path, chunks: Sequence[tuple[int, float]]) -> None:
        self._path = path
        self._firsts = [first for first, _ in chunks]
        self._offsets = [arrival - 1000 * first / RATE for first, arrival in chunks]

    def moment(self, sample: int) -> float:
        """When a sample was played, in milliseconds of the monotonic clock."""
        low = bisect_left(self._firsts, sample - _AROUND)
        high = bisect_left(self._firsts, sample + _AROUND)
        return min(self._offsets[max(0, low - 1) : max(1, high)]) + 1000 * sample / RATE

    def save(self, path: Path) -> None:
        """Write it as a file that can be listened to."""
        with wave.open(str(path), "wb") as file, self._path.open("rb") as samples:
            file.setnchannels(1)
            file.setsampwidth(_WIDTH)
            file.setframerate(RATE)
            while part := samples.read(RATE * _WIDTH):
                file.writeframes(part)

    def samples(self, first: int = 0) -> array[int]:
        """All of it from a sample on, in memory."""
        with self._path.open("rb") as file:
            file.seek(first * _WIDTH)
            data = file.read()
        return array("h", data[: len(data) // _WIDTH * _WIDTH])

    def onsets(self, silence: int = 60) -> list[float]:
        """When each sound began that follows on so many ms of silence.

        It has begun when a quarter of the loudness is there that it reaches in 100 ms.
        """
        peaks = list(self._peaks())
        found = []
        quiet = silence
        for number, peak in enumerate(peaks):
            if peak < QUIET:
                quiet += 1
                continue
            if quiet >= silence:
                loudest = max(peaks[number : number + 100])
                into = next(i for i, p in enumerate(peaks[number:]) if p >= loudest / 4)
                found.append(self.moment((number + into) * _BLOCK))
            quiet = 0
        return found

    def _peaks(self) -> Iterator[int]:
        """The loudest sample of every millisecond."""
        with self._path.open("rb") as file:
            while part := file.read(RATE * _WIDTH):
                samples = array("h", part[: len(part) // _WIDTH * _WIDTH])
                if sys.byteorder == "big":
                    samples.byteswap()
                for start in range(0, len(samples), _BLOCK):
                    block = samples[start : start + _BLOCK]
                    high, low = max(block), min(block)
                    yield max(-low, high)


class Recorder:
    """Records what a null sink of the server plays, from `start` to `stop`."""

    def __init__(self, server: SoundServer, path: Path, sink: str = SINK) -> None:
        self._server = server
        self._sink = sink
        self._path = path
        self._chunks: list[tuple[int, float]] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Record, and wait until moments can be told."""
        command = [
            "parec",
            f"--device={self._sink}.monitor",
            "--raw",
            "--format=s16le",
            "--channels=1",
        ]
        self._process = subprocess.Popen(
            [*command, f"--rate={RATE}", "--latency-msec=5"],
            env=self._server.environ,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        assert self._process.stdout is not None
        self._thread = threading.Thread(target=self._read, args=(self._process.stdout,))
        self._thread.start()
        time.sleep(SETTLING)

    def stop(self) -> Recording:
        """What was recorded since then."""
        assert self._process is not None
        assert self._thread is not None
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        return Recording(self._path, self._chunks)

    def _read(self, pipe: BinaryIO) -> None:
        count = 0
        with self._path.open("wb") as file, pipe:
            while chunk := pipe.read(1 << 16):
                self._chunks.append((count // _WIDTH, time.monotonic_ns() / 1e6))
                count += len(chunk)
                file.write(chunk)
