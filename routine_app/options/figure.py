"""The options of `routine-app figure`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.digits import whole_number
from routine_app.domain.drawing import LEAST_SIZE, MOST_SIZE, SUFFIXES, Drawing, End
from routine_app.domain.language import tr
from routine_app.domain.pose import CHANNELS, Side
from routine_app.options.usage import UsageProblem, hint, not_with, one_of

if TYPE_CHECKING:
    from argparse import Namespace

    from routine_app.domain.request import Request


def drawing(typed: Namespace) -> Drawing:
    """How the figure is to be drawn. Raises UsageProblem."""
    preset = Drawing()
    return Drawing(
        end=End(one_of("--phase", typed.phase, *End) or preset.end),
        side=Side(side) if (side := one_of("--side", typed.side, *Side)) else None,
        muscles=typed.muscles,
        dark=one_of("--theme", typed.theme, "light", "dark") == "dark",
        size=preset.size if typed.size is None else _size(typed.size),
        out=None if typed.out is None else Path(_picture_name(typed.out)),
        changes=tuple(_change(text) for text in typed.set),
    )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    sides = [whole_number(side, MOST_SIZE) or 0 for side in (width, height)]
    if not all(LEAST_SIZE <= side <= MOST_SIZE for side in sides):
        raise UsageProblem(
            tr(
                "The option --size needs a width and a height from {least} to {most} pixels, "
                "such as 700x500, here '{text}'.",
                least=LEAST_SIZE,
                most=MOST_SIZE,
                text=text,
            )
        )
    return sides[0], sides[1]


def _picture_name(text: str) -> str:
    if not text.lower().endswith(SUFFIXES):
        raise UsageProblem(
            tr("The option --out needs a .png, .svg or .pdf file, here '{text}'.", text=text)
        )
    return text


def _change(text: str) -> tuple[str, float]:
    """CHANNEL=DEGREES."""
    from math import isfinite

    channel, _, number = text.partition("=")
    try:
        degrees = float(number.replace("_", "?"))
    except ValueError:
        degrees = float("nan")
    if not isfinite(degrees):
        raise UsageProblem(
            tr(
                "The option --set needs a joint and degrees, such as hip_right.flexion=30, "
                "here '{text}'.",
                text=text,
            )
        )
    if channel not in CHANNELS:
        unknown = tr("No joint is called '{channel}'.", channel=channel)
        raise UsageProblem(f"{unknown}{hint(channel, CHANNELS)}")
    return channel, degrees


def check_figure(request: Request) -> None:
    """Refuse what does not go with a figure. Raises UsageProblem."""
    if len(request.targets) != 1:
        raise UsageProblem(
            tr("Say whose figure: 'routine-app figure half-kneeling --out figure.png'.")
        )
    if request.text or request.short or request.speed > 1:
        option = "--text" if request.text else "--short" if request.short else "--speed"
        raise not_with(option, "figure")
    assert request.drawing is not None
    if request.drawing.out is None and not request.json:
        raise UsageProblem(tr("Say where the picture goes with --out figure.png, or give --json."))
