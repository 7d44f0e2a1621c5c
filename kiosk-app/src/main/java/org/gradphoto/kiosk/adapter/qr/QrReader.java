package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds a QR code in a picture. Tries in turn local and global contrast, dark on light and light on dark. Safe for any thread. */
public final class QrReader {

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    /** The text of the code in the picture; empty when none is found or it is too damaged. */
    public Optional<String> read(BufferedImage picture) {
        LuminanceSource light = new BufferedImageLuminanceSource(picture);
        return ways(light).map(QrReader::decode).flatMap(Optional::stream).findFirst();
    }

    private static Stream<Binarizer> ways(LuminanceSource light) {
        Stream<Function<LuminanceSource, Binarizer>> contrasts =
                Stream.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);
        return contrasts.flatMap(contrast -> Stream.of(light, light.invert()).map(contrast));
    }

    private static Optional<String> decode(Binarizer contrast) {
        try {
            return Optional.of(
                    new QRCodeReader().decode(new BinaryBitmap(contrast), HINTS).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
