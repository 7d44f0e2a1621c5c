package org.gradphoto.kiosk.rules.sweep;

import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/** Shows the person of a picture in clothes of any colour. */
public interface Wardrobe extends AutoCloseable {

    /**
     * The person under a light.
     *
     * @return what is measured of the clothes when they have a colour; usable until the next call. Empty when no single person with a visible garment is seen
     */
    Optional<Function<Dye, PortraitFacts>> person(Picture picture, Tint light);

    @Override
    void close();
}
