"""Conditions, signs, pain and things that are not there: asked, shown, changed."""
