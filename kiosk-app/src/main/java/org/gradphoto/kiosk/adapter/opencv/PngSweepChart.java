package org.gradphoto.kiosk.adapter.opencv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.rules.sweep.SweepCell;
import org.gradphoto.kiosk.rules.sweep.SweepChart;
import org.gradphoto.kiosk.rules.sweep.SweepRow;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Draws a sweep as a table of colours: above in each cell the cloth as it looks, below how many people passed, were asked about and failed. */
public final class PngSweepChart implements SweepChart {

    private static final int WIDTH = 900;
    private static final int LABEL = 180;
    private static final int ROW = 40;
    private static final int SWATCH = 14;
    private static final int GAP = 8;
    private static final int HEAD = 64;
    private static final double TEXT = 0.42;
    private static final Scalar INK = new Scalar(60, 50, 45);
    private static final Scalar PAPER = Scalar.all(255);
    private static final Scalar PASSED = new Scalar(110, 170, 60);
    private static final Scalar ASKED = new Scalar(70, 190, 245);
    private static final Scalar FAILED = new Scalar(60, 60, 205);
    private static final Scalar NOBODY = Scalar.all(225);

    /** Loads the native library. */
    public PngSweepChart() {
        NativeOpenCv.load();
    }

    @Override
    public void draw(List<SweepRow> rows, Path png) throws IOException {
        try (MatScope scope = new MatScope()) {
            Mat sheet = scope.keep(new Mat(HEAD + rows.size() * ROW + GAP, WIDTH, CvType.CV_8UC3, PAPER));
            legend(sheet);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, rows.get(i), HEAD + i * ROW);
            }
            MatOfByte encoded = scope.keep(new MatOfByte());
            Imgcodecs.imencode(".png", sheet, encoded);
            Files.write(png, encoded.toArray());
        }
    }

    private static void legend(Mat sheet) {
        Scalar[] colours = {PASSED, ASKED, FAILED};
        String[] words = {"passed", "a person is asked", "failed"};
        for (int i = 0; i < colours.length; i++) {
            int x = LABEL + i * 200;
            Imgproc.rectangle(sheet, new Rect(x, GAP, 14, 14), colours[i], Imgproc.FILLED);
            text(sheet, words[i], x + 20, GAP + 12);
        }
        text(sheet, "hue", GAP, HEAD - GAP);
        for (int hue = 0; hue < 360; hue += 30) {
            text(sheet, Integer.toString(hue), LABEL + hue * (WIDTH - LABEL - GAP) / 360, HEAD - GAP);
        }
    }

    private static void row(Mat sheet, SweepRow row, int top) {
        text(sheet, row.label(), GAP, top + ROW / 2 + 3);
        int count = row.cells().size();
        for (int i = 0; i < count; i++) {
            int left = LABEL + i * (WIDTH - LABEL - GAP) / count;
            int right = LABEL + (i + 1) * (WIDTH - LABEL - GAP) / count;
            cell(sheet, row.cells().get(i), new Rect(left, top, right - left - 1, ROW - 4));
        }
    }

    private static void cell(Mat sheet, SweepCell cell, Rect place) {
        Rect swatch = new Rect(place.x, place.y, place.width, SWATCH);
        Imgproc.rectangle(sheet, swatch, DyedClothes.shown(cell.dye(), cell.light()), Imgproc.FILLED);
        int x = place.x;
        int[] counts = {cell.passed(), cell.asked(), cell.failed()};
        Scalar[] colours = {PASSED, ASKED, FAILED};
        Rect bar = new Rect(x, place.y + SWATCH + 1, place.width, place.height - SWATCH - 1);
        Imgproc.rectangle(sheet, bar, NOBODY, Imgproc.FILLED);
        int below = bar.y + bar.height;
        for (int i = 0; i < counts.length; i++) {
            int height = i == 2
                    ? (cell.people() == 0 ? 0 : below - bar.y)
                    : Math.round(bar.height * counts[i] / (float) Math.max(1, cell.people()));
            Imgproc.rectangle(sheet, new Rect(x, below - height, bar.width, height), colours[i], Imgproc.FILLED);
            below -= height;
        }
    }

    private static void text(Mat sheet, String words, int x, int y) {
        Imgproc.putText(
                sheet, words, new Point(x, y), Imgproc.FONT_HERSHEY_SIMPLEX, TEXT, INK, 1, Imgproc.LINE_AA, false);
    }
}
