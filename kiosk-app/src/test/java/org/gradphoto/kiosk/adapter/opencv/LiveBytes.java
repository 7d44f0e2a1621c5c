package org.gradphoto.kiosk.adapter.opencv;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Structure;
import java.util.OptionalLong;

/** How many bytes of native memory this process has asked for and not given back, by the C library's own books: no page that is merely kept ready counts. */
final class LiveBytes {

    private LiveBytes() {}

    /** What {@code mallinfo2} of glibc tells. */
    @Structure.FieldOrder({
        "arena",
        "ordblks",
        "smblks",
        "hblks",
        "hblkhd",
        "usmblks",
        "fsmblks",
        "uordblks",
        "fordblks",
        "keepcost"
    })
    public static final class Books extends Structure implements Structure.ByValue {
        public long arena;
        public long ordblks;
        public long smblks;
        public long hblks;
        public long hblkhd;
        public long usmblks;
        public long fsmblks;
        public long uordblks;
        public long fordblks;
        public long keepcost;
    }

    /** The part of the C library that is asked. */
    public interface CLibrary extends Library {

        /** The books, {@code uordblks} for what lies in arenas, {@code hblkhd} for large pieces that lie by themselves. */
        Books mallinfo2();
    }

    /** The bytes; absent where the C library keeps no such books. */
    static OptionalLong now() {
        try {
            Books books = Native.load("c", CLibrary.class).mallinfo2();
            return OptionalLong.of(books.uordblks + books.hblkhd);
        } catch (UnsatisfiedLinkError otherLibrary) {
            return OptionalLong.empty();
        }
    }
}
