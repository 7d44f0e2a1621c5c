package org.gradphoto.kiosk.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** A standardized folder as a table: what came of each picture, where the head was meant to lie and where it lies. */
record StandardizeCsv(List<Standardized> all, PhotoProfile profile) {

    private static final String HEAD = "file,made,frontal,room,tries,quality,bytes,aimed_hair_top,hair_top,"
            + "aimed_eye_line,eye_line,aimed_face_width,face_width,problems,doubts\n";

    String text() {
        return HEAD + all.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Standardized one) {
        String file = '"' + one.source().toString().replace("\"", "\"\"") + '"';
        if (one instanceof Standardized.Measured measured) {
            String known = String.join(
                    ",",
                    file,
                    yes(measured.making() instanceof PhotoMaking.Made),
                    yes(measured.isFrontal()),
                    yes(measured.hasRoom(profile)));
            return known + "," + rest(measured.making()) + "\n";
        }
        return file + ",no,,,,,,,,,,,,unreadable,\n";
    }

    private static String rest(PhotoMaking making) {
        if (making instanceof PhotoMaking.Made made) {
            String places = made.facts()
                    .head()
                    .map(head -> places(made.placement().aimed(), head))
                    .orElse(",,,,,");
            return made.placement().tries() + "," + made.photo().quality() + ","
                    + made.photo().jpeg().length + "," + places + ",," + codes(made.doubts());
        }
        return ",,,,,,,,," + codes(((PhotoMaking.NotMade) making).problems()) + ",";
    }

    private static String places(HeadGeometry aimed, HeadGeometry seen) {
        return Stream.of(
                        aimed.hairTop(),
                        seen.hairTop(),
                        aimed.eyeLine(),
                        seen.eyeLine(),
                        aimed.faceWidth(),
                        seen.faceWidth())
                .map(value -> String.format(Locale.ROOT, "%.1f", value))
                .collect(Collectors.joining(","));
    }

    private static String codes(List<PhotoProblem> problems) {
        return problems.stream().map(problem -> problem.code().id()).collect(Collectors.joining(" "));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
