package org.gradphoto.kiosk.checkin;

import org.gradphoto.kiosk.identity.CollectionCode;

/** Reads the collection code out of a picture a student has chosen: a saved picture, a screenshot, a photo of paper or of another phone. */
@FunctionalInterface
public interface CodePictures {

    /** What was found in a picture file of any kind, broken ones included. The file is not kept. */
    Reading read(byte[] file);

    /** What came of it. */
    sealed interface Reading {

        /** The code. */
        record Found(CollectionCode code) implements Reading {}

        /** A picture, but no code in it can be read. */
        record NoCode() implements Reading {}

        /** No picture of a known kind, or a damaged one. */
        record NoPicture() implements Reading {}

        /** More pixels than are decoded here. */
        record TooLarge() implements Reading {}
    }
}
