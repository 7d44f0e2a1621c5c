package org.gradphoto.kiosk.accuracy;

import org.gradphoto.kiosk.rules.Verdict;

/**
 * What the rules said of one labelled picture.
 *
 * @param heldOut whether models stood in that never saw the source of the picture
 * @param ms time for measuring and judging, without reading the file
 */
public record Sighting(LabelledPicture picture, Verdict verdict, boolean heldOut, double ms) {}
