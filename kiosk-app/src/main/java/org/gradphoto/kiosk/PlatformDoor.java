package org.gradphoto.kiosk;

import java.nio.file.Path;
import org.gradphoto.kiosk.cli.PlatformStarter;
import org.gradphoto.kiosk.platform.ReferencePlatform;

/** Lets the command start the reference platform alone. */
final class PlatformDoor implements PlatformStarter {

    @Override
    public Running start(Path data, String host, int port) {
        return new Started(ReferencePlatform.start(data, host, port));
    }

    private record Started(ReferencePlatform platform) implements Running {

        @Override
        public int port() {
            return platform.port();
        }

        @Override
        public Path tokenFile() {
            return platform.tokenFile();
        }

        @Override
        public void close() {
            platform.close();
        }
    }
}
