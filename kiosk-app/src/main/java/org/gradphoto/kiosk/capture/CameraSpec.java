package org.gradphoto.kiosk.capture;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Which camera is meant: {@code webcam[:NAME]}, {@code folder:DIR}, {@code mjpeg:URL} or {@code demo}. */
public sealed interface CameraSpec {

    /** A USB camera: the one of this name, or the first found. */
    record Webcam(Optional<String> name) implements CameraSpec {}

    /** The pictures of a folder in the order of their names, again from the start after the last. */
    record Folder(Path directory) implements CameraSpec {}

    /** A network camera that sends MJPEG over HTTP. */
    record Mjpeg(URI address) implements CameraSpec {}

    /** The rendered people that come with the kiosk. */
    record Demo() implements CameraSpec {}

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is none of the four forms; the message names them
     */
    static CameraSpec parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "webcam" -> new Webcam(rest.isEmpty() ? Optional.empty() : Optional.of(rest));
            case "folder" -> new Folder(Path.of(required(text, rest)));
            case "mjpeg" -> new Mjpeg(URI.create(required(text, rest)));
            case "demo" -> new Demo();
            default -> throw unknown(text);
        };
    }

    private static String required(String text, String rest) {
        if (rest.isEmpty()) {
            throw unknown(text);
        }
        return rest;
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is no camera: write webcam, webcam:NAME, folder:DIR, mjpeg:URL or demo");
    }
}
