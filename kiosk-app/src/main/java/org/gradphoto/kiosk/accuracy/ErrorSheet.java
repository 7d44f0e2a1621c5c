package org.gradphoto.kiosk.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws mistakes so that a person can look at them together. */
public interface ErrorSheet {

    /**
     * Draws every mistake with its place, value, true class and outcome, in the given order, which groups them by rule.
     *
     * @param file the first page; more pages lie beside it, numbered from 2
     * @return the pages written
     * @throws IOException when a page cannot be written
     */
    List<Path> draw(List<Mistake> mistakes, Path file) throws IOException;
}
