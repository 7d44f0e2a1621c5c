package org.gradphoto.kiosk.photo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Why a picture gives no standard photo, or what is wrong with a written one.
 *
 * @param measured the value found, in the unit of the code
 * @param limit the value allowed
 */
public record PhotoProblem(Code code, OptionalDouble measured, OptionalDouble limit) {

    /** What can be wrong. The screens find the sentence by the name. */
    public enum Code {
        /** There is not exactly one face whose outline is clear. */
        NO_CLEAR_FACE,
        /** The face is smaller than the profile asks for and would have to be enlarged: closer with the camera. */
        FACE_TOO_SMALL,
        /** The face is too large for hair and eyes to find their places: step back. */
        FACE_TOO_LARGE,
        /** The hair reaches the upper border of the picture: lower the chair or raise the camera. */
        NO_ROOM_ABOVE,
        /** The crop would reach over the lower border: raise the chair or lower the camera. */
        NO_ROOM_BELOW,
        /** The crop would reach over the picture's left border: the student moves to the right of the picture. */
        NO_ROOM_LEFT,
        /** The crop would reach over the picture's right border: the student moves to the left of the picture. */
        NO_ROOM_RIGHT,
        /** The face itself is cut by a border of the picture. */
        FACE_CUT,
        /** The hair is so wide that the photo would cut it at the sides. */
        HAIR_TOO_WIDE,
        /** The picture has fewer pixels than the photo needs. */
        PICTURE_TOO_SMALL,
        /** No scale brings hair top, eyes and face width into their windows together. */
        PROPORTIONS,
        /** No quality that is allowed gives a file small enough. */
        FILE_TOO_LARGE,
        /** The best quality gives a file smaller than is asked for. */
        FILE_TOO_SMALL,
        WRONG_SIZE,
        WRONG_DENSITY,
        WRONG_QUALITY,
        /** Another colour sampling than the profile names. */
        WRONG_CHROMA,
        HAIR_TOP_OUTSIDE,
        EYE_LINE_OUTSIDE,
        FACE_WIDTH_OUTSIDE,
        CHIN_OUTSIDE,
        NOT_CENTRED,
        /** The line through the eyes is tilted; degrees. */
        EYES_NOT_LEVEL,
        /** The face is blurred; variance of its Laplacian. */
        BLURRED,
        /** The backdrop's colour is not the one asked for; CIE 1976 colour difference. */
        BACKGROUND_COLOUR,
        /** The backdrop has a gradient or a shadow; CIE 1976 colour difference. */
        BACKGROUND_UNEVEN,
        DAMAGED,
        NOT_24_BIT,
        PADDING,
        COMMENT,
        EXIF,
        TURNED_BY_EXIF,
        THUMBNAIL,
        FOREIGN_COLOURS,
        SRGB_PROFILE,
        FOREIGN_DATA,
        PROGRESSIVE,
        NOT_A_PHOTO,
        /** Too little of the backdrop is seen beside the person to know it. */
        BACKDROP_HIDDEN,
        /** The backdrop is neither blue nor white nor light grey. */
        BACKDROP_COLOUR,
        /** The backdrop is not even, or something else is in front of it. */
        BACKDROP_UNEVEN,
        /** Clothes, hair or skin are too close to the colour of the backdrop. */
        BACKDROP_LIKE_PERSON;

        private static final Set<Code> PLACES =
                EnumSet.of(HAIR_TOP_OUTSIDE, EYE_LINE_OUTSIDE, FACE_WIDTH_OUTSIDE, CHIN_OUTSIDE, NOT_CENTRED);
        private static final Set<Code> FILE_SIZES = EnumSet.of(FILE_TOO_LARGE, FILE_TOO_SMALL);

        /** Whether the head is out of place, which another crop may mend. */
        boolean isPlaceOfHead() {
            return PLACES.contains(this);
        }

        /** Whether the station itself answers for it, so that no photo of its own is handed out with even a doubt of it. */
        boolean isInOurHands() {
            return isPlaceOfHead() || FILE_SIZES.contains(this);
        }

        /** The code as reports write it, such as {@code face-too-small}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A problem without numbers. */
    public static PhotoProblem of(Code code) {
        return new PhotoProblem(code, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A problem with the value found and the value allowed. */
    public static PhotoProblem of(Code code, double measured, double limit) {
        return new PhotoProblem(code, OptionalDouble.of(measured), OptionalDouble.of(limit));
    }
}
