package org.gradphoto.kiosk.portrait;

import java.util.function.Predicate;
import org.gradphoto.kiosk.capture.Picture;

/** Measures a picture. One reader serves one thread: the networks inside hold state. */
public interface PortraitReader extends AutoCloseable {

    /** Everything that can be told of the picture; what cannot is in the facts as not seen. Never fails on any picture. */
    default PortraitFacts read(Picture picture) {
        return read(picture, cheap -> true);
    }

    /**
     * Measures what is cheap, and the rest only when that is worth it: in the live view a face that is turned away need not be measured to the ear.
     *
     * @param worthTheRest asked with the cheap facts of a single clear face; the head's geometry is absent from them
     * @return all facts, or the cheap ones with the others marked {@link Fact.Why#NOT_YET}
     */
    PortraitFacts read(Picture picture, Predicate<PortraitFacts> worthTheRest);

    @Override
    void close();
}
