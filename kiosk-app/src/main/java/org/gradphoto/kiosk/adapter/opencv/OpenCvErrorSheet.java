package org.gradphoto.kiosk.adapter.opencv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.accuracy.ErrorSheet;
import org.gradphoto.kiosk.accuracy.Mistake;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

/** Draws the pages of mistakes as PNG files of {@value #COLUMNS} x {@value #ROWS} cells. */
public final class OpenCvErrorSheet implements ErrorSheet {

    private static final int COLUMNS = 6;
    private static final int ROWS = 4;
    private static final Scalar PAPER = Scalar.all(248);

    private final PictureFiles files;

    /** A sheet whose pictures are read by these. */
    public OpenCvErrorSheet(PictureFiles files) {
        NativeOpenCv.load();
        this.files = files;
    }

    @Override
    public List<Path> draw(List<Mistake> mistakes, Path file) throws IOException {
        List<Path> pages = new ArrayList<>();
        int cells = COLUMNS * ROWS;
        for (int start = 0; start < mistakes.size(); start += cells) {
            Path page = page(file, start / cells + 1);
            Files.write(page, png(mistakes.subList(start, Math.min(mistakes.size(), start + cells))));
            pages.add(page);
        }
        return pages;
    }

    private static Path page(Path file, int number) {
        if (number == 1) {
            return file;
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    private byte[] png(List<Mistake> mistakes) {
        int rows = (mistakes.size() + COLUMNS - 1) / COLUMNS;
        try (MatScope scope = new MatScope()) {
            Mat sheet =
                    scope.keep(new Mat(rows * MistakeCell.HEIGHT, COLUMNS * MistakeCell.WIDTH, CvType.CV_8UC3, PAPER));
            for (int i = 0; i < mistakes.size(); i++) {
                draw(sheet, mistakes.get(i), i % COLUMNS * MistakeCell.WIDTH, i / COLUMNS * MistakeCell.HEIGHT);
            }
            MatOfByte encoded = scope.keep(new MatOfByte());
            Imgcodecs.imencode(".png", sheet, encoded);
            return encoded.toArray();
        }
    }

    private void draw(Mat sheet, Mistake mistake, int left, int top) {
        try {
            MistakeCell.draw(sheet, files.read(mistake.picture().file()), mistake, left, top);
        } catch (UnreadablePicture gone) {
            MistakeCell.write(sheet, mistake, left, top + MistakeCell.HEIGHT / 2);
        }
    }
}
