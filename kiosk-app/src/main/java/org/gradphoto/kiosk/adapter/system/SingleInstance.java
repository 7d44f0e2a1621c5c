package org.gradphoto.kiosk.adapter.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that one kiosk works on a data folder. The operating system holds the lock and frees it when the process ends in whatever way, so a file left
 * behind means nothing. In the file stands the loopback port at which the first kiosk can be asked to show itself.
 */
public sealed interface SingleInstance {

    /** This process is the only one; it stays so until it is closed. */
    final class First implements SingleInstance, AutoCloseable {

        private static final Logger LOG = LoggerFactory.getLogger(First.class);

        private final FileChannel file;
        private final ServerSocket door;
        private final ExecutorService porter = NamedThreads.single("front-door");

        private First(FileChannel file, ServerSocket door, Runnable comeToFront) {
            this.file = file;
            this.door = door;
            porter.execute(() -> answer(comeToFront));
        }

        /** Lets the next kiosk in. */
        @Override
        public void close() {
            porter.shutdownNow();
            try (file;
                    door) {
                LOG.debug("the data folder is free");
            } catch (IOException released) {
                LOG.debug("the system frees the lock with the process", released);
            }
        }

        private void answer(Runnable comeToFront) {
            while (!door.isClosed()) {
                try (Socket guest = door.accept()) {
                    guest.setSoTimeout(TIMEOUT);
                    if (guest.getInputStream().read() == KNOCK) {
                        comeToFront.run();
                        guest.getOutputStream().write(KNOCK);
                    }
                } catch (IOException leftOrClosing) {
                    LOG.debug("nobody at the door", leftOrClosing);
                }
            }
        }
    }

    /**
     * Another process has the folder.
     *
     * @param answered whether it was asked to come to the front and did
     */
    record Second(boolean answered) implements SingleInstance {}

    /** What is sent and answered at the door. */
    int KNOCK = 'k';

    /** Milliseconds that either side waits for the other. */
    int TIMEOUT = (int) Duration.ofSeconds(2).toMillis();

    /** Far behind the text, because some systems do not let others read what is locked. */
    long LOCKED_BYTE = 1_000_000;

    /**
     * Tries to be the first.
     *
     * @param folder the data folder, made when missing
     * @param comeToFront called on a thread of its own each time a second start asks for it
     * @throws IOException when the folder cannot be written
     */
    static SingleInstance enter(Path folder, Runnable comeToFront) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve("kiosk.lock");
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(file).isEmpty()) {
            file.close();
            return new Second(knock(path));
        }
        var door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        file.truncate(0);
        file.write(ByteBuffer.wrap(String.valueOf(door.getLocalPort()).getBytes(StandardCharsets.US_ASCII)), 0);
        return new First(file, door, comeToFront);
    }

    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException thisVeryProcess) {
            return Optional.empty();
        }
    }

    private static boolean knock(Path path) {
        try (var first = new Socket()) {
            int port = Integer.parseInt(Files.readString(path, StandardCharsets.US_ASCII));
            first.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT);
            first.setSoTimeout(TIMEOUT);
            first.getOutputStream().write(KNOCK);
            return first.getInputStream().read() == KNOCK;
        } catch (IOException | IllegalArgumentException deaf) {
            return false;
        }
    }
}
