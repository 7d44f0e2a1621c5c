package org.gradphoto.kiosk.adapter.opencv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks into EXIF data (TIFF 6.0) for one thing: whether a viewer is told to turn or mirror the picture. */
final class ExifTurn {

    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int ENTRY_BYTES = 12;

    private ExifTurn() {}

    /** Whether the data between these places name an orientation other than upright. */
    static boolean isTurned(byte[] bytes, int from, int end) {
        if (end - from < 8) {
            return false;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes, from, end - from).slice();
        data.order(bytes[from] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = data.getInt(4);
        if (table < 8 || table + 2 > data.limit()) {
            return false;
        }
        int entries = data.getShort(table) & 0xFFFF;
        for (int i = 0; i < entries && table + 2 + (i + 1) * ENTRY_BYTES <= data.limit(); i++) {
            int entry = table + 2 + i * ENTRY_BYTES;
            if ((data.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return (data.getShort(entry + 8) & 0xFFFF) != UPRIGHT;
            }
        }
        return false;
    }
}
