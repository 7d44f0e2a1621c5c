package org.gradphoto.kiosk.adapter.qr;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;

/**
 * Finds a QR code in a picture: a saved screenshot, or a phone's photo of a screen or of paper. Looks at it in one way after the other, the likely and quick ones first,
 * until one of them gives a text or the time is over. Safe for any thread.
 */
public final class QrReader {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Duration patience;

    /** A reader that gives a picture three seconds. */
    public QrReader() {
        this(PATIENCE);
    }

    /** A reader that begins no further look at a picture after this time. */
    public QrReader(Duration patience) {
        this.patience = patience;
    }

    /** The text of the code in the picture; empty when none is found or it is too damaged. */
    public Optional<String> read(BufferedImage picture) {
        return new Search(Grey.of(picture), System.nanoTime() + patience.toNanos()).text();
    }
}
