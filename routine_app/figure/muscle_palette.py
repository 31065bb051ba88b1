"""Colours of the muscle view: glass, bone, and the ramp from short to long.

Colour never stands alone: a dark casing keeps every muscle apart from the glass, and a legend
says the lengths in words. Short and long differ in hue and both are darker (in the light
theme; more colourful in the dark) than standing, also to colour-blind eyes.
"""

from __future__ import annotations

from routine_app.domain.value import Value, replace
from routine_app.figure.palette import FigurePalette, mixed


class MusclePalette(Value):
    """Colours as #RRGGBB. `far_` is the tone of the side away from the viewer."""

    glass: str
    far_glass: str
    glass_opacity: float
    contour: str
    bone: str
    bone_edge: str
    far_bone: str
    far_bone_edge: str
    hole: str
    casing: str
    light: str
    deep: str
    ramp: tuple[str, ...]

    def of_length(self, position: float) -> str:
        """The colour at a place of the scale, 0 to 1."""
        at = min(1.0, max(0.0, position)) * (len(self.ramp) - 1)
        i = min(int(at), len(self.ramp) - 2)
        return mixed(self.ramp[i], self.ramp[i + 1], at - i)

    def over(self, dressed: FigurePalette) -> FigurePalette:
        """The palette of all that is not inside: as dressed, but a faint body is of glass, too."""
        near = dict.fromkeys(("skin", "throat", "shirt", "leggings", "hair"), self.glass)
        far = dict.fromkeys(("far_skin", "far_shirt", "far_leggings"), self.far_glass)
        return replace(dressed, **near, **far)


LIGHT_MUSCLES = MusclePalette(
    glass="#93ABC0",
    far_glass="#A9BDCD",
    glass_opacity=0.66,
    contour="#667F96",
    bone="#FFFFFF",
    bone_edge="#7B94A9",
    far_bone="#DFE7ED",
    far_bone_edge="#98ACBC",
    hole="#B7C6D2",
    casing="#2C2140",
    light="#FFFFFF",
    deep="#2B1F4A",
    ramp=("#3F55D6", "#7D6FDD", "#C9B6D6", "#F58A5E", "#EA4B2C"),
)

DARK_MUSCLES = MusclePalette(
    glass="#3A5A7C",
    far_glass="#2F4964",
    glass_opacity=0.80,
    contour="#5F86AD",
    bone="#DCEBF5",
    bone_edge="#54708A",
    far_bone="#7F97AC",
    far_bone_edge="#3F5870",
    hole="#2F4A66",
    casing="#161412",
    light="#FFFFFF",
    deep="#160F26",
    ramp=("#4F6BFF", "#8D7BFF", "#D6C6E6", "#FF9A66", "#FF5A36"),
)
