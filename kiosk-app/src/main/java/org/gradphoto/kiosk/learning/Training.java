package org.gradphoto.kiosk.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear model trained on all samples, with one more for each fold of sources that never saw the sources of its fold, and what those say of the
 * samples they never saw. That is the only honest forecast of what the model does on new people.
 */
public final class Training {

    private final LinearModel model;
    private final FoldModels folds;
    private final double[] heldOut;

    private Training(LinearModel model, FoldModels folds, double[] heldOut) {
        this.model = model;
        this.folds = folds;
        this.heldOut = heldOut;
    }

    /**
     * Trains.
     *
     * @param most at most this many folds; needs two sources at least
     * @throws IllegalArgumentException when there is one source only, or a fold leaves one class alone
     */
    public static Training of(List<Sample> samples, double ridge, int most) {
        Folds folds = Folds.of(samples, most);
        if (folds.count() < 2) {
            throw new IllegalArgumentException("samples of one source alone cannot be held out");
        }
        List<LinearModel> models = new ArrayList<>();
        double[] heldOut = new double[samples.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            int held = fold;
            LinearModel others = LinearFit.fit(
                    samples.stream().filter(sample -> folds.of(sample) != held).toList(), ridge);
            models.add(others);
            for (int i = 0; i < heldOut.length; i++) {
                if (folds.of(samples.get(i)) == held) {
                    heldOut[i] = others.score(samples.get(i).features());
                }
            }
        }
        return new Training(LinearFit.fit(samples, ridge), new FoldModels(folds.marks(), models), heldOut);
    }

    /** The model of all samples. */
    public LinearModel model() {
        return model;
    }

    /** The score of each sample by the model that never saw its source, in the order of the samples. */
    public double[] heldOut() {
        return heldOut.clone();
    }

    /**
     * Writes the station's model into a file and the fold models into the folder {@code folds} beside it, under the same name.
     *
     * @param record how the model was made, for people, one sentence a line
     */
    public void write(Path file, List<String> record) {
        ModelFile.write(file, record, model);
        FoldFile.write(
                HeldOutModels.beside(file),
                List.of(
                        "Models each trained without the sources of its fold; only measuring reads them, the station never does.",
                        "source: first 64 bits of the SHA-256 of its name, and its fold. model: its fold, then bias and weights."),
                folds);
    }
}
