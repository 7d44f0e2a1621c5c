package org.gradphoto.kiosk.accuracy;

import java.nio.file.Path;
import java.util.List;

/** Learns from labelled pictures to tell bare heads from covered ones, free foreheads from fringes, bare eyes from glasses and clear ones from dark ones. */
public interface HeadTrainer {

    /**
     * Trains, and writes the station's models into a folder and the fold models into the folder {@code folds} inside it.
     *
     * @param pictures labelled in the columns hat_or_headwear, forehead, glasses, faces, head and source_repo
     * @throws TrainingFault when there is too little to learn from; nothing is written then
     */
    TrainedHead train(List<LabelledPicture> pictures, Path folder) throws TrainingFault;
}
