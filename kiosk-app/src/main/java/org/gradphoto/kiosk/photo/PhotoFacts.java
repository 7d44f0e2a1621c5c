package org.gradphoto.kiosk.photo;

import java.util.Optional;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/**
 * What a written file says of itself when it is read back from its bytes and measured from scratch.
 *
 * @param scene what its picture shows; absent when it cannot be decoded without a fault
 */
public record PhotoFacts(FileFacts file, Optional<PhotoScene> scene) {

    /** Where the head lies in the file; absent when there is no single clear face. */
    public Optional<HeadGeometry> head() {
        return scene.flatMap(PhotoScene::head);
    }
}
