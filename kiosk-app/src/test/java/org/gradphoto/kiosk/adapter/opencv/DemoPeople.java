package org.gradphoto.kiosk.adapter.opencv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.Rgb;

/** The rendered people of {@code assets/demo} and what is needed to look at them. */
final class DemoPeople {

    static final Path MODELS = Path.of("assets/models");
    static final Path STILLS = Path.of("assets/demo/stills");
    static final Rgb BLUE = new Rgb(100, 197, 255);

    private DemoPeople() {}

    static OpenCvPortraitReader reader() {
        return new OpenCvPortraitReader(MODELS, BLUE);
    }

    static PhotoProfile nationalBlue() {
        return Profiles.nationalBlue();
    }

    /** The still whose name begins with the number. */
    static Path still(String number) {
        return stills().stream()
                .filter(p -> p.getFileName().toString().startsWith(number + "_"))
                .findFirst()
                .orElseThrow();
    }

    static List<Path> stills() {
        try (Stream<Path> files = Files.list(STILLS)) {
            return files.sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Picture picture(String number) {
        try {
            return new OpenCvPictureFiles().read(still(number));
        } catch (UnreadablePicture fault) {
            throw new AssertionError(fault);
        }
    }
}
