package org.gradphoto.kiosk.adapter.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.photo.BackdropPolicy;
import org.gradphoto.kiosk.photo.BackgroundLimits;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.FileNaming;
import org.gradphoto.kiosk.photo.HeadWindows;
import org.gradphoto.kiosk.photo.Kilobytes;
import org.gradphoto.kiosk.photo.PhotoFormat;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.photo.Span;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;

/** Reads one photo profile, and refuses what no head or no file could meet. */
final class ProfileSection {

    private static final int LONGEST_SIDE = 4000;
    private static final int MOST_KILOBYTES = 20_000;
    private static final int MOST_DPI = 2400;

    /** The largest CIE 1976 colour difference, black to white, is 100; between colours it may be somewhat more. */
    private static final double MOST_DIFFERENT = 200;

    private static final double MOST_TILT = 45;
    private static final Map<String, Chroma> CHROMA = chroma();
    private static final Map<String, BackdropPolicy> BACKDROPS =
            Map.of("keep", BackdropPolicy.KEEP, "normalize", BackdropPolicy.NORMALIZE);

    private final String name;
    private final Path folder;
    private final Section whole;

    ProfileSection(String name, Path folder, Section whole) {
        this.name = name;
        this.folder = folder;
        this.whole = whole;
    }

    private static Map<String, Chroma> chroma() {
        Map<String, Chroma> byNotation = new LinkedHashMap<>();
        for (Chroma chroma : List.of(Chroma.FULL, Chroma.HALVED, Chroma.QUARTERED)) {
            byNotation.put(chroma.notation(), chroma);
        }
        return byNotation;
    }

    PhotoProfile read() throws SettingsFault {
        PhotoFormat format = format();
        HeadWindows windows = windows(format);
        new WindowConflicts(whole, windows).refuse();
        return new PhotoProfile(name, format, background(), windows, naming(), rules());
    }

    private PhotoFormat format() throws SettingsFault {
        int width = whole.integer("width", 1, LONGEST_SIDE);
        int height = whole.integer("height", 1, LONGEST_SIDE);
        return new PhotoFormat(
                width,
                height,
                whole.has("smallestWidth") ? whole.integer("smallestWidth", 1, width) : width,
                whole.integer("dpi", 1, MOST_DPI),
                kilobytes(),
                whole.integer("minQuality", 1, 100),
                samplings());
    }

    private Kilobytes kilobytes() throws SettingsFault {
        double[] ends = whole.numbers("kilobytes", 2, 0, MOST_KILOBYTES);
        boolean areWhole = ends[0] == Math.rint(ends[0]) && ends[1] == Math.rint(ends[1]);
        if (!areWhole || ends[1] < Math.max(1, ends[0])) {
            throw whole.fault("kilobytes", Code.OUT_OF_RANGE, List.of("[least, most]", "1 to " + MOST_KILOBYTES));
        }
        return new Kilobytes((int) ends[0], (int) ends[1]);
    }

    private List<Chroma> samplings() throws SettingsFault {
        List<Chroma> allowed = new ArrayList<>();
        for (String written : whole.texts("chroma")) {
            Chroma chroma = CHROMA.get(written);
            if (chroma == null) {
                throw whole.fault("chroma", Code.OUT_OF_RANGE, NearestNames.to(written, CHROMA.keySet()));
            }
            allowed.add(chroma);
        }
        return allowed;
    }

    private BackgroundLimits background() throws SettingsFault {
        double[] parts = whole.numbers("background", 3, 0, 255);
        return new BackgroundLimits(
                new Rgb((int) parts[0], (int) parts[1], (int) parts[2]),
                whole.number("backgroundTolerance", 0, MOST_DIFFERENT),
                whole.number("backgroundUnevenness", 0, MOST_DIFFERENT),
                true,
                whole.has("backdrop") ? whole.choice("backdrop", BACKDROPS) : BackdropPolicy.KEEP);
    }

    private HeadWindows windows(PhotoFormat format) throws SettingsFault {
        return new HeadWindows(
                span("hairTop", format.height()),
                span("eyeLine", format.height()),
                span("faceWidth", format.width()),
                whole.has("chin") ? Optional.of(span("chin", format.height())) : Optional.empty(),
                whole.number("centreTolerance", 0, format.width() / 2.0),
                whole.number("tiltTolerance", 0, MOST_TILT));
    }

    private Span span(String key, int most) throws SettingsFault {
        double[] ends = whole.numbers(key, 2, 0, most);
        if (ends[0] > ends[1]) {
            throw whole.fault(key, Code.OUT_OF_RANGE, List.of("[least, most]"));
        }
        return new Span(ends[0], ends[1]);
    }

    private FileNaming naming() throws SettingsFault {
        String pattern = whole.text("fileName");
        Optional<List<String>> allowed = FileNaming.faultOf(pattern);
        if (allowed.isPresent()) {
            throw whole.fault("fileName", Code.OUT_OF_RANGE, allowed.get());
        }
        return new FileNaming(pattern);
    }

    private Optional<Path> rules() throws SettingsFault {
        Optional<Path> file = whole.optionalText("rules").map(folder::resolve);
        if (file.isPresent()) {
            RuleFile.read(file.get());
        }
        return file.map(Path::normalize);
    }
}
