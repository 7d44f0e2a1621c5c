package org.gradphoto.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoMaker;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoReader;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPictureFiles;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPortraitReader;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.Framing;
import org.gradphoto.kiosk.photo.FramingResult;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.session.Examiner;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.PortraitExaminer;

/** The real eye and the real rules on the rendered people, for windows that show what they will show. */
public final class DemoStudio implements AutoCloseable {

    private static final Path STILLS = Path.of("assets/demo/stills");

    private final OpenCvPictureFiles files = new OpenCvPictureFiles();
    private final OpenCvPortraitReader reader =
            new OpenCvPortraitReader(Path.of("assets/models"), ScriptedHouse.NATIONAL_BLUE.background());
    private final Rulebook rulebook = Rulebook.standard();

    public Examiner examiner() {
        return new PortraitExaminer(
                reader,
                rulebook,
                new Standardizer(new OpenCvPhotoMaker(), new OpenCvPhotoReader(reader)),
                ScriptedHouse.NATIONAL_BLUE);
    }

    /** Puts a person before the camera of the house and tells what the rules think of it. */
    public void seat(ScriptedHouse house, String still) {
        house.picture = picture(still);
        house.verdicts.publish(judge(house.picture));
    }

    private LiveVerdict judge(Picture picture) {
        PortraitFacts facts = reader.read(picture);
        return new LiveVerdict(1, facts, rulebook.judge(facts), framing(facts), Duration.ofMillis(40));
    }

    private static List<PhotoProblem> framing(PortraitFacts facts) {
        return facts.head()
                .map(head -> Framing.frame(head, facts.picture(), ScriptedHouse.NATIONAL_BLUE))
                .map(framed ->
                        framed instanceof FramingResult.NotFramed none ? none.problems() : List.<PhotoProblem>of())
                .orElse(List.of());
    }

    private Picture picture(String still) {
        try (Stream<Path> found = Files.list(STILLS)) {
            Path file = found.filter(path -> path.getFileName().toString().startsWith(still + "_"))
                    .findFirst()
                    .orElseThrow();
            return files.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UnreadablePicture broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
