package org.gradphoto.kiosk.adapter.webcam;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.capture.CameraLost;

/** A film as a device of webcam-capture, so that a folder of pictures passes through the whole library as a USB camera does. */
final class FolderDevice implements WebcamDevice {

    private final String name;
    private final Reel reel;
    private final long nanosPerFrame;
    private volatile Pause pace = new Pause();
    private volatile boolean open;
    private Dimension size;
    private long nextFrame;

    /**
     * A device that shows the film.
     *
     * @param size of the first picture; the others may differ
     * @param framesPerSecond the pace, or 0 for the next picture at each read without waiting
     */
    FolderDevice(String name, Reel reel, Dimension size, double framesPerSecond) {
        this.name = name;
        this.reel = reel;
        this.size = size;
        this.nanosPerFrame = framesPerSecond == 0 ? 0 : Math.round(TimeUnit.SECONDS.toNanos(1) / framesPerSecond);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[] {size};
    }

    @Override
    public Dimension getResolution() {
        return size;
    }

    @Override
    public void setResolution(Dimension asked) {
        size = asked;
    }

    /** The next picture at its time. A reader that comes late gets it at once, and the pace goes on from there. */
    @Override
    public BufferedImage getImage() {
        if (nanosPerFrame > 0) {
            boolean unused = pace.until(nextFrame);
            nextFrame = Math.max(nextFrame, System.nanoTime() - nanosPerFrame) + nanosPerFrame;
        }
        try {
            return Bgr.image(reel.next());
        } catch (CameraLost lost) {
            throw new WebcamException(lost);
        }
    }

    @Override
    public void open() {
        pace = new Pause();
        nextFrame = System.nanoTime();
        open = true;
    }

    @Override
    public void close() {
        open = false;
        pace.end();
    }

    @Override
    public void dispose() {
        close();
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
