package org.gradphoto.kiosk.adapter.opencv;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.gradphoto.kiosk.adapter.opencv.headwear.DrawnHeadwear;
import org.gradphoto.kiosk.adapter.opencv.headwear.DrawnHeadwear.Kind;
import org.gradphoto.kiosk.capture.Picture;

/** Level heads of the demo people, 288 x 288, and what is drawn over them. */
final class DressedHeads implements AutoCloseable {

    private final Sight sight = new Sight(DemoPeople.MODELS);

    private Look look(String still) {
        return sight.see(DemoPeople.picture(still)).look().orElseThrow();
    }

    Picture bare(String still) {
        return look(still).patch().pixels();
    }

    Picture with(Kind kind, String still, long seed) {
        Look look = look(still);
        return DrawnHeadwear.over(look.patch().pixels(), HeadSamples.place(look), kind, seed);
    }

    /** What the explainable number says of a trait. */
    double explained(HeadTrait trait, Picture picture) {
        return trait.explained(sight.see(picture).look().orElseThrow());
    }

    /** In glasses of this glass, in a thin dark frame. */
    Picture inGlasses(Color glass, String still) {
        Look look = look(still);
        BufferedImage image = StrangePictures.image(look.patch().pixels());
        Graphics2D brush = image.createGraphics();
        for (int[] corners : new int[][] {{33, 133}, {362, 263}}) {
            Spot eye = look.patch().fromPicture(look.mesh().mean(corners));
            int x = (int) eye.x() - 22;
            int y = (int) eye.y() - 12;
            brush.setColor(glass);
            brush.fillRoundRect(x, y, 44, 32, 18, 18);
            brush.setColor(new Color(40, 30, 30));
            brush.drawRoundRect(x, y, 44, 32, 18, 18);
            brush.drawRoundRect(x + 1, y + 1, 42, 30, 18, 18);
        }
        brush.fillRect(136, 142, 16, 3);
        brush.dispose();
        return StrangePictures.picture(image);
    }

    @Override
    public void close() {
        sight.close();
    }
}
