package org.gradphoto.kiosk.accuracy;

import java.nio.file.Path;
import java.util.List;

/** Learns from labelled pictures to tell visible ears from covered ones. */
public interface EarTrainer {

    /**
     * Trains, and writes the station's model into a file and the fold models into the folder {@code folds} beside it.
     *
     * @param pictures labelled in the columns left_ear, right_ear, faces, head and source_repo
     * @throws TrainingFault when there is too little to learn from; nothing is written then
     */
    TrainedEars train(List<LabelledPicture> pictures, Path out) throws TrainingFault;
}
