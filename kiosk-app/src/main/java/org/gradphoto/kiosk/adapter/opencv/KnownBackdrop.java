package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import org.gradphoto.kiosk.photo.Rgb;

/** The backdrop whose colour is known: how it looks in a picture, and what that tells of the light. */
final class KnownBackdrop {

    /** A backdrop further off in colour, or spread wider, is not the known one under another light but another one: CIE 1976 colour differences. */
    private static final double SAME = 22;

    private static final double EVEN = 12;

    private final Lab real;

    KnownBackdrop(Rgb colour) {
        real = Lab.of(colour);
    }

    /** Its colour as the picture shows it beside the person; the known one when nothing of it is seen. */
    Lab seen(Look look) {
        return look.backdrop().map(Backdrop::mean).orElse(real);
    }

    /** The light as backdrop, skin and eyes tell. */
    SceneLight light(Look look) {
        Optional<SceneLight> told = look.backdrop()
                .filter(seen -> seen.spread() < EVEN && seen.mean().colourDistance(real) < SAME)
                .map(seen -> SceneLight.between(real, seen.mean()));
        return SceneLight.of(look.skin(), Sclera.of(look), told);
    }
}
