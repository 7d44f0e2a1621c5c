package org.gradphoto.kiosk.portrait;

import org.gradphoto.kiosk.capture.Region;

/** One measured value, or why it could not be measured. Never NaN, never a made-up 0. */
public sealed interface Fact {

    /**
     * A value that was measured.
     *
     * @param value in the unit of its {@link Measure}
     * @param where the part of the picture it was read from
     * @param confidence how far the value can be trusted: 1 wherever the probe was shown to work, less the further the picture is from that (a turned head, few
     *     pixels), 0 for a mere guess
     */
    record Measured(double value, Region where, double confidence) implements Fact {

        /** Refuses what is not a number. */
        public Measured {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a measured value is a finite number, not " + value);
            }
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("a confidence is a number from 0 to 1, not " + confidence);
            }
        }

        /** A value measured where the probe was shown to work. */
        public Measured(double value, Region where) {
            this(value, where, 1);
        }
    }

    /** A value that could not be measured. */
    record NotSeen(Why why) implements Fact {}

    /** Why a value could not be measured. The screens find the words by the name. */
    enum Why {
        NO_FACE,
        SEVERAL_FACES,
        FACE_UNCLEAR,
        FACE_TOO_SMALL,
        HEAD_TURNED,
        OUT_OF_PICTURE,
        NOTHING_TO_MEASURE,
        NOT_MEASURED,
        /** Left out of a quick reading of the live picture; a full reading takes it. */
        NOT_YET
    }
}
