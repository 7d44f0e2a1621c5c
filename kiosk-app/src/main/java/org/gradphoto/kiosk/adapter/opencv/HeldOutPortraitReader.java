package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gradphoto.kiosk.accuracy.HeldOutReader;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.learning.HeldOutModels;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/** Measures labelled pictures just as the station does, but for the linear models: each picture meets those that never saw its source. */
public final class HeldOutPortraitReader implements HeldOutReader {

    private final Sight sight;
    private final HeldOutModels models;
    private final Rgb backdrop;
    private final Map<String, OpenCvPortraitReader> bySource = new HashMap<>();

    /**
     * Loads the models.
     *
     * @param models the directory of the model files
     * @param backdrop the colour the backdrop is measured against
     * @throws IllegalArgumentException when a model is missing or damaged; the message names it
     */
    public HeldOutPortraitReader(Path models, Rgb backdrop) {
        sight = new Sight(models);
        this.models = new HeldOutModels(models);
        this.backdrop = backdrop;
    }

    @Override
    public PortraitFacts read(Picture picture, String source) {
        String without = trainedOn(source) ? source : "";
        return bySource.computeIfAbsent(without, s -> new OpenCvPortraitReader(sight, models.without(s), backdrop))
                .read(picture);
    }

    @Override
    public boolean trainedOn(String source) {
        return models.trainedOn(source);
    }

    @Override
    public void close() {
        sight.close();
    }
}
