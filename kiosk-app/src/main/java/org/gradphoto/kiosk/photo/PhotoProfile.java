package org.gradphoto.kiosk.photo;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a standard photo must be, as data: 教毕指〔2017〕99号 for the national register, others for other takers.
 *
 * @param name the name of the profile's file, such as {@code national-blue}
 * @param windows where the head must lie
 * @param naming how the files are named
 * @param rules the file of this profile's rule policy; without one the site's holds
 */
public record PhotoProfile(
        String name,
        PhotoFormat format,
        BackgroundLimits backgroundLimits,
        HeadWindows windows,
        FileNaming naming,
        Optional<Path> rules) {

    public int width() {
        return format.width();
    }

    public int height() {
        return format.height();
    }

    /** Reference colour of the backdrop. */
    public Rgb background() {
        return backgroundLimits.colour();
    }

    public Span hairTop() {
        return windows.hairTop();
    }

    public Span eyeLine() {
        return windows.eyeLine();
    }

    public Span faceWidth() {
        return windows.faceWidth();
    }

    public double centreTolerance() {
        return windows.centreTolerance();
    }

    /** What is done with the backdrop. */
    public BackdropPolicy backdrop() {
        return backgroundLimits.policy();
    }

    /** This profile with another treatment of the backdrop. */
    public PhotoProfile with(BackdropPolicy policy) {
        BackgroundLimits limits = new BackgroundLimits(
                backgroundLimits.colour(),
                backgroundLimits.tolerance(),
                backgroundLimits.unevenness(),
                backgroundLimits.binding(),
                policy);
        return new PhotoProfile(name, format, limits, windows, naming, rules);
    }

    /** This profile for pictures taken before any backdrop: a wrong one is doubted and not failed for. */
    public PhotoProfile beforeAnyBackdrop() {
        BackgroundLimits lenient = new BackgroundLimits(
                backgroundLimits.colour(),
                backgroundLimits.tolerance(),
                backgroundLimits.unevenness(),
                false,
                backgroundLimits.policy());
        return new PhotoProfile(name, format, lenient, windows, naming, rules);
    }

    /** This profile for files of another width, all windows in proportion. */
    PhotoProfile ofWidth(int width) {
        double factor = (double) width / format.width();
        int height = (int) Math.round(format.height() * factor);
        PhotoFormat sized = new PhotoFormat(
                width,
                height,
                Math.min(width, format.leastWidth()),
                format.dpi(),
                format.size(),
                format.minQuality(),
                format.chroma());
        return new PhotoProfile(name, sized, backgroundLimits, windows.scaled(factor), naming, rules);
    }
}
