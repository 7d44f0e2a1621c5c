package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.checkin.CodeReader;
import org.gradphoto.kiosk.identity.CollectionCode;

/**
 * Reads the code of a phone held up to the camera. One quick attempt on a picture of about 960 pixels: a next frame comes soon, and a long search in
 * each would take the processor from the live view. Addresses are left out: a student's code is none, the code on the board is.
 */
public final class LiveCodeReader implements CodeReader {

    private static final int ENOUGH = 960;
    private static final String ADDRESS = "http";

    private byte[] grey = new byte[0];

    @Override
    public Optional<CollectionCode> read(Picture picture) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(luminance(picture)))))
                    .map(result -> result.getText())
                    .filter(text -> !text.startsWith(ADDRESS))
                    .flatMap(LiveCodeReader::code);
        } catch (ReaderException nothing) {
            return Optional.empty();
        }
    }

    private static Optional<CollectionCode> code(String text) {
        boolean fits = !text.isBlank() && text.strip().length() <= CollectionCode.LONGEST;
        return fits ? Optional.of(new CollectionCode(text)) : Optional.empty();
    }

    /** Every n-th pixel of every n-th row; green carries most of the brightness and all of a code's contrast. */
    private LuminanceSource luminance(Picture picture) {
        int step = Math.max(1, picture.width() / ENOUGH);
        int width = picture.width() / step;
        int height = picture.height() / step;
        if (grey.length != width * height) {
            grey = new byte[width * height];
        }
        byte[] bgr = picture.bgr();
        int to = 0;
        for (int y = 0; y < height; y++) {
            int from = y * step * picture.width() * Picture.CHANNELS + 1;
            for (int x = 0; x < width; x++) {
                grey[to++] = bgr[from];
                from += step * Picture.CHANNELS;
            }
        }
        return new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
    }
}
