package org.gradphoto.kiosk.adapter.opencv;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the chunks of a PNG file say, read from its bytes without decoding it.
 *
 * @param width pixels
 * @param height pixels
 * @param whole whether the file runs to its end chunk
 */
record PngFile(int width, int height, boolean whole) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int END = 0x49454E44;
    private static final int FIRST_CHUNK = 8;
    /** Length, name and check sum around the data of a chunk. */
    private static final int AROUND = 12;

    /** Reads the chunks; empty when the bytes are no PNG. */
    static Optional<PngFile> read(byte[] bytes) {
        if (bytes.length < 33 || !Arrays.equals(bytes, 0, FIRST_CHUNK, SIGNATURE, 0, FIRST_CHUNK)) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return Optional.of(new PngFile(buffer.getInt(16), buffer.getInt(20), isWhole(buffer)));
    }

    private static boolean isWhole(ByteBuffer buffer) {
        long at = FIRST_CHUNK;
        while (at + AROUND <= buffer.limit()) {
            long length = buffer.getInt((int) at) & 0xFFFFFFFFL;
            if (buffer.getInt((int) at + 4) == END) {
                return true;
            }
            at += AROUND + length;
        }
        return false;
    }
}
