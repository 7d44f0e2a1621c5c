package org.gradphoto.kiosk.matting;

import java.util.Arrays;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Rgb;

/**
 * Keys a drawn photo some times, so that the machine code is ready before the first student sits down: the first key of a fresh process takes several
 * times as long as the later ones.
 */
public final class Practice implements Runnable {

    private static final int ROUNDS = 12;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;
    private static final int CELLS = 64;
    private static final Rgb BLUE = new Rgb(100, 197, 255);
    private static final int SKIN = 150;

    private final int rounds;

    /** As many rounds as the machine code needs. */
    public Practice() {
        this(ROUNDS);
    }

    Practice(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public void run() {
        Picture photo = photo();
        ChromaKey key = new ChromaKey(Practice::outline);
        for (int round = 0; round < rounds; round++) {
            key.normalize(photo, BLUE);
        }
    }

    private static Picture photo() {
        byte[] bgr = new byte[WIDTH * HEIGHT * Picture.CHANNELS];
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            boolean person = isPerson((i % WIDTH + 0.5) / WIDTH, (i / WIDTH + 0.5) / HEIGHT);
            // A little unevenness, so that no way through the code is left out.
            int shade = i * 7 % 5;
            bgr[3 * i] = (byte) (person ? SKIN - 60 + shade : BLUE.blue() - shade);
            bgr[3 * i + 1] = (byte) (person ? SKIN + shade : BLUE.green() - shade);
            bgr[3 * i + 2] = (byte) (person ? SKIN + 60 + shade : BLUE.red() - shade);
        }
        return new Picture(WIDTH, HEIGHT, bgr);
    }

    private static Plane outline(Picture photo) {
        float[] likely = new float[CELLS * CELLS];
        Arrays.fill(likely, 0.01f);
        for (int i = 0; i < likely.length; i++) {
            if (isPerson((i % CELLS + 0.5) / CELLS, (i / CELLS + 0.5) / CELLS)) {
                likely[i] = 0.99f;
            }
        }
        return new Plane(CELLS, CELLS, likely);
    }

    /** Head and shoulders, in shares of the photo. */
    private static boolean isPerson(double x, double y) {
        boolean head = Math.hypot((x - 0.5) / 0.24, (y - 0.38) / 0.27) < 1;
        boolean shoulders = Math.hypot((x - 0.5) / 0.48, (y - 1.05) / 0.38) < 1;
        return head || shoulders;
    }
}
