package org.gradphoto.kiosk.adapter.qr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gradphoto.kiosk.checkin.CodePictures;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a code out of a file that came from a phone. Its size is read from its head before a single pixel is decoded, and large ones are decoded in part. */
public final class UploadedPicture implements CodePictures {

    /** Pixels a phone's usual photo has at most; a progressive JPEG of that size takes about 150 MB while it is decoded. */
    public static final long MOST_PIXELS = 26_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(UploadedPicture.class);
    /** Of a larger picture every second or third pixel is enough. */
    private static final long ENOUGH_PIXELS = 7_000_000;

    private final QrReader reader = new QrReader();

    @Override
    public Reading read(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> decoders = ImageIO.getImageReaders(in);
            return decoders.hasNext() ? read(decoders.next(), in) : new Reading.NoPicture();
        } catch (IOException damaged) {
            return new Reading.NoPicture();
        }
    }

    /** The decoders of Java throw more than they declare when a file is damaged; a stranger's file must not cost more than an answer. */
    private Reading read(ImageReader decoder, ImageInputStream in) {
        try {
            decoder.setInput(in, true, true);
            long pixels = (long) decoder.getWidth(0) * decoder.getHeight(0);
            return pixels > MOST_PIXELS ? new Reading.TooLarge() : code(decoded(decoder, pixels));
        } catch (IOException | RuntimeException damaged) {
            LOG.debug("a picture from a phone is damaged", damaged);
            return new Reading.NoPicture();
        } finally {
            decoder.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader decoder, long pixels) throws IOException {
        ImageReadParam how = decoder.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
        how.setSourceSubsampling(step, step, 0, 0);
        return decoder.read(0, how);
    }

    private Reading code(BufferedImage picture) {
        Optional<String> text = reader.read(picture).filter(UploadedPicture::canBeACode);
        return text.isPresent() ? new Reading.Found(new CollectionCode(text.get())) : new Reading.NoCode();
    }

    private static boolean canBeACode(String text) {
        return !text.isBlank() && text.length() <= CollectionCode.LONGEST;
    }
}
