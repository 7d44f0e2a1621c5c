package org.gradphoto.kiosk.cli;

import java.nio.file.Path;

/** Starts the reference platform, of which the commands know nothing else. */
@FunctionalInterface
public interface PlatformStarter {

    /**
     * Starts it on the wanted port or the next free one.
     *
     * @param data folder of its database and photos
     * @param host the address to serve
     * @param port wanted; 0 for any
     * @throws org.gradphoto.kiosk.queue.StoreUnavailable when the folder cannot be used
     */
    Running start(Path data, String host, int port);

    /** A platform that serves until it is closed. */
    interface Running extends AutoCloseable {

        /** The port it really serves. */
        int port();

        /** The file with the token for stations and reviewers. */
        Path tokenFile();

        @Override
        void close();
    }
}
