package org.gradphoto.kiosk.ui.station;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.session.Shot;

/** What to look at when a shot is decided on: the file itself where there is one, else the frame it could not be made of. Never mirrored. */
final class ShotPicture {

    private static final Size LARGEST = new Size(960, 720);

    private ShotPicture() {}

    /** Decodes; not for the FX thread. */
    static Image of(Shot shot) {
        return shot.making() instanceof PhotoMaking.Made made
                ? new Image(new ByteArrayInputStream(made.photo().jpeg()))
                : of(shot.frame().picture());
    }

    private static Image of(Picture picture) {
        Size source = new Size(picture.width(), picture.height());
        Size shown = source.within(LARGEST);
        int[] argb = new int[shown.width() * shown.height()];
        new Resampler(source, shown, false).draw(picture, argb);
        WritableImage image = new WritableImage(shown.width(), shown.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, shown.width(), shown.height(), PixelFormat.getIntArgbInstance(), argb, 0, shown.width());
        return image;
    }
}
