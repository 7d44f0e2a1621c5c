package org.gradphoto.kiosk.matting;

/**
 * What one composite gave.
 *
 * @param outcome {@code keyed}, or the reason of the refusal
 * @param worst largest distance of a finished pixel beside the person from the colour asked for, levels
 */
record AccuracyResult(
        AccuracyCase of,
        String outcome,
        MattingErrors band,
        MattingErrors maskBand,
        MattingErrors guidedBand,
        MattingErrors whole,
        MattingErrors maskWhole,
        MattingErrors guidedWhole,
        int worst) {

    boolean isKeyed() {
        return outcome.equals("keyed");
    }
}
