package org.gradphoto.kiosk.photo;

import java.util.Optional;

/** Reads a written photo back and measures it from scratch. */
public interface PhotoReader extends AutoCloseable {

    /** The facts of a file; empty when the bytes are no JPEG picture. */
    Optional<PhotoFacts> read(byte[] file);

    /** Frees what it measures with. */
    @Override
    default void close() {}
}
