package org.gradphoto.kiosk.rules.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws how a rule decided over a sweep of colours. */
public interface SweepChart {

    /**
     * Writes the chart as a PNG file.
     *
     * @throws IOException when the file cannot be written
     */
    void draw(List<SweepRow> rows, Path png) throws IOException;
}
