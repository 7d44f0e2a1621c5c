package org.gradphoto.kiosk.settings;

import java.nio.file.Path;

/**
 * What the photos must be.
 *
 * @param profile the name of a file in {@code profiles}, without its ending
 * @param profiles the folder of the photo profiles
 * @param rules the file of the rule policy
 */
public record PhotoSettings(String profile, Path profiles, Path rules) {}
