package org.gradphoto.kiosk.adapter.webcam;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;

/** Tells a new picture from the last one given again: most drivers do not wait for the camera, and a frozen one repeats for ever. */
interface NewPicture {

    /** The picture if it is not the one of the call before. */
    Optional<Picture> from(BufferedImage image);

    /** For a device that waits: each image is new. */
    static NewPicture always() {
        return image -> Optional.of(Bgr.picture(image));
    }

    /** For a device that makes an object for each image and gives the last one until the next has come. */
    static NewPicture byObject() {
        return new NewPicture() {
            private Optional<BufferedImage> last = Optional.empty();

            @Override
            public Optional<Picture> from(BufferedImage image) {
                boolean seen = last.filter(before -> before == image).isPresent();
                last = Optional.of(image);
                return seen ? Optional.empty() : Optional.of(Bgr.picture(image));
            }
        };
    }

    /**
     * For a device that fills the same object again and again: the noise of a sensor makes two frames differ. Nothing but zeros is what a driver gives
     * before the first frame.
     */
    static NewPicture byPixels() {
        return new NewPicture() {
            private byte[] last = {};

            @Override
            public Optional<Picture> from(BufferedImage image) {
                Picture picture = Bgr.picture(image);
                boolean seen = Arrays.equals(last, picture.bgr()) || blank(picture.bgr());
                last = picture.bgr();
                return seen ? Optional.empty() : Optional.of(picture);
            }
        };
    }

    private static boolean blank(byte[] bgr) {
        int at = 0;
        while (at < bgr.length && bgr[at] == 0) {
            at++;
        }
        return at == bgr.length;
    }
}
