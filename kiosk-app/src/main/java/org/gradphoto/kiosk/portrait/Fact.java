package org.gradphoto.kiosk.portrait;

import org.gradphoto.kiosk.capture.Region;

/** One measured value, or why it could not be measured. Never NaN, never a made-up 0. */
public sealed interface Fact {

    /**
     * A value that was measured.
     *
     * @param value in the unit of its {@link Measure}
     * @param where the part of the picture it was read from
     * @param confidence how far the value can be trusted. Its grounds are, each counted where the measure rests on it: how sure the face detector (of the
     *     face's size) and the face mesh (of everything at the face) are that this is a face; how many of the pixels that the probe works on the picture
     *     really has; how far the head is turned beyond what the probe was shown to bear; how much is seen of garment, shoulders, outline, backdrop or the
     *     white of the eyes. How near a value lies to a limit is no matter of confidence: between the limits of a rule a person is asked
     */
    record Measured(double value, Region where, Confidence confidence) implements Fact {

        /** Refuses what is not a number. */
        public Measured {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a measured value is a finite number, not " + value);
            }
        }

        /** A value measured where the probe was shown to work. */
        public Measured(double value, Region where) {
            this(value, where, Confidence.FULL);
        }

        /** The same value when it rests on this as well. */
        public Measured restingOn(Confidence ground) {
            return new Measured(value, where, confidence.and(ground));
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
        /** Too little is seen of what is measured. */
        LITTLE_SEEN,
        NOT_MEASURED,
        /** Left out of a quick reading of the live picture; a full reading takes it. */
        NOT_YET
    }
}
