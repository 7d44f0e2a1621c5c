package org.gradphoto.kiosk.adapter.opencv;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** Gives a person of a picture other hair, in lengths of the face's width, so that it is known to the pixel where the hair ends. */
final class Hairdresser {

    private static final Color DARK = new Color(38, 30, 28);

    private final Picture person;
    private final HeadGeometry head;

    /** At work on a person whose head lies there. */
    Hairdresser(Picture person, HeadGeometry head) {
        this.person = person;
        this.head = head;
    }

    /** A knot on top of the head, this much wider and higher than nothing, its top so far above the hair's. */
    Picture bun(double wide, double high) {
        double face = head.faceWidth();
        double top = head.hairTop() - high * face;
        return drawn(
                new Ellipse2D.Double(head.centre() - wide * face / 2, top, wide * face, 2 * high * face + 0.1 * face));
    }

    /** Hair that stands up from the whole head. */
    Picture tower(double high) {
        return bun(0.75, high);
    }

    /** Hair that stands out beside the head from crown to chin, this wide in all. */
    Picture globe(double wide) {
        BufferedImage image = StrangePictures.image(person);
        double face = head.faceWidth();
        Graphics2D brush = brush(image);
        double top = head.hairTop() - 0.05 * face;
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Ellipse2D.Double(head.centre() - wide * face / 2, top, wide * face, 1.35 * face), false);
        ring.append(
                new Ellipse2D.Double(
                        head.centre() - 0.47 * face, head.eyeLine() - 0.45 * face, 0.94 * face, 1.25 * face),
                false);
        brush.fill(ring);
        brush.dispose();
        return StrangePictures.picture(image);
    }

    /** Thin hairs that stand up from the crown, so many pixels thick and so many pixels long. */
    Picture wisps(int count, double thick, double length, long seed) {
        BufferedImage image = StrangePictures.image(person);
        Graphics2D brush = brush(image);
        brush.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            double x = head.centre() + (random.nextDouble() - 0.5) * 0.5 * head.faceWidth();
            Path2D hair = new Path2D.Double();
            hair.moveTo(x, head.hairTop() + 10);
            hair.quadTo(
                    x + 6 * random.nextGaussian(),
                    head.hairTop() - length / 2,
                    x + 20 * random.nextGaussian(),
                    head.hairTop() - length);
            brush.draw(hair);
        }
        brush.dispose();
        return StrangePictures.picture(image);
    }

    private Picture drawn(Shape hair) {
        BufferedImage image = StrangePictures.image(person);
        Graphics2D brush = brush(image);
        brush.fill(hair);
        brush.dispose();
        return StrangePictures.picture(image);
    }

    private static Graphics2D brush(BufferedImage image) {
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.setColor(DARK);
        return brush;
    }
}
