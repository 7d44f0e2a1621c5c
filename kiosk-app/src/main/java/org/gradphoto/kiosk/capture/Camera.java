package org.gradphoto.kiosk.capture;

/**
 * An open camera. The object is disposable: after a {@link CameraLost} it is closed and a new one is opened.
 *
 * <p>Used by one thread at a time; only {@link #close()} may come from another, to end a read that hangs.
 */
public interface Camera extends AutoCloseable {

    /** The name to show, as the driver or the folder gives it. */
    String name();

    /**
     * The next picture, never mirrored. Blocks until there is one.
     *
     * @throws CameraLost when the camera was unplugged, its stream ended or its file cannot be read
     */
    Picture read() throws CameraLost;

    /** Gives the device back; calling it again does nothing. */
    @Override
    void close();
}
