package org.gradphoto.kiosk.photo;

/**
 * How large a file may be, in KB as the notices write it. None says whether a KB has 1000 or 1024 bytes: a file is written so that it is right either
 * way, and another's file is only wrong when it is wrong either way.
 *
 * @param least 0 for no lower limit; a photo is never padded to reach it
 */
public record Kilobytes(int least, int most) {

    private static final int SMALL_KB = 1000;
    private static final int LARGE_KB = 1024;

    /** Refuses a range that is empty or negative. */
    public Kilobytes {
        if (least < 0 || most < Math.max(1, least)) {
            throw new IllegalArgumentException(
                    "a file size runs from least to most, not from " + least + " to " + most);
        }
    }

    /** The fewest bytes that are enough however a KB is counted. */
    public int leastBytes() {
        return least * LARGE_KB;
    }

    /** The most bytes that are allowed however a KB is counted. */
    public int mostBytes() {
        return most * SMALL_KB;
    }

    /** The bytes under which a file is too small however a KB is counted. */
    public int surelyTooFewBelow() {
        return least * SMALL_KB;
    }

    /** The bytes over which a file is too large however a KB is counted. */
    public int surelyTooManyAbove() {
        return most * LARGE_KB;
    }
}
