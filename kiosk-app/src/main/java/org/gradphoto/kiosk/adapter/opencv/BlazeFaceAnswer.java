package org.gradphoto.kiosk.adapter.opencv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns what BlazeFace answers into faces: a score and sixteen offsets for each of 896 anchors, then overlapping boxes melt into one. */
final class BlazeFaceAnswer {

    private static final int SIDE = 128;
    private static final int OFFSETS = 16;
    private static final double SAME_FACE = 0.3;

    private BlazeFaceAnswer() {}

    /** The centres of the anchors in input pixels: a 16 x 16 grid with two on each cell, then 8 x 8 with six. */
    static List<Spot> anchors() {
        List<Spot> anchors = new ArrayList<>();
        addGrid(anchors, 16, 2);
        addGrid(anchors, 8, 6);
        return anchors;
    }

    private static void addGrid(List<Spot> anchors, int cells, int each) {
        double cell = SIDE / (double) cells;
        for (int i = 0; i < cells * cells * each; i++) {
            int at = i / each;
            anchors.add(new Spot((at % cells + 0.5) * cell, (at / cells + 0.5) * cell));
        }
    }

    static List<FaceBox> faces(float[] offsets, float[] logits, List<Spot> anchors, double leastScore) {
        List<FaceBox> candidates = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            double score = 1 / (1 + Math.exp(-logits[i]));
            if (score >= leastScore) {
                candidates.add(box(score, anchors.get(i), offsets, i * OFFSETS));
            }
        }
        candidates.sort(Comparator.comparingDouble(FaceBox::score).reversed());
        return melt(candidates);
    }

    private static FaceBox box(double score, Spot anchor, float[] r, int at) {
        double width = r[at + 2];
        double height = r[at + 3];
        double left = anchor.x() + r[at] - width / 2;
        double top = anchor.y() + r[at + 1] - height / 2;
        Spot first = new Spot(anchor.x() + r[at + 4], anchor.y() + r[at + 5]);
        Spot second = new Spot(anchor.x() + r[at + 6], anchor.y() + r[at + 7]);
        return new FaceBox(score, left, top, width, height, first, second);
    }

    private static List<FaceBox> melt(List<FaceBox> sorted) {
        List<FaceBox> left = new ArrayList<>(sorted);
        List<FaceBox> faces = new ArrayList<>();
        while (!left.isEmpty()) {
            FaceBox best = left.get(0);
            List<FaceBox> same = left.stream()
                    .filter(f -> f == best || f.overlap(best) > SAME_FACE)
                    .toList();
            left.removeAll(same);
            faces.add(mean(best.score(), same));
        }
        return faces;
    }

    private static FaceBox mean(double score, List<FaceBox> same) {
        double total = same.stream().mapToDouble(FaceBox::score).sum();
        double[] sums = new double[8];
        for (FaceBox f : same) {
            double[] parts = {
                f.x(),
                f.y(),
                f.width(),
                f.height(),
                f.firstEye().x(),
                f.firstEye().y(),
                f.secondEye().x(),
                f.secondEye().y()
            };
            for (int i = 0; i < parts.length; i++) {
                sums[i] += parts[i] * f.score() / total;
            }
        }
        return new FaceBox(
                score, sums[0], sums[1], sums[2], sums[3], new Spot(sums[4], sums[5]), new Spot(sums[6], sums[7]));
    }
}
