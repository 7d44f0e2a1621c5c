package org.gradphoto.kiosk.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.PortraitReader;
import picocli.CommandLine.Command;

/** {@code reading-speed FILE...}: how fast this machine reads the live picture, and a shot, and what that takes of its memory. */
@Command(
        name = "reading-speed",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:speed.description}",
        mixinStandardHelpOptions = true)
public final class ReadingSpeedCommand extends SpeedCommand {

    /** A measurement of readers for a profile's backdrop. */
    public ReadingSpeedCommand(
            PictureFiles files,
            Function<PhotoProfile, PortraitReader> readers,
            Function<String, Optional<PhotoProfile>> profiles) {
        super(files, readers, profiles);
    }

    @Override
    void measure(List<Picture> pictures, PortraitReader reader, PhotoProfile chosen) {
        ReadingSpeed speed = speed(pictures);
        say("speed.live", speed.measure(picture -> reader.read(picture, cheap -> false)));
        say("speed.all", speed.measure(reader::read));
    }
}
