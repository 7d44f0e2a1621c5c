package org.gradphoto.kiosk.photo;

/** The folder of the accepted photos. */
public interface PhotoShelf {

    /**
     * Writes a file so that it is whole or not there, and on the disk when this returns: a temporary file, forced, moved into place, its folder forced.
     *
     * @throws org.gradphoto.kiosk.queue.StoreUnavailable when the disk is full or read-only; nothing is left behind then
     */
    void put(String session, String file, byte[] jpeg);

    /**
     * The bytes of a photo.
     *
     * @throws org.gradphoto.kiosk.queue.StoreUnavailable when it cannot be read
     */
    byte[] get(String session, String file);
}
