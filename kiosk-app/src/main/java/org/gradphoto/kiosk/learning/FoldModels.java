package org.gradphoto.kiosk.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One model for each fold of a training, trained on all sources but those of its fold.
 *
 * @param folds the fold of each source, by the {@link SourceMark} of its name
 * @param models by fold
 */
record FoldModels(Map<String, Integer> folds, List<LinearModel> models) {

    static final FoldModels NONE = new FoldModels(Map.of(), List.of());

    FoldModels {
        folds = Map.copyOf(folds);
        models = List.copyOf(models);
    }

    Optional<Integer> foldOf(String source) {
        return Optional.ofNullable(folds.get(SourceMark.of(source)));
    }

    /** The model that never saw a source; empty when no model ever did. */
    Optional<LinearModel> without(String source) {
        return foldOf(source).map(models::get);
    }
}
