package org.gradphoto.kiosk.cli;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import picocli.CommandLine.Command;

/** {@code photo-speed FILE...}: how long a frame takes to become a standard photo that was read back and checked. */
@Command(
        name = "photo-speed",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:photo-speed.description}",
        mixinStandardHelpOptions = true)
public final class PhotoSpeedCommand extends SpeedCommand {

    private final Function<PhotoProfile, Standardizer> standardizers;

    /** A measurement of standardizers for a profile. */
    public PhotoSpeedCommand(
            PictureFiles files,
            Function<PhotoProfile, PortraitReader> readers,
            Function<PhotoProfile, Standardizer> standardizers,
            Function<String, Optional<PhotoProfile>> profiles) {
        super(files, readers, profiles);
        this.standardizers = standardizers;
    }

    @Override
    void measure(List<Picture> pictures, PortraitReader reader, PhotoProfile chosen) {
        Map<Picture, PortraitFacts> measured = new IdentityHashMap<>();
        pictures.forEach(picture -> measured.put(picture, reader.read(picture)));
        try (Standardizer standardizer = standardizers.apply(chosen)) {
            String cost = speed(pictures).measure(picture -> Optional.ofNullable(measured.get(picture))
                    .ifPresent(facts -> standardizer.standardize(facts, picture, chosen)));
            say("photo-speed.keep", cost);
        }
    }
}
