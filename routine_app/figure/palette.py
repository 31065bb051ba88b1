"""Colours of the figure for the light and the dark theme.

Every body colour has a contrast of 3.0 or more (WCAG 2.2, graphics) against window, wall,
card and mat of its theme. What is fainter than that, furniture and mat, carries a
contour that is not. Near and far leg are 1.8 or more apart.
"""

from __future__ import annotations

from functools import cached_property

from routine_app.domain.value import Value, replace

_FAINT, _FAINT_IN_DARK = 0.30, 0.40
"""How much is left of a colour where a movement comes from."""


class FigurePalette(Value):
    """Colours as #RRGGBB. `far_` is the tone of the limbs away from the viewer."""

    bg: str
    surface: str
    skin: str
    far_skin: str
    throat: str
    shirt: str
    far_shirt: str
    leggings: str
    far_leggings: str
    hair: str
    mat: str
    mat_edge: str
    prop: str
    prop_side: str
    prop_top: str
    wall: str
    wall_side: str
    wall_top: str
    soft: str
    contour: str
    strap: str
    arrow: str
    shade: str

    @cached_property
    def faint(self) -> FigurePalette:
        """The body nearly as pale as the ground: where a movement comes from."""
        body = ("skin", "throat", "shirt", "leggings", "hair")
        share = _FAINT if luminance(self.bg) > 0.5 else _FAINT_IN_DARK
        tones = {tone: mixed(self.bg, getattr(self, tone), share) for tone in body}
        tones |= {f"far_{tone}": tones[tone] for tone in ("skin", "shirt", "leggings")}
        return replace(self, **tones)


LIGHT = FigurePalette(
    bg="#F4F1EB",
    surface="#FFFDF9",
    skin="#B4734F",
    far_skin="#96593A",
    throat="#A3643F",
    shirt="#4F837A",
    far_shirt="#3A665F",
    leggings="#34506F",
    far_leggings="#627D96",
    hair="#4A3540",
    mat="#DFE7E0",
    mat_edge="#9DB9AD",
    prop="#E6D3B5",
    prop_side="#D8C19B",
    prop_top="#F0E3CB",
    wall="#E9E5DD",
    wall_side="#F0ECE5",
    wall_top="#F7F4EF",
    soft="#E3D6C8",
    contour="#857766",
    strap="#7A4B8C",
    arrow="#2F3A44",
    shade="#2C2B1F4A",
)

DARK = FigurePalette(
    bg="#161412",
    surface="#201D1A",
    skin="#D59C7E",
    far_skin="#A87760",
    throat="#C08A6D",
    shirt="#529488",
    far_shirt="#417B72",
    leggings="#84A9D2",
    far_leggings="#557599",
    hair="#8A6B78",
    mat="#222A26",
    mat_edge="#3A4A42",
    prop="#4A3F32",
    prop_side="#3B3228",
    prop_top="#5A4D3D",
    wall="#2B2825",
    wall_side="#272421",
    wall_top="#37332F",
    soft="#453D35",
    contour="#8C7F6E",
    strap="#C9A3DB",
    arrow="#F0ECE4",
    shade="#90000000",
)


def mixed(a: str, b: str, share: float) -> str:
    """The colour on the way from `a` (share 0) to `b` (share 1)."""
    pairs = zip(bytes.fromhex(a[1:]), bytes.fromhex(b[1:]), strict=True)
    return "#" + "".join(f"{round(x + (y - x) * share):02X}" for x, y in pairs)


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB after WCAG 2.2, 0 black to 1 white."""

    def linear(channel: int) -> float:
        c = channel / 255
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two colours after WCAG 2.2, 1 to 21."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)
