package org.gradphoto.kiosk.rehearsal;

import java.util.Random;

/**
 * A made-up student: the same code and digits again for the same seed and place.
 *
 * @param code a collection code that is plainly no real one
 * @param tail three digits and a digit or X
 */
record Student(String code, String tail) {

    private static final String LAST = "0123456789X";

    static Student of(long seed, int place) {
        Random random = new Random(seed * 1_000_003 + place);
        String code = String.format("DEMO-%d-%04d-%016x", seed, place, random.nextLong());
        String tail = String.format("%03d", random.nextInt(1000)) + LAST.charAt(random.nextInt(LAST.length()));
        return new Student(code, tail);
    }
}
