package org.gradphoto.kiosk.adapter.opencv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * One labelled ear of a picture.
 *
 * @param source the collection the picture comes from; pictures of one collection are alike and must not be on both sides of a test
 * @param label visible, partly or covered
 */
record EarSample(String source, String label, double[] features) {

    /** Beyond this turn of the head an ear is hidden by the head itself. */
    private static final double MOST_YAW = 15;

    private static final double LEAST_FACE = 60;
    private static final List<String> LABELS = List.of("visible", "partly", "covered");

    boolean isVisible() {
        return label.equals("visible");
    }

    /** Reads the ears of all frontal single faces that a table labels; its pictures are named relative to the table. */
    static List<EarSample> read(Path table, Path models) throws IOException, UnreadablePicture {
        List<List<String>> rows =
                Files.readAllLines(table).stream().map(EarSample::cells).toList();
        Sight sight = new Sight(models);
        List<EarSample> samples = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = named(rows.get(0), row);
            if ("1".equals(cells.get("faces")) && "frontal".equals(cells.get("head"))) {
                Path picture = table.resolveSibling(cells.getOrDefault("file", ""));
                sight.see(new OpenCvPictureFiles().read(picture))
                        .look()
                        .filter(EarSample::isFrontal)
                        .ifPresent(look -> add(samples, look, cells));
            }
        }
        return samples;
    }

    private static boolean isFrontal(Look look) {
        Fact yaw = new HeadPoseProbe().take(look).get(Measure.YAW);
        boolean turned = yaw instanceof Fact.Measured measured && Math.abs(measured.value()) > MOST_YAW;
        return !turned && look.head().faceWidth() >= LEAST_FACE;
    }

    private static void add(List<EarSample> samples, Look look, Map<String, String> cells) {
        for (EarSide side : EarSide.values()) {
            String label = cells.getOrDefault(side == EarSide.LEFT ? "left_ear" : "right_ear", "");
            EarPatch patch = EarPatch.of(look, side);
            if (LABELS.contains(label) && patch.isInPicture()) {
                String source = cells.getOrDefault("source_repo", "");
                samples.add(new EarSample(source, label, EarFeatures.of(patch, look.skin())));
            }
        }
    }

    private static Map<String, String> named(List<String> names, List<String> values) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), Optional.ofNullable(values.get(i)).orElse(""));
        }
        return cells;
    }

    /** The cells of a line of comma separated values; a comma between quotes separates nothing. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
