package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.capture.Picture;
import org.junit.jupiter.api.Test;

class PictureShelfTest {

    private static final Path A = Path.of("a.jpg");
    private static final Path B = Path.of("b.jpg");
    private static final Path C = Path.of("c.jpg");

    @Test
    void whatFitsIsDecodedOnceAndTheRestEachTime() throws Exception {
        List<Path> decoded = new ArrayList<>();
        var shelf = new PictureShelf(
                file -> {
                    decoded.add(file);
                    return new Picture(10, 10, new byte[300]);
                },
                600);

        for (Path file : List.of(A, B, C, A, B, C)) {
            assertEquals(300, shelf.read(file).bgr().length);
        }

        assertEquals(List.of(A, B, C, C), decoded);
    }
}
