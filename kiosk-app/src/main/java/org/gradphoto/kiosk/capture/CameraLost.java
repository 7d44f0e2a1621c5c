package org.gradphoto.kiosk.capture;

import java.util.Optional;

/** The camera cannot give pictures; says why in a form that a screen can put into words. */
public final class CameraLost extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a camera gives no picture. The screens find the sentence for the operator by the name. */
    public enum Cause {
        /** No camera is connected, or none of the asked name. */
        NOT_FOUND,
        /** Another program holds it. */
        BUSY,
        /** It was open and is gone, or has stopped sending. */
        UNPLUGGED,
        /** The folder has no picture that can be read. */
        NO_PICTURES,
        /** A picture of the folder cannot be read; {@link #detail()} names it. */
        BROKEN_PICTURE,
        /** The address of the stream does not answer. */
        UNREACHABLE
    }

    private final Cause why;
    private final String detail;

    /** A loss with its cause and what it concerns: a device, a file, an address. */
    public CameraLost(Cause why, String detail) {
        this(why, detail, Optional.empty());
    }

    /** A loss that a technical fault stands behind. */
    public CameraLost(Cause why, String detail, Optional<Throwable> fault) {
        super(why + ": " + detail, fault.orElse(null));
        this.why = why;
        this.detail = detail;
    }

    public Cause why() {
        return why;
    }

    /** What the loss concerns: the name of a device, a file or an address. */
    public String detail() {
        return detail;
    }
}
