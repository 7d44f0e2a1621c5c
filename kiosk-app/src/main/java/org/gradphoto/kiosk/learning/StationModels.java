package org.gradphoto.kiosk.learning;

import java.nio.file.Path;

/**
 * The models the station works with, each trained on all that was labelled: {@code NAME.txt} in one folder.
 *
 * @param folder the folder of the model files
 */
public record StationModels(Path folder) implements LinearModels {

    @Override
    public LinearModel named(String name, int features) {
        return ModelFile.read(folder.resolve(name + ".txt"), features);
    }
}
