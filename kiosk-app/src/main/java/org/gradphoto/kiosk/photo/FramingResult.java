package org.gradphoto.kiosk.photo;

import java.util.List;

/** Whether a head can be framed as a profile asks. */
public sealed interface FramingResult {

    /** The best crop. */
    record Framed(Crop crop) implements FramingResult {}

    /** There is no crop, and all the reasons. */
    record NotFramed(List<PhotoProblem> problems) implements FramingResult {

        /** Copies the reasons. */
        public NotFramed {
            problems = List.copyOf(problems);
        }
    }
}
