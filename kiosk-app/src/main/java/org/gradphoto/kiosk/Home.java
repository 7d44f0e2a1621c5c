package org.gradphoto.kiosk;

import java.nio.file.Path;

/** Where the kiosk is installed: the folder that holds {@code config} and {@code assets}. */
record Home(Path root) {

    /** The folder named by the start script, or the one we stand in. */
    static Home here() {
        return new Home(
                Path.of(System.getProperty("kiosk.home", "")).toAbsolutePath().normalize());
    }

    Path settings() {
        return root.resolve("config").resolve("kiosk.jsonc");
    }

    Path models() {
        return root.resolve("assets").resolve("models");
    }

    Path fonts() {
        return root.resolve("assets").resolve("fonts");
    }

    Path demo() {
        return root.resolve("assets").resolve("demo");
    }

    Path chime() {
        return root.resolve("assets").resolve("sounds").resolve("chime.wav");
    }
}
