"""The live figure: a pose put through forward kinematics, set on its supports and painted.

From the bones outward: `skeleton` turns angles into frames, `grounding`, `reach` and `way` put
them where they rest, `body` with `trunk`, `hands`, `feet`, `coat` and `breath` puts flesh on
them, `flatten`, `hair`, `envelope` and `hulls` make outlines of it as the `camera` sees it,
`props`, `furniture`, `at_hand` and `solids` stand around it, `depth` puts them among its limbs,
`scene` and `motion` put it all together, `stills` adds what shows a movement, `outline`,
`painter`, `solid_painter` and `shadow` paint it with a `palette`, and the `easel` puts these
together, for the left side in the `mirror`. `muscles`, `bones`, `strands`, `inside` and `glass`
are the look inside.
"""
