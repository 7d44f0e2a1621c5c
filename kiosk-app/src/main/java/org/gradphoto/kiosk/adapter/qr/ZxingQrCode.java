package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gradphoto.kiosk.checkin.QrCode;

/** Draws QR codes at level M, which reads through 15 % of damage, in the smallest version that holds the text. */
public final class ZxingQrCode implements QrCode {

    @Override
    public boolean[][] modules(String text) {
        try {
            return dark(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds a text of " + text.length() + " characters", tooLong);
        }
    }

    /** Naming the character set costs 12 bits, which is the difference between version 5 and 6 for an address of 84 bytes. */
    private static Map<EncodeHintType, ?> hints(String text) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    private static boolean[][] dark(ByteMatrix matrix) {
        var modules = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules[row].length; column++) {
                modules[row][column] = matrix.get(column, row) == 1;
            }
        }
        return modules;
    }
}
