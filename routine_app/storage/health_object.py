"""Answers about health as a JSON object, in their own file and where an export has them."""

from __future__ import annotations

from datetime import date

from routine_app.domain.health import Health

MOST_CONDITIONS = 100


def to_object(health: Health) -> dict[str, object]:
    """What stands in a file; what nobody was asked stands in none."""
    raw: dict[str, object] = {
        "told": health.told,
        "urgent": health.urgent,
        "conditions": list(health.conditions),
        "sliders": health.sliders,
    }
    if health.allowed:
        raw["allowed"] = list(health.allowed)
    if health.rest_day is not None:
        raw["rest_day"] = health.rest_day.isoformat()
    return raw


def from_object(raw: object) -> Health | None:
    """The answers; None for anything else. Half of them is none: nobody knows which half."""
    match raw:
        case {
            "told": bool(told),
            "urgent": bool(urgent),
            "conditions": [*conditions],
            "sliders": bool(sliders),
            **others,
        }:
            ids, allowed = _ids(conditions), _ids(others.get("allowed", []))
            if ids is not None and allowed is not None:
                rest_day = _day(others.get("rest_day"))
                return Health(told, urgent, ids, sliders, allowed, rest_day)
    return None


def _day(raw: object) -> date | None:
    """A day of rest; one that cannot be read asks for no rest, and is no reason to ask anew."""
    try:
        return date.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        return None


def _ids(raw: object) -> tuple[str, ...] | None:
    if not isinstance(raw, list) or len(raw) > MOST_CONDITIONS:
        return None
    return tuple(raw) if all(isinstance(id_, str) for id_ in raw) else None
