package org.gradphoto.kiosk.adapter.webcam;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A USB camera as drivers show it: a list of sizes, one image object that is filled again and again, and refusals. */
final class ScriptedDevice implements WebcamDevice {

    final Set<Dimension> refusedLoudly = new HashSet<>();
    final Set<Dimension> refusedInSilence = new HashSet<>();
    volatile boolean frozen;
    private final String name;
    private final List<Dimension> sizes;
    private Dimension size;
    private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_BGR);
    private int shots;
    private volatile boolean open;

    ScriptedDevice(String name, Dimension... sizes) {
        this.name = name;
        this.sizes = List.of(sizes);
        this.size = sizes[0];
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Dimension[] getResolutions() {
        return sizes.toArray(Dimension[]::new);
    }

    @Override
    public Dimension getResolution() {
        return size;
    }

    @Override
    public void setResolution(Dimension asked) {
        size = asked;
    }

    @Override
    public BufferedImage getImage() {
        if (!frozen) {
            image.setRGB(0, 0, shots++);
        }
        return image;
    }

    @Override
    public void open() {
        if (refusedLoudly.contains(size)) {
            throw new WebcamException("refused");
        }
        if (!refusedInSilence.contains(size)) {
            image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_BGR);
            open = true;
        }
    }

    @Override
    public void close() {
        open = false;
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
