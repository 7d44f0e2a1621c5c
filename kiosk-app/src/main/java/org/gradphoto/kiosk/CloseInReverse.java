package org.gradphoto.kiosk;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what was opened, the last first, so that no part outlives what it stands on. */
final class CloseInReverse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CloseInReverse.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Remembers a part and gives it back. */
    <T extends AutoCloseable> T add(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            closeOne(opened.pop());
        }
    }

    /** The roof: a part that does not close in peace must not keep the others open. */
    private static void closeOne(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            LOG.warn("{} did not close in peace", part.getClass().getSimpleName(), fault);
        }
    }
}
