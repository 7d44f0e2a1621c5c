package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.PhotoScene;
import org.gradphoto.kiosk.photo.Rgb;

/**
 * Measures what a photo file shows: the head, the level of the eyes, the sharpness, the backdrop; and nothing else, because a folder of thousands waits. Serves
 * one thread.
 */
final class PhotoEye implements AutoCloseable {

    private final Sight sight;
    private final Lab wanted;

    PhotoEye(Path models, Rgb background) {
        sight = new Sight(models);
        wanted = Lab.of(background);
    }

    PhotoScene look(Picture picture) {
        Sight.Seen seen = sight.see(picture);
        int faces = seen.faces().size();
        return seen.look().map(this::scene).orElseGet(() -> PhotoScene.unclear(faces));
    }

    private PhotoScene scene(Look look) {
        return new PhotoScene(
                1,
                Optional.of(look.head()),
                OptionalDouble.of(Math.toDegrees(look.mesh().eyeAngle())),
                look.face()
                        .map(face -> OptionalDouble.of(SharpnessProbe.sharpness(face)))
                        .orElseGet(OptionalDouble::empty),
                PhotoBackdrop.measure(look.bust(), wanted));
    }

    @Override
    public void close() {
        sight.close();
    }
}
