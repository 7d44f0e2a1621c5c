package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What ZXing made of one look at a picture.
 *
 * @param text what the code says; empty when it was not read
 * @param seen the finder patterns that were seen, also when the rest could not be read
 */
record Attempt(Optional<String> text, List<FinderPattern> seen) {

    /** Looks once. */
    static Attempt with(Binarizer contrast) {
        List<FinderPattern> seen = new ArrayList<>();
        ResultPointCallback note = point -> {
            if (point instanceof FinderPattern pattern) {
                seen.add(pattern);
            }
        };
        Map<DecodeHintType, ?> hints =
                Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, note);
        try {
            String text =
                    new QRCodeReader().decode(new BinaryBitmap(contrast), hints).getText();
            return new Attempt(Optional.of(text), seen);
        } catch (ReaderException unreadable) {
            return new Attempt(Optional.empty(), seen);
        }
    }
}
