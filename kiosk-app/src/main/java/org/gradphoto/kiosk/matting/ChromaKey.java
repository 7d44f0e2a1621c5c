package org.gradphoto.kiosk.matting;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Backdrop;
import org.gradphoto.kiosk.photo.Keying;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.Rgb;

/**
 * Chroma keying by the backdrop that is really there: measures it, solves what part of each pixel along the outline is the person, and mixes the person
 * anew with the colour asked for. Refuses by name where it cannot be safe. Serves one thread, as its outline does.
 *
 * <p>Works on the rendered photo and not on the camera's picture: the photo has been averaged from the camera's pixels in linear light, in which
 * mixing stays mixing, so nothing is lost, noise is lower, and the time does not grow with the camera.
 */
public final class ChromaKey implements Backdrop {

    private final PersonOutline outline;
    private final Srgb srgb = new Srgb();
    private final KeySafety safety = new KeySafety(srgb);

    /** A key for photos whose person this outline finds. */
    public ChromaKey(PersonOutline outline) {
        this.outline = outline;
    }

    @Override
    public Keying normalize(Picture photo, Rgb colour) {
        Scene scene = Scene.of(photo, outline.of(photo), srgb);
        Optional<PhotoProblem> doubt = safety.doubt(scene);
        if (doubt.isPresent()) {
            return new Keying.Refused(doubt.get());
        }
        Trimap trimap = Trimap.of(scene, srgb);
        doubt = safety.doubt(scene, trimap);
        if (doubt.isPresent()) {
            return new Keying.Refused(doubt.get());
        }
        Matte matte = Matte.of(scene, trimap, srgb);
        return safety.doubt(matte)
                .map(problem -> (Keying) new Keying.Refused(problem))
                .orElseGet(() -> new Keying.Keyed(new Recolour(matte, srgb).on(colour, photo)));
    }

    /** The matte of a photo, safe or not. */
    Matte matte(Picture photo) {
        Scene scene = Scene.of(photo, outline.of(photo), srgb);
        return Matte.of(scene, Trimap.of(scene, srgb), srgb);
    }
}
